//! The text and the fields that a line falls into.

use super::field_keys::{FieldKey, KeyMatch, match_key};

/// A line with keys: what comes before them, what they open, what was taken for neither.
#[derive(Debug)]
pub(super) struct SplitLine<'a, F> {
    /// What comes before the first key.
    pub(super) text: &'a str,
    /// Each field opened, in order.
    pub(super) fields: Vec<OpenedField<'a, F>>,
    /// What follows a `|` and looks like a key.
    pub(super) unknown: Vec<UnknownKey<'a>>,
    /// Keys that open a field before a date alone, and came before another text: they stay where they were.
    pub(super) without_date: Vec<KeyWithoutDate<'a, F>>,
}

/// A field with what follows its key.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenedField<'a, F> {
    pub(super) field: F,
    /// The word that opened it.
    pub(super) key: &'a str,
    pub(super) typed: &'a str,
}

/// A key that is none, with its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnknownKey<'a> {
    pub(super) key: &'a str,
    pub(super) typed: &'a str,
}

/// A key that opens a field before a date alone, and where it stays.
#[derive(Clone, Copy, Debug)]
pub(super) struct KeyWithoutDate<'a, F> {
    pub(super) key: &'a str,
    /// The field whose value it is part of; `None`: the text before the first key, or what no field takes.
    pub(super) field: Option<F>,
}

/// Where a segment of a line begins, and what it is.
struct Opener<'a, F> {
    /// Where what comes before it ends.
    end_before: usize,
    start: usize,
    key: &'a str,
    kind: Option<KeyMatch<F>>,
}

/// Splits a line at its keys.
///
/// A key in full, at the start or after a blank or a `|`, with `=` right behind it, opens its field; the `|` before it
/// goes, and so does one `,` or `;`. Behind a `|`, blanks may be around the sign, and `:` is as good as `=`; a word
/// that is no key closes the field before it where `=` follows. Any other `|` is text. `is_date` says whether a text
/// is a date, for the keys that need one behind them.
pub(super) fn split_fields<'a, F: Copy>(
    text: &'a str,
    keys: &[FieldKey<F>],
    is_date: impl Fn(&str) -> bool,
) -> SplitLine<'a, F> {
    let mut openers = openers(text, keys);
    let mut without_date = Vec::new();
    let mut at = 0;
    while at < openers.len() {
        let typed = value_at(text, &openers, at);
        if matches!(openers[at].kind, Some(KeyMatch::BeforeDate(_))) && !is_date(typed) {
            let before = at.checked_sub(1).and_then(|before| openers[before].kind);
            without_date.push(KeyWithoutDate {
                field: before.map(|(KeyMatch::Always(field) | KeyMatch::BeforeDate(field))| field),
                key: openers.remove(at).key,
            });
        } else {
            at += 1;
        }
    }
    let mut split = SplitLine {
        text: text[..openers.first().map_or(text.len(), |opener| opener.end_before)].trim(),
        fields: Vec::new(),
        unknown: Vec::new(),
        without_date,
    };
    for (at, opener) in openers.iter().enumerate() {
        let (key, typed) = (opener.key, value_at(text, &openers, at));
        match opener.kind {
            Some(KeyMatch::Always(field) | KeyMatch::BeforeDate(field)) => {
                split.fields.push(OpenedField { field, key, typed });
            }
            None => split.unknown.push(UnknownKey { key, typed }),
        }
    }
    split
}

fn value_at<'a, F>(text: &'a str, openers: &[Opener<'a, F>], at: usize) -> &'a str {
    let start = openers[at].start;
    let end = openers.get(at + 1).map_or(text.len(), |next| next.end_before);
    text[start..end.max(start)].trim()
}

fn openers<'a, F: Copy>(text: &'a str, keys: &[FieldKey<F>]) -> Vec<Opener<'a, F>> {
    let mut openers: Vec<Opener<'a, F>> = Vec::new();
    for (sign_at, sign) in text.match_indices(['=', ':']) {
        let taken = openers.last().map_or(0, |opener| opener.start);
        let found = behind_bar(text, taken, sign_at, sign, keys).or_else(|| {
            let (key, before) = word_before(&text[..sign_at]);
            let kind = match_key(key, keys).filter(|_| sign == "=" && !before.ends_with('='))?;
            Some((key, before.len(), Some(kind)))
        });
        if let Some((key, key_at, kind)) = found.filter(|(_, key_at, _)| *key_at >= taken) {
            openers.push(Opener {
                end_before: without_separator(&text[..key_at]).len().max(taken),
                start: sign_at + sign.len(),
                key,
                kind,
            });
        }
    }
    openers
}

/// A key behind the last `|`, blanks around it left out: known, or a word that `=` follows.
fn behind_bar<'a, F: Copy>(
    text: &'a str,
    from: usize,
    sign_at: usize,
    sign: &str,
    keys: &[FieldKey<F>],
) -> Option<(&'a str, usize, Option<KeyMatch<F>>)> {
    let bar = text.get(from..sign_at)?.rfind('|')? + from;
    let key = text[bar + 1..sign_at].trim();
    let key_at = sign_at - text[bar + 1..sign_at].trim_start().len();
    let kind = match_key(key, keys);
    let is_word = !key.is_empty()
        && key
            .chars()
            .all(|sign| sign.is_alphabetic() || matches!(sign, '_' | '-'));
    (kind.is_some() || sign == "=" && is_word).then_some((key, key_at, kind))
}

/// The word that a text ends with, and what comes before it.
fn word_before(text: &str) -> (&str, &str) {
    let word = last_word(text);
    (word, &text[..text.len() - word.len()])
}

/// What follows the last blank, `|` or `=`.
pub(super) fn last_word(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .find(|(_, sign)| sign.is_whitespace() || matches!(sign, '|' | '='))
        .map_or(0, |(at, sign)| at + sign.len_utf8());
    &text[start..]
}

/// Without the `|` before a key, and without the `,` or `;` with which people end what comes before it.
fn without_separator(before: &str) -> &str {
    let before = before.trim_end();
    let before = before.strip_suffix('|').unwrap_or(before).trim_end();
    before.strip_suffix([',', ';']).unwrap_or(before).trim_end()
}
