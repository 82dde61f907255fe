//! How long and at what hour: `4:12`, in words, `15:30`, halves of minutes.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::session::{LocalTime, State};
use crate::words::{Language, Words};
use crate::workshop::Minutes;

/// `4:12`: whole seconds that are over. Minutes may pass 59.
pub fn format_duration(ms: u64) -> String {
    let seconds = ms / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// `4:12`, of what is left: a second that has begun to run is still there.
pub fn format_countdown(ms: u64) -> String {
    format_duration(ms.saturating_add(999))
}

pub fn duration_in_words(ms: u64, words: &Words) -> String {
    let seconds = ms / 1000;
    match (seconds / 60, seconds % 60) {
        (0, seconds) => words.seconds(seconds),
        (minutes, 0) => words.whole_minutes(minutes),
        (minutes, seconds) => words.minutes_seconds(minutes, seconds),
    }
}

/// `12`, or `2,5` as the language writes it.
pub fn half_minutes(minutes: Minutes, words: &Words) -> String {
    let written = minutes.to_string();
    match words.language() {
        Language::Fr => written.replace('.', ","),
        Language::En => written,
    }
}

pub(super) fn minutes_in_words(minutes: Minutes, words: &Words) -> String {
    words.halves_of_minutes(&half_minutes(minutes, words), minutes.halves())
}

pub fn minutes_text(minutes: Minutes, words: &Words) -> String {
    words.short_minutes(&half_minutes(minutes, words))
}

/// When a session was created, and the clocks of the room by which its hours are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallClock {
    created: Timestamp,
    local: LocalTime,
}

impl WallClock {
    pub fn from_state(state: &State) -> Self {
        Self {
            created: state.header.created.timestamp(),
            local: LocalTime::from_state(state),
        }
    }

    /// The hour on the wall so many ms after the session was created.
    pub fn hour(self, ms: i64) -> WallHour {
        let at = self.wall_time(ms);
        WallHour {
            hour: at.hour(),
            minute: at.minute(),
        }
    }

    /// The day of a moment.
    pub fn day(self, ms: i64) -> Date {
        self.wall_time(ms).date()
    }

    fn wall_time(self, ms: i64) -> jiff::civil::DateTime {
        let at = self.created.as_millisecond().saturating_add(ms);
        let at = Timestamp::from_millisecond(at).unwrap_or(self.created);
        self.local.to_datetime(at)
    }
}

/// An hour on the wall, written `15:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallHour {
    hour: i8,
    minute: i8,
}

impl fmt::Display for WallHour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// `15:30`: the hour at a moment of the session, in ms since it was created.
pub fn hour_text(state: &State, ms: i64) -> String {
    WallClock::from_state(state).hour(ms).to_string()
}

pub fn day_short(day: Date, words: &Words) -> String {
    words.long_day(day)
}

/// `3 décembre`: where the year goes without saying.
pub fn day_and_month(day: Date, words: &Words) -> String {
    words.day_of_year(day)
}
