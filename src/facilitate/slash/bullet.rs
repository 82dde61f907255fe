//! The bullet of a pasted list.

/// The line without the bullet and the space that it opens with, and without the blanks around it.
pub(super) fn without_bullet(line: &str) -> &str {
    let line = line.trim_start();
    let text = after_sign(line).or_else(|| after_number(line)).unwrap_or(line);
    text.trim()
}

fn after_sign(line: &str) -> Option<&str> {
    line.strip_prefix(['-', '–', '•', '*'])
        .filter(|rest| rest.starts_with(char::is_whitespace))
}

/// `1. `; a year that ends a sentence is none.
fn after_number(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let digits = line.len() - rest.len();
    rest.strip_prefix('.')
        .filter(|rest| (1..=3).contains(&digits) && rest.starts_with(char::is_whitespace))
}
