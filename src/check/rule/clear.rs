//! Whether a date is one that goes into a diary.

use jiff::civil::{Date, date};

use crate::roadmap::{Dated, When};
use crate::text::day::parse_day;

/// Any day serves to see *whether* a text holds a date.
pub(super) const ANY_DAY: Date = date(2026, 1, 1);

/// Whether a date can be put in a diary.
pub(super) enum Clear<'a> {
    /// Nothing is said.
    Nothing,
    /// It is a day, or a text that is one whatever today is.
    Yes,
    /// It is no day.
    No(&'a str),
}

/// Whether it is a day that goes into a diary.
pub(in crate::check) fn is_clear(when: &When) -> bool {
    matches!(clear(when), Clear::Yes)
}

pub(super) fn clear(when: &When) -> Clear<'_> {
    match when.dated() {
        Dated::Empty => Clear::Nothing,
        Dated::Day(_) => Clear::Yes,
        Dated::Text(text) if text.trim().is_empty() => Clear::Nothing,
        Dated::Text(text) if parse_day(text, ANY_DAY).is_some_and(|day| day.year_said) => Clear::Yes,
        Dated::Text(text) => Clear::No(text),
    }
}
