//! Whether a date is one that goes into a diary.

use jiff::civil::{Date, date};

use crate::roadmap::{DateText, DateTextKind};
use crate::text::day::parse_day;

/// Any day serves to see *whether* a text holds a date.
pub(super) const ANY_DAY: Date = date(2026, 1, 1);

/// Whether a date can be put in a diary.
pub(super) enum DateClarity<'a> {
    Nothing,
    /// It is a day, or a text that is one whatever today is.
    Yes,
    /// It is no day.
    No(&'a str),
}

/// Whether it is a day that goes into a diary.
pub(in crate::check) fn is_clear(when: &DateText) -> bool {
    matches!(clear(when), DateClarity::Yes)
}

pub(super) fn clear(when: &DateText) -> DateClarity<'_> {
    match when.dated() {
        DateTextKind::Empty => DateClarity::Nothing,
        DateTextKind::Day(_) => DateClarity::Yes,
        DateTextKind::Text(text) if text.trim().is_empty() => DateClarity::Nothing,
        DateTextKind::Text(text) if parse_day(text, ANY_DAY).is_some_and(|day| day.year_said) => DateClarity::Yes,
        DateTextKind::Text(text) => DateClarity::No(text),
    }
}
