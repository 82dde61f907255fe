//! A calendar, drawn as the same shapes as on screen.

use crate::export::draw::{Anchor, LabelStyle, LineKind, Shape};

use super::fonts::{FaceId, FontSet};
use super::page_canvas::{PageCanvas, Pen};
use super::shaper::ShapedGlyph;
use super::text_style::{ACCENT, Colour, GROUND, GROUND_LINE, INK, LINE, PAPER, POINT, RULE, SETTLE, SOFT, TINT};

/// Draws the shapes below `top`.
pub(super) fn draw_figure(brush: &mut PageCanvas<'_, '_>, shapes: &[Shape], top: f32) {
    for shape in shapes {
        match shape {
            Shape::Line { line, from, to } => {
                let (width, colour, dash) = match line {
                    LineKind::Month => (0.15, RULE, None),
                    LineKind::Quarter => (0.15, LINE, None),
                    LineKind::End => (0.75, ACCENT, None),
                    LineKind::Review => (0.4, GROUND_LINE, Some([1.25, 0.75])),
                };
                let pen = Pen { width, colour, dash };
                brush.draw_line((from.0, top + from.1), (to.0, top + to.1), pen);
            }
            Shape::Bar {
                at,
                width,
                height,
                done,
                closed,
                dashed,
            } => draw_bar(brush, (at.0, top + at.1), (*width, *height), (*done, *closed, *dashed)),
            Shape::Diamond { at, off } => {
                let (ground, edge) = if *off { (PAPER, ACCENT) } else { (ACCENT, PAPER) };
                let (x, y) = (at.0, top + at.1);
                let points = [(x, y - 1.6), (x + 1.6, y), (x, y + 1.6), (x - 1.6, y)];
                brush.draw_lines(&points, true, Some(ground), Some(Pen::new(0.3, edge)));
            }
            Shape::Flag { at, width, height } => {
                brush.draw_rect(
                    (at.0, top + at.1),
                    (*width, *height),
                    0.5,
                    Some(GROUND),
                    Some((GROUND_LINE, 0.25)),
                );
            }
            Shape::Label { at, anchor, runs, halo } => draw_label(brush, (at.0, top + at.1), *anchor, runs, *halo),
        }
    }
}

fn draw_bar(
    brush: &mut PageCanvas<'_, '_>,
    (x, y): (f32, f32),
    (w, h): (f32, f32),
    (done, closed, dashed): (bool, bool, bool),
) {
    let ground = if done { ACCENT } else { TINT };
    if dashed {
        let corners = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)];
        let pen = Pen {
            dash: Some([1.2, 0.8]),
            ..Pen::new(0.35, ACCENT)
        };
        brush.draw_lines(&corners, true, Some(ground), Some(pen));
    } else if closed {
        brush.draw_rect((x, y), (w, h), 0.5, Some(ground), Some((ACCENT, 0.35)));
    } else {
        brush.draw_rect((x, y), (w, h), 0.0, Some(ground), None);
        let edge = [(x + w, y), (x, y), (x, y + h), (x + w, y + h)];
        brush.draw_lines(&edge, false, None, Some(Pen::new(0.35, ACCENT)));
    }
}

fn draw_label(
    brush: &mut PageCanvas<'_, '_>,
    (x, y): (f32, f32),
    anchor: Anchor,
    runs: &[(String, LabelStyle)],
    halo: bool,
) {
    let mut atoms = Vec::new();
    for (text, face) in runs {
        atoms.extend(shape_signs(brush.faces, text, *face));
    }
    let width: f32 = atoms.iter().map(|atom| atom.advance).sum();
    let x = match anchor {
        Anchor::Start => x,
        Anchor::End => x - width,
    };
    if halo {
        brush.draw_halo(&atoms, x, y);
    }
    brush.draw_atoms(&atoms, x, y);
}

fn shape_signs(faces: &FontSet, text: &str, face: LabelStyle) -> Vec<ShapedGlyph> {
    let colour: Colour = match face {
        LabelStyle::Name | LabelStyle::Id => INK,
        LabelStyle::Aside | LabelStyle::Month | LabelStyle::Year => SOFT,
        LabelStyle::Flag => SETTLE,
    };
    let id = if face.bold() { FaceId::Bold } else { FaceId::Regular };
    let sign = |c: char| {
        let shown = if c == '\u{202f}' { '\u{2009}' } else { c };
        let glyph = faces.find_glyph(shown, id).or_else(|| faces.missing_glyph())?;
        let ems = if c == '\u{202f}' { 0.2 } else { glyph.advance };
        Some(ShapedGlyph {
            face: glyph.face,
            glyph: glyph.id,
            advance: ems * face.size() * POINT,
            size: face.size(),
            colour,
            text: c.to_string(),
            link: None,
            language: None,
            breaks: false,
            space: false,
        })
    };
    text.chars().filter_map(sign).collect()
}
