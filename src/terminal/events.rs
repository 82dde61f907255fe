//! What the terminal sends: keys, pasted text, another size.

use std::io;
use std::time::Duration;

use crossterm::event::Event;

use crate::platform::{WaitOutcome, next_terminal_event, wait_for_input};

/// How long an event that is there by now is looked for: crossterm does not look at all without any time.
const LOOK: Duration = Duration::from_millis(1);

/// The next event, if there is one by now.
pub(super) fn next_event() -> io::Result<Option<Event>> {
    next_event_within(LOOK)
}

/// The next event, if one comes within that time. A terminal that has gone has none: crossterm would read it for ever.
pub(super) fn next_event_within(time: Duration) -> io::Result<Option<Event>> {
    if wait_for_input(Duration::ZERO)? == WaitOutcome::Gone {
        return Ok(None);
    }
    next_terminal_event(time)
}
