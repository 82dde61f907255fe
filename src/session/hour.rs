//! Which hour of which day is meant by an hour to come.

use jiff::civil::Time;
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

use crate::workshop::Minutes;

/// An hour further ahead, in ms, is one that has just passed: unless the workshop itself lasts longer.
const HALF_A_DAY: u64 = 12 * 60 * 60_000;
/// What is meant on a clock of twelve hours lies no further ahead, in ms.
const AFTERNOON: i64 = 6 * 60 * 60_000;

/// The next time that a clock in that offset says `hour`, `now` at the earliest; `None` past the end of the calendar.
pub fn next_hour(hour: Time, now: Timestamp, offset: Offset) -> Option<Timestamp> {
    let local = offset.to_datetime(now);
    let mut end = local.date().to_datetime(hour);
    if end < local {
        end = end.checked_add(1.day()).ok()?;
    }
    offset.to_timestamp(end).ok()
}

/// Whether an hour to come lies near: one that has just passed lies more than twelve hours ahead. `whole`: how long the
/// workshop lasts.
pub fn is_soon(end: Timestamp, now: Timestamp, whole: Minutes) -> bool {
    let ahead = end.as_millisecond().saturating_sub(now.as_millisecond());
    u64::try_from(ahead).is_ok_and(|ahead| ahead <= HALF_A_DAY.max(whole.ms()))
}

/// What was perhaps meant by an hour that has passed, as `15:30`: at 14:00, by 3:30, the afternoon; else `otherwise`.
pub fn hour_meant(hour: Time, now: Timestamp, offset: Offset, otherwise: Timestamp) -> String {
    let local = offset.to_datetime(now);
    let later = local.date().to_datetime(hour).checked_add(12.hours()).ok();
    let later = later.and_then(|later| offset.to_timestamp(later).ok()).filter(|later| {
        let ahead = later.as_millisecond().saturating_sub(now.as_millisecond());
        (1..=AFTERNOON).contains(&ahead)
    });
    let meant = offset.to_datetime(later.unwrap_or(otherwise));
    format!("{:02}:{:02}", meant.hour(), meant.minute())
}
