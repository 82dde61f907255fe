//! What the clock says at a moment.

use super::run_log::{span_ms, to_signed_ms};
use super::run_state::RunState;
use super::{SessionClock, TimeSpan, Timer};

/// Two minutes, in ms.
const SOON: i64 = 120_000;
/// What is over by less is reported as no time left, in ms.
const SECOND: i64 = 1000;
/// A minute, in ms.
pub(super) const MINUTE: i64 = 60_000;

/// What the clock says at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockReading {
    pub going: ClockStatus,
    /// Since the start of the clock, in ms: the `MM:SS` that is typed and shown. Pauses are in it.
    pub elapsed: u64,
    /// Of the open step.
    pub left: TimeSpan,
    /// How near the end of the step is.
    pub near: Urgency,
    /// The hour of the end, in ms since `created`: the promised one, or that and `late` minutes.
    pub end: i64,
    /// The hour promised, in ms since `created`.
    pub promised: i64,
    /// How much later than promised, in minutes, rounded up; 0 when in time.
    pub late: u32,
    /// What is left of the margin between the end of the last step and the hour promised; over when late.
    pub spare: TimeSpan,
    /// The sub-timer that runs; one that has ended is none.
    pub timer: Option<Timer>,
}

/// Whether the clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockStatus {
    NotStarted,
    Running,
    /// Paused, or left, since that many ms.
    Paused {
        /// How long, in ms.
        since: u64,
    },
    /// Finished, or reopened: it rests.
    Stopped,
}

/// How near the end of the open step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// More than two minutes are left.
    Ample,
    /// Two minutes or less.
    Soon,
    /// Past its planned end, by a second at least.
    Over,
    /// At its maximum: time to move on.
    AtMax,
}

impl SessionClock {
    /// What the clock says `now`, in ms since `created`.
    pub fn reading_at(&self, now: u64) -> ClockReading {
        let now = self.clamp_to_end(now);
        let left = self.time_left(now);
        let promised = self.promised_end(now);
        let spare = promised.saturating_sub(self.projected_end(now));
        let late = minutes_late(spare);
        ClockReading {
            going: match self.clock {
                RunState::NotStarted => ClockStatus::NotStarted,
                RunState::Running => ClockStatus::Running,
                RunState::Paused { since } => ClockStatus::Paused {
                    since: span_ms(since, now),
                },
                RunState::Stopped { .. } => ClockStatus::Stopped,
            },
            elapsed: self.start.map_or(0, |start| span_ms(start, now)),
            left: TimeSpan::from_ms(left),
            near: self.urgency_at(left),
            end: promised.saturating_add(i64::from(late).saturating_mul(MINUTE)),
            promised,
            late,
            spare: TimeSpan::from_ms(spare),
            timer: self.timer(now),
        }
    }

    /// What is left of the open step, in ms; negative past its end.
    pub(super) fn time_left(&self, now: i64) -> i64 {
        let planned = self.steps.get(self.open).map_or(0, |step| step.now.ms());
        to_signed_ms(planned).saturating_sub(to_signed_ms(self.runs.time_spent(self.open, now)))
    }

    /// When the open step is at its maximum, in ms past its planned end.
    pub(super) fn leeway(&self) -> i64 {
        let leeway = |step: &super::StepPlan| step.most().saturating_sub(step.now).ms();
        to_signed_ms(self.steps.get(self.open).map_or(0, leeway))
    }

    /// How near the end is with so many ms left.
    pub(super) fn urgency_at(&self, left: i64) -> Urgency {
        if left <= 0 && left.saturating_neg() >= self.leeway() {
            Urgency::AtMax
        } else if left <= -SECOND {
            Urgency::Over
        } else if left <= SOON {
            Urgency::Soon
        } else {
            Urgency::Ample
        }
    }
}

/// Minutes late, rounded up.
pub(super) fn minutes_late(spare: i64) -> u32 {
    let late = TimeSpan::from_ms(spare).over_ms();
    u32::try_from(late.div_ceil(MINUTE.unsigned_abs())).unwrap_or(u32::MAX)
}
