//! The flow while it is made: pieces, tags, and texts set into lines.

use crate::export::document::Text;

use super::lines::{Set, balanced, lines};
use super::piece::{Draws, Op, Piece};
use super::role::{LINE, POINT, Role};
use super::shape::{Atom, Shaper};
use super::tags::{Element, Kind, Tags};

/// The width of the text, in mm.
pub(super) const WIDTH: f32 = 170.0;

/// What the blocks are laid into.
pub(super) struct Flow<'a> {
    pub(super) shaper: Shaper<'a>,
    pub(super) tags: Tags,
    pub(super) pieces: Vec<Piece>,
    /// Heads of tables, to be repeated.
    pub(super) heads: Vec<Piece>,
    /// Where the text begins and how wide it is: less in a box.
    pub(super) left: f32,
    pub(super) width: f32,
    /// How many pieces the first lines are.
    pub(super) opened: usize,
    /// Points by which all type is larger.
    pub(super) larger: f32,
    /// The box that is open.
    pub(super) ground: Option<usize>,
    pub(super) boxes: usize,
}

/// Where a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) x: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) element: Element,
    pub(super) side: Side,
}

/// How lines stand in their width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
    /// In the middle.
    Middle,
    /// At the left, of like length.
    Balanced,
}

impl Place {
    pub(super) fn new(x: f32, top: f32, width: f32, element: Element) -> Self {
        Self {
            x,
            top,
            width,
            element,
            side: Side::Left,
        }
    }

    pub(super) fn balanced(mut self) -> Self {
        self.side = Side::Balanced;
        self
    }
}

impl Flow<'_> {
    /// From line to line, in mm.
    pub(super) fn line_of(&self, role: Role) -> f32 {
        role.larger(self.larger).line()
    }

    /// Adds a piece to the flow.
    pub(super) fn push(&mut self, mut piece: Piece) {
        piece.ground = self.ground;
        self.pieces.push(piece);
    }

    /// Sets a text, and draws room to write under a blank; returns the height of its lines.
    pub(super) fn text(&mut self, ops: &mut Vec<Op>, text: &Text, role: Role, place: Place) -> f32 {
        let height = self.texts(ops, &[(text, role)], place);
        if text.is_blank() {
            let y = place.top + height - 0.2;
            ops.push(Op::decoration(
                y - 0.2,
                y + 0.2,
                Draws::Rule {
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
    pub(super) fn texts(&mut self, ops: &mut Vec<Op>, texts: &[(&Text, Role)], place: Place) -> f32 {
        let Some(role) = texts.first().map(|(_, role)| *role) else {
            return 0.0;
        };
        let mut atoms: Vec<Atom> = Vec::new();
        for (text, role) in texts {
            atoms.extend(self.shaper.shape(text, role.larger(self.larger)));
        }
        let role = role.larger(self.larger);
        let lines = match place.side {
            Side::Balanced => balanced(&atoms, place.width),
            _ => lines(&atoms, place.width),
        };
        let mut top = place.top;
        for line in lines {
            let x = match place.side {
                Side::Right => place.x + place.width - line.width(),
                Side::Middle => place.x + (place.width - line.width()) / 2.0,
                _ => place.x,
            };
            self.line(ops, &line, (x, top), role, place.element);
            top += role.line();
        }
        top - place.top
    }

    /// One line: a leaf for what leads nowhere, a link for each stretch that does; a leaf of its own for another language.
    fn line(&mut self, ops: &mut Vec<Op>, line: &Set, (mut x, top): (f32, f32), role: Role, under: Element) {
        let baseline = top + ((role.leading - 1.3 * role.size) / 2.0 + 0.984 * role.size) * POINT;
        for stretch in line.atoms.chunk_by(Atom::goes_with) {
            let linked = stretch.first().is_some_and(|atom| atom.link.is_some());
            let element = if linked {
                self.tags.element(under, Kind::Link)
            } else {
                under
            };
            let leaf = self.tags.leaf(element);
            ops.push(Op {
                top,
                bottom: top + role.line(),
                draws: Draws::Text {
                    x,
                    baseline,
                    line: Set {
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
