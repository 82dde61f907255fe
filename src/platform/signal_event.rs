//! What a signal asks of the program, whatever the system calls it.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalEvent {
    /// SIGTERM, SIGHUP or SIGQUIT, by number. On Windows a window that is closed, a log-off, a shutdown or Ctrl-Break.
    End(i32),
    Interrupt,
    /// SIGTSTP: somebody typed Ctrl-Z where the terminal edits lines itself.
    Suspend,
    /// SIGCONT: the program goes on after a stop.
    Continued,
}
