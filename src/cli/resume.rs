//! Go on with an interrupted session, or complete a finished one.

use std::path::PathBuf;

use crate::facilitate::names;
use crate::facilitate::room_parts::RoomSession;
use crate::facilitate::timed_input::TimedInput;
use crate::session::{
    Absence, ClockStatus, EntryKind, LocalTime, ReadEntry, Session, State, absence_since, format_timestamp, journal,
    parse_timestamp,
};
use crate::store::error_text;
use crate::store::{SessionFolder, TornLine, take_half_typed};
use crate::terminal::{Clock, SystemClocks, local_offset};
use crate::view::{OutputMode, format_duration, line_counts};
use crate::words::Words;

use super::live_session::{self, InputSource, RoomOpening};
use super::read::{all_damage_told, unexplained_damage, unread_lines};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SESSION")]
    session: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    #[arg(long)]
    no_bell: bool,
    /// As for `run`; there is nothing to ask.
    #[arg(short, long)]
    yes: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let folder = super::select_session::session_to_resume(args.session.as_deref(), context)?;
    // The clock goes on from here: what the reading of a long journal takes is the session's time too.
    let reading = SystemClocks::now();
    let now = reading.wall;
    let since = format_timestamp(now, local_offset(now));
    // What may not be added to is not opened for writing: that would set a torn last line aside.
    require_appendable(&folder, context)?;
    let (mut writer, torn) = super::select_session::open_writer(&folder, &since, &context.words)?;
    super::repair::restore_order(&folder, &mut writer, context)?;
    let read = journal::parse_journal_with(writer.text(), || folder.definition())
        .map_err(|error| Failure::NotUnderstood(super::read::not_a_journal(&folder.journal(), &error, context)))?;
    let words = Words::new(context.language(Some(&read.header.workshop.language)));
    let (created, offset) = (read.header.created.timestamp(), read.header.created.offset());
    let speed = read.header.speed.get();
    let last = read.entries.last().map_or(0, |entry| entry.ms);
    let absence = return_gap(&read.entries, now, speed);
    let (damage, _) = unexplained_damage(&folder, read.damage);
    let unread = unread_lines(&damage);
    let damage = all_damage_told(&folder, &damage, 3, &words);
    let session = Session::new(std::sync::Arc::new(read.header), read.entries);
    let input = InputSource::open(args.input.as_deref(), context)?;
    let mode = input.output_mode(context);
    let finished = session.state().finished;
    let timed = TimedInput {
        yes: input.is_timed() && !finished,
        from: last,
    };
    let clock = if finished {
        // The clock rests: lines that come now have the time of the end.
        Clock::started(created, offset, reading, last, 0.0)
    } else if timed.yes {
        Clock::manual(created, offset)
    } else {
        Clock::started(created, offset, reading, last.saturating_add(absence.gap), speed)
    };
    let mut acts = Vec::new();
    if finished {
        acts.push(EntryKind::Reopened);
    } else if absence.stale && clock_runs(session.state(), last) {
        // It stopped at its last line: what passed since was no workshop.
        acts.push(EntryKind::SessionLeft);
    }
    if args.no_bell {
        acts.push(EntryKind::SessionDescribed(Box::new(crate::session::SessionPatch {
            bell: Some(false),
            ..Default::default()
        })));
    }
    let mut offered = match mode {
        OutputMode::Piped => None,
        // What cannot be read back stays where it is.
        OutputMode::Screen | OutputMode::Linear => take_half_typed(&folder).unwrap_or_default(),
    };
    let mut said = if mode == OutputMode::Piped {
        torn.iter()
            .map(|torn| error_text::torn_sentence(&words, torn))
            .collect()
    } else {
        greeting_texts(
            &words,
            session.state(),
            session.entries(),
            torn.as_ref(),
            &absence,
            unread,
        )
    };
    said.extend(damage);
    match (mode, offered.take()) {
        (OutputMode::Screen, Some(line)) => {
            said.push(words.half_typed_back());
            offered = Some(line);
        }
        (_, Some(line)) => said.push(words.half_typed_was(&line)),
        (_, None) => {}
    }
    let opening = RoomOpening {
        acts,
        starts: !finished,
        said,
        offered,
        guide: None,
    };
    let lived = RoomSession {
        clock,
        session,
        writer,
        timed,
    };
    live_session::open(context, &words, input, lived, opening)
}

/// # Errors
/// When a newer version wrote the journal, or it is none.
fn require_appendable(folder: &SessionFolder, context: &Context) -> Result<(), Failure> {
    let head = super::read::read_journal(folder, context)?;
    if head.appendable {
        return Ok(());
    }
    let words = Words::new(context.language(Some(&head.header.workshop.language)));
    let found = format!("{}.{}", head.header.version[0], head.header.version[1]);
    let path = folder.journal().display().to_string();
    Err(Failure::NotUnderstood(words.journal_newer_minor(&path, &found)))
}

/// An absence of less than that is nothing to speak of, in ms.
const MOMENT: u64 = 20_000;

/// What passed since a session's last line.
struct ReturnGap {
    /// In ms of the session.
    gap: u64,
    /// Too long, or in the future: it stopped at its last line.
    stale: bool,
    /// It was not left, nor finished: the program or the machine was cut off.
    crashed: bool,
}

fn return_gap(entries: &[ReadEntry], now: jiff::Timestamp, speed: f64) -> ReturnGap {
    let last = entries.last();
    let at = last.and_then(|entry| parse_timestamp(&entry.at)).map(|(at, _)| at);
    let gap = at.map_or(0, |at| now.as_millisecond() - at.as_millisecond());
    ReturnGap {
        gap: (u64::try_from(gap).unwrap_or(0) as f64 * speed) as u64,
        stale: absence_since(0, gap) == Absence::Stopped,
        crashed: last
            .is_some_and(|entry| !matches!(entry.known_kind(), Some(EntryKind::SessionLeft | EntryKind::Finished))),
    }
}

fn greeting_texts(
    words: &Words,
    state: &State,
    entries: &[ReadEntry],
    torn: Option<&TornLine>,
    returning: &ReturnGap,
    unread: u64,
) -> Vec<String> {
    let counts = line_counts(state, words);
    let last_ms = entries.last().map_or(0, |entry| entry.ms);
    let last = entries.last().and_then(|entry| parse_timestamp(&entry.at));
    let hour = last.map_or_else(String::new, |(at, _)| {
        LocalTime::from_state(state)
            .to_datetime(at)
            .strftime("%H:%M")
            .to_string()
    });
    let mut said = Vec::new();
    if state.finished {
        said.push(words.reopened_finished(&counts));
    } else if returning.crashed && unread == 0 {
        said.push(words.stopped_dead(&hour, &counts));
    } else if returning.crashed {
        said.push(words.stopped_dead_partly(&hour, &counts));
    } else {
        said.push(words.left_at(&hour, &counts));
    }
    if unread > 0 {
        said.push(words.lines_missing(unread));
    }
    said.extend(torn.map(|torn| error_text::torn_sentence(words, torn)));
    if !state.finished
        && returning.crashed
        && clock_runs(state, last_ms)
        && (returning.stale || returning.gap >= MOMENT)
    {
        said.push(if returning.stale {
            words.clock_stopped_at(&hour)
        } else {
            let now = last_ms.saturating_add(returning.gap);
            let pause = names::pause_of(state, now, returning.gap);
            words.clock_went_on(&format_duration(returning.gap), &pause)
        });
    }
    said
}

/// Whether the clock ran at that moment.
fn clock_runs(state: &State, ms: u64) -> bool {
    state.time.reading_at(ms).going == ClockStatus::Running
}
