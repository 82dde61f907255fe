//! Roadmaps that several tests export.

use std::collections::BTreeMap;

use ctrls::export::document::Document;
use ctrls::roadmap::Roadmap;
use ctrls::words::{Language, Words};

/// A roadmap of three phases with something still open.
pub(crate) const LORME: &str = include_str!("roadmaps/lorme.toml");

/// A roadmap in which every text tries to be something else.
pub(crate) const HOSTILE: &str = include_str!("roadmaps/hostile.toml");

/// The roadmap of a file's text.
pub(crate) fn roadmap(text: &str) -> Roadmap {
    ctrls::roadmap::parse_roadmap(text).unwrap().value
}

/// Its document, in its language.
pub(crate) fn document(roadmap: &Roadmap) -> Document {
    let language = Language::from_tag(&roadmap.language).unwrap_or(Language::En);
    let against = ctrls::check::CheckOptions {
        rules: &BTreeMap::new(),
        pillars: &[],
        today: None,
    };
    ctrls::export::roadmap_document(
        roadmap,
        against,
        ctrls::export::SessionStage::Ended,
        &Words::new(language),
    )
}

/// Every text that people wrote in a roadmap, as it leaves in documents: clean, and set as its language is.
pub(crate) fn texts(roadmap: &Roadmap) -> Vec<String> {
    let roadmap = &ctrls::roadmap::plain_words(roadmap);
    let mut texts = vec![
        &roadmap.title,
        &roadmap.stake,
        &roadmap.licence,
        &roadmap.pilot,
        &roadmap.contact,
        &roadmap.indicator,
        &roadmap.decided_by,
        &roadmap.source.event,
        &roadmap.source.axis,
        &roadmap.source.group,
    ];
    texts.extend(&roadmap.source.backgrounds);
    texts.extend(&roadmap.source.facilitators);
    texts.extend(
        roadmap
            .question
            .iter()
            .chain(&roadmap.other_questions)
            .map(|question| &question.text),
    );
    texts.extend(
        roadmap
            .issues
            .iter()
            .chain(&roadmap.frictions)
            .chain(&roadmap.ideas)
            .map(|note| &note.text),
    );
    for phase in &roadmap.phases {
        texts.extend([&phase.title, &phase.goal]);
        for action in &phase.actions {
            texts.extend([
                &action.text,
                &action.pilot,
                &action.first_step,
                &action.done_when,
                &action.indicator,
                &action.decided_by,
                &action.pillar,
            ]);
            texts.extend(action.resources.iter().chain(&action.partners));
        }
    }
    texts.extend(roadmap.remarks.iter().chain(&roadmap.lessons).map(|said| &said.text));
    texts
        .iter()
        .map(|text| set(text, &roadmap.language))
        .filter(|text| !text.is_empty())
        .collect()
}

/// A text as it leaves in a document of that language.
pub(crate) fn set(text: &str, language: &str) -> String {
    use ctrls::export::document::{Text, typeset_text};
    let language = Language::from_tag(language).unwrap_or(Language::En);
    typeset_text(&Text::new(text), language).plain().trim().to_owned()
}

/// A text with every kind of space as one plain one: what a reader of pages or of sound makes of it.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
