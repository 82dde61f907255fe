//! What the clock tells between two moments: the bell, and the words of linear mode.

use super::clock::Clock;
use super::dial::{MINUTE, Near};
use super::{Time, Timer};

/// Minutes left at which linear mode tells the time.
const LEFT: [i64; 4] = [10, 5, 2, 0];

/// What ended between two moments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rings {
    /// The open step reached its planned end.
    pub step: bool,
    /// The sub-timer that ended.
    pub timer: Option<Timer>,
}

impl Rings {
    /// Whether the bell rings.
    pub fn any(&self) -> bool {
        self.step || self.timer.is_some()
    }
}

/// A time at which linear mode speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// What is left of the step, in ms: ten, five, two or no minutes, or negative.
    pub left: i64,
    /// How near its end is.
    pub near: Near,
}

impl Time {
    /// What ended after `before` and until `now`, in ms since `created`. Nothing ends while the clock does not run, but a
    /// countdown that was set meanwhile.
    pub fn rings(&self, before: u64, now: u64) -> Rings {
        let (before, now) = (self.seen(before), self.seen(now));
        let ended = self.timer(before).filter(|_| self.timer(now).is_none());
        Rings {
            step: self.left(before) > 0 && self.left(now) <= 0,
            timer: ended.map(|timer| Timer { left: 0, ..timer }),
        }
    }

    /// The times at which linear mode speaks after `before` and until `now`: at 10, 5, 2 and 0 minutes, each minute past
    /// the end, and at the step's maximum, after which it is silent.
    pub fn spoken(&self, before: u64, now: u64) -> Vec<Spoken> {
        if self.clock == Clock::Standing {
            return Vec::new();
        }
        let (before, now) = (self.left(self.seen(before)), self.left(self.seen(now)));
        let max = self.leeway().saturating_neg();
        let minutes = LEFT.into_iter().map(|minutes| minutes * MINUTE);
        let past = (1..).map(|minute: i64| minute.saturating_neg().saturating_mul(MINUTE));
        let past = past.take_while(|left| *left > max);
        minutes
            .filter(|left| *left > 0 || max < 0)
            .chain(past)
            .chain([max])
            .filter(|left| (now..before).contains(left))
            .map(|left| Spoken {
                left,
                near: self.near(left),
            })
            .collect()
    }
}
