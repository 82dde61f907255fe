//! What a roadmap opens with in the share-back: its question, the first action with its first step, and for when.

use crate::roadmap::{Action, DateText, DateTextKind, Roadmap};
use crate::text::clean;
use crate::view::time_format::day_short;
use crate::words::Words;

/// A line each; what is empty is left out.
pub(super) fn opening_texts(roadmap: &Roadmap, words: &Words) -> Vec<String> {
    let question = roadmap
        .question
        .as_ref()
        .map(|question| clean(&question.text).into_owned());
    let mut texts: Vec<String> = question.into_iter().collect();
    let actions = roadmap.phases.iter().flat_map(|phase| &phase.actions);
    if let Some(action) = actions.into_iter().find(|action| !action.text.trim().is_empty()) {
        texts.extend(first_action_texts(action, words));
    }
    texts.retain(|text| !text.trim().is_empty());
    texts
}

fn first_action_texts(action: &Action, words: &Words) -> Vec<String> {
    let mut texts = vec![words.watch_first_action(&clean(&action.text))];
    if !action.first_step.trim().is_empty() {
        texts.push(words.watch_first_step(&clean(&action.first_step)));
    }
    let mut who = vec![clean(&action.pilot).into_owned(), due_text(&action.due, words)];
    who.retain(|part| !part.is_empty());
    texts.push(who.join(" · "));
    texts
}

/// `pour mai 2027`, `pour le 31 mai 2027`; empty where nothing is said.
pub(super) fn due_text(when: &DateText, words: &Words) -> String {
    match when.dated() {
        DateTextKind::Empty => String::new(),
        DateTextKind::Day(_) => words.watch_for_day(&day_text(when, words)),
        DateTextKind::Text(_) => words.watch_for(&day_text(when, words)),
    }
}

/// `31 mai 2027`, `mai 2027`; empty where nothing is said.
pub(super) fn day_text(when: &DateText, words: &Words) -> String {
    match when.dated() {
        DateTextKind::Empty => String::new(),
        DateTextKind::Day(day) => day_short(day, words),
        DateTextKind::Text(text) => clean(text).into_owned(),
    }
}
