//! What entries decide about time.

use crate::workshop::{Minutes, Workshop};

use super::clock::Clock;
use super::runs::{Runs, length, signed};
use super::timer::Beside;
use super::{Planned, Proposal, Span};

/// Everything about time that entries decide. Made by `fold`; asked with *now*, in ms since the session was created.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Time {
    /// The plan of each step as it is now, in the workshop's order.
    pub steps: Vec<Planned>,
    /// The hour promised, in ms since `created`; `None` until it is known.
    pub promised: Option<i64>,
    /// A re-plan that stands until it is accepted, refused, or lapses with the next step.
    pub proposal: Option<Proposal>,
    /// The step whose clock runs; entries of a finished session do not change it.
    pub(super) open: usize,
    /// When the clock started.
    pub(super) start: Option<i64>,
    /// Whether it runs.
    pub(super) clock: Clock,
    /// When it ran, for which step.
    pub(super) runs: Runs,
    /// Each step's parts and countdown.
    pub(super) beside: Vec<Beside>,
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

impl Time {
    /// Before anything: the plan of the workshop for one group.
    pub(in crate::session) fn begin(workshop: &Workshop) -> Self {
        let steps = workshop.steps.len();
        Self {
            steps: workshop.steps.iter().map(Planned::begin).collect(),
            runs: Runs::new(steps),
            beside: vec![Beside::default(); steps],
            whole: workshop.minutes,
            ..Self::default()
        }
    }

    /// How long a step was open on the clock until `now`, in ms, pauses left out.
    pub fn spent(&self, step: usize, now: u64) -> u64 {
        self.runs.spent(step, self.seen(now))
    }

    /// How long the open step has been the open one, in ms, pauses in it: a pause that is told after the fact is no longer,
    /// because it would take from what earlier steps lasted.
    pub fn visited(&self, now: u64) -> u64 {
        let since = self.runs.since(self.open);
        since.map_or(0, |since| length(since, self.seen(now)))
    }

    /// The step whose clock runs, as an index.
    pub fn open(&self) -> usize {
        self.open
    }

    /// When the clock started, in ms since `created`; before it where `/go 5` says so.
    pub fn started(&self) -> Option<i64> {
        self.start
    }

    /// When the session was finished, in ms since `created`; its clock rests from then on.
    pub fn finished_at(&self) -> Option<i64> {
        match self.clock {
            Clock::Resting { since } => Some(since),
            _ => None,
        }
    }

    /// `MM:SS` of a moment: ms since the clock started, pauses included; 0 before.
    pub fn since_start(&self, moment: u64) -> u64 {
        self.start.map_or(0, |start| length(start, signed(moment)))
    }

    /// The moment of an `MM:SS`, in ms since `created`; `None` before the clock started.
    pub fn moment_of(&self, since_start: u64) -> Option<u64> {
        let moment = self.start?.saturating_add(signed(since_start));
        Some(u64::try_from(moment).unwrap_or(0))
    }

    /// When the clock ran for which step until `now`, in order; between two spans it stood.
    pub fn spans(&self, now: u64) -> Vec<Span> {
        self.runs.until(self.seen(now))
    }

    /// When each step began or will begin, in ms since `created`: those before the open one as they were opened.
    pub fn begins(&self, now: u64) -> Vec<i64> {
        let now = self.seen(now);
        let mut coming = now;
        let begin = |(step, planned): (usize, &Planned)| {
            let begins = if step <= self.open { planned.opened_at } else { None };
            let begins = begins.unwrap_or(coming);
            if step >= self.open {
                coming = coming.saturating_add(signed(self.remains(step, now)));
            }
            begins
        };
        self.steps.iter().enumerate().map(begin).collect()
    }

    /// What is left of a step, in ms; 0 when its time is over.
    pub(super) fn remains(&self, step: usize, now: i64) -> u64 {
        let planned = self.steps.get(step).map_or(0, |step| step.now.ms());
        planned.saturating_sub(self.runs.spent(step, now))
    }

    /// When the last step ends if each of those left takes what it has left.
    pub(super) fn coming(&self, now: i64) -> i64 {
        let steps = self.open..self.steps.len();
        steps.fold(now, |at, step| at.saturating_add(signed(self.remains(step, now))))
    }

    /// The hour promised; before it is known, the one that it would be if the clock started `now`.
    pub(super) fn promise(&self, now: i64) -> i64 {
        self.promised
            .unwrap_or_else(|| now.saturating_add(signed(self.whole.ms())))
    }

    /// `now`, no later than the end of a finished session.
    pub(super) fn seen(&self, now: u64) -> i64 {
        let now = signed(now);
        match self.clock {
            Clock::Resting { since } => now.min(since),
            _ => now,
        }
    }
}
