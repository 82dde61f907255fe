//! Which words of a typed line an entry holds in its fields.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{EntryKind, Id};

/// Whether every word of `texts` is in the fields of an entry; what has no letter and no figure is no word.
pub fn holds_words<'t>(kind: &EntryKind, texts: impl IntoIterator<Item = &'t str>) -> bool {
    let mut held = BTreeSet::new();
    // An entry that cannot be written holds nothing.
    if let Ok(fields) = serde_json::to_value(kind) {
        collect_words(&fields, &mut held);
    }
    texts
        .into_iter()
        .flat_map(split_words)
        .all(|word| held.contains(word) || !word.contains(char::is_alphanumeric))
}

/// The ids that are in the fields of an entry as words.
pub fn ids_held(kind: &EntryKind) -> BTreeSet<Id> {
    let mut held = BTreeSet::new();
    if let Ok(fields) = serde_json::to_value(kind) {
        collect_words(&fields, &mut held);
    }
    held.iter().filter_map(|word| word.parse().ok()).collect()
}

fn split_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| sign.is_whitespace() || matches!(sign, '|' | '=' | ',' | ';' | ':'))
}

fn collect_words(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            words.extend(split_words(text).map(str::to_owned));
            // A group is typed by its number.
            words.extend(text.strip_prefix('G').map(str::to_owned));
        }
        Value::Number(number) => {
            words.insert(number.to_string());
        }
        Value::Array(items) => items.iter().for_each(|item| collect_words(item, words)),
        Value::Object(fields) => fields.values().for_each(|field| collect_words(field, words)),
        Value::Null | Value::Bool(_) => {}
    }
}
