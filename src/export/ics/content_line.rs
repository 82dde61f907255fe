//! Lines of an iCalendar file.

/// The most octets of a line, its end aside.
const LONGEST: usize = 75;

/// Adds a content line, folded so that no part is longer than 75 octets, never within a character.
pub(super) fn push_line(file: &mut String, content: &str) {
    let mut octets = 0;
    for character in content.chars() {
        let length = character.len_utf8();
        if octets + length > LONGEST {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(character);
        octets += length;
    }
    file.push_str("\r\n");
}

/// The content lines of a file, as they were before they were folded.
pub(super) fn unfold_lines(file: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in file.split('\n').map(|line| line.trim_end_matches('\r')) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(before)) => before.push_str(more),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// A value of type TEXT: ends of lines, commas, semicolons and backslashes escaped, what drives a terminal left out.
pub(super) fn escape_text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in crate::text::clean_lines(value).chars() {
        match character {
            '\\' | ',' | ';' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            // What is no sign at all has no place in a TEXT.
            _ if character.is_control() && character != '\t' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
