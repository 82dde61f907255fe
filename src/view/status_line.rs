//! The last row of the screen: the step, its time, the hour of the end, and what each table has.

use ratatui_core::text::Line;

use crate::session::{ClockReading, ClockStatus, State, Urgency};
use crate::text::{clean, columns, cut_parts};
use crate::words::Words;
use crate::workshop::{CollectedKind, Step};

use super::group_counts::{GroupCount, group_counts};
use super::part_status::{PartStatus, TitleFit};
use super::time_format::{format_countdown, format_duration, half_minutes, hour_text};
use super::{Role, ViewContext};

/// Since when what is typed is not on the disk, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveAlarm {
    pub since: String,
    /// Why, in a few words.
    pub reason: String,
}

/// The row, in at most `width` columns, its role's flag in them.
pub fn status_line(state: &State, now: u64, alarm: Option<&SaveAlarm>, view: ViewContext) -> Line<'static> {
    let words = &view.words;
    let dial = state.time.reading_at(now);
    let role = row_role(&dial, alarm);
    if state.finished && alarm.is_none() {
        let text = format!(" {} · {}", words.row_finished_stays(), words.end_stays());
        return view.palette.row_line(role, cut_parts(&text, usize::from(view.width)));
    }
    let room = usize::from(view.width.saturating_sub(view.palette.flag_width(role)));
    let parts = StatusParts::from_state(state, now, alarm, view);
    view.palette.row_line(role, parts.fit_width(room, words))
}

/// The role of the row at that moment.
pub(super) fn row_role(dial: &ClockReading, alarm: Option<&SaveAlarm>) -> Role {
    match (alarm, dial.going, dial.near) {
        (Some(_), ..) => Role::Over,
        (None, ClockStatus::Paused { .. }, _) => Role::Halt,
        (None, ClockStatus::NotStarted | ClockStatus::Stopped, _) => Role::Row,
        (None, ClockStatus::Running, Urgency::Ample) => Role::Row,
        (None, ClockStatus::Running, Urgency::Soon) => Role::Soon,
        (None, ClockStatus::Running, Urgency::Over | Urgency::AtMax) => Role::Over,
    }
}

/// What a step is called and which it is among those that collect: `(2, 5)`.
pub(super) fn step_position(state: &State, step: usize) -> (String, Option<(usize, usize)>) {
    let steps = &state.workshop().steps;
    let collecting = |step: &&Step| step.collects != CollectedKind::Nothing;
    let Some(open) = steps.get(step) else {
        return (String::new(), None);
    };
    let number = (open.collects != CollectedKind::Nothing).then(|| {
        let before = steps[..step].iter().filter(collecting).count();
        (before + 1, steps.iter().filter(collecting).count())
    });
    (clean(open.short()).into_owned(), number)
}

/// The parts of a row, before any is lost.
struct StatusParts {
    /// NOT SAVED, PAUSE: come first. With the reason, and without.
    heads: Vec<(String, String)>,
    name: String,
    number: Option<String>,
    /// With its words, with fewer, and without.
    time: [String; 3],
    /// Columns that the time may still take when its minutes have two figures: nothing moves before.
    growth: usize,
    end: String,
    timer: Option<String>,
    /// What runs inside the step; it has the countdown of one's own then.
    part: Option<PartStatus>,
    /// As told, and whether the group has nothing.
    groups: Vec<(String, bool)>,
    /// Names of the groups that have nothing.
    silent: Vec<String>,
    /// What is reported is for the facilitator first: groups go before the step's name.
    urgent: bool,
}

/// What of the parts is shown.
#[derive(Clone, Copy)]
struct StatusFit {
    timer: bool,
    name: bool,
    title: TitleFit,
    reason: bool,
    /// Of the words of the time, how many are lost.
    fewer: usize,
    groups: Groups,
}

#[derive(Clone, Copy, PartialEq)]
enum Groups {
    /// Those that have something, so many of them; and all that have nothing.
    Kept(usize),
    /// Those that have nothing, in words.
    Silent,
    None,
}

impl StatusParts {
    fn from_state(state: &State, now: u64, alarm: Option<&SaveAlarm>, view: ViewContext) -> Self {
        let (words, dial) = (&view.words, &state.time.reading_at(now));
        let (name, number) = step_position(state, state.step);
        let mut heads = Vec::new();
        if let Some(alarm) = alarm {
            let (since, reason) = (clean(&alarm.since), clean(&alarm.reason));
            heads.push((words.row_unsaved_why(&since, &reason), words.row_unsaved(&since)));
        }
        if let ClockStatus::Paused { since } = dial.going {
            let head = words.row_pause(&format_duration(since));
            heads.push((head.clone(), head));
        }
        let time = time_texts(state, dial, words);
        let part = PartStatus::from_state(state, now, dial, view);
        let labels = group_counts(state).into_iter().map(|count| {
            let shown = match count {
                GroupCount { all: 0, .. } => "–".to_owned(),
                GroupCount {
                    ready: Some(ready),
                    all,
                    ..
                } => format!("{ready}/{all}"),
                GroupCount { all, .. } => all.to_string(),
            };
            (words.row_group(&count.group.0.to_string(), &shown), count)
        });
        let labels: Vec<_> = labels.collect();
        let is_silent = |count: &GroupCount| count.all == 0;
        let silent = labels.iter().filter(|(_, count)| is_silent(count));
        let silent = silent.map(|(_, count)| words.row_table(&count.group.0.to_string()));
        Self {
            urgent: !heads.is_empty() || (dial.going == ClockStatus::Running && dial.near == Urgency::AtMax),
            heads,
            name,
            number: number.map(|(number, all)| format!("{number}/{all}")),
            growth: 5_usize.saturating_sub(columns(&time[2])),
            time,
            end: end_text(state, now, dial, words),
            timer: own_timer(dial, part.is_some(), words),
            part,
            silent: silent.collect(),
            groups: labels
                .iter()
                .map(|(label, count)| (label.clone(), is_silent(count)))
                .collect(),
        }
    }

    /// The fullest row that fits; the barest one cut with `…` where none does.
    fn fit_width(&self, room: usize, words: &Words) -> String {
        let mut last = String::new();
        for shown in self.ways_to_fit() {
            last = self.join_parts(shown, words);
            if columns(&last) + self.growth <= room {
                return last;
            }
        }
        if columns(&last) <= room {
            last
        } else {
            cut_parts(&last, room)
        }
    }

    /// From everything to as little as can be.
    fn ways_to_fit(&self) -> Vec<StatusFit> {
        let talking = self.groups.iter().filter(|(_, silent)| !silent).count();
        let mut shown = StatusFit {
            timer: true,
            name: true,
            title: TitleFit::Whole,
            reason: true,
            fewer: 0,
            groups: Groups::Kept(talking),
        };
        let mut ways = vec![shown];
        if self.part.is_none() {
            shown.timer = false;
            ways.push(shown);
        }
        if self.urgent {
            shown.groups = Groups::None;
            ways.push(shown);
        }
        if self.number.is_some() {
            shown.name = false;
            ways.push(shown);
        }
        if self.part.is_some() {
            shown.title = TitleFit::Short;
            ways.push(shown);
        }
        if !self.urgent {
            if !self.silent.is_empty() {
                shown.groups = Groups::Silent;
                ways.push(shown);
            }
            for kept in (0..talking).rev() {
                shown.groups = Groups::Kept(kept);
                ways.push(shown);
            }
        }
        shown.title = TitleFit::None;
        ways.push(shown);
        shown.reason = false;
        ways.push(shown);
        let groups = shown.groups;
        for fewer in 1..self.time.len() {
            shown.fewer = fewer;
            if self.urgent {
                // What the words leave is for the groups again: those that have nothing stay longest.
                for kept in (0..=talking).rev() {
                    shown.groups = Groups::Kept(kept);
                    ways.push(shown);
                }
                shown.groups = groups;
            }
            ways.push(shown);
        }
        ways
    }

    fn join_parts(&self, shown: StatusFit, words: &Words) -> String {
        let mut parts: Vec<String> = Vec::new();
        for (head, bare) in &self.heads {
            parts.push(if shown.reason { head } else { bare }.clone());
        }
        parts.push(match (&self.number, shown.name) {
            (Some(number), true) => format!("{} {number}", self.name),
            (Some(number), false) => number.clone(),
            (None, _) => self.name.clone(),
        });
        parts.extend(self.part.as_ref().map(|part| part.text(shown.title, words)));
        parts.extend(self.time.get(shown.fewer).cloned());
        parts.push(self.end.clone());
        if shown.timer {
            parts.extend(self.timer.clone());
        }
        parts.extend(self.groups_text(shown.groups, words));
        parts.retain(|part| !part.is_empty());
        format!(" {}", parts.join(" · "))
    }

    fn groups_text(&self, groups: Groups, words: &Words) -> Option<String> {
        let mut kept = match groups {
            Groups::None => return None,
            Groups::Silent => return Some(words.row_silent(&self.silent.join(" "))),
            Groups::Kept(kept) => kept,
        };
        let shown = self.groups.iter().filter(|(_, silent)| {
            let here = *silent || kept > 0;
            kept = kept.saturating_sub(usize::from(!silent));
            here
        });
        let shown: Vec<&str> = shown.map(|(label, _)| label.as_str()).collect();
        (!shown.is_empty()).then(|| shown.join("  "))
    }
}

/// A countdown of one's own, or a turn, in a step whose parts do not show it.
fn own_timer(dial: &ClockReading, in_part: bool, words: &Words) -> Option<String> {
    let timer = dial.timer.filter(|_| dial.going != ClockStatus::Stopped && !in_part)?;
    Some(words.row_timer(&format_countdown(timer.left)))
}

/// The time left or over with its words, with fewer, and the figures alone.
fn time_texts(state: &State, dial: &ClockReading, words: &Words) -> [String; 3] {
    let left = format_countdown(dial.left.left_ms());
    let over = format_duration(dial.left.over_ms());
    let paused = matches!(dial.going, ClockStatus::Paused { .. });
    let last = state.step + 1 >= state.workshop().steps.len();
    let two = |time: String, figures: String| [time, figures.clone(), figures];
    match (dial.going, dial.near) {
        (ClockStatus::NotStarted, _) => two(words.row_standing(), words.row_standing_short()),
        (ClockStatus::Stopped, _) => two(words.row_rests(), words.row_rests_short()),
        (_, Urgency::Ample | Urgency::Soon) if paused => two(words.row_was_left(&left), left),
        (_, Urgency::Ample) => two(words.row_left(&left), left),
        (_, Urgency::Soon) => two(words.row_soon(&left), words.row_soon_short(&left)),
        (_, Urgency::AtMax) if !paused => {
            let [most, short] = if last {
                [words.row_max_last(&over), words.row_max_last_short(&over)]
            } else {
                [words.row_max(&over), words.row_max_short(&over)]
            };
            [most, short, words.row_over(&over)]
        }
        (_, Urgency::Over | Urgency::AtMax) => two(words.row_over(&over), words.row_over(&over)),
    }
}

/// The hour of the end, with what it costs.
fn end_text(state: &State, now: u64, dial: &ClockReading, words: &Words) -> String {
    if !state.header.timed {
        return String::new();
    }
    let planned = || half_minutes(state.workshop().minutes, words);
    match dial.going {
        ClockStatus::NotStarted if state.time.promised.is_none() => words.row_planned(&planned()),
        ClockStatus::NotStarted => {
            let left = dial
                .promised
                .saturating_sub(i64::try_from(now).unwrap_or(i64::MAX))
                .max(0);
            let minutes = left / 60_000;
            words.row_promised(&hour_text(state, dial.promised), &minutes.to_string(), &planned())
        }
        ClockStatus::Stopped => {
            let at = state.time.finished_at().unwrap_or(dial.end);
            words.row_finished(&hour_text(state, at))
        }
        _ if dial.late > 0 => words.row_end_late(&hour_text(state, dial.end), dial.late),
        _ => words.row_end(&hour_text(state, dial.end)),
    }
}
