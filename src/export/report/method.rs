//! How the workshops go: steps, minutes, tables.

use crate::export::document::Block;
use crate::report::{Report, WorkshopRun};
use crate::text::capitalize;
use crate::words::Words;

use super::section::section_block;

/// Three sentences a kind of workshop; left out where no session was read.
pub(super) fn method_section(report: &Report, words: &Words) -> Option<Block> {
    let mut kinds: Vec<(&WorkshopRun, usize)> = Vec::new();
    for run in report.held.iter().filter(|run| !run.course.is_empty()) {
        let same = |(kind, _): &&mut (&WorkshopRun, usize)| kind.course == run.course && kind.minutes == run.minutes;
        match kinds.iter_mut().find(same) {
            Some((_, tables)) => *tables += run.groups,
            None => kinds.push((run, run.groups)),
        }
    }
    let sentences = kinds.into_iter().map(|(kind, tables)| {
        let number = words.report_number(kind.course.len());
        let course = words.report_method_steps(&kind.workshop, &number, &kind.course.join(", "));
        let minutes = words.report_method_minutes(kind.minutes);
        let tables = words.report_method_tables(tables, &words.report_number(tables));
        Block::paragraph(format!("{course} {minutes} {}", capitalize(&tables)).as_str())
    });
    let blocks: Vec<Block> = sentences.collect();
    (!blocks.is_empty()).then(|| section_block("methode", words.report_method(), blocks))
}
