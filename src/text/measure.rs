//! Columns of a text: measured, cut and wrapped by what a terminal shows, not by characters.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A cut falls at the end of a word when one ends within so many columns before it.
const WORD: usize = 8;

/// No unit and no month is longer.
const UNIT: usize = 12;

/// The columns that a text takes.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// The text in at most so many columns: cut at a word if one ends within 8 columns, else at a grapheme, with `…`.
pub fn truncate_text(text: &str, most: usize) -> String {
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
/// is alone, as people type `?` and `«` in French, stays with its word; an arrow, with what it leads to; a figure,
/// with its unit; what is to be typed stays whole where it fits.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut rows = vec![String::new()];
    let mut used = 0;
    // What belongs together and is wider than a row is parted all the same.
    let fitting = |word| {
        if columns(word) > width {
            word.split(' ')
        } else {
            word.split('\n')
        }
    };
    let text = text.trim_matches(' ');
    let typed = typed_ranges(text, width);
    for word in split_words(text, &typed).flat_map(fitting) {
        let needs = columns(word);
        if used > 0 && used + 1 + needs > width {
            rows.push(String::new());
            used = 0;
        }
        if used > 0 {
            put_word(&mut rows, " ");
            used += 1;
        }
        if needs <= width {
            put_word(&mut rows, word);
            used += needs;
            continue;
        }
        for grapheme in word.graphemes(true) {
            if used > 0 && used + columns(grapheme) > width {
                rows.push(String::new());
                used = 0;
            }
            put_word(&mut rows, grapheme);
            used += columns(grapheme);
        }
    }
    rows
}

/// The parts of a title in at most so many columns: what no longer says anything when it is cut, as a figure without
/// its unit, goes whole.
pub fn cut_parts(text: &str, most: usize) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let kept = truncate_text(text, most);
    // Only the last of the parts that are kept was cut.
    match kept.rsplit_once(" · ") {
        Some((before, tail)) => {
            let tail = tail.trim_end_matches('…').trim_end();
            let figure = tail.rsplit(' ').next().is_some_and(ends_in_figures);
            if columns(tail) < WORD || figure {
                before.to_owned()
            } else {
                kept
            }
        }
        None => kept,
    }
}

/// Whether a word is a figure: digits behind signs alone, or behind the `=` of a field.
fn ends_in_figures(word: &str) -> bool {
    let figure = word.rsplit('=').next().unwrap_or_default();
    figure.ends_with(|sign: char| sign.is_ascii_digit()) && !figure.contains(char::is_alphabetic)
}

/// A figure keeps its unit, a day its month and its year: whether `next` is not parted from the `word` before it.
fn belongs_together(word: &str, next: &str) -> bool {
    let before = word.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
    let unit = next.trim_end_matches([',', '.', ';', ')', '·']);
    let is_word = columns(unit) <= UNIT && unit.chars().all(|sign| sign.is_alphabetic() || "'’-".contains(sign));
    if !unit.is_empty() && is_word && (ends_in_figures(before) || before == "1er") {
        return true;
    }
    let year = next.trim_end_matches([',', '.', ';', ')', '?', '\u{a0}']);
    let day = word
        .rsplit([' ', '\u{a0}'])
        .nth(1)
        .is_some_and(|day| ends_in_figures(day) || day == "1er");
    day && year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit())
}

/// What is not parted at the end of a row: words, with the lone signs beside them.
fn split_words<'a>(text: &'a str, typed: &[Range<usize>]) -> impl Iterator<Item = &'a str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut from = 0;
        loop {
            let Some(at) = rest[from..].find(' ').map(|at| from + at) else {
                return Some(std::mem::take(&mut rest)).filter(|word| !word.is_empty());
            };
            let after = rest[at..].trim_start_matches(' ');
            let next = after.split(' ').next().unwrap_or_default();
            let single = rest.len() - at == after.len() + 1;
            let place = text.len() - rest.len() + at;
            let glued = belongs_together(&rest[..at], next)
                || matches!(next, "?" | "!" | ";" | ":" | "»" | "?»" | "!»" | "·")
                || rest[..at].ends_with(['«', '←'])
                || typed.iter().any(|typed| typed.contains(&place));
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

/// Where a text names something to type, with the word before it: `Revenir : /refais`, `Quel jour ? échéance=15 mars`.
/// What is wider than a row is parted as any text.
fn typed_ranges(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut before: Option<Range<usize>> = None;
    for word in text.split(' ') {
        let start = before.as_ref().map_or(0, |before| before.end + 1);
        let here = start..start + word.len();
        let is_asked = before
            .as_ref()
            .is_some_and(|before| text[before.clone()].ends_with([':', '?']));
        match &mut open {
            None if is_asked && is_typed(word) => {
                let lead = before.as_ref().map_or(start, |before| before.start);
                open = Some(lead..here.end);
            }
            Some(_) if word == "·" => found.extend(open.take()),
            Some(open) => open.end = here.end,
            None => {}
        }
        if word.ends_with(['.', ',', ';', '?', ')']) {
            found.extend(open.take());
        }
        before = Some(here);
    }
    found.extend(open);
    found.retain(|typed| columns(&text[typed.clone()]) <= width);
    found
}

/// The beginning of a command, or a field and what fills it.
fn is_typed(word: &str) -> bool {
    let command = word
        .strip_prefix('/')
        .is_some_and(|name| name.starts_with(char::is_alphanumeric));
    command
        || word
            .split_once('=')
            .is_some_and(|(key, _)| !key.is_empty() && key.chars().all(char::is_alphabetic))
}

/// The text, and blanks behind it up to `width` columns.
pub fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    format!("{text}{}", " ".repeat(missing))
}

fn put_word(rows: &mut [String], text: &str) {
    if let Some(row) = rows.last_mut() {
        row.push_str(text);
    }
}
