//! Every roadmap on a line.

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Style, Table, Text};
use crate::export::roadmap::with_raised_ordinal;
use crate::report::{Report, RoadmapRow, next_day};
use crate::session::without_mentions;
use crate::words::Words;

use super::report_document::RoadmapFiles;
use super::section::{heading_of_axis, section_block};

/// Squares that stand for actions, at most: beyond, the figures alone.
const SQUARES: usize = 12;

/// Every roadmap on a line, an axis a group of rows; in the order of the tables, never by readiness.
pub(super) fn overview_table(report: &Report, files: &RoadmapFiles, words: &Words) -> Option<Block> {
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
                rows: axis.roadmaps.iter().map(|row| roadmap_row(row, files, words)).collect(),
            })
            .collect(),
    };
    let count = report.counted.roadmaps;
    let all_written = report
        .axes
        .iter()
        .flat_map(|axis| &axis.roadmaps)
        .all(RoadmapRow::is_written);
    let heading = match all_written {
        true => words.report_overview(count, &words.report_number(count)),
        false => words.report_overview_tables(),
    };
    Some(section_block("feuilles", heading, vec![Block::Table(table)]))
}

fn roadmap_row(row: &RoadmapRow, files: &RoadmapFiles, words: &Words) -> Row {
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
            Cell::new(title_text(row, files)),
            Cell::new(Text::new(&row.group)),
            ready,
            Cell::new(match next_day(row) {
                Some(day) => with_raised_ordinal(&words.short_day(day)),
                None if open == 0 && row.done > 0 => Text::new("–"),
                None => Text::absent(&words.report_undated()),
            }),
        ],
    }
}

/// The title, leading to its file where that is known, else to its account.
fn title_text(row: &RoadmapRow, files: &RoadmapFiles) -> Text {
    let title = without_mentions(&row.roadmap.title);
    match files.get(&row.slug) {
        Some(address) => Text::default().leading_to(&title, Style::Strong, address),
        None => Text::default().linked(&title, Style::Strong, &roadmap_anchor(row)),
    }
}

pub(super) fn roadmap_anchor(row: &RoadmapRow) -> String {
    format!("r-{}", crate::text::slug(&row.slug, "roadmap"))
}
