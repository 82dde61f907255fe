//! A session on disk: a folder with a journal, a lock and roadmaps.

use std::fs;
use std::path::{Path, PathBuf};

use crate::session::journal::Journal;

use super::durable_folder::{create_folder_new, create_folders, openable_folder, refuse_link, sync_folder};
use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::holder::Holder;
use super::journal_writer::JournalWriter;
use super::lock::{Lock, lock_holder};
use super::read::{read_all, read_text};
use super::read_journal::{ReadJournalError, read_journal};
use super::session_seed::SessionSeed;
use super::session_writer::SessionWriter;
use super::torn_line::TornLine;

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

    /// `workshop.toml`: the workshop as it was run.
    pub fn workshop(&self) -> PathBuf {
        self.path.join("workshop.toml")
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

    /// The journal as it is on the disk; takes no lock.
    ///
    /// # Errors
    /// `StoreErrorKind::NotASession` when there is none, or what the system says.
    pub fn read(&self) -> Result<Vec<u8>, StoreError> {
        read_all(&self.journal()).map_err(|error| self.not_a_session(error))
    }

    /// The journal, read line by line; takes no lock.
    ///
    /// # Errors
    /// [`StoreErrorKind::NotASession`] when there is none, what the system says, or why it is no journal.
    pub fn read_journal(&self) -> Result<Journal, ReadJournalError> {
        read_journal(&self.journal()).map_err(|error| match error {
            ReadJournalError::Store(error) => self.not_a_session(error).into(),
            other => other,
        })
    }

    /// The text of `workshop.toml`, where it can be read.
    pub fn definition(&self) -> Option<String> {
        read_text(&self.workshop()).ok()
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
    /// `StoreErrorKind::SessionExists`, `StoreErrorKind::InUse`, or what the system says.
    pub fn create<'s>(&self, seed: impl Into<SessionSeed<'s>>, since: &str) -> Result<SessionWriter, StoreError> {
        let fresh = create_folders(&self.path)?;
        let lock = Lock::take(&self.lock(), since).inspect_err(|_| self.forget(fresh))?;
        let seed = seed.into();
        // The journal comes last: with it the folder is a session.
        let files = match fs::symlink_metadata(self.journal()) {
            Ok(_) => Ok(()),
            Err(_) => seed.write_files(self),
        };
        let created = files.and_then(|()| JournalWriter::create(&self.journal(), &seed.header));
        let journal = created.map_err(|error| match error.kind {
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
        Ok(SessionWriter::new(self.clone(), journal.guarded_by(lock), since))
    }

    /// Takes away a folder that was made for a session which could not begin; nothing that somebody put there.
    fn forget(&self, fresh: bool) {
        if fresh {
            let _ = fs::remove_file(self.lock());
            SessionSeed::forget_files(self);
            let _ = fs::remove_dir(&self.path);
        }
    }

    /// Creates the session under the first free name of `base/name`, `base/name-2`, …
    ///
    /// # Errors
    /// The error of the system.
    pub fn create_default<'s>(
        base: &Path,
        name: &str,
        seed: impl Into<SessionSeed<'s>>,
        since: &str,
    ) -> Result<SessionWriter, StoreError> {
        let seed = seed.into();
        let mut last = None;
        for number in 1..=NAMES {
            let path = match number {
                1 => base.join(name),
                _ => base.join(format!("{name}-{number}")),
            };
            match create_folder_new(&path) {
                Ok(()) => {
                    let session = Self { path };
                    return session.create(seed, since).inspect_err(|_| session.forget(true));
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
    /// `StoreErrorKind::NotASession`, `StoreErrorKind::InUse`, or what the system says.
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
        let writer = SessionWriter::new(self.clone(), journal.guarded_by(lock), since);
        Ok((writer, torn))
    }

    /// `roadmaps/`, created where it is missing; refused where it is a link that leads elsewhere.
    ///
    /// # Errors
    /// `StoreErrorKind::NotOrdinary`, or what the system says.
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
