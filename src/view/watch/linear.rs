//! The room's view as lines: what a step asks, what the time is, with the board each note.

use crate::roadmap;
use crate::session::{ClockStatus, EntryKind, ReadEntry, State};
use crate::text::clean;
use crate::view::entry_summary::group_name;
use crate::view::proposal::proposal_told;
use crate::view::status_line::step_position;
use crate::view::time_format::half_minutes;
use crate::view::{ViewContext, status_in_words};
use crate::words::Words;
use crate::workshop::{CollectedKind, Minutes};

use super::part_now::{PartTexts, turns_text};
use super::share_opening::opening_texts;

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
pub fn entry_texts(entry: &ReadEntry, state: &State, board: bool, words: &Words) -> Vec<String> {
    let Some(kind) = entry.known_kind() else {
        return Vec::new();
    };
    match kind {
        EntryKind::StepOpened { .. } => {
            let mut lines = step_texts(state, words);
            lines.extend(proposal_told(state, ViewContext::linear(words)));
            lines
        }
        EntryKind::ClockStarted { .. }
        | EntryKind::Resumed { .. }
        | EntryKind::PlanChanged { .. }
        | EntryKind::PlanKept
        | EntryKind::TimeAdded { .. } => {
            let mut lines = vec![status_in_words(state, entry.ms, words)];
            lines.extend(proposal_told(state, ViewContext::linear(words)));
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
        EntryKind::TimerSet { part: Some(_), .. } => part_lines(state, words),
        _ => Vec::new(),
    }
}

/// The open step: its name, and what its part that runs asks.
fn step_texts(state: &State, words: &Words) -> Vec<String> {
    if state.step >= state.workshop().steps.len() {
        return Vec::new();
    }
    let (name, number) = step_position(state, state.step);
    let planned = state.time.steps.get(state.step).map_or(Minutes::ZERO, |step| step.now);
    let minutes = half_minutes(planned, words);
    let mut lines = vec![match number {
        Some((number, all)) => words.step_linear(&name, number, all, &minutes),
        None => words.step_plain_linear(&name, &minutes),
    }];
    lines.extend(part_lines(state, words));
    lines
}

/// What the room is told of the part that runs, a line each; of a step without parts, what it asks.
fn part_lines(state: &State, words: &Words) -> Vec<String> {
    let PartTexts {
        title,
        shown,
        say,
        purpose,
    } = PartTexts::from_state(state, words);
    let mut lines = vec![purpose, title, shown, say];
    lines.retain(|text| !text.is_empty());
    lines
}

/// Whose turn it is and who comes then; where nothing is collected, what the roadmap of that table opens with.
pub fn turn_lines(state: &State, now: u64, words: &Words) -> Vec<String> {
    let Some(turn) = state.time.speaking(now) else {
        return Vec::new();
    };
    let mut lines = vec![turns_text(state, now, ViewContext::linear(words))];
    if state.collects() == CollectedKind::Nothing {
        lines.extend(opening_texts(&roadmap::build_roadmap(state, turn.group), words));
    }
    lines
}
