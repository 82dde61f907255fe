//! How far an action is, and why.

use crate::export::document::{ActionState, StateTone, Text};
use crate::roadmap::{Action, DateText, DateTextKind, Status};
use crate::words::Words;

use super::document_context::DocumentContext;
use super::open_questions::open_of;

pub(super) fn action_state(
    context: &DocumentContext<'_>,
    (phase, at): (usize, usize),
    action: &Action,
) -> Option<ActionState> {
    let words = context.words;
    let (word, progress) = match action.status {
        Some(Status::Done) => (done_text(action, words), StateTone::Good),
        Some(Status::Started) => (words.document_started(), StateTone::Plain),
        Some(Status::Stuck) => (words.document_stuck(), StateTone::Open),
        Some(Status::Dropped) => (words.document_dropped(), StateTone::Plain),
        Some(Status::Planned) | None => match open_of(context, phase, at) {
            0 if context.readiness.is_ready(action) => (words.document_ready(), StateTone::Good),
            0 => (String::new(), StateTone::Plain),
            open => (words.document_open(open), StateTone::Open),
        },
    };
    let text = with_reason(word, action, words)?;
    Some(ActionState {
        label: Text::from(words.document_state()),
        text,
        progress,
    })
}

/// How far an action is, once somebody looked again: `stuck, no room`. `None` before that.
pub(in crate::export) fn state_text(action: &Action, words: &Words) -> Option<Text> {
    let word = match action.status {
        Some(Status::Done) => done_text(action, words),
        Some(Status::Started) => words.document_started(),
        Some(Status::Stuck) => words.document_stuck(),
        Some(Status::Dropped) => words.document_dropped(),
        Some(Status::Planned) | None => String::new(),
    };
    with_reason(word, action, words)
}

/// A state with what was moved and why.
fn with_reason(word: String, action: &Action, words: &Words) -> Option<Text> {
    let parts: Vec<String> = [word, moved_text(action, words)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let (state, reason) = (parts.join(", "), state_reason(action));
    Some(match (state.as_str(), reason) {
        ("", "") => return None,
        (_, "") => Text::from(state),
        ("", reason) => Text::new(reason),
        (state, reason) => Text::new(&words.document_state_why(state, reason)),
    })
}

/// Whether anything was reported of it since it was written.
pub(in crate::export) fn was_followed_up(action: &Action) -> bool {
    !action.history.is_empty() || !matches!(action.status, None | Some(Status::Planned))
}

/// Whether its day was moved.
pub(super) fn has_moved(action: &Action) -> bool {
    action.history.iter().any(|entry| !entry.due.is_empty())
}

/// Why it is as it is: the last that was reported of it since it came into that state or moved.
fn state_reason(action: &Action) -> &str {
    for entry in action.history.iter().rev() {
        if !entry.note.trim().is_empty() {
            return entry.note.trim();
        }
        if !entry.due.is_empty() {
            break;
        }
        let before = entry.status;
        if before.is_some() && before == action.status {
            break;
        }
    }
    ""
}

/// From when to when it moved last; nothing once it is over.
fn moved_text(action: &Action, words: &Words) -> String {
    let over = matches!(action.status, Some(Status::Done | Status::Dropped));
    let last = action.history.iter().rposition(|entry| !entry.due.is_empty());
    let Some(last) = last.filter(|_| !over) else {
        return String::new();
    };
    // Before `was` was written, the move before says it.
    let mut before = action.history[..last].iter().rev().map(|entry| &entry.due);
    let was = match &action.history[last].was {
        was if was.is_empty() => before.find(|due| !due.is_empty()).and_then(DateText::day),
        was => was.day(),
    };
    match (was, action.history[last].due.dated()) {
        (Some(was), DateTextKind::Day(to)) if was.year() == to.year() => {
            words.document_moved(&words.day_of_year(was), &words.day_of_year(to))
        }
        (Some(was), DateTextKind::Day(to)) => words.document_moved(&words.long_day(was), &words.long_day(to)),
        (None, DateTextKind::Day(to)) => words.document_moved_to(&words.long_day(to)),
        (_, DateTextKind::Text(to)) => words.document_moved_text(to),
        (_, DateTextKind::Empty) => String::new(),
    }
}

fn done_text(action: &Action, words: &Words) -> String {
    let entry = action
        .history
        .iter()
        .rev()
        .find(|entry| entry.status == Some(Status::Done));
    match entry.and_then(|entry| entry.date.day()) {
        Some(day) => words.document_done_on(&words.day_of_year(day)),
        None => words.document_done(),
    }
}
