//! A list to choose from on the whole screen: what each choice does, and the command that it is.

use ratatui_core::buffer::Buffer;
use ratatui_core::text::{Line, Span};

use super::layout::draw_line;
use super::{Role, ViewContext};
use crate::text::{columns, truncate_text, wrap};

/// Rows from which blank rows part the list from what is around it.
const AIRY: u16 = 18;

/// Columns before a choice's words: a mark, its number, blanks.
const INDENT: usize = 5;

/// Something that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub label: String,
    /// As it would be typed.
    pub command: String,
}

/// A page of choices.
#[derive(Clone, Debug)]
pub struct ChoicePage<'a> {
    pub title: &'a str,
    /// Sentences above the list.
    pub about: &'a [String],
    pub choices: &'a [Choice],
    /// The one that Enter takes.
    pub marked: usize,
    /// What the keys do, in the last row: the first of these that fits.
    pub keys: &'a [String],
}

/// Draws the page: the marked choice is always seen, its neighbours as far as there are rows.
pub fn draw_choices(buffer: &mut Buffer, page: &ChoicePage<'_>, view: ViewContext) {
    let view = view.with_width(buffer.area.width);
    let (width, height) = (usize::from(view.width), buffer.area.height);
    let mut lines = vec![Line::from(vec![
        Span::raw(" "),
        view.palette
            .strong_span(truncate_text(page.title, width.saturating_sub(1))),
    ])];
    for sentence in page.about {
        lines.extend(wrapped_lines(sentence, width, 2));
    }
    let blank = usize::from(height >= AIRY);
    lines.extend((0..blank).map(|_| Line::default()));
    let room = usize::from(height).saturating_sub(lines.len() + blank + 1);
    lines.extend(visible_lines(page, room, view));
    for (row, line) in (0..).zip(lines.iter().take(usize::from(height.saturating_sub(1)))) {
        draw_line(buffer, row, line);
    }
    if height > 0 {
        let fits = |keys: &&String| columns(keys) < width;
        let keys = page.keys.iter().find(fits).or(page.keys.last());
        let keys = format!(" {}", keys.map_or("", String::as_str));
        draw_line(
            buffer,
            height - 1,
            &view.palette.row_line(Role::Row, truncate_text(&keys, width)),
        );
    }
}

/// As many choices as fit around the marked one, in their order.
fn visible_lines(page: &ChoicePage<'_>, room: usize, view: ViewContext) -> Vec<Line<'static>> {
    let blocks: Vec<Vec<Line<'static>>> = page
        .choices
        .iter()
        .enumerate()
        .map(|(at, choice)| choice_lines(choice, at, at == page.marked, view))
        .collect();
    let (mut first, mut last) = (page.marked, page.marked);
    let mut used = blocks.get(page.marked).map_or(0, Vec::len);
    // Those before come first: a list is read from its head.
    while let Some(before) = first.checked_sub(1).filter(|at| used + blocks[*at].len() <= room) {
        first = before;
        used += blocks[before].len();
    }
    while let Some(after) = blocks.get(last + 1).filter(|after| used + after.len() <= room) {
        last += 1;
        used += after.len();
    }
    blocks
        .into_iter()
        .take(last + 1)
        .skip(first)
        .flatten()
        .take(room)
        .collect()
}

fn choice_lines(choice: &Choice, at: usize, marked: bool, view: ViewContext) -> Vec<Line<'static>> {
    let width = usize::from(view.width);
    let text_width = width.saturating_sub(INDENT);
    let mark = if marked { '›' } else { ' ' };
    let number = if at < 9 { (at + 1).to_string() } else { String::new() };
    let label = wrap(&choice.label, text_width);
    let mut lines = Vec::new();
    for (row, text) in label.into_iter().enumerate() {
        let before = match row {
            0 => format!(" {mark}{number:<width$}", width = INDENT - 2),
            _ => " ".repeat(INDENT),
        };
        let text = if marked {
            view.palette.strong_span(text)
        } else {
            Span::raw(text)
        };
        lines.push(Line::from(vec![Span::raw(before), text]));
    }
    lines.extend(wrapped_lines(&choice.command, width, INDENT + 2));
    lines
}

/// A text in rows that begin so many columns in.
fn wrapped_lines(text: &str, width: usize, indent: usize) -> impl Iterator<Item = Line<'static>> {
    let rows = wrap(text, width.saturating_sub(indent));
    rows.into_iter()
        .map(move |row| Line::from(format!("{}{row}", " ".repeat(indent))))
}
