//! The countdown beside the step's: a part of the step, one of one's own, or a group's share.

use super::SessionClock;
use super::run_log::span_ms;
use super::run_state::RunState;

/// A countdown beside the step's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// What is left, in ms; one that has ended is none.
    pub left: u64,
    /// The part of the step that it is, as an index; `None` for one of one's own or a group's share.
    pub part: Option<usize>,
    /// Whether it is the active group's share of a share-back.
    pub share: bool,
}

/// What runs inside a step. It counts while the step's clock does, so a pause and another step hold it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct StepTimers {
    /// The part that runs, also once its countdown is over, and since when.
    pub(super) part: Option<(usize, i64)>,
    /// The countdown, and since when.
    pub(super) countdown: Option<(Countdown, i64)>,
}

/// What is counted down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Countdown {
    /// The minutes of a part, as they are now.
    Part(usize),
    /// So many ms of one's own.
    Own(u64),
    /// So many ms for the group that was gone to.
    Share(u64),
}

impl SessionClock {
    /// The part of the open step that runs, as an index; `None` when it has none or the clock never started.
    pub fn running_part(&self) -> Option<usize> {
        Some(self.beside.get(self.open)?.part?.0)
    }

    /// The part that `/timer` starts, as an index; `None` after the last and where the step has none.
    pub fn next_part(&self) -> Option<usize> {
        let parts = self.steps.get(self.open)?.parts.len();
        let next = self.running_part().map_or(0, |part| part.saturating_add(1));
        (next < parts).then_some(next)
    }

    /// The countdown beside the step's, unless it is over.
    pub(super) fn timer(&self, now: i64) -> Option<Timer> {
        let still = match self.clock {
            RunState::Resting { .. } => return None,
            RunState::Running => false,
            RunState::Standing | RunState::Paused { .. } => true,
        };
        let (left, countdown) = match (still, self.aside) {
            (true, Some((from, ms))) => (ms.saturating_sub(span_ms(from, now)), Countdown::Own(ms)),
            _ => {
                let (countdown, from) = self.beside.get(self.open)?.countdown?;
                let gone = self.runs.time_between(self.open, from, now);
                (self.countdown_ms(countdown).saturating_sub(gone), countdown)
            }
        };
        (left > 0).then_some(Timer {
            left,
            part: match countdown {
                Countdown::Part(part) => Some(part),
                Countdown::Own(_) | Countdown::Share(_) => None,
            },
            share: matches!(countdown, Countdown::Share(_)),
        })
    }

    fn countdown_ms(&self, countdown: Countdown) -> u64 {
        match countdown {
            Countdown::Part(part) => {
                let parts = self.steps.get(self.open).map(|step| step.parts.as_slice());
                parts.and_then(|parts| parts.get(part)).map_or(0, |part| part.ms())
            }
            Countdown::Own(ms) | Countdown::Share(ms) => ms,
        }
    }
}
