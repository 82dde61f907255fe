//! Wall time as the journal has it: RFC 3339 with three decimals, its offset kept.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::fmt::temporal::{DateTimePrinter, Pieces};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// A moment as it is written.
pub fn format_timestamp(at: Timestamp, offset: Offset) -> String {
    static PRINTER: DateTimePrinter = DateTimePrinter::new().precision(Some(3));
    PRINTER.timestamp_with_offset_to_string(&at, offset)
}

/// The moment that a text says, and the offset that it was written in: UTC where it has none.
pub fn parse_timestamp(text: &str) -> Option<(Timestamp, Offset)> {
    let at = text.parse().ok()?;
    let offset = Pieces::parse(text).ok()?.to_numeric_offset().unwrap_or(Offset::UTC);
    Some((at, offset))
}

/// A moment with the offset of the clocks on the wall, and the text that says so: written again as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WallTime {
    text: String,
    at: Timestamp,
    offset: Offset,
}

/// A text that says no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no moment as in RFC 3339")]
pub struct ParseWallTimeError;

impl WallTime {
    /// To the millisecond, as it is written.
    pub fn new(at: Timestamp, offset: Offset) -> Self {
        Self {
            text: format_timestamp(at, offset),
            at: Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at),
            offset,
        }
    }

    pub fn timestamp(&self) -> Timestamp {
        self.at
    }

    pub fn offset(&self) -> Offset {
        self.offset
    }

    /// The day on the wall.
    pub fn date(&self) -> Date {
        self.offset.to_datetime(self.at).date()
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for WallTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for WallTime {
    type Err = ParseWallTimeError;

    fn from_str(text: &str) -> Result<Self, ParseWallTimeError> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for WallTime {
    type Error = ParseWallTimeError;

    fn try_from(text: String) -> Result<Self, ParseWallTimeError> {
        let (at, offset) = parse_timestamp(&text).ok_or(ParseWallTimeError)?;
        Ok(Self { text, at, offset })
    }
}

impl From<WallTime> for String {
    fn from(time: WallTime) -> Self {
        time.text
    }
}
