//! A journal read from the disk line by line: no more of it is held than what it says.

use std::io::{self, BufRead, BufReader};
use std::path::Path;

use crate::session::journal::{Journal, JournalError, JournalParser, LINE_LIMIT};

use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::ordinary_file::open_ordinary;
use super::read::{JOURNAL_LIMIT, read_text};
use super::session_folder::SessionFolder;

/// Why a session's journal cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadJournalError {
    /// What the disk said.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What it holds is no journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// Reads the journal at `path`; its workshop may be in the `workshop.toml` beside it.
pub(super) fn read_journal(path: &Path) -> Result<Journal, ReadJournalError> {
    let file = open_ordinary(path)?;
    let length = file.metadata().map_or(0, |about| about.len());
    if length > JOURNAL_LIMIT {
        let limit = JOURNAL_LIMIT;
        return Err(StoreError::new(path, FileOperation::Read, StoreErrorKind::TooLong { limit }).into());
    }
    let mut parser = JournalParser::default();
    let torn = feed_lines(BufReader::with_capacity(1 << 16, file), &mut parser)
        .map_err(StoreError::at(path, FileOperation::Read))?;
    Ok(parser.finish(torn, || definition_beside(path))?)
}

/// The text of the `workshop.toml` beside a journal.
pub(super) fn definition_beside(journal: &Path) -> Option<String> {
    let folder = SessionFolder::at(journal);
    read_text(&folder.workshop()).ok()
}

/// Gives every whole line to the parser; how many bytes follow the last.
fn feed_lines(mut source: impl BufRead, parser: &mut JournalParser) -> io::Result<usize> {
    let mut line = Vec::new();
    // Of a line that is too long only its length is known.
    let mut length = 0;
    loop {
        let chunk = match source.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            return Ok(length);
        }
        let end = chunk.iter().position(|&byte| byte == b'\n');
        let part = &chunk[..end.map_or(chunk.len(), |end| end + 1)];
        let taken = part.len();
        length += taken;
        if length <= LINE_LIMIT + 1 {
            line.extend_from_slice(part);
        } else if !line.is_empty() {
            line = Vec::new();
        }
        source.consume(taken);
        if end.is_some() {
            if length <= LINE_LIMIT + 1 {
                parser.read_line(&line);
            } else {
                parser.skip_line(length - 1);
            }
            line.clear();
            length = 0;
        }
    }
}
