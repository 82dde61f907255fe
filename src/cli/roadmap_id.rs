//! Ids of roadmaps that no session gave one.

use std::fs;
use std::path::Path;

use uuid::Uuid;

use crate::roadmap::{Roadmap, session_roadmap_id, with_roadmap_id};
use crate::session::GroupId;
use crate::store::{FileOperation, StoreError, StoreErrorKind, read_text, write_atomic_following};

use super::read::ReadSession;
use super::{Context, Failure};

/// An id that no other roadmap has.
pub(super) fn new_roadmap_id() -> String {
    Uuid::new_v4().simple().to_string()
}

/// The id that a roadmap is to have which says none: that of its group in its session, else a new one.
pub(super) fn missing_id(roadmap: &Roadmap, session: Option<(&ReadSession, GroupId)>) -> Option<String> {
    if !roadmap.id.is_empty() {
        return None;
    }
    Some(match session {
        Some((read, group)) => session_roadmap_id(&read.session.state().header.session, group),
        None => new_roadmap_id(),
    })
}

/// A roadmap and the file that says it.
pub(super) struct RoadmapText<'r> {
    pub(super) path: &'r Path,
    pub(super) roadmap: &'r mut Roadmap,
    /// What the file says, where a hand wrote it.
    pub(super) text: &'r mut Option<String>,
    pub(super) in_session: bool,
}

/// Writes an id into a roadmap's file, and tells it.
///
/// # Errors
/// When the file cannot be changed in place, or the disk refuses; it is then as it was.
pub(super) fn write_id(to: RoadmapText<'_>, id: &str, context: &Context) -> Result<(), Failure> {
    let shown = to.path.display().to_string();
    if to.in_session {
        refuse_link(to.path)?;
    }
    let text = read_text(to.path)?;
    let (text, roadmap) = with_roadmap_id(&text, to.roadmap, id)
        .map_err(|_| Failure::System(context.words.id_not_writable(&shown, id)))?;
    write_atomic_following(to.path, text.as_bytes())?;
    context.tell(&context.words.id_written(&shown, id));
    *to.text = Some(text);
    *to.roadmap = roadmap;
    Ok(())
}

/// A session may come from anywhere: a link in it must not lead a write elsewhere.
pub(super) fn refuse_link(path: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_symlink() => Err(StoreError {
            path: path.to_owned(),
            doing: FileOperation::Write,
            kind: StoreErrorKind::NotOrdinary,
        }),
        _ => Ok(()),
    }
}
