//! Play a past session.

use std::io;
use std::path::PathBuf;

use crate::facilitate::timed_input::time_of;
use crate::platform::Signals;
use crate::replay::{Playback, PlaybackExit, PlaybackRange, entries_at_step, play, play_lines};
use crate::session::{GroupId, Pace, SessionCursor, State};
use crate::terminal::{FullScreen, panic_speaks};
use crate::text::fold_case;
use crate::view::replay::{ReplayScreen, session_at};
use crate::view::{OutputMode, ViewContext, format_duration};
use crate::words::Words;
use crate::workshop::CollectedKind;

use super::argument_value::number_in;
use super::read::{ReadSession, tell_damage};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SESSION")]
    session: Option<PathBuf>,
    /// Times faster than the room.
    #[arg(long, value_name = "X|max", allow_negative_numbers = true)]
    speed: Option<String>,
    /// The longest silence.
    #[arg(long, value_name = "SECONDS", default_value_t = 2.0, allow_negative_numbers = true, value_parser = number_in(0.0..=86_400.0))]
    idle: f64,
    #[arg(long, value_name = "STEP|MM:SS")]
    from: Option<String>,
    #[arg(long, value_name = "MM:SS")]
    until: Option<String>,
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// Prints the state at that moment.
    #[arg(long, value_name = "MM:SS", conflicts_with_all = ["from", "until", "verify", "speed", "idle"])]
    at: Option<String>,
    /// Rebuilds the roadmaps from the journal.
    #[arg(long, conflicts_with_all = ["from", "until", "group", "speed", "idle"])]
    verify: bool,
    #[arg(long, requires = "verify")]
    json: bool,
}

/// How fast a session is played when nobody says so.
const SPEED: f64 = 60.0;
/// The fastest and the slowest that can be asked for.
const SPEEDS: std::ops::RangeInclusive<f64> = 0.1..=100_000.0;

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let folder = super::select_session::session_to_replay(args.session.as_deref(), context)?;
    let read = super::read::read_session(&folder, context)?;
    let state = read.session.state();
    let words = Words::new(context.language(Some(&state.header.workshop.language)));
    if args.verify {
        return super::verify::run(&read, &words, args.json, context);
    }
    let only = args
        .group
        .as_deref()
        .map(|group| group_named(group, state, &words))
        .transpose()?;
    let speed = parse_speed(args.speed.as_deref(), &words)?;
    tell_damage(&read, context);
    let mut reel = SessionCursor::from_session(&read.session);
    if let Some(text) = &args.at {
        let moment = reel.moment_of(parse_clock(text, &words)?);
        if moment > reel.end() {
            context.tell(&words.replay_past_end(text, &format_duration(reel.clock(reel.end()))));
        }
        reel.seek(reel.entries_until(moment));
        return print_at(&reel, moment, only, &words, context);
    }
    let range = parse_bounds(args, &reel, &words)?;
    // Nobody waits at the other end of a pipe, unless a speed was asked for.
    let waits = context.surroundings.output || args.speed.is_some();
    let pace = Pace {
        speed: speed.filter(|_| waits),
        idle: (args.idle * 1000.0) as u64,
        timed: state.header.timed,
    };
    let film = ReplayScreen::new(reel, pace.speed, &words);
    show_replay(&read, film, Playback { pace, range, only }, context)
}

/// Plays it on the screen, or as lines.
fn show_replay(
    read: &ReadSession,
    mut film: ReplayScreen<'_>,
    playback: Playback,
    context: &Context,
) -> Result<(), Failure> {
    let signals = Signals::catch().map_err(Failure::of_output)?;
    let gone = if context.surroundings.output_mode(context.plain) == OutputMode::Screen {
        panic_speaks(film.words().replay_panicked(&read.folder.path().display().to_string()));
        let mut stage = FullScreen::open(signals, context.ascii).map_err(Failure::of_output)?;
        play(&mut stage, &mut film, playback, context.palette)
    } else {
        let mode = match context.surroundings.output || context.plain {
            true => OutputMode::Linear,
            false => OutputMode::Piped,
        };
        let mut out = io::stdout().lock();
        let view = context.lines_view(film.words(), mode);
        play_lines(&mut out, &signals, &mut film, playback, view)
    };
    exit_result(gone.map_err(Failure::of_output)?)
}

/// How a command ends that was left so.
pub(super) fn exit_result(gone: PlaybackExit) -> Result<(), Failure> {
    match gone {
        PlaybackExit::Quit => Ok(()),
        PlaybackExit::Interrupted => Err(Failure::Interrupted),
        PlaybackExit::Signal(signal) => Err(Failure::AlreadyReported(u8::try_from(128 + signal).unwrap_or(130))),
    }
}

/// The state at a moment: every group, or one.
fn print_at(
    reel: &SessionCursor,
    moment: u64,
    only: Option<GroupId>,
    words: &Words,
    context: &Context,
) -> Result<(), Failure> {
    let drawn = context.surroundings.output || context.surroundings.is_forced(context.colouring);
    let mode = match drawn || context.plain {
        true => context.results(),
        false => OutputMode::Piped,
    };
    let view = ViewContext {
        mode,
        ..context.view(words)
    };
    context.draw(&session_at(reel, moment, only, view))
}

fn parse_bounds(args: &Args, reel: &SessionCursor, words: &Words) -> Result<PlaybackRange, Failure> {
    let moments = (
        args.from.as_deref().and_then(parse_time),
        args.until.as_deref().and_then(parse_time),
    );
    let is_backwards = matches!(moments, (Some(from), Some(until)) if from > until);
    let until = match &args.until {
        Some(text) => reel.entries_until(reel.moment_of(parse_clock(text, words)?)),
        None => reel.len(),
    };
    let from = match args.from.as_deref() {
        None => reel.opening(),
        Some(text) => match parse_time(text) {
            Some(clock) => reel.entries_until(reel.moment_of(clock)),
            None => step_named(text, reel, words)?,
        },
    };
    if (from > until || is_backwards)
        && let (Some(start), Some(end)) = (&args.from, &args.until)
    {
        return Err(Failure::usage(words.from_after_until(start, end)));
    }
    Ok(PlaybackRange {
        from: from.min(until),
        until,
    })
}

/// `MM:SS` or `H:MM:SS`, in ms.
fn parse_time(text: &str) -> Option<u64> {
    time_of(&format!("[{}]", text.trim())).map(|(ms, _)| ms)
}

fn parse_clock(text: &str, words: &Words) -> Result<u64, Failure> {
    parse_time(text).ok_or_else(|| Failure::usage(words.replay_not_a_time(text)))
}

fn parse_speed(text: Option<&str>, words: &Words) -> Result<Option<f64>, Failure> {
    match text {
        None => Ok(Some(SPEED)),
        Some("max") => Ok(None),
        Some(text) => {
            let speed: Option<f64> = text.trim_start_matches(['×', 'x']).replace(',', ".").parse().ok();
            let speed = speed.filter(|speed| SPEEDS.contains(speed));
            speed
                .map(Some)
                .ok_or_else(|| Failure::usage(words.replay_not_a_speed(text)))
        }
    }
}

/// The group of that number or name, a beginning of a name that is unique among them.
fn group_named(text: &str, state: &State, words: &Words) -> Result<GroupId, Failure> {
    let wanted = fold_case(text.trim());
    let named = |whole: bool| {
        let fits = move |name: &str, wanted: &str| {
            if whole {
                name == wanted
            } else {
                name.starts_with(wanted)
            }
        };
        let groups = state
            .groups
            .iter()
            .filter(|group| fits(&fold_case(&group.name), &wanted));
        groups.map(|group| group.id).collect::<Vec<_>>()
    };
    let number = wanted.trim_start_matches(['g', 't']).parse().ok();
    let numbered = state
        .groups
        .iter()
        .find(|group| Some(group.id.0) == number)
        .map(|group| group.id);
    let found = numbered.or_else(|| match (named(true).as_slice(), named(false).as_slice()) {
        ([one], _) | ([], [one]) => Some(*one),
        _ => None,
    });
    found.ok_or_else(|| {
        let names: Vec<String> = state
            .groups
            .iter()
            .map(|group| format!("{} {}", group.id.0, group.name))
            .collect();
        Failure::usage(words.replay_no_group(text, &names.join(", ")))
    })
}

/// How many entries there are just after a step was opened: its number in the row, its id, its name.
fn step_named(text: &str, reel: &SessionCursor, words: &Words) -> Result<usize, Failure> {
    let wanted = fold_case(text.trim());
    let steps = &reel.state().workshop().steps;
    let found = match wanted.parse::<usize>() {
        Ok(number) => entries_at_step(reel, number),
        Err(_) => steps
            .iter()
            .position(|step| {
                let names = [step.id.as_str(), step.title.as_str(), step.short()];
                names.iter().any(|name| fold_case(name) == wanted)
            })
            .or_else(|| {
                steps
                    .iter()
                    .position(|step| fold_case(step.short()).starts_with(&wanted))
            })
            .and_then(|step| reel.count_at_step(step)),
    };
    found.ok_or_else(|| {
        // As the row numbers them.
        let mut number = 0;
        let mut names = Vec::new();
        for (step, opened) in steps.iter().zip(reel.step_openings()) {
            let collects = step.collects != CollectedKind::Nothing;
            number += usize::from(collects);
            match opened {
                Some(_) if collects => names.push(format!("{number} {}", step.short())),
                Some(_) => names.push(step.short().to_owned()),
                None => {}
            }
        }
        Failure::usage(words.replay_no_step(text, &names.join(", ")))
    })
}
