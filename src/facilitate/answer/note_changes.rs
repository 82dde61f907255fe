//! What is answered about notes: one that was noted, counts of dots, what is kept.

use std::collections::BTreeMap;

use crate::check::Code;
use crate::session::{Field, GroupId, Id, IdKind, NoteKind, Notice, State};
use crate::view::{ChosenNotes, EntryChange, FindingQuestion, GroupLabel, GroupVotes, VoteCount};

use super::StateBefore;
use super::clashes;
use super::field_changes::{phase_label, told_beside};
use crate::facilitate::group_check;

/// What was noted, with what it answers and its group.
pub(super) fn noted(state: &State, id: Id) -> EntryChange {
    let group = state.group_of(id).unwrap_or(state.active);
    EntryChange::Noted {
        id,
        links: live_links(state, id),
        group: GroupLabel::from_state(state, group),
    }
}

/// A text that was corrected; `is_relinked`: it was typed with links.
pub(super) fn corrected(state: &State, id: Id, is_relinked: bool) -> Vec<EntryChange> {
    let group = state.group_of(id).unwrap_or(state.active);
    let mut changes = vec![EntryChange::Corrected {
        id,
        links: live_links(state, id),
        is_relinked,
        group: GroupLabel::from_state(state, group),
    }];
    if id.mark == IdKind::Action {
        changes.extend(inventory_question(state, id));
    }
    changes
}

/// What people are told of an action that was added: its phase, whether it is ready, what is asked of it at once.
pub(super) fn action_added(state: &State, id: Id, notices: &[Notice]) -> Vec<EntryChange> {
    let beside = told_beside(Field::Phase, notices);
    let phase = state.actions.get(&id).map(|action| EntryChange::ActionPhase {
        phase: phase_label(state, action.group, action.phase),
        is_ready: group_check::is_ready(state, id),
        beside,
    });
    let questions = inventory_question(state, id)
        .into_iter()
        .chain(clashes::action_clash(state, id));
    phase.into_iter().chain(questions).collect()
}

/// An inventory gets its question at once, and stops nobody.
fn inventory_question(state: &State, id: Id) -> Option<EntryChange> {
    let findings = group_check::group_findings(state, state.actions.get(&id)?.group);
    let name = id.to_string();
    let open = findings
        .into_iter()
        .find(|finding| finding.code == Code::InventoryOpen && finding.id.as_deref() == Some(&name))?;
    Some(EntryChange::Question(FindingQuestion::Inventory(open)))
}

fn live_links(state: &State, id: Id) -> Vec<Id> {
    let links = match id.mark {
        IdKind::Action => state.actions.get(&id).map(|action| &action.links),
        _ => state.notes.get(&id).map(|note| &note.links),
    };
    let mut names: Vec<Id> = links
        .into_iter()
        .flatten()
        .map(|link| state.current_id(*link))
        .collect();
    names.retain(|name| state.is_live(*name));
    names.dedup();
    names
}

/// The counts of the groups concerned, by rank.
pub(super) fn group_votes(state: &State, before: &StateBefore, counted: &[Id]) -> Vec<GroupVotes> {
    let mut groups: Vec<(GroupId, NoteKind)> = counted
        .iter()
        .filter_map(|id| Some((state.note(*id)?.group, id.mark.note()?)))
        .collect();
    groups.sort();
    groups.dedup();
    let votes = |(group, kind)| {
        // A count that is none any more is reported as long as it says the old one.
        let is_told = |id: &Id| before.votes.contains_key(id) && counted.contains(id);
        let mut notes: Vec<(u32, Id)> = state
            .notes_of(group, kind)
            .filter_map(|note| Some((note.votes.or(is_told(&note.id).then_some(0))?, note.id)))
            .collect();
        notes.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let count = |(dots, id): (u32, Id)| VoteCount {
            id,
            dots,
            before: before
                .votes
                .get(&id)
                .copied()
                .filter(|old| *old != dots && counted.contains(&id)),
        };
        GroupVotes {
            group,
            counts: notes.into_iter().map(count).collect(),
        }
    };
    groups.into_iter().map(votes).collect()
}

pub(super) fn chosen_notes(state: &State, before: &StateBefore, ids: &[Id]) -> EntryChange {
    let mut kept: BTreeMap<GroupId, Vec<Id>> = BTreeMap::new();
    for id in ids.iter().map(|id| state.current_id(*id)) {
        if let Some(note) = state.note(id) {
            kept.entry(note.group).or_default().push(id);
        }
    }
    let groups = kept.into_iter().map(|(group, ids)| ChosenNotes {
        group,
        ids,
        replaced: before.kept.get(&group).copied(),
    });
    EntryChange::Chosen {
        count: ids.len(),
        kind: ids.first().map(|id| state.current_id(*id).mark),
        groups: groups.collect(),
    }
}
