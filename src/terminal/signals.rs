//! Signals as flags that a loop reads. None of them ends the program by itself.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(unix)]
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGXFSZ};
use signal_hook::flag;

/// The terminal has gone: what a loop tells when it notices so itself.
#[cfg(unix)]
pub(crate) const HANG_UP: i32 = SIGHUP;
#[cfg(not(unix))]
pub(crate) const HANG_UP: i32 = 1;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalEvent {
    /// SIGTERM, SIGHUP or SIGQUIT, by number.
    End(i32),
    Interrupt,
    /// SIGTSTP: somebody typed Ctrl-Z where the terminal edits lines itself.
    Suspend,
    /// SIGCONT: the program goes on after a stop.
    Continued,
}

/// The flags. Once made, the signals do nothing but raise them.
#[derive(Debug)]
pub struct Signals {
    flags: Vec<(SignalEvent, Arc<AtomicBool>)>,
}

impl Signals {
    /// Catches what a live room has to survive.
    #[cfg(unix)]
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

    /// Catches what there is.
    #[cfg(not(unix))]
    pub fn catch() -> io::Result<Self> {
        let raised = Arc::new(AtomicBool::new(false));
        flag::register(signal_hook::consts::SIGINT, Arc::clone(&raised))?;
        Ok(Self {
            flags: vec![(SignalEvent::Interrupt, raised)],
        })
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
pub fn endure_file_limits() -> io::Result<()> {
    #[cfg(unix)]
    flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)))?;
    Ok(())
}

/// Makes Ctrl-C at a question of dialoguer an error of reading ([`io::ErrorKind::Interrupted`]) and no sudden end, for
/// the rest of the program: the cursor comes back, and what was said is told.
pub fn endure_interrupt() -> io::Result<()> {
    flag::register(signal_hook::consts::SIGINT, Arc::new(AtomicBool::new(false))).map(|_| ())
}
