//! The order of the account of an event.

use std::collections::BTreeMap;

use crate::export::document::{Block, Colophon, Document, LabelledText, Text, Tone};
use crate::export::roadmap::format_labels;
use crate::report::Report;
use crate::words::Words;

use super::section::day_text;
use super::{appendix, axis, comparisons, decisions, method, overview, six_weeks, stuck, summary, workshops};

/// Where the file of each roadmap is beside the document: its slug, and its address.
pub type RoadmapFiles = BTreeMap<String, String>;

/// The document of a report; `words` are those of its language. `public`: without the facilitators' own remarks. Titles
/// lead to `files`.
pub fn report_document(report: &Report, files: &RoadmapFiles, words: &Words, public: bool) -> Document {
    report_with_enclosure(report, files, None, words, public)
}

/// The same, with what is beside it behind its first figures.
pub(in crate::export) fn report_with_enclosure(
    report: &Report,
    files: &RoadmapFiles,
    enclosed: Option<Block>,
    words: &Words,
    public: bool,
) -> Document {
    let mut blocks = vec![summary::summary(report, words)];
    blocks.extend(enclosed);
    blocks.extend(stuck::stuck_section(report, words));
    blocks.extend(decisions::decisions_box(report, words));
    blocks.extend(six_weeks::six_weeks(report, words));
    blocks.extend(overview::overview_table(report, files, words));
    blocks.extend(workshops::context_section(report, words));
    blocks.extend(method::method_section(report, words));
    for (axis, number) in report.axes.iter().zip(1..) {
        blocks.push(axis::axis_section(axis, number, files, words));
    }
    blocks.extend(comparisons::in_common(report, words));
    blocks.extend(comparisons::pillars_section(report, words));
    blocks.extend(comparisons::inventories_section(report, words));
    blocks.extend(comparisons::lessons_section(report, words));
    blocks.extend(stuck::follow_ups_section(report, words));
    blocks.extend(appendix::reuse_section(report, words));
    blocks.extend(workshops::how_it_ran(report, words));
    blocks.extend(appendix::not_counted(report, words));
    if !public {
        blocks.extend(appendix::observations_section(report, words));
    }
    let facts = &report.facts;
    let title = if facts.name.is_empty() {
        words.report_untitled()
    } else {
        facts.name.clone()
    };
    Document {
        language: words.language(),
        tag: if report.language.is_empty() {
            words.language().code().to_owned()
        } else {
            report.language.clone()
        },
        kicker: report_kicker(report, words),
        title: Text::new(&title),
        opening: labelled_text(&words.report_theme(), &facts.theme).into_iter().collect(),
        blocks,
        source: Some(Colophon {
            heading: Text::new(&words.report_source()),
            paragraphs: vec![Text::new(&if facts.declared {
                words.report_source_declared()
            } else {
                words.report_source_counted()
            })],
        }),
        foot: join_sentences(&words.report_foot(&title), &facts.licences.join(", ")),
        labels: format_labels(words),
        larger: 0,
        one_page: false,
    }
    .typeset()
}

/// `Compte-rendu · 3 décembre 2026, Lorme`: as declared, else the one day on which all of it was held.
fn report_kicker(report: &Report, words: &Words) -> Text {
    let place = Some(&report.facts.place).filter(|place| !place.is_empty());
    let facts = [day_text(report.held_text(), words), place.map(|place| Text::new(place))];
    let mut kicker = Text::new(&words.report_kicker());
    for (fact, gap) in facts.into_iter().flatten().zip([" · ", ", "]) {
        kicker = kicker.and(gap).join(fact);
    }
    kicker
}

fn join_sentences(first: &str, then: &str) -> String {
    if then.is_empty() {
        first.to_owned()
    } else {
        format!("{first} · {then}")
    }
}

fn labelled_text(label: &str, text: &str) -> Option<LabelledText> {
    (!text.is_empty()).then(|| LabelledText {
        label: Text::new(label),
        text: Text::new(text),
        tone: Tone::Loud,
    })
}
