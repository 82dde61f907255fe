//! What stays together on a page.

use crate::export::draw::Shape;

use super::line_break::TextLine;
use super::structure::{ContentId, ElementId};
use super::text_style::Colour;

/// A stretch of the flow, over the whole width.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Fragment {
    /// Above it; not at a page's top.
    pub(super) space_before: f32,
    pub(super) height: f32,
    pub(super) ops: Vec<DrawOp>,
    /// It stays on the page of the next piece.
    pub(super) keep_with_next: bool,
    /// It may be divided between two of its lines.
    pub(super) can_split: bool,
    /// The box in which it lies.
    pub(super) ground: Option<usize>,
    pub(super) start: BreakBefore,
    /// Links that lead here.
    pub(super) anchors: Vec<String>,
    /// Its entry in the list of contents: rank and name.
    pub(super) entry: Option<(u16, String)>,
    /// It stands again at the top of a page, for the eye alone.
    pub(super) repeated: bool,
    /// The table whose head comes again when it begins a page.
    pub(super) table: Option<usize>,
}

/// Where a piece begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum BreakBefore {
    #[default]
    Anywhere,
    /// On a new page.
    Page,
    /// On a new page, with which the count of pages begins again.
    Set,
}

/// One thing that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DrawOp {
    /// From the piece's top.
    pub(super) top: f32,
    pub(super) bottom: f32,
    pub(super) draws: Primitive,
    pub(super) leaf: Option<ContentId>,
    /// Where links in it are hung.
    pub(super) element: ElementId,
}

/// What is drawn; y within the op's piece.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Primitive {
    /// A line of text at `x`, on a baseline.
    Text {
        x: f32,
        baseline: f32,
        line: TextLine,
    },
    /// A text that is read and not seen.
    Silent {
        line: TextLine,
    },
    Rule {
        from: (f32, f32),
        to: (f32, f32),
        width: f32,
        colour: Colour,
        dotted: bool,
    },
    /// A rectangle by its top left corner.
    Rect {
        at: (f32, f32),
        size: (f32, f32),
        radius: f32,
        fill: Option<Colour>,
        edge: Option<(Colour, f32)>,
    },
    /// A small dot, by its middle.
    Dot {
        at: (f32, f32),
    },
    /// A tick, by its top left corner.
    Tick {
        at: (f32, f32),
    },
    Figure(Vec<Shape>),
}

impl DrawOp {
    pub(super) fn decoration(top: f32, bottom: f32, draws: Primitive) -> Self {
        Self {
            top,
            bottom,
            draws,
            leaf: None,
            element: 0,
        }
    }

    /// Whether it is an upright line over the whole piece.
    pub(super) fn is_upright(&self) -> bool {
        matches!(self.draws, Primitive::Rule { from, to, .. } if from.0 == to.0)
    }

    /// The same from the top down to `height`, when it is an upright line.
    pub(super) fn as_high_as(&self, height: f32) -> Self {
        let mut op = self.clone();
        if let Primitive::Rule { from, to, .. } = &mut op.draws {
            (from.1, to.1) = (0.0, height);
        }
        op
    }

    /// Moves it to the right.
    pub(super) fn shift_sideways(&mut self, by: f32) {
        match &mut self.draws {
            Primitive::Text { x, .. } => *x += by,
            Primitive::Rule { from, to, .. } => {
                from.0 += by;
                to.0 += by;
            }
            Primitive::Rect { at, .. } | Primitive::Dot { at } | Primitive::Tick { at } => at.0 += by,
            Primitive::Silent { .. } | Primitive::Figure(_) => {}
        }
    }

    pub(super) fn shift_down(&mut self, by: f32) {
        self.top += by;
        self.bottom += by;
        match &mut self.draws {
            Primitive::Text { baseline, .. } => *baseline += by,
            Primitive::Rule { from, to, .. } => {
                from.1 += by;
                to.1 += by;
            }
            Primitive::Rect { at, .. } | Primitive::Dot { at } | Primitive::Tick { at } => at.1 += by,
            Primitive::Silent { .. } | Primitive::Figure(_) => {}
        }
    }
}
