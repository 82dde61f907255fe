//! Whether the clock runs.

/// Whether the clock runs, as entries have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Clock {
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
