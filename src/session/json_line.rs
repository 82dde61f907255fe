//! Values of the journal as JSON, which has a word for each of them.

use serde::Serialize;

use super::entry_codec::EnvelopeRef;
use super::journal::HeaderLine;
use super::{EntryKind, Header};

/// A value that JSON can always say: texts, finite numbers, truths, lists, and maps whose keys are texts. Only what is
/// made of these may be one.
pub(super) trait JsonLine: Serialize {}

impl JsonLine for EntryKind {}
impl JsonLine for EnvelopeRef<'_> {}
impl JsonLine for Header {}
impl JsonLine for HeaderLine {}

/// A value on one line, without a line feed: serde_json refuses only what no [`JsonLine`] holds.
pub(super) fn json_line(value: &impl JsonLine) -> String {
    serde_json::to_string(value).expect("a `JsonLine` is JSON")
}
