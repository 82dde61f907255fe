//! What is answered about groups: one that was corrected or closed, a note that moved to another.

use crate::session::{GroupId, NoteKind, NoteMove, State};
use crate::view::{EntryChange, GroupDetail, GroupLabel};

use super::StateBefore;

pub(super) fn group_added(state: &State, id: GroupId) -> Option<EntryChange> {
    let axis = state.group(id)?.axis.clone();
    Some(EntryChange::GroupAdded {
        group: GroupLabel::from_state(state, id),
        axis: axis.filter(|axis| !axis.is_empty()),
    })
}

pub(super) fn group_changed(state: &State, before: &StateBefore, id: GroupId, closed: bool) -> Option<EntryChange> {
    let group = state.group(id)?;
    let label = GroupLabel::from_state(state, id);
    if closed {
        let notes = NoteKind::ALL.iter().map(|kind| state.notes_of(id, *kind).count()).sum();
        return Some(EntryChange::GroupClosed { group: label, notes });
    }
    let Some(old) = &before.group else {
        return Some(EntryChange::GroupPicked(label));
    };
    let mut details = Vec::new();
    if group.participants != old.participants {
        details.push(GroupDetail::Participants {
            now: group.participants,
            before: old.participants,
        });
    }
    if group.axis != old.axis {
        details.push(GroupDetail::Axis {
            now: group.axis.clone().unwrap_or_default(),
            before: old.axis.clone().unwrap_or_default(),
        });
    }
    if group.backgrounds != old.backgrounds {
        details.push(GroupDetail::Backgrounds {
            now: group.backgrounds.join(", "),
            before: old.backgrounds.join(", "),
        });
    }
    Some(EntryChange::GroupChanged {
        group: label,
        name_before: Some(old.name.clone()).filter(|name| *name != group.name),
        details,
    })
}

pub(super) fn moved_notes(state: &State, before: &StateBefore, moves: &[NoteMove], to: Option<GroupId>) -> EntryChange {
    match to {
        Some(group) => {
            let from = before.groups.first().filter(|from| **from != group);
            EntryChange::Moved {
                ids: moves.iter().map(|moved| state.current_id(moved.id)).collect(),
                to: GroupLabel::from_state(state, group),
                from: from.map(|from| GroupLabel::from_state(state, *from)),
            }
        }
        None => EntryChange::Renamed(
            moves
                .iter()
                .filter_map(|moved| Some((moved.id, moved.becomes?)))
                .collect(),
        ),
    }
}
