//! The timetable: when each step begins, what was planned, what it took.

use ratatui_core::text::Line;

use crate::session::{ClockStatus, State};
use crate::text::clean;

use super::layout::answer_lines;
use super::record_table::{RecordTable, TableColumn};
use super::time_format::{duration_in_words, format_duration, half_minutes, hour_text, minutes_in_words};
use super::{OutputMode, ViewContext};

/// How far a step is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StepProgress {
    Done,
    Open,
    Coming,
}

/// The timetable as it is now: hours, minutes planned and as they are now, what each step took.
pub fn plan_lines(state: &State, now: u64, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let dial = state.time.reading_at(now);
    let begins = state.time.begins(now);
    let steps = state.workshop().steps.iter().zip(&state.time.steps).enumerate();
    // A narrow table keeps what is agreed now; where that is what was planned, it is said once.
    let [mut first, mut agreed] = [words.head_planned(), words.head_now()].map(TableColumn::right);
    if state.time.steps.iter().any(|step| step.now != step.first) {
        first = first.droppable(1);
    } else {
        agreed = agreed.droppable(1);
    }
    let mut grid = RecordTable::new([
        TableColumn::right(words.head_at()),
        TableColumn::left(words.head_step()),
        first,
        agreed,
        TableColumn::right(words.head_actual()),
        TableColumn::left("").droppable(2),
        TableColumn::aside(),
    ])
    .in_two_lines(&[0, 1], &[6]);
    let mut spoken = Vec::new();
    for (number, (step, planned)) in steps {
        let mark = match number.cmp(&state.step) {
            _ if dial.going == ClockStatus::Stopped => StepProgress::Done,
            std::cmp::Ordering::Less => StepProgress::Done,
            std::cmp::Ordering::Equal => StepProgress::Open,
            std::cmp::Ordering::Greater => StepProgress::Coming,
        };
        let spent = state.time.time_spent(number, now);
        let at = match begins.get(number) {
            Some(at) if state.header.timed => hour_text(state, *at),
            _ => "–".to_owned(),
        };
        let name = clean(step.short()).into_owned();
        let first = words.short_minutes(&half_minutes(planned.first, words));
        let changed = words.short_minutes(&half_minutes(planned.now, words));
        let took = if spent > 0 {
            format_duration(spent)
        } else {
            "–".to_owned()
        };
        let where_ = match mark {
            StepProgress::Open => format!("← {}", words.plan_open()),
            StepProgress::Done | StepProgress::Coming => String::new(),
        };
        let mut told = vec![format!("{}\u{a0}{first}", words.head_planned())];
        if planned.now != planned.first {
            told.push(format!("{}\u{a0}{changed}", words.head_now()));
        }
        if spent > 0 {
            told.push(format!("{}\u{a0}{took}", words.head_actual()));
        }
        if mark == StepProgress::Open {
            told.push(words.plan_open());
        }
        let mut minutes = minutes_in_words(planned.first, words);
        if planned.now != planned.first {
            minutes = format!("{minutes}, {} {}", words.head_now(), half_minutes(planned.now, words));
        }
        let lasted = duration_in_words(spent, words);
        spoken.push(match mark {
            StepProgress::Open => words.plan_open_linear(&name, &at, &minutes, &lasted),
            _ if spent > 0 => words.plan_took_linear(&name, &at, &minutes, &lasted),
            _ => words.plan_linear(&name, &at, &minutes),
        });
        grid.push([at, name, first, changed, took, where_, told.join(" · ")]);
    }
    let promised = hour_text(state, dial.promised);
    let end = match (dial.going, state.header.timed) {
        (_, false) => String::new(),
        (ClockStatus::Stopped, true) => words.plan_ended(
            &hour_text(state, state.time.finished_at().unwrap_or(dial.end)),
            &promised,
        ),
        _ if dial.late > 0 => words.plan_late(&hour_text(state, dial.end), &promised, dial.late),
        _ => {
            let spare = dial.spare.left_ms() / 60_000;
            words.plan_in_time(&promised, &words.whole_minutes(spare))
        }
    };
    let mut lines = match view.mode {
        OutputMode::Screen => grid.lines(view),
        OutputMode::Linear | OutputMode::Piped => spoken.into_iter().map(Line::from).collect(),
    };
    if !end.is_empty() {
        lines.extend(answer_lines(&end, view));
    }
    lines
}
