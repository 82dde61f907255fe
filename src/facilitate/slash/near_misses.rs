//! What looks like a key, a link or a name and is none: kept as text, and told.

use crate::session::{Field, Fields, Id, Intent, Notice};
use crate::words::Language;

use super::field_keys::{ACTION, FieldKey, PHASE, ROADMAP, SET, find_field, last_word};
use super::fields::nearest_key;

/// What is told of the keys, links and names of a line that were not understood; its texts are kept whole.
pub fn near_misses(intent: &Intent, language: Language) -> Vec<Notice> {
    match intent {
        Intent::Group { then: Some(then), .. } => near_misses(then, language),
        Intent::Bare { text, .. } | Intent::Note { text, .. } | Intent::Edit { text: Some(text), .. } => {
            mentioned_ids(text)
        }
        Intent::Action { text, fields } => {
            let mut told = mentioned_ids(text);
            told.extend(doubts_among(Some(text), fields, ACTION, language));
            told
        }
        Intent::PhaseAdd { fields } | Intent::Phase { fields, .. } => doubts_among(None, fields, PHASE, language),
        Intent::Roadmap { fields } => doubts_among(None, fields, ROADMAP, language),
        Intent::Set { fields, .. } | Intent::BareFields { fields, .. } => doubts_among(None, fields, SET, language),
        _ => Vec::new(),
    }
}

fn doubts_among(text: Option<&String>, fields: &Fields, keys: &[FieldKey<Field>], language: Language) -> Vec<Notice> {
    text.into_iter()
        .chain(fields.values().flat_map(|value| value.texts()))
        .flat_map(|text| in_text(text, keys, language))
        .collect()
}

/// A word with `=` behind it that follows a `|`, or that comes near to a key, or is one but for the blank behind it.
fn in_text(text: &str, keys: &[FieldKey<Field>], language: Language) -> Vec<Notice> {
    let mut told = Vec::new();
    for (equals, _) in text.match_indices('=') {
        let before = text[..equals].trim_end();
        let word = last_word(before);
        let opens = before[..before.len() - word.len()].trim_end();
        let is_word = !word.is_empty()
            && word
                .chars()
                .all(|sign| sign.is_alphabetic() || matches!(sign, '_' | '-'));
        let near = || find_field(word, keys).is_some() || word.len() > 3 && nearest_key(word, keys, language).is_some();
        if is_word && (opens.ends_with('|') || near()) {
            told.push(Notice::UnknownKey {
                typed: text[before.len() - word.len()..=equals].to_owned(),
            });
        }
    }
    told
}

/// A `#` with a letter and figures behind it that are no id, and an `@` that stands alone.
fn mentioned_ids(text: &str) -> Vec<Notice> {
    let mut told = Vec::new();
    let words = || {
        text.split_whitespace()
            .map(|word| word.trim_end_matches(['.', ',', ';', ':', ')']))
    };
    for word in words().filter(|word| word.starts_with('#')) {
        let name = &word[1..];
        let shaped = name.starts_with(char::is_alphabetic) && name.chars().skip(1).all(|sign| sign.is_ascii_digit());
        if shaped && name.chars().count() > 1 && name.parse::<Id>().is_err() {
            let text = word.to_owned();
            told.push(Notice::NotALink { text });
        }
    }
    if words().any(|word| word == "@") {
        told.push(Notice::NobodyNamed);
    }
    told
}
