//! A file is there whole or as it was: written beside, synced, then renamed.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::{Doing, Kind, StoreError};
use super::folder::{parent, sync_folder};

/// Writes `bytes` under `path`, whole and durable, whatever stood there before.
///
/// A crash leaves the old file or the new one. A symbolic link is replaced, never followed; the rights of a file that
/// was there are kept.
///
/// # Errors
/// When the folder is not there or the system refuses; the old file is then untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = beside(path, bytes)?;
    beside
        .persist(path)
        .map_err(|error| StoreError::io(path, Doing::Rename, error.error))?;
    sync_folder(parent(path))
}

/// As [`replace`], under a path that somebody typed: where that is a symbolic link, the file to which it leads is
/// written, and the link stays.
///
/// # Errors
/// As [`replace`]; [`Kind::NotOrdinary`] for a link that leads nowhere, and for what is neither file nor folder.
pub fn replace_typed(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    replace(&led_to(path)?, bytes)
}

/// The file that a typed path means, its links followed; the path itself where nothing stands.
///
/// # Errors
/// As [`replace_typed`].
pub fn led_to(path: &Path) -> Result<PathBuf, StoreError> {
    let refused = |kind| StoreError::new(path, Doing::Write, kind);
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() => Ok(path.to_owned()),
        Ok(about) if about.is_symlink() => {
            let end = fs::canonicalize(path).map_err(|_| refused(Kind::NotOrdinary))?;
            if end.is_dir() {
                return Err(refused(Kind::IsFolder));
            }
            if end.is_file() {
                Ok(end)
            } else {
                Err(refused(Kind::NotOrdinary))
            }
        }
        Ok(about) if about.is_dir() => Err(refused(Kind::IsFolder)),
        Ok(_) => Err(refused(Kind::NotOrdinary)),
        Err(_) => Ok(path.to_owned()),
    }
}

/// Writes `bytes` under `path`, whole and durable, where nothing stands yet.
///
/// # Errors
/// [`Kind::Exists`] when something stands there, or what the system says.
pub fn create_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = beside(path, bytes).map_err(|error| StoreError {
        doing: Doing::Create,
        ..error
    })?;
    beside
        .persist_noclobber(path)
        .map_err(|error| StoreError::io(path, Doing::Create, error.error))?;
    sync_folder(parent(path))
}

fn beside(path: &Path, bytes: &[u8]) -> Result<NamedTempFile, StoreError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".ctrls-").suffix(".part");
    #[cfg(unix)]
    builder.permissions(rights(path));
    let mut file = builder
        .tempfile_in(parent(path))
        .map_err(StoreError::at(path, Doing::Create))?;
    file.write_all(bytes).map_err(StoreError::at(path, Doing::Write))?;
    file.as_file().sync_all().map_err(StoreError::at(path, Doing::Write))?;
    Ok(file)
}

/// The rights of the ordinary file that is to be replaced, else what the umask leaves of reading and writing.
#[cfg(unix)]
fn rights(path: &Path) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() => fs::Permissions::from_mode(about.permissions().mode() & 0o777),
        _ => fs::Permissions::from_mode(0o666),
    }
}
