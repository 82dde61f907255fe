//! Waiting for the terminal, and what it sends: keys, pasted text, another size.

use std::io;
use std::time::Duration;

use crossterm::event::{self, Event};

/// How long an event that is there by now is looked for: crossterm does not look at all without any time.
const LOOK: Duration = Duration::from_millis(1);

/// How a waiting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WaitOutcome {
    Ready,
    Nothing,
    Gone,
}

/// The next event, if there is one by now.
pub(super) fn next_event() -> io::Result<Option<Event>> {
    next_event_within(LOOK)
}

/// The next event, if one comes within that time. A terminal that has gone has none: crossterm would read it for ever.
pub(super) fn next_event_within(time: Duration) -> io::Result<Option<Event>> {
    if wait_for_input(Duration::ZERO)? == WaitOutcome::Gone {
        return Ok(None);
    }
    event::poll(time)?.then(event::read).transpose()
}

/// Waits for a key; a signal ends the waiting.
#[cfg(unix)]
pub(super) fn wait_for_input(until: Duration) -> io::Result<WaitOutcome> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
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

#[cfg(not(unix))]
pub(super) fn wait_for_input(until: Duration) -> io::Result<WaitOutcome> {
    Ok(if event::poll(until)? {
        WaitOutcome::Ready
    } else {
        WaitOutcome::Nothing
    })
}
