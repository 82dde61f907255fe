//! The timetable: when each step begins, what was planned, what it took.

use ratatui_core::text::Line;

use crate::session::{ClockStatus, State};
use crate::text::clean;
use crate::words::Words;

use super::grid::{Column, Grid};
use super::hours::{duration, duration_in_words, halves, hour, minutes_in_words};
use super::layout::answer;
use super::{Palette, Register};

/// How far a step is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Done,
    Open,
    Coming,
}

/// The timetable as it is now: hours, minutes planned and as they are now, what each step took.
pub fn plan(
    state: &State,
    now: u64,
    words: &Words,
    width: u16,
    palette: Palette,
    register: Register,
) -> Vec<Line<'static>> {
    let dial = state.time.reading_at(now);
    let begins = state.time.begins(now);
    let steps = state.workshop().steps.iter().zip(&state.time.steps).enumerate();
    // A narrow table keeps what is agreed now; where that is what was planned, it is said once.
    let [mut first, mut agreed] = [words.head_planned(), words.head_now()].map(Column::right);
    if state.time.steps.iter().any(|step| step.now != step.first) {
        first = first.goes(1);
    } else {
        agreed = agreed.goes(1);
    }
    let mut grid = Grid::new([
        Column::right(words.head_at()),
        Column::left(words.head_step()),
        first,
        agreed,
        Column::right(words.head_actual()),
        Column::left("").goes(2),
        Column::aside(),
    ])
    .in_two(&[0, 1], &[6]);
    let mut spoken = Vec::new();
    for (number, (step, planned)) in steps {
        let mark = match number.cmp(&state.step) {
            _ if dial.going == ClockStatus::Resting => Mark::Done,
            std::cmp::Ordering::Less => Mark::Done,
            std::cmp::Ordering::Equal => Mark::Open,
            std::cmp::Ordering::Greater => Mark::Coming,
        };
        let spent = state.time.time_spent(number, now);
        let at = match begins.get(number) {
            Some(at) if state.header.timed => hour(state, *at),
            _ => "–".to_owned(),
        };
        let name = clean(step.short()).into_owned();
        let first = words.short_minutes(&halves(planned.first, words));
        let changed = words.short_minutes(&halves(planned.now, words));
        let took = if spent > 0 { duration(spent) } else { "–".to_owned() };
        let where_ = match mark {
            Mark::Open => format!("← {}", words.plan_open()),
            Mark::Done | Mark::Coming => String::new(),
        };
        let mut told = vec![format!("{}\u{a0}{first}", words.head_planned())];
        if planned.now != planned.first {
            told.push(format!("{}\u{a0}{changed}", words.head_now()));
        }
        if spent > 0 {
            told.push(format!("{}\u{a0}{took}", words.head_actual()));
        }
        if mark == Mark::Open {
            told.push(words.plan_open());
        }
        let mut minutes = minutes_in_words(planned.first, words);
        if planned.now != planned.first {
            minutes = format!("{minutes}, {} {}", words.head_now(), halves(planned.now, words));
        }
        let lasted = duration_in_words(spent, words);
        spoken.push(match mark {
            Mark::Open => words.plan_open_linear(&name, &at, &minutes, &lasted),
            _ if spent > 0 => words.plan_took_linear(&name, &at, &minutes, &lasted),
            _ => words.plan_linear(&name, &at, &minutes),
        });
        grid.push([at, name, first, changed, took, where_, told.join(" · ")]);
    }
    let promised = hour(state, dial.promised);
    let end = match (dial.going, state.header.timed) {
        (_, false) => String::new(),
        (ClockStatus::Resting, true) => {
            words.plan_ended(&hour(state, state.time.finished_at().unwrap_or(dial.end)), &promised)
        }
        _ if dial.late > 0 => words.plan_late(&hour(state, dial.end), &promised, dial.late),
        _ => {
            let spare = u64::try_from(dial.spare).unwrap_or(0) / 60_000;
            words.plan_in_time(&promised, &words.whole_minutes(spare))
        }
    };
    let mut lines = match register {
        Register::Screen => grid.lines(width, palette),
        _ => spoken.into_iter().map(Line::from).collect(),
    };
    if !end.is_empty() {
        lines.extend(match register {
            Register::Screen => answer(&end, width, palette),
            _ => vec![Line::from(end)],
        });
    }
    lines
}
