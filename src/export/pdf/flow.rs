//! The flow while it is made: pieces, tags, and texts set into lines.

use crate::export::document::Text;

use super::fragment::{DrawOp, Fragment, Primitive};
use super::line_break::{TextLine, balance_lines, break_lines};
use super::shaper::{ShapedGlyph, Shaper};
use super::structure::{ElementId, ElementKind, StructureTree};
use super::text_style::{Fit, LINE, POINT, TextStyle};

/// The width of the text, in mm.
pub(super) const WIDTH: f32 = 170.0;

/// What the blocks are laid into.
pub(super) struct Flow<'a> {
    pub(super) shaper: Shaper<'a>,
    pub(super) tags: StructureTree,
    pub(super) pieces: Vec<Fragment>,
    /// Heads of tables, to be repeated.
    pub(super) heads: Vec<Fragment>,
    /// Where the text begins and how wide it is: less in a box.
    pub(super) left: f32,
    pub(super) width: f32,
    /// How many pieces the first lines are.
    pub(super) opened: usize,
    /// How tight it is set.
    pub(super) fit: Fit,
    /// The box that is open.
    pub(super) ground: Option<usize>,
    pub(super) boxes: usize,
}

/// Where a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextFrame {
    pub(super) x: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) element: ElementId,
    pub(super) side: LineAlign,
}

/// How lines are aligned in their width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineAlign {
    Left,
    Right,
    Middle,
    /// At the left, of like length.
    Balanced,
}

impl TextFrame {
    pub(super) fn new(x: f32, top: f32, width: f32, element: ElementId) -> Self {
        Self {
            x,
            top,
            width,
            element,
            side: LineAlign::Left,
        }
    }

    pub(super) fn balanced(mut self) -> Self {
        self.side = LineAlign::Balanced;
        self
    }
}

impl Flow<'_> {
    /// From line to line, in mm.
    pub(super) fn line_of(&self, role: TextStyle) -> f32 {
        role.fitted(self.fit).line_height()
    }

    /// A space of so many mm, as tight as the document is set.
    pub(super) fn gap(&self, mm: f32) -> f32 {
        mm * self.fit.spacing
    }

    /// Adds a piece to the flow.
    pub(super) fn push_fragment(&mut self, mut piece: Fragment) {
        piece.space_before *= self.fit.spacing;
        piece.ground = self.ground;
        self.pieces.push(piece);
    }

    /// Sets a text, and draws room to write under a blank; returns the height of its lines.
    pub(super) fn lay_out_text(
        &mut self,
        ops: &mut Vec<DrawOp>,
        text: &Text,
        role: TextStyle,
        place: TextFrame,
    ) -> f32 {
        let height = self.lay_out_texts(ops, &[(text, role)], place);
        if text.is_blank() {
            let y = place.top + height - 0.2;
            ops.push(DrawOp::decoration(
                y - 0.2,
                y + 0.2,
                Primitive::Rule {
                    from: (place.x, y),
                    to: (place.x + place.width, y),
                    width: 0.5,
                    colour: LINE,
                    dotted: true,
                },
            ));
        }
        height
    }

    /// Sets texts of several roles as one; the first says how far its lines are apart.
    pub(super) fn lay_out_texts(
        &mut self,
        ops: &mut Vec<DrawOp>,
        texts: &[(&Text, TextStyle)],
        place: TextFrame,
    ) -> f32 {
        let Some(role) = texts.first().map(|(_, role)| *role) else {
            return 0.0;
        };
        let mut atoms: Vec<ShapedGlyph> = Vec::new();
        for (text, role) in texts {
            atoms.extend(self.shaper.shape(text, role.fitted(self.fit)));
        }
        let role = role.fitted(self.fit);
        let lines = match place.side {
            LineAlign::Balanced => balance_lines(&atoms, place.width),
            _ => break_lines(&atoms, place.width),
        };
        let mut top = place.top;
        for line in lines {
            let x = match place.side {
                LineAlign::Right => place.x + place.width - line.width(),
                LineAlign::Middle => place.x + (place.width - line.width()) / 2.0,
                _ => place.x,
            };
            self.lay_out_line(ops, &line, (x, top), role, place.element);
            top += role.line_height();
        }
        top - place.top
    }

    /// One line: a leaf for what leads nowhere, a link for each stretch that does; a leaf of its own for another
    /// language.
    fn lay_out_line(
        &mut self,
        ops: &mut Vec<DrawOp>,
        line: &TextLine,
        (mut x, top): (f32, f32),
        role: TextStyle,
        under: ElementId,
    ) {
        let baseline = top + ((role.leading - 1.3 * role.size) / 2.0 + 0.984 * role.size) * POINT;
        for stretch in line.atoms.chunk_by(ShapedGlyph::goes_with) {
            let linked = stretch.first().is_some_and(|atom| atom.link.is_some());
            let element = if linked {
                self.tags.add_element(under, ElementKind::Link)
            } else {
                under
            };
            let leaf = self.tags.add_leaf(element);
            ops.push(DrawOp {
                top,
                bottom: top + role.line_height(),
                draws: Primitive::Text {
                    x,
                    baseline,
                    line: TextLine {
                        atoms: stretch.to_vec(),
                    },
                },
                leaf: Some(leaf),
                element,
            });
            x += stretch.iter().map(|atom| atom.advance).sum::<f32>();
        }
    }
}
