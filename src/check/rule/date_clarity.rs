//! Whether a date is one that goes into a diary.

use jiff::civil::{Date, date};

use crate::roadmap::DateText;
use crate::text::day::{DayDoubt, DayReading, parse_fixed_day};

/// Any day serves to see *whether* a text holds a date.
pub(super) const ANY_DAY: Date = date(2026, 1, 1);

/// Whether a date can be put in a diary.
pub(super) enum DateClarity<'a> {
    Nothing,
    /// It is a day, or a text that is one whatever today is.
    Yes,
    /// It is a date on a weekday that is not its own.
    Unlikely {
        /// As it is written.
        text: &'a str,
        /// The date without its weekday.
        date: Date,
    },
    /// It is no day.
    No(&'a str),
}

/// Whether it is a day that goes into a diary.
pub(in crate::check) fn is_clear(when: &DateText) -> bool {
    matches!(clear(when), DateClarity::Yes)
}

pub(super) fn clear(when: &DateText) -> DateClarity<'_> {
    let text = when.as_str();
    if text.trim().is_empty() {
        return DateClarity::Nothing;
    }
    if when.day().is_some() {
        return DateClarity::Yes;
    }
    match parse_fixed_day(text) {
        DayReading::Ask(DayDoubt::Weekday { date, .. }) => DateClarity::Unlikely { text, date },
        _ => DateClarity::No(text),
    }
}
