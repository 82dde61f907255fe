//! What looks like a key, a link or a name and is none: told.

use crate::session::{Field, Fields, Id, Intent, Notice, Refusal};
use crate::words::Language;

use super::command_table::{TABLE, command_named};
use super::field_keys::{ACTION, FieldKey, PHASE, ROADMAP, SET, match_key, nearest_key};
use super::split_fields::last_word;

/// What is reported of the links, names and keys in the texts of a line that were not understood; its texts are kept
/// whole.
pub fn near_misses(intent: &Intent, language: Language) -> Vec<Notice> {
    match intent {
        Intent::Group { then: Some(then), .. } => near_misses(then, language),
        Intent::Bare { text, .. } | Intent::Note { text, .. } | Intent::Edit { text: Some(text), .. } => {
            mentioned_ids(text)
        }
        Intent::Action { text, fields } => {
            let mut told = mentioned_ids(text);
            told.extend(keys_in_text(text, None, ACTION, language));
            told.extend(keys_in_fields(fields, ACTION, language));
            told
        }
        Intent::PhaseAdd { fields } | Intent::Phase { fields, .. } => keys_in_fields(fields, PHASE, language),
        Intent::Roadmap { fields } => keys_in_fields(fields, ROADMAP, language),
        Intent::Set { fields, .. } | Intent::BareFields { fields, .. } => keys_in_fields(fields, SET, language),
        _ => Vec::new(),
    }
}

/// The line with the command that was meant in the place of the one that there is not; `None` where that may not be
/// carried out by a mere Enter.
pub fn mended_line(line: &str, refusal: &Refusal) -> Option<String> {
    let Refusal::UnknownCommand {
        typed,
        nearest: Some(nearest),
    } = refusal
    else {
        return None;
    };
    let protected = TABLE.iter().filter(|spec| !spec.may_be_shortened);
    let names = protected.flat_map(|spec| [Language::Fr, Language::En].map(|language| spec.names(language)));
    let is_near_protected = crate::text::nearest(typed, names.flatten().copied()).is_some();
    if is_near_protected || !command_named(nearest)?.may_be_shortened {
        return None;
    }
    let at = line.find(&format!("/{typed}"))? + 1;
    Some(format!("{}{nearest}{}", &line[..at], &line[at + typed.len()..]))
}

fn keys_in_fields(fields: &Fields, keys: &[FieldKey<Field>], language: Language) -> Vec<Notice> {
    let texts = fields
        .iter()
        .flat_map(|(field, value)| value.texts().iter().map(move |text| (*field, text)));
    texts
        .flat_map(|(field, text)| keys_in_text(text, Some(field), keys, language))
        .collect()
}

/// A word with `=` behind it that comes near to a key, or is one but for the blank behind it; `field`: where the text
/// is kept.
fn keys_in_text(text: &str, field: Option<Field>, keys: &[FieldKey<Field>], language: Language) -> Vec<Notice> {
    let mut told = Vec::new();
    for (equals, _) in text.match_indices('=') {
        let before = text[..equals].trim_end();
        let word = last_word(before);
        let is_word = !word.is_empty()
            && word
                .chars()
                .all(|sign| sign.is_alphabetic() || matches!(sign, '_' | '-'));
        // A key that opens a field nowhere but before a date was reported already.
        let is_key = match_key(word, keys).is_some() && before.len() < equals;
        let near = || word.len() > 3 && match_key(word, keys).is_none() && nearest_key(word, keys, language).is_some();
        if is_word && (is_key || near()) {
            told.push(Notice::KeyInText {
                typed: text[before.len() - word.len()..=equals].to_owned(),
                field,
            });
        }
    }
    told
}

/// A `#` with a letter and figures behind it that are no id, and an `@` that is alone.
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
