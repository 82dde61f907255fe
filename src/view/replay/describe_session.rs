//! What an entry about the session and its clock tells: steps, the plan, timers, pauses, the end.

use crate::session::EntryKind;
use crate::text::clean;
use crate::view::status_line::step_position;
use crate::view::step_part::part_title;
use crate::view::time_format::{duration_in_words, format_duration, half_minutes, minutes_text};
use crate::view::{EntryChange, WallClock, WallHour};
use crate::workshop::Minutes;

use super::describe::{EntryDescriber, aside_line};
use super::replay_line::ReplayLineKind;

impl EntryDescriber<'_> {
    /// What is about the session and its clock.
    pub(super) fn of_the_session(&self, act_done: &EntryKind) -> Option<ReplayLineKind> {
        let (state, words) = (self.state, self.words);
        let wall = WallClock::from_state(state);
        let reading = || state.time.reading_at(self.entry.ms);
        let end = || wall.hour(reading().end);
        let now = || wall.hour(i64::try_from(self.entry.ms).unwrap_or(i64::MAX));
        let timed = state.header.timed;
        match act_done {
            EntryKind::StepOpened { step, .. } => self.step_line(step),
            EntryKind::TimeAdded { step, minutes } => self.change_line(&EntryChange::time_added(state, step, *minutes)),
            EntryKind::PlanChanged { .. } => self.accepted_line(end()),
            EntryKind::PlanKept => self.change_line(&EntryChange::PlanKept { end: end() }),
            EntryKind::SessionDescribed(said) => match (&said.end, &said.title) {
                (Some(_), _) => self.change_line(&EntryChange::Promised {
                    end: wall.hour(reading().promised),
                    before: None,
                }),
                (None, Some(title)) => aside_line(words.replay_title(&clean(title)), None),
                (None, None) => None,
            },
            EntryKind::TimerSet {
                part: Some(part),
                back: true,
                ..
            } => aside_line(words.replay_back(&part_title(state, *part, words)), None),
            EntryKind::TimerSet { turn: Some(group), .. } => aside_line(words.replay_turn(group.0), None),
            EntryKind::TimerSet { ms, part, .. } => self.timer_line(*ms, *part),
            EntryKind::ClockStarted { .. } if timed => self.change_line(&EntryChange::ClockStarted {
                hour: now(),
                promised: end(),
                late: None,
            }),
            EntryKind::ClockStarted { .. } => aside_line(words.replay_started(), None),
            EntryKind::Paused { last: Some(last), .. } => aside_line(
                words.pause_counted(&format_duration(*last)),
                Some(words.pause_counted(&duration_in_words(*last, words))),
            ),
            EntryKind::Paused { last: None, .. } => aside_line(words.replay_paused(), None),
            EntryKind::Resumed { .. } if timed => aside_line(words.replay_resumed_end(&end().to_string()), None),
            EntryKind::Resumed { .. } => aside_line(words.replay_resumed(), None),
            EntryKind::SessionLeft => aside_line(words.replay_left(), None),
            EntryKind::Reopened => aside_line(words.replay_reopened(), None),
            EntryKind::Finished => Some(ReplayLineKind::Rule {
                title: words.replay_finished(),
                right: String::new(),
                spoken: words.replay_finished_linear(),
            }),
            EntryKind::RoadmapWritten { file, .. } => aside_line(words.replay_written(&clean(file)), None),
            EntryKind::Undone { seq } => self
                .named_entry(*seq)
                .and_then(|what| aside_line(words.replay_undone(&what), None)),
            EntryKind::Redone { seq } => self
                .named_entry(*seq)
                .and_then(|what| self.change_line(&EntryChange::Redone(what))),
            _ => None,
        }
    }

    fn step_line(&self, id: &str) -> Option<ReplayLineKind> {
        let (state, words) = (self.state, self.words);
        let index = state.workshop().steps.iter().position(|step| step.id == id)?;
        let (name, number) = step_position(state, index);
        let planned = state.time.steps.get(index).map_or(Minutes::ZERO, |step| step.now);
        let mut title = match number {
            Some((number, all)) => words.step_title(&name.to_uppercase(), number, all),
            None => name.to_uppercase(),
        };
        if state.header.timed {
            title = format!("{title} · {}", format_duration(self.reel.clock(self.entry.ms)));
        }
        let whole = half_minutes(planned, words);
        Some(ReplayLineKind::Rule {
            title,
            right: words.replay_planned(&minutes_text(planned, words)),
            spoken: match number {
                Some((number, all)) => words.step_linear(&name, number, all, &whole),
                None => words.step_plain_linear(&name, &whole),
            },
        })
    }

    /// The plan as it was accepted, with the steps that it changed.
    fn accepted_line(&self, end: WallHour) -> Option<ReplayLineKind> {
        match (self.changed_steps(false), self.changed_steps(true)) {
            (screen, _) if screen.is_empty() => self.change_line(&EntryChange::PlanAccepted { end }),
            (screen, linear) => {
                let text = |changes: Vec<String>| self.words.replay_accepted(&changes.join(", "), &end.to_string());
                aside_line(text(screen), Some(text(linear)))
            }
        }
    }

    fn changed_steps(&self, linear: bool) -> Vec<String> {
        let (state, words) = (self.state, self.words);
        let changes = state.time.steps.iter().zip(&self.before.minutes);
        let changes = changes.zip(&state.workshop().steps);
        let changes = changes
            .filter(|((now, before), _)| now.now != **before)
            .map(|((now, before), step)| {
                let (short, from) = (clean(step.short()), half_minutes(*before, words));
                if linear {
                    words.proposal_change_linear(&short, &from, &half_minutes(now.now, words))
                } else {
                    words.proposal_change(&short, &from, &minutes_text(now.now, words))
                }
            });
        changes.collect()
    }

    fn timer_line(&self, ms: Option<u64>, part: Option<usize>) -> Option<ReplayLineKind> {
        let state = self.state;
        self.change_line(&match (ms, part) {
            (_, Some(part)) => {
                let planned = state.time.steps.get(state.step).and_then(|step| step.parts.get(part));
                let left = planned.map_or(0, |planned| planned.ms());
                let step = state.workshop().steps.get(state.step);
                match step
                    .and_then(|step| step.parts.get(part))
                    .map(|part| part.title.as_str())
                {
                    None | Some("") => EntryChange::TimerSet(left),
                    Some(title) => EntryChange::TimerPart {
                        title: title.to_owned(),
                        left,
                    },
                }
            }
            (Some(ms), None) => EntryChange::TimerSet(ms),
            (None, None) => EntryChange::TimerStopped,
        })
    }
}
