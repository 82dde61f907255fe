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

/// Whether a character says nothing to the eye and may make two texts look alike: zero-width spaces and joiners of words,
/// marks of direction, anchors of annotations, tags. Joiners that writing systems and emoji need are none.
pub fn is_hidden(character: char) -> bool {
    matches!(character,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{180e}' | '\u{2060}'..='\u{2064}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A text for one line of a screen: unsafe characters are dropped, hidden ones shown as `\u{200B}`; tabs and ends of
/// lines become one space.
pub fn clean(text: &str) -> Cow<'_, str> {
    sweep(text, ' ', true)
}

/// A text of several lines of a screen: like [`clean`], but every end of line stays, as `\n`.
pub fn clean_lines(text: &str) -> Cow<'_, str> {
    sweep(text, '\n', true)
}

/// A text for one line of a document: like [`clean`], hidden characters kept as they are.
pub fn clean_for_document(text: &str) -> Cow<'_, str> {
    sweep(text, ' ', false)
}

fn sweep(text: &str, end_of_line: char, show_hidden: bool) -> Cow<'_, str> {
    let changes = |character: char| {
        is_unsafe(character) && !(character == '\n' && end_of_line == '\n') || show_hidden && is_hidden(character)
    };
    if !text.contains(changes) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    // A black flag and tags behind it are the flag of a country.
    let mut in_flag = false;
    while let Some(character) = characters.next() {
        in_flag = character == '\u{1f3f4}' || in_flag && matches!(character, '\u{e0020}'..='\u{e007f}');
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => cleaned.push(end_of_line),
            '\t' => cleaned.push(' '),
            _ if is_unsafe(character) => {}
            _ if show_hidden && is_hidden(character) && !in_flag => {
                // Writing to a String cannot fail.
                let _ = write!(cleaned, "\\u{{{:04X}}}", u32::from(character));
            }
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
