//! Sizes and colours by what a text is for.

use super::fonts::FaceId;

/// Millimetres of a point.
pub(super) const POINT: f32 = 0.352_78;

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

pub(super) const PAPER: Colour = Colour(0xFF, 0xFF, 0xFF);
pub(super) const INK: Colour = Colour(0x17, 0x21, 0x2B);
pub(super) const SOFT: Colour = Colour(0x4A, 0x57, 0x63);
pub(super) const ACCENT: Colour = Colour(0x0B, 0x4F, 0x66);
pub(super) const TINT: Colour = Colour(0xE4, 0xEF, 0xF3);
pub(super) const LINE: Colour = Colour(0x6E, 0x7B, 0x87);
pub(super) const RULE: Colour = Colour(0xCB, 0xD3, 0xDA);
pub(super) const SETTLE: Colour = Colour(0x6A, 0x3D, 0x00);
pub(super) const GROUND: Colour = Colour(0xFF, 0xF6, 0xE6);
pub(super) const GROUND_LINE: Colour = Colour(0xA9, 0x68, 0x00);

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TextStyle {
    pub(super) size: f32,
    /// From line to line, in points.
    pub(super) leading: f32,
    pub(super) face: FaceId,
    pub(super) colour: Colour,
}

const fn text_style(size: f32, leading: f32, face: FaceId, colour: Colour) -> TextStyle {
    TextStyle {
        size,
        leading,
        face,
        colour,
    }
}

pub(super) const TITLE: TextStyle = text_style(27.0, 30.0, FaceId::Bold, INK);
pub(super) const KICKER: TextStyle = text_style(10.5, 15.0, FaceId::Bold, ACCENT);
pub(super) const LOUD: TextStyle = text_style(15.0, 20.4, FaceId::Bold, ACCENT);
pub(super) const STAKE: TextStyle = text_style(11.0, 16.5, FaceId::Regular, INK);
pub(super) const LEAD: TextStyle = text_style(11.5, 16.5, FaceId::Regular, INK);
pub(super) const H2: TextStyle = text_style(14.5, 19.0, FaceId::Bold, INK);
pub(super) const H3: TextStyle = text_style(12.5, 17.0, FaceId::Bold, INK);
pub(super) const H4: TextStyle = text_style(11.5, 16.0, FaceId::Bold, INK);
pub(super) const ASIDE: TextStyle = text_style(10.5, 19.0, FaceId::Regular, SOFT);
pub(super) const BODY: TextStyle = text_style(10.5, 15.0, FaceId::Regular, INK);
pub(super) const GOAL: TextStyle = text_style(10.5, 15.0, FaceId::Regular, SOFT);
pub(super) const NOTHING: TextStyle = text_style(10.5, 15.0, FaceId::Italic, SOFT);
pub(super) const VALUE: TextStyle = text_style(10.5, 15.0, FaceId::Bold, INK);
pub(super) const FIGURE: TextStyle = text_style(21.0, 24.0, FaceId::Bold, INK);
pub(super) const LABEL: TextStyle = text_style(9.0, 12.6, FaceId::Regular, SOFT);
pub(super) const LABEL_BESIDE: TextStyle = text_style(9.0, 15.0, FaceId::Regular, SOFT);
pub(super) const ACTION: TextStyle = text_style(11.5, 16.0, FaceId::Bold, INK);
pub(super) const ACTION_ID: TextStyle = text_style(11.5, 16.0, FaceId::Bold, ACCENT);
pub(super) const GOOD: TextStyle = text_style(9.0, 12.6, FaceId::Bold, ACCENT);
pub(super) const OPEN: TextStyle = text_style(9.0, 12.6, FaceId::Regular, SETTLE);
pub(super) const STATE: TextStyle = text_style(9.0, 12.6, FaceId::Regular, SOFT);
pub(super) const BOX_HEADING: TextStyle = text_style(14.5, 19.0, FaceId::Bold, SETTLE);
pub(super) const REFERENCE: TextStyle = text_style(10.5, 15.0, FaceId::Bold, SETTLE);
pub(super) const CELL: TextStyle = text_style(9.75, 13.8, FaceId::Regular, INK);
pub(super) const CELL_HEAD: TextStyle = text_style(9.75, 13.8, FaceId::Bold, INK);
pub(super) const GROUP_HEAD: TextStyle = text_style(9.75, 13.8, FaceId::Bold, ACCENT);
pub(super) const UNDER: TextStyle = text_style(9.0, 12.6, FaceId::Regular, SOFT);
pub(super) const SOURCE: TextStyle = text_style(9.0, 12.6, FaceId::Regular, SOFT);
pub(super) const SHEET: TextStyle = text_style(20.0, 24.0, FaceId::Bold, INK);
pub(super) const MARK: TextStyle = text_style(42.0, 46.0, FaceId::Bold, INK);
pub(super) const SLIP: TextStyle = text_style(11.5, 16.0, FaceId::Bold, INK);
pub(super) const SLIP_ASIDE: TextStyle = text_style(10.5, 16.0, FaceId::Regular, SOFT);
pub(super) const FOOT: TextStyle = text_style(8.5, 12.0, FaceId::Regular, SOFT);

/// Nothing is smaller, in points.
const SMALLEST: f32 = 8.5;

/// How near lines may come to each other, as a part of the size of type.
const TIGHTEST: f32 = 1.18;

/// How tight a document is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    /// Points by which all type is larger than usual.
    pub(super) larger: f32,
    /// Of the usual size of type, 1 or less.
    pub(super) size: f32,
    /// Of the usual spaces between and in blocks, about 1.
    pub(super) spacing: f32,
}

impl Fit {
    /// As usual.
    pub(super) fn usual(larger: f32) -> Self {
        Self {
            larger,
            size: 1.0,
            spacing: 1.0,
        }
    }
}

impl TextStyle {
    /// The same as tight as that: lines come nearer too, by what is free between them.
    pub(super) fn fitted(self, fit: Fit) -> Self {
        let size = ((self.size + fit.larger) * fit.size).max(SMALLEST.min(self.size));
        let usual = self.leading / self.size;
        let nearer = usual - TIGHTEST;
        let leading = if nearer > 0.0 {
            (TIGHTEST + nearer * (1.0 - (1.0 - fit.spacing) * 4.0).max(0.2)).min(usual * 1.1)
        } else {
            usual
        };
        Self {
            size,
            leading: leading * size,
            ..self
        }
    }

    /// From line to line, in mm.
    pub(super) fn line_height(self) -> f32 {
        self.leading * POINT
    }
}
