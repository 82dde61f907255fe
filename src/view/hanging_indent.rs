//! A text wrapped at words behind what opens it, the next lines set in.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// No column of text is narrower.
const NARROWEST: usize = 20;

/// `open` and `text` behind it; where they are wider than `width`, what follows goes to lines that begin with `next`.
/// A word wider than a line is cut at a grapheme. At [`u16::MAX`] nothing is wrapped.
pub(super) fn indented_lines(open: &str, text: &str, next: &str, width: u16) -> Vec<String> {
    let width = match width {
        u16::MAX => usize::MAX,
        _ => usize::from(width).max(next.width() + NARROWEST),
    };
    let mut lines = Vec::new();
    let mut line = open.to_owned();
    // Where the text of this line begins, and where it is now.
    let (mut start, mut column) = (open.width(), open.width());
    for word in split_words(text) {
        let space = usize::from(column > start);
        let full = column + space + word.width() > width;
        if full && (space > 0 || start > next.width()) {
            lines.push(std::mem::replace(&mut line, next.to_owned()));
            (start, column) = (next.width(), next.width());
        } else if space > 0 {
            line.push(' ');
            column += 1;
        }
        let mut rest = word;
        while column + rest.width() > width {
            let (piece, after) = rest.split_at(fitting_length(rest, width - column));
            line.push_str(piece);
            lines.push(std::mem::replace(&mut line, next.to_owned()));
            (start, column) = (next.width(), next.width());
            rest = after;
        }
        line.push_str(rest);
        column += rest.width();
    }
    lines.push(line);
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// Markdown for a window: lines broken between words, what follows set in as its list or quotation is.
pub fn wrapped_markdown(text: &str, width: u16) -> String {
    let mut lines = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        is_code ^= line.trim_start().starts_with("```");
        let (open, rest) = line.split_at(markdown_marker(line).len());
        if is_code || line.width() <= usize::from(width) {
            lines.push(line.to_owned());
        } else {
            let next = match open.trim_start().starts_with('>') {
                true => open.to_owned(),
                false => " ".repeat(open.width()),
            };
            lines.extend(indented_lines(open, rest, &next, width));
        }
    }
    lines.join("\n") + "\n"
}

/// What opens a line of Markdown: blanks, and the sign of a list, a quotation or a row of a table.
fn markdown_marker(line: &str) -> &str {
    let text = line.trim_start_matches(' ');
    let sign = text.split(' ').next().unwrap_or_default();
    let number = sign.strip_suffix('.').unwrap_or("x");
    let is_sign = matches!(sign, "-" | "*" | ">" | "|") || number.bytes().all(|digit| digit.is_ascii_digit());
    let blanks = line.len() - text.len();
    match is_sign && text.len() > sign.len() {
        true => &line[..blanks + sign.len() + 1],
        false => &line[..blanks],
    }
}

/// The words of a text; a sign that is alone, as in French before it, goes with its word.
fn split_words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_start_matches(' ');
    std::iter::from_fn(move || {
        let mut end = 0;
        loop {
            let after = &rest[end..];
            let start = end + (after.len() - after.trim_start_matches(' ').len());
            let word = rest[start..].split(' ').next().unwrap_or_default();
            let goes_along = end == 0 || rest[..end].ends_with('«') || matches!(word, "?" | "!" | ":" | ";" | "»");
            if word.is_empty() || !goes_along {
                break;
            }
            end = start + word.len();
        }
        let (word, after) = rest.split_at(end);
        rest = after.trim_start_matches(' ');
        (!word.is_empty()).then_some(word)
    })
}

/// The bytes of the graphemes that fit; one of them at least.
fn fitting_length(text: &str, room: usize) -> usize {
    let (mut width, mut end) = (0, 0);
    for grapheme in text.graphemes(true) {
        width += grapheme.width();
        if end > 0 && width > room {
            break;
        }
        end += grapheme.len();
    }
    end
}
