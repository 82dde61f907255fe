//! Run a live workshop.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::Offset;

use crate::facilitate::room_parts::RoomSession;
use crate::facilitate::session_start::{self, GroupSettings, SessionSettings};
use crate::session::{ClockRate, LocalTime, WallTime, format_timestamp, parse_timestamp};
use crate::store::{FileOperation, SessionFolder, SessionSeed, StoreError, StoreErrorKind};
use crate::terminal::{Clock, SystemClocks, coming_clock_change, local_offset, wall_time};
use crate::text::slug;
use crate::view::OutputMode;
use crate::words::Words;
use crate::workshop::{Minutes, Setup, Workshop};

use super::argument_value::{number_in, some_name};
use super::live_session::{self, InputSource, RoomOpening};
use super::output_name::require_folder_name;
use super::settings::Sourced;
use super::{Context, Failure, setup_questions};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A built-in name or a file.
    #[arg(value_name = "WORKSHOP")]
    workshop: Option<String>,
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    #[arg(long, value_name = "DIR", conflicts_with = "into")]
    sessions: Option<PathBuf>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long)]
    event: Option<String>,
    #[arg(long)]
    theme: Option<String>,
    #[arg(long, value_name = "NAME", value_parser = some_name)]
    group: Vec<String>,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = number_in(1..=99_u32))]
    groups: Option<u32>,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = number_in(1..=9999_u32))]
    participants: Option<u32>,
    #[arg(long, value_name = "NAME", value_parser = some_name)]
    facilitator: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    held: Option<String>,
    #[arg(long, value_name = "TEXT")]
    licence: Option<String>,
    #[arg(long, value_name = "FILE")]
    setup: Option<PathBuf>,
    #[arg(long, value_name = "HH:MM")]
    end: Option<String>,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = number_in(1..=1440_u32))]
    minutes: Option<u32>,
    #[arg(long, value_name = "X", allow_negative_numbers = true, value_parser = number_in(0.1..=3600.0))]
    speed: Option<f64>,
    #[arg(long, conflicts_with = "no_bell")]
    bell: bool,
    #[arg(long)]
    no_bell: bool,
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    #[arg(long, value_name = "TIME")]
    start: Option<String>,
    #[arg(long, value_name = "ID")]
    session_id: Option<String>,
    #[arg(short, long)]
    yes: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let named = args.workshop.as_deref().unwrap_or(context.settings.workshop_name());
    let mut workshop = super::workshop::load_workshop(named, context)?;
    let words = Words::new(context.language(workshop_tag(named, &workshop)));
    let setup = match &args.setup {
        Some(path) => super::workshop::load_setup(path, context)?,
        None => Setup::default(),
    };
    if let Some(minutes) = args.minutes.map(Minutes::whole).or(setup.minutes) {
        let whole = |workshop: &Workshop| workshop.steps.iter().all(|step| !step.minutes.is_zero());
        let scaled = workshop.scaled(minutes);
        if !whole(&scaled) {
            let mut longer = (1..=1440).map(Minutes::whole).filter(|longer| *longer > minutes);
            let least = longer.find(|longer| whole(&workshop.scaled(*longer)));
            let least = least.unwrap_or(workshop.minutes).to_string();
            return Err(Failure::usage(words.minutes_too_few(&minutes.to_string(), &least)));
        }
        workshop = scaled;
    }
    let input = InputSource::open(args.input.as_deref(), context)?;
    let mode = input.output_mode(context);
    let start = args.start.as_deref().map(|text| read_start(text, &words)).transpose()?;
    if start.is_some() && mode != OutputMode::Piped {
        return Err(Failure::usage(words.start_needs_input()));
    }
    if args.session_id.as_deref().is_some_and(|id| id.trim().is_empty()) {
        return Err(Failure::usage(words.session_id_empty()));
    }
    let speed = args.speed.unwrap_or(1.0);
    let begun = SystemClocks::now();
    let (created, offset) = start.unwrap_or_else(|| (begun.wall, local_offset(begun.wall)));
    let local = room_clocks(created, offset);
    let mut settings = session_settings(args, &setup, context, &words)?;
    if let Some(path) = &args.into {
        require_folder_name(path, "--into", context)?;
    }
    if let Some(path) = args.into.as_deref().filter(|path| SessionFolder::at(path).is_session()) {
        return Err(StoreError {
            path: path.to_owned(),
            doing: FileOperation::Create,
            kind: StoreErrorKind::SessionExists,
        }
        .into());
    }
    let told = |hour: &str, now: &str, meant: &str| words.aside_past_hour(hour, now, &format!("--end {meant}"));
    let passed = |end| setup_questions::passed_hour(&workshop, end, created, local, told);
    if let Some(told) = settings.end.and_then(passed) {
        context.insist(&told);
    }
    if mode != OutputMode::Piped && !args.yes {
        setup_questions::ask_for_settings(context, &words, &workshop, mode, (created, local), &mut settings)?;
    }
    // The session begins once the questions are answered.
    let begun = SystemClocks::now();
    let created = start.map_or(begun.wall, |(created, _)| created);
    complete_settings(&mut settings, &words, &workshop, created, local);
    let timed = input.is_timed();
    let given = start.is_some() || timed;
    let header = session_start::session_header(
        workshop,
        args.session_id.clone().unwrap_or_else(|| session_id(created, offset)),
        WallTime::new(created, offset),
        ClockRate::new(speed).filter(|_| !given).unwrap_or_default(),
        timed && start.is_none() || speed != 1.0,
        timed || start.is_none(),
    );
    let seed = SessionSeed::from_header(&header);
    let since = format_timestamp(wall_time(), offset);
    let writer = match &args.into {
        Some(path) => SessionFolder::at(path).create(seed, &since)?,
        None => {
            let day = offset.to_datetime(created).date();
            let by_default = settings.title == setup_questions::default_title(&words, &header.workshop, created, local);
            // The day comes before it already.
            let title = if by_default {
                &header.workshop.title
            } else {
                &settings.title
            };
            let name = format!("{day}-{}", slug(title, "atelier"));
            SessionFolder::create_default(sessions_folder(args, context), &name, seed, &since)?
        }
    };
    let opening = RoomOpening {
        acts: session_start::opening_entries(&settings, &header, created, local),
        starts: true,
        ..RoomOpening::default()
    };
    let clock = if given {
        Clock::manual(created, offset)
    } else {
        Clock::started(created, offset, begun, 0, header.speed.get())
    };
    let lived = RoomSession::new(header, clock, writer, input.is_timed());
    live_session::open(context, &words, input, lived, opening)
}

/// The language of a workshop file that was named; a built-in has that of the screen.
fn workshop_tag<'a>(name: &str, workshop: &'a Workshop) -> Option<&'a str> {
    (!super::workshop::is_builtin(name)).then_some(workshop.language.as_str())
}

fn session_settings(args: &Args, setup: &Setup, context: &Context, words: &Words) -> Result<SessionSettings, Failure> {
    let set = &context.settings;
    let end = args.end.clone().or(non_empty(&setup.end));
    let end = end.map(|text| read_end(&text, words)).transpose()?;
    let mut groups: Vec<GroupSettings> = setup
        .groups
        .iter()
        .map(|group| GroupSettings {
            axis: non_empty(&group.axis),
            name: group.name.clone(),
            participants: group.participants,
            backgrounds: group.backgrounds.clone(),
        })
        .collect();
    if let (Some(number), named @ 1..) = (args.groups, args.group.len())
        && number as usize != named
    {
        return Err(Failure::usage(words.groups_disagree(number, named)));
    }
    if let (Some(number), Some(path)) = (args.groups, &args.setup)
        && let Some(of_setup) = group_count(setup).filter(|of_setup| *of_setup != number)
    {
        let shown = path.display().to_string();
        return Err(Failure::usage(words.groups_disagree_setup(number, &shown, of_setup)));
    }
    if !args.group.is_empty() {
        groups = args.group.iter().map(|text| GroupSettings::read(text)).collect();
    }
    if let Some(number) = args.groups.or(setup.count).filter(|_| args.group.is_empty()) {
        setup_questions::name_tables(&mut groups, number, words);
    }
    Ok(SessionSettings {
        title: args.title.clone().or(non_empty(&setup.title)).unwrap_or_default(),
        event: args
            .event
            .clone()
            .or(non_empty(&setup.event))
            .or_else(|| set_value(&set.event)),
        theme: args.theme.clone().or(non_empty(&setup.theme)),
        held: args.held.clone().or(non_empty(&setup.held)),
        facilitators: [&args.facilitator, &setup.facilitators]
            .into_iter()
            .find(|names| !names.is_empty())
            .cloned()
            .or_else(|| set_value(&set.facilitators))
            .unwrap_or_default(),
        licence: args
            .licence
            .clone()
            .or(non_empty(&setup.licence))
            .or_else(|| set_value(&set.licence))
            .or_else(|| licence_above(args, context)),
        participants: args.participants.or(setup.participants),
        end,
        silent: args.no_bell || !args.bell && set.bell.as_ref().is_some_and(|bell| !bell.value),
        groups,
    })
}

/// How many groups a set-up has; `None` where it says nothing of them.
fn group_count(setup: &Setup) -> Option<u32> {
    let named = u32::try_from(setup.groups.len()).ok().filter(|named| *named > 0);
    setup.count.max(named)
}

fn set_value<T: Clone>(setting: &Option<Sourced<T>>) -> Option<T> {
    setting.as_ref().map(|set| set.value.clone())
}

/// The folder of sessions that are given none of their own.
fn sessions_folder<'a>(args: &'a Args, context: &'a Context) -> &'a Path {
    let set = context.settings.sessions_folder();
    args.sessions.as_deref().unwrap_or(set)
}

fn non_empty(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// The licence of an `event.toml` in a folder above the session.
fn licence_above(args: &Args, context: &Context) -> Option<String> {
    let by_default = || sessions_folder(args, context).join("session");
    let session = args.into.clone().unwrap_or_else(by_default);
    let session = std::path::absolute(session).ok()?;
    session.ancestors().skip(1).find_map(|folder| {
        let text = crate::store::read_text(&folder.join("event.toml")).ok()?;
        let event = crate::workshop::event::parse_event(&text).ok()?;
        non_empty(&event.value.licence)
    })
}

/// What was neither given nor asked for.
fn complete_settings(
    settings: &mut SessionSettings,
    words: &Words,
    workshop: &Workshop,
    created: Timestamp,
    local: LocalTime,
) {
    if settings.title.trim().is_empty() {
        settings.title = setup_questions::default_title(words, workshop, created, local);
    }
    if settings.groups.is_empty() {
        setup_questions::name_tables(&mut settings.groups, 1, words);
    }
}

/// # Errors
/// When it is no time of day.
fn read_end(text: &str, words: &Words) -> Result<Time, Failure> {
    session_start::read_hour(text).ok_or_else(|| Failure::usage(words.not_an_hour(text)))
}

/// `--start`: RFC 3339, its offset kept.
fn read_start(text: &str, words: &Words) -> Result<(Timestamp, Offset), Failure> {
    parse_timestamp(text).ok_or_else(|| Failure::usage(words.not_a_start(text)))
}

/// The clocks of the room: those of the machine's zone, unless a start was given in another.
pub(super) fn room_clocks(created: Timestamp, offset: Offset) -> LocalTime {
    let is_here = local_offset(created) == offset;
    LocalTime::new(offset, coming_clock_change(created).filter(|_| is_here))
}

/// An id that no other session has: when, by which process, to the nanosecond.
pub(super) fn session_id(created: Timestamp, offset: Offset) -> String {
    let moment = offset.to_datetime(created).strftime("%Y%m%d-%H%M%S").to_string();
    let seed = format!("{}-{}", created.as_nanosecond(), std::process::id());
    format!("{moment}-{}", &crate::store::sha256_hex(seed.as_bytes())[..8])
}
