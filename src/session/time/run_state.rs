//! Whether the clock runs.

/// Whether the clock runs, as entries have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum RunState {
    #[default]
    Standing,
    Running,
    Paused {
        since: i64,
    },
    Resting {
        since: i64,
    },
}
