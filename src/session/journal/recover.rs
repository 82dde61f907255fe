//! A damaged journal made whole again, as far as it says anything: nothing is thrown away.

use crate::session::{EntryKind, Id, ReadEntry, format_read_entry};

use super::reader::{parse_line, pieces};
use super::{
    Checksum, DamageKind, Journal, JournalError, Renumbered, format_header, parse_header, parse_journal_with,
    with_checksum, without_checksum,
};

/// What a journal was made into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// The journal's text from now on.
    pub text: Vec<u8>,
    /// The lines that nothing can be made of, each with its line feed.
    pub unreadable: Vec<u8>,
    /// Their numbers, from 1.
    pub unreadable_lines: Vec<usize>,
    /// Line 1 was made again.
    pub header_rebuilt: bool,
    /// Lines that are not as they were written and can be read all the same: their numbers.
    pub altered_lines: Vec<usize>,
    /// Entries were put in order.
    pub reordered: bool,
    /// What entries of another copy are called by now.
    pub renumbered: Renumbered,
    /// How many notes, actions, remarks and lessons it holds.
    pub notes: usize,
    /// How many lines that held one, or may have held one, could not be read.
    pub lost_notes: usize,
}

impl Recovery {
    /// Whether the journal is to be written anew.
    pub fn changes_anything(&self) -> bool {
        self.header_rebuilt || self.reordered || !self.unreadable_lines.is_empty() || !self.altered_lines.is_empty()
    }

    /// Whether lines change that stay: the journal as it was is then worth keeping whole.
    pub fn changes_lines(&self) -> bool {
        self.header_rebuilt || self.reordered || !self.altered_lines.is_empty()
    }
}

/// Makes a journal whole again; `definition` gives the text of `workshop.toml`. Bytes after the last line feed are left
/// out. The same journal comes out of what was made whole.
///
/// # Errors
/// When neither line 1 nor any of its copies can be read.
pub fn recover_journal(bytes: &[u8], definition: impl FnOnce() -> Option<String>) -> Result<Recovery, JournalError> {
    let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let bytes = &bytes[..whole];
    let journal = parse_journal_with(bytes, definition)?;
    let sealed = journal.header.version[1] > 0;
    let mut recovery = Recovery {
        text: Vec::with_capacity(bytes.len()),
        unreadable: Vec::new(),
        unreadable_lines: Vec::new(),
        header_rebuilt: false,
        altered_lines: Vec::new(),
        reordered: journal.reordered,
        renumbered: journal.renumbered.clone(),
        notes: journal.entries.iter().flat_map(noted_ids).count(),
        lost_notes: 0,
    };
    let mut entries = Vec::new();
    let mut place = 0;
    for (number, line) in (1..).zip(bytes.split_inclusive(|&byte| byte == b'\n')) {
        if number == 1 {
            recovery.read_header(line, &journal);
            if recovery.header_rebuilt {
                for piece in whole_pieces(line, sealed) {
                    entries.extend_from_slice(piece);
                    entries.push(b'\n');
                    place += 1;
                }
            }
        } else {
            recovery.read_line(number, line, &journal, &mut place, &mut entries);
        }
    }
    if journal.reordered {
        entries.clear();
        for entry in &journal.entries {
            entries.extend_from_slice(entry_line(entry, sealed).as_bytes());
        }
    }
    recovery.text.extend_from_slice(&entries);
    Ok(recovery)
}

impl Recovery {
    fn read_header(&mut self, line: &[u8], journal: &Journal) {
        self.header_rebuilt = parse_header(line).is_err();
        if self.header_rebuilt {
            self.text.extend_from_slice(format_header(&journal.header).as_bytes());
        } else {
            self.text.extend_from_slice(line);
        }
    }

    fn read_line(&mut self, number: usize, line: &[u8], journal: &Journal, place: &mut u64, entries: &mut Vec<u8>) {
        let sealed = journal.header.version[1] > 0;
        let bare = line.strip_suffix(b"\n").unwrap_or(line);
        match parse_line(bare) {
            Ok((mut entry, _, checksum)) => {
                let altered = checksum == Checksum::Wrong || sealed && checksum == Checksum::Absent;
                if altered {
                    self.altered_lines.push(number);
                    // Its kind may be what was altered.
                    self.lost_notes += usize::from(entry.known_kind().is_none());
                    let text = String::from_utf8_lossy(bare);
                    // Number and time as reading makes them plausible.
                    let (seq, ms) = (entry.seq, entry.ms);
                    entry.seq = place.saturating_add(1);
                    let read = journal.entries.iter().find(|read| read.seq == entry.seq);
                    entry.ms = read.filter(|_| !journal.reordered).map_or(ms, |read| read.ms);
                    if (entry.seq, entry.ms) != (seq, ms) {
                        entries.extend_from_slice(entry_line(&entry, sealed).as_bytes());
                    } else {
                        entries.extend_from_slice(with_checksum(&without_checksum(text.trim_end())).as_bytes());
                        entries.push(b'\n');
                    }
                } else {
                    entries.extend_from_slice(line);
                }
                *place = entry.seq;
            }
            Err(trouble) => {
                self.unreadable.extend_from_slice(line);
                self.unreadable_lines.push(number);
                let found = whole_pieces(line, sealed);
                for piece in &found {
                    entries.extend_from_slice(piece);
                    entries.push(b'\n');
                    *place += 1;
                }
                if found.is_empty() && trouble != DamageKind::Blank {
                    *place += 1;
                    self.lost_notes += usize::from(may_be_note(bare));
                }
            }
        }
    }
}

/// The entries on a line that cannot be read as one.
fn whole_pieces(line: &[u8], sealed: bool) -> Vec<&[u8]> {
    pieces(line.strip_suffix(b"\n").unwrap_or(line))
        .into_iter()
        .filter(|piece| match parse_line(piece) {
            Ok((_, _, checksum)) => checksum == Checksum::Right || !sealed && checksum == Checksum::Absent,
            Err(_) => false,
        })
        .collect()
}

/// An entry as its line, in the journal's version.
pub(super) fn entry_line(entry: &ReadEntry, sealed: bool) -> String {
    let line = format_read_entry(entry);
    let bare = without_checksum(line.trim_end());
    match sealed {
        true => with_checksum(&bare) + "\n",
        false => bare + "\n",
    }
}

/// The notes, actions, remarks and lessons that an entry adds.
fn noted_ids(entry: &ReadEntry) -> Vec<Id> {
    match entry.known_kind() {
        Some(EntryKind::NoteMoved { .. }) => Vec::new(),
        _ => super::branch::given_ids(entry),
    }
}

/// Whether a line that cannot be read held a note: it says so, or it does not say what else it was.
fn may_be_note(line: &[u8]) -> bool {
    let line = String::from_utf8_lossy(line);
    let kinds = ["note_added", "action_added", "remark_added", "lesson_added"];
    match line.split_once("\"kind\":\"") {
        Some((_, kind)) => kinds.iter().any(|known| kind.starts_with(known)),
        None => true,
    }
}
