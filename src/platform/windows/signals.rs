//! What the console reports, read by a loop. Nothing of it ends the program by itself.

use std::fmt;
use std::io;
use std::process::Child;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::signal::windows;

use crate::platform::SignalEvent;

/// The window is closed: what a loop tells when it notices so itself.
pub const HANG_UP: i32 = 1;

/// What Ctrl-Break asks for.
const TERMINATE: i32 = 15;

type Source = Box<dyn FnMut(&mut Context<'_>) -> Poll<Option<()>> + Send>;

/// What the console reported. A window that is closed, a log-off and a shutdown leave a program five seconds, for as
/// long as the handler does not return: it never does.
pub struct Signals {
    sources: Mutex<Vec<(SignalEvent, Source)>>,
}

impl Signals {
    /// Catches what a live room has to survive.
    ///
    /// # Errors
    /// The error of the system.
    pub fn catch() -> io::Result<Self> {
        let (mut close, mut log_off, mut shutdown) = (
            windows::ctrl_close()?,
            windows::ctrl_logoff()?,
            windows::ctrl_shutdown()?,
        );
        let (mut control_break, mut control_c) = (windows::ctrl_break()?, windows::ctrl_c()?);
        let sources: Vec<(SignalEvent, Source)> = vec![
            (SignalEvent::End(HANG_UP), Box::new(move |cx| close.poll_recv(cx))),
            (SignalEvent::End(HANG_UP), Box::new(move |cx| log_off.poll_recv(cx))),
            (SignalEvent::End(HANG_UP), Box::new(move |cx| shutdown.poll_recv(cx))),
            (
                SignalEvent::End(TERMINATE),
                Box::new(move |cx| control_break.poll_recv(cx)),
            ),
            (SignalEvent::Interrupt, Box::new(move |cx| control_c.poll_recv(cx))),
        ];
        Ok(Self {
            sources: Mutex::new(sources),
        })
    }

    /// No signal at all: for tests and for whoever catches them already.
    pub fn none() -> Self {
        Self {
            sources: Mutex::default(),
        }
    }

    /// One signal that was raised since the last call; the gravest first.
    pub fn take(&self) -> Option<SignalEvent> {
        let mut looking = Context::from_waker(Waker::noop());
        let mut sources = self.sources.lock().unwrap_or_else(PoisonError::into_inner);
        sources
            .iter_mut()
            .find_map(|(what, source)| matches!(source(&mut looking), Poll::Ready(Some(()))).then_some(*what))
    }
}

impl fmt::Debug for Signals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signals").finish_non_exhaustive()
    }
}

/// Windows sets no limit to a file's size that would end a program.
///
/// # Errors
/// None.
pub fn endure_file_limits() -> io::Result<()> {
    Ok(())
}

/// Nothing: what the console reports ends nobody by itself, and whoever asks ends as by Ctrl-C.
///
/// # Errors
/// None.
pub fn end_by_signal(_signal: i32) -> io::Result<()> {
    Ok(())
}

/// Ends a program that was started: what closes this window closes it too.
///
/// # Errors
/// The error of the system.
pub fn pass_signal(child: &mut Child, _signal: i32) -> io::Result<()> {
    child.kill()
}
