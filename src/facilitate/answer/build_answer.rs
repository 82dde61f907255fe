//! What there is to say of an entry: from the state before it, the entry, and the state after it.

use crate::session::{Entry, EntryKind, Id, ItemRef, Notice, State};
use crate::view::{EntryChange, GroupLabel, NoteLabel};
use crate::workshop::CollectedKind;

use super::room_answer::{AnswerView, RoomAnswer};
use super::{StateBefore, field_changes, group_changes, note_changes, time_changes};
use crate::facilitate::room_context::RoomContext;

/// What is answered to an entry that was written; `room` is the room after it.
pub(crate) fn build_answer(
    room: &RoomContext<'_>,
    before: &StateBefore,
    entry: &Entry,
    notices: &[Notice],
) -> RoomAnswer {
    let state = room.state();
    // A day that fills a field is said by the answer itself.
    let fills = matches!(entry.kind, EntryKind::ItemSet { .. } | EntryKind::RoadmapSet { .. });
    let is_said = |notice: &&Notice| fills && matches!(notice, Notice::Day { field, .. } if field.is_date());
    RoomAnswer {
        subject: subject(state, &entry.kind),
        changes: entry_changes(room, before, entry, notices),
        for_people: match &entry.kind {
            EntryKind::ActionAdded { id, .. } => note_changes::action_added(state, *id, notices),
            _ => Vec::new(),
        },
        votes: match &entry.kind {
            EntryKind::VotesCounted { votes } => {
                let mut counted: Vec<Id> = votes.iter().map(|vote| state.current_id(vote.id)).collect();
                counted.dedup();
                note_changes::group_votes(state, before, &counted)
            }
            // With the counts as they are again, where counts were taken back or brought back.
            EntryKind::Undone { .. } | EntryKind::Redone { .. } => {
                note_changes::group_votes(state, before, &before.recounted)
            }
            _ => Vec::new(),
        },
        text: typed_text(state, &entry.kind),
        notices: notices.iter().filter(|notice| !is_said(notice)).cloned().collect(),
        views: views_after(state, before, &entry.kind),
    }
}

/// The one note or action that an entry is about.
fn subject(state: &State, kind: &EntryKind) -> Option<Id> {
    match kind {
        EntryKind::NoteAdded(added)
        | EntryKind::NoteEdited(added)
        | EntryKind::RemarkAdded(added)
        | EntryKind::LessonAdded(added) => Some(added.id),
        EntryKind::ActionAdded { id, .. } | EntryKind::NoteDropped { id } => Some(*id),
        EntryKind::ItemSet {
            item: ItemRef::Action(id),
            ..
        } => Some(*id),
        EntryKind::NotesMerged { from, .. } => only_one(from),
        EntryKind::VotesCounted { votes } => match votes.as_slice() {
            [vote] => Some(state.current_id(vote.id)),
            _ => None,
        },
        EntryKind::NoteMoved { moves, to } => match (moves.as_slice(), to) {
            ([moved], None) => Some(moved.id),
            ([moved], Some(_)) => Some(state.current_id(moved.id)),
            _ => None,
        },
        _ => None,
    }
}

fn only_one(ids: &[Id]) -> Option<Id> {
    match ids {
        [one] => Some(*one),
        _ => None,
    }
}

/// What the entry changed; nothing where only what is reported beside it, or shown below it, answers.
fn entry_changes(room: &RoomContext<'_>, before: &StateBefore, entry: &Entry, notices: &[Notice]) -> Vec<EntryChange> {
    let (state, ms) = (room.state(), room.ms);
    let group = entry.group.unwrap_or(state.active);
    let phase = |phase: u32| EntryChange::Phase {
        phase: field_changes::phase_label(state, group, phase),
        before: None,
    };
    let one = match &entry.kind {
        EntryKind::NoteAdded(added) => note_changes::noted(state, added.id),
        EntryKind::RemarkAdded(added) => return vec![note_changes::noted(state, added.id), EntryChange::RemarkKept],
        EntryKind::LessonAdded(added) => return vec![note_changes::noted(state, added.id), EntryChange::LessonKept],
        EntryKind::ActionAdded { id, .. } => note_changes::noted(state, *id),
        EntryKind::ObservationAdded { .. } => EntryChange::ObservationKept,
        EntryKind::NoteEdited(added) => return note_changes::corrected(state, added.id, !added.links.is_empty()),
        EntryKind::NoteDropped { id } => EntryChange::Dropped(NoteLabel::from_state(state, *id)),
        EntryKind::NotesMerged { into, from } => EntryChange::Merged {
            from: from.clone(),
            into: *into,
        },
        EntryKind::NoteMoved { moves, to } => group_changes::moved_notes(state, before, moves, *to),
        EntryKind::ThemeNamed { name, ids } => EntryChange::Themed {
            name: name.clone(),
            ids: ids.iter().map(|id| state.current_id(*id)).collect(),
        },
        EntryKind::NotesChosen { ids } => note_changes::chosen_notes(state, before, ids),
        EntryKind::RoadmapSet { fields } => {
            return field_changes::roadmap_changes(state, before, group, fields, notices);
        }
        EntryKind::PhaseAdded { phase: number, .. } | EntryKind::PhasePicked { phase: number } => phase(*number),
        EntryKind::ItemSet { item, fields, .. } => {
            return field_changes::item_changes(state, before, entry, *item, fields, notices);
        }
        EntryKind::StepOpened { back: true, .. } => return time_changes::reopened(state, before),
        EntryKind::TimeAdded { step, minutes } => EntryChange::time_added(state, step, *minutes),
        EntryKind::PlanChanged { .. } => EntryChange::PlanAccepted {
            end: time_changes::end_hour(state, ms),
        },
        EntryKind::PlanKept => EntryChange::PlanKept {
            end: time_changes::end_hour(state, ms),
        },
        EntryKind::SessionDescribed(described) => match (&described.end, described.bell) {
            (Some(_), _) => time_changes::promised(state, ms, before),
            (None, Some(rings)) => EntryChange::Bell { rings },
            (None, None) => return Vec::new(),
        },
        EntryKind::GroupPicked => EntryChange::GroupPicked(GroupLabel::from_state(state, state.active)),
        EntryKind::KindPicked { kind } => EntryChange::KindPicked(*kind),
        EntryKind::ClockStarted { .. } => time_changes::started(state, ms),
        EntryKind::Paused { last: None, .. } => EntryChange::ClockStopped {
            hour: time_changes::wall_hour(state, i64::try_from(entry.ms).unwrap_or(i64::MAX)),
        },
        EntryKind::Paused { last: Some(last), .. } => EntryChange::PauseCounted {
            last: *last,
            left: state.time.reading_at(ms).left,
        },
        EntryKind::Resumed { ago } => EntryChange::ClockGoesOn {
            lasted: before.paused.unwrap_or(0).saturating_sub(*ago),
            promised: time_changes::promised_hour(state, ms),
        },
        EntryKind::Undone { .. } => EntryChange::Undone(before.undone.clone()),
        EntryKind::Redone { .. } => EntryChange::Redone(before.undone.clone()),
        EntryKind::StepOpened { back: false, .. } => return Vec::from_iter(time_changes::step_left(state, before)),
        EntryKind::TimerSet { .. } => {
            return Vec::from_iter(time_changes::timer(state, ms, &entry.kind, room.words));
        }
        EntryKind::GroupAdded { id, .. } => return Vec::from_iter(group_changes::group_added(state, *id)),
        EntryKind::GroupChanged { id, closed, .. } => {
            return Vec::from_iter(group_changes::group_changed(state, before, *id, *closed));
        }
        EntryKind::VotesCounted { .. }
        | EntryKind::LineKept
        | EntryKind::SessionLeft
        | EntryKind::Reopened
        | EntryKind::Finished
        | EntryKind::RoadmapWritten { .. } => return Vec::new(),
    };
    vec![one]
}

/// The text that was typed.
fn typed_text(state: &State, kind: &EntryKind) -> Option<String> {
    let id = match kind {
        EntryKind::NoteAdded(added)
        | EntryKind::NoteEdited(added)
        | EntryKind::RemarkAdded(added)
        | EntryKind::LessonAdded(added) => added.id,
        EntryKind::ActionAdded { id, .. } => *id,
        _ => return None,
    };
    state.text(id).map(str::to_owned)
}

/// What follows the answer: an instruction, a re-plan.
fn views_after(state: &State, before: &StateBefore, kind: &EntryKind) -> Vec<AnswerView> {
    let mut views = Vec::new();
    let opens_step = matches!(kind, EntryKind::StepOpened { back: false, .. });
    if matches!(kind, EntryKind::StepOpened { .. }) && before.proposed && state.time.proposal.is_none() {
        views.push(AnswerView::PlanLapsed);
    }
    if opens_step && let Some(step) = state.workshop().steps.get(before.step) {
        if step.keep {
            views.push(AnswerView::KeptNothing(before.step));
        }
        if step.collects == CollectedKind::Roadmap {
            views.push(AnswerView::ToSettle);
        }
    }
    let opens = opens_step || matches!(kind, EntryKind::ClockStarted { .. }) && before.stood;
    if opens {
        views.push(AnswerView::StepOpened);
    }
    if state.time.proposal.is_some() && shows_proposal(kind) {
        views.push(AnswerView::Proposal { in_instruction: opens });
    }
    if let EntryKind::TimerSet {
        part: Some(part),
        turn: None,
        back: false,
        ..
    } = kind
    {
        views.push(AnswerView::PartStarted(*part));
    }
    views
}

/// Whether a proposal is shown behind such an entry; what stands again has to be seen before it is accepted.
fn shows_proposal(kind: &EntryKind) -> bool {
    matches!(
        kind,
        EntryKind::Undone { .. }
            | EntryKind::Redone { .. }
            | EntryKind::StepOpened { .. }
            | EntryKind::ClockStarted { .. }
            | EntryKind::TimeAdded { .. }
            | EntryKind::Resumed { .. }
            | EntryKind::Paused {
                last: Some(_),
                stays: false
            }
    )
}
