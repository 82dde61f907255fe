//! Signals as flags that a loop reads. None of them ends the program by itself.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGXFSZ};
use signal_hook::flag;

use crate::platform::SignalEvent;

/// The terminal has gone: what a loop tells when it notices so itself.
pub const HANG_UP: i32 = SIGHUP;

/// The flags. Once made, the signals do nothing but raise them.
#[derive(Debug)]
pub struct Signals {
    flags: Vec<(SignalEvent, Arc<AtomicBool>)>,
}

impl Signals {
    /// Catches what a live room has to survive.
    ///
    /// # Errors
    /// What the system says.
    pub fn catch() -> io::Result<Self> {
        let caught = [
            (SIGTERM, SignalEvent::End(SIGTERM)),
            (SIGHUP, SignalEvent::End(SIGHUP)),
            (SIGQUIT, SignalEvent::End(SIGQUIT)),
            (SIGINT, SignalEvent::Interrupt),
            (SIGTSTP, SignalEvent::Suspend),
            (SIGCONT, SignalEvent::Continued),
        ];
        let mut flags = Vec::new();
        for (signal, what) in caught {
            let raised = Arc::new(AtomicBool::new(false));
            flag::register(signal, Arc::clone(&raised))?;
            flags.push((what, raised));
        }
        Ok(Self { flags })
    }

    /// No signal at all: for tests and for whoever catches them already.
    pub fn none() -> Self {
        Self { flags: Vec::new() }
    }

    /// One signal that was raised since the last call; the gravest first.
    pub fn take(&self) -> Option<SignalEvent> {
        self.flags
            .iter()
            .find(|(_, raised)| raised.swap(false, Ordering::SeqCst))
            .map(|(what, _)| *what)
    }
}

/// Makes a write past the limit of file sizes fail like any other (SIGXFSZ kills a program that does not ask).
///
/// # Errors
/// What the system says.
pub fn endure_file_limits() -> io::Result<()> {
    flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false))).map(|_| ())
}

/// Makes Ctrl-C at a question of dialoguer an error of reading ([`io::ErrorKind::Interrupted`]) and no sudden end, for
/// the rest of the program: the cursor comes back, and what was said is told.
///
/// # Errors
/// What the system says.
pub fn endure_interrupt() -> io::Result<()> {
    flag::register(SIGINT, Arc::new(AtomicBool::new(false))).map(|_| ())
}
