//! The room at the moment of a line.

use jiff::civil::Date;

use crate::session::{ClockStatus, LocalTime, Moment, Session, State};
use crate::terminal::{Clock, Frontend};
use crate::view::{OutputMode, Palette, ViewContext};
use crate::words::Words;

/// The room at the moment of a line.
#[derive(Clone, Copy)]
pub(crate) struct RoomContext<'a> {
    pub(crate) session: &'a Session,
    /// In ms since the session was created.
    pub(crate) ms: u64,
    pub(crate) today: Date,
    pub(crate) words: &'a Words,
    pub(crate) palette: Palette,
    pub(crate) mode: OutputMode,
    pub(crate) size: (u16, u16),
    /// Whether lines wait for the disk.
    pub(crate) unsaved: bool,
}

impl<'a> RoomContext<'a> {
    /// The room as the clock and the frontend have it now; nothing waits for the disk.
    pub(super) fn new(
        frontend: &dyn Frontend,
        clock: &Clock,
        session: &'a Session,
        words: &'a Words,
        palette: Palette,
    ) -> Self {
        let now = clock.now();
        Self {
            session,
            ms: now.ms,
            today: LocalTime::from_state(session.state()).to_datetime(now.at).date(),
            words,
            palette,
            mode: frontend.output_mode(),
            size: frontend.size(),
            unsaved: false,
        }
    }

    /// Whether the clock runs.
    pub(super) fn clock_runs(&self) -> bool {
        self.state().time.reading_at(self.ms).going == ClockStatus::Running
    }

    pub(crate) fn state(&self) -> &'a State {
        self.session.state()
    }

    /// For whom the room draws.
    pub(crate) fn view(&self) -> ViewContext {
        ViewContext {
            words: *self.words,
            width: self.size.0,
            palette: self.palette,
            mode: self.mode,
        }
    }

    pub(crate) fn moment(&self) -> Moment {
        Moment {
            ms: self.ms,
            today: self.today,
        }
    }
}
