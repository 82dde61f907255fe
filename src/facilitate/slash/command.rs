//! What each command makes of what stands behind its name.

use crate::session::{Field, Fields, GroupId, Intent, NoteKind, InputKind, Refusal, State, FieldValue};
use crate::text::parse_hour;
use crate::words::Language;
use crate::workshop::Minutes;

use super::arguments::{self, alone, bad, needs, one_of};
use super::fields::{parse, stray};
use super::group;
use super::keys::{ACTION, Key, PHASE, ROADMAP, SET};
use super::number::{MOST, length, whole};
use super::table::{Command, understood};

/// What `command` asks for with `rest` behind its name, typed at the group `at`.
pub(super) fn carry(
    command: Command,
    rest: &str,
    state: &State,
    at: GroupId,
    language: Language,
) -> Result<Intent, Refusal> {
    match command {
        Command::Next => alone(command, rest, Intent::Next),
        Command::Back => alone(command, rest, Intent::Back),
        Command::Group => group::command(rest, state, language),
        Command::Issue => Ok(note(NoteKind::Issue, rest)),
        Command::Friction => Ok(note(NoteKind::Friction, rest)),
        Command::Question => Ok(note(NoteKind::Question, rest)),
        Command::Idea => Ok(note(NoteKind::Idea, rest)),
        Command::Vote => arguments::vote(rest),
        Command::Theme => arguments::theme(rest),
        Command::Edit => Ok(arguments::edit(rest)),
        Command::Drop => arguments::drop(rest),
        Command::Merge => arguments::merge(rest),
        Command::Move => arguments::to_move(rest, state),
        Command::Choose => arguments::choose(rest),
        Command::Title => headed(command, Field::Title, rest),
        Command::Stake => headed(command, Field::Stake, rest),
        Command::Roadmap => keyed(command, rest, ROADMAP, language).map(|fields| Intent::Roadmap { fields }),
        Command::Phase => phase(rest, state, at),
        Command::Action => action(rest),
        Command::Set => set(rest, language),
        Command::Form => Ok(Intent::Form {
            action: optional(rest, |id| arguments::id(command, id))?,
        }),
        Command::Check => Ok(Intent::Check {
            all: optional(rest, |word| one_of(command, word, &["all", "tout"]))?.is_some(),
        }),
        Command::Board => Ok(Intent::Board {
            group: optional(rest, |typed| group::find(typed, state).map(|group| group.id))?,
        }),
        Command::Plan => match optional(rest, |typed| parse_hour(typed).ok_or_else(|| bad(command, typed)))? {
            Some((hour, minute)) => Ok(Intent::Promise { hour, minute }),
            None => Ok(Intent::Plan),
        },
        Command::Say => Ok(Intent::Say {
            tips: optional(rest, |word| {
                one_of(command, word, &["tips", "tip", "conseils", "conseil"])
            })?
            .is_some(),
        }),
        Command::Extend => extend(command, needs(command, rest)?),
        Command::Yes => alone(command, rest, Intent::Yes),
        Command::No => alone(command, rest, Intent::No),
        Command::Remark => Ok(Intent::Observe {
            text: needs(command, rest)?.to_owned(),
        }),
        Command::Lesson => Ok(Intent::Lesson {
            text: needs(command, rest)?.to_owned(),
        }),
        Command::Undo => alone(command, rest, Intent::Undo),
        Command::Redo => alone(command, rest, Intent::Redo),
        Command::Go => Ok(Intent::Go {
            ago: optional(rest, |typed| lasting(command, typed))?,
        }),
        Command::Pause => Ok(Intent::Pause {
            last: optional(rest, |typed| lasting(command, typed))?,
        }),
        Command::Timer => match optional(rest, |typed| lasting(command, typed))? {
            Some(ms) => Ok(Intent::Timer { ms }),
            None => Ok(Intent::TimerNext),
        },
        Command::Bell => alone(command, rest, Intent::Bell),
        Command::Finish => alone(command, rest, Intent::Finish),
        Command::Quit => alone(command, rest, Intent::Quit),
        Command::Help => help(rest, language),
    }
}

/// A length in ms, a day at most.
fn lasting(command: Command, typed: &str) -> Result<u64, Refusal> {
    match length(typed) {
        Some(ms) if ms <= MOST => Ok(ms),
        Some(_) => Err(Refusal::TooMuch {
            command: command.id(),
            typed: typed.to_owned(),
            most: Minutes::ceil_ms(MOST),
        }),
        None => Err(bad(command, typed)),
    }
}

/// In half-minutes; one that is not whole in them, or nothing, is not understood.
fn extend(command: Command, typed: &str) -> Result<Intent, Refusal> {
    let ms = lasting(command, typed)?;
    let halves = u32::try_from(ms / 30_000).ok().filter(|_| ms > 0 && ms % 30_000 == 0);
    let halves = halves.ok_or_else(|| bad(command, typed))?;
    Ok(Intent::Extend { halves })
}

/// Nothing, or what `read` makes of it.
fn optional<T>(rest: &str, read: impl FnOnce(&str) -> Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    if rest.is_empty() {
        Ok(None)
    } else {
        read(rest).map(Some)
    }
}

fn note(kind: NoteKind, rest: &str) -> Intent {
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
fn headed(command: Command, field: Field, rest: &str) -> Result<Intent, Refusal> {
    let (text, mut fields) = parse(rest, ROADMAP);
    fields.insert(field, FieldValue::Text(needs(command, text)?.to_owned()));
    Ok(Intent::Roadmap { fields })
}

/// Keys and nothing else.
fn keyed(command: Command, rest: &str, keys: &[Key<Field>], language: Language) -> Result<Fields, Refusal> {
    let (text, fields) = parse(needs(command, rest)?, keys);
    if text.is_empty() && !fields.is_empty() {
        Ok(fields)
    } else {
        Err(stray(command.id(), text, keys, language))
    }
}

/// A number goes back to a phase, a title opens one; keys alone correct the current one.
fn phase(rest: &str, state: &State, at: GroupId) -> Result<Intent, Refusal> {
    let (text, mut fields) = parse(needs(Command::Phase, rest)?, PHASE);
    if let Some(phase) = whole(text).and_then(|number| u32::try_from(number).ok()) {
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

fn action(rest: &str) -> Result<Intent, Refusal> {
    if rest.is_empty() {
        return Ok(Intent::Pick(InputKind::Action));
    }
    let (text, fields) = parse(rest, ACTION);
    Ok(Intent::Action {
        text: needs(Command::Action, text)?.to_owned(),
        fields,
    })
}

/// `/set A1 | pilot=…`, `/set pilot=…`
fn set(rest: &str, language: Language) -> Result<Intent, Refusal> {
    let (text, fields) = parse(needs(Command::Set, rest)?, SET);
    let (first, behind) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let id = if text.is_empty() || text.contains('=') {
        None
    } else {
        Some(arguments::id(Command::Set, first)?)
    };
    let stray_text = if id.is_some() { behind.trim() } else { text };
    if !stray_text.is_empty() {
        return Err(stray(Command::Set.id(), stray_text, SET, language));
    }
    if fields.is_empty() {
        return Err(Refusal::NeedsArgument {
            command: Command::Set.id(),
        });
    }
    Ok(Intent::Set { id, fields })
}

fn help(rest: &str, language: Language) -> Result<Intent, Refusal> {
    let command = optional(rest, |typed| understood(typed.trim_start_matches(['/', ':']), language));
    // Asking about `/fin` carries nothing out, so a beginning of it will do.
    let command = match command {
        Err(Refusal::NotShortened { full, .. }) => Some(full),
        // Nobody meant to note it.
        Err(Refusal::UnknownCommand { nearest: None, .. }) => return Err(bad(Command::Help, rest)),
        other => other?.map(|row| row.id()),
    };
    Ok(Intent::Help {
        command: command.map(str::to_owned),
    })
}
