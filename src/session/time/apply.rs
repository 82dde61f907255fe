//! What each entry does to the clock and the plan.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::session::{EntryKind, GroupId};
use crate::workshop::{CollectedKind, Minutes, Workshop};

use super::SessionClock;
use super::run_log::to_signed_ms;
use super::run_state::RunState;
use super::timer::StepTimers;

/// What an entry is applied with.
#[derive(Clone, Copy, Debug)]
pub(in crate::session) struct ApplyContext<'a> {
    pub(in crate::session) workshop: &'a Workshop,
    /// How many groups are open, once the entry is applied.
    pub(in crate::session) groups: usize,
    /// The group that is active, once the entry is applied.
    pub(in crate::session) active: GroupId,
    /// Whether the entry went to another group than the one that was active.
    pub(in crate::session) moved: bool,
    pub(in crate::session) created: Timestamp,
}

impl SessionClock {
    /// Applies an entry that is live, made `ms` after `created`; `None` where its kind is not known. A finished
    /// session's times stay as they were, whatever comes later.
    pub(in crate::session) fn apply(&mut self, ms: u64, kind: Option<&EntryKind>, context: ApplyContext<'_>) {
        if matches!(self.clock, RunState::Stopped { .. }) {
            return;
        }
        // A foreign line may go backwards.
        let now = to_signed_ms(ms).max(self.last);
        self.last = now;
        if let Some(kind) = kind {
            self.apply_kind(kind, now, context);
        }
        self.regroup_steps(context);
        if context.moved || kind == Some(&EntryKind::GroupPicked) {
            self.share_minutes(now, context);
        }
    }

    fn apply_kind(&mut self, act: &EntryKind, now: i64, context: ApplyContext<'_>) {
        match act {
            EntryKind::ClockStarted { ago } => self.start_clock(now, to_signed_ms(*ago)),
            EntryKind::Paused { last: None, .. } | EntryKind::SessionLeft => self.pause_clock(now),
            EntryKind::Paused {
                last: Some(last),
                stays,
            } => self.was_pause(now, to_signed_ms(*last), *stays),
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
            EntryKind::TimerSet {
                part, turn, back: true, ..
            } => self.take_back_timer(now, *part, *turn),
            EntryKind::TimerSet {
                part, turn: Some(turn), ..
            } => self.lead_turn(now, *part, *turn),
            EntryKind::TimerSet { ms, part, .. } => self.set_timer(now, *ms, *part),
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
            RunState::NotStarted => {
                self.run_first(now.saturating_sub(ago));
                self.propose_plan(now, Some(self.open));
            }
            RunState::Paused { .. } => self.resume_clock(now, 0),
            RunState::Running => {
                self.move_start(now.saturating_sub(ago));
                self.propose_plan(now, None);
            }
            RunState::Stopped { .. } => {}
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
            beside.shift(was, start);
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

    fn was_pause(&mut self, now: i64, last: i64, stays: bool) {
        match self.clock {
            RunState::Paused { since } if stays => {
                let from = now.saturating_sub(last);
                self.runs.cut_span(from, now);
                self.clock = RunState::Paused { since: from.min(since) };
                return;
            }
            RunState::NotStarted | RunState::Stopped { .. } => return,
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
            RunState::NotStarted => self.start_clock(now, ago),
            RunState::Paused { since } => {
                self.run(now.saturating_sub(ago).max(since));
                self.propose_plan(now, None);
            }
            RunState::Running | RunState::Stopped { .. } => {}
        }
    }

    fn finish_clock(&mut self, now: i64) {
        self.runs.stop(now);
        self.proposal = None;
        self.aside = None;
        self.clock = RunState::Stopped { since: now };
    }

    fn enter_step(&mut self, now: i64, step: usize, back: bool) {
        let stood = self.clock != RunState::Running;
        if self.clock == RunState::NotStarted {
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
            *beside = StepTimers::begin(has_parts, at);
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
            self.promised = Some(end.as_millisecond() - context.created.as_millisecond());
            self.said = true;
        }
    }

    /// Gives a step other minutes. The part that runs keeps what it has taken.
    fn set_minutes(&mut self, step: usize, minutes: Minutes, now: i64, context: ApplyContext<'_>) {
        let Some(each) = context.workshop.steps.get(step) else {
            return;
        };
        let mut floors = each.part_mins_for(self.groups);
        let beside = self.beside.get(step);
        let running = beside.and_then(StepTimers::running);
        let taken = beside.map_or(0, |beside| beside.part_elapsed(&self.runs, step, now));
        if let Some(floor) = running.and_then(|part| floors.get_mut(part)) {
            *floor = (*floor).max(Minutes::ceil_ms(taken));
        }
        if let Some(planned) = self.steps.get_mut(step) {
            planned.set(minutes, &floors, running);
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
                beside.start_part(part, &self.runs, self.open, now);
                self.aside = None;
            }
            (None, Some(ms)) if !running => self.aside = Some((now, ms)).filter(|_| ms > 0),
            (None, Some(ms)) if ms > 0 => beside.set_own(ms, now),
            (None, _) => {
                beside.set_own(0, now);
                self.aside = None;
            }
        }
    }

    /// A key led on to the turn of a table, in the part that runs or in the one named.
    fn lead_turn(&mut self, now: i64, part: Option<usize>, turn: GroupId) {
        let running = self.running_part();
        if part.is_some() && part != running {
            self.set_timer(now, None, part);
        }
        if self.turn_ms().is_some()
            && let Some(beside) = self.beside.get_mut(self.open)
        {
            beside.start_turn(turn, true, &self.runs, self.open, now);
        }
    }

    /// What a key led to is taken back: the part and the turn from before go on where they stopped.
    fn take_back_timer(&mut self, now: i64, part: Option<usize>, turn: Option<GroupId>) {
        let parts = self.steps.get(self.open).map_or(0, |step| step.parts.len());
        if let Some(beside) = self.beside.get_mut(self.open) {
            beside.take_back(part.filter(|part| *part < parts), turn, &self.runs, self.open, now);
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
            planned.regroup(step, context.groups, beside.running());
        }
    }

    /// The group that was gone to has its turn, or goes on with it. In a step that collects nothing the turns begin
    /// with the first group that is gone to.
    fn share_minutes(&mut self, now: i64, context: ApplyContext<'_>) {
        let (Some(step), Some(planned)) = (context.workshop.steps.get(self.open), self.steps.get(self.open)) else {
            return;
        };
        if self.clock == RunState::NotStarted {
            return;
        }
        let running = self.running_part();
        let has_turn = |part: &usize| planned.turns.get(*part) == Some(&true);
        let begins_with_a_group =
            step.collects == CollectedKind::Nothing || !step.parts.iter().any(|part| part.has_turns);
        if begins_with_a_group && !running.is_some_and(|part| has_turn(&part)) {
            let first = running.map_or(0, |part| part + 1);
            let earlier_turns = (0..first).any(|part| has_turn(&part));
            let next = (first..step.parts.len()).find(has_turn).filter(|_| !earlier_turns);
            if next.is_some() {
                self.set_timer(now, None, next);
            }
        }
        if self.turn_ms().is_some()
            && let Some(beside) = self.beside.get_mut(self.open)
        {
            beside.start_turn(context.active, false, &self.runs, self.open, now);
        }
    }
}
