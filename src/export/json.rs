//! A roadmap, or the account of an event, as JSON: the keys of its file, in their order.

use serde::Serialize;

/// The value, indented, with a line feed at its end: the same bytes for the same roadmap.
///
/// # Errors
/// None that a roadmap or a report can cause.
pub fn json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(value)?;
    // What may turn the reading order in a terminal is shown as an escape; JSON reads it back.
    if text.contains(crate::text::clean::is_unsafe) {
        text = text.chars().map(escaped).collect();
    }
    text.push('\n');
    Ok(text)
}

fn escaped(c: char) -> String {
    if c != '\n' && crate::text::clean::is_unsafe(c) {
        format!("\\u{:04x}", u32::from(c))
    } else {
        c.to_string()
    }
}
