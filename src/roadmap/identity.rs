//! What a roadmap is known by: an id that never changes, in the file itself.

use crate::session::GroupId;
use crate::text::clean::toml_string;

use super::Roadmap;
use super::edit::{EditError, RoadmapEdit};
use super::follow_up::FollowUpError;

/// The id of a group's roadmap: its session's, and the group's number in it.
pub fn session_roadmap_id(session: &str, group: GroupId) -> String {
    format!("{session}-{}", group.0)
}

/// A roadmap's text with an id, behind its `format`; comments, order and unknown keys stay. Gives the text and what it
/// says.
///
/// # Errors
/// When the text is written in a way that cannot be changed so.
pub fn with_roadmap_id(text: &str, before: &Roadmap, id: &str) -> Result<(String, Roadmap), FollowUpError> {
    let edited = set_id(text, id)?;
    let after = Roadmap {
        id: id.to_owned(),
        ..before.clone()
    };
    match super::parse_roadmap(edited.strip_prefix('\u{feff}').unwrap_or(&edited)) {
        Ok(read) if read.value == after => Ok((edited, after)),
        _ => Err(FollowUpError),
    }
}

fn set_id(text: &str, id: &str) -> Result<String, EditError> {
    let mut edit = RoadmapEdit::from_text(text)?;
    edit.set_behind("format", ("id", toml_string(id)))?;
    Ok(edit.finish())
}

/// Between the name of an ancestor and its id.
const ID_MARK: &str = " · ctrls:";

/// The name of an ancestor with the id of its roadmap, where it has one.
pub(super) fn ancestor_with_id(name: &str, id: &str) -> String {
    match id {
        "" => name.to_owned(),
        id => format!("{name}{ID_MARK}{id}"),
    }
}

/// The name of an ancestor, as people read it, and its roadmap's id.
pub fn split_ancestor(ancestor: &str) -> (&str, Option<&str>) {
    match ancestor.rsplit_once(ID_MARK) {
        Some((name, id)) if !id.is_empty() => (name, Some(id)),
        _ => (ancestor, None),
    }
}
