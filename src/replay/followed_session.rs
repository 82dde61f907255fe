//! A session that another process writes: its entries as they come, its clock between them, whether it is held.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::session::journal::{self, JournalError, JournalReader};
use crate::session::{Absence, Header, LocalTime, Session, State, absence_since};
use crate::store::{JournalTail, SessionFolder, StoreError};
use crate::terminal::{Clock, SystemClocks, wall_time};

/// The longest that an entry took from the other process to here, in ms.
const ON_ITS_WAY: i64 = 500;
/// How often it is looked whether the session is held, in looks.
const LOOKS: u32 = 7;

/// How long to wait between two looks.
pub(super) const LOOK: Duration = Duration::from_millis(150);

/// A session that is followed.
#[derive(Debug)]
pub(super) struct FollowedSession {
    folder: SessionFolder,
    tail: JournalTail,
    reader: JournalReader,
    session: Session,
    clock: Clock,
    looks: u32,
    held: bool,
    /// Wall time when it was seen last that it is held.
    seen_held: Option<Timestamp>,
}

/// Why a session cannot be followed.
#[derive(Debug)]
pub(crate) enum FollowError {
    /// What the disk said.
    Store(StoreError),
    /// Its first line is not understood.
    Journal(JournalError),
}

impl FollowedSession {
    /// Follows a session from its beginning.
    pub(super) fn new(folder: &SessionFolder) -> Result<Self, FollowError> {
        let mut tail = JournalTail::new(&folder.journal());
        let text = tail.look().map_err(FollowError::Store)?.text;
        let (header, rest) = split_header(&text, folder).map_err(FollowError::Journal)?;
        let mut followed = Self {
            folder: folder.clone(),
            tail,
            reader: JournalReader::of_version(header.version),
            clock: clock_of(&header, 0, 0.0),
            session: Session::new(Arc::new(header), Vec::new()),
            looks: 0,
            held: false,
            seen_held: None,
        };
        followed.hold();
        followed.read_lines(rest);
        followed.set(false);
        Ok(followed)
    }

    /// Takes what came since the last look; whether something did, or the session was let go or taken.
    pub(super) fn look(&mut self) -> bool {
        let mut changed = false;
        // A disk that refuses once may not the next time.
        if let Ok(came) = self.tail.look() {
            let mut text = came.text.as_slice();
            if came.anew {
                let Ok((header, rest)) = split_header(text, &self.folder) else {
                    return false;
                };
                self.reader = JournalReader::of_version(header.version);
                self.session = Session::new(Arc::new(header), Vec::new());
                text = rest;
            }
            if came.anew || !text.is_empty() {
                self.read_lines(text);
                self.set(!came.anew);
                changed = true;
            }
        }
        self.looks += 1;
        if changed || self.looks >= LOOKS {
            self.looks = 0;
            let held = self.held;
            self.hold();
            if self.held != held {
                changed = true;
                if !self.held {
                    self.set(false);
                }
            }
        }
        changed
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// What its entries make.
    pub(super) fn state(&self) -> &State {
        self.session.state()
    }

    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    /// The moment that it is, in ms since the session was created.
    pub(super) fn now(&self) -> u64 {
        self.clock.now().ms
    }

    /// How long to wait for the next look, or the session's next second.
    pub(super) fn until(&self) -> Duration {
        self.clock.to_next_second().min(LOOK)
    }

    /// Since when nobody holds it, `14:37`; nothing while somebody does, and once it is finished.
    pub(super) fn left_since(&self) -> Option<String> {
        if self.held || self.state().finished {
            return None;
        }
        let last = self.session.entries().last().and_then(|entry| entry.at.parse().ok());
        let at = self.seen_held.or(last)?;
        Some(
            LocalTime::from_state(self.state())
                .to_datetime(at)
                .strftime("%H:%M")
                .to_string(),
        )
    }

    fn read_lines(&mut self, lines: &[u8]) {
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            self.reader.read_line(line);
        }
        self.session.extend(std::mem::take(&mut self.reader.entries));
    }

    fn hold(&mut self) {
        // A lock that cannot be asked says nothing new.
        if let Ok(holder) = self.folder.writer() {
            self.held = holder.is_some();
        }
        if self.held {
            self.seen_held = Some(wall_time());
        }
    }

    /// Sets the clock by the last entry: `just` come, or found. What stopped long ago stands.
    fn set(&mut self, just: bool) {
        let header = &self.session.state().header;
        let rate = header.speed.get();
        let last = self.session.entries().last();
        let ms = last.map_or(0, |entry| entry.ms);
        let at = last.map_or(Some(header.created.timestamp()), |entry| entry.at.parse().ok());
        let gone = at.map_or(0, |at| wall_time().as_millisecond().saturating_sub(at.as_millisecond()));
        let stopped = !self.held && absence_since(0, gone) == Absence::Stopped;
        let gone = if just { gone.clamp(0, ON_ITS_WAY) } else { gone.max(0) };
        let gone = (gone as f64 * rate) as u64;
        self.clock = match stopped {
            true => clock_of(header, ms, 0.0),
            false => clock_of(header, ms.saturating_add(gone), rate),
        };
    }
}

/// The clock of a session when `ms` have passed; at a rate of 0 it stands.
fn clock_of(header: &Header, ms: u64, rate: f64) -> Clock {
    let created = &header.created;
    Clock::started(created.timestamp(), created.offset(), SystemClocks::now(), ms, rate)
}

/// The header, and the lines after it.
fn split_header<'t>(text: &'t [u8], folder: &SessionFolder) -> Result<(Header, &'t [u8]), JournalError> {
    let feeds = |byte: &u8| *byte == b'\n';
    let end = text.iter().position(feeds).ok_or(JournalError::NoHeader)?;
    let rest = &text[end + 1..];
    // The workshop is in the header, in the first entry or beside the journal.
    let first = rest.iter().position(feeds).map_or(end + 1, |more| end + more + 2);
    let journal = journal::parse_journal_with(&text[..first], || folder.definition())?;
    Ok((journal.header, rest))
}
