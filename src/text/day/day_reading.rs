//! What a text says of a day.

use std::ops::Range;

use jiff::civil::{Date, Weekday};

/// A day that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParsedDay {
    /// The day itself; of a period, its last one.
    pub date: Date,
    /// The first day that is meant as well: of a period or a range, the day on which it begins.
    pub earliest: Date,
    /// Whether it is before the day of reading.
    pub past: bool,
    /// Whether the text says the year, so that it means the same day whenever it is read.
    pub year_said: bool,
    /// How much time the text names.
    pub precision: Precision,
}

/// How much time a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Precision {
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
}

/// Why a text that speaks of a day is asked about and not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayDoubt {
    /// The weekday is not that of the date.
    Weekday {
        /// As it was typed.
        said: Weekday,
        /// The date beside it.
        date: Date,
    },
    /// No month has that day, or a range ends before it begins.
    Impossible,
    /// Both are possible.
    TwoReadings(Date, Date),
    /// The text itself doubts: `15 mars ?`.
    Unsure(Date),
    /// It says when something begins, not when it is done.
    OpenEnded(Date),
}

/// How a whole text reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayReading {
    /// As one day.
    Day(ParsedDay),
    /// As a date that has to be asked about.
    Ask(DayDoubt),
    /// As no date.
    Text,
}

impl DayReading {
    /// The day, when it is one.
    pub fn day(self) -> Option<ParsedDay> {
        match self {
            Self::Day(day) => Some(day),
            Self::Ask(_) | Self::Text => None,
        }
    }
}

/// A date within a longer text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayMatch {
    /// The day, or why it has to be asked about.
    pub day: Result<ParsedDay, DayDoubt>,
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// Whether the text says nothing else.
    pub is_whole: bool,
}
