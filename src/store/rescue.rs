//! What is kept of a room that is cut off: the line that was being typed, and where lines go that their disk refuses.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::atomic_write::write_atomic;
use super::error::{FileOperation, StoreError};
use super::last_session::state_folder;
use super::ordinary_file::read_ordinary;
use super::session_folder::SessionFolder;
use crate::platform::user_folders;

/// The longest half-typed line that is read back, in bytes.
const LONGEST: u64 = 1 << 20;

/// Keeps the line that was being typed.
///
/// # Errors
/// The error of the system.
pub fn keep_half_typed(folder: &SessionFolder, line: &str) -> Result<(), StoreError> {
    write_atomic(&folder.half_typed(), line.as_bytes())
}

/// The line that was being typed when the room was cut off, which is then forgotten; `None` where there is none.
///
/// # Errors
/// The error of the system.
pub fn take_half_typed(folder: &SessionFolder) -> Result<Option<String>, StoreError> {
    let path = folder.half_typed();
    let about = match fs::symlink_metadata(&path) {
        Ok(about) if about.is_file() && about.len() <= LONGEST => about,
        _ => return Ok(None),
    };
    let bytes = read_ordinary(&path, LONGEST)?;
    fs::remove_file(&path).map_err(StoreError::at(&path, FileOperation::Remove))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok((about.len() > 0).then_some(text))
}

/// A path as somebody types it: `~` at its beginning is their home.
pub fn expand_home(typed: &str) -> PathBuf {
    let rest = match typed.strip_prefix('~') {
        Some("") => Some(""),
        Some(rest) => rest.strip_prefix('/'),
        None => None,
    };
    match (rest, user_folders().home) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(typed),
    }
}

/// Where a session can go that its own disk refuses, when nobody can be asked: folders that are there, the best first.
pub fn rescue_folders() -> Vec<PathBuf> {
    let mut places = Vec::new();
    if let Some(state) = state_folder() {
        let rescued = state.join("rescued");
        if super::durable_folder::create_folders(&rescued).is_ok() {
            places.push(rescued);
        }
    }
    places.extend(user_folders().home);
    places.push(env::temp_dir());
    places.retain(|place: &PathBuf| Path::is_dir(place));
    places
}
