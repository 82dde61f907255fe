//! A part of the account under a heading of its own.

use jiff::civil::Date;

use crate::export::document::{Block, Section, Text};
use crate::export::roadmap::with_raised_ordinal;
use crate::report::Axis;
use crate::roadmap::{DateText, DateTextKind};
use crate::words::Words;

pub(super) fn section_block(id: &str, heading: String, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        id: id.to_owned(),
        heading: Text::new(&heading),
        blocks,
        ..Section::default()
    })
}

/// What an axis is called, with its number.
pub(super) fn heading_of_axis(axis: &Axis, number: usize, words: &Words) -> String {
    if axis.title.is_empty() {
        words.report_without_axis()
    } else {
        words.report_axis(number, &axis.title)
    }
}

/// A day in full, or the words that stand for it; `None` where nothing is known.
pub(super) fn day_text(text: &str, words: &Words) -> Option<Text> {
    match DateText::new(text).dated() {
        DateTextKind::Empty => None,
        DateTextKind::Day(day) => Some(long_date(day, words)),
        DateTextKind::Text(text) => Some(Text::new(text)),
    }
}

/// `1er mars 2027`, its ending raised.
pub(super) fn long_date(day: Date, words: &Words) -> Text {
    with_raised_ordinal(&words.long_day(day))
}
