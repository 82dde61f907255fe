//! What each command makes of what stands behind its name.

use crate::session::{Field, FieldValue, Fields, GroupId, InputKind, Intent, NoteKind, Refusal, State};
use crate::text::parse_hour;
use crate::words::Language;
use crate::workshop::Minutes;

use super::arguments::{self, bad_argument, one_of, required_argument, without_arguments};
use super::command_table::{Command, find_command};
use super::field_keys::{ACTION, FieldKey, PHASE, ROADMAP, SET};
use super::fields::{parse_fields, stray_text};
use super::group_argument;
use super::parse_duration::{MOST, parse_duration, whole_number};

/// What `command` asks for with `rest` behind its name, typed at the group `at`.
pub(super) fn parse_command(
    command: Command,
    rest: &str,
    state: &State,
    at: GroupId,
    language: Language,
) -> Result<Intent, Refusal> {
    match command {
        Command::Next => without_arguments(command, rest, Intent::Next),
        Command::Back => without_arguments(command, rest, Intent::Back),
        Command::Group => group_argument::parse_group(rest, state, language),
        Command::Issue => Ok(note_intent(NoteKind::Issue, rest)),
        Command::Friction => Ok(note_intent(NoteKind::Friction, rest)),
        Command::Question => Ok(note_intent(NoteKind::Question, rest)),
        Command::Idea => Ok(note_intent(NoteKind::Idea, rest)),
        Command::Vote => arguments::parse_vote(rest),
        Command::Theme => arguments::parse_theme(rest),
        Command::Edit => Ok(arguments::parse_edit(rest)),
        Command::Drop => arguments::parse_drop(rest),
        Command::Merge => arguments::parse_merge(rest),
        Command::Move => arguments::to_move(rest, state),
        Command::Choose => arguments::parse_choose(rest),
        Command::Title => headed_intent(command, Field::Title, rest),
        Command::Stake => headed_intent(command, Field::Stake, rest),
        Command::Roadmap => keyed_intent(command, rest, ROADMAP, language).map(|fields| Intent::Roadmap { fields }),
        Command::Phase => parse_phase(rest, state, at),
        Command::Action => parse_action(rest),
        Command::Set => parse_set(rest, language),
        Command::Form => Ok(Intent::Form {
            action: parse_optional(rest, |id| arguments::parse_id(command, id))?,
        }),
        Command::Check => Ok(Intent::Check {
            all: parse_optional(rest, |word| one_of(command, word, &["all", "tout"]))?.is_some(),
        }),
        Command::Board => Ok(Intent::Board {
            group: parse_optional(rest, |typed| {
                group_argument::find_group(typed, state).map(|group| group.id)
            })?,
        }),
        Command::Plan => match parse_optional(rest, |typed| {
            parse_hour(typed).ok_or_else(|| bad_argument(command, typed))
        })? {
            Some((hour, minute)) => Ok(Intent::Promise { hour, minute }),
            None => Ok(Intent::Plan),
        },
        Command::Say => Ok(Intent::Say {
            tips: parse_optional(rest, |word| {
                one_of(command, word, &["tips", "tip", "conseils", "conseil"])
            })?
            .is_some(),
        }),
        Command::Extend => parse_extend(command, required_argument(command, rest)?),
        Command::Yes => without_arguments(command, rest, Intent::Yes),
        Command::No => without_arguments(command, rest, Intent::No),
        Command::Remark => Ok(Intent::Observe {
            text: required_argument(command, rest)?.to_owned(),
        }),
        Command::Lesson => Ok(Intent::Lesson {
            text: required_argument(command, rest)?.to_owned(),
        }),
        Command::Undo => without_arguments(command, rest, Intent::Undo),
        Command::Redo => without_arguments(command, rest, Intent::Redo),
        Command::Go => Ok(Intent::Go {
            ago: parse_optional(rest, |typed| parse_lasting(command, typed))?,
        }),
        Command::Pause => Ok(Intent::Pause {
            last: parse_optional(rest, |typed| parse_lasting(command, typed))?,
        }),
        Command::Timer => match parse_optional(rest, |typed| parse_lasting(command, typed))? {
            Some(ms) => Ok(Intent::Timer { ms }),
            None => Ok(Intent::TimerNext),
        },
        Command::Bell => without_arguments(command, rest, Intent::Bell),
        Command::Finish => without_arguments(command, rest, Intent::Finish),
        Command::Quit => without_arguments(command, rest, Intent::Quit),
        Command::Help => parse_help(rest, language),
    }
}

/// A length in ms, a day at most.
fn parse_lasting(command: Command, typed: &str) -> Result<u64, Refusal> {
    match parse_duration(typed) {
        Some(ms) if ms <= MOST => Ok(ms),
        Some(_) => Err(Refusal::TooMuch {
            command: command.id(),
            typed: typed.to_owned(),
            most: Minutes::ceil_ms(MOST),
        }),
        None => Err(bad_argument(command, typed)),
    }
}

/// In half-minutes; one that is not whole in them, or nothing, is not understood.
fn parse_extend(command: Command, typed: &str) -> Result<Intent, Refusal> {
    let ms = parse_lasting(command, typed)?;
    let halves = u32::try_from(ms / 30_000).ok().filter(|_| ms > 0 && ms % 30_000 == 0);
    let halves = halves.ok_or_else(|| bad_argument(command, typed))?;
    Ok(Intent::Extend { halves })
}

/// Nothing, or what `read` makes of it.
fn parse_optional<T>(rest: &str, read: impl FnOnce(&str) -> Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    if rest.is_empty() {
        Ok(None)
    } else {
        read(rest).map(Some)
    }
}

fn note_intent(kind: NoteKind, rest: &str) -> Intent {
    if rest.is_empty() {
        Intent::Pick(kind.into())
    } else {
        Intent::Note {
            kind,
            text: rest.to_owned(),
        }
    }
}

/// A text that is a field of the roadmap, and the roadmap's keys behind it.
fn headed_intent(command: Command, field: Field, rest: &str) -> Result<Intent, Refusal> {
    let (text, mut fields) = parse_fields(rest, ROADMAP);
    fields.insert(field, FieldValue::Text(required_argument(command, text)?.to_owned()));
    Ok(Intent::Roadmap { fields })
}

/// Keys and nothing else.
fn keyed_intent(command: Command, rest: &str, keys: &[FieldKey<Field>], language: Language) -> Result<Fields, Refusal> {
    let (text, fields) = parse_fields(required_argument(command, rest)?, keys);
    if text.is_empty() && !fields.is_empty() {
        Ok(fields)
    } else {
        Err(stray_text(command.id(), text, keys, language))
    }
}

/// A number goes back to a phase, a title opens one; keys alone correct the current one.
fn parse_phase(rest: &str, state: &State, at: GroupId) -> Result<Intent, Refusal> {
    let (text, mut fields) = parse_fields(required_argument(Command::Phase, rest)?, PHASE);
    if let Some(phase) = whole_number(text).and_then(|number| u32::try_from(number).ok()) {
        return Ok(Intent::Phase { phase, fields });
    }
    if !text.is_empty() {
        fields
            .entry(Field::Title)
            .or_insert_with(|| FieldValue::Text(text.to_owned()));
    } else if !fields.contains_key(&Field::Title) {
        let current = state.drafts.get(&at).map_or(0, |draft| draft.current);
        if current == 0 {
            return Err(Refusal::NeedsArgument {
                command: Command::Phase.id(),
            });
        }
        return Ok(Intent::Phase { phase: current, fields });
    }
    Ok(Intent::PhaseAdd { fields })
}

fn parse_action(rest: &str) -> Result<Intent, Refusal> {
    if rest.is_empty() {
        return Ok(Intent::Pick(InputKind::Action));
    }
    let (text, fields) = parse_fields(rest, ACTION);
    Ok(Intent::Action {
        text: required_argument(Command::Action, text)?.to_owned(),
        fields,
    })
}

/// `/set A1 | pilot=…`, `/set pilot=…`
fn parse_set(rest: &str, language: Language) -> Result<Intent, Refusal> {
    let (text, fields) = parse_fields(required_argument(Command::Set, rest)?, SET);
    let (first, behind) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let id = if text.is_empty() || text.contains('=') {
        None
    } else {
        Some(arguments::parse_id(Command::Set, first)?)
    };
    let stray = if id.is_some() { behind.trim() } else { text };
    if !stray.is_empty() {
        return Err(stray_text(Command::Set.id(), stray, SET, language));
    }
    if fields.is_empty() {
        return Err(Refusal::NeedsArgument {
            command: Command::Set.id(),
        });
    }
    Ok(Intent::Set { id, fields })
}

fn parse_help(rest: &str, language: Language) -> Result<Intent, Refusal> {
    let command = parse_optional(rest, |typed| {
        find_command(typed.trim_start_matches(['/', ':']), language)
    });
    // Asking about `/fin` carries nothing out, so a beginning of it will do.
    let command = match command {
        Err(Refusal::NotShortened { full, .. }) => Some(full),
        // Nobody meant to note it.
        Err(Refusal::UnknownCommand { nearest: None, .. }) => return Err(bad_argument(Command::Help, rest)),
        other => other?.map(|row| row.id()),
    };
    Ok(Intent::Help {
        command: command.map(str::to_owned),
    })
}
