//! The first lines: what an elected official reads standing.

use crate::check::ActionCounts;
use crate::export::document::{Block, Fact, LabelledText, Text, Tone};
use crate::roadmap::{DateText, DateTextKind};
use crate::words::Words;

use super::document_context::DocumentContext;
use super::progress::progress_counts;

/// `Roadmap`, and the axis.
pub(super) fn kicker_text(context: &DocumentContext<'_>) -> Text {
    let kind = Text::from(context.words.document_roadmap());
    match context.roadmap.source.axis.as_str() {
        "" => kind,
        axis => kind.and(" · ").and(axis),
    }
}

/// The title, else the group's name.
pub(super) fn document_title(context: &DocumentContext<'_>) -> String {
    let roadmap = context.roadmap;
    let titles = [roadmap.title.as_str(), roadmap.source.group.as_str()];
    let mut titles = titles.into_iter().map(|title| Text::new(title).plain());
    let title = titles.find(|title| !title.trim().is_empty());
    title.unwrap_or_else(|| context.words.document_roadmap())
}

/// The question, the stake: what is there of them.
pub(super) fn header_texts(context: &DocumentContext<'_>) -> Vec<LabelledText> {
    let (roadmap, words) = (context.roadmap, context.words);
    let question = roadmap.question.as_ref().map(|question| question.text.as_str());
    let texts = [
        (words.document_question(), question.unwrap_or_default(), Tone::Loud),
        (words.document_stake(), roadmap.stake.as_str(), Tone::Body),
    ];
    let labelled = texts.into_iter().map(|(label, text, tone)| LabelledText {
        label: Text::from(label),
        text: Text::new(text),
        tone,
    });
    labelled.filter(|labelled| !labelled.text.is_empty()).collect()
}

/// Pilot, review, indicator, how far it is; a blank for each that is not known.
pub(super) fn facts_block(context: &DocumentContext<'_>) -> Block {
    let (roadmap, words) = (context.roadmap, context.words);
    let fact = |label: String, value: Text, blank: String| Fact {
        label: Text::from(label),
        value: if value.is_empty() { Text::blank(&blank) } else { value },
    };
    Block::Facts(vec![
        fact(
            words.document_pilot_of_all(),
            Text::new(&roadmap.pilot),
            words.document_blank_pilot(),
        ),
        fact(
            words.document_next_review(),
            date_text(&roadmap.review, words),
            words.document_blank_review(),
        ),
        fact(
            words.document_sign(),
            Text::new(&roadmap.indicator),
            words.document_blank_sign(),
        ),
        Fact {
            label: Text::from(words.document_state()),
            value: Text::from(state_sentence(context)),
        },
    ])
}

/// `4 ready of 5`; after a follow-up, what the actions came to.
fn state_sentence(context: &DocumentContext<'_>) -> String {
    let counts = ActionCounts::from_roadmap(context.roadmap);
    match progress_counts(context) {
        Some(counts) => counts,
        None if counts.open == 0 => context.words.report_no_action(),
        None => context.words.document_ready_of(counts.ready, counts.open),
    }
}

/// A day as the language writes it, or the text that stands for one.
pub(in crate::export) fn date_text(when: &DateText, words: &Words) -> Text {
    match when.dated() {
        DateTextKind::Empty => Text::default(),
        DateTextKind::Text(text) => Text::new(text),
        DateTextKind::Day(day) => with_raised_ordinal(&words.long_day(day)),
    }
}

/// `1er mars` with its `er` raised.
pub(in crate::export) fn with_raised_ordinal(day: &str) -> Text {
    use crate::export::document::Style;
    match day.split_once("1er\u{a0}") {
        Some((before, after)) if !before.ends_with(|c: char| c.is_ascii_digit()) => Text::from(format!("{before}1"))
            .label("er", Style::Raised)
            .label(&format!("\u{a0}{after}"), Style::Plain),
        _ => Text::from(day.to_owned()),
    }
}
