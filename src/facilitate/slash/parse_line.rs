//! A line: a note, or a command and for which group.

use crate::session::{GroupId, InputKind, Intent, Query, Refusal, State};
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
    /// A command's name as typed, and what follows it.
    Command(&'a str, &'a str),
    Text(&'a str),
}

pub(super) fn line_opening<'a>(line: &'a str, state: &State) -> LineStart<'a> {
    if let Some(note) = line.strip_prefix("//") {
        return LineStart::Text(&line[line.len() - note.len() - 1..]);
    }
    if let Some(rest) = line.strip_prefix('/') {
        return slash_opening(rest.trim_start(), state);
    }
    if let Some(rest) = line.strip_prefix(':') {
        // Shift was missed: only what leaves no doubt is taken for a command.
        let opening = slash_opening(rest, state);
        let sure = match opening {
            LineStart::Group(typed, behind) => is_sure_group(typed, rest, behind, state),
            LineStart::Command(typed, _) => command_named(typed).is_some(),
            LineStart::Text(_) => false,
        };
        if sure {
            return opening;
        }
    }
    LineStart::Text(line)
}

fn is_group(number: u32, state: &State) -> bool {
    state.group(GroupId(number)).is_some()
}

/// Whether what follows a `:` can be nothing but a group: its number, a blank, or a digit's sign and a text.
fn is_sure_group(typed: &str, rest: &str, behind: &str, state: &State) -> bool {
    let number = whole_number(typed).and_then(|number| u32::try_from(number).ok());
    let by_number = rest.starts_with(typed) && !rest[typed.len()..].starts_with(char::is_alphanumeric);
    let by_sign = !rest.starts_with(|sign: char| sign.is_ascii_digit()) && !behind.is_empty();
    number.is_some_and(|number| is_group(number, state)) && (by_number || by_sign)
}

/// What follows the `/`.
fn slash_opening<'a>(rest: &'a str, state: &State) -> LineStart<'a> {
    if let Some(opening) = group_opening(rest).or_else(|| digit_opening(rest, state)) {
        return opening;
    }
    let end = rest
        .find(|sign: char| sign.is_whitespace() || matches!(sign, '|' | '+'))
        .unwrap_or(rest.len());
    LineStart::Command(&rest[..end], rest[end..].trim_start())
}

/// `2`, `2 TEXT`, `2TEXT`, `2: TEXT`, `2 : TEXT`, `2. TEXT`, `T2 TEXT`.
fn group_opening(rest: &str) -> Option<LineStart<'_>> {
    let figures = rest.strip_prefix(['t', 'T']).unwrap_or(rest);
    let end = figures
        .find(|sign: char| !sign.is_ascii_digit())
        .unwrap_or(figures.len());
    let (number, behind) = figures.split_at(end);
    if number.is_empty() || figures.len() < rest.len() && behind.starts_with(char::is_alphanumeric) {
        return None;
    }
    let behind = behind.trim_start_matches([':', ',', '.', ')']).trim_start();
    let behind = match behind.strip_prefix([':', ',', '.']) {
        Some(text) if text.starts_with(char::is_whitespace) => text.trim_start(),
        _ => behind,
    };
    Some(LineStart::Group(number, behind))
}

/// The digits of a French keyboard as they are typed without Shift, where there is such a group: `é TEXT`.
fn digit_opening<'a>(rest: &'a str, state: &State) -> Option<LineStart<'a>> {
    const SIGNS: [(char, &str); 9] = [
        ('&', "1"),
        ('é', "2"),
        ('"', "3"),
        ('\'', "4"),
        ('(', "5"),
        ('-', "6"),
        ('è', "7"),
        ('_', "8"),
        ('ç', "9"),
    ];
    let sign = rest.chars().next()?;
    let (_, digit) = SIGNS.into_iter().find(|(known, _)| *known == sign)?;
    let behind = &rest[sign.len_utf8()..];
    let is_alone = behind.is_empty() || behind.starts_with(char::is_whitespace);
    let number = digit.parse().ok()?;
    (is_alone && is_group(number, state)).then(|| LineStart::Group(digit, behind.trim_start()))
}

/// The open group, other than the active one, whose number a line without a `/` opens with: `2 TEXT`, `2. TEXT`,
/// `2) TEXT`, `2/ TEXT`, `2: TEXT`, `T2 TEXT`, `:2TEXT`.
pub fn group_without_slash(line: &str, state: &State) -> Option<GroupId> {
    let line = line.trim();
    let without_colon = line.strip_prefix(':').unwrap_or(line);
    let figures = without_colon.strip_prefix(['t', 'T']).unwrap_or(without_colon);
    let end = figures.find(|sign: char| !sign.is_ascii_digit())?;
    let (number, behind) = figures.split_at(end);
    let text = behind.strip_prefix(['.', ')', '/', ':']).unwrap_or(behind);
    let is_apart = text.starts_with(char::is_whitespace) || without_colon.len() < line.len();
    let group = GroupId(number.parse().ok()?);
    let is_open = state.open_groups().any(|open| open.id == group);
    (is_apart && !text.trim().is_empty() && is_open && group != state.active).then_some(group)
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
        return Ok(Intent::Query(Query::List));
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
