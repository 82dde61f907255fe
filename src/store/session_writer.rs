//! A session open for writing: its journal under its lock, and the way on where its folder cannot be used any more.

use std::borrow::Cow;
use std::path::Path;

use crate::session::journal::{Checksum, checksum_of, with_checksum};
use crate::session::{Entry, format_entry};

use super::durable_folder::parent_folder;
use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::journal_writer::{JournalIncident, JournalWriter};
use super::read::read_text;
use super::session_folder::SessionFolder;
use super::session_seed::SessionSeed;

/// A session open for writing: its lock and its journal.
#[derive(Debug)]
pub struct SessionWriter {
    folder: SessionFolder,
    journal: JournalWriter,
    since: String,
    /// Whether each line carries its checksum: from version 1.1 of the journal on.
    sealed: bool,
}

impl SessionWriter {
    pub(super) fn new(folder: SessionFolder, journal: JournalWriter, since: &str) -> Self {
        let first = journal.text().split(|&byte| byte == b'\n').next().unwrap_or_default();
        Self {
            sealed: checksum_of(first) != Checksum::Absent,
            folder,
            journal,
            since: since.to_owned(),
        }
    }

    /// The folder that is written.
    pub fn folder(&self) -> &SessionFolder {
        &self.folder
    }

    /// Everything that was said, header first, on the disk or not.
    pub fn text(&self) -> &[u8] {
        self.journal.text()
    }

    /// How many lines wait for the disk: 0 when all is saved.
    pub fn pending(&self) -> usize {
        self.journal.pending()
    }

    /// What somebody else did to the journal since this was asked last.
    pub fn take_incidents(&mut self) -> Vec<JournalIncident> {
        self.journal.take_incidents()
    }

    /// Adds an entry; `Ok` once it and all before it are on the disk.
    ///
    /// # Errors
    /// What the disk refused: the entry is then kept in memory, and written with the next one.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let line = self.entry_line(entry);
        self.append_line(line.as_bytes())
    }

    /// As [`append`](Self::append); while the disk takes its time, `meanwhile` is called again and again.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_meanwhile(&mut self, entry: &Entry, meanwhile: impl FnMut()) -> Result<(), StoreError> {
        let line = self.entry_line(entry);
        let outcome = self.journal.append_meanwhile(line.as_bytes(), meanwhile);
        self.or_beside(outcome)
    }

    /// Adds a line, given without its line feed.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_line(&mut self, line: &[u8]) -> Result<(), StoreError> {
        let outcome = self.journal.append(line);
        self.or_beside(outcome)
    }

    /// Adds whole lines, each with its line feed: those of another journal.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_lines(&mut self, lines: &[u8]) -> Result<(), StoreError> {
        let outcome = self.journal.append_lines(lines);
        self.or_beside(outcome)
    }

    /// Puts another text in the journal's place, whole: what a repair made of it.
    ///
    /// # Errors
    /// What the disk refused; the journal is then as it was.
    pub fn rewrite(&mut self, text: &[u8]) -> Result<(), StoreError> {
        self.journal.rewrite(text)
    }

    /// Tries again to write what waits for the disk.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn save(&mut self) -> Result<(), StoreError> {
        let outcome = self.journal.save();
        self.or_beside(outcome)
    }

    /// Makes sure that the journal is where it was written, before other files of the session are.
    ///
    /// # Errors
    /// As [`save`](Self::save).
    pub fn check_place(&mut self) -> Result<(), StoreError> {
        let outcome = self.journal.check_place();
        self.or_beside(outcome)
    }

    /// Where the journal cannot be written in its folder any more, whatever room there is, the session goes on in a
    /// folder beside it.
    fn or_beside(&mut self, outcome: Result<(), StoreError>) -> Result<(), StoreError> {
        match outcome {
            Err(error) if self.journal.is_displaced() => self.move_beside(&error).map_err(|_| error),
            outcome => outcome,
        }
    }

    fn move_beside(&mut self, cause: &StoreError) -> Result<(), StoreError> {
        let from = self.folder.path().to_owned();
        // `.` has no name of its own; a folder that is gone has no other.
        let absolute = dunce::canonicalize(&from)
            .or_else(|_| std::path::absolute(&from))
            .map_err(StoreError::at(&from, FileOperation::Create))?;
        let base = match from.file_name() {
            Some(_) => from.parent().map(Path::to_owned).unwrap_or_default(),
            None => parent_folder(&absolute).to_owned(),
        };
        let name = absolute.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let since = self.since.clone();
        let mut writer = self.begin_below(&base, &format!("{name}-2"), &name, &since)?;
        let mut incidents = self.journal.take_incidents();
        incidents.push(JournalIncident::Moved {
            from,
            to: writer.folder.path().to_owned(),
            taken: JournalWriter::is_taken(cause),
        });
        writer.journal.add_incidents(incidents);
        *self = writer;
        Ok(())
    }

    /// The whole session in a new folder `first`, else `name-3`, `name-4` …
    fn begin_below(&self, base: &Path, first: &str, name: &str, since: &str) -> Result<Self, StoreError> {
        let mut number = 2;
        let mut folder = SessionFolder::at(&base.join(first));
        loop {
            let begun = super::durable_folder::create_folder_new(folder.path());
            match begun.and_then(|()| self.copy_into(&folder, since)) {
                Err(error) if matches!(error.kind, StoreErrorKind::Exists) && number < 1000 => {
                    number += 1;
                    folder = SessionFolder::at(&base.join(format!("{name}-{number}")));
                }
                outcome => return outcome,
            }
        }
    }

    fn copy_into(&self, folder: &SessionFolder, since: &str) -> Result<Self, StoreError> {
        let (header, rest) = self.header_and_rest();
        let mut writer = folder.create(self.seed(header), since)?;
        writer.journal.append_lines(rest)?;
        Ok(writer)
    }

    /// Goes on in another folder, with every line that was said: the way out of a disk that is full.
    ///
    /// # Errors
    /// As [`SessionFolder::create`]; the session then stays where it is.
    pub fn move_to(&mut self, folder: &SessionFolder, since: &str) -> Result<(), StoreError> {
        let writer = self.copy_into(folder, since)?;
        *self = writer;
        Ok(())
    }

    /// Goes on in a new folder below `base`, which is there already; called `name`, `name-2`, …
    ///
    /// # Errors
    /// As [`SessionFolder::create_default`]; the session then stays where it is.
    pub fn move_below(&mut self, base: &Path, name: &str, since: &str) -> Result<(), StoreError> {
        let (header, rest) = self.header_and_rest();
        let mut writer = SessionFolder::create_default(base, name, self.seed(header), since)?;
        writer.journal.append_lines(rest)?;
        *self = writer;
        Ok(())
    }

    fn seed<'s>(&self, header: &'s [u8]) -> SessionSeed<'s> {
        SessionSeed {
            header: Cow::Borrowed(header),
            workshop: read_text(&self.folder.workshop()).ok().map(Cow::Owned),
        }
    }

    fn header_and_rest(&self) -> (&[u8], &[u8]) {
        let text = self.journal.text();
        let header = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
        (header, text.get(header.len() + 1..).unwrap_or_default())
    }

    fn entry_line(&self, entry: &Entry) -> String {
        let mut line = format_entry(entry);
        line.truncate(line.trim_end_matches('\n').len());
        if self.sealed { with_checksum(&line) } else { line }
    }
}
