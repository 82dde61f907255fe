//! What a drawing is made of.

/// A drawing, 170 mm wide.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Drawing {
    pub(crate) height: f32,
    /// What is below first.
    pub(crate) shapes: Vec<Shape>,
}

/// One shape; all measures in mm, y downwards.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Line {
        line: LineKind,
        from: (f32, f32),
        to: (f32, f32),
    },
    /// A bar of a phase, its corner at the top left.
    Bar {
        at: (f32, f32),
        width: f32,
        height: f32,
        done: bool,
        /// Whether its right edge is drawn; a bar without any date has a dashed edge.
        closed: bool,
        dashed: bool,
    },
    /// A mark, by its centre; empty for what was given up.
    Diamond { at: (f32, f32), off: bool },
    /// The ground of the review's flag.
    Flag { at: (f32, f32), width: f32, height: f32 },
    /// A text on a line.
    Label {
        /// The anchor's x and the baseline.
        at: (f32, f32),
        anchor: Anchor,
        /// Runs, one after the other.
        runs: Vec<(String, LabelStyle)>,
        /// Whether the ground shines around it.
        halo: bool,
    },
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// The beginning of a month: decoration.
    Month,
    /// The beginning of a quarter, the axis.
    Quarter,
    /// The end of a bar.
    End,
    /// The day of the review.
    Review,
}

/// On which side of its point a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    End,
}

/// The face of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LabelStyle {
    Name,
    /// What stands after it.
    Aside,
    Month,
    Year,
    Id,
    /// The words of the flag.
    Flag,
}

impl LabelStyle {
    pub(crate) fn size(self) -> f32 {
        match self {
            Self::Name | Self::Aside => 9.4,
            Self::Month | Self::Year => 8.5,
            Self::Id | Self::Flag => 8.8,
        }
    }

    pub(crate) fn bold(self) -> bool {
        matches!(self, Self::Name | Self::Year | Self::Id | Self::Flag)
    }

    /// The width of a text in it, in mm.
    pub(crate) fn width(self, text: &str) -> f32 {
        super::text_width(text, self.bold()) * self.size() * 0.352_78
    }
}
