//! Which hour of which day is meant by an hour to come.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::workshop::Minutes;

use super::LocalTime;

/// An hour further ahead, in ms, is one that has just passed: unless the workshop itself lasts longer.
const HALF_A_DAY: u64 = 12 * 60 * 60_000;
/// What is meant on a clock of twelve hours lies no further ahead, in ms.
const AFTERNOON: i64 = 6 * 60 * 60_000;

/// Whether an hour to come lies near: one that has just passed lies more than twelve hours ahead. `whole`: how long the
/// workshop lasts.
pub fn is_soon(end: Timestamp, now: Timestamp, whole: Minutes) -> bool {
    let ahead = end.as_millisecond().saturating_sub(now.as_millisecond());
    u64::try_from(ahead).is_ok_and(|ahead| ahead <= HALF_A_DAY.max(whole.ms()))
}

/// What was perhaps meant by an hour that has passed, as `15:30`: at 14:00, by 3:30, the afternoon; else `otherwise`.
pub fn hour_meant(hour: Time, now: Timestamp, local: LocalTime, otherwise: Timestamp) -> String {
    let later = local.afternoon_of(hour, now).filter(|later| {
        let ahead = later.as_millisecond().saturating_sub(now.as_millisecond());
        (1..=AFTERNOON).contains(&ahead)
    });
    let meant = local.to_datetime(later.unwrap_or(otherwise));
    format!("{:02}:{:02}", meant.hour(), meant.minute())
}
