//! Where things stand, once somebody looked again.

use crate::export::document::{Block, Section, Style, Text};
use crate::roadmap::{Action, Status};

use super::action_state::{has_moved, state_text, was_followed_up};
use super::document_context::DocumentContext;

/// What changed since, a line an action, with the why; left out before the first follow-up.
pub(super) fn progress(context: &DocumentContext<'_>) -> Option<Block> {
    let words = context.words;
    let mut lines = Vec::new();
    for (phase, place) in context.roadmap.phases.iter().zip(0..) {
        for (action, at) in phase.actions.iter().zip(0..) {
            let Some(state) = state_text(action, words) else {
                continue;
            };
            let id = context.reference(place, at, Style::Strong);
            let gap = if id.is_empty() { "" } else { " " };
            let text = id.and(gap).and(action.text.trim().trim_end_matches('.'));
            lines.push(text.and(&words.report_colon()).and(" ").join(state));
        }
    }
    if lines.is_empty() {
        return None;
    }
    Some(Block::Section(Section {
        id: "progress".to_owned(),
        heading: Text::from(words.document_progress()),
        blocks: vec![Block::List(lines)],
        ..Section::default()
    }))
}

/// `1 done · 1 moved · 1 stuck`: what the actions came to; `None` before the first follow-up.
pub(super) fn progress_counts(context: &DocumentContext<'_>) -> Option<String> {
    let actions: Vec<&Action> = context.roadmap.phases.iter().flat_map(|phase| &phase.actions).collect();
    if !actions.iter().any(|action| was_followed_up(action)) {
        return None;
    }
    let words = context.words;
    let count = |status: Status| actions.iter().filter(|action| action.status == Some(status)).count();
    let open = |action: &&&Action| !matches!(action.status, Some(Status::Done | Status::Dropped | Status::Stuck));
    let moved = actions.iter().filter(open).filter(|action| has_moved(action)).count();
    let counts = [
        (count(Status::Done), words.document_count_done(count(Status::Done))),
        (
            count(Status::Started),
            words.document_count_started(count(Status::Started)),
        ),
        (moved, words.document_count_moved(moved)),
        (count(Status::Stuck), words.document_count_stuck(count(Status::Stuck))),
        (
            count(Status::Dropped),
            words.document_count_dropped(count(Status::Dropped)),
        ),
    ];
    let counts: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, text)| text)
        .collect();
    (!counts.is_empty()).then(|| counts.join(" · "))
}
