//! The bullet of a pasted list.

/// Bullets of mails, word processors, pads and slides.
const SIGNS: &[char] = &[
    '-', '–', '—', '•', '*', '·', '∙', '▪', '▫', '■', '□', '●', '○', '◦', '‣', '⁃', '▸', '►', '▶', '➢', '➤', '➔', '→',
    '✓', '✔', '✗', '✘', '☐', '☑', '☒', '◆', '◇', '❖', '\u{f0b7}', '\u{f0a7}',
];

/// The line without the bullet that it opens with (of a list, a quotation, a list of things to tick), and without the
/// blanks around it.
pub(super) fn without_bullet(line: &str) -> &str {
    let mut text = line.trim_start();
    while let Some(rest) = before_blank(text.strip_prefix('>')) {
        text = rest;
    }
    // `o` is the second bullet of a word processor; alone it is a word.
    let letter = || before_blank(text.strip_prefix('o')).filter(|rest| !rest.is_empty());
    if let Some(rest) = before_blank(text.strip_prefix(SIGNS)).or_else(letter) {
        text = rest;
    }
    let box_to_tick = ["[ ]", "[x]", "[X]", "[]"]
        .iter()
        .find_map(|sign| text.strip_prefix(sign));
    match box_to_tick {
        Some("") => "",
        rest => before_blank(rest).unwrap_or(text).trim(),
    }
}

/// The line without the number of a list, and what comes before that; a year that ends a sentence is no number.
pub(crate) fn without_number(line: &str) -> &str {
    let text = line.trim_start();
    let text = before_blank(text.strip_prefix('>')).unwrap_or(text);
    let rest = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let digits = text.len() - rest.len();
    let rest = before_blank(rest.strip_prefix(['.', ')'])).filter(|_| (1..=3).contains(&digits));
    rest.unwrap_or(line)
}

/// What follows the blanks that are there; nothing where there is no blank.
fn before_blank(rest: Option<&str>) -> Option<&str> {
    let rest = rest?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim_start())
}
