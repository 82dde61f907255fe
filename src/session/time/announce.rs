//! What the clock tells between two moments: the bell, and the words of linear mode.

use super::reading::{MINUTE, Urgency};
use super::run_state::RunState;
use super::{SessionClock, TimeSpan, Timer};

/// Minutes left at which linear mode tells the time.
const LEFT: [i64; 4] = [10, 5, 2, 0];

/// What ended between two moments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EndedTimers {
    /// The open step reached its planned end.
    pub step: bool,
    /// The sub-timer that ended.
    pub timer: Option<Timer>,
}

impl EndedTimers {
    /// Whether the bell rings: not for a part or a turn that was short.
    pub fn rings(&self) -> bool {
        self.step || self.timer.is_some_and(|timer| timer.rings())
    }

    /// Whether anything ended.
    pub fn any(&self) -> bool {
        self.step || self.timer.is_some()
    }
}

/// A time at which linear mode speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeAnnouncement {
    /// What is left of the step: ten, five, two or no minutes; or how long it has been over.
    pub left: TimeSpan,
    /// How near its end is.
    pub near: Urgency,
}

impl SessionClock {
    /// What ended after `before` and until `now`, in ms since `created`. Nothing ends while the clock does not run, but a
    /// countdown that was set meanwhile.
    pub fn ended_timers(&self, before: u64, now: u64) -> EndedTimers {
        let (before, now) = (self.clamp_to_end(before), self.clamp_to_end(now));
        EndedTimers {
            step: self.time_left(before) > 0 && self.time_left(now) <= 0,
            timer: self.ended_timer(before, now),
        }
    }

    /// The times at which linear mode speaks after `before` and until `now`: at 10, 5, 2 and 0 minutes, each minute past
    /// the end, and at the step's maximum, after which it is silent.
    pub fn time_announcements(&self, before: u64, now: u64) -> Vec<TimeAnnouncement> {
        if self.clock == RunState::NotStarted {
            return Vec::new();
        }
        let (before, now) = (
            self.time_left(self.clamp_to_end(before)),
            self.time_left(self.clamp_to_end(now)),
        );
        let max = self.leeway().saturating_neg();
        let minutes = LEFT.into_iter().map(|minutes| minutes * MINUTE);
        let past = (1..).map(|minute: i64| minute.saturating_neg().saturating_mul(MINUTE));
        let past = past.take_while(|left| *left > max);
        minutes
            .filter(|left| *left > 0 || max < 0)
            .chain(past)
            .chain([max])
            .filter(|left| (now..before).contains(left))
            .map(|left| TimeAnnouncement {
                left: TimeSpan::from_ms(left),
                near: self.urgency_at(left),
            })
            .collect()
    }
}
