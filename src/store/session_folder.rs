//! A session on disk: a folder with a journal, a lock and roadmaps.

use std::fs;
use std::path::{Path, PathBuf};

use super::durable_folder::{create_folder_new, create_folders, openable_folder, refuse_link, sync_folder};
use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::holder::Holder;
use super::journal_writer::{JournalWriter, TornLine};
use super::lock::{Lock, lock_holder};
use super::read::read_all;

/// How many default names are tried before giving up: `…`, `…-2`, `…-3`.
const NAMES: u32 = 1000;

/// The names of a session folder. Knows where things are; opens nothing by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionFolder {
    path: PathBuf,
}

impl SessionFolder {
    /// The session folder at `path`, whether it is there or not. The path of a journal stands for its folder; an empty
    /// one is `.`, which can be shown and typed.
    pub fn at(path: &Path) -> Self {
        let folder = match path.file_name() {
            Some(name) if name == "journal.jsonl" && !path.is_dir() => super::durable_folder::parent_folder(path),
            _ => path,
        };
        Self {
            path: openable_folder(folder).to_owned(),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn journal(&self) -> PathBuf {
        self.path.join("journal.jsonl")
    }

    /// The folder's own name.
    pub fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// `half-typed.txt`: the line that was being typed when the room was cut off.
    pub fn half_typed(&self) -> PathBuf {
        self.path.join("half-typed.txt")
    }

    pub fn lock(&self) -> PathBuf {
        self.path.join("lock")
    }

    pub fn roadmaps(&self) -> PathBuf {
        self.path.join("roadmaps")
    }

    /// `exports/`, where documents go by default.
    pub fn exports(&self) -> PathBuf {
        self.path.join("exports")
    }

    /// Whether a journal is there.
    pub fn is_session(&self) -> bool {
        self.journal().is_file()
    }

    /// The journal as it stands on the disk; takes no lock.
    ///
    /// # Errors
    /// [`Kind::NotASession`] when there is none, or what the system says.
    pub fn read(&self) -> Result<Vec<u8>, StoreError> {
        read_all(&self.journal()).map_err(|error| self.not_a_session(error))
    }

    /// Who writes this session just now.
    ///
    /// # Errors
    /// When the lock cannot be opened.
    pub fn writer(&self) -> Result<Option<Holder>, StoreError> {
        lock_holder(&self.lock())
    }

    /// Creates the session here, with its journal's first line; `since` is now, RFC 3339.
    ///
    /// # Errors
    /// [`Kind::SessionExists`], [`Kind::InUse`], or what the system says.
    pub fn create(&self, header: &[u8], since: &str) -> Result<SessionWriter, StoreError> {
        let fresh = create_folders(&self.path)?;
        let lock = Lock::take(&self.lock(), since).inspect_err(|_| self.forget(fresh))?;
        let journal = JournalWriter::create(&self.journal(), header).map_err(|error| match error.kind {
            StoreErrorKind::Exists => StoreError::new(&self.path, FileOperation::Create, StoreErrorKind::SessionExists),
            _ => {
                self.forget(fresh);
                StoreError {
                    path: self.path.clone(),
                    ..error
                }
            }
        })?;
        sync_folder(&self.path)?;
        Ok(SessionWriter {
            folder: self.clone(),
            journal,
            _lock: lock,
        })
    }

    /// Takes away a folder that was made for a session which could not begin; nothing that somebody put there.
    fn forget(&self, fresh: bool) {
        if fresh {
            let _ = fs::remove_file(self.lock());
            let _ = fs::remove_dir(&self.path);
        }
    }

    /// Creates the session under the first free name of `base/name`, `base/name-2`, …
    ///
    /// # Errors
    /// What the system says.
    pub fn create_default(base: &Path, name: &str, header: &[u8], since: &str) -> Result<SessionWriter, StoreError> {
        let mut last = None;
        for number in 1..=NAMES {
            let path = match number {
                1 => base.join(name),
                _ => base.join(format!("{name}-{number}")),
            };
            match create_folder_new(&path) {
                Ok(()) => {
                    let session = Self { path };
                    return session.create(header, since).inspect_err(|_| session.forget(true));
                }
                Err(error) if matches!(error.kind, StoreErrorKind::Exists) => last = Some(error),
                Err(error) => return Err(error),
            }
        }
        Err(last.unwrap_or_else(|| StoreError::new(base, FileOperation::Create, StoreErrorKind::Exists)))
    }

    /// Opens the session for writing; a torn last line is set aside and told.
    ///
    /// # Errors
    /// [`Kind::NotASession`], [`Kind::InUse`], or what the system says.
    pub fn open(&self, since: &str) -> Result<(SessionWriter, Option<TornLine>), StoreError> {
        if !self.is_session() {
            return Err(StoreError::new(
                &self.path,
                FileOperation::Read,
                StoreErrorKind::NotASession,
            ));
        }
        let lock = Lock::take(&self.lock(), since)?;
        let (journal, torn) = JournalWriter::open(&self.journal())?;
        // The names of a folder that was copied here may never have been synced.
        sync_folder(&self.path)?;
        let folder = self.clone();
        Ok((
            SessionWriter {
                folder,
                journal,
                _lock: lock,
            },
            torn,
        ))
    }

    /// `roadmaps/`, created where it is missing; refused where it is a link that leads elsewhere.
    ///
    /// # Errors
    /// [`Kind::NotOrdinary`], or what the system says.
    pub fn roadmaps_for_writing(&self) -> Result<PathBuf, StoreError> {
        let folder = self.roadmaps();
        if fs::symlink_metadata(&folder).is_err() {
            create_folders(&folder)?;
        }
        refuse_link(&folder)?;
        Ok(folder)
    }

    fn not_a_session(&self, error: StoreError) -> StoreError {
        match error.kind {
            StoreErrorKind::NotFound => StoreError::new(&self.path, FileOperation::Read, StoreErrorKind::NotASession),
            _ => error,
        }
    }
}

/// A session open for writing: its lock and its journal.
#[derive(Debug)]
pub struct SessionWriter {
    folder: SessionFolder,
    pub journal: JournalWriter,
    _lock: Lock,
}

impl SessionWriter {
    /// The folder that is written.
    pub fn folder(&self) -> &SessionFolder {
        &self.folder
    }

    /// Goes on in another folder, with every line that was said: the way out of a disk that is full.
    ///
    /// # Errors
    /// As [`SessionFolder::create`]; the session then stays where it is.
    pub fn move_to(&mut self, folder: &SessionFolder, since: &str) -> Result<(), StoreError> {
        let (header, rest) = self.header_and_rest();
        let mut writer = folder.create(header, since)?;
        writer.journal.append_lines(rest)?;
        *self = writer;
        Ok(())
    }

    /// Goes on in a new folder below `base`, which is there already; called `name`, `name-2`, …
    ///
    /// # Errors
    /// As [`SessionFolder::create_default`]; the session then stays where it is.
    pub fn move_below(&mut self, base: &Path, name: &str, since: &str) -> Result<(), StoreError> {
        let (header, rest) = self.header_and_rest();
        let mut writer = SessionFolder::create_default(base, name, header, since)?;
        writer.journal.append_lines(rest)?;
        *self = writer;
        Ok(())
    }

    fn header_and_rest(&self) -> (&[u8], &[u8]) {
        let text = self.journal.text();
        let header = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
        (header, text.get(header.len() + 1..).unwrap_or_default())
    }
}
