//! A line: a note, or a command and for which group.

use crate::session::{GroupId, InputKind, Intent, Refusal, State};
use crate::words::Language;

use super::bullet::without_bullet;
use super::command_table::{CommandLine, command_named, find_command};
use super::field_keys::{ACTION, SET};
use super::parse_duration::whole_number;
use super::typed_texts::begins_with_key;
use super::{fields, group_argument};

/// What `line` asks for, in a session that is at `state`, typed by somebody whose screen speaks `language`.
///
/// A line of blanks, or of a bullet alone, is a bare line with an empty text: nothing.
///
/// # Errors
/// A [`Refusal`] for a command that is not understood; a note is never refused.
pub fn parse_line(line: &str, state: &State, language: Language) -> Result<Intent, Refusal> {
    let mut line = line;
    let mut to: Option<GroupId> = None;
    let given = loop {
        match line_opening(without_bullet(line), state) {
            LineStart::Group(typed, rest) => {
                // Of `/2 /3 TEXT` the last counts: that is where one arrives.
                to = Some(group_argument::find_open_group(typed, state)?.id);
                if rest.is_empty() {
                    break None;
                }
                line = rest;
            }
            LineStart::Command(typed, rest) => {
                let at = to.unwrap_or(state.active);
                break Some(command_intent(typed, rest, state, at, language)?);
            }
            LineStart::Text(text) => break Some(bare_intent(text, state)),
        }
    };
    Ok(match (to, given) {
        (None, Some(intent)) => intent,
        (Some(group), given) => Intent::Group {
            group,
            then: given.map(Box::new),
        },
        (None, None) => bare_intent("", state),
    })
}

/// Whether a line is a command, understood or not, rather than a note.
pub fn is_command(line: &str, state: &State) -> bool {
    !matches!(line_opening(without_bullet(line), state), LineStart::Text(_))
}

/// What a line opens with; blanks around it are gone.
pub(super) enum LineStart<'a> {
    /// `/2`, and the line that is given to it.
    Group(&'a str, &'a str),
    /// A command's name as typed, and what stands behind it.
    Command(&'a str, &'a str),
    Text(&'a str),
}

pub(super) fn line_opening<'a>(line: &'a str, state: &State) -> LineStart<'a> {
    if let Some(note) = line.strip_prefix("//") {
        return LineStart::Text(&line[line.len() - note.len() - 1..]);
    }
    if let Some(rest) = line.strip_prefix('/') {
        return slash_opening(rest.trim_start());
    }
    if let Some(rest) = line.strip_prefix(':') {
        // Shift was missed: only what leaves no doubt is taken for a command.
        let opening = slash_opening(rest);
        let sure = match opening {
            LineStart::Group(typed, _) => is_group(typed, state),
            LineStart::Command(typed, _) => command_named(typed).is_some(),
            LineStart::Text(_) => false,
        };
        if sure {
            return opening;
        }
    }
    LineStart::Text(line)
}

fn is_group(typed: &str, state: &State) -> bool {
    whole_number(typed)
        .and_then(|number| u32::try_from(number).ok())
        .is_some_and(|number| state.group(GroupId(number)).is_some())
}

/// What stands behind the `/`.
fn slash_opening(rest: &str) -> LineStart<'_> {
    let end = rest
        .find(|sign: char| sign.is_whitespace() || matches!(sign, '|' | '+'))
        .unwrap_or(rest.len());
    let (typed, behind) = (&rest[..end], rest[end..].trim_start());
    let number = typed.trim_end_matches([':', ',']);
    if whole_number(number).is_some() {
        LineStart::Group(number, behind)
    } else {
        LineStart::Command(typed, behind)
    }
}

/// A note, or an action with its fields, or fields alone.
fn bare_intent(text: &str, state: &State) -> Intent {
    if let Some(spec) = command_named(text) {
        return Intent::Bare {
            text: text.to_owned(),
            command: Some(spec.command),
        };
    }
    if begins_with_key(text) {
        let (_, fields) = fields::parse_fields(text, SET);
        return Intent::BareFields {
            text: text.to_owned(),
            fields,
        };
    }
    if state.input_kind() == InputKind::Action && !text.is_empty() {
        let (text, fields) = fields::parse_fields(text, ACTION);
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

fn command_intent(
    typed: &str,
    rest: &str,
    state: &State,
    group: GroupId,
    language: Language,
) -> Result<Intent, Refusal> {
    if typed.is_empty() && rest.is_empty() {
        return Ok(Intent::List);
    }
    let spec = find_command(typed, language)?;
    spec.read(&CommandLine {
        command: spec.command,
        rest,
        state,
        group,
        language,
    })
}
