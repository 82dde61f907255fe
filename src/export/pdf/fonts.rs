//! The typefaces of the pages, and which signs they have.

use krilla::text::Font;
use skrifa::charmap::Charmap;
use skrifa::metrics::GlyphMetrics;
use skrifa::prelude::{FontRef, LocationRef, Size};
use skrifa::{GlyphId, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FaceId {
    Regular,
    Bold,
    Italic,
    /// Letters of further alphabets and of further languages, in two weights.
    Letters,
    BoldLetters,
    /// Fallbacks, for the signs that people type.
    Arrows,
    Symbols,
    Emoji,
}

const FILES: [(FaceId, &[u8]); 8] = [
    (FaceId::Regular, include_bytes!("../fonts/atkinson-regular.ttf")),
    (FaceId::Bold, include_bytes!("../fonts/atkinson-bold.ttf")),
    (FaceId::Italic, include_bytes!("../fonts/atkinson-italic.ttf")),
    (FaceId::Letters, include_bytes!("../fonts/noto-sans-regular.ttf")),
    (FaceId::BoldLetters, include_bytes!("../fonts/noto-sans-bold.ttf")),
    (FaceId::Arrows, include_bytes!("../fonts/noto-arrows.ttf")),
    (FaceId::Symbols, include_bytes!("../fonts/noto-symbols.ttf")),
    (FaceId::Emoji, include_bytes!("../fonts/noto-emoji.ttf")),
];

const FALLBACKS: [FaceId; 3] = [FaceId::Arrows, FaceId::Symbols, FaceId::Emoji];

impl FaceId {
    /// The face of further letters that goes with it.
    fn letters(self) -> Self {
        match self {
            Self::Bold | Self::BoldLetters => Self::BoldLetters,
            _ => Self::Letters,
        }
    }
}

/// What stands for a sign that no face has: U+25A1, of the symbols.
const BOX: char = '□';

struct FontFace {
    font: Font,
    charmap: Charmap<'static>,
    widths: GlyphMetrics<'static>,
    units: f32,
}

pub(super) struct FontSet {
    faces: Vec<FontFace>,
}

/// A sign in a face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct FontGlyph {
    pub(super) face: FaceId,
    pub(super) id: u32,
    pub(super) advance: f32,
}

impl FontSet {
    /// The faces; `None` when one of the files is broken.
    pub(super) fn load() -> Option<Self> {
        let faces: Option<Vec<FontFace>> = FILES.iter().map(|(_, bytes)| FontFace::load(bytes)).collect();
        faces.map(|faces| Self { faces })
    }

    pub(super) fn font(&self, face: FaceId) -> &Font {
        &self.faces[face as usize].font
    }

    /// A sign in `face`, else in a fallback.
    pub(super) fn find_glyph(&self, c: char, face: FaceId) -> Option<FontGlyph> {
        [face, face.letters()]
            .into_iter()
            .chain(FALLBACKS)
            .find_map(|face| self.face_glyph(c, face))
    }

    /// The face for a whole word: a name is drawn in one, also where only some of its letters need it.
    pub(super) fn word_face(&self, word: &str, face: FaceId) -> FaceId {
        let has_all = |face: FaceId| word.nfc().all(|c| self.face_glyph(c, face).is_some());
        if !word.contains(char::is_alphabetic) || has_all(face) || !has_all(face.letters()) {
            return face;
        }
        face.letters()
    }

    /// What stands for a sign that no face has.
    pub(super) fn missing_glyph(&self) -> Option<FontGlyph> {
        self.face_glyph(BOX, FaceId::Symbols)
    }

    fn face_glyph(&self, c: char, face: FaceId) -> Option<FontGlyph> {
        let of = &self.faces[face as usize];
        let id = of.charmap.map(c).filter(|id| *id != GlyphId::NOTDEF)?;
        Some(FontGlyph {
            face,
            id: id.to_u32(),
            advance: of.widths.advance_width(id).unwrap_or(0.0) / of.units,
        })
    }
}

impl FontFace {
    fn load(bytes: &'static [u8]) -> Option<Self> {
        let read = FontRef::new(bytes).ok()?;
        let font = Font::new(bytes.into(), 0)?;
        Some(Self {
            units: font.units_per_em(),
            font,
            charmap: read.charmap(),
            widths: read.glyph_metrics(Size::unscaled(), LocationRef::default()),
        })
    }
}
