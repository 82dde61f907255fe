//! Every roadmap on a line.

use crate::export::document::{Align, Block, Cell, Column, Row, Rows, Style, Table, Text};
use crate::report::{Report, RoadmapRow};
use crate::roadmap::Dated;
use crate::words::Words;

use super::part::section;

/// Squares that stand for actions, at most: beyond, the figures alone.
const SQUARES: usize = 12;

/// Every roadmap on a line, an axis a group of rows; in the order of the tables, never by readiness.
pub(super) fn overview(report: &Report, words: &Words) -> Option<Block> {
    if report.axes.iter().all(|axis| axis.roadmaps.is_empty()) {
        return None;
    }
    let column = |head: String, width: u16| Column {
        head: Text::new(&head),
        width,
        align: Align::Left,
    };
    let groups = report.axes.iter().filter(|axis| !axis.roadmaps.is_empty());
    let table = Table {
        caption: Text::new(&words.report_overview_caption()),
        columns: vec![
            column(words.report_roadmap(), 73),
            column(words.report_pilot(), 29),
            column(words.report_next(), 39),
            column(words.report_ready(), 29),
        ],
        groups: groups
            .map(|axis| Rows {
                head: (!axis.title.is_empty()).then(|| Text::new(&axis.title)),
                rows: axis.roadmaps.iter().map(|row| line(row, words)).collect(),
            })
            .collect(),
    };
    let heading = words.report_overview(report.counted.roadmaps);
    Some(section("feuilles", heading, vec![Block::Table(table)]))
}

fn line(row: &RoadmapRow, words: &Words) -> Row {
    let blank = |text: &str, blank: String| {
        if text.trim().is_empty() {
            Text::blank(&blank)
        } else {
            Text::new(text)
        }
    };
    let review = match row.roadmap.review.dated() {
        Dated::Empty => Text::blank(&words.report_no_review()),
        Dated::Day(day) => Text::new(&words.long_day(day)),
        Dated::Text(text) => Text::new(text),
    };
    let mut title = Cell::new(Text::default().linked(&row.roadmap.title, Style::Strong, &anchor(row)));
    title.under = Text::new(&row.group);
    let mut ready = Cell::new(Text::new(&if row.actions == 0 {
        words.report_no_action()
    } else {
        words.report_ready_of(row.ready, row.actions)
    }));
    if (1..=SQUARES).contains(&row.actions) {
        ready.squares = Some((row.ready as u16, row.actions as u16));
    }
    Row {
        cells: vec![
            title,
            Cell::new(blank(&row.roadmap.pilot, words.report_no_pilot())),
            Cell::new(review),
            ready,
        ],
    }
}

pub(super) fn anchor(row: &RoadmapRow) -> String {
    format!("r-{}", crate::text::slug(&row.slug, "roadmap"))
}
