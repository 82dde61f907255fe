//! The whole document: its first lines, its blocks, its source; then pages.

use std::collections::BTreeSet;

use crate::export::document::{Colophon, Document, Tone};

use super::flow::{Flow, TextFrame, WIDTH};
use super::fonts::FontSet;
use super::fragment::{DrawOp, Fragment, Primitive};
use super::line_break::TextLine;
use super::object_streams::pack_objects;
use super::paginate::{PageLayout, paginate};
use super::paint::{PdfError, paint_pages};
use super::shaper::Shaper;
use super::structure::{ElementKind, StructureTree};
use super::text_style::{FOOT, Fit, KICKER, LABEL, LOUD, RULE, SOURCE, STAKE, TITLE};

/// A PDF, and what could not be drawn in it.
#[derive(Clone, Debug)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    /// Signs that no typeface has: boxes stand for them, and the text layer has them.
    pub missing: Vec<char>,
}

/// A last page that is less full is drawn back into those before.
const LEAST_OF_LAST: f32 = 0.25;

/// How full the pages before the last are to be, on average.
const FULL: f32 = 0.85;

/// How tight a document may be set, the usual first.
const SPACINGS: [f32; 5] = [1.0, 0.95, 0.9, 0.85, 0.8];

/// Tighter still, then looser, where nothing else mends a last page of a few lines.
const LAST_RESORTS: [f32; 4] = [0.75, 0.7, 1.08, 1.15];

/// Longer documents are set as usual where that is well: a page less would be no gain.
const SHORT: usize = 12;

/// How tight a document of one page may be set: size of type, spacing.
const ONE_PAGE: [(f32, f32); 7] = [
    (1.0, 1.0),
    (1.0, 0.8),
    (0.95, 0.7),
    (0.9, 0.6),
    (0.85, 0.5),
    (0.8, 0.4),
    (0.75, 0.3),
];

/// A document as a PDF.
///
/// # Errors
/// None that a document can cause.
pub fn pdf(document: &Document) -> Result<Pdf, PdfError> {
    let faces = FontSet::load().ok_or_else(|| PdfError("a typeface is broken".to_owned()))?;
    let SetDocument { laid, tags, mut shaper } = set_to_fit(document, &faces);
    let bytes = paint_pages(document, &laid, &tags, &mut shaper)?;
    let bytes = pack_objects(&bytes).unwrap_or(bytes);
    Ok(Pdf {
        bytes,
        missing: shaper.missing.into_iter().collect(),
    })
}

/// A document on its pages.
struct SetDocument<'f> {
    laid: PageLayout,
    tags: StructureTree,
    shaper: Shaper<'f>,
}

/// As usual where that fills its pages well, else the way that fills them best.
fn set_to_fit<'f>(document: &Document, faces: &'f FontSet) -> SetDocument<'f> {
    let larger = f32::from(document.larger);
    let at = |(size, spacing): (f32, f32)| Fit { larger, size, spacing };
    let usual = || SPACINGS.iter().chain(&LAST_RESORTS).map(|spacing| at((1.0, *spacing)));
    let fits: Vec<Fit> = match document.one_page {
        true => ONE_PAGE.into_iter().map(at).collect(),
        // Sheets that begin their pages by themselves are as full as they are.
        false => usual().take(if document.has_sets() { 1 } else { usize::MAX }).collect(),
    };
    let mut best: Option<(Faults, SetDocument<'f>)> = None;
    for (number, fit) in fits.into_iter().enumerate() {
        let is_well = best.as_ref().is_some_and(|(faults, _)| faults.are_none());
        let is_enough = document.one_page || number >= SPACINGS.len();
        if is_well
            && (is_enough
                || best
                    .as_ref()
                    .is_some_and(|(least, _)| least.pages == 1 || least.pages > SHORT))
        {
            break;
        }
        let set = set_document(document, faces, fit);
        let faults = Faults::of_layout(&set.laid, document.one_page);
        if best.as_ref().is_none_or(|(least, _)| faults < *least) {
            best = Some((faults, set));
        }
    }
    match best {
        Some((_, set)) => set,
        None => set_document(document, faces, Fit::usual(larger)),
    }
}

/// What is wrong with pages, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Faults {
    /// More than one page, where one is asked for.
    is_over: bool,
    is_last_thin: bool,
    are_lacking: bool,
    pages: usize,
    /// By how many hundredths the pages before the last are less full than they should be.
    lacking: u32,
}

impl Faults {
    fn are_none(self) -> bool {
        !self.is_over && !self.is_last_thin && !self.are_lacking
    }

    fn of_layout(laid: &PageLayout, one_page: bool) -> Self {
        let fills = laid.page_fills();
        let (last, others) = fills.split_last().unwrap_or((&1.0, &[]));
        #[expect(clippy::cast_precision_loss, reason = "no document has millions of pages")]
        let average = others.iter().sum::<f32>() / others.len().max(1) as f32;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "hundredths of what is between 0 and 1"
        )]
        let lacking = match others.is_empty() {
            true => 0,
            false => ((FULL - average).max(0.0) * 100.0) as u32,
        };
        Self {
            is_over: one_page && fills.len() > 1,
            is_last_thin: !one_page && !others.is_empty() && *last < LEAST_OF_LAST,
            are_lacking: !one_page && lacking > 0,
            pages: fills.len(),
            lacking,
        }
    }
}

fn set_document<'f>(document: &Document, faces: &'f FontSet, fit: Fit) -> SetDocument<'f> {
    let mut flow = Flow {
        shaper: Shaper {
            faces,
            missing: BTreeSet::new(),
            labels: document.language_of_labels(),
        },
        tags: StructureTree::new(),
        pieces: Vec::new(),
        heads: Vec::new(),
        left: 0.0,
        width: WIDTH,
        opened: 0,
        fit,
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
        shaper,
        tags,
        pieces,
        heads,
        ..
    } = flow;
    SetDocument {
        laid: paginate(pieces, &heads),
        tags,
        shaper,
    }
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
            can_split: top > 120.0,
            ops,
            keep_with_next: true,
            anchors: vec!["top".to_owned()],
            entry: Some((1, title)),
            ..Fragment::default()
        });
        for (number, labelled) in document.opening.iter().enumerate() {
            let element = self.tags.add_element(StructureTree::ROOT, ElementKind::Paragraph);
            let mut ops = Vec::new();
            let label = labelled.label.clone().and(" ");
            let mut top = self.lay_out_text(&mut ops, &label, LABEL, TextFrame::new(0.0, 0.0, WIDTH, element));
            let place = TextFrame::new(0.0, top, WIDTH, element);
            top += match labelled.tone {
                Tone::Loud => self.lay_out_text(&mut ops, &labelled.text, LOUD, place.balanced()),
                _ => self.lay_out_text(&mut ops, &labelled.text, STAKE, place),
            };
            self.push_fragment(Fragment {
                space_before: if number == 0 { 4.5 } else { 3.0 },
                height: top,
                ops,
                can_split: top > 60.0,
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
            space_before: 8.0,
            height: top,
            ops,
            can_split: top > 100.0,
            anchors: vec!["source".to_owned()],
            ..Fragment::default()
        });
    }
}
