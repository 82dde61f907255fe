//! Signs into lines of a width.

use super::shaper::ShapedGlyph;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TextLine {
    pub(super) atoms: Vec<ShapedGlyph>,
}

impl TextLine {
    /// Its language, where that is not the document's.
    pub(super) fn language(&self) -> Option<&'static str> {
        self.atoms.first().and_then(|atom| atom.language)
    }

    /// Its width in mm, without the spaces at its end.
    pub(super) fn width(&self) -> f32 {
        let end = self
            .atoms
            .iter()
            .rposition(|atom| !atom.space)
            .map_or(0, |last| last + 1);
        self.atoms[..end].iter().map(|atom| atom.advance).sum()
    }
}

/// Lines no wider than `width`; a word that is wider alone is cut where it must.
pub(super) fn break_lines(atoms: &[ShapedGlyph], width: f32) -> Vec<TextLine> {
    let mut lines = Vec::new();
    let mut start = 0;
    while start < atoms.len() {
        let end = line_end(atoms, start, width);
        lines.push(TextLine {
            atoms: atoms[start..end].to_vec(),
        });
        start = end;
    }
    lines
}

/// Lines of like length: the narrowest width that takes no more of them.
pub(super) fn balance_lines(atoms: &[ShapedGlyph], width: f32) -> Vec<TextLine> {
    let count = break_lines(atoms, width).len();
    if count < 2 {
        return break_lines(atoms, width);
    }
    let (mut low, mut high) = (width / 2.0, width);
    for _ in 0..8 {
        let middle = f32::midpoint(low, high);
        if break_lines(atoms, middle).len() > count {
            low = middle
        } else {
            high = middle
        }
    }
    break_lines(atoms, high)
}

fn line_end(atoms: &[ShapedGlyph], start: usize, width: f32) -> usize {
    let mut used = 0.0;
    let mut last_break = None;
    for (at, atom) in atoms.iter().enumerate().skip(start) {
        if used + atom.advance > width + 0.01 && !atom.space && at > start {
            return last_break.unwrap_or(at);
        }
        used += atom.advance;
        if atom.breaks {
            last_break = Some(at + 1);
        }
    }
    atoms.len()
}
