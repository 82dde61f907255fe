//! A re-plan that is proposed, as a table of what changes or as one sentence.

use ratatui_core::text::Line;

use crate::session::{Proposal, State, StepChange};
use crate::text::{clean, columns};
use crate::words::Words;

use super::layout::answer_lines;
use super::record_table::{RecordTable, TableColumn};
use super::time_format::{half_minutes, hour_text, minutes_text};
use super::{OutputMode, ViewContext};

/// The open re-plan, and how to answer it; nothing where there is none. A table where several steps change.
pub fn proposal_lines(state: &State, view: ViewContext) -> Vec<Line<'static>> {
    match &state.time.proposal {
        None => Vec::new(),
        Some(proposal) if view.is_screen() && proposal.steps.len() > 1 => proposal_table(state, proposal, view),
        Some(_) => proposal_sentence(state, view),
    }
}

/// The same below what was said in a window of `rows`: as one sentence where a table would take more than half of them,
/// and the step's title with it.
pub fn proposal_in_window(state: &State, rows: u16, view: ViewContext) -> Vec<Line<'static>> {
    let lines = proposal_lines(state, view);
    if !view.is_screen() || lines.len() <= usize::from(rows / 2) {
        return lines;
    }
    proposal_sentence(state, view)
}

/// The open re-plan as one sentence, and how to answer it.
pub(super) fn proposal_sentence(state: &State, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let Some(proposal) = &state.time.proposal else {
        return Vec::new();
    };
    let how_to_answer = match view.mode {
        OutputMode::Screen => return proposal_on_screen(state, proposal, view),
        OutputMode::Linear => words.proposal_answer_linear(),
        OutputMode::Piped => words.proposal_answer_piped(),
    };
    [proposal_linear(state, proposal, words), how_to_answer]
        .map(Line::from)
        .to_vec()
}

fn proposal_on_screen(state: &State, proposal: &Proposal, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let room = usize::from(view.width).saturating_sub(2);
    let (long, short) = proposal_texts(state, proposal, words);
    let fits = columns(&long) <= room;
    let mut lines = answer_lines(if fits { &long } else { &short }, view);
    lines.extend(answer_lines(&proposal_keys(words, fits && view.width >= 72), view));
    lines
}

/// The open re-plan as one sentence of at most the view's columns, for who looks on and does not answer.
pub fn proposal_told(state: &State, view: ViewContext) -> Option<String> {
    let words = &view.words;
    let proposal = state.time.proposal.as_ref()?;
    Some(match view.mode {
        OutputMode::Screen => {
            let (long, short) = proposal_texts(state, proposal, words);
            if columns(&long) <= usize::from(view.width) {
                long
            } else {
                short
            }
        }
        OutputMode::Linear | OutputMode::Piped => proposal_linear(state, proposal, words),
    })
}

/// A re-plan as a sentence, and as a shorter one.
fn proposal_texts(state: &State, proposal: &Proposal, words: &Words) -> (String, String) {
    let end = hour_text(state, proposal.end);
    if proposal.steps.is_empty() {
        return (words.proposal_nothing_left(&end), words.proposal_nothing_left(&end));
    }
    let list = |unit: bool| {
        let change = |change: &StepChange| {
            let to = if unit {
                minutes_text(change.to, words)
            } else {
                half_minutes(change.to, words)
            };
            words.proposal_change(&step_short(state, change), &half_minutes(change.from, words), &to)
        };
        proposal.steps.iter().map(change).collect::<Vec<_>>().join(", ")
    };
    let gained: crate::workshop::Minutes = proposal.steps.iter().map(|change| change.from - change.to).sum();
    let (long, short) = (list(true), list(false));
    if proposal.moves_end {
        (words.proposal_moves(&long, &end), words.proposal_moves(&short, &end))
    } else {
        let gained = minutes_text(gained, words);
        (words.proposal_one(&long, &end), words.proposal_short(&gained, &short))
    }
}

/// The re-plan as a table: only what changes, then the end.
pub(super) fn proposal_table(state: &State, proposal: &Proposal, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let (promised, end) = (hour_text(state, proposal.refused), hour_text(state, proposal.end));
    let head = if proposal.moves_end {
        words.proposal_head_moves(proposal.late, &end)
    } else {
        words.proposal_head(proposal.late, &end)
    };
    let mut table = RecordTable::new([
        TableColumn::left(words.head_step()),
        TableColumn::right(words.head_planned()),
        TableColumn::right(words.head_proposed()),
        TableColumn::right(words.head_at_least()).droppable(1),
        TableColumn::aside(),
    ])
    .in_two_lines(&[0], &[4])
    .indent(4)
    .with_gap(5)
    .bold_first_column();
    for change in &proposal.steps {
        let (from, to) = (minutes_text(change.from, words), minutes_text(change.to, words));
        let told = format!("{from} → {to}");
        table.push([
            step_short(state, change),
            from,
            to,
            minutes_text(change.min, words),
            told,
        ]);
    }
    let told = format!("{promised} → {end}");
    table.push([words.head_end(), promised, end, String::new(), told]);
    let mut lines = answer_lines(&head, view);
    lines.extend(table.lines(view));
    lines.extend(answer_lines(&proposal_keys(words, true), view));
    lines
}

fn proposal_linear(state: &State, proposal: &Proposal, words: &Words) -> String {
    let end = hour_text(state, proposal.end);
    let change = |(number, change): (usize, &StepChange)| {
        let (from, to) = (half_minutes(change.from, words), half_minutes(change.to, words));
        let step = step_short(state, change);
        if number == 0 {
            words.proposal_first_linear(&step, &from, &to)
        } else {
            words.proposal_change_linear(&step, &from, &to)
        }
    };
    let changes: Vec<String> = proposal.steps.iter().enumerate().map(change).collect();
    let changes = changes.join(", ");
    match (proposal.steps.is_empty(), proposal.moves_end) {
        (true, _) => words.proposal_nothing_left(&end),
        (false, true) => words.proposal_moves(&changes, &end),
        (false, false) => words.proposal_one(&changes, &end),
    }
}

fn proposal_keys(words: &Words, long: bool) -> String {
    if long {
        words.proposal_answer()
    } else {
        words.proposal_answer_short()
    }
}

fn step_short(state: &State, change: &StepChange) -> String {
    let step = state.workshop().steps.get(change.step);
    step.map_or_else(String::new, |step| clean(step.short()).into_owned())
}
