//! Bold and colour over lines that are laid out already.

use ratatui_core::text::{Line, Span};

use super::{Palette, Role};

/// What comes before a first word: blanks, and the signs of a tree.
const BEFORE: [char; 5] = [' ', '│', '├', '└', '·'];

/// A text in lines, in bold the ids with which lines begin: `E12`, `reparer/A2`.
pub fn with_strong_ids(text: &str, palette: Palette) -> Vec<Line<'static>> {
    strong_lines(text, palette, |_, word| is_id(word))
}

/// A table in lines, in bold the first word of each record: what is called so on the command line.
pub fn with_strong_names(text: &str, palette: Palette) -> Vec<Line<'static>> {
    strong_lines(text, palette, |indent, word| indent <= 2 && !word.starts_with('─'))
}

/// A text in lines, the first of them in bold.
pub fn with_strong_title(text: &str, palette: Palette) -> Vec<Line<'static>> {
    let mut lines = text.lines();
    let title = lines
        .next()
        .map(|title| Line::from(palette.strong_span(title.to_owned())));
    title
        .into_iter()
        .chain(lines.map(|line| Line::from(line.to_owned())))
        .collect()
}

/// The lines with these words in a role: what it says, it says in words too.
pub fn flag_words(lines: Vec<Line<'static>>, words: &[String], role: Role, palette: Palette) -> Vec<Line<'static>> {
    let flagged = lines.into_iter().map(|line| {
        let text = line.to_string();
        let found = words.iter().find_map(|word| Some((text.find(word.as_str())?, word)));
        let Some((at, word)) = found.filter(|_| palette.styles) else {
            return line;
        };
        let mut spans = vec![Span::raw(text[..at].to_owned())];
        spans.extend(palette.flag_span(role));
        spans.push(Span::styled(word.clone(), palette.style(role)));
        spans.push(Span::raw(text[at + word.len()..].to_owned()));
        Line::from(spans)
    });
    flagged.collect()
}

/// `is_strong` is given the columns before a line's first word, and that word.
fn strong_lines(text: &str, palette: Palette, is_strong: impl Fn(usize, &str) -> bool) -> Vec<Line<'static>> {
    let lines = text.lines().map(|line| {
        let rest = line.trim_start_matches(BEFORE);
        let (before, rest) = line.split_at(line.len() - rest.len());
        let word = rest.split(' ').next().unwrap_or_default();
        if word.is_empty() || !is_strong(before.chars().count(), word) {
            return Line::from(line.to_owned());
        }
        Line::from(vec![
            Span::raw(before.to_owned()),
            palette.strong_span(word.to_owned()),
            Span::raw(rest[word.len()..].to_owned()),
        ])
    });
    lines.collect()
}

fn is_id(word: &str) -> bool {
    let id = word.rsplit('/').next().unwrap_or(word);
    let digits = id.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    id.len() - digits.len() == 1 && !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}
