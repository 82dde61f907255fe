//! Planned against actual: what each step took, with a bar of its minutes; what it usually takes over many sessions.

use ratatui_core::text::Line;

use crate::text::clean;
use crate::words::Words;
use crate::workshop::Minutes;

use super::layout::bounded_width;
use super::record_table::{RecordTable, TableColumn};
use super::time_format::{duration_in_words, format_duration, half_minutes};
use super::{OutputMode, ViewContext};

/// What one step was given and what it took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepTimes {
    /// What the row calls it.
    pub name: String,
    /// As the workshop had it.
    pub planned: Minutes,
    /// As it was in the end, re-plans and extensions in it; the same where nothing changed it.
    pub replanned: Minutes,
    /// What it took in each session, in ms; none where it was never closed.
    pub took: Vec<u64>,
    /// What it usually takes, in ms: what is far from the others set aside.
    pub usual: Option<u64>,
}

/// The table of steps; of one session what it took, of several what it usually takes, and between what.
pub fn times_lines(steps: &[StepTimes], view: ViewContext) -> Vec<Line<'static>> {
    match view.mode {
        OutputMode::Screen => times_table(steps, view),
        OutputMode::Linear | OutputMode::Piped => times_linear(steps, &view.words),
    }
}

fn times_table(steps: &[StepTimes], view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let many = steps.iter().any(|step| step.took.len() > 1);
    let per_cell = per_cell(steps, view.width);
    let head = match (bounded_width(view.width) < 72, per_cell) {
        (true, 1) => String::new(),
        (true, _) => words.times_head_cell(per_cell),
        (false, 1) => words.times_head_bar(),
        (false, _) => words.times_head_bar_of(per_cell),
    };
    let second = if many {
        TableColumn::right(words.times_head_between())
    } else {
        TableColumn::right(words.times_head_replanned())
    };
    let mut grid = RecordTable::new([
        TableColumn::left(words.head_step()),
        TableColumn::right(words.head_planned()),
        second.droppable(1),
        TableColumn::right(if many {
            words.times_head_usual()
        } else {
            words.head_actual()
        }),
        TableColumn::left(head).droppable(2),
    ]);
    for step in steps {
        grid.push([
            step.name.clone(),
            format_duration(step.planned.ms()),
            if many {
                between_text(step)
            } else {
                format_duration(step.replanned.ms())
            },
            step.usual.map_or_else(|| "–".to_owned(), format_duration),
            time_bar(step, per_cell),
        ]);
    }
    grid.lines(view)
}

/// A line a step.
fn times_linear(steps: &[StepTimes], words: &Words) -> Vec<Line<'static>> {
    let line = |step: &StepTimes| {
        let name = clean(&step.name);
        let planned = half_minutes(step.planned, words);
        Line::from(match step.usual {
            None => words.times_never_linear(&name, &planned),
            Some(took) if step.took.len() > 1 => {
                words.times_usual_linear(&name, &planned, &duration_in_words(took, words), step.took.len())
            }
            Some(took) => {
                let replanned = half_minutes(step.replanned, words);
                words.times_linear(&name, &planned, &replanned, &duration_in_words(took, words))
            }
        })
    };
    steps.iter().map(line).collect()
}

fn between_text(step: &StepTimes) -> String {
    match (step.took.iter().min(), step.took.iter().max()) {
        (Some(least), Some(most)) if least != most => format!("{}–{}", format_duration(*least), format_duration(*most)),
        (Some(one), _) => format_duration(*one),
        _ => "–".to_owned(),
    }
}

/// How many minutes a cell stands for, so that the longest bar has room; the re-planned minutes give way to it.
fn per_cell(steps: &[StepTimes], width: u16) -> u64 {
    let longest = steps
        .iter()
        .map(|step| cell_count(step.usual.unwrap_or(0), 1).max(cell_count(step.planned.ms(), 1)));
    let longest = longest.max().unwrap_or(0) + 1;
    let names = steps
        .iter()
        .map(|step| crate::text::columns(&step.name))
        .max()
        .unwrap_or(0);
    let room = bounded_width(width).saturating_sub(names + 18).max(8);
    u64::try_from(longest.div_ceil(room)).unwrap_or(1).max(1)
}

fn time_bar(step: &StepTimes, per_cell: u64) -> String {
    let took = cell_count(step.usual.unwrap_or(0), per_cell);
    let planned = cell_count(step.planned.ms(), per_cell);
    if took > planned {
        format!("{}│{}", "█".repeat(planned), "█".repeat(took - planned))
    } else {
        format!("{}{}│", "█".repeat(took), "·".repeat(planned - took))
    }
}

/// A length in cells, to the nearest; a half to the even one.
fn cell_count(ms: u64, per_cell: u64) -> usize {
    let cell = per_cell.max(1) * 60_000;
    let (whole, rest) = (ms / cell, ms % cell);
    let up = rest * 2 > cell || (rest * 2 == cell && whole % 2 == 1);
    usize::try_from(whole + u64::from(up)).unwrap_or(usize::MAX)
}
