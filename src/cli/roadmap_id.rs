//! Ids of roadmaps that no session gave one.

use uuid::Uuid;

use crate::roadmap::session_roadmap_id;

use super::read::ReadRoadmap;

/// An id that no other roadmap has.
pub(super) fn new_roadmap_id() -> String {
    Uuid::new_v4().simple().to_string()
}

/// The id that a roadmap is to have which says none: that of its group in its session, else a new one.
pub(super) fn missing_id(read: &ReadRoadmap) -> Option<String> {
    if !read.roadmap.id.is_empty() {
        return None;
    }
    let of_session = read.session.as_ref().zip(read.group);
    Some(match of_session {
        Some((session, group)) => session_roadmap_id(&session.session.state().header.session, group),
        None => new_roadmap_id(),
    })
}
