//! Giving files their names.

use std::ffi::OsString;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

/// The rights of the ordinary file that is to be replaced, else what the umask leaves of reading and writing.
pub fn file_rights(path: &Path) -> Option<Permissions> {
    let mode = match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() => about.permissions().mode() & 0o777,
        _ => 0o666,
    };
    Some(Permissions::from_mode(mode))
}

/// Gives a finished file its name, whatever was there before.
///
/// # Errors
/// What the system says; the file is then taken away.
pub fn replace_file(finished: TempPath, path: &Path) -> io::Result<()> {
    finished.persist(path).map_err(|error| error.error)
}

/// Gives a finished file its name where there is nothing yet.
///
/// # Errors
/// As [`replace_file`]; [`io::ErrorKind::AlreadyExists`] where something is there.
pub fn place_new_file(finished: TempPath, path: &Path) -> io::Result<()> {
    finished.persist_noclobber(path).map_err(|error| error.error)
}

/// Makes the names in a folder durable.
///
/// # Errors
/// When the folder cannot be opened or synced.
pub fn sync_folder_names(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|open| open.sync_all()) {
        // Some network and removable file systems have no sync for folders: nothing more can be done there.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        outcome => outcome,
    }
}

/// Whether an error says that there is a link where none is followed.
pub fn is_link_refusal(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

/// Whether an error says, in a way of this system, that there is a folder where a file is meant. Here it has a kind of
/// its own.
pub fn is_folder_refusal(_error: &io::Error, _path: &Path) -> bool {
    false
}

/// Whether an error says that another program has the file open. Here that hinders nobody.
pub fn is_open_elsewhere(_error: &io::Error) -> bool {
    false
}

/// Whether an error says that the disk itself fails.
pub fn is_disk_failure(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error())
}

/// Whether an error says that too many files are open.
pub fn is_out_of_handles(error: &io::Error) -> bool {
    let code = error.raw_os_error();
    [rustix::io::Errno::MFILE, rustix::io::Errno::NFILE]
        .map(|full| Some(full.raw_os_error()))
        .contains(&code)
}

/// Where the name of a lock's holder is written: into the lock, which can be read while it is held.
pub fn holder_file(lock: &Path) -> PathBuf {
    lock.to_owned()
}

/// A path out of the bytes that [`as_encoded_bytes`](std::ffi::OsStr::as_encoded_bytes) gave.
pub fn path_from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    Some(PathBuf::from(OsString::from_vec(bytes)))
}
