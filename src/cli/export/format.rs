//! The formats that can be asked for.

use clap::ValueEnum;

/// A format of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[cfg(feature = "pdf")]
    Pdf,
    Html,
    Md,
    Odt,
    Docx,
    Csv,
    Json,
    Toml,
    Cast,
}

impl Format {
    /// The ending of its files.
    pub(super) fn ending(self) -> &'static str {
        match self {
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Md => "md",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Toml => "toml",
            Self::Cast => "cast",
        }
    }
}
