//! The whole document: its first lines, its blocks, its source; then pages.

use std::collections::BTreeSet;

use crate::export::document::{Colophon, Document, Tone};

use super::flow::{Flow, TextFrame, WIDTH};
use super::fonts::FontSet;
use super::fragment::{DrawOp, Fragment, Primitive};
use super::line_break::TextLine;
use super::paginate::paginate;
use super::paint::{PdfError, paint_pages};
use super::shaper::Shaper;
use super::structure::{ElementKind, StructureTree};
use super::text_style::{FOOT, KICKER, LABEL, LOUD, RULE, SOURCE, STAKE, TITLE};

/// A PDF, and what could not be drawn in it.
#[derive(Clone, Debug)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    /// Signs that no typeface has: boxes stand for them, and the text layer has them.
    pub missing: Vec<char>,
}

/// A document as a PDF.
///
/// # Errors
/// None that a document can cause.
pub fn pdf(document: &Document) -> Result<Pdf, PdfError> {
    let faces = FontSet::load().ok_or_else(|| PdfError("a typeface is broken".to_owned()))?;
    let mut flow = Flow {
        shaper: Shaper {
            faces: &faces,
            missing: BTreeSet::new(),
            labels: document.language_of_labels(),
        },
        tags: StructureTree::new(),
        pieces: Vec::new(),
        heads: Vec::new(),
        left: 0.0,
        width: WIDTH,
        opened: 0,
        larger: f32::from(document.larger),
        ground: None,
        boxes: 0,
    };
    flow.lay_out_header(document);
    flow.opened = flow.pieces.len();
    flow.lay_out_blocks(&document.blocks, StructureTree::ROOT, 2);
    if let Some(source) = &document.source {
        flow.lay_out_colophon(source);
    }
    let Flow {
        mut shaper,
        tags,
        pieces,
        heads,
        ..
    } = flow;
    let laid = paginate(pieces, &heads);
    let bytes = paint_pages(document, &laid, &tags, &mut shaper)?;
    Ok(Pdf {
        bytes,
        missing: shaper.missing.into_iter().collect(),
    })
}

impl Flow<'_> {
    /// Kind, title, question, stake: never parted.
    fn lay_out_header(&mut self, document: &Document) {
        let mut ops = Vec::new();
        let mut top = 0.0;
        if !document.kicker.is_empty() {
            let element = self.tags.add_element(StructureTree::ROOT, ElementKind::Paragraph);
            top += self.lay_out_text(
                &mut ops,
                &document.kicker,
                KICKER,
                TextFrame::new(0.0, top, WIDTH, element),
            ) + 1.0;
        }
        let title = document.title.plain();
        let element = self
            .tags
            .add_element(StructureTree::ROOT, ElementKind::Heading(1, title.clone()));
        let place = TextFrame::new(0.0, top, WIDTH, element).balanced();
        top += self.lay_out_text(&mut ops, &document.title, TITLE, place);
        self.push_fragment(Fragment {
            height: top,
            splits: top > 120.0,
            ops,
            keep: true,
            anchors: vec!["top".to_owned()],
            entry: Some((1, title)),
            ..Fragment::default()
        });
        for (number, said) in document.opening.iter().enumerate() {
            let element = self.tags.add_element(StructureTree::ROOT, ElementKind::Paragraph);
            let mut ops = Vec::new();
            let label = said.label.clone().and(" ");
            let mut top = self.lay_out_text(&mut ops, &label, LABEL, TextFrame::new(0.0, 0.0, WIDTH, element));
            let place = TextFrame::new(0.0, top, WIDTH, element);
            top += match said.tone {
                Tone::Loud => self.lay_out_text(&mut ops, &said.text, LOUD, place.balanced()),
                _ => self.lay_out_text(&mut ops, &said.text, STAKE, place),
            };
            self.push_fragment(Fragment {
                space: if number == 0 { 4.5 } else { 3.0 },
                height: top,
                ops,
                splits: top > 60.0,
                ..Fragment::default()
            });
        }
    }

    /// A line, a heading that is read and not seen, small print.
    fn lay_out_colophon(&mut self, source: &Colophon) {
        let section = self.tags.add_element(StructureTree::ROOT, ElementKind::Section);
        let heading = source.heading.plain();
        let element = self.tags.add_element(section, ElementKind::Heading(2, heading));
        let leaf = self.tags.add_leaf(element);
        let line = TextLine {
            atoms: self.shaper.shape(&source.heading, FOOT),
        };
        let mut ops = vec![
            super::blocks::horizontal_rule(0.0, (0.0, WIDTH), 0.35, RULE),
            DrawOp {
                top: 0.0,
                bottom: 0.0,
                draws: Primitive::Silent { line },
                leaf: Some(leaf),
                element,
            },
        ];
        let mut top = 2.5;
        for text in &source.paragraphs {
            let element = self.tags.add_element(section, ElementKind::Paragraph);
            top += self.lay_out_text(&mut ops, text, SOURCE, TextFrame::new(0.0, top, WIDTH, element)) + 1.0;
        }
        self.push_fragment(Fragment {
            space: 8.0,
            height: top,
            ops,
            splits: top > 100.0,
            anchors: vec!["source".to_owned()],
            ..Fragment::default()
        });
    }
}
