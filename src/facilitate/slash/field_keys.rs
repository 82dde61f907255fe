//! The keys of the commands, in both languages, and the text and fields that a line falls into.

use crate::session::Field;
use crate::text::fold_case;
use crate::words::Language;

/// A key as it is typed, and what it opens.
#[derive(Debug)]
pub(super) struct FieldKey<F> {
    pub(super) en: &'static str,
    pub(super) fr: &'static str,
    pub(super) field: F,
}

const fn field_key<F: Copy>(en: &'static str, fr: &'static str, field: F) -> FieldKey<F> {
    FieldKey { en, fr, field }
}

/// What is corrected of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GroupKey {
    Name,
    Axis,
    Participants,
    Backgrounds,
}

pub(super) const GROUP: &[FieldKey<GroupKey>] = &[
    field_key("name", "nom", GroupKey::Name),
    field_key("axis", "axe", GroupKey::Axis),
    field_key("participants", "participants", GroupKey::Participants),
    field_key("backgrounds", "horizons", GroupKey::Backgrounds),
];

/// Of `/title`, `/stake` and `/roadmap`.
pub(super) const ROADMAP: &[FieldKey<Field>] = &[
    field_key("pilot", "pilote", Field::Pilot),
    field_key("contact", "contact", Field::Contact),
    field_key("review", "revue", Field::Review),
    field_key("indicator", "indicateur", Field::Indicator),
    field_key("decided_by", "décide", Field::DecidedBy),
    field_key("pillars", "piliers", Field::Pillars),
    field_key("licence", "licence", Field::Licence),
    field_key("title", "titre", Field::Title),
    field_key("stake", "enjeu-central", Field::Stake),
];

pub(super) const PHASE: &[FieldKey<Field>] = &[
    field_key("goal", "objectif", Field::Goal),
    field_key("due", "échéance", Field::Due),
    field_key("title", "titre", Field::Title),
];

/// Of `/action` and of a bare action.
pub(super) const ACTION: &[FieldKey<Field>] = &[
    field_key("pilot", "pilote", Field::Pilot),
    field_key("pillar", "pilier", Field::Pillar),
    field_key("due", "échéance", Field::Due),
    field_key("first", "premier", Field::FirstStep),
    field_key("done", "fait", Field::DoneWhen),
    field_key("indicator", "indicateur", Field::Indicator),
    field_key("from", "de", Field::From),
    field_key("resources", "ressources", Field::Resources),
    field_key("partners", "partenaires", Field::Partners),
    field_key("depends", "dépend", Field::DependsOn),
    field_key("decided_by", "décide", Field::DecidedBy),
];

/// Of `/set` and of a bare line that begins with a key.
pub(super) const SET: &[FieldKey<Field>] = &[
    field_key("pilot", "pilote", Field::Pilot),
    field_key("pillar", "pilier", Field::Pillar),
    field_key("due", "échéance", Field::Due),
    field_key("first", "premier", Field::FirstStep),
    field_key("done", "fait", Field::DoneWhen),
    field_key("indicator", "indicateur", Field::Indicator),
    field_key("from", "de", Field::From),
    field_key("resources", "ressources", Field::Resources),
    field_key("partners", "partenaires", Field::Partners),
    field_key("depends", "dépend", Field::DependsOn),
    field_key("decided_by", "décide", Field::DecidedBy),
    field_key("goal", "objectif", Field::Goal),
    field_key("title", "titre", Field::Title),
    field_key("phase", "phase", Field::Phase),
];

/// The longest key, and some room for accents typed as two signs.
const LONGEST: usize = 24;

impl<F> FieldKey<F> {
    /// As it is typed in a language.
    pub(super) fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }
}

/// What `word` opens, in either language.
pub(super) fn find_field<F: Copy>(word: &str, keys: &[FieldKey<F>]) -> Option<F> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let word = fold_case(word);
    keys.iter()
        .find(|key| key.en == word || fold_case(key.fr) == word)
        .map(|key| key.field)
}

/// The text before the first key, and each field with what stands behind its `=`.
///
/// A key in full, at the start or after a blank or a `|`, with `=` right behind it, opens its field; the `|` before it
/// goes. A `|` that no key follows is text.
pub(super) fn split_fields<'a, F: Copy>(text: &'a str, keys: &[FieldKey<F>]) -> (&'a str, Vec<(F, &'a str)>) {
    let mut opened = Vec::new();
    for (equals, _) in text.match_indices('=') {
        let word = last_word(&text[..equals]);
        let before = &text[..equals - word.len()];
        if before.ends_with('=') {
            continue;
        }
        if let Some(field) = find_field(word, keys) {
            opened.push((without_bar(before).len(), equals + 1, field));
        }
    }
    let end_of_text = opened.first().map_or(text.len(), |(end, ..)| *end);
    let fields = opened
        .iter()
        .enumerate()
        .map(|(at, (_, start, field))| {
            let end = opened.get(at + 1).map_or(text.len(), |(end, ..)| *end);
            (*field, text[*start..end.max(*start)].trim())
        })
        .collect();
    (text[..end_of_text].trim(), fields)
}

/// What stands behind the last blank, `|` or `=`.
pub(super) fn last_word(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .find(|(_, sign)| sign.is_whitespace() || matches!(sign, '|' | '='))
        .map_or(0, |(at, sign)| at + sign.len_utf8());
    &text[start..]
}

fn without_bar(before: &str) -> &str {
    let before = before.trim_end();
    before.strip_suffix('|').unwrap_or(before).trim_end()
}
