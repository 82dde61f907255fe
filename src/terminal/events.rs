//! What the terminal sends: keys, pasted text, another size.

use std::io;
use std::time::Duration;

use crossterm::event::Event;

use crate::platform::next_terminal_event;

/// The next event, if there is one by now.
pub(super) fn next_event() -> io::Result<Option<Event>> {
    next_terminal_event(Duration::ZERO)
}

/// The next event, if one comes within that time.
pub(super) fn next_event_within(time: Duration) -> io::Result<Option<Event>> {
    next_terminal_event(time)
}
