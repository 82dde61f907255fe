//! What waits for a decision.

use jiff::civil::Date;

use crate::export::document::{Block, ChecklistItem, Section, SectionStyle, Style, Text, Tone};
use crate::export::roadmap::with_raised_ordinal;
use crate::report::{Decision, Report};
use crate::roadmap::text_without_day;
use crate::session::without_mentions;
use crate::text::fold_case;
use crate::words::Words;

use crate::text::capitalize;

/// Decisions that are shown; the others are in the roadmaps.
const SHOWN: usize = 6;

/// A box, each decision with its own day: that of what waits for it is named as such.
pub(super) fn decisions_box(report: &Report, words: &Words) -> Option<Block> {
    if report.decisions.is_empty() {
        return None;
    }
    let count = report.decisions.len();
    let number = words.report_number(count);
    let checks = report.decisions.iter().take(SHOWN).map(|one| decision_item(one, words));
    let mut blocks = vec![
        Block::paragraph(capitalize(&words.report_decisions_intro(count, &number))),
        Block::Checks(checks.collect()),
    ];
    let more = report.decisions.len().saturating_sub(SHOWN);
    if more > 0 {
        blocks.push(Block::toned(words.report_more_decisions(more).as_str(), Tone::Soft));
    }
    Some(Block::Section(Section {
        id: "decisions".to_owned(),
        heading: Text::new(&words.report_decisions()),
        kind: SectionStyle::Box,
        blocks,
        ..Section::default()
    }))
}

fn decision_item(decision: &Decision, words: &Words) -> ChecklistItem {
    let who = without_mentions(&decision.who);
    let (reference, who) = match decision.day.parse::<Date>() {
        Ok(day) => (
            with_raised_ordinal(&words.short_day(day)),
            text_without_day(&who, day, Some(day)),
        ),
        Err(_) => (Text::from(words.report_undated()), who),
    };
    let what = without_mentions(&decision.what);
    let mut text = Text::default()
        .styled(&who, Style::Strong)
        .and(&format!("{} {what}", words.report_colon()));
    if fold_case(&decision.group) != fold_case(&decision.what) {
        text = text.and(&format!(" ({})", decision.group));
    }
    if let Ok(due) = decision.due.parse::<Date>() {
        text = text.styled(&words.report_decision_due(&words.long_day(due)), Style::Soft);
    }
    ChecklistItem { reference, text }
}
