//! The last session run on this machine: one line in the XDG state folder.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::atomic_write::write_atomic;
use super::durable_folder::create_folders;
use super::error::{FileOperation, StoreError};
use super::ordinary_file::read_ordinary;
use super::session_folder::SessionFolder;

const FILE: &str = "last-session";

/// Where the tool keeps its state on this machine: `$XDG_STATE_HOME/ctrls`, else `~/.local/state/ctrls`.
pub fn state_folder() -> Option<PathBuf> {
    env_folder("XDG_STATE_HOME")
        .or_else(|| Some(env_folder("HOME")?.join(".local/state")))
        .or_else(|| env_folder("LOCALAPPDATA"))
        .map(|state| state.join("ctrls"))
}

/// The home of whoever runs the tool.
pub(super) fn home_folder() -> Option<PathBuf> {
    env_folder("HOME").or_else(|| env_folder("USERPROFILE"))
}

#[expect(clippy::disallowed_methods, reason = "the one place that knows where state is kept")]
fn env_folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}

/// Notes that `session` is the last one run on this machine; `state` is [`state_folder`].
///
/// # Errors
/// What the system says; nothing of a session depends on it.
pub fn remember_session(state: &Path, session: &SessionFolder) -> Result<(), StoreError> {
    create_folders(state)?;
    let path = fs::canonicalize(session.path()).map_err(StoreError::at(session.path(), FileOperation::Read))?;
    write_atomic(&state.join(FILE), path.as_os_str().as_encoded_bytes())
}

/// The last session run on this machine, when it is still there.
pub fn last_session(state: &Path) -> Option<SessionFolder> {
    let bytes = read_ordinary(&state.join(FILE), 1 << 16).ok()?;
    let session = SessionFolder::at(Path::new(&path_of(&bytes)?));
    session.is_session().then_some(session)
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt;
    Some(PathBuf::from(OsStr::from_bytes(bytes)))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    Some(PathBuf::from(OsStr::new(std::str::from_utf8(bytes).ok()?)))
}
