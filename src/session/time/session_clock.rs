//! What entries decide about time.

use crate::workshop::{Minutes, Workshop};

use super::run_log::{RunLog, span_ms, to_signed_ms};
use super::run_state::RunState;
use super::timer::StepTimers;
use super::{ClockSpan, Proposal, StepPlan};

/// Everything about time that entries decide. Made by `fold`; asked with *now*, in ms since the session was created.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionClock {
    /// The plan of each step as it is now, in the workshop's order.
    pub steps: Vec<StepPlan>,
    /// The hour promised, in ms since `created`; `None` until it is known.
    pub promised: Option<i64>,
    /// A re-plan that is open until it is accepted, refused, or lapses with the next step.
    pub proposal: Option<Proposal>,
    /// The step whose clock runs; entries of a finished session do not change it.
    pub(super) open: usize,
    /// When the clock started.
    pub(super) start: Option<i64>,
    pub(super) clock: RunState,
    /// When it ran, for which step.
    pub(super) runs: RunLog,
    /// Each step's parts and countdown.
    pub(super) beside: Vec<StepTimers>,
    /// A countdown that was set while the clock did not run (a break), and goes on until the clock does: since when,
    /// how long.
    pub(super) aside: Option<(i64, u64)>,
    /// Whether people said the hour promised; else it follows the start of the clock.
    pub(super) said: bool,
    /// The workshop's minutes, the margin in it.
    pub(super) whole: Minutes,
    /// How many groups are open.
    pub(super) groups: usize,
    /// The moment of the last entry.
    pub(super) last: i64,
}

impl SessionClock {
    /// Before anything: the plan of the workshop for one group.
    pub(in crate::session) fn begin(workshop: &Workshop) -> Self {
        let steps = workshop.steps.len();
        Self {
            steps: workshop.steps.iter().map(StepPlan::begin).collect(),
            runs: RunLog::new(steps),
            beside: vec![StepTimers::default(); steps],
            whole: workshop.minutes,
            ..Self::default()
        }
    }

    /// How long a step was open on the clock until `now`, in ms, pauses left out.
    pub fn time_spent(&self, step: usize, now: u64) -> u64 {
        self.runs.time_spent(step, self.clamp_to_end(now))
    }

    /// How long the open step has been the open one, in ms, pauses in it: a pause that is reported after the fact is no
    /// longer, because it would take from what earlier steps lasted.
    pub fn time_since_opened(&self, now: u64) -> u64 {
        let since = self.runs.running_since(self.open);
        since.map_or(0, |since| span_ms(since, self.clamp_to_end(now)))
    }

    /// The step whose clock runs, as an index.
    pub fn open_step(&self) -> usize {
        self.open
    }

    /// When the clock started, in ms since `created`; before it where `/go 5` says so.
    pub fn started_at(&self) -> Option<i64> {
        self.start
    }

    /// When the session was finished, in ms since `created`; its clock rests from then on.
    pub fn finished_at(&self) -> Option<i64> {
        match self.clock {
            RunState::Stopped { since } => Some(since),
            _ => None,
        }
    }

    /// `MM:SS` of a moment: ms since the clock started, pauses included; 0 before.
    pub fn since_start(&self, moment: u64) -> u64 {
        self.start.map_or(0, |start| span_ms(start, to_signed_ms(moment)))
    }

    /// The moment of an `MM:SS`, in ms since `created`; `None` before the clock started.
    pub fn moment_of(&self, since_start: u64) -> Option<u64> {
        let moment = self.start?.saturating_add(to_signed_ms(since_start));
        Some(u64::try_from(moment).unwrap_or(0))
    }

    /// When the clock ran for which step until `now`, in order; between two spans it stood.
    pub fn clock_spans(&self, now: u64) -> Vec<ClockSpan> {
        self.runs.spans_until(self.clamp_to_end(now))
    }

    /// When each step began or will begin, in ms since `created`: those before the open one as they were opened.
    pub fn begins(&self, now: u64) -> Vec<i64> {
        let now = self.clamp_to_end(now);
        let mut coming = now;
        let begin = |(step, planned): (usize, &StepPlan)| {
            let begins = if step <= self.open { planned.opened_at } else { None };
            let begins = begins.unwrap_or(coming);
            if step >= self.open {
                coming = coming.saturating_add(to_signed_ms(self.time_remaining(step, now)));
            }
            begins
        };
        self.steps.iter().enumerate().map(begin).collect()
    }

    /// What is left of a step, in ms; 0 when its time is over.
    pub(super) fn time_remaining(&self, step: usize, now: i64) -> u64 {
        let planned = self.steps.get(step).map_or(0, |step| step.now.ms());
        planned.saturating_sub(self.runs.time_spent(step, now))
    }

    /// When the last step ends if each of those left takes what it has left.
    pub(super) fn projected_end(&self, now: i64) -> i64 {
        let steps = self.open..self.steps.len();
        steps.fold(now, |at, step| {
            at.saturating_add(to_signed_ms(self.time_remaining(step, now)))
        })
    }

    /// Whether people said that hour already, in ms since `created`.
    pub fn is_promised_for(&self, end: i64) -> bool {
        self.said && self.promised == Some(end)
    }

    /// The hour promised; before it is known, the one that it would be if the clock started `now`.
    pub(super) fn promised_end(&self, now: i64) -> i64 {
        self.promised
            .unwrap_or_else(|| now.saturating_add(to_signed_ms(self.whole.ms())))
    }

    /// `now`, no later than the end of a finished session.
    pub(super) fn clamp_to_end(&self, now: u64) -> i64 {
        let now = to_signed_ms(now);
        match self.clock {
            RunState::Stopped { since } => now.min(since),
            _ => now,
        }
    }
}
