//! A session as an asciicast (version 3): the replay's own screen, as a terminal is told to show it. Source of the
//! format: <https://docs.asciinema.org/manual/asciicast/v3/>.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use serde::Serialize;
use serde_json::Value;

use crate::session::{EntryKind, Pace, PlayPosition, Session, SessionCursor};
use crate::view::replay::{PlaybackState, ReplayScreen};
use crate::view::{ColourDepth, Palette};
use crate::words::Words;

use super::ansi_cells::draw_cells;

/// The window of the recording.
const COLUMNS: u16 = 80;
const ROWS: u16 = 24;
/// Sixty times faster, no silence longer than two seconds: as the replay plays when nothing else is given.
const SPEED: f64 = 60.0;
const IDLE: u64 = 2000;
/// The clock moves on at least so often, in ms of the recording.
const TICK: f64 = 1000.0;
/// The last screen stays for so long.
const LAST: f64 = 3000.0;

/// Blank, without a cursor.
const BEGIN: &str = "\u{1b}[?25l\u{1b}[2J\u{1b}[H";
/// The cursor is back, below.
const END: &str = "\u{1b}[?25h\u{1b}[999;1H\r\n";

/// The recording of a session, step marks as its markers; nothing of the facilitator's own in it.
pub fn cast(session: &Session, words: &Words) -> String {
    let reel = SessionCursor::from_session(session);
    let pace = Pace {
        speed: Some(SPEED),
        idle: IDLE,
        timed: session.state().header.timed,
    };
    let mut tape = CastWriter::begin_cast(session);
    let mut film = ReplayScreen::new(reel, Some(SPEED), words);
    let mut played = 0.0;
    tape.write_frame(0.0, &film, PlayPosition::after(film.reel().position()), pace);
    while film.reel().position() < film.reel().len() {
        let seen = film.reel().position();
        let lasts = pace.lasts(film.reel().time_of(seen + 1) - film.reel().time_of(seen));
        let mut tick = TICK;
        while tick + TICK / 2.0 < lasts {
            let place = PlayPosition {
                count: seen,
                part: tick / lasts,
            };
            tape.write_frame(played + tick, &film, place, pace);
            tick += TICK;
        }
        played += lasts;
        film.forward();
        if let Some(step) = opened_step(&film) {
            tape.write_marker(played, &step);
        }
        // Entries of one moment are one frame.
        let next = film.reel().position() + 1;
        let together =
            next <= film.reel().len() && pace.lasts(film.reel().time_of(next) - film.reel().time_of(next - 1)) < 1.0;
        if !together {
            tape.write_frame(played, &film, PlayPosition::after(film.reel().position()), pace);
        }
    }
    tape.finish_cast(played + LAST)
}

/// The name of the step that the last entry opened.
fn opened_step(film: &ReplayScreen<'_>) -> Option<String> {
    let reel = film.reel();
    let last = reel.entries().get(reel.position().checked_sub(1)?)?;
    let Some(EntryKind::StepOpened { step, .. }) = last.known_kind() else {
        return None;
    };
    let steps = &reel.state().workshop().steps;
    steps
        .iter()
        .find(|known| known.id == *step)
        .map(|step| step.short().to_owned())
}

#[derive(Serialize)]
struct CastHeader<'a> {
    version: u8,
    term: Term,
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<i64>,
    title: &'a str,
}

/// The terminal that shows it.
#[derive(Serialize)]
struct Term {
    cols: u16,
    rows: u16,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// The lines of the recording.
struct CastWriter {
    lines: String,
    shown: Buffer,
    /// What the intervals written so far last together, in ms: what is rounded once is never rounded again.
    written: u64,
    begun: bool,
}

impl CastWriter {
    fn begin_cast(session: &Session) -> Self {
        let state = session.state();
        let said = &state.description.title;
        let title = if said.is_empty() { &state.workshop().title } else { said };
        let created = state.header.created.timestamp();
        let header = CastHeader {
            version: 3,
            term: Term {
                cols: COLUMNS,
                rows: ROWS,
                kind: "xterm-256color",
            },
            timestamp: state.header.timed.then(|| created.as_second()),
            title: &crate::text::clean(title),
        };
        let header = serde_json::to_string(&header).unwrap_or_default();
        Self {
            lines: header + "\n",
            shown: Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS)),
            written: 0,
            begun: false,
        }
    }

    fn write_frame(&mut self, at: f64, film: &ReplayScreen<'_>, place: PlayPosition, pace: Pace) {
        let palette = Palette {
            colours: ColourDepth::None,
            styles: true,
            ascii: false,
        };
        let playing = PlaybackState {
            moment: place.moment(film.reel()),
            speed: pace.speed,
            recorded: true,
            ..PlaybackState::default()
        };
        let mut next = Buffer::empty(self.shown.area);
        film.draw(&mut next, &playing, false, palette);
        let drawn = draw_cells(self.shown.diff(&next));
        self.shown = next;
        let first = if std::mem::replace(&mut self.begun, true) {
            ""
        } else {
            BEGIN
        };
        self.write_event(at, "o", &format!("{first}{drawn}"));
    }

    fn write_marker(&mut self, at: f64, name: &str) {
        self.write_event(at, "m", &crate::text::clean(name));
    }

    fn finish_cast(mut self, at: f64) -> String {
        self.write_event(at, "o", END);
        self.write_event(at, "x", "0");
        self.lines
    }

    /// One line: so many seconds after the line before, to the millisecond.
    fn write_event(&mut self, at: f64, code: &str, data: &str) {
        let at = (at.round() as u64).max(self.written);
        let interval = at - self.written;
        self.written = at;
        let data = Value::from(data);
        self.lines.push_str(&format!(
            "[{}.{:03}, \"{code}\", {data}]\n",
            interval / 1000,
            interval % 1000
        ));
    }
}
