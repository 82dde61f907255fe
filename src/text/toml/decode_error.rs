//! The error that reading a value gives: data, with its place once it has passed a value that has one.

use std::fmt;

use serde::de::{self, Expected, Unexpected};
use toml::de::DeValue;

use super::{ExpectedType, FaultKind, FoundType};
use crate::text::{Span, nearest};

/// An error of reading, with its place once it has passed a value that has one.
#[derive(Debug)]
pub(super) struct DecodeError {
    pub(super) flaw: Option<Box<FaultKind>>,
    pub(super) span: Option<Span>,
    /// The key that a table lacks.
    pub(super) missing: Option<&'static str>,
    /// Whether it is about a stand-in and none of the file's faults.
    pub(super) stand_in: bool,
}

impl DecodeError {
    pub(super) fn new(flaw: FaultKind) -> Self {
        Self {
            flaw: Some(Box::new(flaw)),
            span: None,
            missing: None,
            stand_in: false,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.flaw)
    }
}

impl std::error::Error for DecodeError {}

impl de::Error for DecodeError {
    // serde's own sentence is English: its place is what helps.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::new(FaultKind::Other)
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(FaultKind::WrongType {
            wanted: ExpectedType::from_expected(&expected.to_string()),
            found: match found {
                Unexpected::Bool(_) => FoundType::Boolean,
                Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => FoundType::Number,
                Unexpected::Seq => FoundType::List,
                Unexpected::Map => FoundType::Table,
                _ => FoundType::Text,
            },
        })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(FaultKind::WrongValue {
            wanted: ExpectedType::from_expected(&expected.to_string()),
            found: match found {
                Unexpected::Bool(value) => value.to_string(),
                Unexpected::Unsigned(value) => value.to_string(),
                Unexpected::Signed(value) => value.to_string(),
                Unexpected::Float(value) => value.to_string(),
                Unexpected::Str(value) => value.chars().take(60).collect(),
                other => other.to_string(),
            },
        })
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(FaultKind::UnknownValue {
            found: variant.chars().take(60).collect(),
            known: expected.iter().map(|&known| known.to_owned()).collect(),
            nearest: nearest(variant, expected.iter().copied()).map(str::to_owned),
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Self {
            missing: Some(field),
            ..Self::new(FaultKind::MissingKey { key: field.to_owned() })
        }
    }
}

impl ExpectedType {
    /// What a visitor says that it expects.
    fn from_expected(expected: &str) -> Self {
        match expected {
            _ if expected.starts_with("minutes") => Self::Minutes,
            _ if expected.starts_with("a date") => Self::DateOrText,
            "a string" | "a borrowed string" => Self::Text,
            "a boolean" => Self::Boolean,
            "u8" | "u16" | "u32" | "u64" | "usize" => Self::Whole,
            "i8" | "i16" | "i32" | "i64" | "isize" | "f32" | "f64" => Self::Number,
            "a sequence" => Self::List,
            "a map" => Self::Table,
            _ if expected.starts_with("struct ") => Self::Table,
            _ => Self::Other,
        }
    }
}

impl FoundType {
    pub(super) fn from_value(value: &DeValue<'_>) -> Self {
        match value {
            DeValue::String(_) => Self::Text,
            DeValue::Integer(_) | DeValue::Float(_) => Self::Number,
            DeValue::Boolean(_) => Self::Boolean,
            DeValue::Datetime(_) => Self::Date,
            DeValue::Array(_) => Self::List,
            DeValue::Table(_) => Self::Table,
        }
    }
}
