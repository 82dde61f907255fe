//! The end of a roadmap's document: where it comes from, what may be done with it, to whom one writes.

use crate::export::document::{Source, Text};
use crate::roadmap::Dated;
use crate::words::Words;

use super::making::Making;
use super::opening::title;

pub(super) fn source(making: &Making<'_>) -> Source {
    let (roadmap, words) = (making.roadmap, making.words);
    let mut written = Vec::new();
    let what = what(making);
    if !what.is_empty() {
        written.push(words.document_source_written(&what.join(", ")));
    }
    let from = &roadmap.source;
    if !from.workshop.is_empty() {
        written.push(words.document_source_workshop(&from.workshop));
    }
    if !from.facilitators.is_empty() {
        written.push(words.document_source_facilitators(&from.facilitators.join(", ")));
    }
    if !from.adapted_from.is_empty() {
        written.push(words.document_source_adapted(&from.adapted_from.join(" ← ")));
    }
    let mut rights = vec![licence(&roadmap.licence, words)];
    if !roadmap.contact.is_empty() {
        rights.push(words.document_contact(&roadmap.contact));
    }
    let paragraphs = [written, rights].into_iter().filter(|sentences| !sentences.is_empty());
    let text = |sentences: Vec<String>| Text::default().addressed(&sentences.join(" "));
    Source {
        heading: Text::from(words.document_source()),
        paragraphs: paragraphs.map(text).collect(),
    }
}

/// What a page says at its foot.
pub(super) fn foot(making: &Making<'_>) -> String {
    match making.roadmap.licence.as_str() {
        "" => title(making),
        licence => format!("{} · {licence}", title(making)),
    }
}

/// When, at what event, by whom.
fn what(making: &Making<'_>) -> Vec<String> {
    let (from, words) = (&making.roadmap.source, making.words);
    let mut what = Vec::new();
    match from.held.dated() {
        Dated::Empty => {}
        Dated::Day(day) => what.push(words.document_source_day(&words.long_day(day))),
        Dated::Text(text) => what.push(text.to_owned()),
    }
    if !from.event.is_empty() {
        what.push(from.event.clone());
    }
    let people = people(making);
    match (from.group.as_str(), people) {
        ("", None) => {}
        ("", Some(people)) => what.push(people),
        (group, None) => what.push(words.document_source_group(group)),
        (group, Some(people)) => what.push(format!("{} ({people})", words.document_source_group(group))),
    }
    what
}

fn people(making: &Making<'_>) -> Option<String> {
    let (from, words) = (&making.roadmap.source, making.words);
    let backgrounds = from.backgrounds.join(", ");
    match (from.participants, backgrounds.as_str()) {
        (None, "") => None,
        (None, backgrounds) => Some(backgrounds.to_owned()),
        (Some(count), "") => Some(words.document_source_people(count)),
        (Some(count), backgrounds) => Some(words.document_source_people_of(count, backgrounds)),
    }
}

/// A licence that lets people adapt says so in words.
fn licence(licence: &str, words: &Words) -> String {
    let upper = licence.to_uppercase();
    match licence {
        "" => words.document_licence_unknown(),
        _ if upper.starts_with("CC BY") && !upper.contains("ND") => words.document_licence_open(licence),
        _ => words.document_licence(licence),
    }
}
