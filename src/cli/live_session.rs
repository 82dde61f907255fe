//! A live room from its opening to its exit code: what `run` and `resume` share.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use crate::facilitate::live_room::{ExitReason, LiveRoom, RoomOutcome};
use crate::facilitate::room_parts::RoomSession;
use crate::facilitate::timed_input::time_of;
use crate::facilitate::tour_guide::TourGuide;
use crate::platform::{Signals, endure_file_limits, quote_for_shell};
use crate::session::EntryKind;
use crate::store::error_text;
use crate::store::{SessionFolder, remember_session, state_folder};
use crate::terminal::{
    Frontend, InlineFrontend, OutputChannel, PlainFrontend, first_line, panic_speaks, standard_input, without_mark,
};
use crate::view::{FlowText, OutputMode, ViewContext, answer_lines, flow_text};
use crate::words::Words;

use super::{Context, Failure};

/// Where lines come from.
pub(super) enum InputSource {
    /// Somebody at a terminal.
    Keyboard,
    /// A file or a pipe: its first line, and all of it.
    Lines(String, Box<dyn BufRead + Send>),
}

impl InputSource {
    /// `--input FILE`, `-` or a pipe for standard input, else the keyboard.
    pub(super) fn open(path: Option<&Path>, context: &Context) -> Result<Self, Failure> {
        let piped = !context.surroundings.input;
        let source: Box<dyn BufRead + Send> = match path {
            Some(path) if path.as_os_str() != "-" => {
                let file = File::open(path).map_err(|error| Failure::reading(path, error))?;
                Box::new(BufReader::new(file))
            }
            Some(_) => Box::new(standard_input().map_err(Failure::of_output)?),
            None if piped => Box::new(standard_input().map_err(Failure::of_output)?),
            None => return Ok(Self::Keyboard),
        };
        let refused = |error| match path.filter(|path| path.as_os_str() != "-") {
            Some(path) => Failure::reading(path, error),
            None => Failure::of_output(error),
        };
        let source = without_mark(source).map_err(refused)?;
        let (first, source) = first_line(source).map_err(refused)?;
        Ok(Self::Lines(first, Box::new(source)))
    }

    /// How answers are laid out.
    pub(super) fn output_mode(&self, context: &Context) -> OutputMode {
        match self {
            Self::Keyboard => context.surroundings.output_mode(context.plain),
            Self::Lines(..) => OutputMode::Piped,
        }
    }

    /// Whether it is a file or a pipe without any line.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Lines(first, _) if first.is_empty())
    }

    /// Whether its first line begins with a time.
    pub(super) fn is_timed(&self) -> bool {
        matches!(self, Self::Lines(first, _) if time_of(first).is_some())
    }
}

/// How a room is opened: the entries that come first, and what is said.
#[derive(Default)]
pub(super) struct RoomOpening {
    pub(super) acts: Vec<EntryKind>,
    /// Whether a clock that stands still is started by input that is no keyboard.
    pub(super) starts: bool,
    pub(super) said: Vec<String>,
    /// A line that is at the prompt.
    pub(super) offered: Option<String>,
    /// What leads a tour through it.
    pub(super) guide: Option<TourGuide>,
}

/// Opens the room on whatever lines come from, and lives it.
pub(super) fn open(
    context: &Context,
    words: &Words,
    input: InputSource,
    lived: RoomSession,
    opening: RoomOpening,
) -> Result<(), Failure> {
    let _ = endure_file_limits();
    remember_last(lived.writer.folder());
    let mode = input.output_mode(context);
    let folder = lived.writer.folder().path().display().to_string();
    let signals = Signals::catch().map_err(Failure::of_output)?;
    panic_speaks(words.panicked(&folder));
    let mut frontend: Box<dyn Frontend> = match input {
        InputSource::Lines(_, source) => Box::new(PlainFrontend::piped(source, signals).with_quiet(context.quiet)),
        InputSource::Keyboard if mode == OutputMode::Linear => {
            Box::new(PlainFrontend::terminal(signals, context.ascii))
        }
        InputSource::Keyboard => Box::new(InlineFrontend::open(signals, context.ascii).map_err(Failure::of_output)?),
    };
    if context.surroundings.no_keys && mode == OutputMode::Linear {
        frontend
            .say(OutputChannel::Aside, flow_text(words.told_no_keys()))
            .map_err(Failure::of_output)?;
    }
    for sentence in opening.said {
        let view = ViewContext::on_screen(words, context.width(), context.palette);
        let told: FlowText = match mode {
            OutputMode::Screen => Box::new(move |width| answer_lines(&sentence, view.with_width(width))),
            OutputMode::Linear | OutputMode::Piped => flow_text(sentence),
        };
        let channel = match opening.guide {
            Some(_) => OutputChannel::Guidance,
            None => OutputChannel::Aside,
        };
        frontend.say(channel, told).map_err(Failure::of_output)?;
    }
    if let Some(line) = opening.offered {
        frontend.offer(&line);
    }
    let mut live = LiveRoom::new(&mut *frontend, lived, words, context.palette).with_guide(opening.guide);
    live.open_room(opening.acts, opening.starts)
        .map_err(Failure::of_output)?;
    let outcome = live.run().map_err(Failure::of_output)?;
    drop(frontend);
    if outcome.folder.path() != Path::new(&folder) {
        remember_last(&outcome.folder);
    }
    print_end(context, words, outcome)
}

/// The last session run on this machine. Nothing of a session depends on it.
fn remember_last(folder: &SessionFolder) {
    if let Some(state) = state_folder() {
        let _ = remember_session(&state, folder);
    }
}

/// What is said below a room that was left, and the exit code.
fn print_end(context: &Context, words: &Words, outcome: RoomOutcome) -> Result<(), Failure> {
    if outcome.left != ExitReason::Finished {
        let folder = outcome.folder.path().display().to_string();
        // The way to go on is no chatter.
        context.insist(&words.to_resume(&quote_for_shell(&folder)));
    }
    if let Some(error) = outcome.unsaved {
        context.insist(&error_text::store_error_sentence(words, &error));
        return Err(Failure::AlreadyReported(4));
    }
    if outcome.rescued {
        return Err(Failure::AlreadyReported(4));
    }
    match outcome.left {
        ExitReason::Interrupted => Err(Failure::Interrupted),
        ExitReason::Signal(signal) => Err(Failure::AlreadyReported(u8::try_from(128 + signal).unwrap_or(130))),
        _ if outcome.look => Err(Failure::NeedsAttention),
        _ => Ok(()),
    }
}
