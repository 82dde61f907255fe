//! What is for the hand: the head of a sheet, room to write, slips to cut out.

use crate::export::document::{Section, Slips, Text, WritingSpace};

use super::flow::{Flow, LineAlign, TextFrame};
use super::fragment::{BreakBefore, DrawOp, Fragment, Primitive};
use super::paginate::HEIGHT;
use super::structure::{ElementId, ElementKind};
use super::text_style::{ACCENT, INK, KICKER, LABEL, LINE, LOUD, MARK, SHEET, SLIP, SLIP_ASIDE};

/// The box of a sheet's mark, and what is free beside it, in mm.
const MARKED: f32 = 38.0;
const BESIDE: f32 = 6.0;

/// Between two rooms side by side.
const GAP: f32 = 6.0;

/// Around what is on a slip.
const AROUND: f32 = 4.5;

impl Flow<'_> {
    /// The head of a sheet, at a page's top: heading, purpose, and at the right its mark.
    pub(super) fn lay_out_sheet(&mut self, section: &Section, under: ElementId, rank: u16) {
        // The first one is under the document's title, which has a band of its own.
        let first = self.pieces.len() == self.opened;
        let (mut ops, mut top) = match first {
            true => (Vec::new(), 0.0),
            false => (vec![bar_op(self.left, self.width)], 6.0),
        };
        if let Some(set) = &section.set {
            let element = self.tags.add_element(under, ElementKind::Paragraph);
            top += self.lay_out_text(
                &mut ops,
                set,
                KICKER,
                TextFrame::new(self.left, top, self.width, element),
            ) + 2.0;
        }
        let mut name = section.heading.plain();
        if let Some(mark) = &section.mark {
            name = format!("{name}, {} {}", mark.label.plain(), mark.value.plain());
        }
        let name = name.trim_end().to_owned();
        let heading = self.tags.add_element(under, ElementKind::Heading(rank, name.clone()));
        let width = match section.mark {
            Some(_) => self.width - MARKED - BESIDE,
            None => self.width,
        };
        let spaced = section.heading.clone().and(" ");
        let place = TextFrame::new(self.left, top, width, heading).balanced();
        let mut bottom = top + self.lay_out_text(&mut ops, &spaced, SHEET, place);
        let mut box_bottom = top;
        if let Some(mark) = &section.mark {
            let x = self.left + self.width - MARKED;
            let inside = |top| TextFrame::new(x + 3.0, top, MARKED - 6.0, heading);
            let label = mark.label.clone().and(" ");
            let used = self.lay_out_text(&mut ops, &label, LABEL, inside(top + 1.2));
            let value = top + 1.2 + used;
            self.lay_out_text(
                &mut ops,
                &mark.value,
                MARK,
                TextFrame {
                    side: LineAlign::Middle,
                    ..inside(value)
                },
            );
            box_bottom = value + self.line_of(MARK) + 1.0;
            ops.push(frame_op((x, top), (MARKED, box_bottom - top), 0.7, INK));
        }
        if !section.aside.is_empty() {
            let element = self.tags.add_element(under, ElementKind::Paragraph);
            let place = TextFrame::new(self.left, bottom + 1.5, width, element).balanced();
            bottom += 1.5 + self.lay_out_text(&mut ops, &section.aside, LOUD, place);
        }
        self.push_fragment(Fragment {
            height: bottom.max(box_bottom) + 4.0,
            ops,
            keep_with_next: true,
            space_before: 6.0,
            start: match section.set {
                _ if first => BreakBefore::Anywhere,
                None => BreakBefore::Page,
                Some(_) => BreakBefore::Set,
            },
            anchors: vec![section.id.clone()],
            entry: Some((rank, name)),
            ..Fragment::default()
        });
    }

    /// Rooms to write, side by side, that stay together.
    pub(super) fn lay_out_writing_space(&mut self, rooms: &[WritingSpace], under: ElementId) {
        let mut ops = Vec::new();
        let height = self.lay_out_rooms(&mut ops, rooms, (self.left, 0.0, self.width), under);
        let after_table = self.pieces.last().is_some_and(|piece| piece.table.is_some());
        self.push_fragment(Fragment {
            space_before: if after_table { 5.0 } else { 3.0 },
            height,
            ops,
            ..Fragment::default()
        });
    }

    /// Labels over lines, side by side; returns where the lines end.
    fn lay_out_rooms(
        &mut self,
        ops: &mut Vec<DrawOp>,
        rooms: &[WritingSpace],
        (left, top, width): (f32, f32, f32),
        under: ElementId,
    ) -> f32 {
        let count = f32::from(u8::try_from(rooms.len().max(1)).unwrap_or(u8::MAX));
        let each = (width - GAP * (count - 1.0)) / count;
        let mut x = left;
        let mut edges = Vec::new();
        let mut labelled = top;
        for ruled in rooms {
            if !ruled.label.is_empty() {
                let element = self.tags.add_element(under, ElementKind::Paragraph);
                let used = self.lay_out_text(ops, &ruled.label, LABEL, TextFrame::new(x, top, each, element));
                labelled = labelled.max(top + used);
            }
            edges.push(x);
            x += each + GAP;
        }
        let mut bottom = labelled;
        for (ruled, x) in rooms.iter().zip(edges) {
            let mut y = labelled;
            for _ in 0..ruled.lines {
                y += self.writing_line_height();
                let rule = Primitive::Rule {
                    from: (x, y - 0.5),
                    to: (x + each, y - 0.5),
                    width: 0.5,
                    colour: LINE,
                    dotted: true,
                };
                ops.push(DrawOp::decoration(y - 1.0, y, rule));
            }
            bottom = bottom.max(y);
        }
        bottom
    }

    /// The height of a line that is written by hand.
    pub(super) fn writing_line_height(&self) -> f32 {
        8.0 + 0.2 * self.fit.larger
    }

    /// A slip so many times, in rows that are never divided; read the first time alone.
    pub(super) fn lay_out_slips(&mut self, slips: &Slips, under: ElementId) {
        let across = slips.across.max(1);
        let width = self.width / f32::from(across);
        let element = self.tags.add_element(under, ElementKind::Section);
        let mut ops = Vec::new();
        let inside = (self.left + AROUND, width - 2.0 * AROUND);
        let mut bottom = AROUND - 1.0;
        let head = self.tags.add_element(element, ElementKind::Paragraph);
        let aside = self.width_of(&slips.slip.aside, SLIP_ASIDE).min(inside.1 / 2.0);
        let gap = if aside > 0.0 { 4.0 } else { 0.0 };
        let heading = slips.slip.heading.clone().and(" ");
        let place = TextFrame::new(inside.0, bottom, inside.1 - aside - gap, head);
        let one = self.lay_out_text(&mut ops, &heading, SLIP, place);
        let place = TextFrame::new(inside.0 + inside.1 - aside, bottom, aside + 0.1, head);
        let other = self.lay_out_text(&mut ops, &slips.slip.aside, SLIP_ASIDE, place);
        bottom += one.max(other);
        for rooms in &slips.slip.rows {
            bottom = self.lay_out_rooms(&mut ops, rooms, (inside.0, bottom + 1.0, inside.1), element);
        }
        let height = (bottom + AROUND).max(self.page_left() / f32::from(slips.down.max(1)));
        let mut left = slips.count;
        let mut first = true;
        while left > 0 {
            let mut row = Vec::new();
            for column in 0..across.min(left) {
                let x = width * f32::from(column);
                row.push(frame_op((self.left + x, 0.0), (width, height), 0.35, LINE));
                let copy = ops.iter().cloned().map(|mut op| {
                    op.shift_sideways(x);
                    if !first {
                        (op.leaf, op.element) = (None, 0);
                    }
                    op
                });
                row.extend(copy);
                first = false;
            }
            left -= across.min(left);
            self.push_fragment(Fragment {
                height,
                ops: row,
                ..Fragment::default()
            });
        }
    }

    /// What the last sheet's page has left.
    fn page_left(&self) -> f32 {
        let sheet = self
            .pieces
            .iter()
            .rposition(|piece| matches!(piece.start, BreakBefore::Page | BreakBefore::Set))
            .unwrap_or(0);
        let used: f32 = self.pieces[sheet..]
            .iter()
            .map(|piece| piece.space_before + piece.height)
            .sum();
        (HEIGHT - used - 0.1).max(HEIGHT / 2.0)
    }

    fn width_of(&mut self, text: &Text, role: super::text_style::TextStyle) -> f32 {
        let role = role.fitted(self.fit);
        self.shaper.shape(text, role).iter().map(|atom| atom.advance).sum()
    }
}

/// The band at the top of a sheet.
fn bar_op(left: f32, width: f32) -> DrawOp {
    let rect = Primitive::Rect {
        at: (left, 0.0),
        size: (width, 1.2),
        radius: 0.0,
        fill: Some(ACCENT),
        edge: None,
    };
    DrawOp::decoration(0.0, 1.2, rect)
}

fn frame_op(at: (f32, f32), size: (f32, f32), thick: f32, colour: super::text_style::Colour) -> DrawOp {
    let rect = Primitive::Rect {
        at,
        size,
        radius: 0.0,
        fill: None,
        edge: Some((colour, thick)),
    };
    DrawOp::decoration(at.1, at.1 + size.1, rect)
}
