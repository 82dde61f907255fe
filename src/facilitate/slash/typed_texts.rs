//! What a line says beside its command and its keys: the words that have to be kept.

use crate::session::{Field, InputKind, Notice, State};
use crate::words::Language;

use super::bullet::without_bullet;
use super::command_table::{ArgumentKind, find_command};
use super::field_keys::{ACTION, FieldKey, GROUP, SET};
use super::fields::{is_date, key_notices};
use super::parse_line::{LineStart, line_opening};
use super::split_fields::split_fields;

/// The texts of a line: all of it but its bullet, its command, the group that it is given to and the keys that opened a
/// field.
pub fn typed_texts<'l>(line: &'l str, state: &State, language: Language) -> Vec<&'l str> {
    match line_keys(line, state, language) {
        (rest, LineKeys::None) => vec![rest],
        (rest, LineKeys::Fields(keys)) => field_texts(rest, keys),
        (rest, LineKeys::Group) => field_texts(rest, GROUP),
    }
}

/// What no field takes, though its line is accepted: texts that another one took the place of, keys that are none.
pub fn untaken_texts(line: &str, state: &State, language: Language) -> Vec<Notice> {
    match line_keys(line, state, language) {
        (_, LineKeys::None) => Vec::new(),
        (rest, LineKeys::Fields(keys)) => key_notices(&split_fields(rest, keys, is_date), keys, Some, language),
        (rest, LineKeys::Group) => key_notices(&split_fields(rest, GROUP, is_date), GROUP, |_| None, language),
    }
}

fn field_texts<'l, F: Copy>(rest: &'l str, keys: &[FieldKey<F>]) -> Vec<&'l str> {
    let split = split_fields(rest, keys, is_date);
    let mut texts = vec![split.text];
    texts.extend(split.fields.iter().map(|opened| opened.typed));
    texts.extend(split.unknown.iter().flat_map(|unknown| [unknown.key, unknown.typed]));
    texts
}

/// The keys that a line may have.
enum LineKeys {
    None,
    Fields(&'static [FieldKey<Field>]),
    Group,
}

/// What follows the command of a line, or a bare line, and its keys.
fn line_keys<'l>(line: &'l str, state: &State, language: Language) -> (&'l str, LineKeys) {
    let mut line = line;
    loop {
        match line_opening(without_bullet(line), state) {
            LineStart::Group(_, rest) => line = rest,
            LineStart::Command(typed, rest) => {
                let keys = match find_command(typed, language).map(|spec| spec.argument) {
                    Ok(ArgumentKind::Fields(keys) | ArgumentKind::ActionFields(keys)) => LineKeys::Fields(keys),
                    Ok(ArgumentKind::GroupFields) => LineKeys::Group,
                    _ => LineKeys::None,
                };
                return (rest, keys);
            }
            LineStart::Text(text) => return (text, bare_keys(text, state)),
        }
    }
}

/// The keys of a bare line: those of `/set` where it begins with one, else those of an action where it is one.
pub(super) fn begins_with_key(text: &str) -> bool {
    let split = split_fields(text, SET, is_date);
    split.text.is_empty() && !split.fields.is_empty()
}

fn bare_keys(text: &str, state: &State) -> LineKeys {
    if begins_with_key(text) {
        LineKeys::Fields(SET)
    } else if state.input_kind() == InputKind::Action {
        LineKeys::Fields(ACTION)
    } else {
        LineKeys::None
    }
}
