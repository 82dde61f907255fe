//! Signals as flags that a loop reads. None of them ends the program by itself.

use std::io;
use std::process::Child;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGXFSZ};
use signal_hook::flag;

use crate::platform::SignalEvent;

/// The terminal has gone: what a loop tells when it notices so itself.
pub const HANG_UP: i32 = SIGHUP;

type SignalFlags = Vec<(SignalEvent, Arc<AtomicBool>)>;

/// The flags of this program: what is raised between a question and the room is read by the next of them.
static CAUGHT: Mutex<SignalFlags> = Mutex::new(Vec::new());

/// The flags. Once made, the signals do nothing but raise them.
#[derive(Debug)]
pub struct Signals {
    flags: SignalFlags,
}

impl Signals {
    /// Catches what a live room has to survive.
    ///
    /// # Errors
    /// The error of the system.
    pub fn catch() -> io::Result<Self> {
        let caught = [
            (SIGTERM, SignalEvent::End(SIGTERM)),
            (SIGHUP, SignalEvent::End(SIGHUP)),
            (SIGQUIT, SignalEvent::End(SIGQUIT)),
            (SIGINT, SignalEvent::Interrupt),
            (SIGTSTP, SignalEvent::Suspend),
            (SIGCONT, SignalEvent::Continued),
        ];
        let mut kept = CAUGHT.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.is_empty() {
            for (signal, what) in caught {
                let raised = Arc::new(AtomicBool::new(false));
                flag::register(signal, Arc::clone(&raised))?;
                kept.push((what, raised));
            }
        }
        Ok(Self { flags: kept.clone() })
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

/// Ends the program by a signal that was caught, as if it had not been.
///
/// # Errors
/// When the system refuses.
pub fn end_by_signal(signal: i32) -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal)
}

/// Makes a write past the limit of file sizes fail like any other (SIGXFSZ kills a program that does not ask).
///
/// # Errors
/// The error of the system.
pub fn endure_file_limits() -> io::Result<()> {
    flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false))).map(|_| ())
}

/// Passes a signal on to a program that was started; one that has ended hears nothing.
///
/// # Errors
/// The error of the system.
pub fn pass_signal(child: &mut Child, signal: i32) -> io::Result<()> {
    let Some(signal) = Signal::from_named_raw(signal) else {
        return Ok(());
    };
    match kill_process(Pid::from_child(child), signal) {
        Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
