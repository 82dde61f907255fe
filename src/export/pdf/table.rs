//! Tables: a head that comes again on each page, rows that stay whole where they can.

use crate::export::document::{Align, Cell, Column, Row, Table, Text};

use super::blocks::horizontal_rule;
use super::flow::{Flow, LineAlign, TextFrame};
use super::fragment::{DrawOp, Fragment, Primitive};
use super::shaper::ShapedGlyph;
use super::structure::{ElementId, ElementKind};
use super::text_style::{ACCENT, CELL, CELL_HEAD, GROUP_HEAD, INK, LINE, RULE, UNDER};

/// Under and over a row's text, and beside a cell's, in mm.
const ABOVE: f32 = 1.8;
const BELOW: f32 = 2.0;
const BESIDE: f32 = 4.0;

/// A row shorter than this stays whole.
const WHOLE: f32 = 60.0;

impl Flow<'_> {
    pub(super) fn lay_out_table(&mut self, table: &Table, under: ElementId) {
        let columns = self.column_positions(&table.columns);
        let element = self.tags.add_element(under, ElementKind::Table(table.caption.plain()));
        let number = self.lay_out_head(table, &columns, element);
        let first = self.pieces.len();
        for group in &table.groups {
            let body = self.tags.add_element(element, ElementKind::Rows);
            if let Some(head) = &group.head {
                self.group_head(head, body, number, table.columns.len());
            }
            for row in &group.rows {
                self.lay_out_row(row, table, &columns, body, number);
            }
        }
        // At least two rows on each side of a division.
        let last = self.pieces.len();
        if last > first + 1 {
            self.pieces[first].keep_with_next = true;
            self.pieces[last - 2].keep_with_next = true;
            if table.leaves_room() {
                // One writes on one page, where one page holds it.
                self.pieces[first..last - 1]
                    .iter_mut()
                    .for_each(|piece| piece.keep_with_next = true);
            }
        }
    }

    /// Left edge and width of each column. One that is too narrow for a word of its head takes from the widest.
    fn column_positions(&mut self, columns: &[Column]) -> Vec<(f32, f32)> {
        let all: f32 = columns.iter().map(|column| f32::from(column.width.max(1))).sum();
        let share = |column: &Column| f32::from(column.width.max(1)) / all * self.width;
        let mut widths: Vec<f32> = columns.iter().map(share).collect();
        let last = columns.len().saturating_sub(1);
        let needed: Vec<f32> = columns
            .iter()
            .enumerate()
            .map(|(at, column)| self.longest_word(&column.head) + if at < last { BESIDE } else { 0.0 })
            .collect();
        for at in 0..widths.len() {
            let lacking = needed[at] - widths[at];
            let spare = |from: &usize| widths[*from] - needed[*from];
            let widest = (0..widths.len())
                .filter(|from| *from != at)
                .max_by(|a, b| spare(a).total_cmp(&spare(b)));
            if let Some(widest) = widest.filter(|from| lacking > 0.0 && spare(from) > lacking) {
                widths[widest] -= lacking;
                widths[at] += lacking;
            }
        }
        let mut x = self.left;
        let mut edges = Vec::new();
        for width in widths {
            edges.push((x, width));
            x += width;
        }
        edges
    }

    /// The width of the longest word of a head, in mm.
    fn longest_word(&mut self, head: &Text) -> f32 {
        let glyphs = self.shaper.shape(head, CELL_HEAD.fitted(self.fit));
        let words = glyphs.split(|glyph| glyph.space || glyph.breaks);
        let width = |word: &[ShapedGlyph]| word.iter().map(|glyph| glyph.advance).sum::<f32>();
        words.map(width).fold(0.0, f32::max) + 0.1
    }

    fn lay_out_head(&mut self, table: &Table, columns: &[(f32, f32)], element: ElementId) -> usize {
        let head = self.tags.add_element(element, ElementKind::Head);
        let row = self.tags.add_element(head, ElementKind::Row);
        let mut ops = Vec::new();
        let mut height: f32 = 0.0;
        for (at, column) in table.columns.iter().enumerate() {
            let cell = self.tags.add_element(row, ElementKind::ColumnHead);
            let place = place_columns(columns, at, 1, 0.6, cell, column.align);
            height = height.max(self.lay_out_cell_text(&mut ops, &column.head, CELL_HEAD, place));
        }
        let height = height + 0.6 + self.gap(1.4);
        ops.push(horizontal_rule(height, (self.left, self.width), 0.7, INK));
        // Right under a heading or a sentence that leads in, else a little apart from what is above.
        let kept = self.pieces.last().is_some_and(|piece| piece.keep_with_next);
        let piece = Fragment {
            space_before: if kept { 0.0 } else { 1.5 },
            height,
            ops,
            keep_with_next: true,
            ..Fragment::default()
        };
        self.heads.push(piece.clone());
        self.push_fragment(piece);
        self.heads.len() - 1
    }

    fn group_head(&mut self, head: &Text, body: ElementId, table: usize, columns: usize) {
        let row = self.tags.add_element(body, ElementKind::Row);
        let cell = self
            .tags
            .add_element(row, ElementKind::RowHead(u32::try_from(columns).unwrap_or(1)));
        let mut ops = Vec::new();
        let used = self.lay_out_cell_text(
            &mut ops,
            head,
            GROUP_HEAD,
            TextFrame::new(self.left, self.gap(ABOVE), self.width, cell),
        );
        let height = used + self.gap(ABOVE + 1.2);
        ops.push(horizontal_rule(height, (self.left, self.width), 0.35, LINE));
        self.push_fragment(Fragment {
            height,
            ops,
            keep_with_next: true,
            table: Some(table),
            ..Fragment::default()
        });
    }

    fn lay_out_row(&mut self, row: &Row, table: &Table, columns: &[(f32, f32)], body: ElementId, number: usize) {
        let element = self.tags.add_element(body, ElementKind::Row);
        let mut ops = Vec::new();
        let mut height: f32 = 0.0;
        let mut at = 0;
        for (place, cell) in row.cells.iter().enumerate() {
            let span = u32::try_from(cell.span).unwrap_or(1);
            // A first cell that says nothing heads nothing: it is to be written in.
            let kind = if place == 0 && !cell.text.is_empty() {
                ElementKind::RowHead(span)
            } else {
                ElementKind::Cell(span)
            };
            let tag = self.tags.add_element(element, kind);
            let align = table.columns.get(at).map_or(Align::Left, |column| column.align);
            let place = place_columns(columns, at, cell.span, self.gap(ABOVE), tag, align);
            height = height.max(self.lay_out_cell(&mut ops, cell, place));
            at += cell.span.max(1);
        }
        let splits = !table.leaves_room() && height + self.gap(ABOVE + BELOW) > WHOLE;
        let room = row
            .cells
            .iter()
            .map(|cell| f32::from(cell.room) * self.writing_line_height());
        let height = room.fold(height + self.gap(ABOVE + BELOW), f32::max);
        if table.leaves_room() {
            let between = columns.iter().skip(1).map(|(x, _)| x - BESIDE / 2.0);
            ops.extend(between.map(|x| vertical_rule(x, height)));
        }
        let edge = if table.leaves_room() { LINE } else { RULE };
        ops.push(horizontal_rule(height, (self.left, self.width), 0.35, edge));
        self.push_fragment(Fragment {
            height,
            ops,
            can_split: splits,
            table: Some(number),
            ..Fragment::default()
        });
    }

    fn lay_out_cell(&mut self, ops: &mut Vec<DrawOp>, cell: &Cell, place: TextFrame) -> f32 {
        let mut place = place;
        if let Some((full, of)) = cell.squares.filter(|(_, of)| *of <= 12) {
            let mut x = place.x;
            for at in 0..of {
                let square = Primitive::Rect {
                    at: (x + 0.15, place.top + 0.9),
                    size: (2.1, 2.9),
                    radius: 0.0,
                    fill: (at < full).then_some(ACCENT),
                    edge: Some((ACCENT, 0.35)),
                };
                ops.push(DrawOp::decoration(place.top, place.top + 4.0, square));
                x += 2.8;
            }
            place.width -= x + 1.4 - place.x;
            place.x = x + 1.4;
        }
        let start = place.top;
        for (number, (text, under)) in cell.paragraphs().enumerate() {
            if number > 0 {
                place.top += 1.4;
            }
            place.top += self.lay_out_cell_text(ops, text, CELL, place);
            if !under.is_empty() {
                place.top += self.lay_out_text(ops, under, UNDER, place);
            }
        }
        place.top - start
    }

    /// A text, or a space where there is none: a cell that says nothing is a cell all the same.
    fn lay_out_cell_text(
        &mut self,
        ops: &mut Vec<DrawOp>,
        text: &Text,
        role: super::text_style::TextStyle,
        place: TextFrame,
    ) -> f32 {
        if text.is_empty() {
            return self.lay_out_text(ops, &Text::new(" "), role, place);
        }
        self.lay_out_text(ops, text, role, place)
    }
}

/// A line between two columns that are written in.
fn vertical_rule(x: f32, height: f32) -> DrawOp {
    let rule = Primitive::Rule {
        from: (x, 0.0),
        to: (x, height),
        width: 0.35,
        colour: LINE,
        dotted: false,
    };
    DrawOp::decoration(0.0, 0.0, rule)
}

/// Where a cell's text is set; the last column has no gap at its right.
fn place_columns(
    columns: &[(f32, f32)],
    at: usize,
    span: usize,
    top: f32,
    element: ElementId,
    align: Align,
) -> TextFrame {
    let covered = columns.iter().skip(at).take(span.max(1));
    let x = columns.get(at).map_or(0.0, |(x, _)| *x);
    let width: f32 = covered.map(|(_, width)| width).sum();
    let gap = if at + span.max(1) >= columns.len() { 0.0 } else { BESIDE };
    TextFrame {
        side: match align {
            Align::Left => LineAlign::Left,
            Align::Right => LineAlign::Right,
        },
        ..TextFrame::new(x, top, (width - gap).max(5.0), element)
    }
}
