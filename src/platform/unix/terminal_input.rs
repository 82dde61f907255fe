//! What the terminal sends.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crossterm::event::{self, Event};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::tcgetwinsize;
use signal_hook::consts::SIGWINCH;
use signal_hook::flag;

use crate::platform::WaitOutcome;

/// How long crossterm is given for what is there by now: without any time it does not look at all.
const LOOK: Duration = Duration::from_millis(1);

/// crossterm may hold events that it read together with others: only it knows. Without a reason it is not asked, for it
/// looks again and again until the time is over.
static HELD: AtomicBool = AtomicBool::new(true);

/// Waits for a key, for events that were read together with others, or for another size; a signal ends the waiting.
///
/// # Errors
/// What the system says.
pub fn wait_for_input(until: Duration) -> io::Result<WaitOutcome> {
    let is_held = HELD.load(Ordering::SeqCst) || resized().load(Ordering::SeqCst);
    let until = if is_held { Duration::ZERO } else { until };
    let input = io::stdin();
    let mut asked = [PollFd::new(&input, PollFlags::IN)];
    let until = Timespec::try_from(until).unwrap_or(Timespec { tv_sec: 1, tv_nsec: 0 });
    match poll(&mut asked, Some(&until)) {
        Ok(_) => {}
        // What came together with the signal is there all the same.
        Err(Errno::INTR) => {
            poll(&mut asked, Some(&Timespec::default()))?;
        }
        Err(error) => return Err(error.into()),
    }
    let seen = asked[0].revents();
    Ok(if seen.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
        WaitOutcome::Gone
    } else if seen.contains(PollFlags::IN) || is_held || resized().load(Ordering::SeqCst) {
        WaitOutcome::Ready
    } else {
        WaitOutcome::Nothing
    })
}

/// The next event, if one comes within that time. A terminal that has gone has none: crossterm would read it for ever.
///
/// # Errors
/// What the terminal says.
pub fn next_terminal_event(time: Duration) -> io::Result<Option<Event>> {
    if wait_for_input(time)? != WaitOutcome::Ready {
        return Ok(None);
    }
    resized().store(false, Ordering::SeqCst);
    let is_there = event::poll(LOOK)?;
    HELD.store(is_there, Ordering::SeqCst);
    is_there.then(event::read).transpose()
}

/// Where the cursor is, the first column and row being 0: the terminal is asked, and what is typed meanwhile is kept.
///
/// # Errors
/// When the terminal does not say.
pub fn cursor_position() -> io::Result<(u16, u16)> {
    HELD.store(true, Ordering::SeqCst);
    crossterm::cursor::position()
}

/// Columns and rows of the window. crossterm opens the terminal anew for each question.
///
/// # Errors
/// When the output is no terminal.
pub fn window_size() -> io::Result<(u16, u16)> {
    match tcgetwinsize(io::stdout()) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => Ok((size.ws_col, size.ws_row)),
        _ => crossterm::terminal::size(),
    }
}

/// Raised when the window has another size.
fn resized() -> &'static AtomicBool {
    static RESIZED: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    RESIZED.get_or_init(|| {
        let raised = Arc::new(AtomicBool::new(false));
        // A system that refuses leaves what is asked for each second.
        let _ = flag::register(SIGWINCH, Arc::clone(&raised));
        raised
    })
}
