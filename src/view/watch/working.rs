//! While tables work: the clock, what is asked, what each table has.

use ratatui_core::text::Line;

use crate::view::Role;
use crate::view::proposal::proposal_told;

use super::digits::{clock_size, digits, digits_width};
use super::groups;
use super::part_now::{PartTexts, turns_text};
use super::watch_page::{MainCountdown, WatchPage};

/// The page, in at most the rows that there are.
pub(super) fn working_lines(page: &WatchPage<'_>, board: bool) -> Vec<Line<'static>> {
    let big = page.main_countdown();
    let head = page.head_line(&big);
    let mut size = clock_size(to_u16(page.width()), to_u16(page.height), false);
    while size > 1 && digits_width(&big.time, size) + 2 > page.width() {
        size -= 1;
    }
    let asked = AskedLines::from_page(page, &big);
    let replan = proposal_told(page.state, page.view.with_width(page.view.width.saturating_sub(2)));
    let replan: Vec<Line<'static>> = replan.iter().flat_map(|text| page.text_lines(text)).collect();
    let tables = groups::count_lines(page);
    // Head, clock, its word, tables and the re-plan are always there, and of what is asked the part, whose turn it is
    // and the line for the projector; the clock steps down for them.
    let around = 2 + tables.len() + replan.len();
    while size > 1 && around + 5 * size + asked.needed() > page.height {
        size -= 1;
    }
    let mut spare = page.height.saturating_sub(around + 5 * size);
    let asked = asked.fit_rows(spare);
    spare -= asked.len();
    let mut blanks = BlankRows(spare);
    let mut lines = vec![head];
    lines.extend(blanks.one());
    let indent = page.width().saturating_sub(digits_width(&big.time, size)) / 2;
    lines.extend(
        digits(&big.time, size)
            .into_iter()
            .map(|row| Line::from(format!("{}{row}", " ".repeat(indent)))),
    );
    let said = crate::text::columns(&big.said) + if matches!(big.role, Role::Strong) { 0 } else { 2 };
    lines.push(page.said_line(&big.said, big.role, page.width().saturating_sub(said) / 2));
    if !asked.is_empty() {
        lines.extend(blanks.one());
    }
    lines.extend(asked);
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

/// What is asked now, and what of it comes first where there is no room for all.
struct AskedLines {
    /// The title of the part that runs, unless it comes below the clock, and whose turn it is.
    heading: Vec<Line<'static>>,
    /// The part's line for the projector; without one, what the step is for.
    first: Vec<Line<'static>>,
    /// What the step is for, below the part's line.
    purpose: Vec<Line<'static>>,
    say: Vec<Line<'static>>,
    /// Whether the part has its line: then what is read aloud is there whole or not at all.
    has_shown: bool,
}

impl AskedLines {
    fn from_page(page: &WatchPage<'_>, big: &MainCountdown) -> Self {
        let part = PartTexts::from_state(page.state, &page.view.words);
        let strong = |text: &str| {
            let lines = page.text_lines(text).into_iter();
            let lines = lines.map(|line| page.said_line(line.to_string().trim_start(), Role::Strong, 1));
            lines.collect::<Vec<_>>()
        };
        let mut heading = Vec::new();
        if !big.names_part {
            heading.extend(strong(&part.title.to_uppercase()));
        }
        let view = page.view.with_width(page.view.width.saturating_sub(2));
        heading.extend(page.text_lines(&turns_text(page.state, page.now, view)));
        let has_shown = !part.shown.is_empty();
        let (first, purpose) = if has_shown {
            (strong(&part.shown), page.text_lines(&part.purpose))
        } else {
            (strong(&part.purpose), Vec::new())
        };
        Self {
            heading,
            first,
            purpose,
            say: page.text_lines(&part.say),
            has_shown,
        }
    }

    /// The rows for which the clock steps down.
    fn needed(&self) -> usize {
        let texts = match self.has_shown {
            true => self.first.len(),
            false => (self.first.len() + self.say.len()).min(2),
        };
        self.heading.len() + texts
    }

    /// As many lines as there is room for.
    fn fit_rows(self, rows: usize) -> Vec<Line<'static>> {
        let mut lines = self.heading;
        lines.extend(self.first);
        let left = rows.saturating_sub(lines.len());
        if !self.has_shown {
            lines.extend(self.say);
        } else if self.say.len() <= left {
            // A blank row or the step's purpose, whichever there is room for.
            if self.say.len() + self.purpose.len() < left {
                lines.extend(self.purpose);
            }
            lines.extend(self.say);
        }
        if lines.len() > rows {
            lines.truncate(rows);
            if let Some(last) = lines.last_mut() {
                last.push_span(" …");
            }
        }
        lines
    }
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
