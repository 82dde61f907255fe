//! The session's clock: the system's, faster for a rehearsal, or given by timed input.
//!
//! While it runs the time is the monotonic clock that counts suspends, so that a changed system clock, midnight and a
//! closed lid leave it right. Wall time is read when it starts, and when a session is returned to.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use crate::platform::boot_time;

/// A moment on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Wall time, to the millisecond.
    pub at: Timestamp,
    /// Milliseconds since the session was created; session time when the clock runs faster.
    pub ms: u64,
}

/// What the system's two clocks say at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SystemClocks {
    /// Since the machine started, suspends included.
    pub boot: Duration,
    pub wall: Timestamp,
}

/// The one clock of a session.
#[derive(Clone, Debug)]
pub struct Clock {
    created: Timestamp,
    offset: Offset,
    source: ClockSource,
}

#[derive(Clone, Debug)]
enum ClockSource {
    /// Since `started`, when `ms` had passed; `rate` times faster than the room.
    System { started: SystemClocks, ms: u64, rate: f64 },
    /// At a time that was given, and there until another is; its copies go with it.
    Given { ms: Arc<AtomicU64> },
}

impl Clock {
    /// A clock that showed `ms` when the system's clocks said `started`.
    pub fn started(created: Timestamp, offset: Offset, started: SystemClocks, ms: u64, rate: f64) -> Self {
        Self {
            created,
            offset,
            source: ClockSource::System { started, ms, rate },
        }
    }

    /// A clock that moves only when it is told to, from `start` on.
    pub fn manual(start: Timestamp, offset: Offset) -> Self {
        Self {
            created: round_to_ms(start),
            offset,
            source: ClockSource::Given { ms: Arc::default() },
        }
    }

    /// When the session was created.
    pub fn created(&self) -> Timestamp {
        self.created
    }

    /// The offset in which its times are written and shown.
    pub fn offset(&self) -> Offset {
        self.offset
    }

    /// Whether it moves only when it is told to.
    pub fn is_manual(&self) -> bool {
        matches!(self.source, ClockSource::Given { .. })
    }

    /// The moment it is.
    pub fn now(&self) -> Now {
        match self.source {
            ClockSource::System { .. } => self.at(SystemClocks::now()),
            ClockSource::Given { .. } => self.at(SystemClocks::default()),
        }
    }

    /// The moment it is when the system's clocks say `reading`.
    pub fn at(&self, reading: SystemClocks) -> Now {
        match self.source {
            ClockSource::System { started, ms, rate } => {
                let elapsed = reading.boot.saturating_sub(started.boot);
                let passed = match rate {
                    1.0 => elapsed.as_millis() as u64,
                    rate => (elapsed.as_secs_f64() * 1000.0 * rate) as u64,
                };
                Now {
                    at: later_by(started.wall, elapsed.as_millis() as u64),
                    ms: ms.saturating_add(passed),
                }
            }
            ClockSource::Given { ref ms } => {
                let ms = ms.load(Ordering::Relaxed);
                Now {
                    at: later_by(self.created, ms),
                    ms,
                }
            }
        }
    }

    /// Moves a given clock to `ms`. One that would go backwards stays, and so does the system's: then it is false.
    pub fn set_time(&mut self, to: u64) -> bool {
        match &self.source {
            ClockSource::Given { ms } if to >= ms.load(Ordering::Relaxed) => {
                ms.store(to, Ordering::Relaxed);
                true
            }
            _ => false,
        }
    }

    /// The time between two keys is real time, whatever the speed of the session; a manual clock has no other than its
    /// own.
    pub fn real_time(&self) -> Duration {
        match &self.source {
            ClockSource::System { .. } => SystemClocks::now().boot,
            ClockSource::Given { ms } => Duration::from_millis(ms.load(Ordering::Relaxed)),
        }
    }

    /// How long to wait for the next full second of the session, at least a tenth of a second.
    pub fn to_next_second(&self) -> Duration {
        let ClockSource::System { rate, .. } = self.source else {
            return Duration::from_secs(1);
        };
        let left = 1000 - self.now().ms % 1000;
        let left = (left as f64 / rate.max(f64::MIN_POSITIVE)).clamp(1.0, 1000.0);
        Duration::from_millis(if rate > 1.0 { left.max(100.0) } else { left } as u64)
    }

    /// How far the system's wall clock was moved since the clock was started: positive when it was set forward.
    pub fn moved(&self, reading: SystemClocks) -> SignedDuration {
        let ClockSource::System { started, .. } = self.source else {
            return SignedDuration::ZERO;
        };
        let elapsed = reading.boot.saturating_sub(started.boot).as_millis() as u64;
        reading.wall.duration_since(later_by(started.wall, elapsed))
    }
}

impl Default for SystemClocks {
    /// The epoch, at the machine's start.
    fn default() -> Self {
        Self {
            boot: Duration::ZERO,
            wall: Timestamp::UNIX_EPOCH,
        }
    }
}

impl SystemClocks {
    /// What the system's clocks say now.
    pub fn now() -> Self {
        Self {
            boot: boot_time(),
            wall: wall_time(),
        }
    }
}

/// How long a wait lasted beyond what was asked, when that is worth a word: the program was stopped, or the machine
/// slept, which no signal tells.
pub fn oversleep(asked: Duration, lasted: Duration) -> Option<Duration> {
    const WORTH_A_WORD: Duration = Duration::from_secs(20);
    lasted.checked_sub(asked).filter(|over| *over >= WORTH_A_WORD)
}

/// Wall time now, to the millisecond.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn wall_time() -> Timestamp {
    round_to_ms(Timestamp::now())
}

/// How far ahead a change of clocks matters to a session.
const CHANGE_AHEAD: SignedDuration = SignedDuration::from_hours(48);

/// The change of clocks that the machine's zone makes within two days of that moment: when, and the offset from then
/// on.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn coming_clock_change(at: Timestamp) -> Option<(Timestamp, Offset)> {
    let zone = TimeZone::system();
    let change = zone.following(at).next()?;
    let soon = change.timestamp().duration_since(at) <= CHANGE_AHEAD;
    // A zone may change its name alone.
    (soon && change.offset() != zone.to_offset(at)).then(|| (change.timestamp(), change.offset()))
}

/// The offset of the machine's zone at that moment.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn local_offset(at: Timestamp) -> Offset {
    TimeZone::system().to_offset(at)
}

fn round_to_ms(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}

/// `ms` later, or `at` itself past the end of the calendar.
fn later_by(at: Timestamp, ms: u64) -> Timestamp {
    i64::try_from(ms)
        .ok()
        .and_then(|ms| at.checked_add(SignedDuration::from_millis(ms)).ok())
        .unwrap_or(at)
}
