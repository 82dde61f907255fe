//! Which file is at a path, and whether it is as it was left.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;
use std::time::SystemTime;

use crate::platform::{FileIdentity, file_identity, path_identity};

/// Which file it is, how long, and when it was written last: another answer means that somebody else was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileStamp {
    /// `None` where the disk does not say (the name is held by the open file there).
    identity: Option<FileIdentity>,
    pub(super) length: u64,
    modified: Option<SystemTime>,
}

impl FileStamp {
    /// Of an open file.
    pub(super) fn of_file(file: &File) -> io::Result<Self> {
        let about = file.metadata()?;
        Ok(Self::new(file_identity(file, &about), &about))
    }

    /// Of what is at a path itself, no link followed; `None` when nothing is there, or no ordinary file.
    pub(super) fn at_path(path: &Path) -> io::Result<Option<Self>> {
        match std::fs::symlink_metadata(path) {
            Ok(about) if about.is_file() => Ok(Some(Self::new(path_identity(path, &about), &about))),
            Ok(_) => Ok(None),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn new(identity: Option<FileIdentity>, about: &Metadata) -> Self {
        Self {
            identity,
            length: about.len(),
            modified: about.modified().ok(),
        }
    }

    /// Whether both are one file, whatever was written to it.
    pub(super) fn is_same_file(&self, other: &Self) -> bool {
        self.identity == other.identity
    }
}

/// Whether an error says that there is nothing of that name.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
