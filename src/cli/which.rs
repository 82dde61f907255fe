//! Which session is meant: the one that was named, else the latest of the folder, else the last run on this machine.

use std::path::Path;

use crate::facilitate::look::quoted;
use crate::store::{SessionFolder, last_session, latest_below, state_folder};

use super::{Context, Failure};

/// The session meant; says which when none was named.
///
/// # Errors
/// Wrong use when there is none.
pub(super) fn session(path: Option<&Path>, context: &Context) -> Result<SessionFolder, Failure> {
    let words = &context.words;
    let shown = |folder: &SessionFolder| folder.path().display().to_string();
    if let Some(path) = path {
        let folder = SessionFolder::at(path);
        if folder.is_session() {
            return Ok(folder);
        }
        let latest = path.is_dir().then(|| latest_below(path)).flatten();
        let found = latest.ok_or_else(|| Failure::usage(words.not_a_session(&path.display().to_string())))?;
        context.tell(&words.latest_session(&shown(&found)));
        return Ok(found);
    }
    if let Some(found) = latest_below(Path::new("")) {
        context.tell(&words.latest_session(&shown(&found)));
        return Ok(found);
    }
    let last = state_folder().and_then(|state| last_session(&state));
    let found = last.ok_or_else(|| Failure::usage(words.no_session()))?;
    context.tell(&words.last_session(&quoted(&shown(&found))));
    Ok(found)
}
