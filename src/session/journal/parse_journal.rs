//! From the bytes of a journal, line by line, to its header and its entries.

use std::sync::Arc;

use crate::session::{EntryKind, Header, LineError, ReadEntry, fold};
use crate::workshop::Workshop;

use super::header::{HeaderCopies, ParsedHeader};
use super::{
    Checksum, Damage, DamageKind, JournalError, JournalReader, Renumbered, VERSION, append_branch, checksum_of,
    parse_header,
};

/// A journal that was read.
#[derive(Clone, Debug)]
pub struct Journal {
    /// Line 1.
    pub header: Header,
    /// The lines after it that could be read, in order; those of an unknown kind too.
    pub entries: Vec<ReadEntry>,
    /// How many bytes follow the last line feed: a line that a crash left half written.
    pub torn: Option<usize>,
    /// What is wrong with it, line by line.
    pub damage: Vec<Damage>,
    /// Whether this version may write to it: not when a newer minor version did.
    pub appendable: bool,
    /// What the entries of another copy are called by now, where git or another program put two copies into one file.
    pub renumbered: Renumbered,
    /// The entries are in another order, or under other numbers, than the lines of the file.
    pub reordered: bool,
}

/// Reads a journal, whose workshop must be in it.
///
/// # Errors
/// When line 1 cannot be read or made again: nothing else means anything then.
pub fn parse_journal(bytes: &[u8]) -> Result<Journal, JournalError> {
    parse_journal_with(bytes, || None)
}

/// As [`parse_journal`]; `definition` gives the text of `workshop.toml`, and is asked only where it is needed.
///
/// # Errors
/// As [`parse_journal`].
pub fn parse_journal_with(bytes: &[u8], definition: impl FnOnce() -> Option<String>) -> Result<Journal, JournalError> {
    let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let mut parser = JournalParser::default();
    for line in bytes[..whole].split_inclusive(|&byte| byte == b'\n') {
        parser.read_line(line);
    }
    parser.finish(bytes.len() - whole, definition)
}

/// Reads a journal line by line, so that no more of it is held than what it says.
#[derive(Debug, Default)]
pub struct JournalParser {
    first: Option<FirstLine>,
    reader: JournalReader,
}

#[derive(Debug)]
enum FirstLine {
    Parsed(ParsedHeader),
    Damaged(JournalError, Vec<u8>),
}

impl JournalParser {
    /// Reads the next line, the header first, with or without its line feed.
    pub fn read_line(&mut self, line: &[u8]) {
        match &self.first {
            None => self.read_first(line),
            Some(FirstLine::Damaged(..)) if self.reader.entries.is_empty() => {
                self.reader.sealed |= checksum_of(line) == Checksum::Right;
                self.reader.read_line(line);
            }
            Some(_) => self.reader.read_line(line),
        }
    }

    /// A line that is longer than may be parsed, of which only its length is known.
    pub fn skip_line(&mut self, bytes: usize) {
        if self.first.is_none() {
            let (column, why) = (super::LINE_LIMIT, LineError::TooLong);
            self.first = Some(FirstLine::Damaged(JournalError::Header { column, why }, Vec::new()));
        } else {
            self.reader.skip_line(bytes);
        }
    }

    fn read_first(&mut self, line: &[u8]) {
        self.first = Some(match parse_header(line) {
            Ok(parsed) => {
                self.reader.sealed = parsed.version()[1] > 0;
                FirstLine::Parsed(parsed)
            }
            Err(error) => {
                // A line feed that was lost: the first entry follows the header.
                self.reader.read_first_pieces(line);
                FirstLine::Damaged(error, line.to_vec())
            }
        });
    }

    /// What was read; `torn`: how many bytes follow the last line feed.
    ///
    /// # Errors
    /// As [`parse_journal`].
    pub fn finish(self, torn: usize, definition: impl FnOnce() -> Option<String>) -> Result<Journal, JournalError> {
        let Self { first, reader } = self;
        let JournalReader {
            entries,
            mut damage,
            disordered,
            ..
        } = reader;
        let header = match first.ok_or(JournalError::NoHeader)? {
            FirstLine::Parsed(ParsedHeader::Whole(header)) => *header,
            FirstLine::Parsed(ParsedHeader::Short(line)) => {
                let mut copies = copies_in(&entries);
                if copies.workshop.is_none() {
                    copies.definition = definition();
                }
                line.with_workshop(copies.workshop().ok_or(JournalError::NoWorkshop)?)
            }
            FirstLine::Damaged(error @ (JournalError::Version { .. } | JournalError::NoHeader), _) => {
                return Err(error);
            }
            FirstLine::Damaged(error, line) => {
                let mut copies = copies_in(&entries);
                copies.definition = definition();
                let JournalError::Header { column, why } = error.clone() else {
                    return Err(error);
                };
                if entries.is_empty() && copies.definition.is_none() {
                    return Err(error);
                }
                let header = copies.rebuild(&line).ok_or(error)?;
                let trouble = DamageKind::Header { column, why };
                damage.insert(0, Damage { line: 1, trouble });
                header
            }
        };
        let header = Arc::new(header);
        let (entries, renumbered) = if disordered {
            put_in_order(&header, entries)
        } else {
            (entries, Renumbered::default())
        };
        Ok(Journal {
            appendable: header.version[1] <= VERSION[1],
            header: Arc::unwrap_or_clone(header),
            entries,
            torn: (torn > 0).then_some(torn),
            damage,
            renumbered,
            reordered: disordered,
        })
    }
}

/// What the first entry says of the header and the workshop.
fn copies_in(entries: &[ReadEntry]) -> HeaderCopies {
    let mut copies = HeaderCopies {
        first_at: entries.iter().find_map(|entry| entry.at.parse().ok()),
        ..HeaderCopies::default()
    };
    let origin = entries.iter().find_map(|entry| match entry.known_kind()? {
        EntryKind::SessionDescribed(patch) => patch.workshop.as_ref().map(|workshop| (patch, workshop)),
        _ => None,
    });
    if let Some((patch, workshop)) = origin {
        copies.line = patch.header.as_deref().cloned();
        copies.workshop = Some(Workshop::clone(workshop));
    }
    copies
}

/// Lines that only changed places are put back; where numbers were given twice, the lines of each further copy come
/// behind those of the first.
fn put_in_order(header: &Arc<Header>, mut entries: Vec<ReadEntry>) -> (Vec<ReadEntry>, Renumbered) {
    let mut numbers: Vec<u64> = entries.iter().map(|entry| entry.seq).collect();
    numbers.sort_unstable();
    if numbers.windows(2).all(|pair| pair[0] != pair[1]) {
        entries.sort_by_key(|entry| entry.seq);
        return (entries, Renumbered::default());
    }
    let mut branches: Vec<Vec<ReadEntry>> = Vec::new();
    for entry in entries {
        match branches.last_mut() {
            Some(branch) if branch.last().is_some_and(|last| last.seq < entry.seq) => branch.push(entry),
            _ => branches.push(vec![entry]),
        }
    }
    let mut branches = branches.into_iter();
    let mut first = branches.next().unwrap_or_default();
    let original = first.len();
    let mut all = Renumbered::default();
    for branch in branches {
        let begins = branch.first().map_or(0, |entry| entry.seq);
        let shared = first[..original].iter().take_while(|entry| entry.seq < begins).count();
        let active = fold(header, &first[..shared]).active;
        let done = append_branch(&mut first, shared, branch, Some(active));
        all.ids.extend(done.ids);
        all.groups.extend(done.groups);
        all.entries += done.entries;
    }
    (first, all)
}
