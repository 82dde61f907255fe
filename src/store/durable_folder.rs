//! Names that survive a power cut: a file's name is durable once the folder that holds it is synced.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{FileOperation, StoreError, StoreErrorKind, refuse_bad_name};
use crate::platform::sync_folder_names;

/// Makes the names in `folder` durable.
///
/// # Errors
/// When the folder cannot be opened or synced.
pub fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    let folder = openable_folder(folder);
    sync_folder_names(folder).map_err(StoreError::at(folder, FileOperation::Write))
}

/// Creates `folder` and what is missing above it, each name durable; returns whether `folder` itself is new.
///
/// # Errors
/// When a part of the path is no folder, or the system refuses.
pub fn create_folders(folder: &Path) -> Result<bool, StoreError> {
    refuse_bad_name(folder)?;
    let missing: Vec<PathBuf> = folder
        .ancestors()
        .filter(|part| !part.as_os_str().is_empty())
        .take_while(|part| !part.is_dir())
        .map(Path::to_owned)
        .collect();
    for part in missing.iter().rev() {
        match fs::create_dir(part) {
            Ok(()) => {}
            // Somebody else made it meanwhile.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && part.is_dir() => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(StoreError::new(part, FileOperation::Create, StoreErrorKind::NoFolder));
            }
            Err(error) => return Err(StoreError::io(part, FileOperation::Create, error)),
        }
        sync_folder(parent_folder(part))?;
    }
    Ok(!missing.is_empty())
}

/// Creates `folder` itself, which must not be there yet; its parents as needed.
pub(super) fn create_folder_new(folder: &Path) -> Result<(), StoreError> {
    refuse_bad_name(folder)?;
    create_folders(parent_folder(folder))?;
    fs::create_dir(folder).map_err(StoreError::at(folder, FileOperation::Create))?;
    sync_folder(parent_folder(folder))
}

/// Refuses a folder that is a symbolic link or no folder at all: what is written there would land elsewhere.
pub(super) fn refuse_link(folder: &Path) -> Result<(), StoreError> {
    let about = fs::symlink_metadata(folder).map_err(StoreError::at(folder, FileOperation::Read))?;
    if about.is_dir() {
        Ok(())
    } else {
        Err(StoreError::new(
            folder,
            FileOperation::Write,
            StoreErrorKind::NotOrdinary,
        ))
    }
}

/// Refuses a folder of a session that is a link: what is written there would land outside of it.
///
/// # Errors
/// [`StoreErrorKind::NotOrdinary`].
pub fn refuse_link_out_of_session(folder: &Path) -> Result<(), StoreError> {
    let is_link = fs::symlink_metadata(folder).is_ok_and(|about| about.is_symlink());
    if is_link && super::session_folder::SessionFolder::at(parent_folder(folder)).is_session() {
        return Err(StoreError::new(
            folder,
            FileOperation::Write,
            StoreErrorKind::NotOrdinary,
        ));
    }
    Ok(())
}

/// The folder that holds `path`; `.` for a bare name.
pub(super) fn parent_folder(path: &Path) -> &Path {
    openable_folder(path.parent().unwrap_or(path))
}

/// A folder by a name that can be opened and shown: the empty path is `.`.
pub(super) fn openable_folder(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}
