//! What may be wrong in a file that people write.

use super::SyntaxErrorKind;
use crate::text::Span;

/// One fault of a file and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The stretch that it is about; empty for the file as a whole.
    pub span: Span,
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
        found: String,
        /// What was asked for.
        wanted: String,
    },
    /// A newer ctrls wrote it.
    FormatNewer {
        found: String,
        /// The one that is read here.
        known: u32,
    },
    UnknownKey {
        key: String,
        /// The one that was perhaps meant.
        nearest: Option<&'static str>,
    },
    /// A required key is missing.
    MissingKey { key: String },
    /// A value of the wrong type.
    WrongType {
        /// What it should be.
        wanted: ExpectedType,
        found: FoundType,
    },
    /// One table where a list of tables is meant: `[phase]`.
    SingleTable {
        /// What is between the brackets.
        header: String,
    },
    /// A value of another type that is read all the same: a warning.
    ReadAsType {
        wanted: ExpectedType,
        found: FoundType,
        /// As it is read, in TOML.
        read: String,
    },
    /// A text that is read as one of those known: a warning.
    ReadAsValue {
        found: String,
        /// As it is read, in TOML.
        read: String,
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
        found: String,
        known: Vec<String>,
        /// The one that was perhaps meant.
        nearest: Option<String>,
    },
    /// A key that may not be empty is.
    Empty { key: String },
    /// The same value twice where each must be its own.
    Repeated {
        key: String,
        value: String,
        /// The line of the first.
        line: usize,
    },
    /// Two numbers the wrong way round.
    NotOrdered {
        /// The key that must not be greater.
        low: String,
        low_value: String,
        /// The key that must not be less.
        high: String,
        high_value: String,
    },
    /// Numbers that do not add up.
    Total {
        /// What was added, as keys.
        of: String,
        sum: String,
        /// The key that says otherwise.
        key: String,
        value: String,
    },
    /// A text longer than there is room for.
    TooManyCharacters {
        /// The key.
        key: String,
        /// Its characters.
        found: usize,
        /// Those that there is room for.
        most: usize,
    },
    /// A text of more lines than there is room for.
    TooManyLines {
        /// The key.
        key: String,
        /// Its lines.
        found: usize,
        /// Those that there is room for.
        most: usize,
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
    Number,
    /// Minutes: whole or half, a week at most.
    Minutes,
    /// Minutes, and not 0.
    SomeMinutes,
    Boolean,
    /// A date, or a text.
    DateOrText,
    /// A list in square brackets.
    List,
    Table,
    Other,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundType {
    Text,
    Number,
    Boolean,
    /// A date or a time.
    Date,
    List,
    Table,
}
