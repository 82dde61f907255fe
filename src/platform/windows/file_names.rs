//! Giving files their names.

use std::fs::{self, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use crate::platform::replace_patiently;

const ERROR_ACCESS_DENIED: i32 = 5;
const ERROR_TOO_MANY_OPEN_FILES: i32 = 4;
const ERROR_CRC: i32 = 23;
const ERROR_IO_DEVICE: i32 = 1117;
const ERROR_SHARING_VIOLATION: i32 = 32;
const ERROR_LOCK_VIOLATION: i32 = 33;
const ERROR_INVALID_FUNCTION: i32 = 1;
const ERROR_NOT_SUPPORTED: i32 = 50;

/// Files get the rights of their folder.
pub fn file_rights(_path: &Path) -> Option<Permissions> {
    None
}

/// Gives a finished file its name, whatever was there before. What another program has open is waited for.
///
/// `rename` of the standard library takes long paths and replaces a file that is open for reading, where the disk knows
/// how; tempfile's own does neither.
///
/// # Errors
/// What the system says; the file is then taken away.
pub fn replace_file(finished: TempPath, path: &Path) -> io::Result<()> {
    // A folder in the way is refused with the words of a file that is held.
    let held = |error: &io::Error| {
        let denied = error.raw_os_error() == Some(ERROR_ACCESS_DENIED);
        (denied || is_open_elsewhere(error)) && !path.is_dir()
    };
    match replace_patiently(|| fs::rename(&finished, path), held) {
        Err(error) if error.raw_os_error() == Some(ERROR_ACCESS_DENIED) && path.is_dir() => {
            Err(io::ErrorKind::IsADirectory.into())
        }
        Err(error) if error.raw_os_error() == Some(ERROR_ACCESS_DENIED) && is_writable_file(path) => {
            Err(io::Error::from_raw_os_error(ERROR_SHARING_VIOLATION))
        }
        outcome => outcome,
    }
}

/// Whether a file is there that only somebody's hold on it keeps from being replaced.
fn is_writable_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file() && !about.permissions().readonly())
}

/// Gives a finished file its name where there is nothing yet.
///
/// # Errors
/// As [`replace_file`]; [`io::ErrorKind::AlreadyExists`] where something is there.
pub fn place_new_file(finished: TempPath, path: &Path) -> io::Result<()> {
    match fs::hard_link(&finished, path) {
        // The first name goes with `finished`.
        Ok(()) => Ok(()),
        // A stick, or a share, that knows no second name.
        Err(error) if matches!(error.raw_os_error(), Some(ERROR_INVALID_FUNCTION | ERROR_NOT_SUPPORTED)) => {
            match fs::symlink_metadata(path) {
                Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
                Err(_) => fs::rename(&finished, path),
            }
        }
        Err(error) => Err(error),
    }
}

/// Makes the names in a folder durable: the system orders its own, and opens no folder as a file.
///
/// # Errors
/// None.
pub fn sync_folder_names(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether an error says that there is a link where none is followed: here a link is opened itself.
pub fn is_link_refusal(_error: &io::Error) -> bool {
    false
}

/// Whether an error says, in a way of this system, that there is a folder where a file is meant: access is denied then.
pub fn is_folder_refusal(error: &io::Error, path: &Path) -> bool {
    error.raw_os_error() == Some(ERROR_ACCESS_DENIED) && path.is_dir()
}

/// Whether an error says that another program has the file open.
pub fn is_open_elsewhere(error: &io::Error) -> bool {
    matches!(
        error.raw_os_error(),
        Some(ERROR_SHARING_VIOLATION | ERROR_LOCK_VIOLATION)
    )
}

/// Whether an error says that the disk itself fails.
pub fn is_disk_failure(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(ERROR_CRC | ERROR_IO_DEVICE))
}

/// Whether an error says that too many files are open.
pub fn is_out_of_handles(error: &io::Error) -> bool {
    error.raw_os_error() == Some(ERROR_TOO_MANY_OPEN_FILES)
}

/// Where the name of a lock's holder is written: beside the lock, which nobody can read while it is held.
pub fn holder_file(lock: &Path) -> PathBuf {
    lock.with_extension("holder")
}

/// A path out of the bytes that [`as_encoded_bytes`](std::ffi::OsStr::as_encoded_bytes) gave; `None` for half a sign.
pub fn path_from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}
