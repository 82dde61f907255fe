//! A line: a note, or a command and for which group.

use crate::session::{GroupId, Intent, InputKind, Refusal, State};
use crate::words::Language;

use super::bullet::without_bullet;
use super::command::carry;
use super::keys::{ACTION, SET};
use super::number::whole;
use super::table::{named, understood};
use super::{fields, group};

/// What `line` asks for, in a session that is at `state`, typed by somebody whose screen speaks `language`.
///
/// A line of blanks, or of a bullet alone, is a bare line with an empty text: nothing. Commands are spoken of by their
/// English names in what is given back.
///
/// # Errors
/// A [`Refusal`] for a command that is not understood; a note is never refused.
pub fn read(line: &str, state: &State, language: Language) -> Result<Intent, Refusal> {
    let mut line = line;
    let mut to: Option<GroupId> = None;
    let given = loop {
        match opening(without_bullet(line), state) {
            Opening::Group(typed, rest) => {
                // Of `/2 /3 TEXT` the last counts: that is where one arrives.
                to = Some(group::open(typed, state)?.id);
                if rest.is_empty() {
                    break None;
                }
                line = rest;
            }
            Opening::Command(typed, rest) => {
                let at = to.unwrap_or(state.active);
                break Some(command(typed, rest, state, at, language)?);
            }
            Opening::Text(text) => break Some(bare(text, state)),
        }
    };
    Ok(match (to, given) {
        (None, Some(intent)) => intent,
        (Some(group), given) => Intent::Group {
            group,
            then: given.map(Box::new),
        },
        (None, None) => bare("", state),
    })
}

/// Whether a line is a command, understood or not, rather than a note.
pub fn is_command(line: &str, state: &State) -> bool {
    !matches!(opening(without_bullet(line), state), Opening::Text(_))
}

/// What a line opens with; blanks around it are gone.
pub(super) enum Opening<'a> {
    /// `/2`, and the line that is given to it.
    Group(&'a str, &'a str),
    /// A command's name as typed, and what stands behind it.
    Command(&'a str, &'a str),
    /// A note.
    Text(&'a str),
}

pub(super) fn opening<'a>(line: &'a str, state: &State) -> Opening<'a> {
    if let Some(note) = line.strip_prefix("//") {
        return Opening::Text(&line[line.len() - note.len() - 1..]);
    }
    if let Some(rest) = line.strip_prefix('/') {
        return slashed(rest.trim_start());
    }
    if let Some(rest) = line.strip_prefix(':') {
        // Shift was missed: only what leaves no doubt is taken for a command.
        let opening = slashed(rest);
        let sure = match opening {
            Opening::Group(typed, _) => is_group(typed, state),
            Opening::Command(typed, _) => named(typed).is_some(),
            Opening::Text(_) => false,
        };
        if sure {
            return opening;
        }
    }
    Opening::Text(line)
}

fn is_group(typed: &str, state: &State) -> bool {
    whole(typed)
        .and_then(|number| u32::try_from(number).ok())
        .is_some_and(|number| state.group(GroupId(number)).is_some())
}

/// What stands behind the `/`.
fn slashed(rest: &str) -> Opening<'_> {
    let end = rest
        .find(|sign: char| sign.is_whitespace() || matches!(sign, '|' | '+'))
        .unwrap_or(rest.len());
    let (typed, behind) = (&rest[..end], rest[end..].trim_start());
    let number = typed.trim_end_matches([':', ',']);
    if whole(number).is_some() {
        Opening::Group(number, behind)
    } else {
        Opening::Command(typed, behind)
    }
}

/// A note, or an action with its fields, or fields alone.
fn bare(text: &str, state: &State) -> Intent {
    if let Some(row) = named(text) {
        return Intent::Bare {
            text: text.to_owned(),
            command: Some(row.id()),
        };
    }
    if text.contains('=') {
        let (before, fields) = fields::parse(text, SET);
        if before.is_empty() && !fields.is_empty() {
            return Intent::BareFields {
                text: text.to_owned(),
                fields,
            };
        }
    }
    if state.input_kind() == InputKind::Action && !text.is_empty() {
        let (text, fields) = fields::parse(text, ACTION);
        return Intent::Action {
            text: text.to_owned(),
            fields,
        };
    }
    Intent::Bare {
        text: text.to_owned(),
        command: None,
    }
}

fn command(typed: &str, rest: &str, state: &State, at: GroupId, language: Language) -> Result<Intent, Refusal> {
    if typed.is_empty() && rest.is_empty() {
        return Ok(Intent::List);
    }
    let row = understood(typed, language)?;
    carry(row.command, rest, state, at, language)
}
