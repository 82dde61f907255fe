//! Where things stand after a follow-up: what is stuck first, then what each table came to.

use crate::export::document::{Block, Style, Text};
use crate::export::roadmap::{state_text, was_followed_up};
use crate::report::{Report, RoadmapRow};
use crate::roadmap::{Action, Status};
use crate::session::without_mentions;
use crate::words::Words;

use super::overview::roadmap_anchor;
use super::section::section_block;

/// What is stuck, with the why; left out where nothing is.
pub(super) fn stuck_section(report: &Report, words: &Words) -> Option<Block> {
    let lines: Vec<Text> = followed(report)
        .filter(|(_, action)| action.status == Some(Status::Stuck))
        .map(|(row, action)| action_line(row, action, words))
        .collect();
    (!lines.is_empty()).then(|| section_block("bloque", words.report_stuck(), vec![Block::List(lines)]))
}

/// All that was reported of actions since the workshops; what is stuck is on the first page already.
pub(super) fn follow_ups_section(report: &Report, words: &Words) -> Option<Block> {
    let lines: Vec<Text> = followed(report)
        .filter(|(_, action)| action.status != Some(Status::Stuck))
        .map(|(row, action)| action_line(row, action, words))
        .collect();
    (!lines.is_empty()).then(|| section_block("suivi", words.report_follow_ups(), vec![Block::List(lines)]))
}

fn followed(report: &Report) -> impl Iterator<Item = (&RoadmapRow, &Action)> {
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    rows.flat_map(|row| {
        let actions = row.roadmap.phases.iter().flat_map(|phase| &phase.actions);
        actions
            .filter(|action| was_followed_up(action))
            .map(move |action| (row, action))
    })
}

/// `Open the desk: stuck, no room (Trust)`.
fn action_line(row: &RoadmapRow, action: &Action, words: &Words) -> Text {
    let mut text = Text::default().styled(
        without_mentions(&action.text).trim().trim_end_matches('.'),
        Style::Strong,
    );
    if let Some(state) = state_text(action, words) {
        text = text.and(&words.report_colon()).and(" ").join(state);
    }
    text.and(" (")
        .linked(&row.roadmap.title, Style::Plain, &roadmap_anchor(row))
        .and(")")
}
