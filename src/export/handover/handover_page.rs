//! The first page: the account of the event, with links to all that is beside it.

use crate::export::document::{Block, Document, Section, Style, Text, Tone};
use crate::export::report::report_with_enclosure;
use crate::report::Report;
use crate::words::Words;

use super::enclosure::{EnclosedRoadmap, Enclosure};

/// The page; `public`: without the facilitators' own remarks.
pub fn handover_page(report: &Report, enclosed: &Enclosure, words: &Words, public: bool) -> Document {
    let section = enclosed_section(enclosed, words);
    report_with_enclosure(report, &enclosed.roadmap_pages(), Some(section), words, public)
}

fn enclosed_section(enclosed: &Enclosure, words: &Words) -> Block {
    let file = |name: String, address: &str| Text::default().leading_to(&name, Style::Plain, address);
    let mut whole = vec![file(words.handover_report(), &enclosed.report)];
    whole.push(file(words.handover_workbook(), &enclosed.workbook));
    whole.extend(
        enclosed
            .calendar
            .iter()
            .map(|address| file(words.handover_calendar(), address)),
    );
    whole.push(file(words.handover_mail(), &enclosed.message));
    let mut blocks = vec![Block::List(whole)];
    let roadmaps: Vec<Text> = enclosed
        .roadmaps
        .iter()
        .map(|roadmap| roadmap_line(roadmap, words))
        .collect();
    let pilots = enclosed.pilots.iter();
    let pilots: Vec<Text> = pilots.map(|(name, address)| file(name.clone(), address)).collect();
    for (label, lines) in [(words.handover_roadmaps(), roadmaps), (words.handover_pilots(), pilots)] {
        if !lines.is_empty() {
            blocks.push(Block::toned(Text::from(label), Tone::Soft));
            blocks.push(Block::List(lines));
        }
    }
    Block::Section(Section {
        id: "dossier".to_owned(),
        heading: Text::from(words.handover_enclosed()),
        blocks,
        ..Section::default()
    })
}

fn roadmap_line(roadmap: &EnclosedRoadmap, words: &Words) -> Text {
    Text::default()
        .leading_to(&roadmap.title, Style::Plain, &roadmap.page)
        .and(" · ")
        .leading_to(&words.handover_source(&roadmap.title), Style::Plain, &roadmap.source)
}
