//! The room's view before there is a session: it waits for one.

use std::io::{self, Write};
use std::thread::sleep;
use std::time::Duration;

use crate::platform::{SignalEvent, Signals};
use crate::terminal::{FullScreen, ScreenEvent, ViewerKey};
use crate::view::ViewContext;
use crate::view::watch::draw_waiting;

use super::lines::write_line;
use super::{PlaybackExit, Watch};

/// How long to wait between two looks for a session.
const LOOK_FOR: Duration = Duration::from_millis(500);

/// How the wait ended.
pub(crate) enum WaitEnd {
    Found(Box<Watch>),
    Left(PlaybackExit),
}

/// Waits on the whole screen until `find` finds a session, or a key ends it.
///
/// # Errors
/// When the terminal refuses to be read or written.
pub(crate) fn wait_on_screen(
    stage: &mut FullScreen,
    find: impl Fn() -> Option<Watch>,
    view: ViewContext,
) -> io::Result<WaitEnd> {
    loop {
        if let Some(watch) = find() {
            return Ok(WaitEnd::Found(Box::new(watch)));
        }
        stage.show("ctrls", |buffer| draw_waiting(buffer, view))?;
        match stage.next(LOOK_FOR)? {
            ScreenEvent::Interrupt => return Ok(WaitEnd::Left(PlaybackExit::Interrupted)),
            ScreenEvent::End(signal) => return Ok(WaitEnd::Left(PlaybackExit::Signal(signal))),
            ScreenEvent::Key(ViewerKey::Sign('q' | 'Q')) => return Ok(WaitEnd::Left(PlaybackExit::Quit)),
            ScreenEvent::Key(_) | ScreenEvent::Resized | ScreenEvent::Nothing => {}
        }
    }
}

/// Says that it waits, in a line, and waits until `find` finds a session or a signal ends it.
///
/// # Errors
/// When nobody reads the lines any more.
pub(crate) fn wait_in_lines(
    out: &mut dyn Write,
    signals: &Signals,
    find: impl Fn() -> Option<Watch>,
    view: ViewContext,
) -> io::Result<WaitEnd> {
    write_line(out, &view.words.watch_waiting(), view)?;
    out.flush()?;
    loop {
        if let Some(watch) = find() {
            return Ok(WaitEnd::Found(Box::new(watch)));
        }
        match signals.take() {
            Some(SignalEvent::Interrupt) => return Ok(WaitEnd::Left(PlaybackExit::Interrupted)),
            Some(SignalEvent::End(signal)) => return Ok(WaitEnd::Left(PlaybackExit::Signal(signal))),
            Some(SignalEvent::Suspend | SignalEvent::Continued) | None => {}
        }
        sleep(LOOK_FOR / 5);
    }
}
