//! The whole document: its first lines, its blocks, its source; then pages.

use std::collections::BTreeSet;

use crate::export::document::{Document, Colophon, Tone};

use super::face::Faces;
use super::flow::{Flow, Place, WIDTH};
use super::lines::Set;
use super::pages::pages;
use super::paint::{NotMade, paint};
use super::piece::{Draws, Op, Piece};
use super::role::{FOOT, KICKER, LABEL, LOUD, RULE, SOURCE, STAKE, TITLE};
use super::shape::Shaper;
use super::tags::{Kind, Tags};

/// A PDF, and what could not be drawn in it.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Signs that no typeface has: boxes stand for them, and the text layer has them.
    pub missing: Vec<char>,
}

/// A document as a PDF.
///
/// # Errors
/// None that a document can cause.
pub fn pdf(document: &Document) -> Result<Pdf, NotMade> {
    let faces = Faces::load().ok_or_else(|| NotMade("a typeface is broken".to_owned()))?;
    let mut flow = Flow {
        shaper: Shaper {
            faces: &faces,
            missing: BTreeSet::new(),
            labels: document.language_of_labels(),
        },
        tags: Tags::new(),
        pieces: Vec::new(),
        heads: Vec::new(),
        left: 0.0,
        width: WIDTH,
        opened: 0,
        larger: f32::from(document.larger),
        ground: None,
        boxes: 0,
    };
    flow.opening(document);
    flow.opened = flow.pieces.len();
    flow.blocks(&document.blocks, Tags::ROOT, 2);
    if let Some(source) = &document.source {
        flow.source(source);
    }
    let Flow {
        mut shaper,
        tags,
        pieces,
        heads,
        ..
    } = flow;
    let laid = pages(pieces, &heads);
    let bytes = paint(document, &laid, &tags, &mut shaper)?;
    Ok(Pdf {
        bytes,
        missing: shaper.missing.into_iter().collect(),
    })
}

impl Flow<'_> {
    /// Kind, title, question, stake: never parted.
    fn opening(&mut self, document: &Document) {
        let mut ops = Vec::new();
        let mut top = 0.0;
        if !document.kicker.is_empty() {
            let element = self.tags.element(Tags::ROOT, Kind::Paragraph);
            top += self.text(&mut ops, &document.kicker, KICKER, Place::new(0.0, top, WIDTH, element)) + 1.0;
        }
        let title = document.title.plain();
        let element = self.tags.element(Tags::ROOT, Kind::Heading(1, title.clone()));
        let place = Place::new(0.0, top, WIDTH, element).balanced();
        top += self.text(&mut ops, &document.title, TITLE, place);
        self.push(Piece {
            height: top,
            splits: top > 120.0,
            ops,
            keep: true,
            anchors: vec!["top".to_owned()],
            entry: Some((1, title)),
            ..Piece::default()
        });
        for (number, said) in document.opening.iter().enumerate() {
            let element = self.tags.element(Tags::ROOT, Kind::Paragraph);
            let mut ops = Vec::new();
            let label = said.label.clone().and(" ");
            let mut top = self.text(&mut ops, &label, LABEL, Place::new(0.0, 0.0, WIDTH, element));
            let place = Place::new(0.0, top, WIDTH, element);
            top += match said.tone {
                Tone::Loud => self.text(&mut ops, &said.text, LOUD, place.balanced()),
                _ => self.text(&mut ops, &said.text, STAKE, place),
            };
            self.push(Piece {
                space: if number == 0 { 4.5 } else { 3.0 },
                height: top,
                ops,
                splits: top > 60.0,
                ..Piece::default()
            });
        }
    }

    /// A line, a heading that is read and not seen, small print.
    fn source(&mut self, source: &Colophon) {
        let section = self.tags.element(Tags::ROOT, Kind::Section);
        let heading = source.heading.plain();
        let element = self.tags.element(section, Kind::Heading(2, heading));
        let leaf = self.tags.leaf(element);
        let line = Set {
            atoms: self.shaper.shape(&source.heading, FOOT),
        };
        let mut ops = vec![
            super::blocks::line(0.0, (0.0, WIDTH), 0.35, RULE),
            Op {
                top: 0.0,
                bottom: 0.0,
                draws: Draws::Silent { line },
                leaf: Some(leaf),
                element,
            },
        ];
        let mut top = 2.5;
        for text in &source.paragraphs {
            let element = self.tags.element(section, Kind::Paragraph);
            top += self.text(&mut ops, text, SOURCE, Place::new(0.0, top, WIDTH, element)) + 1.0;
        }
        self.push(Piece {
            space: 8.0,
            height: top,
            ops,
            splits: top > 100.0,
            anchors: vec!["source".to_owned()],
            ..Piece::default()
        });
    }
}
