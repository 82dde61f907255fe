//! The fields of a line, with what fills them.

use crate::session::{Command, Field, FieldValue, Fields, Id, Refusal};
use crate::text::nearest;
use crate::words::Language;

use super::command_table::other_language;
use super::field_keys::{FieldKey, last_word, split_fields};

/// The text and the fields of a line. Where a key stands twice, the last one counts.
pub(super) fn parse_fields<'a>(text: &'a str, keys: &[FieldKey<Field>]) -> (&'a str, Fields) {
    let (text, fields) = split_fields(text, keys);
    let fields = fields
        .into_iter()
        .map(|(field, typed)| (field, field_value(field, typed)))
        .collect();
    (text, fields)
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

/// Texts separated by commas.
pub(super) fn split_list(typed: &str) -> impl Iterator<Item = &str> {
    typed.split(',').map(str::trim).filter(|item| !item.is_empty())
}

/// `I1 #I2` is two ids; anything else stays one text.
fn ids_of(item: &str) -> Vec<String> {
    let words = item
        .split_whitespace()
        .map(|word| word.strip_prefix('#').unwrap_or(word));
    if words.clone().all(|word| word.parse::<Id>().is_ok()) {
        words.map(str::to_owned).collect()
    } else {
        vec![item.to_owned()]
    }
}

/// Why a text that stands where only keys may stand is refused.
pub(super) fn stray_text<F>(command: Command, text: &str, keys: &[FieldKey<F>], language: Language) -> Refusal {
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

/// The key that `typed` comes nearest to, in the screen's language before the other.
pub(super) fn nearest_key<F>(typed: &str, keys: &[FieldKey<F>], language: Language) -> Option<&'static str> {
    let names = [language, other_language(language)].into_iter();
    nearest(
        typed,
        names.flat_map(|language| keys.iter().map(move |key| key.name(language))),
    )
}
