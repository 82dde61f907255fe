//! What an answer needs to know of the room before its act. Pure.

use std::collections::BTreeMap;

use crate::facilitate::room_context::RoomContext;
use crate::session::{
    ClockStatus, EntryKind, Field, FieldValue, Fields, GroupId, Id, IdKind, ItemRef, NoteKind, State,
};
use crate::view::{self, WallClock, WallHour};

/// What an answer needs to know of the state before its act.
#[derive(Debug, Default)]
pub(crate) struct StateBefore {
    pub(super) step: usize,
    /// How long the open step had lasted, in ms.
    pub(super) spent: u64,
    pub(super) votes: BTreeMap<Id, u32>,
    pub(super) group: Option<crate::session::Group>,
    /// An undone or redone act, in a few words.
    pub(super) undone: String,
    /// The notes whose counts are taken back or brought back.
    pub(super) recounted: Vec<Id>,
    pub(super) proposed: bool,
    /// The hour promised, where it was known.
    pub(super) promised: Option<WallHour>,
    /// Whether the clock was not started yet.
    pub(super) stood: bool,
    /// How long a pause had lasted, in ms.
    pub(super) paused: Option<u64>,
    pub(super) groups: Vec<GroupId>,
    /// What filled the fields that are filled now.
    pub(super) fields: Fields,
    /// The question that each group kept, where another one takes its place.
    pub(super) kept: BTreeMap<GroupId, Id>,
    /// The notes that were noted since the step was opened.
    pub(super) since: Vec<Id>,
}

impl StateBefore {
    /// What will have been, once `act` is carried out for `group`.
    pub(crate) fn from_room(room: &RoomContext<'_>, group: GroupId, act: &EntryKind) -> Self {
        let state = room.state();
        let recounted = match act {
            EntryKind::Undone { seq } | EntryKind::Redone { seq } => {
                room.session.entry(*seq).and_then(|entry| entry.known_kind())
            }
            _ => None,
        };
        let recounted = counted_notes(state, recounted);
        let counted = counted_notes(state, Some(act));
        let votes = counted
            .iter()
            .chain(&recounted)
            .filter_map(|id| Some((*id, state.note(*id)?.votes?)))
            .collect();
        let fields = fields_before(state, group, act);
        let kept = match act {
            EntryKind::NotesChosen { ids } => replaced_notes(state, ids),
            _ => BTreeMap::new(),
        };
        let group = match act {
            EntryKind::GroupChanged { id, .. } => state.group(*id).cloned(),
            _ => None,
        };
        let undone = match act {
            EntryKind::Undone { seq } | EntryKind::Redone { seq } => room
                .session
                .entry(*seq)
                .map_or_else(String::new, |entry| view::entry_summary(entry, state, room.words)),
            _ => String::new(),
        };
        let groups = match act {
            EntryKind::NoteMoved { moves, .. } => moves.iter().filter_map(|moved| state.group_of(moved.id)).collect(),
            _ => Vec::new(),
        };
        let since = match act {
            EntryKind::StepOpened { back: true, .. } => typed_since_opened(room),
            _ => Vec::new(),
        };
        let going = state.time.reading_at(room.ms).going;
        Self {
            step: state.step,
            spent: state.time.time_spent(state.step, room.ms),
            votes,
            group,
            undone,
            recounted,
            proposed: state.time.proposal.is_some(),
            promised: state
                .time
                .promised
                .map(|promised| WallClock::from_state(state).hour(promised)),
            stood: going == ClockStatus::NotStarted,
            paused: match going {
                ClockStatus::Paused { since } => Some(since),
                _ => None,
            },
            groups,
            fields,
            kept,
            since,
        }
    }
}

/// The notes whose dots an act counts, by the names that they have now.
fn counted_notes(state: &State, act: Option<&EntryKind>) -> Vec<Id> {
    match act {
        Some(EntryKind::VotesCounted { votes }) => {
            let mut ids: Vec<Id> = votes.iter().map(|vote| state.current_id(vote.id)).collect();
            ids.dedup();
            ids
        }
        _ => Vec::new(),
    }
}

/// What fills the fields of what an act fills.
fn fields_before(state: &State, group: GroupId, act: &EntryKind) -> Fields {
    let draft = state.drafts.get(&group);
    let filled = match act {
        EntryKind::RoadmapSet { .. } => draft.map(|draft| draft.fields.clone()),
        EntryKind::ItemSet {
            item: ItemRef::Phase(phase),
            ..
        } => draft.and_then(|draft| {
            let at = usize::try_from(*phase).ok()?.checked_sub(1)?;
            draft.phases.get(at).map(|phase| phase.fields.clone())
        }),
        EntryKind::ItemSet {
            item: ItemRef::Action(id),
            ..
        } => state.actions.get(id).map(|action| {
            let mut fields = action.fields.clone();
            let links = action
                .links
                .iter()
                .map(|link| state.current_id(*link).to_string())
                .collect();
            fields.entry(Field::From).or_insert(FieldValue::List(links));
            fields.insert(Field::Phase, FieldValue::Text(action.phase.to_string()));
            fields
        }),
        _ => None,
    };
    filled.unwrap_or_default()
}

/// The questions that give way to those that are kept now.
fn replaced_notes(state: &State, ids: &[Id]) -> BTreeMap<GroupId, Id> {
    let mut replaced = BTreeMap::new();
    for id in ids.iter().filter(|id| id.mark == IdKind::Question) {
        if let Some(group) = state.group_of(*id)
            && let Some(old) = state
                .kept_notes(group, NoteKind::Question)
                .find(|old| !ids.contains(&old.id))
        {
            replaced.insert(group, old.id);
        }
    }
    replaced
}

/// What was typed since the step was opened and can become another kind: notes, remarks, actions that nothing fills.
fn typed_since_opened(room: &RoomContext<'_>) -> Vec<Id> {
    let state = room.state();
    let entries = room.session.entries();
    let opened = entries
        .iter()
        .rposition(|entry| matches!(entry.known_kind(), Some(EntryKind::StepOpened { .. })));
    let since = entries.iter().skip(opened.map_or(0, |at| at + 1));
    let given = since.filter_map(|entry| match entry.known_kind()? {
        EntryKind::NoteAdded(added) | EntryKind::RemarkAdded(added) => Some(added.id),
        EntryKind::ActionAdded { id, .. } => Some(*id),
        _ => None,
    });
    let can_move = |id: &Id| state.actions.get(id).is_none_or(|action| action.fields.is_empty());
    given.filter(|id| state.is_live(*id)).filter(can_move).collect()
}
