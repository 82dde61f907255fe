//! A file is there whole or as it was: written beside, synced, then renamed.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::durable_folder::{create_folders, parent_folder, sync_folder};
use super::error::{FileOperation, StoreError, StoreErrorKind, refuse_bad_name};
use crate::platform::{file_rights, place_new_file, replace_file};

/// Writes `bytes` under `path`, whole and durable, whatever was there before.
///
/// A crash leaves the old file or the new one. A symbolic link is replaced, never followed; the rights of a file that
/// was there are kept.
///
/// # Errors
/// When the folder is not there or the system refuses; the old file is then untouched.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = temporary_beside(path, bytes)?;
    replace_file(beside, path).map_err(StoreError::at(path, FileOperation::Rename))?;
    sync_folder(parent_folder(path))
}

/// As `write_atomic`, under a path that somebody typed: where that is a symbolic link, the file to which it leads is
/// written, and the link stays.
///
/// # Errors
/// As `write_atomic`; `StoreErrorKind::NotOrdinary` for a link that leads nowhere, and for what is neither file nor
/// folder.
pub fn write_atomic_following(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    write_atomic(&resolve_link(path)?, bytes)
}

/// The file that a typed path means, its links followed; the path itself where there is nothing yet.
///
/// # Errors
/// As `write_atomic_following`.
pub fn resolve_link(path: &Path) -> Result<PathBuf, StoreError> {
    refuse_bad_name(path)?;
    let refused = |kind| StoreError::new(path, FileOperation::Write, kind);
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() => Ok(path.to_owned()),
        Ok(about) if about.is_symlink() => {
            let end = dunce::canonicalize(path).map_err(|_| refused(StoreErrorKind::NotOrdinary))?;
            if end.is_dir() {
                return Err(refused(StoreErrorKind::IsFolder));
            }
            if end.is_file() {
                Ok(end)
            } else {
                Err(refused(StoreErrorKind::NotOrdinary))
            }
        }
        Ok(about) if about.is_dir() => Err(refused(StoreErrorKind::IsFolder)),
        Ok(_) => Err(refused(StoreErrorKind::NotOrdinary)),
        Err(_) => Ok(path.to_owned()),
    }
}

/// Writes `bytes` under `path`, whole and durable, where there is nothing yet.
///
/// # Errors
/// `StoreErrorKind::Exists` when something is there, or what the system says.
pub fn create_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = temporary_beside(path, bytes).map_err(|error| StoreError {
        doing: FileOperation::Create,
        ..error
    })?;
    place_new_file(beside, path).map_err(StoreError::at(path, FileOperation::Create))?;
    sync_folder(parent_folder(path))
}

/// Writes a document where somebody asked for it: the folders that its path needs are made, links are followed.
///
/// # Errors
/// `StoreErrorKind::Exists` when something is there and it is not to be replaced; else as `write_atomic_following`.
pub fn write_output(path: &Path, bytes: &[u8], is_replaced: bool) -> Result<(), StoreError> {
    refuse_bad_name(path)?;
    create_folders(parent_folder(path))?;
    if is_replaced {
        write_atomic_following(path, bytes)
    } else {
        create_new(path, bytes)
    }
}

fn temporary_beside(path: &Path, bytes: &[u8]) -> Result<TempPath, StoreError> {
    refuse_bad_name(path)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".ctrls-").suffix(".part");
    if let Some(rights) = file_rights(path) {
        builder.permissions(rights);
    }
    let mut file = builder
        .tempfile_in(parent_folder(path))
        .map_err(StoreError::at(path, FileOperation::Create))?;
    file.write_all(bytes)
        .map_err(StoreError::at(path, FileOperation::Write))?;
    file.as_file()
        .sync_all()
        .map_err(StoreError::at(path, FileOperation::Write))?;
    // Closed: a file that is open cannot be renamed everywhere.
    Ok(file.into_temp_path())
}
