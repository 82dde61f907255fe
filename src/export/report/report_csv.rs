//! The account of an event as rows: one a roadmap.

use crate::report::Report;

use crate::export::csv::{Dialect, row_heads, write_rows};

/// The columns, in order.
const COLUMNS: [&str; 16] = [
    "axis",
    "group",
    "participants",
    "title",
    "stake",
    "question",
    "phases",
    "actions",
    "ready",
    "open_questions",
    "inventories",
    "opens_with_inventory",
    "pilot",
    "review",
    "licence",
    "path",
];

/// One row a roadmap, in the order of the report.
pub fn report_csv(report: &Report, dialect: Dialect) -> Vec<u8> {
    let words = dialect.words();
    let yes_or_no = |is: bool| match (&words, is) {
        (Some(words), true) => words.spreadsheet_yes(),
        (Some(words), false) => words.spreadsheet_no(),
        (None, true) => "yes".to_owned(),
        (None, false) => "no".to_owned(),
    };
    let mut rows = vec![row_heads(&COLUMNS, dialect)];
    for row in report.axes.iter().flat_map(|axis| &axis.roadmaps) {
        let roadmap = &row.roadmap;
        rows.push(vec![
            roadmap.source.axis.clone(),
            row.group.clone(),
            row.participants.map(|people| people.to_string()).unwrap_or_default(),
            roadmap.title.clone(),
            roadmap.stake.clone(),
            roadmap
                .question
                .as_ref()
                .map(|question| question.text.clone())
                .unwrap_or_default(),
            roadmap.phases.len().to_string(),
            row.actions.to_string(),
            row.ready.to_string(),
            row.open.to_string(),
            row.inventories.len().to_string(),
            yes_or_no(row.opens_with_inventory),
            roadmap.pilot.clone(),
            roadmap.review.as_str().to_owned(),
            roadmap.licence.clone(),
            row.path.clone(),
        ]);
    }
    write_rows(&rows, dialect)
}
