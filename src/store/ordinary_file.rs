//! The one way in which any file is opened for reading: an ordinary file, without waiting, never past a limit.

use std::fs::{File, FileType, OpenOptions};
use std::io::Read;
use std::path::Path;

use crate::text::file_nature::NATURE_BYTES;

use super::error::{FileOperation, StoreError, StoreErrorKind};
use crate::platform::{never_wait, special_file};

/// Opens an ordinary file for reading, links followed. Neither a pipe nor a device is waited for.
///
/// # Errors
/// [`StoreErrorKind::IsFolder`], [`StoreErrorKind::Special`], or what the system says.
pub fn open_ordinary(path: &Path) -> Result<File, StoreError> {
    let failed = StoreError::at(path, FileOperation::Read);
    // Looked at before it is opened: opening some devices does something by itself.
    let about = std::fs::metadata(path).map_err(failed)?;
    refuse_special(path, about.file_type())?;
    let mut options = OpenOptions::new();
    options.read(true);
    never_wait(&mut options);
    let file = options.open(path).map_err(StoreError::at(path, FileOperation::Read))?;
    // What was there an instant ago may have been replaced.
    let about = file.metadata().map_err(StoreError::at(path, FileOperation::Read))?;
    refuse_special(path, about.file_type())?;
    Ok(file)
}

/// The whole of an ordinary file of at most `limit` bytes.
///
/// # Errors
/// As [`open_ordinary`]; [`StoreErrorKind::TooLong`] past the limit.
pub fn read_ordinary(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let file = open_ordinary(path)?;
    let length = file.metadata().map_or(0, |about| about.len());
    let too_long = || StoreError::new(path, FileOperation::Read, StoreErrorKind::TooLong { limit });
    if length > limit {
        return Err(too_long());
    }
    // The length may be a lie (`/proc`) or grow: the limit holds for what is really read.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(StoreError::at(path, FileOperation::Read))?;
    if bytes.len() as u64 > limit {
        return Err(too_long());
    }
    Ok(bytes)
}

/// How a file begins: enough of it to tell what it is.
///
/// # Errors
/// As [`open_ordinary`].
pub fn file_start(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut start = Vec::new();
    open_ordinary(path)?
        .take(NATURE_BYTES)
        .read_to_end(&mut start)
        .map_err(StoreError::at(path, FileOperation::Read))?;
    Ok(start)
}

fn refuse_special(path: &Path, kind: FileType) -> Result<(), StoreError> {
    let refused = |kind| Err(StoreError::new(path, FileOperation::Read, kind));
    if kind.is_file() {
        Ok(())
    } else if kind.is_dir() {
        refused(StoreErrorKind::IsFolder)
    } else {
        refused(StoreErrorKind::Special(special_file(kind)))
    }
}
