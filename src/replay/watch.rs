//! The room's view of a session that runs: on the whole screen of a second terminal, or as lines.

use std::io::{self, Write};
use std::path::Path;
use std::thread::sleep;

use crate::platform::{SignalEvent, Signals};
use crate::store::SessionFolder;
use crate::terminal::{FullScreen, ScreenEvent, ViewerKey};
use crate::view::watch::{WatchOptions, draw_page, linear};
use crate::view::{ViewContext, time_announcements, window_title};

use super::PlaybackExit;
use super::followed_session::{FollowError, FollowedSession, LOOK};
use super::lines::write_line;

/// How long it is told which window to click, in seconds of the session.
const WINDOW_TOLD: u64 = 10;

/// A session that is watched.
#[derive(Debug)]
pub struct Watch {
    followed: FollowedSession,
}

impl Watch {
    /// Watches a session: its journal is read as it grows, its lock left alone.
    pub(crate) fn new(folder: &SessionFolder) -> Result<Self, FollowError> {
        Ok(Self {
            followed: FollowedSession::new(folder)?,
        })
    }

    /// The folder of the session.
    pub(crate) fn path(&self) -> &Path {
        self.followed.path()
    }

    /// The tag of its workshop's language.
    pub(crate) fn language(&self) -> &str {
        &self.followed.state().header.workshop.language
    }

    /// Shows it on the whole screen until a key ends it.
    ///
    /// # Errors
    /// When the terminal refuses to be read or written.
    pub(crate) fn show(mut self, stage: &mut FullScreen, board: bool, view: ViewContext) -> io::Result<PlaybackExit> {
        let mut looking = WatchOptions {
            board,
            ..WatchOptions::default()
        };
        let mut shown = None;
        let mut led = None;
        loop {
            let changed = self.followed.look();
            let now = self.followed.now();
            looking.left_since = self.followed.left_since();
            let second = now / 1000;
            if led.is_some_and(|led: u64| second >= led + WINDOW_TOLD) {
                led = None;
            }
            looking.led_here = led.is_some();
            if changed || shown != Some(second) {
                shown = Some(second);
                let state = self.followed.state();
                let title = window_title(state, now, &view.words);
                stage.show(&title, |buffer| draw_page(buffer, state, now, &looking, view))?;
            }
            match stage.next(self.followed.until())? {
                ScreenEvent::Nothing => {}
                ScreenEvent::Resized => shown = None,
                ScreenEvent::Interrupt => return Ok(PlaybackExit::Interrupted),
                ScreenEvent::End(signal) => return Ok(PlaybackExit::Signal(signal)),
                ScreenEvent::Key(key) => {
                    shown = None;
                    led = None;
                    let keys = std::mem::take(&mut looking.keys);
                    match key {
                        ViewerKey::Sign('q' | 'Q') => return Ok(PlaybackExit::Quit),
                        ViewerKey::Sign('b' | 'B') => looking.board = !looking.board,
                        ViewerKey::Sign('?') => looking.keys = !keys,
                        // What a presenter's remote sends, too.
                        ViewerKey::Enter | ViewerKey::PageDown | ViewerKey::PageUp | ViewerKey::Sign('.') => {
                            led = Some(second);
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    /// Tells it line by line: each step, the time, a re-plan, with `board` each note; until it is finished.
    ///
    /// # Errors
    /// When nobody reads the lines any more.
    pub(crate) fn tell(
        mut self,
        out: &mut dyn Write,
        signals: &Signals,
        board: bool,
        view: ViewContext,
    ) -> io::Result<PlaybackExit> {
        let words = &view.words;
        let mut seen = self.followed.session().entries().len();
        let mut before = self.followed.now();
        let mut lines = linear::opening_lines(self.followed.state(), before, words);
        let mut left = None;
        let mut spoke = None;
        loop {
            let since = self.followed.left_since();
            if since.is_some() && since != left {
                lines.extend(since.as_deref().map(|since| words.watch_lost(since)));
            }
            left = since;
            let (state, now) = (self.followed.state(), self.followed.now());
            let speaks = state.time.speaking(now).map(|turn| turn.group);
            if speaks.is_some() && speaks != spoke {
                lines.extend(linear::turn_lines(state, now, words));
            }
            spoke = speaks;
            for line in lines.drain(..) {
                write_line(out, &line, view)?;
            }
            out.flush()?;
            if self.followed.state().finished {
                return Ok(PlaybackExit::Quit);
            }
            match signals.take() {
                Some(SignalEvent::Interrupt) => return Ok(PlaybackExit::Interrupted),
                Some(SignalEvent::End(signal)) => return Ok(PlaybackExit::Signal(signal)),
                Some(SignalEvent::Suspend | SignalEvent::Continued) | None => {}
            }
            sleep(LOOK);
            self.followed.look();
            let entries = self.followed.session().entries();
            let state = self.followed.state();
            if entries.len() < seen {
                seen = 0;
            }
            for entry in &entries[seen..] {
                lines.extend(linear::entry_texts(entry, state, board, words));
            }
            seen = entries.len();
            let now = self.followed.now();
            if now > before {
                lines.extend(time_announcements(state, before, now, words));
            }
            before = now;
        }
    }
}
