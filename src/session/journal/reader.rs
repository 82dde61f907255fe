//! Reads the lines of a journal one after the other, as they come.

use crate::session::{LineError, ReadEntry, ReadKind, entry_codec};

use super::{Checksum, Damage, DamageKind, LINE_LIMIT, checksum_of};

/// How every entry begins, as this tool writes it: where a line feed was lost, the next entry begins so.
const BEGINNING: &[u8] = br#"{"seq":"#;

/// Reads lines one after the other, as they come: for who follows a journal that grows.
#[derive(Debug, Default)]
pub struct JournalReader {
    /// What was read and not yet taken.
    pub entries: Vec<ReadEntry>,
    /// What was wrong.
    pub damage: Vec<Damage>,
    /// Whether every line must carry its checksum: from 1.1 on.
    pub sealed: bool,
    /// A line came that cannot come there: what was read wants to be put in order.
    pub(super) disordered: bool,
    /// The line before is not as it was written.
    altered_before: bool,
    lines: usize,
    seq: u64,
    ms: u64,
}

impl JournalReader {
    /// A reader of the lines that follow a header of that version.
    pub fn of_version(version: [u32; 2]) -> Self {
        Self {
            sealed: version[1] > 0,
            ..Self::default()
        }
    }

    /// Reads the next line after the header, with or without its line feed.
    pub fn read_line(&mut self, line: &[u8]) {
        self.lines += 1;
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        match self.read_entry(line) {
            Ok(entry) => self.entries.push(entry),
            Err(trouble) => {
                let blank = trouble == DamageKind::Blank;
                self.note_damage(trouble);
                if !self.read_pieces(line) {
                    // A line that cannot be read is no gap as well.
                    self.seq = self.seq.saturating_add(u64::from(!blank));
                }
            }
        }
    }

    /// A line that is longer than may be parsed, of which only its length is known.
    pub fn skip_line(&mut self, bytes: usize) {
        self.lines += 1;
        self.seq = self.seq.saturating_add(1);
        self.note_damage(DamageKind::TooLong { bytes });
    }

    /// The entries on a line that cannot be read as one: where a line feed was lost.
    fn read_pieces(&mut self, line: &[u8]) -> bool {
        let mut found = false;
        for piece in pieces(line) {
            match parse_line(piece) {
                Ok((entry, _, checksum))
                    if checksum == Checksum::Right || !self.sealed && checksum == Checksum::Absent =>
                {
                    self.check_order(&entry);
                    self.entries.push(entry);
                    found = true;
                }
                _ => {}
            }
        }
        found
    }

    /// The entries behind a damaged header on one line.
    pub(super) fn read_first_pieces(&mut self, line: &[u8]) {
        self.sealed = line.windows(6).any(|window| window == b"\"crc\":");
        self.read_pieces(line.strip_suffix(b"\n").unwrap_or(line));
    }

    fn read_entry(&mut self, line: &[u8]) -> Result<ReadEntry, DamageKind> {
        let (mut entry, error, checksum) = parse_line(line)?;
        let altered = match checksum {
            Checksum::Right => false,
            Checksum::Wrong => true,
            Checksum::Absent => self.sealed,
        };
        if altered {
            if entry.known_kind().is_some() {
                self.note_damage(DamageKind::Altered);
            }
            // Its number may be what was altered: its place says more. Its time is checked against the next line's.
            entry.seq = self.seq.saturating_add(1);
            entry.ms = entry.ms.max(self.ms);
        } else if self.altered_before
            && let Some(before) = self.entries.last_mut()
        {
            before.ms = before.ms.min(entry.ms.max(self.ms));
        }
        self.altered_before = altered;
        if let ReadKind::Unknown(unknown) = &entry.kind {
            let kind = unknown.name().to_owned();
            self.note_damage(match error {
                Some((column, why)) => DamageKind::NotUnderstood { kind, column, why },
                None => DamageKind::UnknownKind { kind },
            });
        }
        let before = self.ms;
        self.check_order(&entry);
        if altered {
            self.ms = before;
        }
        Ok(entry)
    }

    fn check_order(&mut self, entry: &ReadEntry) {
        let (expected, found) = (self.seq.saturating_add(1), entry.seq);
        if found > expected {
            self.note_damage(DamageKind::Gap { expected, found });
        }
        if found < expected {
            self.disordered = true;
            self.note_damage(DamageKind::OutOfOrder { expected, found });
            self.ms = entry.ms;
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

/// An entry that was read, why its kind was not understood (the column, and why), and what its checksum says.
pub(super) type ParsedLine = (ReadEntry, Option<(usize, LineError)>, Checksum);

/// Reads one line, without its line feed.
///
/// # Errors
/// Why it is no entry.
pub(super) fn parse_line(line: &[u8]) -> Result<ParsedLine, DamageKind> {
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
    let error = error.map(|error| (error.column(), LineError::from_error(&error, text)));
    Ok((entry, error, checksum_of(line)))
}

/// The parts of a line that begin as entries do.
pub(super) fn pieces(line: &[u8]) -> Vec<&[u8]> {
    let starts: Vec<usize> = line
        .windows(BEGINNING.len())
        .enumerate()
        .filter(|(_, window)| *window == BEGINNING)
        .map(|(at, _)| at)
        .collect();
    let ends = starts.iter().copied().skip(1).chain([line.len()]);
    let piece = |(start, end): (&usize, usize)| {
        let piece = &line[*start..end];
        // What is in the place of the line feed is no part of it.
        let length = piece.iter().rposition(|&byte| byte == b'}').map_or(0, |at| at + 1);
        &piece[..length]
    };
    starts.iter().zip(ends).map(piece).collect()
}
