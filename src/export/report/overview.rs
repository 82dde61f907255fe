//! Every roadmap on a line.

use jiff::civil::Date;

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Style, Table, Text};
use crate::report::{Report, RoadmapRow};
use crate::roadmap::{DateText, Roadmap, Status};
use crate::words::Words;

use super::section::{heading_of_axis, section_block};

/// Squares that stand for actions, at most: beyond, the figures alone.
const SQUARES: usize = 12;

/// Every roadmap on a line, an axis a group of rows; in the order of the tables, never by readiness.
pub(super) fn overview_table(report: &Report, words: &Words) -> Option<Block> {
    if report.axes.iter().all(|axis| axis.roadmaps.is_empty()) {
        return None;
    }
    let column = |head: String, width: u16| Column {
        head: Text::new(&head),
        width,
        align: Align::Left,
    };
    let titled = report.axes.iter().any(|axis| !axis.title.is_empty());
    let groups = report
        .axes
        .iter()
        .zip(1..)
        .filter(|(axis, _)| !axis.roadmaps.is_empty());
    let table = Table {
        caption: Text::new(&words.report_overview_caption()),
        columns: vec![
            column(words.report_roadmap(), 73),
            column(words.report_group(), 29),
            column(words.report_ready(), 39),
            column(words.report_next(), 29),
        ],
        groups: groups
            .map(|(axis, number)| RowGroup {
                head: titled.then(|| Text::new(&heading_of_axis(axis, number, words))),
                rows: axis.roadmaps.iter().map(|row| roadmap_row(row, words)).collect(),
            })
            .collect(),
    };
    let count = report.counted.roadmaps;
    let heading = words.report_overview(count, &words.report_number(count));
    Some(section_block("feuilles", heading, vec![Block::Table(table)]))
}

fn roadmap_row(row: &RoadmapRow, words: &Words) -> Row {
    let open = row.open_actions();
    let mut ready = Cell::new(Text::new(&match (open, row.done) {
        (0, 0) => words.report_no_action(),
        (0, _) => words.report_all_done(row.done),
        (open, _) => words.report_ready_of(row.ready, open),
    }));
    if open > 0 && row.done > 0 {
        ready.under = Text::new(&words.show_done(row.done));
    }
    if let (Ok(some), Ok(all)) = (u16::try_from(row.ready), u16::try_from(open))
        && (1..=SQUARES).contains(&open)
    {
        ready.squares = Some((some, all));
    }
    Row {
        cells: vec![
            Cell::new(Text::default().linked(&row.roadmap.title, Style::Strong, &roadmap_anchor(row))),
            Cell::new(Text::new(&row.group)),
            ready,
            Cell::new(match next_date(&row.roadmap) {
                Some(day) => Text::new(&words.short_day(day)),
                None if open == 0 && row.done > 0 => Text::new("–"),
                None => Text::blank(&words.report_undated()),
            }),
        ],
    }
}

/// The first day that waits: of an open action, else of a phase, else of the review.
fn next_date(roadmap: &Roadmap) -> Option<Date> {
    let phases = || roadmap.phases.iter();
    let open = phases()
        .flat_map(|phase| &phase.actions)
        .filter(|action| !matches!(action.status, Some(Status::Done | Status::Dropped)));
    let first = open.filter_map(|action| action.due.day()).min();
    // A phase whose actions are all over waits for nothing.
    let waits = |over: &&crate::roadmap::Phase| {
        let over = &over.actions;
        over.is_empty()
            || over
                .iter()
                .any(|action| !matches!(action.status, Some(Status::Done | Status::Dropped)))
    };
    let phase = || phases().filter(waits).filter_map(|phase| phase.due.day()).min();
    first.or_else(phase).or_else(|| DateText::day(&roadmap.review))
}

pub(super) fn roadmap_anchor(row: &RoadmapRow) -> String {
    format!("r-{}", crate::text::slug(&row.slug, "roadmap"))
}
