//! What the check finds in the roadmap that a session makes of a group, as it is now.

use crate::check::{self, CheckOptions, Finding};
use crate::roadmap::build_roadmap;
use crate::session::{GroupId, Id, State};

/// Whether an action is ready.
pub(super) fn is_ready(state: &State, id: Id) -> bool {
    let name = id.to_string();
    let Some(action) = state.actions.get(&id) else {
        return false;
    };
    let roadmap = build_roadmap(state, action.group);
    roadmap
        .phases
        .iter()
        .flat_map(|phase| &phase.actions)
        .any(|action| action.id == name && check::is_ready(&roadmap, action))
}

/// What keeps the roadmap of a group from action, as it is now.
pub(super) fn group_findings(state: &State, group: GroupId) -> Vec<Finding> {
    check::check_with(
        &build_roadmap(state, group),
        CheckOptions::from_workshop(state.workshop()),
    )
}
