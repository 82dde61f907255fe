//! Why a line of a journal is not understood: serde's reason as data, to be said in the reader's language.

use serde_json::Error;
use serde_json::error::Category;

/// The longest name of a field that is reported, in characters.
const LONGEST: usize = 60;

/// Why a line is not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    #[error("not JSON")]
    NotJson,
    /// It breaks off in the middle.
    #[error("breaks off")]
    Cut,
    /// A field that it needs is missing.
    #[error("{field} is missing")]
    Missing { field: String },
    /// A field stands twice.
    #[error("{field} stands twice")]
    Twice { field: String },
    /// A field has another value than it may have.
    #[error("{field} has a value that will not do")]
    Wrong { field: String },
    /// JSON, of another shape than an object with fields.
    #[error("JSON of another shape")]
    OtherShape,
    /// Longer than is read.
    #[error("too long")]
    TooLong,
    #[error("not UTF-8")]
    NotUtf8,
    /// Not as it was written, by its checksum.
    #[error("altered")]
    Altered,
}

impl LineError {
    /// What serde found in `line`. Only the names of fields are taken from its sentence, which is English.
    pub(in crate::session) fn from_error(error: &Error, line: &str) -> Self {
        match error.classify() {
            Category::Eof => return Self::Cut,
            Category::Syntax | Category::Io => return Self::NotJson,
            Category::Data => {}
        }
        let said = error.to_string();
        if let Some(field) = named_field(&said, "missing field `") {
            return Self::Missing { field };
        }
        if let Some(field) = named_field(&said, "duplicate field `") {
            return Self::Twice { field };
        }
        match key_before(line, error.column()) {
            Some(field) => Self::Wrong { field },
            None => Self::OtherShape,
        }
    }

    /// A field that has another value than it may have.
    pub(in crate::session) fn wrong(field: &str) -> Self {
        Self::Wrong {
            field: field.chars().take(LONGEST).collect(),
        }
    }
}

/// The name that follows in serde's sentence, up to the backtick that closes it.
fn named_field(said: &str, before: &str) -> Option<String> {
    let (name, _) = said.strip_prefix(before)?.split_once('`')?;
    Some(name.chars().take(LONGEST).collect())
}

/// The last key that begins before a column: whose value serde was reading when it gave up.
fn key_before(line: &str, column: usize) -> Option<String> {
    let bytes = line.as_bytes();
    let mut key = None;
    let mut at = 0;
    while at < column.min(bytes.len()) {
        if bytes[at] != b'"' {
            at += 1;
            continue;
        }
        let start = at + 1;
        let mut end = start;
        while end < bytes.len() && bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        at = end + 1;
        let rest = line.get(at..).unwrap_or_default();
        if rest.trim_start().starts_with(':') {
            key = line.get(start..end);
        }
    }
    key.map(|key| key.chars().take(LONGEST).collect())
}
