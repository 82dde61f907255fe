//! What may be wrong in a file that people write.

use super::SyntaxErrorKind;
use crate::text::Span;

/// One fault of a file and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The stretch that it is about; empty for the file as a whole.
    pub span: Span,
    /// What is wrong.
    pub flaw: FaultKind,
}

/// What is wrong, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is longer than may be read: its bytes.
    TooLong(usize),
    /// It is no text: bytes that are no UTF-8, or NUL.
    NotText,
    /// It is no TOML.
    Syntax(SyntaxErrorKind),
    /// There is no `format` line.
    FormatMissing {
        /// The line that it takes, `ctrls-workshop/1`.
        wanted: String,
    },
    /// The `format` line names another kind of file.
    FormatOther {
        /// What it names.
        found: String,
        /// What was asked for.
        wanted: String,
    },
    /// A newer ctrls wrote it.
    FormatNewer {
        /// Its major version.
        found: String,
        /// The one that is read here.
        known: u32,
    },
    /// No such key.
    UnknownKey {
        /// The key.
        key: String,
        /// The one that was perhaps meant.
        nearest: Option<&'static str>,
    },
    /// A required key is missing.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value of the wrong type.
    WrongType {
        /// What it should be.
        wanted: ExpectedType,
        /// What it is.
        found: FoundType,
    },
    /// A value of the right type that cannot be.
    WrongValue {
        /// What it should be.
        wanted: ExpectedType,
        /// What it is, as written.
        found: String,
    },
    /// A text that is not one of those known.
    UnknownValue {
        /// The text.
        found: String,
        /// Those known.
        known: Vec<String>,
        /// The one that was perhaps meant.
        nearest: Option<String>,
    },
    /// A key that may not be empty is.
    Empty {
        /// The key.
        key: String,
    },
    /// The same value twice where each must be its own.
    Repeated {
        /// The key.
        key: String,
        /// The value.
        value: String,
        /// The line of the first.
        line: usize,
    },
    /// Two numbers the wrong way round.
    NotOrdered {
        /// The key that must not be greater.
        low: String,
        /// Its value.
        low_value: String,
        /// The key that must not be less.
        high: String,
        /// Its value.
        high_value: String,
    },
    /// Numbers that do not add up.
    Total {
        /// What was added, as keys.
        of: String,
        /// What they make.
        sum: String,
        /// The key that says otherwise.
        key: String,
        /// What it says.
        value: String,
    },
    /// A text that is read aloud names a length of time, which the plan may change.
    SaysMinutes {
        /// The words that name it.
        found: String,
    },
    /// Anything else: a value that the kind of file does not take.
    Other,
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectedType {
    /// A text in quotation marks.
    Text,
    /// A whole number, not negative.
    Whole,
    /// Any number.
    Number,
    /// Minutes: whole or half, a week at most.
    Minutes,
    /// Minutes, and not 0.
    SomeMinutes,
    /// `true` or `false`.
    Boolean,
    /// A date, or a text.
    DateOrText,
    /// A list in square brackets.
    List,
    /// A table.
    Table,
    /// Something else.
    Other,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundType {
    /// A text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date or a time.
    Date,
    /// A list.
    List,
    /// A table.
    Table,
}
