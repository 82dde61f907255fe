//! The columns of an action: what is in them, how wide they are.

use jiff::civil::Date;

use crate::roadmap::{Action, DateText, DateTextKind, day_within};
use crate::words::Words;

use super::action_row::ActionRow;
use super::cell_text::clean_cell;

/// What a cell holds.
pub(super) enum CellValue {
    Empty,
    Text(String),
    Day(Date),
}

/// In which sheets a column stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnScope {
    Everywhere,
    AllActions,
    OneRoadmap,
}

/// A column. Its head is the message `spreadsheet-head` of its key.
pub(super) struct ActionColumn {
    /// The key of roadmap files that it shows, or a name in their manner.
    pub(super) key: &'static str,
    /// In signs.
    pub(super) width: u16,
    pub(super) scope: ColumnScope,
    pub(super) cell: CellOf,
}

type CellOf = fn(&ActionRow<'_>, &Words) -> CellValue;

/// The column whose values are chosen from a list.
pub(super) const STATUS: &str = "status";

/// How many columns go on paper: what is asked first, as much as the width of a page holds.
pub(super) const PRINTED: u16 = 9;

/// How many columns stay in sight: which action it is.
pub(super) const FROZEN: u16 = 2;

/// All columns, in the order in which they are asked for.
#[rustfmt::skip]
pub(super) const COLUMNS: &[ActionColumn] = &[
    column("key", 20, ColumnScope::AllActions, |row, _| text_cell(&row.key)),
    column("id", 8, ColumnScope::OneRoadmap, |row, _| action_text(row, |action| &action.id)),
    everywhere("action", 40, |row, _| action_text(row, |action| &action.text)),
    everywhere("pilot", 22, |row, _| action_text(row, |action| &action.pilot)),
    everywhere("due", 12, |row, _| row.action.map_or(CellValue::Empty, |action| day_cell(&action.due))),
    everywhere("due_text", 14, |row, _| row.action.map_or(CellValue::Empty, |action| words_cell(&action.due))),
    everywhere(STATUS, 12, |row, words| {
        let status = |action: &Action| words.status_name(action.status.unwrap_or_default().code());
        row.action.map_or(CellValue::Empty, |action| text_cell(&status(action)))
    }),
    everywhere("first_step", 32, |row, _| action_text(row, |action| &action.first_step)),
    everywhere("first_step_day", 12, |row, _| {
        let day = row.action.and_then(|action| day_within(&action.first_step, row.source.written));
        day.map_or(CellValue::Empty, dated_cell)
    }),
    everywhere("done_when", 32, |row, _| action_text(row, |action| &action.done_when)),
    column("depends_on", 18, ColumnScope::AllActions, |row, _| text_cell(&row.needs.join(", "))),
    column("depends_on", 18, ColumnScope::OneRoadmap, |row, _| {
        let own = format!("{}/", row.source.slug);
        let needs: Vec<&str> = row.needs.iter().map(|key| key.strip_prefix(&own).unwrap_or(key)).collect();
        text_cell(&needs.join(", "))
    }),
    everywhere("partners", 28, |row, _| action_list(row, |action| &action.partners)),
    everywhere("resources", 28, |row, _| action_list(row, |action| &action.resources)),
    everywhere("indicator", 28, |row, _| action_text(row, |action| &action.indicator)),
    everywhere("decided_by", 24, |row, _| action_text(row, |action| &action.decided_by)),
    everywhere("pillar", 20, |row, _| action_text(row, |action| &action.pillar)),
    everywhere("from", 14, |row, _| action_list(row, |action| &action.from)),
    everywhere("phase", 8, |row, _| text_cell(&row.phase_id)),
    everywhere("phase_title", 28, |row, _| text_cell(&row.phase.title)),
    everywhere("phase_goal", 36, |row, _| text_cell(&row.phase.goal)),
    everywhere("phase_due", 12, |row, _| day_cell(&row.phase.due)),
    everywhere("phase_due_text", 16, |row, _| words_cell(&row.phase.due)),
    of_roadmap("roadmap", 32, |row, _| text_cell(&row.source.roadmap.title)),
    of_roadmap("question", 46, |row, _| {
        let question = row.source.roadmap.question.as_ref();
        question.map_or(CellValue::Empty, |question| text_cell(&question.text))
    }),
    of_roadmap("axis", 24, |row, _| text_cell(&row.source.roadmap.source.axis)),
    of_roadmap("group", 20, |row, _| text_cell(&row.source.roadmap.source.group)),
    of_roadmap("event", 28, |row, _| text_cell(&row.source.roadmap.source.event)),
    of_roadmap("roadmap_pilot", 24, |row, _| text_cell(&row.source.roadmap.pilot)),
    of_roadmap("review", 12, |row, _| day_cell(&row.source.roadmap.review)),
    of_roadmap("review_text", 16, |row, _| words_cell(&row.source.roadmap.review)),
    of_roadmap("licence", 18, |row, _| text_cell(&row.source.roadmap.licence)),
    of_roadmap("file", 24, |row, _| text_cell(&format!("{}.toml", row.source.slug))),
];

const fn column(key: &'static str, width: u16, scope: ColumnScope, cell: CellOf) -> ActionColumn {
    ActionColumn {
        key,
        width,
        scope,
        cell,
    }
}

const fn everywhere(key: &'static str, width: u16, cell: CellOf) -> ActionColumn {
    column(key, width, ColumnScope::Everywhere, cell)
}

/// A column that says the same in all rows of a roadmap.
const fn of_roadmap(key: &'static str, width: u16, cell: CellOf) -> ActionColumn {
    column(key, width, ColumnScope::AllActions, cell)
}

/// The columns of a sheet of that scope.
pub(super) fn columns_in(scope: ColumnScope) -> Vec<&'static ActionColumn> {
    COLUMNS
        .iter()
        .filter(|column| column.scope == ColumnScope::Everywhere || column.scope == scope)
        .collect()
}

fn text_cell(text: &str) -> CellValue {
    match clean_cell(text) {
        text if text.is_empty() => CellValue::Empty,
        text => CellValue::Text(text),
    }
}

fn action_text(row: &ActionRow<'_>, text: fn(&Action) -> &String) -> CellValue {
    row.action.map_or(CellValue::Empty, |action| text_cell(text(action)))
}

fn action_list(row: &ActionRow<'_>, texts: fn(&Action) -> &Vec<String>) -> CellValue {
    row.action
        .map_or(CellValue::Empty, |action| text_cell(&texts(action).join(", ")))
}

/// A day that spreadsheets know, else its text.
fn dated_cell(day: Date) -> CellValue {
    match day.year() {
        1900.. => CellValue::Day(day),
        _ => CellValue::Text(day.to_string()),
    }
}

/// The day, where it is one; a column of days holds nothing else.
fn day_cell(date: &DateText) -> CellValue {
    match date.dated() {
        DateTextKind::Day(day) => dated_cell(day),
        DateTextKind::Empty | DateTextKind::Text(_) => CellValue::Empty,
    }
}

/// What was given where it is no day.
fn words_cell(date: &DateText) -> CellValue {
    match date.dated() {
        DateTextKind::Text(text) => text_cell(text),
        DateTextKind::Empty | DateTextKind::Day(_) => CellValue::Empty,
    }
}
