//! While tables work: the clock, what is asked, what each table has.

use ratatui_core::text::Line;

use crate::text::clean;
use crate::view::proposal::proposal_told;
use crate::view::{OutputMode, Role};

use super::digits::{clock_size, digits, digits_width};
use super::groups;
use super::watch_page::WatchPage;

/// The page, in at most the rows that there are.
pub(super) fn working_lines(page: &WatchPage<'_>, board: bool) -> Vec<Line<'static>> {
    let big = page.main_countdown();
    let head = page.head_line(&big);
    let mut size = clock_size(to_u16(page.width), to_u16(page.height), false);
    while size > 1 && digits_width(&big.time, size) + 2 > page.width {
        size -= 1;
    }
    let asked = asked_lines(page);
    let replan = proposal_told(page.state, page.words, page.width.saturating_sub(2), OutputMode::Screen);
    let replan: Vec<Line<'static>> = replan.iter().flat_map(|text| page.text_lines(text)).collect();
    let tables = groups::count_lines(page);
    // Head, clock, its word, tables and the re-plan are always there; the clock steps down for them, and for two lines of
    // what is asked.
    let needs = |size: usize| 2 + 5 * size + tables.len() + replan.len() + asked.len().min(2);
    while size > 1 && needs(size) > page.height {
        size -= 1;
    }
    let mut spare = page.height.saturating_sub(needs(size) - asked.len().min(2));
    let shown = asked.len().min(spare);
    spare -= shown;
    let mut blanks = BlankRows(spare);
    let mut lines = vec![head];
    lines.extend(blanks.one());
    let indent = page.width.saturating_sub(digits_width(&big.time, size)) / 2;
    lines.extend(
        digits(&big.time, size)
            .into_iter()
            .map(|row| Line::from(format!("{}{row}", " ".repeat(indent)))),
    );
    let said = crate::view::measure::columns(&big.said) + if matches!(big.role, Role::Strong) { 0 } else { 2 };
    lines.push(page.said_line(&big.said, big.role, page.width.saturating_sub(said) / 2));
    if shown > 0 {
        lines.extend(blanks.one());
    }
    let cut = shown < asked.len();
    lines.extend(asked.into_iter().take(shown));
    if let (true, Some(last)) = (cut, lines.last_mut()) {
        last.push_span(" …");
    }
    if !tables.is_empty() {
        lines.extend(blanks.one());
    }
    let notes = if board {
        blanks.all_but(usize::from(!replan.is_empty()))
    } else {
        0
    };
    lines.extend(groups::with_notes(page, tables, notes));
    if !replan.is_empty() {
        lines.extend(blanks.one());
    }
    lines.extend(replan);
    lines
}

/// What is asked now: what for, and what was read aloud, of the part that runs where it has its own.
fn asked_lines(page: &WatchPage<'_>) -> Vec<Line<'static>> {
    let Some(step) = page.state.workshop().steps.get(page.state.step) else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for line in page.text_lines(&step.purpose) {
        let text: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
        lines.push(page.said_line(text.trim_start(), Role::Strong, 1));
    }
    let part = page.state.time.running_part().filter(|part| *part > 0);
    let part = part
        .and_then(|part| step.parts.get(part))
        .filter(|part| !part.say.trim().is_empty());
    let say = part.map_or(&step.say, |part| &part.say);
    lines.extend(page.text_lines(&clean(say)));
    lines
}

/// Rows that are left for blanks.
struct BlankRows(usize);

impl BlankRows {
    fn one(&mut self) -> Option<Line<'static>> {
        self.0 = self.0.checked_sub(1)?;
        Some(Line::default())
    }

    fn all_but(&mut self, kept: usize) -> usize {
        let all = self.0.saturating_sub(kept);
        self.0 -= all;
        all
    }
}

fn to_u16(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
