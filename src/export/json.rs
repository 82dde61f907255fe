//! A roadmap as JSON: the keys of its file, in their order.

use crate::roadmap::Roadmap;

/// The roadmap, indented, with a line feed at its end: the same bytes for the same roadmap.
///
/// # Errors
/// None that a roadmap can cause.
pub fn json(roadmap: &Roadmap) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(roadmap)?;
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
