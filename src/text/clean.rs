//! Untrusted text made harmless: to be shown, and to be written as TOML.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a character may drive a terminal or turn the reading order of what follows: C0, DEL, C1, the bidi
/// embeddings, overrides and isolates, the line and paragraph separators, the byte order mark.
pub fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// A text for one line: unsafe characters are dropped; tabs and ends of lines become one space.
pub fn clean(text: &str) -> Cow<'_, str> {
    sweep_text(text, ' ')
}

/// A text of several lines: like [`clean`], but every end of line stays, as `\n`.
pub fn clean_lines(text: &str) -> Cow<'_, str> {
    sweep_text(text, '\n')
}

fn sweep_text(text: &str, end_of_line: char) -> Cow<'_, str> {
    if !text.contains(|character| is_unsafe(character) && !(character == '\n' && end_of_line == '\n')) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => cleaned.push(end_of_line),
            '\t' => cleaned.push(' '),
            _ if is_unsafe(character) => {}
            _ => cleaned.push(character),
        }
    }
    Cow::Owned(cleaned)
}

/// A text as a TOML basic string, quotes included, on one line: what [`is_unsafe`] becomes an escape such as `\u202E`,
/// so that the file shows it and reading it gives the very same text.
pub fn toml_string(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        escape_char(&mut quoted, character);
    }
    quoted.push('"');
    quoted
}

fn escape_char(quoted: &mut String, character: char) {
    match character {
        '"' => quoted.push_str("\\\""),
        '\\' => quoted.push_str("\\\\"),
        '\n' => quoted.push_str("\\n"),
        '\r' => quoted.push_str("\\r"),
        '\t' => quoted.push_str("\\t"),
        _ if is_unsafe(character) => {
            // Writing to a String cannot fail.
            let _ = write!(quoted, "\\u{:04X}", u32::from(character));
        }
        _ => quoted.push(character),
    }
}
