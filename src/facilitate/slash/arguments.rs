//! Ids, counts and names behind a command.

use crate::session::{Command, Id, Intent, MoveTarget, NoteKind, Query, Refusal, State};
use crate::text::{fold_case, nearest};

use super::command_table::CommandLine;
use super::group_argument;
use super::parse_duration::whole_number;

/// What follows a command that needs it.
pub(super) fn required_argument<'a>(line: &CommandLine<'a>) -> Result<&'a str, Refusal> {
    if line.rest.is_empty() {
        return Err(Refusal::NeedsArgument { command: line.command });
    }
    Ok(line.rest)
}

/// An argument that is not understood.
pub(super) fn bad_argument(command: Command, typed: &str) -> Refusal {
    Refusal::BadArgument {
        command,
        typed: typed.to_owned(),
    }
}

/// One of a few words.
pub(super) fn one_of(command: Command, word: &str, words: &[&str]) -> Result<(), Refusal> {
    let folded = fold_case(word);
    words
        .contains(&folded.as_str())
        .then_some(())
        .ok_or_else(|| bad_argument(command, word))
}

pub(super) fn parse_id(command: Command, word: &str) -> Result<Id, Refusal> {
    as_id(word).ok_or_else(|| bad_argument(command, word))
}

fn as_id(word: &str) -> Option<Id> {
    word.strip_prefix('#').unwrap_or(word).parse().ok()
}

/// Words between blanks and commas.
fn split_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| sign.is_whitespace() || sign == ',')
        .filter(|word| !word.is_empty())
}

fn parse_ids(line: &CommandLine<'_>) -> Result<Vec<Id>, Refusal> {
    split_words(required_argument(line)?)
        .map(|word| parse_id(line.command, word))
        .collect()
}

/// `/vote E1 4 E3 2`, `/vote E1 +2`; alone: the ranking.
pub(super) fn parse_votes(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let command = line.command;
    let mut counts = Vec::new();
    // `E6 : 7` is as clear.
    let mut words = split_words(line.rest).filter(|word| !matches!(*word, ":" | "="));
    while let Some(word) = words.next() {
        // `E1=4` is as clear.
        let (word, count) = match word.split_once(['=', ':']) {
            Some((word, count)) if !count.is_empty() => (word, Some(count)),
            Some((word, _)) => (word, words.next()),
            None => (word, words.next()),
        };
        let note = parse_id(command, word)?;
        let typed = count.ok_or(Refusal::NeedsArgument { command })?;
        let (digits, added) = typed.strip_prefix('+').map_or((typed, false), |digits| (digits, true));
        let dots = whole_number(digits)
            .and_then(|dots| u32::try_from(dots).ok())
            .ok_or_else(|| bad_argument(command, typed))?;
        counts.push((note, dots, added));
    }
    Ok(if counts.is_empty() {
        Intent::Query(Query::Ranking)
    } else {
        Intent::Vote { counts }
    })
}

/// `/theme NAME E1 E3`, ids before or after the name; `/theme - E1` takes out of it.
pub(super) fn parse_theme(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let mut name = required_argument(line)?;
    let mut ids = Vec::new();
    while let Some((id, behind)) = first_id(name) {
        ids.push(id);
        name = behind;
    }
    let mut behind = Vec::new();
    while let Some((before, id)) = last_id(name) {
        behind.push(id);
        name = before;
    }
    ids.extend(behind.into_iter().rev());
    let name = name.trim_end_matches(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ':'));
    if name.is_empty() || ids.is_empty() {
        return Err(Refusal::NeedsArgument { command: line.command });
    }
    let name = (!matches!(name, "-" | "–" | "−")).then(|| name.to_owned());
    Ok(Intent::Theme { name, ids })
}

fn is_between(sign: char) -> bool {
    sign.is_whitespace() || sign == ','
}

/// The id that a text begins with, and what follows it.
fn first_id(text: &str) -> Option<(Id, &str)> {
    let end = text.find(is_between).unwrap_or(text.len());
    Some((as_id(&text[..end])?, text[end..].trim_start_matches(is_between)))
}

/// What comes before the id that a text ends with.
fn last_id(text: &str) -> Option<(&str, Id)> {
    let text = text.trim_end_matches(is_between);
    let start = text
        .rfind(is_between)
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    Some((text[..start].trim_end_matches(is_between), as_id(&text[start..])?))
}

/// `/edit E1 TEXT`, `/edit E1`, `/edit TEXT`.
pub(super) fn parse_edit(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let rest = line.rest;
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let id = as_id(&rest[..end]);
    let text = if id.is_some() { rest[end..].trim_start() } else { rest };
    Ok(Intent::Edit {
        id,
        text: Some(text.to_owned()).filter(|text| !text.is_empty()),
    })
}

/// `/drop E1`, `/drop`
pub(super) fn parse_drop(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let id = if line.rest.is_empty() {
        None
    } else {
        Some(parse_id(line.command, line.rest)?)
    };
    Ok(Intent::Drop { id })
}

/// `/merge E1 E3`
pub(super) fn parse_merge(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let ids = parse_ids(line)?;
    match ids[..] {
        [into, ref from @ ..] if !from.is_empty() => Ok(Intent::Merge {
            into,
            from: from.to_vec(),
        }),
        _ => Err(Refusal::NeedsArgument { command: line.command }),
    }
}

/// `/choose Q1 …`
pub(super) fn parse_choice(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    Ok(Intent::Choose { ids: parse_ids(line)? })
}

/// `/move E7 E8 2`, `/move Q1 friction`; without ids, what was acknowledged last.
pub(super) fn parse_move(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let mut to = required_argument(line)?;
    let mut ids = Vec::new();
    while let Some((id, behind)) = first_id(to) {
        ids.push(id);
        to = behind;
    }
    if to.is_empty() {
        return Err(Refusal::NeedsArgument { command: line.command });
    }
    let to = parse_target(line.command, to, line.state)?;
    Ok(Intent::Move { ids, to })
}

/// What notes become, as `/move` is given it.
const KINDS: [(&str, MoveTarget); 7] = [
    ("issue", MoveTarget::Kind(NoteKind::Issue)),
    ("enjeu", MoveTarget::Kind(NoteKind::Issue)),
    ("friction", MoveTarget::Kind(NoteKind::Friction)),
    ("question", MoveTarget::Kind(NoteKind::Question)),
    ("idea", MoveTarget::Kind(NoteKind::Idea)),
    ("idee", MoveTarget::Kind(NoteKind::Idea)),
    ("action", MoveTarget::Action),
];

fn parse_target(command: Command, typed: &str, state: &State) -> Result<MoveTarget, Refusal> {
    let folded = fold_case(typed);
    if let Some((_, target)) = KINDS.iter().find(|(name, _)| *name == folded) {
        return Ok(*target);
    }
    match group_argument::find_group(typed, state) {
        Ok(group) => Ok(MoveTarget::Group(group.id)),
        Err(_) if whole_number(typed).is_none() && nearest(&folded, KINDS.iter().map(|(name, _)| *name)).is_some() => {
            Err(bad_argument(command, typed))
        }
        Err(refusal) => Err(refusal),
    }
}
