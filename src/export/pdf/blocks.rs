//! Blocks as pieces.

use crate::export::document::{Block, ChecklistItem, Fact, SectionStyle as Look, Paragraph, Section, Text, Timeline, Tone};
use crate::export::draw::draw_timeline;

use super::flow::{Flow, Place};
use super::piece::{Draws, Op, Piece, Start};
use super::role::{
    ACCENT, ASIDE, BODY, BOX_HEADING, FIGURE, GOAL, H2, H3, H4, INK, LABEL, LEAD, LOUD, NOTHING, REFERENCE, RULE, Role,
    SETTLE, VALUE,
};
use super::tags::{Element, Kind};

/// Columns of the first facts: x and width.
const FACTS: [(f32, f32); 4] = [(0.0, 50.0), (55.0, 26.0), (86.0, 46.0), (137.0, 33.0)];

impl Flow<'_> {
    /// Blocks under an element; `rank` is that of the headings among them.
    pub(super) fn blocks(&mut self, blocks: &[Block], under: Element, rank: u16) {
        for (at, block) in blocks.iter().enumerate() {
            self.block(block, under, rank);
            // A heading keeps what follows; a sentence before a list keeps its first item.
            let leads_in = matches!(block, Block::Paragraph(_))
                && matches!(
                    blocks.get(at + 1),
                    Some(Block::Checks(_) | Block::List(_) | Block::Table(_) | Block::Card(_))
                );
            if leads_in && let Some(last) = self.pieces.last_mut() {
                last.keep = true;
            }
        }
    }

    fn block(&mut self, block: &Block, under: Element, rank: u16) {
        match block {
            Block::Section(section) => self.section(section, under, rank),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, under),
            Block::Facts(facts) => self.facts(facts, under),
            Block::Figures(facts) => self.figures(facts, under),
            Block::List(items) => self.list(items, under),
            Block::Checks(checks) => self.checks(checks, under),
            Block::Table(table) => self.table(table, under),
            Block::Timeline(timeline) => self.timeline(timeline, under),
            Block::Card(card) => self.card(card, under, rank),
            Block::Ruled(ruled) => self.ruled(std::slice::from_ref(ruled), under),
            Block::Abreast(rooms) => self.ruled(rooms, under),
            Block::Slips(slips) => self.slips(slips, under),
            Block::PageBreak => self.push(Piece {
                start: Start::Page,
                ..Piece::default()
            }),
        }
    }

    fn section(&mut self, section: &Section, under: Element, rank: u16) {
        let element = self.tags.element(under, Kind::Section);
        let boxed = section.kind == Look::Box;
        let around = (self.left, self.width, self.ground);
        if boxed {
            self.ground = Some(self.boxes);
            self.boxes += 1;
            (self.left, self.width) = (self.left + 6.0, self.width - 12.0);
        }
        let first = self.pieces.len();
        match section.kind {
            Look::Sheet => self.sheet(section, element, rank),
            _ => self.heading(section, element, rank),
        }
        self.blocks(&section.blocks, element, rank + 1);
        if boxed {
            // The box stays whole where a page holds it.
            let last = self.pieces.len() - 1;
            self.pieces[first..last].iter_mut().for_each(|piece| piece.keep = true);
            self.pieces[last].height += 5.0;
            (self.left, self.width, self.ground) = around;
        }
    }

    fn heading(&mut self, section: &Section, element: Element, rank: u16) {
        let boxed = section.kind == Look::Box;
        let role = match rank {
            _ if boxed => BOX_HEADING,
            ..=2 => H2,
            3 => H3,
            _ => H4,
        };
        let heading = self.tags.element(element, Kind::Heading(rank, section.heading.plain()));
        let mut ops = Vec::new();
        let mut top = 0.0;
        if section.kind == Look::Phase {
            ops.push(line(0.0, (self.left, self.width), 0.7, ACCENT));
            top = 2.6;
        } else if boxed {
            top = 4.5;
        }
        let gap = Text::new("  ");
        let mut texts = vec![(&section.heading, role)];
        if !section.aside.is_empty() {
            texts.extend([(&gap, ASIDE), (&section.aside, ASIDE)]);
        }
        let place = Place::new(self.left, top, self.width, heading);
        let height = self.texts(&mut ops, &texts, place);
        let (space, after) = match (section.kind, rank) {
            (Look::Box, _) => (8.0, 0.8),
            (Look::Phase, _) => (6.0, 0.4),
            (_, ..=2) => (6.0, 2.0),
            _ => (4.5, 1.2),
        };
        let after_box = self.ground.is_none() && self.pieces.last().is_some_and(|piece| piece.ground.is_some());
        self.push(Piece {
            space,
            height: top + height + after,
            ops,
            keep: true,
            start: if section.kind == Look::Phase && after_box {
                Start::SecondPage
            } else {
                Start::Anywhere
            },
            anchors: vec![section.id.clone()],
            entry: Some((rank, section.heading.plain())),
            ..Piece::default()
        });
    }

    fn paragraph(&mut self, paragraph: &Paragraph, under: Element) {
        let role = match paragraph.tone {
            Tone::Loud => LOUD,
            Tone::Lead => LEAD,
            Tone::Body => BODY,
            Tone::Soft => GOAL,
            Tone::Nothing => NOTHING,
        };
        let element = self.tags.element(under, Kind::Paragraph);
        self.lone(&paragraph.text, role, element, 1.0);
    }

    /// A text over the whole width, a piece of its own.
    pub(super) fn lone(&mut self, text: &Text, role: Role, element: Element, space: f32) {
        let mut ops = Vec::new();
        let place = Place::new(self.left, 0.0, self.width, element);
        let height = self.text(&mut ops, text, role, place);
        // The first paragraph keeps its distance from the title.
        let space = if self.pieces.len() == self.opened { 4.5 } else { space };
        if height > 0.0 {
            self.push(Piece {
                space,
                height,
                ops,
                splits: height > self.line_of(role) * 3.5,
                ..Piece::default()
            });
        }
    }

    /// Label over value, side by side.
    fn facts(&mut self, facts: &[Fact], under: Element) {
        let list = self.tags.element(under, Kind::List);
        for (number, row) in facts.chunks(FACTS.len()).enumerate() {
            let mut ops = vec![line(0.0, (self.left, self.width), 0.7, INK)];
            let mut height: f32 = 0.0;
            for (fact, (x, width)) in row.iter().zip(FACTS) {
                let (label, body) = self.item(list);
                let place = |top, element| Place::new(self.left + x, top, width, element);
                let (first, second) = (place(2.4, label), place(0.0, body));
                let used = self.text(&mut ops, &fact.label, LABEL, first);
                let top = 2.4 + used + 0.3;
                let value = self.text(&mut ops, &fact.value, VALUE, Place { top, ..second });
                height = height.max(top + value);
            }
            let height = height + 2.6;
            ops.push(line(height, (self.left, self.width), 0.35, RULE));
            self.push(Piece {
                space: if number == 0 { 5.5 } else { 0.0 },
                height,
                ops,
                splits: height > 120.0,
                ..Piece::default()
            });
        }
    }

    /// Large values over their labels, which are read first.
    fn figures(&mut self, facts: &[Fact], under: Element) {
        let list = self.tags.element(under, Kind::List);
        for row in facts.chunks(6) {
            let mut ops = vec![line(0.0, (self.left, self.width), 0.7, INK)];
            let mut height: f32 = 0.0;
            for (at, fact) in (0_u8..).zip(row) {
                let (label, body) = self.item(list);
                let x = self.left + f32::from(at) * 29.0;
                let used = self.text(
                    &mut ops,
                    &fact.label,
                    LABEL,
                    Place::new(x, 2.0 + self.line_of(FIGURE), 25.0, label),
                );
                self.text(&mut ops, &fact.value, FIGURE, Place::new(x, 2.0, 25.0, body));
                height = height.max(2.0 + self.line_of(FIGURE) + used);
            }
            let height = height + 2.6;
            ops.push(line(height, (self.left, self.width), 0.35, RULE));
            self.push(Piece {
                space: 5.0,
                height,
                ops,
                ..Piece::default()
            });
        }
    }

    /// An item of a list: its label and its body.
    pub(super) fn item(&mut self, list: Element) -> (Element, Element) {
        let item = self.tags.element(list, Kind::Item);
        (
            self.tags.element(item, Kind::Label),
            self.tags.element(item, Kind::Body),
        )
    }

    fn list(&mut self, items: &[Text], under: Element) {
        let list = self.tags.element(under, Kind::List);
        for item in items {
            let (_, body) = self.item(list);
            let middle = self.line_of(BODY) / 2.0;
            let mut ops = vec![Op::decoration(
                middle - 0.7,
                middle + 0.7,
                Draws::Dot {
                    at: (self.left + 1.2, middle),
                },
            )];
            let place = Place::new(self.left + 4.5, 0.0, self.width - 4.5, body);
            let height = self.text(&mut ops, item, BODY, place);
            self.push(Piece {
                space: 1.2,
                height,
                ops,
                splits: height > self.line_of(BODY) * 3.5,
                ..Piece::default()
            });
        }
    }

    fn checks(&mut self, checks: &[ChecklistItem], under: Element) {
        let list = self.tags.element(under, Kind::List);
        let narrow = checks.iter().all(|check| check.reference.plain().chars().count() <= 9);
        let at = if narrow { 26.0 } else { 34.0 };
        for check in checks {
            let (label, body) = self.item(list);
            let square = Draws::Rect {
                at: (self.left + 0.2, 0.9),
                size: (3.4, 3.4),
                radius: 0.5,
                fill: None,
                edge: Some((SETTLE, 0.4)),
            };
            let mut ops = vec![Op::decoration(0.0, 5.0, square)];
            let one = self.text(
                &mut ops,
                &check.reference,
                REFERENCE,
                Place::new(self.left + 6.5, 0.0, at - 8.0, label),
            );
            let place = Place::new(self.left + at, 0.0, self.width - at, body);
            let other = self.text(&mut ops, &check.text, BODY, place);
            let height = one.max(other);
            self.push(Piece {
                space: 1.8,
                height,
                ops,
                splits: height > 60.0,
                ..Piece::default()
            });
        }
    }

    fn timeline(&mut self, timeline: &Timeline, under: Element) {
        let drawing = draw_timeline(timeline);
        let figure = self.tags.element(under, Kind::Figure(timeline.alternative.plain()));
        let leaf = self.tags.leaf(figure);
        let op = Op {
            top: 0.0,
            bottom: drawing.height,
            draws: Draws::Figure(drawing.shapes),
            leaf: Some(leaf),
            element: figure,
        };
        self.push(Piece {
            height: drawing.height,
            ops: vec![op],
            ..Piece::default()
        });
    }
}

/// A line over the whole width, at `y`.
pub(super) fn line(y: f32, (left, width): (f32, f32), thick: f32, colour: super::role::Colour) -> Op {
    Op::decoration(
        y,
        y,
        Draws::Rule {
            from: (left, y),
            to: (left + width, y),
            width: thick,
            colour,
            dotted: false,
        },
    )
}
