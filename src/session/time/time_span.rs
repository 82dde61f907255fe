//! What is left of a time, or how long it has been over.

/// A length of time in ms, negative once it is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeSpan(i64);

impl TimeSpan {
    pub const ZERO: Self = Self(0);

    pub const fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Negative once it is over.
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// What is left, in ms; 0 once it is over.
    pub fn left_ms(self) -> u64 {
        u64::try_from(self.0).unwrap_or(0)
    }

    /// How long it has been over, in ms; 0 while it is not.
    pub fn over_ms(self) -> u64 {
        self.0.min(0).unsigned_abs()
    }
}
