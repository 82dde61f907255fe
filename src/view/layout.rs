//! How lines stand: two columns in, wrapped under themselves, titles as rules, what to type in bold.

use ratatui_core::buffer::Buffer;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;

use crate::text::{clean, columns, cut_parts, wrap};

use super::{OutputMode, Palette, Role, ViewContext};

/// Texts are set in no more columns than these, however wide the window: longer lines are hard to read.
pub(super) const MEASURE: usize = 100;

/// Where nobody wraps, rules and tables are as wide as this.
const UNBOUNDED: u16 = 80;

/// The columns to draw in; those of a page where there is no window.
pub fn bounded_width(width: u16) -> usize {
    usize::from(if width == u16::MAX { UNBOUNDED } else { width.max(20) })
}

/// An answer: on a screen two columns in, wrapped under itself, with its id and what to type in bold; else as it is.
pub fn answer_lines(text: &str, view: ViewContext) -> Vec<Line<'static>> {
    match view.mode {
        OutputMode::Screen => hanging_lines("  ", "  ", text, view),
        OutputMode::Linear | OutputMode::Piped => vec![Line::from(clean(text).into_owned())],
    }
}

/// A sentence, and the command that it offers behind its colon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OfferedCommand {
    pub(super) sentence: String,
    /// Whole, to be copied.
    pub(super) command: String,
}

impl OfferedCommand {
    /// Both on one line.
    pub(super) fn text(&self) -> String {
        format!("{} {}", self.sentence, self.command)
    }

    /// As an answer. Where it does not fit, the command has a line of its own, whole: one that wraps cannot be copied.
    pub(super) fn lines(&self, view: ViewContext) -> Vec<Line<'static>> {
        if !view.is_screen() || columns(&clean(&self.text())) + 2 <= usize::from(view.width) {
            return answer_lines(&self.text(), view);
        }
        let mut lines = answer_lines(&self.sentence, view);
        lines.push(Line::from(format!("    {}", clean(&self.command))));
        lines
    }
}

/// A text behind `first`, its further rows behind `next`.
pub fn hanging_lines(first: &str, next: &str, text: &str, view: ViewContext) -> Vec<Line<'static>> {
    let text = clean(text);
    if view.width == u16::MAX {
        return vec![Line::from(marked_spans(&format!("{first}{text}"), view.palette))];
    }
    let room = usize::from(view.width)
        .saturating_sub(columns(first).max(columns(next)))
        .max(1);
    let rows = wrap(&text, room);
    rows.iter()
        .enumerate()
        .map(|(number, row)| {
            if number == 0 {
                Line::from(marked_spans(&format!("{first}{row}"), view.palette))
            } else {
                Line::from(typed_spans(&format!("{next}{row}"), false, view.palette))
            }
        })
        .collect()
}

/// `━━ TITLE ━━━━ right ━━`, as wide as the window; in bold.
pub fn rule_line(title: &str, right: &str, view: ViewContext) -> Line<'static> {
    let width = bounded_width(view.width);
    let right = if right.is_empty() {
        String::new()
    } else {
        format!(" {} ━━", clean(right))
    };
    let title = cut_parts(&clean(title), width.saturating_sub(columns(&right) + 5));
    let line = width.saturating_sub(columns(&title) + columns(&right) + 4);
    Line::from(
        view.palette
            .strong_span(format!("━━ {title} {}{right}", "━".repeat(line))),
    )
}

/// Whether a rule of that width holds both a title and what is at its right.
pub(super) fn fits_in_rule(title: &str, right: &str, width: u16) -> bool {
    columns(&clean(title)) + columns(&clean(right)) + 9 <= bounded_width(width)
}

/// A title as a rule; what is at its right goes below it where there is no room for both.
pub(super) fn headed_lines(title: &str, right: &str, view: ViewContext) -> Vec<Line<'static>> {
    if fits_in_rule(title, right, view.width) {
        return vec![rule_line(title, right, view)];
    }
    let mut lines = vec![rule_line(title, "", view)];
    lines.extend(answer_lines(right, view));
    lines
}

/// The text as spans: a leading id, commands and keys to press in bold.
pub(super) fn marked_spans(text: &str, palette: Palette) -> Vec<Span<'static>> {
    typed_spans(text, true, palette)
}

/// The same; an id that leads is one only where a text begins.
fn typed_spans(text: &str, begins: bool, palette: Palette) -> Vec<Span<'static>> {
    if !palette.styles {
        return vec![Span::raw(text.to_owned())];
    }
    let indent = text.len() - text.trim_start().len();
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut plain = text[..indent].to_owned();
    for (number, word) in text[indent..].split_inclusive([' ', '\u{a0}']).enumerate() {
        let bare = word.trim_end_matches([' ', '\u{a0}', '.', ',', ';', '?']);
        if (begins && number == 0 && is_id(bare)) || is_typed(bare) {
            if !plain.is_empty() {
                spans.push(Span::raw(std::mem::take(&mut plain)));
            }
            spans.push(palette.strong_span(bare.to_owned()));
            plain.push_str(&word[bare.len()..]);
        } else {
            plain.push_str(word);
        }
    }
    if !plain.is_empty() {
        spans.push(Span::raw(plain));
    }
    spans
}

/// A line in the style of a role.
pub(super) fn styled_line(text: impl Into<String>, role: Role, palette: Palette) -> Line<'static> {
    Line::from(Span::styled(text.into(), palette.style(role)))
}

fn is_id(word: &str) -> bool {
    word.parse::<crate::session::Id>().is_ok()
}

/// `/suite`, `[Entrée]`: what one types or presses.
fn is_typed(word: &str) -> bool {
    let command = word
        .strip_prefix('/')
        .is_some_and(|name| name.starts_with(char::is_alphanumeric));
    command || (word.starts_with('[') && word.ends_with(']') && word.len() > 2)
}

/// Puts a line on a row; its own style fills the row.
pub(super) fn draw_line(buffer: &mut Buffer, row: u16, line: &Line<'_>) {
    let mut area = buffer.area;
    area.y = row;
    area.height = 1;
    buffer.set_style(area, line.style);
    line.render(area, buffer);
}
