//! The formats of a report, by their names and by the endings of files.

use std::path::Path;

use clap::ValueEnum;

/// A format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Md,
    Html,
    #[cfg(feature = "pdf")]
    Pdf,
    Odt,
    Docx,
    Json,
    Csv,
}

impl ReportFormat {
    /// The ending of its files.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }

    /// Whether it is read in a terminal or by a program: it goes to standard output where no file is named.
    pub(super) fn is_text(self) -> bool {
        matches!(self, Self::Md | Self::Json | Self::Csv)
    }

    /// Whether it may go to standard output where that was asked for.
    pub(super) fn can_be_piped(self) -> bool {
        self.is_text() || self == Self::Html
    }

    /// Whether a file of that name holds it.
    pub(super) fn fits(self, path: &Path) -> bool {
        let Some(ending) = path.extension().and_then(|ending| ending.to_str()) else {
            return false;
        };
        let ending = ending.to_ascii_lowercase();
        ending == self.ending()
            || match self {
                Self::Html => ending == "htm",
                Self::Md => matches!(&*ending, "markdown" | "txt"),
                Self::Json | Self::Csv => ending == "txt",
                _ => false,
            }
    }

    /// The format that a name asks for by its ending.
    pub(super) fn from_path(path: &Path) -> Option<Self> {
        Self::value_variants().iter().copied().find(|format| format.fits(path))
    }
}
