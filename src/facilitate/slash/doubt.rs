//! What looks like a key and is none: kept as text, and told.

use crate::session::{Field, Fields, Intent, Told};
use crate::words::Language;

use super::fields::nearest_key;
use super::keys::{ACTION, Key, PHASE, ROADMAP, SET, find, last_word};

/// What is told of the keys of a line that were not understood; its texts are kept whole.
pub fn doubts(intent: &Intent, language: Language) -> Vec<Told> {
    match intent {
        Intent::Group { then: Some(then), .. } => doubts(then, language),
        Intent::Action { text, fields } => among(Some(text), fields, ACTION, language),
        Intent::PhaseAdd { fields } | Intent::Phase { fields, .. } => among(None, fields, PHASE, language),
        Intent::Roadmap { fields } => among(None, fields, ROADMAP, language),
        Intent::Set { fields, .. } | Intent::BareFields { fields, .. } => among(None, fields, SET, language),
        _ => Vec::new(),
    }
}

fn among(text: Option<&String>, fields: &Fields, keys: &[Key<Field>], language: Language) -> Vec<Told> {
    text.into_iter()
        .chain(fields.values().flat_map(|value| value.texts()))
        .flat_map(|text| in_text(text, keys, language))
        .collect()
}

/// A word with `=` behind it that follows a `|`, or that comes near to a key, or is one but for the blank behind it.
fn in_text(text: &str, keys: &[Key<Field>], language: Language) -> Vec<Told> {
    let mut told = Vec::new();
    for (equals, _) in text.match_indices('=') {
        let before = text[..equals].trim_end();
        let word = last_word(before);
        let opens = before[..before.len() - word.len()].trim_end();
        let is_word = !word.is_empty()
            && word
                .chars()
                .all(|sign| sign.is_alphabetic() || matches!(sign, '_' | '-'));
        let near = || find(word, keys).is_some() || word.len() > 3 && nearest_key(word, keys, language).is_some();
        if is_word && (opens.ends_with('|') || near()) {
            told.push(Told::UnknownKey {
                typed: text[before.len() - word.len()..=equals].to_owned(),
            });
        }
    }
    told
}
