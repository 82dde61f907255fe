//! The journal: a header, then one line an entry. Reading survives whatever a newer version or a crash left.

use std::ops::Range;

use serde::Deserialize;

use super::{Entry, Header, LineError, entry_codec};

/// The version that this tool writes: major and minor.
///
/// 1.0: the first.
pub const VERSION: [u32; 2] = [1, 0];

/// The name in every header.
pub const FORMAT: &str = "ctrls-journal";

/// The longest line that is parsed, in bytes, without its line feed: 4 MiB.
///
/// Whatever can be typed must be read again: a line of 512 KiB whose every byte is a control character is written six
/// times as long, and a workshop file of 1 MiB becomes a header.
pub const LINE_LIMIT: usize = 4 << 20;

/// A journal that was read.
#[derive(Clone, Debug)]
pub struct Journal {
    pub header: Header,
    /// The lines after it that could be read, in order; those of an unknown kind too.
    pub entries: Vec<Entry>,
    /// The bytes after the last line feed: a line that a crash left half written.
    pub torn: Option<Range<usize>>,
    /// What is wrong with it, line by line.
    pub damage: Vec<Damage>,
    /// Whether this version may write to it: not when a newer minor version did.
    pub appendable: bool,
}

/// A line that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// From 1, the header.
    pub line: usize,
    pub trouble: DamageKind,
}

/// What is wrong with a line. The last three lines stand in [`Journal::entries`] all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DamageKind {
    /// Past [`LINE_LIMIT`]: not parsed.
    TooLong {
        bytes: usize,
    },
    /// Not UTF-8, from this byte of the line on (from 0).
    NotUtf8 {
        at: usize,
    },
    /// Bytes that are 0: what a power cut leaves.
    Nul,
    Blank,
    /// Not an entry: the column (from 1), and why.
    NotAnEntry {
        column: usize,
        why: LineError,
    },
    /// A known kind whose fields are not understood: skipped.
    NotUnderstood {
        kind: String,
        column: usize,
        why: LineError,
    },
    /// A kind of a newer version or another program: skipped.
    UnknownKind {
        kind: String,
    },
    /// Not one more than the line before.
    Gap {
        expected: u64,
        found: u64,
    },
    /// Earlier than the line before, in ms.
    Backwards {
        before: u64,
        found: u64,
    },
}

/// Why a file is not a journal that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// Nothing in it, or not even a whole first line.
    #[error("no whole first line")]
    NoHeader,
    /// Line 1 is not a journal's header: the column (from 1), and why.
    #[error("line 1, column {column}: {why}")]
    Header { column: usize, why: LineError },
    /// Another major version: that version of the format is needed.
    #[error("version {}.{} of the journal", found[0], found[1])]
    Version { found: [u32; 2] },
}

/// Reads a journal.
///
/// # Errors
/// When line 1 cannot be read: nothing else means anything then.
pub fn parse_journal(bytes: &[u8]) -> Result<Journal, JournalError> {
    let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let mut lines = bytes[..whole].split_inclusive(|&byte| byte == b'\n');
    let header = parse_header(lines.next().ok_or(JournalError::NoHeader)?)?;
    let appendable = header.version[1] <= VERSION[1];
    let mut reader = JournalReader::default();
    for line in lines {
        reader.read_line(line);
    }
    Ok(Journal {
        header,
        entries: reader.entries,
        torn: (whole < bytes.len()).then_some(whole..bytes.len()),
        damage: reader.damage,
        appendable,
    })
}

/// Reads line 1.
///
/// # Errors
/// When it is not the header of a journal of this major version.
pub fn parse_header(line: &[u8]) -> Result<Header, JournalError> {
    #[derive(Deserialize)]
    struct HeaderVersion {
        format: String,
        version: [u32; 2],
    }
    let wrong = |column, why| JournalError::Header { column, why };
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    if line.len() > LINE_LIMIT {
        return Err(wrong(LINE_LIMIT, LineError::TooLong));
    }
    let text = std::str::from_utf8(line).map_err(|error| wrong(error.valid_up_to() + 1, LineError::NotUtf8))?;
    let json = |error: serde_json::Error| wrong(error.column(), LineError::from_error(&error, text));
    let which: HeaderVersion = serde_json::from_str(text).map_err(json)?;
    if which.format != FORMAT {
        return Err(wrong(1, LineError::wrong("format")));
    }
    if which.version[0] != VERSION[0] {
        return Err(JournalError::Version { found: which.version });
    }
    serde_json::from_str(text).map_err(json)
}

/// Writes line 1, the line feed in it.
///
/// # Errors
/// What JSON cannot say (a speed that is no number).
pub fn write_header(header: &Header) -> Result<String, serde_json::Error> {
    let mut line = serde_json::to_string(header)?;
    line.push('\n');
    Ok(line)
}

/// Reads lines one after the other, as they come: for who follows a journal that grows.
#[derive(Debug, Default)]
pub struct JournalReader {
    /// What was read and not yet taken.
    pub entries: Vec<Entry>,
    pub damage: Vec<Damage>,
    lines: usize,
    seq: u64,
    ms: u64,
}

impl JournalReader {
    /// Reads the next line after the header, with or without its line feed.
    pub fn read_line(&mut self, line: &[u8]) {
        self.lines += 1;
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        match self.read_entry(line) {
            Ok(entry) => self.entries.push(entry),
            Err(trouble) => {
                // A line that cannot be read is no gap as well.
                self.seq = self.seq.saturating_add(u64::from(trouble != DamageKind::Blank));
                self.note_damage(trouble);
            }
        }
    }

    fn read_entry(&mut self, line: &[u8]) -> Result<Entry, DamageKind> {
        if line.len() > LINE_LIMIT {
            return Err(DamageKind::TooLong { bytes: line.len() });
        }
        if line.contains(&0) {
            return Err(DamageKind::Nul);
        }
        let text = std::str::from_utf8(line).map_err(|error| DamageKind::NotUtf8 {
            at: error.valid_up_to(),
        })?;
        if text.trim().is_empty() {
            return Err(DamageKind::Blank);
        }
        let (entry, error) = entry_codec::parse_entry(text).map_err(|error| DamageKind::NotAnEntry {
            column: error.column(),
            why: LineError::from_error(&error, text),
        })?;
        if let super::EntryKind::Unknown { kind } = &entry.kind {
            let kind = kind.clone();
            self.note_damage(match error {
                Some(error) => DamageKind::NotUnderstood {
                    kind,
                    column: error.column(),
                    why: LineError::from_error(&error, text),
                },
                None => DamageKind::UnknownKind { kind },
            });
        }
        self.follows(&entry);
        Ok(entry)
    }

    fn follows(&mut self, entry: &Entry) {
        let expected = self.seq.saturating_add(1);
        if entry.seq != expected {
            let found = entry.seq;
            self.note_damage(DamageKind::Gap { expected, found });
        }
        if entry.ms < self.ms {
            let (before, found) = (self.ms, entry.ms);
            self.note_damage(DamageKind::Backwards { before, found });
        }
        self.seq = entry.seq;
        self.ms = self.ms.max(entry.ms);
    }

    fn note_damage(&mut self, trouble: DamageKind) {
        let line = self.lines + 1;
        self.damage.push(Damage { line, trouble });
    }
}
