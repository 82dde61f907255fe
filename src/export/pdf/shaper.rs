//! From texts to signs with a width.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

use crate::export::document::{Link, Style, Text};

use super::fonts::{FaceId, FontGlyph, FontSet};
use super::text_style::{ACCENT, Colour, POINT, SOFT, TextStyle};

/// One sign as it is drawn, and the text that it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ShapedGlyph {
    pub(super) face: FaceId,
    pub(super) glyph: u32,
    pub(super) advance: f32,
    pub(super) size: f32,
    pub(super) colour: Colour,
    /// What a reader of the text layer is given.
    pub(super) text: String,
    pub(super) link: Option<Link>,
    /// Its language, where that is not the document's.
    pub(super) language: Option<&'static str>,
    /// Whether a line may end after it.
    pub(super) breaks: bool,
    /// Whether it takes no room at the end of a line.
    pub(super) space: bool,
}

impl ShapedGlyph {
    /// Whether both are read in one breath.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        self.link == other.link && self.language == other.language
    }
}

/// Shapes texts, and remembers the signs that no face has.
pub(super) struct Shaper<'a> {
    pub(super) faces: &'a FontSet,
    pub(super) missing: BTreeSet<char>,
    /// The language of labels, where people's words are in another one.
    pub(super) labels: Option<&'static str>,
}

impl Shaper<'_> {
    /// The signs of a text in a role.
    pub(super) fn shape(&mut self, text: &Text, role: TextStyle) -> Vec<ShapedGlyph> {
        let mut atoms = Vec::new();
        for span in &text.spans {
            let (face, colour) = match span.style {
                Style::Plain | Style::Raised => (role.face, role.colour),
                Style::Strong => (FaceId::Bold, role.colour),
                Style::Id => (FaceId::Bold, ACCENT),
                Style::Soft => (role.face, SOFT),
                Style::Blank | Style::Absent => (FaceId::Italic, SOFT),
            };
            let link = span.link.clone();
            let mut at = GlyphContext {
                face,
                colour,
                size: role.size,
                link,
                language: self.labels.filter(|_| span.ours),
            };
            for word in span.text.split_word_bounds() {
                at.face = self.faces.word_face(word, face);
                for cluster in word.graphemes(true) {
                    self.shape_cluster(cluster, &at, &mut atoms);
                }
            }
        }
        mark_breaks(&mut atoms);
        atoms
    }

    /// The signs of one thing that people see as one.
    fn shape_cluster(&mut self, cluster: &str, at: &GlyphContext, atoms: &mut Vec<ShapedGlyph>) {
        // An accent typed apart is one sign where the face has it so.
        let mut composed = cluster.nfc();
        if let (Some(one), None) = (composed.next(), composed.next())
            && let Some(glyph) = self.faces.find_glyph(drawn_char(one), at.face)
        {
            atoms.push(at.atom(glyph.face, glyph.id, advance_width(one, glyph.advance), cluster));
            return;
        }
        for c in cluster.chars() {
            if is_silent(c) {
                at.append_to(c, atoms);
                continue;
            }
            match self.faces.find_glyph(drawn_char(c), at.face) {
                Some(glyph) => {
                    atoms.push(at.atom(glyph.face, glyph.id, advance_width(c, glyph.advance), &c.to_string()))
                }
                None if self.shape_plainer(c, at, atoms) => {}
                None => self.shape_missing(c, at, atoms),
            }
        }
    }

    /// The letters that a letter or a number is made of: `fi` for a ligature, `1` for a number in a circle; the text layer
    /// says those too, so that a search finds them. Other signs keep their own.
    fn shape_plainer(&mut self, c: char, at: &GlyphContext, atoms: &mut Vec<ShapedGlyph>) -> bool {
        if !c.is_alphanumeric() {
            return false;
        }
        let letters: String = c.nfkc().collect();
        let glyphs: Option<Vec<(char, FontGlyph)>> = letters
            .chars()
            .map(|letter| Some((letter, self.faces.find_glyph(drawn_char(letter), at.face)?)))
            .collect();
        let Some(glyphs) = glyphs.filter(|_| !letters.contains(c)) else {
            return false;
        };
        for (letter, glyph) in glyphs {
            atoms.push(at.atom(
                glyph.face,
                glyph.id,
                advance_width(letter, glyph.advance),
                &letter.to_string(),
            ));
        }
        true
    }

    /// No face has it: a box stands for it, an accent is left out; the text layer has it all the same.
    fn shape_missing(&mut self, c: char, at: &GlyphContext, atoms: &mut Vec<ShapedGlyph>) {
        self.missing.insert(c);
        match self.faces.missing_glyph() {
            Some(glyph) if c.width().unwrap_or(0) > 0 => {
                atoms.push(at.atom(glyph.face, glyph.id, glyph.advance, &c.to_string()));
            }
            _ => at.append_to(c, atoms),
        }
    }
}

struct GlyphContext {
    face: FaceId,
    colour: Colour,
    size: f32,
    link: Option<Link>,
    language: Option<&'static str>,
}

impl GlyphContext {
    fn atom(&self, face: FaceId, glyph: u32, ems: f32, text: &str) -> ShapedGlyph {
        ShapedGlyph {
            face,
            glyph,
            advance: ems * self.size * POINT,
            size: self.size,
            colour: self.colour,
            text: text.to_owned(),
            link: self.link.clone(),
            language: self.language,
            breaks: false,
            space: text == " ",
        }
    }

    /// What has no sign of its own goes with the sign before it.
    fn append_to(&self, c: char, atoms: &mut [ShapedGlyph]) {
        if let Some(last) = atoms.last_mut() {
            last.text.push(c);
        }
    }
}

/// What is drawn for a character.
fn drawn_char(c: char) -> char {
    match c {
        // Signs of their own, so that the text layer need not tell them from the plain space.
        '\u{202f}' => '\u{2009}',
        '\u{2007}' | '\u{3000}' => ' ',
        '\u{2011}' | '\u{2010}' | '\u{2015}' => '-',
        _ => c,
    }
}

fn advance_width(c: char, ems: f32) -> f32 {
    if c == '\u{202f}' { 0.2 } else { ems }
}

/// Characters that join, choose a look or say where a line may end.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{ad}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// A line may end after a space, a hyphen between letters, or between signs of scripts without spaces.
fn mark_breaks(atoms: &mut [ShapedGlyph]) {
    for at in 0..atoms.len() {
        let next = atoms.get(at + 1).and_then(|next| next.text.chars().next());
        let this = atoms[at].text.chars().next_back();
        let before = at.checked_sub(1).and_then(|at| atoms[at].text.chars().next_back());
        let breaks = match (this, next) {
            (Some(' '), Some(next)) => next != ' ',
            (Some('\u{200b}' | '\u{ad}'), _) => true,
            (Some('-' | '–' | '/'), Some(next)) => next.is_alphabetic() && before.is_some_and(char::is_alphabetic),
            (Some(this), Some(next)) => is_ideograph(this) && is_ideograph(next),
            _ => false,
        };
        atoms[at].breaks = breaks;
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..='\u{3ffff}')
}
