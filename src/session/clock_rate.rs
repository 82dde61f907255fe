//! How much faster than the room a session's clock runs.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How many times faster than the room a session's clock runs: a finite number, more than 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClockRate(f64);

impl ClockRate {
    /// That of a real session.
    pub const REAL: Self = Self(1.0);

    /// `None` for what no clock runs at.
    pub fn new(rate: f64) -> Option<Self> {
        (rate.is_finite() && rate > 0.0).then_some(Self(rate))
    }

    pub fn get(self) -> f64 {
        self.0
    }
}

impl Default for ClockRate {
    fn default() -> Self {
        Self::REAL
    }
}

impl Serialize for ClockRate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0 < 1e9 {
            serializer.serialize_u32(self.0 as u32)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for ClockRate {
    /// A journal that says another number is read at the pace of the room.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        f64::deserialize(deserializer).map(|rate| Self::new(rate).unwrap_or_default())
    }
}
