//! What can be wrong with a journal, line by line, and why a file is none at all.

use crate::session::LineError;

/// A line that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// From 1, the header.
    pub line: usize,
    /// What is wrong.
    pub trouble: DamageKind,
}

/// What is wrong with a line. What follows `NotAnEntry` is in the journal's entries all the same.
#[expect(missing_docs, reason = "a variant's sentence names its fields")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DamageKind {
    /// Past [`LINE_LIMIT`](super::LINE_LIMIT): not parsed.
    TooLong { bytes: usize },
    /// Not UTF-8, from this byte of the line on (from 0).
    NotUtf8 { at: usize },
    /// Bytes that are 0: what a power cut leaves.
    Nul,
    /// Nothing on it.
    Blank,
    /// Not an entry: the column (from 1), and why.
    NotAnEntry { column: usize, why: LineError },
    /// Line 1 is no header any more, and was made again from its copies: the column (from 1), and why.
    Header { column: usize, why: LineError },
    /// Not as it was written, by its checksum; it can be read all the same.
    Altered,
    /// A known kind whose fields are not understood: skipped.
    NotUnderstood {
        kind: String,
        column: usize,
        why: LineError,
    },
    /// A kind of a newer version or another program: skipped.
    UnknownKind { kind: String },
    /// Not one more than the line before.
    Gap { expected: u64, found: u64 },
    /// A number that came before: lines of another copy of the session, or in another order.
    OutOfOrder { expected: u64, found: u64 },
    /// Earlier than the line before, in ms.
    Backwards { before: u64, found: u64 },
}

impl DamageKind {
    /// Whether nothing can be made of the line, by this version or any other.
    pub fn is_unreadable(&self) -> bool {
        matches!(
            self,
            Self::TooLong { .. } | Self::NotUtf8 { .. } | Self::Nul | Self::Blank | Self::NotAnEntry { .. }
        )
    }

    /// Whether `repair` does something about it.
    pub fn is_repairable(&self) -> bool {
        self.is_unreadable() || matches!(self, Self::Header { .. } | Self::Altered | Self::OutOfOrder { .. })
    }
}

/// Why a file is not a journal that can be read.
#[expect(missing_docs, reason = "a variant's sentence names its fields")]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// Nothing in it, or not even a whole first line.
    #[error("no whole first line")]
    NoHeader,
    /// Line 1 is not a journal's header: the column (from 1), and why.
    #[error("line 1, column {column}: {why}")]
    Header { column: usize, why: LineError },
    /// Neither the first entry nor `workshop.toml` says which workshop it was.
    #[error("no workshop")]
    NoWorkshop,
    /// Another major version: that version of the format is needed.
    #[error("version {}.{} of the journal", found[0], found[1])]
    Version { found: [u32; 2] },
}
