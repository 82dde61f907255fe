//! Lengths of time as a plan has them: whole half-minutes.

use std::fmt;
use std::ops::{Add, AddAssign, Sub, SubAssign};

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number of half-minutes; written 8 or 2.5 in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(u32);

impl Minutes {
    pub const ZERO: Self = Self(0);
    /// The longest that a file may say: a week.
    pub const MAX: Self = Self(2 * 60 * 24 * 7);

    pub const fn from_halves(halves: u32) -> Self {
        Self(halves)
    }

    pub const fn whole(minutes: u32) -> Self {
        Self(minutes.saturating_mul(2))
    }

    pub const fn halves(self) -> u32 {
        self.0
    }

    pub const fn ms(self) -> u64 {
        self.0 as u64 * 30_000
    }

    /// The fewest half-minutes that hold so many milliseconds.
    pub fn ceil_ms(ms: u64) -> Self {
        Self(u32::try_from(ms.div_ceil(30_000)).unwrap_or(u32::MAX))
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        self.0 == 0
    }

    /// What is left after taking `other` away, nothing at least.
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// As files write it: `8`, `2.5`.
impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = if self.0.is_multiple_of(2) { "" } else { ".5" };
        write!(f, "{}{half}", self.0 / 2)
    }
}

impl Add for Minutes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Minutes {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Minutes {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.saturating_sub(other)
    }
}

impl SubAssign for Minutes {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl std::iter::Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}

impl Serialize for Minutes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(2) {
            serializer.serialize_u32(self.0 / 2)
        } else {
            serializer.serialize_f64(f64::from(self.0) / 2.0)
        }
    }
}

impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;
        impl serde::de::Visitor<'_> for Number {
            type Value = Minutes;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("minutes: a whole number or a half, such as 8 or 2.5")
            }
            fn visit_u64<E: serde::de::Error>(self, minutes: u64) -> Result<Minutes, E> {
                self.visit_f64(minutes as f64)
            }
            fn visit_i64<E: serde::de::Error>(self, minutes: i64) -> Result<Minutes, E> {
                self.visit_f64(minutes as f64)
            }
            fn visit_f64<E: serde::de::Error>(self, minutes: f64) -> Result<Minutes, E> {
                let halves = minutes * 2.0;
                if halves.fract() == 0.0 && (0.0..=f64::from(Minutes::MAX.0)).contains(&halves) {
                    Ok(Minutes(halves as u32))
                } else {
                    Err(E::invalid_value(serde::de::Unexpected::Float(minutes), &self))
                }
            }
        }
        deserializer.deserialize_any(Number)
    }
}

impl JsonSchema for Minutes {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Minutes".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "minimum": 0, "maximum": 10080, "multipleOf": 0.5 })
    }
}
