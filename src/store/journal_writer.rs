//! The journal, open for writing: one act, one line, one write, one `fdatasync`; and never over what somebody else
//! wrote meanwhile.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::atomic_write::{create_new, write_atomic};
use super::durable_folder::{create_folders, parent_folder};
use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::file_stamp::FileStamp;
use super::foreign_journal::set_aside;
use super::lock::Lock;
use super::read::read_all;
use super::torn_line::{TornLine, set_torn_aside, whole_length};
use crate::platform::{hold_name, never_follow};

/// A disk that answers within this time is not slow.
const PATIENCE: Duration = Duration::from_millis(40);

/// A journal that this process alone appends to.
///
/// The whole text stays in memory, so that the room goes on when the disk does not, and so that everything can be
/// written elsewhere. What follows the last good length is on no disk for certain.
#[derive(Debug)]
pub struct JournalWriter {
    path: PathBuf,
    /// `None` while the file is replaced: one that is open cannot be everywhere.
    file: Option<File>,
    /// The file as the last good write left it.
    left: FileStamp,
    text: Vec<u8>,
    saved: usize,
    /// A write or a sync failed since the last one that was good: what the file holds past `saved` is anybody's guess.
    doubtful: bool,
    lock: Option<Lock>,
    incidents: Vec<JournalIncident>,
    /// Somebody else writes here, or the journal's place cannot be used any more: it is to go on in another folder.
    displaced: bool,
}

/// What somebody else did to a journal that was being written, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalIncident {
    /// Something else was in its place: that is kept under another name, and the whole session is written anew.
    SetAside {
        /// Where the session is written.
        journal: PathBuf,
        /// Where what is there is now.
        kept_in: PathBuf,
    },
    /// It was gone: the whole session is written anew.
    WrittenAnew {
        /// Where.
        journal: PathBuf,
    },
    /// The session goes on in another folder: the first is written by another process, or cannot be used any more.
    Moved {
        /// Where it was.
        from: PathBuf,
        /// Where it is now.
        to: PathBuf,
        /// Whether another process writes the first.
        taken: bool,
    },
}

/// What is at a journal's path.
enum OnDisk {
    /// The file that is held, as it was left.
    AsLeft,
    /// Nothing.
    Missing,
    /// Something else.
    Foreign,
}

impl JournalWriter {
    /// Creates the journal at `path` with its first line; file and name are durable.
    ///
    /// # Errors
    /// [`StoreErrorKind::Exists`] when there is a journal, or what the system says.
    pub fn create(path: &Path, header: &[u8]) -> Result<Self, StoreError> {
        let text = with_line_feed(header);
        create_new(path, &text)?;
        let file = open_for_appending(path)?;
        Self::holding(path, file, text)
    }

    /// Opens the journal at `path` for writing, its torn last line set aside.
    ///
    /// # Errors
    /// When the journal is not there, is a link, or the system refuses.
    pub fn open(path: &Path) -> Result<(Self, Option<TornLine>), StoreError> {
        let file = open_for_appending(path)?;
        let text = read_all(path)?;
        let whole = whole_length(&text);
        let mut journal = Self::holding(path, file, text)?;
        // Without one whole line it is no journal of ours: whoever reads it says so, and nothing is moved.
        let torn = if whole == journal.saved || whole == 0 {
            None
        } else {
            let torn = set_torn_aside(path, &journal.text[whole..])?;
            journal
                .cut_to(whole)
                .map_err(StoreError::at(path, FileOperation::Write))?;
            journal.text.truncate(whole);
            journal.saved = whole;
            journal.left = journal.stamp()?;
            Some(torn)
        };
        Ok((journal, torn))
    }

    fn holding(path: &Path, file: File, text: Vec<u8>) -> Result<Self, StoreError> {
        let left = FileStamp::of_file(&file).map_err(StoreError::at(path, FileOperation::Read))?;
        Ok(Self {
            path: path.to_owned(),
            file: Some(file),
            left,
            saved: text.len(),
            text,
            doubtful: false,
            lock: None,
            incidents: Vec::new(),
            displaced: false,
        })
    }

    /// The lock that must still be the one that was taken before anything is written.
    pub(super) fn guarded_by(mut self, lock: Lock) -> Self {
        self.lock = Some(lock);
        self
    }

    /// Everything that was said, header first, on the disk or not.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Where it is written.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many lines wait for the disk: 0 when all is saved.
    pub fn pending(&self) -> usize {
        self.text[self.saved..].iter().filter(|&&byte| byte == b'\n').count()
    }

    /// Whether it cannot be written where it is, whatever room there is on the disk.
    pub(super) fn is_displaced(&self) -> bool {
        self.displaced
    }

    /// Whether another process took the session over.
    pub(super) fn is_taken(error: &StoreError) -> bool {
        matches!(error.kind, StoreErrorKind::InUse(_))
    }

    /// What happened to it since this was asked last.
    pub fn take_incidents(&mut self) -> Vec<JournalIncident> {
        std::mem::take(&mut self.incidents)
    }

    pub(super) fn add_incidents(&mut self, incidents: impl IntoIterator<Item = JournalIncident>) {
        self.incidents.extend(incidents);
    }

    /// Adds a line, given without its line feed; `Ok` once it and all before it are on the disk.
    ///
    /// # Errors
    /// What the disk refused. The line is then kept in memory, and written with the next one.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.text.extend_from_slice(&with_line_feed(bytes));
        self.save()
    }

    /// As [`append`](Self::append); while the disk takes its time, `meanwhile` is called again and again.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_meanwhile(&mut self, bytes: &[u8], mut meanwhile: impl FnMut()) -> Result<(), StoreError> {
        self.text.extend_from_slice(&with_line_feed(bytes));
        let path = self.path.clone();
        let (done, wait) = channel();
        thread::scope(|scope| {
            let saving = move || {
                // Nobody listens any more when the one that waits has panicked.
                let _ = done.send(self.save());
            };
            thread::Builder::new()
                .spawn_scoped(scope, saving)
                .map_err(StoreError::at(&path, FileOperation::Write))?;
            loop {
                match wait.recv_timeout(PATIENCE) {
                    Ok(outcome) => return outcome,
                    Err(RecvTimeoutError::Timeout) => meanwhile(),
                    Err(RecvTimeoutError::Disconnected) => {
                        let lost = io::Error::other("the writing thread is gone");
                        return Err(StoreError::io(&path, FileOperation::Write, lost));
                    }
                }
            }
        })
    }

    /// Adds whole lines, each with its line feed: those of another journal.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_lines(&mut self, lines: &[u8]) -> Result<(), StoreError> {
        self.text.extend_from_slice(lines);
        self.save()
    }

    /// Tries again to write what waits for the disk.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn save(&mut self) -> Result<(), StoreError> {
        if self.saved == self.text.len() {
            return Ok(());
        }
        self.check_place_and(Self::write_pending)
    }

    /// Looks whether the journal is still where it was written, and writes it anew where it is not.
    ///
    /// # Errors
    /// As [`save`](Self::save).
    pub fn check_place(&mut self) -> Result<(), StoreError> {
        self.check_place_and(|_| Ok(()))
    }

    fn check_place_and(&mut self, write: impl FnOnce(&mut Self) -> Result<(), StoreError>) -> Result<(), StoreError> {
        self.check_lock()?;
        let on_disk = self
            .on_disk()
            .map_err(StoreError::at(&self.path, FileOperation::Read))?;
        match on_disk {
            OnDisk::AsLeft => {
                self.displaced = false;
                write(self)
            }
            OnDisk::Missing => self.write_anew(false),
            OnDisk::Foreign => self.write_anew(true),
        }
    }

    /// The lock must be the one that was taken. Where somebody deleted it, it is taken again; where another process has
    /// it by now, the session is that one's.
    fn check_lock(&mut self) -> Result<(), StoreError> {
        let Some(lock) = &mut self.lock else { return Ok(()) };
        match lock.keep() {
            Err(error) if Self::is_taken(&error) => {
                self.displaced = true;
                Err(error)
            }
            // A folder that is gone or takes no new file: the journal itself is looked at as well.
            _ => Ok(()),
        }
    }

    fn on_disk(&mut self) -> io::Result<OnDisk> {
        let Some(found) = FileStamp::at_path(&self.path)? else {
            let nothing = match std::fs::symlink_metadata(&self.path) {
                Ok(_) => OnDisk::Foreign,
                Err(_) => OnDisk::Missing,
            };
            return Ok(nothing);
        };
        if !found.is_same_file(&self.left) {
            return Ok(OnDisk::Foreign);
        }
        if found == self.left && !self.doubtful {
            return Ok(OnDisk::AsLeft);
        }
        // Its own half-written line, or a touch of somebody who changed nothing.
        let mut bytes = Vec::new();
        File::open(&self.path)?
            .take(self.text.len() as u64 + 1)
            .read_to_end(&mut bytes)?;
        let ours =
            bytes.len() >= self.saved && self.text.starts_with(&bytes) && (self.doubtful || bytes.len() == self.saved);
        if ours {
            self.left = found;
            Ok(OnDisk::AsLeft)
        } else {
            Ok(OnDisk::Foreign)
        }
    }

    fn write_pending(&mut self) -> Result<(), StoreError> {
        let outcome = self.write();
        self.doubtful = outcome.is_err();
        outcome?;
        self.left = self.stamp()?;
        if self.left.length == self.text.len() as u64 {
            self.saved = self.text.len();
            return Ok(());
        }
        // Somebody wrote in the same instant: their lines come before or behind these.
        self.write_anew(true)
    }

    fn write(&mut self) -> Result<(), StoreError> {
        if self.doubtful {
            // After a sync that failed the kernel has dropped the dirty pages: a second sync proves nothing.
            self.cut_to(self.saved)
                .map_err(StoreError::at(&self.path, FileOperation::Write))?;
        }
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(open_for_appending(&self.path)?),
        };
        file.write_all(&self.text[self.saved..])
            .and_then(|()| file.sync_data())
            .map_err(StoreError::at(&self.path, FileOperation::Write))
    }

    /// Shortens the file. Some systems do not let a handle do so that only appends.
    fn cut_to(&self, length: usize) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true);
        never_follow(&mut options);
        let file = options.open(&self.path)?;
        file.set_len(length as u64)?;
        file.sync_data()
    }

    /// Writes the whole session from memory under its own name; what is there is kept under another.
    fn write_anew(&mut self, foreign: bool) -> Result<(), StoreError> {
        let outcome = self.replace_from_memory(foreign);
        self.displaced = outcome.is_err();
        outcome
    }

    fn replace_from_memory(&mut self, foreign: bool) -> Result<(), StoreError> {
        create_folders(parent_folder(&self.path))?;
        self.check_lock()?;
        self.file = None;
        let kept_in = if foreign { set_aside(&self.path)? } else { None };
        write_atomic(&self.path, &self.text)?;
        self.file = Some(open_for_appending(&self.path)?);
        self.left = self.stamp()?;
        self.saved = self.text.len();
        self.doubtful = false;
        let journal = self.path.clone();
        self.incidents.push(match kept_in {
            Some(kept_in) => JournalIncident::SetAside { journal, kept_in },
            None => JournalIncident::WrittenAnew { journal },
        });
        Ok(())
    }

    pub(super) fn rewrite(&mut self, text: &[u8]) -> Result<(), StoreError> {
        self.check_place()?;
        self.file = None;
        write_atomic(&self.path, text)?;
        self.file = Some(open_for_appending(&self.path)?);
        self.text = text.to_vec();
        self.saved = text.len();
        self.left = self.stamp()?;
        self.doubtful = false;
        Ok(())
    }

    fn stamp(&self) -> Result<FileStamp, StoreError> {
        let failed = StoreError::at(&self.path, FileOperation::Read);
        let stamp = match &self.file {
            Some(file) => FileStamp::of_file(file),
            None => File::open(&self.path).and_then(|file| FileStamp::of_file(&file)),
        };
        stamp.map_err(failed)
    }
}

fn with_line_feed(bytes: &[u8]) -> Vec<u8> {
    debug_assert!(!bytes.contains(&b'\n'), "a line feed inside a line");
    let mut line = Vec::with_capacity(bytes.len() + 1);
    line.extend_from_slice(bytes);
    line.push(b'\n');
    line
}

fn open_for_appending(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).append(true);
    never_follow(&mut options);
    hold_name(&mut options);
    let file = options.open(path).map_err(StoreError::at(path, FileOperation::Write))?;
    if file.metadata().is_ok_and(|about| about.is_file()) {
        Ok(file)
    } else {
        Err(StoreError::new(path, FileOperation::Write, StoreErrorKind::NotOrdinary))
    }
}
