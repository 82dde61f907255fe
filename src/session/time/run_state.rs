//! Whether the clock runs.

/// Whether the clock runs, as entries have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum RunState {
    #[default]
    NotStarted,
    Running,
    Paused {
        since: i64,
    },
    Stopped {
        since: i64,
    },
}
