//! The room's view as lines: what a step asks, what the time is, with the board each note.

use crate::session::{ClockStatus, Entry, EntryKind, State};
use crate::text::clean;
use crate::view::entry_summary::group_name;
use crate::view::proposal::proposal_told;
use crate::view::status_line::step_position;
use crate::view::time_format::half_minutes;
use crate::view::{OutputMode, status_in_words};
use crate::words::Words;
use crate::workshop::Minutes;

/// Where the session stands.
pub fn opening_lines(state: &State, now: u64, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let title = &state.description.title;
    if !title.is_empty() {
        lines.push(clean(title).into_owned());
    }
    if state.time.reading_at(now).going != ClockStatus::Stopped {
        lines.extend(step_texts(state, words));
    }
    lines.push(status_in_words(state, now, words));
    lines
}

/// What an entry changes for the room; notes only with the board.
pub fn entry_texts(entry: &Entry, state: &State, board: bool, words: &Words, register: OutputMode) -> Vec<String> {
    match &entry.kind {
        EntryKind::StepOpened { .. } => {
            let mut lines = step_texts(state, words);
            lines.extend(proposal_told(state, words, usize::MAX, register));
            lines
        }
        EntryKind::ClockStarted { .. }
        | EntryKind::Resumed { .. }
        | EntryKind::PlanChanged { .. }
        | EntryKind::PlanKept
        | EntryKind::TimeAdded { .. } => {
            let mut lines = vec![status_in_words(state, entry.ms, words)];
            lines.extend(proposal_told(state, words, usize::MAX, register));
            lines
        }
        EntryKind::Paused { last: None, .. } | EntryKind::SessionLeft => vec![status_in_words(state, entry.ms, words)],
        EntryKind::Finished => vec![words.replay_finished_linear()],
        EntryKind::NoteAdded(added) if board => {
            let group = state
                .group_of(added.id)
                .map_or_else(String::new, |group| group_name(state, group));
            vec![format!("{}, {group}, {}", added.id, clean(&added.text))]
        }
        EntryKind::TimerSet { part: Some(part), .. } => {
            let part = state
                .workshop()
                .steps
                .get(state.step)
                .and_then(|step| step.parts.get(*part));
            let part = part.into_iter().flat_map(|part| [&part.title, &part.say]);
            part.filter(|text| !text.is_empty())
                .map(|text| clean(text).into_owned())
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The open step: its name, what for, what is read aloud.
fn step_texts(state: &State, words: &Words) -> Vec<String> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    let (name, number) = step_position(state, state.step);
    let planned = state.time.steps.get(state.step).map_or(Minutes::ZERO, |step| step.now);
    let minutes = half_minutes(planned, words);
    let mut lines = vec![match number {
        Some((number, all)) => words.step_linear(&name, number, all, &minutes),
        None => words.step_plain_linear(&name, &minutes),
    }];
    lines.extend(
        [&step.purpose, &step.say]
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(|text| clean(text).into_owned()),
    );
    lines
}
