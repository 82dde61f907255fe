//! A session played as lines: linear mode and pipes.

use std::io::{self, Write};
use std::thread::sleep;
use std::time::Duration;

use crate::platform::{SignalEvent, Signals};
use crate::view::replay::{ReplayScreen, line_text};
use crate::view::{ViewContext, to_ascii};

use super::player::{Playback, PlaybackExit};

/// The longest that the signals' flags are left unread.
const PEEK: Duration = Duration::from_millis(100);

/// Plays a session as one line an entry, at its pace.
///
/// # Errors
/// When nobody reads the lines any more.
pub fn play_lines(
    out: &mut dyn Write,
    signals: &Signals,
    film: &mut ReplayScreen<'_>,
    Playback { pace, range, only }: Playback,
    view: ViewContext,
) -> io::Result<PlaybackExit> {
    let opening = film.opening().clone();
    film.go(range.from, only);
    let mut told = vec![opening];
    loop {
        for telling in told.iter().filter_map(|telling| telling.seen_by(only)) {
            write_line(out, &line_text(&telling, film.reel(), view), view)?;
        }
        let seen = film.reel().position();
        if seen >= range.until {
            return out.flush().map(|()| PlaybackExit::Quit);
        }
        let gap = film.reel().time_of(seen + 1) - film.reel().time_of(seen);
        let lasts = pace.lasts(gap);
        if lasts >= 1.0 {
            out.flush()?;
            if let Some(gone) = rest_for(lasts, signals) {
                return Ok(gone);
            }
        } else if let Some(gone) = caught_exit(signals) {
            return Ok(gone);
        }
        told = film.forward();
    }
}

/// Writes a line, in ASCII signs alone where no others are sure.
pub(super) fn write_line(out: &mut dyn Write, line: &str, view: ViewContext) -> io::Result<()> {
    writeln!(
        out,
        "{}",
        if view.palette.ascii {
            to_ascii(line)
        } else {
            line.into()
        }
    )
}

/// Lets so many ms pass, unless somebody ends it.
fn rest_for(ms: f64, signals: &Signals) -> Option<PlaybackExit> {
    let mut left = Duration::from_secs_f64(ms / 1000.0);
    loop {
        if let Some(gone) = caught_exit(signals) {
            return Some(gone);
        }
        if left.is_zero() {
            return None;
        }
        let now = left.min(PEEK);
        sleep(now);
        left -= now;
    }
}

fn caught_exit(signals: &Signals) -> Option<PlaybackExit> {
    match signals.take()? {
        SignalEvent::Interrupt => Some(PlaybackExit::Interrupted),
        SignalEvent::End(signal) => Some(PlaybackExit::Signal(signal)),
        SignalEvent::Suspend | SignalEvent::Continued => None,
    }
}
