//! What each command makes of what follows its name.

use crate::session::{Command, Field, FieldValue, InputKind, Intent, NoteKind, Query, Refusal, SayScope};
use crate::text::parse_hour;
use crate::workshop::Minutes;

use super::arguments::{self, bad_argument, one_of, required_argument};
use super::command_table::{ArgumentKind, CommandLine, find_command};
use super::field_keys::{ACTION, FieldKey, PHASE, ROADMAP, SET};
use super::fields::{self, is_date, parse_fields, stray_text};
use super::group_argument;
use super::parse_duration::{LONGEST_DURATION, parse_duration, whole_number};
use super::split_fields::split_fields;

pub(super) const SAY_WORDS: ArgumentKind = ArgumentKind::Words {
    en: &["all", "tips"],
    fr: &["tout", "conseils"],
};
pub(super) const CHECK_WORDS: ArgumentKind = ArgumentKind::Words {
    en: &["all"],
    fr: &["tout"],
};

pub(super) fn say(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let scope = optional(line, |word| {
        if one_of(line.command, word, &["all", "tout"]).is_ok() {
            return Ok(SayScope::All);
        }
        one_of(line.command, word, &["tips", "tip", "conseils", "conseil"]).map(|()| SayScope::Tips)
    })?;
    Ok(Intent::Query(Query::Say(scope.unwrap_or(SayScope::Last))))
}

/// A note, or without a text the kind of the lines that follow.
pub(super) fn note(kind: NoteKind, line: &CommandLine<'_>) -> Intent {
    if line.rest.is_empty() {
        Intent::Pick(kind.into())
    } else {
        Intent::Note {
            kind,
            text: line.rest.to_owned(),
        }
    }
}

/// A text that is a field of the roadmap, and the roadmap's keys behind it.
pub(super) fn roadmap_text(field: Field, line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let (text, mut fields) = parse_fields(line.rest, ROADMAP);
    if text.is_empty() {
        return Err(Refusal::NeedsArgument { command: line.command });
    }
    fields.insert(field, FieldValue::Text(text.to_owned()));
    Ok(Intent::Roadmap { fields })
}

pub(super) fn roadmap_fields(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let (text, fields) = parse_fields(required_argument(line)?, ROADMAP);
    if !text.is_empty() {
        return Err(stray_text(line.command, text, ROADMAP, line.language));
    }
    if fields.is_empty() {
        return Err(no_known_key(line, ROADMAP));
    }
    Ok(Intent::Roadmap { fields })
}

/// A number goes back to a phase, a title opens one; keys alone correct the current one.
pub(super) fn phase(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let (text, mut fields) = parse_fields(required_argument(line)?, PHASE);
    if let Some(phase) = whole_number(text).and_then(|number| u32::try_from(number).ok()) {
        return Ok(Intent::Phase { phase, fields });
    }
    if !text.is_empty() {
        fields
            .entry(Field::Title)
            .or_insert_with(|| FieldValue::Text(text.to_owned()));
    } else if fields.is_empty() {
        return Err(no_known_key(line, PHASE));
    } else if !fields.contains_key(&Field::Title) {
        let current = line.state.drafts.get(&line.group).map_or(0, |draft| draft.current);
        if current == 0 {
            return Err(Refusal::NeedsArgument { command: line.command });
        }
        return Ok(Intent::Phase { phase: current, fields });
    }
    Ok(Intent::PhaseAdd { fields })
}

pub(super) fn action(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    if line.rest.is_empty() {
        return Ok(Intent::Pick(InputKind::Action));
    }
    let (text, fields) = parse_fields(line.rest, ACTION);
    if text.is_empty() {
        return Err(Refusal::NeedsArgument { command: line.command });
    }
    Ok(Intent::Action {
        text: text.to_owned(),
        fields,
    })
}

/// `/set A1 | pilot=…`, `/set pilot=…`
pub(super) fn set(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let (text, fields) = parse_fields(required_argument(line)?, SET);
    let (first, behind) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let id = if text.is_empty() || text.contains('=') {
        None
    } else {
        Some(arguments::parse_id(line.command, first)?)
    };
    let stray = if id.is_some() { behind.trim() } else { text };
    if !stray.is_empty() {
        return Err(stray_text(line.command, stray, SET, line.language));
    }
    if fields.is_empty() {
        return Err(no_known_key(line, SET));
    }
    Ok(Intent::Set { id, fields })
}

pub(super) fn form(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let is_all = |word: &str| one_of(line.command, word, &["all", "tout"]).is_ok();
    let (id, all) = match line.rest.rsplit_once(char::is_whitespace) {
        Some((id, word)) if is_all(word) => (id.trim_end(), true),
        None if is_all(line.rest) => ("", true),
        _ => (line.rest, false),
    };
    let action = (!id.is_empty())
        .then(|| arguments::parse_id(line.command, id))
        .transpose()?;
    Ok(Intent::Query(Query::Form { action, all }))
}

pub(super) fn check(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    Ok(Intent::Query(Query::Check {
        all: optional(line, |word| one_of(line.command, word, &["all", "tout"]))?.is_some(),
    }))
}

pub(super) fn board(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    Ok(Intent::Query(Query::Board {
        group: optional(line, |typed| {
            group_argument::find_group(typed, line.state).map(|group| group.id)
        })?,
    }))
}

pub(super) fn plan(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let hour = optional(line, |typed| {
        parse_hour(typed)
            .or_else(|| hour_in_figures(typed))
            .ok_or_else(|| bad_argument(line.command, typed))
    })?;
    Ok(match hour {
        Some((hour, minute)) => Intent::Promise { hour, minute },
        None => Intent::Query(Query::Plan),
    })
}

/// `1545`, `945`: an hour without a sign between its figures.
fn hour_in_figures(typed: &str) -> Option<(u8, u8)> {
    let figures = whole_number(typed).filter(|_| matches!(typed.len(), 3 | 4))?;
    let hour = u8::try_from(figures / 100).ok().filter(|hour| *hour < 24)?;
    let minute = u8::try_from(figures % 100).ok().filter(|minute| *minute < 60)?;
    Some((hour, minute))
}

/// In half-minutes; one that is not whole in them, or nothing, is not understood.
pub(super) fn extend(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let typed = required_argument(line)?;
    let ms = duration_argument(line.command, typed)?;
    let halves = u32::try_from(ms / 30_000).ok().filter(|_| ms > 0 && ms % 30_000 == 0);
    let halves = halves.ok_or_else(|| bad_argument(line.command, typed))?;
    Ok(Intent::Extend { halves })
}

pub(super) fn go(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    Ok(Intent::Go {
        ago: optional(line, |typed| duration_argument(line.command, typed))?,
    })
}

pub(super) fn pause(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    Ok(Intent::Pause {
        last: optional(line, |typed| duration_argument(line.command, typed))?,
    })
}

pub(super) fn timer(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    if matches!(line.rest, "-" | "–" | "−") {
        return Ok(Intent::TimerBack);
    }
    Ok(match optional(line, |typed| duration_argument(line.command, typed))? {
        Some(ms) => Intent::Timer { ms },
        None => Intent::TimerNext,
    })
}

pub(super) fn remark(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    Ok(Intent::Observe {
        text: required_argument(line)?.to_owned(),
    })
}

pub(super) fn lesson(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    Ok(Intent::Lesson {
        text: required_argument(line)?.to_owned(),
    })
}

pub(super) fn help(line: &CommandLine<'_>) -> Result<Intent, Refusal> {
    let command = optional(line, |typed| {
        find_command(typed.trim_start_matches(['/', ':']), line.language)
    });
    let command = match command {
        // Asking about `/fin` carries nothing out, so a beginning of it will do.
        Err(Refusal::NotShortened { full, .. }) => super::command_table::command_named(full),
        // Nobody meant to note it.
        Err(Refusal::UnknownCommand { nearest: None, .. }) => return Err(bad_argument(line.command, line.rest)),
        other => other?,
    };
    Ok(Intent::Query(Query::Help {
        command: command.map(|spec| spec.command),
    }))
}

/// Why a line with no key that is known is refused.
fn no_known_key(line: &CommandLine<'_>, keys: &[FieldKey<Field>]) -> Refusal {
    let split = split_fields(line.rest, keys, is_date);
    fields::no_known_key(line.command, &split, keys, line.language)
}

/// A length in ms, a day at most.
fn duration_argument(command: Command, typed: &str) -> Result<u64, Refusal> {
    match parse_duration(typed) {
        Some(ms) if ms <= LONGEST_DURATION => Ok(ms),
        Some(_) => Err(Refusal::TooMuch {
            command,
            typed: typed.to_owned(),
            most: Minutes::ceil_ms(LONGEST_DURATION),
        }),
        None => Err(bad_argument(command, typed)),
    }
}

/// Nothing, or what `read` makes of what is there.
fn optional<T>(line: &CommandLine<'_>, read: impl FnOnce(&str) -> Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    if line.rest.is_empty() {
        Ok(None)
    } else {
        read(line.rest).map(Some)
    }
}
