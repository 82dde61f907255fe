//! What a table did, in sentences made of what it kept.

use crate::export::document::{Style, Text};
use crate::export::roadmap::with_raised_ordinal;
use crate::roadmap::{Issue, Roadmap};
use crate::words::Words;

/// Where it set out from, what it saw, what it asked, what it kept.
pub(super) fn account_text(roadmap: &Roadmap, words: &Words) -> Text {
    let mut sentences: Vec<String> = Vec::new();
    let with_votes = |note: &Issue| match note.votes {
        Some(votes) if votes > 0 => words.report_noted_votes(bare(&note.text), votes),
        _ => words.report_noted(bare(&note.text)),
    };
    match weightiest(&roadmap.issues) {
        Some(issue) => sentences.push(words.report_account_issue(&with_votes(issue))),
        None if !roadmap.stake.trim().is_empty() => {
            sentences.push(words.report_account_stake(bare(&roadmap.stake)));
        }
        None => {}
    }
    if let Some(friction) = weightiest(&roadmap.frictions) {
        sentences.push(words.report_account_friction(&with_votes(friction)));
    }
    if let Some(question) = &roadmap.question {
        sentences.push(words.report_account_question(question.text.trim()));
    }
    let kept: Vec<String> = roadmap.ideas.iter().filter(|idea| idea.kept).map(with_votes).collect();
    if !kept.is_empty() {
        sentences.push(words.report_account_ideas(kept.len(), &kept.join(", ")));
    }
    Text::new(&sentences.join(" "))
}

/// Who carries the whole, when it is read again, what will show that it works; empty where nothing of it is known.
pub(super) fn carried_text(roadmap: &Roadmap, words: &Words) -> Text {
    let mut text = Text::default();
    let mut add = |label: String, value: Text| {
        if value.is_empty() {
            return;
        }
        let gap = if text.is_empty() { "" } else { " " };
        let before = std::mem::take(&mut text);
        text = before
            .and(gap)
            .label(&label, Style::Strong)
            .and(&format!("{} ", words.report_colon()))
            .join(value)
            .and(".");
    };
    add(words.report_pilot(), Text::new(bare(&roadmap.pilot)));
    let review = match roadmap.review.day() {
        Some(day) => with_raised_ordinal(&words.long_day(day)),
        None => Text::new(bare(roadmap.review.as_str())),
    };
    add(words.document_next_review(), review);
    add(words.report_indicator(), Text::new(bare(&roadmap.indicator)));
    text
}

/// What was kept, else what has most dots, else the only one.
fn weightiest(notes: &[Issue]) -> Option<&Issue> {
    let kept = notes.iter().filter(|note| note.kept);
    let by_votes = |note: &&Issue| note.votes.unwrap_or(0);
    if let Some(kept) = kept.rev().max_by_key(by_votes) {
        return Some(kept);
    }
    match notes {
        [only] => Some(only),
        _ => notes
            .iter()
            .rev()
            .max_by_key(by_votes)
            .filter(|note| by_votes(note) > 0),
    }
}

/// A text that goes into a sentence: without the point at its end.
fn bare(text: &str) -> &str {
    text.trim().trim_end_matches('.')
}
