//! The last sessions run on this machine: two small files in the XDG state folder.

use std::path::{Path, PathBuf};

use super::atomic_write::write_atomic;
use super::durable_folder::create_folders;
use super::error::{FileOperation, StoreError};
use super::ordinary_file::read_ordinary;
use super::session_folder::SessionFolder;
use crate::platform::{path_from_bytes, user_folders};

const FILE: &str = "last-session";
/// The sessions last run, the last first, a NUL between two: no path holds one.
const RECENT: &str = "recent-sessions";
const MOST_RECENT: usize = 8;

/// Where the tool keeps its state on this machine: `$XDG_STATE_HOME/ctrls`, else `~/.local/state/ctrls`.
pub fn state_folder() -> Option<PathBuf> {
    user_folders().state.map(|state| state.join("ctrls"))
}

/// Notes that `session` is the last one run on this machine; `state` is [`state_folder`].
///
/// # Errors
/// What the system says; nothing of a session depends on it.
pub fn remember_session(state: &Path, session: &SessionFolder) -> Result<(), StoreError> {
    create_folders(state)?;
    let path = dunce::canonicalize(session.path()).map_err(StoreError::at(session.path(), FileOperation::Read))?;
    let path = path.as_os_str().as_encoded_bytes();
    write_atomic(&state.join(FILE), path)?;
    let known = read_ordinary(&state.join(RECENT), 1 << 16).unwrap_or_default();
    let others = known
        .split(|byte| *byte == 0)
        .filter(|other| !other.is_empty() && *other != path);
    let paths: Vec<&[u8]> = std::iter::once(path).chain(others).take(MOST_RECENT).collect();
    write_atomic(&state.join(RECENT), &paths.join(&0))
}

/// The sessions last run on this machine that are still there, the last first.
pub fn recent_sessions(state: &Path) -> Vec<SessionFolder> {
    let bytes = read_ordinary(&state.join(RECENT), 1 << 16).unwrap_or_default();
    let paths = bytes.split(|byte| *byte == 0).filter(|path| !path.is_empty());
    let sessions = paths.filter_map(|path| Some(SessionFolder::at(&path_from_bytes(path.to_vec())?)));
    sessions.filter(SessionFolder::is_session).collect()
}

/// The last session run on this machine, when it is still there.
pub fn last_session(state: &Path) -> Option<SessionFolder> {
    let bytes = read_ordinary(&state.join(FILE), 1 << 16).ok()?;
    let session = SessionFolder::at(&path_from_bytes(bytes)?);
    session.is_session().then_some(session)
}
