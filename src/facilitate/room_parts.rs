//! The parts of a live room: the session that it is given, and what it keeps while it goes on.

use std::sync::Arc;
use std::time::Duration;

use crate::session::{Header, Session};
use crate::store::{SessionWriter, StoreError, StoreErrorKind};
use crate::terminal::Clock;

use super::timed_input::TimedInput;

/// The session that a room lives.
pub struct RoomSession {
    pub clock: Clock,
    pub session: Session,
    pub writer: SessionWriter,
    /// Whether its lines carry their times.
    pub timed: TimedInput,
}

impl RoomSession {
    /// A session that begins, without any entry. `is_timed`: its lines carry their times.
    pub fn new(header: Header, clock: Clock, writer: SessionWriter, is_timed: bool) -> Self {
        Self {
            clock,
            session: Session::new(Arc::new(header), Vec::new()),
            writer,
            timed: TimedInput { yes: is_timed, from: 0 },
        }
    }
}

/// What became of the lines; most of it is reported at the end.
#[derive(Debug, Default)]
pub(super) struct LineTally {
    /// A command of a pipe was refused.
    pub(super) refused: bool,
    /// Lines of a pipe that follow the end.
    pub(super) unread: usize,
    /// Lines of a file or a pipe that were read as Windows-1252.
    pub(super) legacy_lines: usize,
    /// Piped lines in which question marks took the place of signs.
    pub(super) lost_lines: usize,
}

/// What waits for the disk, and what became of it.
#[derive(Debug, Default)]
pub(super) struct SaveState {
    pub(super) waiting: Option<PendingSave>,
    /// The roadmaps could not be written.
    pub(super) unwritten: Option<StoreError>,
    /// Piped lines went to another folder than the one that was asked for.
    pub(super) rescued: bool,
}

/// Something waits for the disk.
#[derive(Debug)]
pub(super) struct PendingSave {
    /// Since when, in ms.
    pub(super) since: u64,
    pub(super) kind: StoreErrorKind,
    /// The most lines that waited at once.
    pub(super) lines: usize,
}

/// When a room did what last.
#[derive(Debug)]
pub(super) struct RoomTiming {
    /// The moment of the last tick, in ms: what rings lies between two.
    pub(super) ticked: u64,
    /// Since when linear mode has told nothing of the time, in ms.
    pub(super) told: u64,
    /// When a line was given last, on the system's clock.
    pub(super) given: Duration,
}

impl RoomTiming {
    /// Of a room that is opened at a moment, in ms.
    pub(super) fn from_now(ms: u64) -> Self {
        Self {
            ticked: ms,
            told: ms,
            given: Duration::ZERO,
        }
    }
}
