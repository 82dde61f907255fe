//! One key, asked for below what was printed.

use std::io::{self, Write};
use std::time::Duration;

use crate::platform::{HANG_UP, SignalEvent, Signals, WaitOutcome, wait_for_input, window_size};
use crate::text::{clean, wrap};

use super::events::next_event;
use super::full_screen::{ScreenEvent, screen_event};
use super::guard::Guard;

/// The longest that the signals' flags are left unread.
const PEEK: Duration = Duration::from_millis(250);

/// Shows the question on a row of its own and waits for a key, or a signal.
///
/// # Errors
/// When the terminal refuses to be read or written.
pub fn ask_key(question: &str, signals: &Signals) -> io::Result<ScreenEvent> {
    let guard = Guard::enter()?;
    let mut out = io::stdout();
    let (columns, _) = window_size()?;
    let rows = wrap(&clean(question), usize::from(columns));
    write!(out, "\r\n{}", rows.join("\r\n"))?;
    out.flush()?;
    let seen = wait_for_key(signals, &guard);
    write!(out, "\r\n")?;
    out.flush()?;
    seen
}

fn wait_for_key(signals: &Signals, guard: &Guard) -> io::Result<ScreenEvent> {
    loop {
        match signals.take() {
            Some(SignalEvent::End(signal)) => return Ok(ScreenEvent::End(signal)),
            Some(SignalEvent::Interrupt) => return Ok(ScreenEvent::Interrupt),
            Some(SignalEvent::Continued) => guard.again()?,
            Some(SignalEvent::Suspend) | None => {}
        }
        if wait_for_input(PEEK)? == WaitOutcome::Gone {
            return Ok(ScreenEvent::End(HANG_UP));
        }
        while let Some(event) = next_event()? {
            if let Some(seen @ (ScreenEvent::Key(_) | ScreenEvent::Interrupt)) = screen_event(&event) {
                return Ok(seen);
            }
        }
    }
}
