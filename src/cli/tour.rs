//! Five minutes in the real room: a Repair Café of two tables, and a guide that says what to try next.

use std::io::Cursor;
use std::sync::Arc;

use crate::facilitate::room_parts::RoomSession;
use crate::facilitate::session_start::{GroupSettings, SessionSettings, opening_entries, session_header};
use crate::facilitate::tour_guide::{TourGuide, tour_script};
use crate::platform::quote_for_shell;
use crate::session::{ClockRate, Header, Session, WallTime, format_timestamp};
use crate::store::{SessionFolder, SessionSeed};
use crate::terminal::{Clock, SystemClocks, local_offset};
use crate::text::slug;
use crate::view::OutputMode;
use crate::words::Words;

use super::live_session::{self, InputSource, RoomOpening};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {}

/// Opens the room of the tour, and says afterwards where it was kept.
///
/// # Errors
/// As the room ends.
pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let workshop = super::workshop::load_workshop(crate::workshop::DEFAULT, context)?;
    let begun = SystemClocks::now();
    let (created, offset) = (begun.wall, local_offset(begun.wall));
    let since = format_timestamp(created, offset);
    // A rehearsal on the room's own clock: it is counted nowhere.
    let header = session_header(
        workshop,
        super::run::session_id(created, offset),
        WallTime::new(created, offset),
        ClockRate::REAL,
        true,
        true,
    );
    let settings = tour_settings(words);
    let input = InputSource::open(None, context)?;
    // Where a pipe has nothing to say, the tour types its own lines.
    let plays_itself = input.is_empty();
    let input = if plays_itself {
        script_input(&header, words)
    } else {
        input
    };
    let seed = SessionSeed::from_header(&header);
    let day = offset.to_datetime(created).date();
    let name = format!("{day}-{}", slug(&settings.title, "tour"));
    let writer = SessionFolder::create_default(context.settings.sessions_folder(), &name, seed, &since)?;
    let folder = writer.folder().path().display().to_string();
    let mode = match input.output_mode(context) {
        OutputMode::Screen => "screen",
        OutputMode::Linear => "linear",
        OutputMode::Piped => "piped",
    };
    let opening = RoomOpening {
        acts: opening_entries(&settings, &header, created, super::run::room_clocks(created, offset)),
        starts: !plays_itself,
        said: vec![words.tour_opening(mode)],
        guide: Some(TourGuide::default()),
        ..RoomOpening::default()
    };
    let clock = match input.is_timed() {
        true => Clock::manual(created, offset),
        false => Clock::started(created, offset, begun, 0, 1.0),
    };
    let lived = RoomSession::new(header, clock, writer, input.is_timed());
    let end = live_session::open(context, words, input, lived, opening);
    context.tell(&words.tour_kept(&folder));
    context.tell(&words.tour_next(&format!("ctrls replay {}", quote_for_shell(&folder))));
    end
}

fn tour_settings(words: &Words) -> SessionSettings {
    let tables = [words.tour_first_table(), words.tour_second_table()];
    SessionSettings {
        title: words.tour_title(),
        groups: tables.iter().map(|table| GroupSettings::read(table)).collect(),
        ..SessionSettings::default()
    }
}

/// The lines that the tour proposes, as if they were typed.
fn script_input(header: &Header, words: &Words) -> InputSource {
    let session = Session::new(Arc::new(header.clone()), Vec::new());
    let script = tour_script(session.state(), words);
    InputSource::Lines(script.clone(), Box::new(Cursor::new(script)))
}
