//! What a note's text mentions: `#F2`, another note; `@name`, people and bodies.

use std::collections::HashSet;

use crate::text;

use super::Id;

/// A name that is longer is a text without spaces.
const LONGEST_NAME: usize = 200;
/// More than a room can follow.
const MOST: usize = 200;

/// What a text mentions, each once, in the order written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// The ids after `#`, whether they exist or not.
    pub ids: Vec<Id>,
    /// Whether anything shaped like an id stands after a `#`: a link was typed.
    pub typed: bool,
    /// The names after `@`, without it, `_` a space.
    pub stakeholders: Vec<String>,
}

impl Mentions {
    pub fn from_text(text: &str) -> Self {
        let mut mentions = Self::default();
        let mut ids = HashSet::new();
        let mut names = HashSet::new();
        for (at, mark) in text.match_indices(['#', '@']) {
            let (before, after) = (&text[..at], &text[at + 1..]);
            if mark == "#" {
                let word = id_shaped(after);
                mentions.typed |= word.is_some();
                if let Some(id) = word.and_then(|word| word.parse().ok())
                    && mentions.ids.len() < MOST
                    && ids.insert(id)
                {
                    mentions.ids.push(id);
                }
            } else if !before.ends_with(char::is_alphanumeric)
                && let Some(name) = stakeholder_name(after)
                && mentions.stakeholders.len() < MOST
                && names.insert(text::fold_case(&name))
            {
                // After a letter it is an address: `jean@mairie.fr`.
                mentions.stakeholders.push(name);
            }
        }
        mentions
    }
}

/// The word that `text` begins with, when it is a letter of ids and figures.
fn id_shaped(text: &str) -> Option<&str> {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let word = &text[..end];
    let figures = word.get(1..).filter(|figures| !figures.is_empty())?;
    let shaped = word.starts_with(|c: char| "efqiarl".contains(c.to_ascii_lowercase()))
        && !figures.starts_with('0')
        && figures.bytes().all(|byte| byte.is_ascii_digit());
    shaped.then_some(word)
}

/// The one word that `text` begins with, as a name.
fn stakeholder_name(text: &str) -> Option<String> {
    stakeholder_word(text).map(plain_name)
}

fn plain_name(word: &str) -> String {
    word.replace('_', " ").trim().to_owned()
}

/// The word of a name, as it was typed.
fn stakeholder_word(text: &str) -> Option<&str> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '\'' | '’' | '.' | '&' | '+');
    let end = text.find(|c: char| !inside(c)).unwrap_or(text.len());
    let word = text[..end].trim_end_matches(['.', '\'', '’', '-', '&', '+']);
    (word.contains(char::is_alphanumeric) && word.chars().count() <= LONGEST_NAME).then_some(word)
}

/// A text as people say it: names without their `@`, links to notes left out.
pub fn without_mentions(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(found) = text[at..].find(['#', '@']) {
        let mark = at + found;
        plain.push_str(&text[at..mark]);
        at = mark + 1;
        let after = &text[at..];
        if text[mark..].starts_with('#') {
            match links_length(after) {
                Some(length) => at += length + leave_out(&mut plain, &after[length..]),
                None => plain.push('#'),
            }
        } else {
            match stakeholder_word(after).filter(|_| !text[..mark].ends_with(char::is_alphanumeric)) {
                Some(word) => {
                    plain.push_str(&plain_name(word));
                    at += word.len();
                }
                None => plain.push('@'),
            }
        }
    }
    plain.push_str(&text[at..]);
    plain
}

/// How many bytes a link behind its `#` takes, with those that follow it: `E1, #E3`.
fn links_length(after: &str) -> Option<usize> {
    let mut length = id_shaped(after)?.len();
    loop {
        let rest = &after[length..];
        let gap = rest.len() - rest.trim_start_matches([' ', ',', ';']).len();
        let Some(word) = rest[gap..].strip_prefix('#').and_then(id_shaped) else {
            return Some(length);
        };
        length += gap + 1 + word.len();
    }
}

/// Mends what is around a link that is left out; how many bytes behind it go too.
fn leave_out(plain: &mut String, behind: &str) -> usize {
    if plain.ends_with('(') && behind.starts_with(')') {
        plain.pop();
        return 1 + leave_out(plain, &behind[1..]);
    }
    let kept = plain.trim_end().len();
    if behind.is_empty() || behind.starts_with(['.', ',', ')', '\n']) {
        plain.truncate(kept);
    } else if plain.is_empty() || plain.ends_with([' ', '(']) {
        return behind.len() - behind.trim_start_matches([' ', ':']).len();
    }
    0
}
