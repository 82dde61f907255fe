//! What each group has of what the open step collects.

use crate::check;
use crate::roadmap;
use crate::session::{GroupId, NoteKind, State};
use crate::workshop::CollectedKind;

/// What a group has of what the open step collects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupCount {
    pub group: GroupId,
    pub all: usize,
    /// Of actions: how many are ready.
    pub ready: Option<usize>,
}

/// What each open group has of what the open step collects, whenever typed; none where nothing is collected.
pub fn group_counts(state: &State) -> Vec<GroupCount> {
    let collects = state.collects();
    if collects == CollectedKind::Nothing {
        return Vec::new();
    }
    let kind = NoteKind::collected(collects);
    let count = |group: GroupId| match kind {
        Some(kind) => GroupCount {
            group,
            all: state.notes_of(group, kind).count(),
            ready: None,
        },
        None => {
            let (ready, all) = action_readiness(state, group);
            GroupCount {
                group,
                all,
                ready: Some(ready),
            }
        }
    };
    state.open_groups().map(|group| count(group.id)).collect()
}

/// How many actions of a group are ready, and how many there are.
pub fn action_readiness(state: &State, group: GroupId) -> (usize, usize) {
    if state.actions_of(group).next().is_none() {
        return (0, 0);
    }
    let roadmap = roadmap::build_roadmap(state, group);
    let readiness = check::ReadinessCheck::of(&roadmap);
    let actions = roadmap.phases.iter().flat_map(|phase| &phase.actions);
    actions.fold((0, 0), |(ready, all), action| {
        (ready + usize::from(readiness.is_ready(action)), all + 1)
    })
}
