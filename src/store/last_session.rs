//! The last session run on this machine: one line in the XDG state folder.

use std::path::{Path, PathBuf};

use super::atomic_write::write_atomic;
use super::durable_folder::create_folders;
use super::error::{FileOperation, StoreError};
use super::ordinary_file::read_ordinary;
use super::session_folder::SessionFolder;
use crate::platform::{path_from_bytes, user_folders};

const FILE: &str = "last-session";

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
    write_atomic(&state.join(FILE), path.as_os_str().as_encoded_bytes())
}

/// The last session run on this machine, when it is still there.
pub fn last_session(state: &Path) -> Option<SessionFolder> {
    let bytes = read_ordinary(&state.join(FILE), 1 << 16).ok()?;
    let session = SessionFolder::at(&path_from_bytes(bytes)?);
    session.is_session().then_some(session)
}
