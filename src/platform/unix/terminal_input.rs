//! What the terminal sends.

use std::io;
use std::time::Duration;

use crossterm::event::{self, Event};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::platform::WaitOutcome;

/// Waits for a key; a signal ends the waiting.
///
/// # Errors
/// The error of the system.
pub fn wait_for_input(until: Duration) -> io::Result<WaitOutcome> {
    let input = io::stdin();
    let mut asked = [PollFd::new(&input, PollFlags::IN)];
    let until = Timespec::try_from(until).unwrap_or(Timespec { tv_sec: 1, tv_nsec: 0 });
    match poll(&mut asked, Some(&until)) {
        Ok(_) | Err(rustix::io::Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    let seen = asked[0].revents();
    Ok(if seen.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
        WaitOutcome::Gone
    } else if seen.contains(PollFlags::IN) {
        WaitOutcome::Ready
    } else {
        WaitOutcome::Nothing
    })
}

/// The next event, if one comes within that time.
///
/// # Errors
/// The error of the terminal.
pub fn next_terminal_event(time: Duration) -> io::Result<Option<Event>> {
    event::poll(time)?.then(event::read).transpose()
}
