//! What an entry about the session and its clock tells: steps, the plan, timers, pauses, the end.

use crate::session::EntryKind;
use crate::text::clean;
use crate::view::status_line::step_position;
use crate::view::step_part::part_title;
use crate::view::time_format::{duration_in_words, format_duration, half_minutes, hour_text, minutes_text};
use crate::workshop::Minutes;

use super::describe::{EntryDescriber, aside_line};
use super::replay_line::ReplayLineKind;

impl EntryDescriber<'_> {
    /// What is about the session and its clock.
    pub(super) fn of_the_session(&self, act_done: &EntryKind) -> Option<ReplayLineKind> {
        let (state, words) = (self.state, self.words);
        let end = || hour_text(state, state.time.reading_at(self.entry.ms).end);
        let now = || hour_text(state, i64::try_from(self.entry.ms).unwrap_or(i64::MAX));
        let timed = state.header.timed;
        match act_done {
            EntryKind::StepOpened { step, .. } => self.step_line(step),
            EntryKind::TimeAdded { step, minutes: more } => aside_line(
                words.time_added(&self.step_short(step), &minutes_text(*more, words)),
                None,
            ),
            EntryKind::PlanChanged { .. } => aside_line(
                self.accepted_text(&end(), false),
                Some(self.accepted_text(&end(), true)),
            ),
            EntryKind::PlanKept => aside_line(words.plan_kept(&end()), None),
            EntryKind::SessionDescribed(said) => match (&said.end, &said.title) {
                (Some(_), _) => aside_line(
                    words.promised(&hour_text(state, state.time.reading_at(self.entry.ms).promised)),
                    None,
                ),
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
            EntryKind::ClockStarted { .. } if timed => aside_line(words.started(&now(), &end()), None),
            EntryKind::ClockStarted { .. } => aside_line(words.replay_started(), None),
            EntryKind::Paused { last: Some(last), .. } => aside_line(
                words.pause_counted(&format_duration(*last)),
                Some(words.pause_counted(&duration_in_words(*last, words))),
            ),
            EntryKind::Paused { last: None, .. } => aside_line(words.replay_paused(), None),
            EntryKind::Resumed { .. } if timed => aside_line(words.replay_resumed_end(&end()), None),
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
                .and_then(|what| aside_line(words.redone(&what), None)),
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

    fn accepted_text(&self, end: &str, linear: bool) -> String {
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
        let changes: Vec<String> = changes.collect();
        if changes.is_empty() {
            return words.plan_accepted(end);
        }
        words.replay_accepted(&changes.join(", "), end)
    }

    fn timer_line(&self, ms: Option<u64>, part: Option<usize>) -> Option<ReplayLineKind> {
        let (state, words) = (self.state, self.words);
        let step = state.workshop().steps.get(state.step);
        let (lasts, title) = match (ms, part) {
            (_, Some(part)) => {
                let lasts = state.time.steps.get(state.step).and_then(|step| step.parts.get(part));
                let title = step.and_then(|step| step.parts.get(part));
                (
                    lasts.map_or(0, |lasts| lasts.ms()),
                    title.map_or("", |part| part.title.as_str()),
                )
            }
            (Some(ms), None) => (ms, ""),
            (None, None) => return aside_line(words.timer_none(), None),
        };
        let told = |lasts: &str| match title {
            "" => words.timer_set(lasts),
            title => words.timer_part(&clean(title), lasts),
        };
        aside_line(
            told(&format_duration(lasts)),
            Some(told(&duration_in_words(lasts, words))),
        )
    }
}
