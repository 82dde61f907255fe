//! A room is opened: the entries that come first are written, and where one is is shown.

use std::io;

use crate::session::{ClockStatus, EntryKind, Intent, decide};
use crate::terminal::{Frontend, OutputChannel};
use crate::view::{OutputMode, Palette};
use crate::words::Words;

use super::dispatch::DispatchState;
use super::live_room::LiveRoom;
use super::room_parts::{LineTally, RoomSession, RoomTiming, SaveState};
use super::room_views;

impl<'a> LiveRoom<'a> {
    pub fn new(frontend: &'a mut dyn Frontend, lived: RoomSession, words: &'a Words, palette: Palette) -> Self {
        let timing = RoomTiming::from_now(lived.clock.now().ms);
        Self {
            frontend,
            words,
            palette,
            clock: lived.clock,
            session: lived.session,
            writer: lived.writer,
            timed: lived.timed,
            memory: DispatchState::default(),
            tally: LineTally::default(),
            saving: SaveState::default(),
            timing,
            guide: None,
        }
    }

    /// Opens the room: what comes first is written, and the open step is shown. `starts`: a clock that stands still is
    /// started by input that is no keyboard.
    ///
    /// # Errors
    /// When the terminal refuses.
    pub fn open_room(&mut self, acts: Vec<EntryKind>, starts: bool) -> io::Result<()> {
        let begins = self.session.entries().is_empty();
        for act in acts {
            // A clock that stopped while nobody was there stopped at its last line.
            let ms = match act {
                EntryKind::SessionLeft => self.session.entries().last().map_or(0, |entry| entry.ms),
                _ => self.now().ms,
            };
            self.record_at(ms, None, act, None);
        }
        let going = self.session.state().time.reading_at(self.now().ms).going;
        let piped = self.frontend.output_mode() == OutputMode::Piped;
        match going {
            ClockStatus::NotStarted | ClockStatus::Paused { .. } if piped && starts => {
                self.record_first(Intent::Go { ago: None })?
            }
            ClockStatus::NotStarted => self.waiting(begins)?,
            _ if piped => {}
            _ => self.show_return()?,
        }
        self.ring_off();
        self.retry_save()
    }

    /// An act of the tool's own, at the opening.
    fn record_first(&mut self, intent: Intent) -> io::Result<()> {
        match decide(self.session.state(), &intent, self.room().moment()) {
            Ok(decision) => self.carry_out(decision),
            Err(_) => Ok(()),
        }
    }

    /// Before the clock is started: where all is saved, and the three things that are done meanwhile.
    fn waiting(&mut self, begins: bool) -> io::Result<()> {
        let path = self.writer.folder().path();
        let folder = path.display().to_string();
        // What begins below the folder where one is, is its latest session.
        let latest = begins && path.is_relative() && !path.starts_with("..");
        let said = room_views::waiting_view(&self.room(), &folder, latest);
        self.frontend.say(OutputChannel::Guidance, said)
    }

    /// Where one was, on return.
    fn show_return(&mut self) -> io::Result<()> {
        let said = room_views::where_we_are(&self.room());
        self.frontend.say(OutputChannel::Guidance, said)
    }
}
