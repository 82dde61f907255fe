//! Lines, shapes and signs on one page.

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};

use super::fonts::FontSet;
use super::shaper::ShapedGlyph;
use super::text_style::{ACCENT, Colour, PAPER, POINT};

/// The margins of a page, in mm.
pub(super) const MARGIN: (f32, f32) = (20.0, 17.0);

/// How a line is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pen {
    pub(super) width: f32,
    pub(super) colour: Colour,
    /// On and off, in mm.
    pub(super) dash: Option<[f32; 2]>,
}

impl Pen {
    pub(super) fn new(width: f32, colour: Colour) -> Self {
        Self {
            width,
            colour,
            dash: None,
        }
    }
}

/// Draws on one page; all measures in mm from the text's top left corner.
pub(super) struct PageCanvas<'a, 'f> {
    pub(super) surface: Surface<'a>,
    pub(super) faces: &'f FontSet,
}

impl PageCanvas<'_, '_> {
    /// Signs that are read and not seen. They stand where they are read: a text that merely says it stands for a space
    /// is looked for elsewhere by some readers.
    pub(super) fn draw_untagged(&mut self, atoms: &[ShapedGlyph], top: f32) {
        self.draw_signs(atoms, (0.0, top), NormalizedF32::ZERO);
    }

    /// Signs on a baseline.
    pub(super) fn draw_atoms(&mut self, atoms: &[ShapedGlyph], x: f32, baseline: f32) {
        self.draw_signs(atoms, (x, baseline), NormalizedF32::ONE);
    }

    fn draw_signs(&mut self, atoms: &[ShapedGlyph], (x, baseline): (f32, f32), opacity: NormalizedF32) {
        let mut x = x;
        let alike = |one: &ShapedGlyph, other: &ShapedGlyph| {
            one.face == other.face && one.colour == other.colour && (one.size - other.size).abs() < 0.01
        };
        for run in atoms.chunk_by(alike) {
            let Some(first) = run.first() else { continue };
            let em = first.size * POINT;
            let mut text = String::new();
            let mut glyphs = Vec::new();
            for atom in run {
                let start = text.len();
                text.push_str(&atom.text);
                let id = GlyphId::new(atom.glyph);
                glyphs.push(KrillaGlyph::new(
                    id,
                    atom.advance / em,
                    0.0,
                    0.0,
                    0.0,
                    start..text.len(),
                    None,
                ));
            }
            self.surface.set_fill(Some(Fill {
                opacity,
                ..fill_style(first.colour)
            }));
            self.surface.set_stroke(None);
            let font = self.faces.font(first.face).clone();
            self.surface
                .draw_glyphs(point_at(x, baseline), &glyphs, font, &text, first.size, false);
            x += run.iter().map(|atom| atom.advance).sum::<f32>();
        }
    }

    /// The ground behind signs, so that lines do not run through them: one shape, as many signs as there are.
    pub(super) fn draw_halo(&mut self, atoms: &[ShapedGlyph], x: f32, baseline: f32) {
        let width: f32 = atoms.iter().map(|atom| atom.advance).sum();
        let size = atoms.first().map_or(0.0, |atom| atom.size * POINT);
        let (above, below) = (0.78 * size, 0.22 * size);
        self.draw_rect(
            (x - 0.3, baseline - above),
            (width + 0.6, above + below),
            0.4,
            Some(PAPER),
            None,
        );
    }

    pub(super) fn draw_line(&mut self, from: (f32, f32), to: (f32, f32), pen: Pen) {
        self.draw_lines(&[from, to], false, None, Some(pen));
    }

    /// A line through points.
    pub(super) fn draw_lines(
        &mut self,
        points: &[(f32, f32)],
        closed: bool,
        ground: Option<Colour>,
        edge: Option<Pen>,
    ) {
        let mut path = PathBuilder::new();
        for (at, (x, y)) in points.iter().enumerate() {
            let point = point_at(*x, *y);
            if at == 0 {
                path.move_to(point.x, point.y)
            } else {
                path.line_to(point.x, point.y)
            }
        }
        if closed {
            path.close();
        }
        self.draw_path(path, ground, edge);
    }

    fn draw_path(&mut self, path: PathBuilder, ground: Option<Colour>, edge: Option<Pen>) {
        self.surface.set_fill(ground.map(fill_style));
        self.surface.set_stroke(edge.map(stroke_style));
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
    }

    /// A rectangle, its corners rounded.
    pub(super) fn draw_rect(
        &mut self,
        (x, y): (f32, f32),
        (w, h): (f32, f32),
        radius: f32,
        ground: Option<Colour>,
        edge: Option<(Colour, f32)>,
    ) {
        let edge = edge.map(|(colour, width)| Pen::new(width, colour));
        if radius <= 0.0 {
            let corners = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)];
            return self.draw_lines(&corners, true, ground, edge);
        }
        let r = radius.min(w / 2.0).min(h / 2.0);
        let mut path = PathBuilder::new();
        let at = |dx: f32, dy: f32| point_at(x + dx, y + dy);
        let start = at(r, 0.0);
        path.move_to(start.x, start.y);
        let corners = [
            (at(w - r, 0.0), at(w, 0.0), at(w, r)),
            (at(w, h - r), at(w, h), at(w - r, h)),
            (at(r, h), at(0.0, h), at(0.0, h - r)),
            (at(0.0, r), at(0.0, 0.0), at(r, 0.0)),
        ];
        for (before, corner, after) in corners {
            path.line_to(before.x, before.y);
            path.quad_to(corner.x, corner.y, after.x, after.y);
        }
        path.close();
        self.draw_path(path, ground, edge);
    }

    pub(super) fn draw_tick(&mut self, (x, y): (f32, f32)) {
        let points = [(x + 0.3, y + 1.6), (x + 1.3, y + 2.6), (x + 3.0, y + 0.4)];
        self.draw_lines(&points, false, None, Some(Pen::new(0.6, ACCENT)));
    }
}

fn fill_style(colour: Colour) -> Fill {
    Fill {
        paint: rgb::Color::new(colour.0, colour.1, colour.2).into(),
        ..Fill::default()
    }
}

fn stroke_style(pen: Pen) -> Stroke {
    let Pen { width, colour, dash } = pen;
    let dotted = dash.is_some_and(|[on, _]| on == 0.0);
    Stroke {
        paint: rgb::Color::new(colour.0, colour.1, colour.2).into(),
        width: mm_to_pt(width),
        line_cap: if dotted { LineCap::Round } else { LineCap::Butt },
        line_join: LineJoin::Round,
        dash: dash.map(|array| StrokeDash {
            array: array.map(mm_to_pt).to_vec(),
            offset: 0.0,
        }),
        ..Stroke::default()
    }
}

pub(super) fn point_at(x: f32, y: f32) -> Point {
    Point::from_xy(mm_to_pt(MARGIN.0 + x), mm_to_pt(MARGIN.1 + y))
}

pub(super) fn mm_to_pt(mm: f32) -> f32 {
    mm / POINT
}
