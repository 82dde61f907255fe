//! A field that was filled in, and what was there before.

use jiff::civil::Date;

use crate::session::{Field, FieldValue};
use crate::text::{clean, truncate_text};
use crate::view::OutputMode;
use crate::words::Words;

use super::label::NAMED;

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldContent {
    Empty,
    Day(Date),
    /// People's own words, items of a list one after the other.
    Text(String),
}

impl FieldContent {
    pub fn from_value(field: Field, value: &FieldValue) -> Self {
        let text = value.joined();
        match text.parse() {
            Ok(day) if field.is_date() => Self::Day(day),
            _ if text.is_empty() => Self::Empty,
            _ => Self::Text(text),
        }
    }

    fn text(&self, words: &Words) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Day(day) => words.told_day(*day),
            Self::Text(text) => text.clone(),
        }
    }
}

/// Who finds all there is to say of a field beside the answer, which need not say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ToldBeside {
    Nobody,
    /// Who sits there. A program reads the answer alone, and gets every field that holds something in it.
    People,
    Everyone,
}

impl ToldBeside {
    /// Whether an answer of that mode leaves it out.
    pub(super) fn leaves_out(self, mode: OutputMode) -> bool {
        match self {
            Self::Nobody => false,
            Self::People => mode != OutputMode::Piped,
            Self::Everyone => true,
        }
    }
}

/// A field that was filled in or emptied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    pub field: Field,
    pub content: FieldContent,
    /// What was there, where it was something else.
    pub before: Option<FieldContent>,
    pub beside: ToldBeside,
}

impl FieldChange {
    /// A field by itself, as an entry holds it.
    pub fn from_value(field: Field, value: &FieldValue) -> Self {
        Self {
            field,
            content: FieldContent::from_value(field, value),
            before: None,
            beside: ToldBeside::Nobody,
        }
    }

    /// `pilote : Tiers-lieu La Forge`, with what was there before.
    pub fn text(&self, words: &Words) -> String {
        self.with_before(self.filled_text(words, |day| words.told_day(day)), words)
    }

    /// The same on one line of what happened: a day without its weekday, nothing of what was there before.
    pub fn short_text(&self, words: &Words) -> String {
        self.filled_text(words, |day| words.long_day(day))
    }

    fn filled_text(&self, words: &Words, day_text: impl Fn(Date) -> String) -> String {
        let name = words.field_name(self.field.key());
        match &self.content {
            FieldContent::Empty => words.field_emptied(&name),
            FieldContent::Day(day) => words.field_filled(&name, &day_text(*day)),
            FieldContent::Text(text) => words.field_filled(&name, &clean(text)),
        }
    }

    /// Its name among others: `pilote`, `revue le 3 mars 2027`; a day is always said.
    pub(super) fn named_text(&self, words: &Words) -> String {
        let name = words.field_name(self.field.key());
        let now = match &self.content {
            FieldContent::Day(day) => words.field_on(&name, &words.told_day(*day)),
            FieldContent::Empty => words.field_without(&name),
            FieldContent::Text(_) => name,
        };
        self.with_before(now, words)
    }

    fn with_before(&self, now: String, words: &Words) -> String {
        let before = self.before.as_ref().map(|before| before.text(words));
        with_before(now, before.as_deref(), words)
    }
}

/// What is, and the first words of what was before, where there was something.
pub(super) fn with_before(now: String, before: Option<&str>, words: &Words) -> String {
    match before {
        Some(before) => words.changed(&now, &truncate_text(&clean(before), NAMED)),
        None => now,
    }
}
