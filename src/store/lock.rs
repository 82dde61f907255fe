//! One writer a session: an OS lock that dies with its process, on a file of its own.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::file_stamp::FileStamp;
use super::holder::Holder;
use super::ordinary_file::{open_ordinary, read_ordinary};
use crate::platform::{hold_name, holder_file, host_name, never_follow};

/// A reader that asks who writes holds the lock for an instant; a writer that meets it tries again this often.
const TRIES: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(5);

/// The longest line that says who holds a lock, in bytes.
const LONGEST_HOLDER: u64 = 4096;

/// The lock of a session, held until it is dropped or its process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    // Held open: closing it is what lets go.
    file: File,
    path: PathBuf,
    since: String,
}

impl Lock {
    /// Takes the lock at `path` and writes down who holds it; `since` is now, RFC 3339.
    ///
    /// # Errors
    /// `StoreErrorKind::InUse` with the holder when another process has it.
    pub fn take(path: &Path, since: &str) -> Result<Self, StoreError> {
        let file = open(path).map_err(StoreError::at(path, FileOperation::Lock))?;
        // A pipe or a device can be opened; what would be locked then is nothing of ours.
        if !file.metadata().is_ok_and(|about| about.is_file()) {
            return Err(StoreError::new(path, FileOperation::Lock, StoreErrorKind::NotOrdinary));
        }
        let mut tries = 0;
        while let Err(refusal) = file.try_lock() {
            match refusal {
                TryLockError::WouldBlock if tries < TRIES => {
                    tries += 1;
                    thread::sleep(BETWEEN);
                }
                TryLockError::WouldBlock => {
                    return Err(StoreError::new(
                        path,
                        FileOperation::Lock,
                        StoreErrorKind::InUse(read_holder(path).unwrap_or_default()),
                    ));
                }
                TryLockError::Error(error) => return Err(StoreError::io(path, FileOperation::Lock, error)),
            }
        }
        let holder = Holder {
            process: std::process::id(),
            host: host_name(),
            since: since.to_owned(),
        };
        // Who holds it is a courtesy: a full disk must not keep anybody out of a session.
        let _courtesy = write_holder(path, &file, &holder);
        Ok(Self {
            file,
            path: path.to_owned(),
            since: since.to_owned(),
        })
    }

    /// Makes sure of the lock: where its file is not at its path any more, it is taken anew.
    ///
    /// # Errors
    /// [`StoreErrorKind::InUse`] when another process has it by now, or what the system says.
    pub(super) fn keep(&mut self) -> Result<(), StoreError> {
        let held = FileStamp::of_file(&self.file).map_err(StoreError::at(&self.path, FileOperation::Lock))?;
        let there = FileStamp::at_path(&self.path).map_err(StoreError::at(&self.path, FileOperation::Lock))?;
        if there.is_some_and(|there| there.is_same_file(&held)) {
            return Ok(());
        }
        *self = Self::take(&self.path, &self.since)?;
        Ok(())
    }
}

/// Who writes the session of this lock just now; `None` when nobody does. Takes nothing for longer than an instant.
///
/// # Errors
/// When the lock is there and cannot be opened.
pub fn lock_holder(path: &Path) -> Result<Option<Holder>, StoreError> {
    let file = match open_ordinary(path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind, StoreErrorKind::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    match file.try_lock_shared() {
        Ok(()) => Ok(None),
        Err(TryLockError::WouldBlock) => Ok(Some(read_holder(path).unwrap_or_default())),
        Err(TryLockError::Error(error)) => Err(StoreError::io(path, FileOperation::Lock, error)),
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    never_follow(&mut options);
    hold_name(&mut options);
    options.open(path)
}

fn write_holder(lock: &Path, held: &File, holder: &Holder) -> io::Result<()> {
    let path = holder_file(lock);
    let mut file = if path == lock { held.try_clone()? } else { open(&path)? };
    let mut line = serde_json::to_vec(holder)?;
    line.push(b'\n');
    file.rewind()?;
    file.write_all(&line)?;
    file.set_len(line.len() as u64)?;
    file.sync_data()
}

fn read_holder(lock: &Path) -> Option<Holder> {
    let text = read_ordinary(&holder_file(lock), LONGEST_HOLDER).ok()?;
    serde_json::from_slice(text.split(|&byte| byte == b'\n').next()?).ok()
}
