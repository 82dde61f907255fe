//! How a command ends when it does not end well: one place that prints, one table of exit codes.
//!
//! | code | meaning |
//! |---|---|
//! | 0 | done, also when the reader of a pipe goes away |
//! | 1 | done, and something wants a look |
//! | 2 | wrong use |
//! | 3 | the file that was asked for could not be understood |
//! | 4 | the system refused |
//! | 5 | the session is in use |
//! | 130 | interrupted |

use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::store::refusal_reason::store_error_reason;
use crate::store::{FileOperation, StoreError, StoreErrorKind};

use super::Context;

/// Why a command ends with another exit code than 0.
#[derive(Debug)]
pub(crate) enum Failure {
    /// All is done and said; something wants a look.
    NeedsAttention,
    /// Wrong use: what, and the way out.
    Usage(String),
    /// The file that was asked for could not be understood: the whole text, place and mend in it.
    NotUnderstood(String),
    /// The disk or the system refused.
    Store(StoreError),
    /// Standard output takes no more.
    Output(StoreErrorKind),
    /// A terminal, an input, a program that could not be had.
    Refused(StoreErrorKind),
    /// What the system refused, already in words.
    System(String),
    /// Whoever read the results has gone away.
    OutputClosed,
    Interrupted,
    /// All is said already; only the exit code is left.
    AlreadyReported(u8),
    /// `--help` or `--version`: a text that was asked for.
    HelpRequested(String),
}

impl Failure {
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::Usage(text.into())
    }

    /// A terminal, an input or an output that fails.
    pub(crate) fn of_output(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::OutputClosed,
            _ => Self::Refused(error.into()),
        }
    }

    /// Results that cannot be printed.
    pub(crate) fn of_results(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::OutputClosed,
            _ => Self::Output(error.into()),
        }
    }

    /// A file that cannot be read.
    pub(crate) fn reading(path: &Path, error: io::Error) -> Self {
        Self::Store(StoreError {
            path: path.to_owned(),
            doing: FileOperation::Read,
            kind: error.into(),
        })
    }

    /// A question that got no answer.
    pub(crate) fn of_question(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::Interrupted => Self::Interrupted,
            _ => Self::Refused(error.into()),
        }
    }

    /// What it says, on one line: for a list of what could not be read.
    pub(crate) fn first_line(&self, context: &Context) -> String {
        self.said(context).lines().next().unwrap_or_default().to_owned()
    }

    pub(crate) fn said(&self, context: &Context) -> String {
        match self {
            Self::Store(error) => crate::store::error_text::store_error_sentence(&context.words, error),
            Self::Output(kind) => refused_text(kind, context),
            Self::Refused(kind) => context.words.system_refused(&store_error_reason(&context.words, kind)),
            Self::Usage(text) | Self::NotUnderstood(text) | Self::System(text) | Self::HelpRequested(text) => {
                text.clone()
            }
            Self::NeedsAttention | Self::OutputClosed | Self::Interrupted | Self::AlreadyReported(_) => String::new(),
        }
    }

    /// Says it, and gives the exit code.
    pub(super) fn end(self, context: &Context) -> ExitCode {
        let code = match &self {
            Self::OutputClosed => 0,
            Self::HelpRequested(text) => match context.print(text) {
                Ok(()) => 0,
                Err(failure) => return failure.end(context),
            },
            Self::NeedsAttention => 1,
            Self::Usage(text) => {
                context.refuse(text);
                2
            }
            Self::NotUnderstood(text) => {
                context.refuse(text);
                3
            }
            Self::System(text) => {
                context.refuse(text);
                4
            }
            Self::Output(_) | Self::Refused(_) => {
                context.refuse(&self.said(context));
                4
            }
            Self::Store(error) => {
                context.refuse(&crate::store::error_text::store_error_sentence(&context.words, error));
                match error.kind {
                    StoreErrorKind::InUse(_) => 5,
                    StoreErrorKind::NotASession
                    | StoreErrorKind::SessionExists
                    | StoreErrorKind::Exists
                    | StoreErrorKind::IsFolder
                    | StoreErrorKind::NameRefused(_)
                    | StoreErrorKind::NoFolder => 2,
                    // What is there is no file that could be understood.
                    StoreErrorKind::Special(_) => 3,
                    StoreErrorKind::TooLong { .. } | StoreErrorKind::NotUtf8 { .. } => 3,
                    // A link or a pipe in the place of a file.
                    StoreErrorKind::NotOrdinary if error.doing == FileOperation::Read => 3,
                    // A name that was typed wrong; what is written to and is gone is the system's doing.
                    StoreErrorKind::NotFound if error.doing == FileOperation::Read => 2,
                    _ => 4,
                }
            }
            Self::Interrupted => 130,
            Self::AlreadyReported(code) => *code,
        };
        ExitCode::from(code)
    }
}

fn refused_text(kind: &StoreErrorKind, context: &Context) -> String {
    let reason = store_error_reason(&context.words, kind);
    context.words.output_refused(&reason)
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
