//! The fields of a line, with what fills them.

use crate::session::{Command, Field, FieldValue, Fields, Id, Notice, Refusal};
use crate::text::day::{DayReading, parse_day};
use crate::text::split_list;
use crate::words::Language;

use super::field_keys::{FieldKey, nearest_key};
use super::split_fields::{OpenedField, SplitLine, last_word, split_fields};

/// The text before the first key, and the fields of a line. A list that is given twice is joined; of a text the last
/// one holds.
pub(super) fn parse_fields<'a>(text: &'a str, keys: &[FieldKey<Field>]) -> (&'a str, Fields) {
    let split = split_fields(text, keys, is_date);
    let mut fields = Fields::new();
    for OpenedField { field, typed, .. } in split.fields {
        match (fields.get_mut(&field), field_value(field, typed)) {
            (Some(FieldValue::List(items)), FieldValue::List(more)) => {
                items.extend(
                    more.into_iter()
                        .filter(|item| !items.contains(item))
                        .collect::<Vec<_>>(),
                );
            }
            (_, value) => {
                fields.insert(field, value);
            }
        }
    }
    (split.text, fields)
}

/// What is reported of the keys of a line: texts that another one took the place of, keys that are none, keys without
/// the date that they need.
pub(super) fn key_notices<F: Copy + PartialEq>(
    split: &SplitLine<'_, F>,
    keys: &[FieldKey<F>],
    field_of: impl Fn(F) -> Option<Field>,
    language: Language,
) -> Vec<Notice> {
    let mut notices = Vec::new();
    for (at, opened) in split.fields.iter().enumerate() {
        let last = split.fields[at + 1..].iter().rfind(|later| later.field == opened.field);
        let gives_way = last.is_some_and(|last| last.typed != opened.typed) && !opened.typed.is_empty();
        if gives_way && !field_of(opened.field).is_some_and(Field::is_list) {
            let key = keys.iter().find(|key| key.field == opened.field);
            notices.push(Notice::Replaced {
                key: key.map_or(opened.key, |key| key.name(language)).to_owned(),
                before: opened.typed.to_owned(),
            });
        }
    }
    notices.extend(split.unknown.iter().map(|unknown| Notice::UnknownKey {
        typed: format!("{}=", unknown.key),
        nearest: nearest_key(unknown.key, keys, language).map(|key| format!("{key}=")),
    }));
    notices.extend(split.without_date.iter().map(|kept| Notice::KeyWithoutDate {
        typed: format!("{}=", kept.key),
        field: kept.field.and_then(&field_of),
    }));
    notices
}

/// Whether a text is a date; on which day it is read makes no difference to that.
pub(super) fn is_date(text: &str) -> bool {
    const ANY_DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 30);
    !matches!(parse_day(text, ANY_DAY), DayReading::Text)
}

/// What was typed, as its field holds it; days are understood later.
fn field_value(field: Field, typed: &str) -> FieldValue {
    if field.is_list() {
        let items = split_list(typed);
        let ids = matches!(field, Field::From | Field::DependsOn);
        FieldValue::List(if ids {
            items.flat_map(ids_of).collect()
        } else {
            items.map(str::to_owned).collect()
        })
    } else {
        FieldValue::Text(typed.to_owned())
    }
}

/// `I1 #I2`, `I1; I2` and `I1 et I2` are two ids; anything else stays one text.
fn ids_of(item: &str) -> Vec<String> {
    let words = item
        .split(|sign: char| sign.is_whitespace() || matches!(sign, ';' | '+' | '&' | '/'))
        .filter(|word| !word.is_empty() && !["et", "and"].contains(&word.to_lowercase().as_str()))
        .map(|word| word.strip_prefix('#').unwrap_or(word));
    if words.clone().next().is_some() && words.clone().all(|word| word.parse::<Id>().is_ok()) {
        words.map(str::to_owned).collect()
    } else {
        vec![item.to_owned()]
    }
}

/// Why a text where only keys may be is refused.
pub(super) fn stray_text<F: Copy + PartialEq>(
    command: Command,
    text: &str,
    keys: &[FieldKey<F>],
    language: Language,
) -> Refusal {
    match text.split_once('=') {
        Some((before, _)) => {
            let typed = last_word(before.trim_end());
            Refusal::UnknownKey {
                command,
                typed: typed.to_owned(),
                nearest: nearest_key(typed, keys, language).map(str::to_owned),
            }
        }
        None => Refusal::BadArgument {
            command,
            typed: text.to_owned(),
        },
    }
}

/// Why a line with no key that is known is refused: it names the one that was meant.
pub(super) fn no_known_key<F: Copy + PartialEq>(
    command: Command,
    split: &SplitLine<'_, F>,
    keys: &[FieldKey<F>],
    language: Language,
) -> Refusal {
    match split.unknown.first() {
        Some(unknown) => Refusal::UnknownKey {
            command,
            typed: unknown.key.to_owned(),
            nearest: nearest_key(unknown.key, keys, language).map(str::to_owned),
        },
        None => Refusal::NeedsArgument { command },
    }
}
