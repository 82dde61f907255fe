//! The formats that can be asked for.

use clap::ValueEnum;

use crate::export::Dialect;

/// A format of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    #[cfg(feature = "pdf")]
    Pdf,
    Html,
    Md,
    Odt,
    Docx,
    Xlsx,
    Csv,
    Ics,
    Json,
    Toml,
    Cast,
}

impl ExportFormat {
    /// What is made where nothing is said.
    pub(super) const DEFAULT: &str = if cfg!(feature = "pdf") { "pdf" } else { "html" };

    /// The format of pages that are sent.
    pub(super) const PAGES: Self = {
        #[cfg(feature = "pdf")]
        {
            Self::Pdf
        }
        #[cfg(not(feature = "pdf"))]
        {
            Self::Html
        }
    };

    /// Whether it is laid out in pages or as a page of a browser.
    pub(super) fn has_pages(self) -> bool {
        !matches!(
            self,
            Self::Xlsx | Self::Csv | Self::Ics | Self::Json | Self::Toml | Self::Cast
        )
    }

    /// Whether it can hold what one person promised.
    pub(super) fn fits_pilots(self) -> bool {
        !matches!(self, Self::Xlsx | Self::Csv | Self::Json | Self::Toml | Self::Cast)
    }

    /// The ending of its files.
    pub(super) fn ending(self) -> &'static str {
        match self {
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Md => "md",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Json => "json",
            Self::Toml => "toml",
            Self::Cast => "cast",
        }
    }
}

/// The platform that is to read a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Platform {
    TerritoiresEnTransitions,
}

impl Platform {
    /// As it is in names of files.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::TerritoiresEnTransitions => "territoires-en-transitions",
        }
    }
}

/// For which spreadsheet the rows are.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Spreadsheet {
    /// Semicolons and a byte order mark.
    Fr,
}

impl Spreadsheet {
    pub(crate) fn dialect(asked: Option<Self>) -> Dialect {
        match asked {
            Some(Self::Fr) => Dialect::French,
            None => Dialect::Plain,
        }
    }
}
