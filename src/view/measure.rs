//! Columns of a text: measured, cut and wrapped by what a terminal shows, not by characters.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A cut falls at the end of a word when one ends within so many columns before it.
const WORD: usize = 8;

/// The columns that a text takes.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// The text in at most so many columns: cut at a word if one ends within 8 columns, else at a grapheme, with `…`.
pub fn cut(text: &str, most: usize) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let Some(room) = most.checked_sub(1) else {
        return String::new();
    };
    let (mut end, mut used) = (0, 0);
    let mut word = None;
    for (at, grapheme) in text.grapheme_indices(true) {
        if grapheme.trim().is_empty() {
            word = Some((at, used));
        }
        used += columns(grapheme);
        if used > room {
            break;
        }
        end = at + grapheme.len();
    }
    if let Some((at, column)) = word
        && column > 0
        && room.saturating_sub(column) <= WORD
    {
        end = at;
    }
    let kept = text[..end].trim_end_matches([' ', '\u{a0}', ',', ';', ':', '.', '·']);
    format!("{kept}…")
}

/// The text in rows of at most `width` columns: between words where there are some, else between graphemes. A sign that
/// stands alone, as people type `?` and `«` in French, stays with its word; an arrow, with what it leads to.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut rows = vec![String::new()];
    let mut used = 0;
    for word in words(text) {
        let needs = columns(word);
        if used > 0 && used + 1 + needs > width {
            rows.push(String::new());
            used = 0;
        }
        if used > 0 {
            put(&mut rows, " ");
            used += 1;
        }
        if needs <= width {
            put(&mut rows, word);
            used += needs;
            continue;
        }
        for grapheme in word.graphemes(true) {
            if used > 0 && used + columns(grapheme) > width {
                rows.push(String::new());
                used = 0;
            }
            put(&mut rows, grapheme);
            used += columns(grapheme);
        }
    }
    rows
}

/// What is not parted at the end of a row: words, with the lone signs beside them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_matches(' ');
    std::iter::from_fn(move || {
        let mut from = 0;
        loop {
            let Some(at) = rest[from..].find(' ').map(|at| from + at) else {
                return Some(std::mem::take(&mut rest)).filter(|word| !word.is_empty());
            };
            let after = rest[at..].trim_start_matches(' ');
            let next = after.split(' ').next().unwrap_or_default();
            let single = rest.len() - at == after.len() + 1;
            let glued =
                matches!(next, "?" | "!" | ";" | ":" | "»" | "?»" | "!»" | "·") || rest[..at].ends_with(['«', '←']);
            if single && glued {
                from = at + 1;
                continue;
            }
            let word = &rest[..at];
            rest = after;
            return Some(word);
        }
    })
}

/// The text, and blanks behind it up to `width` columns.
pub fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    format!("{text}{}", " ".repeat(missing))
}

fn put(rows: &mut [String], text: &str) {
    if let Some(row) = rows.last_mut() {
        row.push_str(text);
    }
}
