//! Texts as a cell takes them.

use std::borrow::Cow;

use crate::text::clean_for_document;

/// The most that a cell holds, in UTF-16 units.
pub(super) const CELL_LIMIT: usize = 32_767;

/// A text that no cell refuses: clean, without the two signs that XML does not know.
pub(super) fn clean_cell(text: &str) -> String {
    let text: Cow<'_, str> = clean_for_document(text);
    text.trim().replace(['\u{fffe}', '\u{ffff}'], "")
}

/// The text, at most so many UTF-16 units long: cut behind a word where one ends near, an ellipsis in place of the rest.
/// `None` where it fits.
pub(super) fn shorten_text(text: &str, limit: usize) -> Option<String> {
    if utf16_length(text) <= limit {
        return None;
    }
    let mut length = 0;
    let end = text
        .char_indices()
        .find(|(_, c)| {
            length += c.len_utf16();
            length >= limit
        })
        .map_or(text.len(), |(at, _)| at);
    let kept = &text[..end];
    let kept = match kept.rfind(char::is_whitespace) {
        Some(blank) if blank >= end / 2 => &kept[..blank],
        _ => kept,
    };
    Some(format!("{}…", kept.trim_end()))
}

pub(super) fn utf16_length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
