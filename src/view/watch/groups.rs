//! One column a table: its name, how much it has, and its newest notes where they are shown.

use ratatui_core::text::{Line, Span};

use crate::session::{Group, GroupId, NoteKind};
use crate::text::{clean, columns, pad, truncate_text, wrap};
use crate::view::group_counts::{GroupCount, group_counts as of_the_step};
use crate::workshop::CollectedKind;

use super::watch_page::WatchPage;

/// The fewest columns in which a table's name and figure stand.
const COLUMN: usize = 14;
/// The fewest columns of a note.
const NOTE: usize = 18;

/// The open tables and what each has of what the step collects: a column each, or all in a row where there is no room.
pub(super) fn count_lines(page: &WatchPage<'_>) -> Vec<Line<'static>> {
    let groups: Vec<&Group> = page.state.open_groups().collect();
    let counts = of_the_step(page.state);
    let width = column_width(page, groups.len());
    if width < COLUMN {
        return short_lines(page, &groups, &counts);
    }
    let names = groups
        .iter()
        .map(|group| format!("{} {}", group.id.0, clean(&group.name)));
    let mut lines = vec![cells_row(page, names, width, true)];
    if !counts.is_empty() {
        lines.push(cells_row(
            page,
            counts.iter().map(|count| figure_text(page, count)),
            width,
            false,
        ));
    }
    lines
}

/// The tables as [`counts`] has them, and their newest notes below, as many rows as there are.
pub(super) fn with_notes(page: &WatchPage<'_>, mut lines: Vec<Line<'static>>, rows: usize) -> Vec<Line<'static>> {
    let groups: Vec<&Group> = page.state.open_groups().collect();
    let width = column_width(page, groups.len());
    if rows == 0 || width < NOTE {
        return lines;
    }
    let cells: Vec<Vec<String>> = groups
        .iter()
        .map(|group| notes_texts(page, group.id, width - 2, rows))
        .collect();
    let longest = cells.iter().map(Vec::len).max().unwrap_or(0);
    for nth in 0..longest {
        let cells = cells.iter().map(|cell| cell.get(nth).cloned().unwrap_or_default());
        lines.push(cells_row(page, cells, width, false));
    }
    lines
}

/// The columns of one table.
fn column_width(page: &WatchPage<'_>, groups: usize) -> usize {
    page.width().saturating_sub(1).checked_div(groups).unwrap_or(0).min(32)
}

fn cells_row(page: &WatchPage<'_>, cells: impl Iterator<Item = String>, width: usize, strong: bool) -> Line<'static> {
    let mut spans = vec![Span::raw(" ")];
    for cell in cells {
        let cell = pad(&truncate_text(&cell, width - 2), width);
        spans.push(if strong {
            page.view.palette.strong_span(cell)
        } else {
            Span::raw(cell)
        });
    }
    Line::from(spans)
}

/// `T1 4  T2 –  T3 5`, on as many rows as it takes.
fn short_lines(page: &WatchPage<'_>, groups: &[&Group], counts: &[GroupCount]) -> Vec<Line<'static>> {
    let labels = groups.iter().map(|group| {
        let number = group.id.0.to_string();
        match counts.iter().find(|count| count.group == group.id) {
            Some(count) if count.all == 0 => page.view.words.row_group(&number, "–"),
            Some(count) => match count.ready {
                Some(ready) => page.view.words.row_group(&number, &format!("{ready}/{}", count.all)),
                None => page.view.words.row_group(&number, &count.all.to_string()),
            },
            None => page.view.words.row_table(&number),
        }
    });
    let mut rows: Vec<String> = Vec::new();
    for label in labels {
        match rows.last_mut() {
            Some(row) if columns(row) + 2 + columns(&label) < page.width() => {
                row.push_str("  ");
                row.push_str(&label);
            }
            _ => rows.push(format!(" {label}")),
        }
    }
    rows.into_iter().map(Line::from).collect()
}

/// `4 notes`, `2 actions`, `rien encore`.
pub(super) fn figure_text(page: &WatchPage<'_>, count: &GroupCount) -> String {
    match (count.all, count.ready) {
        (0, _) => page.view.words.watch_nothing(),
        (all, None) => page.view.words.watch_notes(all),
        (all, Some(_)) => page.view.words.watch_actions(all),
    }
}

/// A table's newest notes of what the step collects, the newest last, in so many rows; what does not fit is older.
fn notes_texts(page: &WatchPage<'_>, group: GroupId, width: usize, rows: usize) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let collects = page.state.collects();
    if collects == CollectedKind::Nothing {
        return Vec::new();
    }
    match NoteKind::collected(collects) {
        Some(kind) => texts.extend(page.state.notes_of(group, kind).map(|note| {
            let dots = note.votes.map_or_else(String::new, dots_text);
            format!("{} {}{dots}", note.id, clean(&note.text))
        })),
        None => texts.extend(
            page.state
                .actions_of(group)
                .map(|action| format!("{} {}", action.id, clean(&action.text))),
        ),
    }
    let mut blocks: Vec<Vec<String>> = Vec::new();
    let mut used = 0;
    for text in texts.iter().rev() {
        let mut block = wrap(text, width);
        if used == 0 && block.len() > rows {
            block.truncate(rows);
            if let Some(last) = block.last_mut() {
                *last = truncate_text(&format!("{last} …"), width);
            }
        }
        if used + block.len() > rows {
            break;
        }
        used += block.len();
        blocks.push(block);
    }
    blocks.into_iter().rev().flatten().collect()
}

/// Dots as stuck on the wall, up to 12, then their number.
fn dots_text(votes: u32) -> String {
    match votes {
        0 => String::new(),
        1..=12 => format!(" {}", "●".repeat(usize::try_from(votes).unwrap_or(0))),
        _ => format!(" ●{votes}"),
    }
}
