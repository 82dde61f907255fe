//! The order of a roadmap's document.

use crate::check::{CheckOptions, OpenQuestionCounts, ReadinessCheck, check_with};
use crate::export::document::{Block, Document, Labels, Section, Text, Tone};
use crate::roadmap::{Remark, Roadmap, plain_words};
use crate::words::Words;

use super::anchors::Anchors;
use super::document_context::{DocumentContext, SessionStage};
use super::{asked_yes, calendar, colophon, header, open_questions, phases, progress, trace_table, who_does_what};

/// The document of a roadmap; `words` are those of the document's language. Questions are asked as its workshop has
/// them, and those about days that have passed where `against` knows today.
pub fn roadmap_document(roadmap: &Roadmap, against: CheckOptions<'_>, stage: SessionStage, words: &Words) -> Document {
    document(roadmap, against, (stage, false), words)
}

/// What is on the first page alone, to be set on one: the question, the facts, the yes, who does what by when.
pub fn one_page_document(roadmap: &Roadmap, against: CheckOptions<'_>, stage: SessionStage, words: &Words) -> Document {
    document(roadmap, against, (stage, true), words)
}

fn document(
    roadmap: &Roadmap,
    against: CheckOptions<'_>,
    (stage, one_page): (SessionStage, bool),
    words: &Words,
) -> Document {
    let roadmap = &plain_words(roadmap);
    let findings = check_with(roadmap, against);
    let anchors = Anchors::from_roadmap(roadmap);
    let context = DocumentContext {
        roadmap,
        findings: &findings,
        open: OpenQuestionCounts::of(&findings),
        readiness: ReadinessCheck::of(roadmap),
        anchors: &anchors,
        words,
        stage,
        has_cards: !one_page,
    };
    let mut blocks = vec![header::facts_block(&context)];
    blocks.extend(asked_yes::asked_yes(&context));
    blocks.push(who_does_what::who_does_what_section(&context));
    if !one_page {
        blocks.extend(progress::progress(&context));
        blocks.extend(calendar::calendar_block(&context));
        blocks.extend(open_questions::open_questions(&context));
        blocks.extend(phases::phase_blocks(&context));
        blocks.extend(trace_table::trace_block(&context));
        blocks.extend(remarks_section(&roadmap.remarks, "said", &words.document_room_said()));
        blocks.extend(remarks_section(&roadmap.lessons, "learned", &words.document_learned()));
    }
    Document {
        language: words.language(),
        tag: tag(&roadmap.language, words),
        kicker: header::kicker_text(&context),
        title: Text::new(&header::document_title(&context)),
        opening: header::header_texts(&context),
        blocks,
        source: Some(colophon::colophon(&context)),
        foot: colophon::foot_text(&context),
        labels: format_labels(words),
        larger: 0,
        one_page,
    }
    .typeset()
}

/// The few words that the formats say by themselves.
pub(crate) fn format_labels(words: &Words) -> Labels {
    Labels {
        page: words.document_page(),
        of: words.document_page_of(),
        facts: words.document_facts(),
        scrolls: words.document_scrolls(),
    }
}

/// The tag of people's words, when it looks like one.
fn tag(language: &str, words: &Words) -> String {
    let fits = (2..=35).contains(&language.len())
        && language.split('-').enumerate().all(|(at, part)| {
            let letters = part.chars().all(|c| c.is_ascii_alphanumeric());
            letters
                && (1..=8).contains(&part.len())
                && (at > 0 || (part.len() >= 2 && !part.contains(|c: char| c.is_ascii_digit())))
        });
    if fits {
        language.to_owned()
    } else {
        words.language().code().to_owned()
    }
}

/// What was remarked or learned: a paragraph, or a list where it is more than one.
fn remarks_section(remarks: &[Remark], id: &str, heading: &str) -> Option<Block> {
    let texts: Vec<Text> = remarks
        .iter()
        .map(|remark| Text::new(&remark.text))
        .filter(|text| !text.is_empty())
        .collect();
    let block = match texts.as_slice() {
        [] => return None,
        [one] => Block::toned(one.clone(), Tone::Body),
        _ => Block::List(texts),
    };
    Some(Block::Section(Section {
        id: id.to_owned(),
        heading: Text::from(heading.to_owned()),
        blocks: vec![block],
        ..Section::default()
    }))
}
