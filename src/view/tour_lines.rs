//! A stop of the tour: what it shows, and the line to type.

use ratatui_core::text::{Line, Span};

use super::ViewContext;
use super::layout::hanging_lines;
use crate::text::{clean, wrap};

/// What opens the line to type, as the prompt does.
const PROMPT: &str = "  › ";

/// The place of a stop and what it shows, then the line to type in bold; the line alone where it was shown before.
pub fn tour_lines(place: &str, about: Option<&str>, line: &str, view: ViewContext) -> Vec<Line<'static>> {
    let room = usize::from(view.width).saturating_sub(PROMPT.chars().count()).max(1);
    let mut lines = match about {
        Some(about) => hanging_lines("  ", "  ", &format!("{place} · {about}"), view),
        None => Vec::new(),
    };
    for (row, number) in wrap(&clean(line), room).into_iter().zip(0..) {
        let before = if number == 0 { PROMPT } else { "    " };
        lines.push(Line::from(vec![Span::raw(before), view.palette.strong_span(row)]));
    }
    lines
}
