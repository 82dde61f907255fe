//! Wall time as the journal has it: RFC 3339 with three decimals, its offset kept.

use jiff::Timestamp;
use jiff::fmt::temporal::{DateTimePrinter, Pieces};
use jiff::tz::Offset;

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
