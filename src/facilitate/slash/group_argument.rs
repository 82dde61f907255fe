//! Which group is meant, and `/group` in all its forms.

use crate::session::{Command, Group, GroupId, GroupPatch, Intent, Refusal, State};
use crate::text::{fold_case, split_list};
use crate::words::Language;

use super::command_table::CommandLine;
use super::field_keys::{GROUP, GroupKey};
use super::fields::{is_date, no_known_key};
use super::parse_duration::whole_number;
use super::split_fields::{OpenedField, split_fields};

const COMMAND: Command = Command::Group;

/// The group of that number or name, or of a name that begins so.
pub(super) fn find_group<'s>(typed: &str, state: &'s State) -> Result<&'s Group, Refusal> {
    let folded = fold_case(typed);
    by_number(&folded, state)
        .or_else(|| state.groups.iter().find(|group| fold_case(&group.name) == folded))
        .map_or_else(|| by_beginning(typed, &folded, state), Ok)
}

/// `2`, `G2`, `T2` as the row has it, `2 Compétences` as the prompt has it.
fn by_number<'s>(folded: &str, state: &'s State) -> Option<&'s Group> {
    let (number, name) = folded.split_once(char::is_whitespace).unwrap_or((folded, ""));
    let digits = number.strip_prefix(['g', 't']).unwrap_or(number);
    let id = GroupId(u32::try_from(whole_number(digits)?).ok()?);
    let group = state.group(id)?;
    fold_case(&group.name).starts_with(name.trim_start()).then_some(group)
}

/// Open groups come first: a closed one keeps no beginning to itself.
fn by_beginning<'s>(typed: &str, folded: &str, state: &'s State) -> Result<&'s Group, Refusal> {
    let begin = |group: &&Group| !folded.is_empty() && fold_case(&group.name).starts_with(folded);
    let mut found: Vec<&Group> = state.open_groups().filter(begin).collect();
    if found.is_empty() {
        found = state.groups.iter().filter(begin).collect();
    }
    match found[..] {
        [group] => Ok(group),
        [] => Err(Refusal::UnknownGroup {
            typed: typed.to_owned(),
            among: group_list(state.open_groups()),
        }),
        _ => Err(Refusal::AmbiguousGroup {
            typed: typed.to_owned(),
            among: group_list(found),
        }),
    }
}

fn group_list<'s>(groups: impl IntoIterator<Item = &'s Group>) -> Vec<(GroupId, String)> {
    groups.into_iter().map(|group| (group.id, group.name.clone())).collect()
}

/// The group, when it can be gone to.
pub(super) fn find_open_group<'s>(typed: &str, state: &'s State) -> Result<&'s Group, Refusal> {
    let group = find_group(typed, state)?;
    if !state.is_reachable(group) {
        return Err(Refusal::ClosedGroup {
            group: group.id,
            name: group.name.clone(),
        });
    }
    Ok(group)
}

/// `/group`: go to one, add one, correct one, close one.
pub(super) fn parse_group(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let &CommandLine {
        rest, state, language, ..
    } = line;
    if let Some(added) = rest.strip_prefix('+') {
        return parse_added_group(added.trim(), language);
    }
    if let Some(closed) = rest.strip_prefix(['-', '–', '−']) {
        let closed = needed_text(closed.trim())?;
        return find_group(closed, state).map(|group| Intent::GroupClose { group: group.id });
    }
    let split = split_fields(rest, GROUP, is_date);
    if split.fields.is_empty() && split.unknown.is_empty() {
        return Ok(Intent::Group {
            group: find_open_group(needed_text(split.text)?, state)?.id,
            then: None,
        });
    }
    let group = find_group(needed_text(split.text)?, state)?.id;
    if split.fields.is_empty() {
        // `/group 2 | nmo=Confiance`
        return Err(no_known_key(COMMAND, &split, GROUP, language));
    }
    let fields = group_patch(&split.fields)?;
    Ok(Intent::GroupChange { group, fields })
}

/// What comes before the first `:` is the axis.
fn parse_added_group(rest: &str, language: Language) -> Result<Intent, Refusal> {
    let split = split_fields(rest, GROUP, is_date);
    if split.fields.is_empty() && !split.unknown.is_empty() {
        return Err(no_known_key(COMMAND, &split, GROUP, language));
    }
    let text = split.text;
    let fields = group_patch(&split.fields)?;
    let (axis, name) = match text.split_once(':') {
        Some((axis, name)) => (
            Some(axis.trim().to_owned()).filter(|axis| !axis.is_empty()),
            name.trim(),
        ),
        None => (None, text),
    };
    if name.is_empty() && fields.name.is_none() {
        return Err(Refusal::NeedsArgument { command: COMMAND });
    }
    Ok(Intent::GroupAdd {
        axis,
        name: name.to_owned(),
        fields,
    })
}

fn needed_text(text: &str) -> Result<&str, Refusal> {
    if text.is_empty() {
        return Err(Refusal::NeedsArgument { command: COMMAND });
    }
    Ok(text)
}

fn group_patch(typed: &[OpenedField<'_, GroupKey>]) -> Result<GroupPatch, Refusal> {
    let mut fields = GroupPatch::default();
    for OpenedField { field, typed: text, .. } in typed {
        match field {
            GroupKey::Name if text.is_empty() => return Err(Refusal::Empty { command: COMMAND }),
            GroupKey::Name => fields.name = Some((*text).to_owned()),
            GroupKey::Axis => fields.axis = Some((*text).to_owned()),
            GroupKey::Participants => fields.participants = Some(parse_people(text)?),
            GroupKey::Backgrounds => fields.backgrounds = Some(split_list(text).map(str::to_owned).collect()),
        }
    }
    Ok(fields)
}

/// `7`, or `7 personnes`; nothing empties it, as 0 does.
fn parse_people(text: &str) -> Result<u32, Refusal> {
    if text.is_empty() {
        return Ok(0);
    }
    text.split_whitespace()
        .next()
        .and_then(whole_number)
        .and_then(|number| u32::try_from(number).ok())
        .ok_or_else(|| Refusal::BadArgument {
            command: COMMAND,
            typed: text.to_owned(),
        })
}
