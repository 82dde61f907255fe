//! What the disk refused, as data: which path, while doing what, and what kind of refusal.

use std::io;
use std::path::{Path, PathBuf};

use super::holder::Holder;
use crate::platform::{
    RefusedName, SpecialFile, is_folder_refusal, is_link_refusal, is_open_elsewhere, refused_name_here,
};

/// A file or folder that could not be used.
#[derive(Debug, thiserror::Error)]
#[error("{doing:?} {}: {kind}", path.display())]
pub struct StoreError {
    /// The file or folder concerned.
    pub path: PathBuf,
    /// What was being done to it.
    pub doing: FileOperation,
    /// Why it did not work.
    pub kind: StoreErrorKind,
}

/// What was being done when the disk refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileOperation {
    /// Reading a file or listing a folder.
    Read,
    /// Making a file or a folder.
    Create,
    /// Writing bytes, or making them durable.
    Write,
    /// Giving a file its name.
    Rename,
    /// Taking a file away.
    Remove,
    /// Taking the lock of a session.
    Lock,
}

/// Why it did not work.
#[derive(Debug, thiserror::Error)]
pub enum StoreErrorKind {
    /// No space is left, or the quota is used up.
    #[error("disk full")]
    DiskFull,
    /// The process may not write a file as large as that (`ulimit -f`).
    #[error("file size limit reached")]
    FileLimit,
    /// The system does not allow it.
    #[error("permission denied")]
    Permission,
    /// Another program has it open, and holds it.
    #[error("open in another program")]
    OpenElsewhere,
    /// The disk is mounted for reading alone.
    #[error("read-only disk")]
    ReadOnly,
    /// There is nothing of that name.
    #[error("not found")]
    NotFound,
    /// Something of that name is there already.
    #[error("exists already")]
    Exists,
    /// The folder holds no journal.
    #[error("not a session")]
    NotASession,
    /// The folder holds a session already.
    #[error("holds a session already")]
    SessionExists,
    /// Another process writes this session.
    #[error("in use by {0:?}")]
    InUse(Holder),
    /// The name is a symbolic link or no ordinary file, and would lead elsewhere.
    #[error("not an ordinary file")]
    NotOrdinary,
    /// A text of more than `limit` bytes: refused before it is parsed.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The most that is read, in bytes.
        limit: u64,
    },
    /// Bytes that are no UTF-8, from this offset.
    #[error("no UTF-8 at byte {at}")]
    NotUtf8 {
        /// Where the first wrong byte stands.
        at: usize,
    },
    /// A folder where a file is expected.
    #[error("is a folder")]
    IsFolder,
    /// A pipe, a device, a socket where a file is expected.
    #[error("is a {0:?}")]
    Special(SpecialFile),
    /// The system gives no file such a name.
    #[error("no name for a file: {0:?}")]
    NameRefused(RefusedName),
    /// Something on the way to it is no folder.
    #[error("no folder on the way")]
    NoFolder,
    /// What else the system said.
    #[error("{0}")]
    System(#[source] io::Error),
}

impl StoreError {
    pub(crate) fn new(path: &Path, doing: FileOperation, kind: StoreErrorKind) -> Self {
        Self {
            path: path.to_owned(),
            doing,
            kind,
        }
    }

    pub(crate) fn io(path: &Path, doing: FileOperation, error: io::Error) -> Self {
        if is_folder_refusal(&error, path) {
            return Self::new(path, doing, StoreErrorKind::IsFolder);
        }
        Self::new(path, doing, StoreErrorKind::from(error))
    }

    /// A closure for `map_err`.
    pub(crate) fn at(path: &Path, doing: FileOperation) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::io(path, doing, error)
    }
}

/// Refuses a name that this system gives to no file: what it would say itself leads astray.
///
/// # Errors
/// [`StoreErrorKind::NameRefused`].
pub fn refuse_bad_name(path: &Path) -> Result<(), StoreError> {
    match refused_name_here(path) {
        Some(refused) => Err(StoreError::new(
            path,
            FileOperation::Create,
            StoreErrorKind::NameRefused(refused),
        )),
        None => Ok(()),
    }
}

impl From<io::Error> for StoreErrorKind {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind;
        match error.kind() {
            _ if is_open_elsewhere(&error) => Self::OpenElsewhere,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::FileTooLarge => Self::FileLimit,
            ErrorKind::PermissionDenied => Self::Permission,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::IsADirectory => Self::IsFolder,
            ErrorKind::NotADirectory => Self::NoFolder,
            // Opened without following links, a link says so.
            _ if is_link_refusal(&error) => Self::NotOrdinary,
            _ => Self::System(error),
        }
    }
}
