//! People's own words inside a question: cut at a word, named by their id.

use crate::text::truncate_text;
use crate::words::{Language, Words};

use super::{Finding, RoadmapLocation};

/// Columns that a text may take inside a question.
const LONGEST: usize = 36;

/// What a finding is about, as a room can say it: `A2 « Tenir un comptoir d'essai chaque… »`.
pub(super) fn finding_label(finding: &Finding, words: &Words) -> String {
    let text = inner_label(&truncate_label(&finding.arguments.text, LONGEST), words);
    match (&finding.id, text.is_empty(), &finding.place) {
        // A room has never seen the code of a phase.
        (_, true, RoadmapLocation::Phase(nth)) => words.check_phase(nth + 1),
        (_, false, RoadmapLocation::Phase(nth)) => words.check_phase_named(nth + 1, &text),
        (Some(id), true, _) => id.clone(),
        (Some(id), false, _) => words.check_named(id, &text),
        (None, false, _) => words.check_quoted(&text),
        (None, true, _) => words.check_untitled(),
    }
}

/// The same for a line that has the id already.
pub(super) fn label_without_id(finding: &Finding, words: &Words) -> String {
    let text = inner_label(&truncate_label(&finding.arguments.text, LONGEST), words);
    match (&finding.id, text.is_empty(), &finding.place) {
        // A room knows no id of a phase.
        (_, _, RoadmapLocation::Phase(_)) => finding_label(finding, words),
        (Some(_), false, _) => words.check_quoted(&text),
        _ => finding_label(finding, words),
    }
}

/// People's quotation marks inside ours become those of the second rank.
fn inner_label(text: &str, words: &Words) -> String {
    match words.language() {
        Language::Fr => text
            .replace("«\u{a0}", "“")
            .replace("\u{a0}»", "”")
            .replace("« ", "“")
            .replace(" »", "”"),
        Language::En => text.replace('“', "‘").replace('”', "’"),
    }
}

/// The id alone, where many are named in one sentence; a phase has none that a room knows.
pub(super) fn short_label(finding: &Finding, words: &Words) -> String {
    let id = finding
        .id
        .clone()
        .filter(|_| !matches!(finding.place, RoadmapLocation::Phase(_)));
    id.unwrap_or_else(|| finding_label(finding, words))
}

/// A text on one line, cut where it is long.
pub(super) fn truncate_label(text: &str, most: usize) -> String {
    truncate_text(&text.split_whitespace().collect::<Vec<_>>().join(" "), most)
}
