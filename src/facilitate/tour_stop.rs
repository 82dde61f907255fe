//! The stops of the tour: what is tried at each, and when it was done. Pure.

use crate::session::{ClockStatus, EntryKind, Field, GroupId, IdKind, NoteKind, ReadEntry, Session, State};
use crate::words::Words;
use crate::workshop::CollectedKind;

/// One thing to try in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TourStop {
    Start,
    Issues,
    Note,
    OtherTable,
    Keep,
    Frictions,
    Answer,
    Undo,
    Redo,
    Action,
    Check,
    FirstStep,
    Finish,
}

impl TourStop {
    pub(crate) const ALL: [Self; 13] = [
        Self::Start,
        Self::Issues,
        Self::Note,
        Self::OtherTable,
        Self::Keep,
        Self::Frictions,
        Self::Answer,
        Self::Undo,
        Self::Redo,
        Self::Action,
        Self::Check,
        Self::FirstStep,
        Self::Finish,
    ];

    /// Its name in the catalogues.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Issues => "issues",
            Self::Note => "note",
            Self::OtherTable => "other-table",
            Self::Keep => "keep",
            Self::Frictions => "frictions",
            Self::Answer => "answer",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Action => "action",
            Self::Check => "check",
            Self::FirstStep => "first-step",
            Self::Finish => "finish",
        }
    }

    /// The line that it proposes, with the notes that the first two tables have by now.
    pub(crate) fn line(self, state: &State, words: &Words) -> String {
        let issue = |group: u32, default: &str| {
            let first = state.notes_of(GroupId(group), NoteKind::Issue).next();
            first.map_or_else(|| default.to_owned(), |note| note.id.to_string())
        };
        words.tour_line(self.name(), &issue(1, "E1"), &issue(2, "E2"))
    }

    /// Whether it was done, or the room is past it. `checked`: a check was asked for, which no entry tells.
    pub(crate) fn is_behind(self, session: &Session, checked: bool) -> bool {
        let state = session.state();
        let given = |mark: IdKind| state.given.contains_key(&mark);
        let kinds = || session.entries().iter().filter_map(ReadEntry::known_kind);
        let has = |wanted: fn(&EntryKind) -> bool| kinds().any(wanted);
        match self {
            Self::Start => {
                let clock_waits = state.time.reading_at(0).going == ClockStatus::NotStarted;
                !clock_waits || is_past(state, CollectedKind::Nothing)
            }
            Self::Issues => is_past(state, CollectedKind::Nothing),
            Self::Note => given(IdKind::Issue) || is_past(state, CollectedKind::Issue),
            Self::OtherTable => {
                let of_another = |note: &crate::session::Note| note.group != GroupId(1);
                state.notes.values().any(of_another) || is_past(state, CollectedKind::Issue)
            }
            Self::Keep => {
                has(|kind| matches!(kind, EntryKind::NotesChosen { .. })) || is_past(state, CollectedKind::Issue)
            }
            Self::Frictions => is_past(state, CollectedKind::Issue),
            Self::Answer => given(IdKind::Friction) || is_past(state, CollectedKind::Friction),
            Self::Undo => has(|kind| matches!(kind, EntryKind::Undone { .. })) || state.undoable.is_empty(),
            Self::Redo => has(|kind| matches!(kind, EntryKind::Redone { .. })) || state.redoable.is_empty(),
            Self::Action => given(IdKind::Action),
            Self::Check => checked,
            Self::FirstStep => {
                let mut actions = state.actions.values().filter(|action| !action.dropped);
                actions.all(|action| !action.text_of(Field::FirstStep).is_empty())
            }
            Self::Finish => state.finished,
        }
    }
}

/// Whether a step is open that comes after the first one that collects this.
fn is_past(state: &State, collects: CollectedKind) -> bool {
    let steps = &state.workshop().steps;
    let first = steps.iter().position(|step| step.collects == collects);
    first.is_some_and(|first| state.step > first)
}
