//! What each entry does to the clock and the plan.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::session::{Entry, EntryKind};
use crate::workshop::{Minutes, Workshop};

use super::SessionClock;
use super::run_log::to_signed_ms;
use super::run_state::RunState;
use super::timer::{Countdown, StepTimers};

/// What an entry is applied with.
#[derive(Clone, Copy, Debug)]
pub(in crate::session) struct ApplyContext<'a> {
    pub(in crate::session) workshop: &'a Workshop,
    /// How many groups are open, once the entry is applied.
    pub(in crate::session) groups: usize,
    /// Whether the entry went to another group than the one that was active.
    pub(in crate::session) moved: bool,
    /// `created`, in ms since the epoch.
    pub(in crate::session) created: i64,
}

impl SessionClock {
    /// Applies an entry that stands. A finished session's times stay as they were, whatever comes later.
    pub(in crate::session) fn apply(&mut self, entry: &Entry, context: ApplyContext<'_>) {
        if matches!(self.clock, RunState::Resting { .. }) {
            return;
        }
        // A foreign line may go backwards.
        let now = to_signed_ms(entry.ms).max(self.last);
        self.last = now;
        self.apply_kind(&entry.kind, now, context);
        self.regroup_steps(context);
        if context.moved || matches!(entry.kind, EntryKind::GroupPicked) {
            self.share_minutes(now, context);
        }
    }

    fn apply_kind(&mut self, act: &EntryKind, now: i64, context: ApplyContext<'_>) {
        match act {
            EntryKind::ClockStarted { ago } => self.start_clock(now, to_signed_ms(*ago)),
            EntryKind::Paused { last: None } | EntryKind::SessionLeft => self.pause_clock(now),
            EntryKind::Paused { last: Some(last) } => self.was_pause(now, to_signed_ms(*last)),
            EntryKind::Resumed { ago } => self.resume_clock(now, to_signed_ms(*ago)),
            EntryKind::Finished => self.finish_clock(now),
            EntryKind::StepOpened { step, back } => {
                if let Some(step) = context.workshop.steps.iter().position(|each| each.id == *step) {
                    self.enter_step(now, step, *back);
                }
            }
            EntryKind::TimeAdded { step, minutes } => {
                if let Some(step) = context.workshop.steps.iter().position(|each| each.id == *step) {
                    let longer = self.steps.get(step).map_or(Minutes::ZERO, |step| step.now) + *minutes;
                    self.set_minutes(step, longer, now, context);
                    self.propose_plan(now, None);
                }
            }
            EntryKind::PlanChanged { steps, end } => self.change_plan(steps, end.as_deref(), now, context),
            EntryKind::PlanKept => self.proposal = None,
            EntryKind::TimerSet { ms, part } => self.set_timer(now, *ms, *part),
            EntryKind::SessionDescribed(described) => {
                self.promise_said(described.end.as_deref(), context);
                if described.end.is_some() && !self.is_late(now) {
                    self.proposal = None;
                }
            }
            _ => {}
        }
    }

    fn start_clock(&mut self, now: i64, ago: i64) {
        match self.clock {
            RunState::Standing => {
                self.run_first(now.saturating_sub(ago));
                self.propose_plan(now, Some(self.open));
            }
            RunState::Paused { .. } => self.resume_clock(now, 0),
            RunState::Running => {
                self.move_start(now.saturating_sub(ago));
                self.propose_plan(now, None);
            }
            RunState::Resting { .. } => {}
        }
    }

    /// The clock starts, with the first step.
    fn run_first(&mut self, start: i64) {
        self.start = Some(start);
        self.follow_start(start);
        self.run(start);
        self.begin_step(self.open, start);
    }

    fn move_start(&mut self, start: i64) {
        let Some(was) = self.start.filter(|was| start < *was) else {
            return;
        };
        self.runs.move_earlier(start, was);
        self.start = Some(start);
        self.follow_start(start);
        if let (Some(step), Some(beside)) = (self.steps.first_mut(), self.beside.first_mut()) {
            let moved = |at: &mut i64| {
                if *at == was {
                    *at = start;
                }
            };
            step.opened_at.iter_mut().for_each(moved);
            beside.part.iter_mut().for_each(|(_, at)| moved(at));
            if let Some((Countdown::Part(_), at)) = &mut beside.countdown {
                moved(at);
            }
        }
    }

    fn follow_start(&mut self, start: i64) {
        if !self.said {
            self.promised = Some(start.saturating_add(to_signed_ms(self.whole.ms())));
        }
    }

    fn run(&mut self, from: i64) {
        self.clock = RunState::Running;
        self.aside = None;
        self.runs.go(self.open, from);
    }

    fn pause_clock(&mut self, now: i64) {
        if self.clock == RunState::Running {
            self.runs.stop(now);
            self.clock = RunState::Paused { since: now };
        }
    }

    fn was_pause(&mut self, now: i64, last: i64) {
        match self.clock {
            RunState::Standing | RunState::Resting { .. } => return,
            RunState::Paused { .. } => {
                self.runs.cut_span(now.saturating_sub(last), now);
                self.run(now);
            }
            RunState::Running => self.runs.cut_span(now.saturating_sub(last), now),
        }
        self.propose_plan(now, None);
    }

    fn resume_clock(&mut self, now: i64, ago: i64) {
        match self.clock {
            RunState::Standing => self.start_clock(now, ago),
            RunState::Paused { since } => {
                self.run(now.saturating_sub(ago).max(since));
                self.propose_plan(now, None);
            }
            RunState::Running | RunState::Resting { .. } => {}
        }
    }

    fn finish_clock(&mut self, now: i64) {
        self.runs.stop(now);
        self.proposal = None;
        self.aside = None;
        self.clock = RunState::Resting { since: now };
    }

    fn enter_step(&mut self, now: i64, step: usize, back: bool) {
        let stood = self.clock != RunState::Running;
        if self.clock == RunState::Standing {
            self.run_first(now);
        }
        self.open = step;
        self.run(now);
        if back {
            self.mark_opened(step, now);
        } else {
            self.begin_step(step, now);
        }
        self.proposal = None;
        if !back {
            self.propose_plan(now, Some(step));
        } else if stood {
            self.propose_plan(now, None);
        }
    }

    fn mark_opened(&mut self, step: usize, at: i64) {
        if let Some(planned) = self.steps.get_mut(step) {
            planned.opened = true;
            planned.opened_at.get_or_insert(at);
        }
    }

    /// A step begins, and its first part.
    fn begin_step(&mut self, step: usize, at: i64) {
        self.mark_opened(step, at);
        let has_parts = self.steps.get(step).is_some_and(|step| !step.parts.is_empty());
        if let Some(beside) = self.beside.get_mut(step) {
            *beside = StepTimers {
                part: has_parts.then_some((0, at)),
                countdown: has_parts.then_some((Countdown::Part(0), at)),
            };
        }
    }

    fn change_plan(
        &mut self,
        steps: &BTreeMap<String, Minutes>,
        end: Option<&str>,
        now: i64,
        context: ApplyContext<'_>,
    ) {
        for (step, each) in context.workshop.steps.iter().enumerate() {
            if let Some(minutes) = steps.get(&each.id) {
                self.set_minutes(step, *minutes, now, context);
            }
        }
        self.promise_said(end, context);
        self.proposal = None;
    }

    fn promise_said(&mut self, end: Option<&str>, context: ApplyContext<'_>) {
        if let Some(end) = end.and_then(|end| end.parse::<Timestamp>().ok()) {
            self.promised = Some(end.as_millisecond().saturating_sub(context.created));
            self.said = true;
        }
    }

    /// Gives a step other minutes. The part that runs keeps what it has taken.
    fn set_minutes(&mut self, step: usize, minutes: Minutes, now: i64, context: ApplyContext<'_>) {
        let Some(each) = context.workshop.steps.get(step) else {
            return;
        };
        let mut floors = each.part_mins_for(self.groups);
        let running = self.beside.get(step).and_then(|beside| beside.part);
        if let Some((part, from)) = running
            && let Some(floor) = floors.get_mut(part)
        {
            *floor = (*floor).max(Minutes::ceil_ms(self.runs.time_between(step, from, now)));
        }
        if let Some(planned) = self.steps.get_mut(step) {
            planned.set(minutes, &floors, running.map(|(part, _)| part));
        }
    }

    fn set_timer(&mut self, now: i64, ms: Option<u64>, part: Option<usize>) {
        let parts = self.steps.get(self.open).map_or(0, |step| step.parts.len());
        let running = self.clock == RunState::Running;
        let Some(beside) = self.beside.get_mut(self.open) else {
            return;
        };
        match (part.filter(|part| *part < parts), ms) {
            (Some(part), _) => {
                beside.part = Some((part, now));
                beside.countdown = Some((Countdown::Part(part), now));
                self.aside = None;
            }
            (None, Some(ms)) if !running => self.aside = Some((now, ms)).filter(|_| ms > 0),
            (None, Some(ms)) if ms > 0 => beside.countdown = Some((Countdown::Own(ms), now)),
            (None, _) => {
                beside.countdown = None;
                self.aside = None;
            }
        }
    }

    /// Further groups lengthen the steps that are not over.
    fn regroup_steps(&mut self, context: ApplyContext<'_>) {
        let before = std::mem::replace(&mut self.groups, context.groups);
        if before == context.groups {
            return;
        }
        let steps = self.steps.iter_mut().zip(&context.workshop.steps).zip(&self.beside);
        for ((planned, step), beside) in steps.skip(self.open) {
            planned.regroup(step, context.groups, beside.part.map(|(part, _)| part));
        }
    }

    /// The group that was gone to gets its share of the part that groups share, unless a later part runs already.
    fn share_minutes(&mut self, now: i64, context: ApplyContext<'_>) {
        let (Some(step), Some(planned)) = (context.workshop.steps.get(self.open), self.steps.get(self.open)) else {
            return;
        };
        let shared = step.shared_part();
        let whole = match shared {
            Some(part) => planned.parts.get(part).copied().unwrap_or_default(),
            None if step.parts.is_empty() && !step.per_group.is_zero() => planned.now,
            None => return,
        };
        let Some(beside) = self.beside.get_mut(self.open) else {
            return;
        };
        let running = beside.part.map(|(part, _)| part);
        if self.clock == RunState::Standing || running > shared {
            return;
        }
        let again = matches!(beside.countdown, Some((Countdown::Share(_), _)));
        if again && !context.moved {
            return;
        }
        if let Some(part) = shared.filter(|part| running != Some(*part)) {
            beside.part = Some((part, now));
        }
        let groups = u64::try_from(context.groups.max(1)).unwrap_or(1);
        beside.countdown = Some((Countdown::Share(whole.ms() / groups / 1000 * 1000), now));
    }
}
