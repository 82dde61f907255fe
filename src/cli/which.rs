//! Which session is meant: the one that was named, else the latest of the folder, else the last run on this machine.
//! And which roadmap: the one in the file that was named.

use std::path::Path;

use crate::facilitate::names::quoted;
use crate::store::{SessionFolder, last_session, latest_below, state_folder};

use super::read::{self, ReadRoadmap};
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

/// The one roadmap in a file, or in a session or folder that has just one.
///
/// # Errors
/// When it cannot be read; wrong use when there are several, which are named, or none.
pub(super) fn roadmap(path: &Path, context: &Context) -> Result<ReadRoadmap, Failure> {
    let words = &context.words;
    let mut found = read::at(path, context);
    if found.roadmaps.len() == 1 && (path.is_file() || found.unreadable.is_empty()) {
        return Ok(found.roadmaps.remove(0));
    }
    if found.roadmaps.is_empty() && found.unreadable.len() == 1 {
        return Err(found.unreadable.remove(0).failure);
    }
    for unreadable in &found.unreadable {
        context.insist(&unreadable.line(context));
    }
    let shown = path.display().to_string();
    if found.roadmaps.is_empty() && !found.unreadable.is_empty() {
        // As one file that is not understood ends.
        return Err(Failure::Told(3));
    }
    if found.roadmaps.is_empty() {
        return Err(Failure::usage(words.follow_none(&shown)));
    }
    let files = found.roadmaps.iter().map(|read| read.path.display().to_string());
    let lines: Vec<String> = std::iter::once(words.follow_many(&shown)).chain(files).collect();
    Err(Failure::usage(lines.join("\n  ")))
}
