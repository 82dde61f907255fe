//! How to reuse it, what could not be read, the facilitators' remarks.

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Style, Table, Text, Tone};
use crate::report::Report;
use crate::words::Words;

use super::section::section_block;

pub(super) fn reuse_section(report: &Report, words: &Words) -> Option<Block> {
    if report.counted.roadmaps == 0 {
        return None;
    }
    let licence = match report.facts.licences.as_slice() {
        [] => words.report_licence_unknown(),
        licences => words.report_licence(&licences.join(", ")),
    };
    let contacts: Vec<Text> = report
        .axes
        .iter()
        .flat_map(|axis| &axis.roadmaps)
        .filter(|row| !row.roadmap.contact.is_empty())
        .map(|row| {
            Text::new(&format!(
                "{}{} {}",
                row.roadmap.title,
                words.report_colon(),
                row.roadmap.contact
            ))
        })
        .collect();
    let mut blocks = vec![
        Block::paragraph(licence.as_str()),
        Block::paragraph(words.report_reuse_how().as_str()),
    ];
    if !contacts.is_empty() {
        blocks.push(Block::List(contacts));
    }
    Some(section_block("reprendre", words.report_reuse(), blocks))
}

/// Files that could not be read, and what was passed over on purpose.
pub(super) fn not_counted(report: &Report, words: &Words) -> Option<Block> {
    let mut blocks = Vec::new();
    if !report.unread.is_empty() {
        let rows = report.unread.iter().map(|unread| {
            let mut path = Cell::new(Text::new(&unread.path));
            if let (Some(line), Some(column)) = (unread.line, unread.column) {
                path.under = Text::new(&words.report_unread_place(line, column));
            }
            Row {
                cells: vec![path, Cell::new(Text::new(&unread.why))],
            }
        });
        blocks.push(Block::paragraph(words.report_unread(report.unread.len()).as_str()));
        let column = |head: String, width: u16| Column {
            head: Text::new(&head),
            width,
            align: Align::Left,
        };
        blocks.push(Block::Table(Table {
            caption: Text::new(&words.report_unread_caption()),
            columns: vec![column(words.report_file(), 75), column(words.report_why(), 95)],
            groups: vec![RowGroup {
                head: None,
                rows: rows.collect(),
            }],
        }));
    }
    let mut list = Vec::new();
    list.extend(
        report
            .diverging
            .iter()
            .map(|copies| Text::new(&words.report_diverging(&copies.join(" · ")))),
    );
    list.extend(
        report
            .rehearsals
            .iter()
            .map(|path| Text::new(&words.report_rehearsal(path))),
    );
    list.extend(report.adapted.iter().map(|path| Text::new(&words.report_adapted(path))));
    if !list.is_empty() {
        blocks.push(Block::List(list));
    }
    (!blocks.is_empty()).then(|| section_block("a-part", words.report_not_counted(), blocks))
}

pub(super) fn observations_section(report: &Report, words: &Words) -> Option<Block> {
    if report.observations.is_empty() {
        return None;
    }
    let texts = report.observations.iter().map(|observed| {
        let place = [&observed.workshop, &observed.step, &observed.group];
        let place: Vec<&str> = place
            .iter()
            .map(|text| text.as_str())
            .filter(|text| !text.is_empty())
            .collect();
        Text::new(&observed.text).styled(&format!(" ({})", place.join(" · ")), Style::Soft)
    });
    let blocks = vec![
        Block::toned(words.report_observations_why().as_str(), Tone::Soft),
        Block::List(texts.collect()),
    ];
    Some(section_block("remarques", words.report_observations(), blocks))
}
