//! Blocks as pieces.

use crate::export::document::{Block, ChecklistItem, Fact, Paragraph, Section, SectionStyle, Text, Timeline, Tone};
use crate::export::draw::draw_timeline;

use super::flow::{Flow, TextFrame};
use super::fragment::{BreakBefore, DrawOp, Fragment, Primitive};
use super::structure::{ElementId, ElementKind};
use super::text_style::{
    ACCENT, ASIDE, BODY, BOX_HEADING, FIGURE, GOAL, H2, H3, H4, INK, LABEL, LEAD, LOUD, NOTHING, REFERENCE, RULE,
    SETTLE, TextStyle, VALUE,
};

/// Columns of the first facts: x and width.
const FACTS: [(f32, f32); 4] = [(0.0, 50.0), (55.0, 26.0), (86.0, 46.0), (137.0, 33.0)];

impl Flow<'_> {
    /// Blocks under an element; `rank` is that of the headings among them.
    pub(super) fn lay_out_blocks(&mut self, blocks: &[Block], under: ElementId, rank: u16) {
        for (at, block) in blocks.iter().enumerate() {
            self.lay_out_block(block, under, rank);
            // A heading keeps what follows; a sentence before a list keeps its first item.
            let leads_in = matches!(block, Block::Paragraph(_))
                && matches!(
                    blocks.get(at + 1),
                    Some(Block::Checks(_) | Block::List(_) | Block::Table(_) | Block::Card(_))
                );
            if leads_in && let Some(last) = self.pieces.last_mut() {
                last.keep_with_next = true;
            }
        }
    }

    fn lay_out_block(&mut self, block: &Block, under: ElementId, rank: u16) {
        match block {
            Block::Section(section) => self.lay_out_section(section, under, rank),
            Block::Paragraph(paragraph) => self.lay_out_paragraph(paragraph, under),
            Block::Facts(facts) => self.lay_out_facts(facts, under),
            Block::Figures(facts) => self.lay_out_figures(facts, under),
            Block::List(items) => self.lay_out_list(items, under),
            Block::Checks(checks) => self.lay_out_checks(checks, under),
            Block::Table(table) => self.lay_out_table(table, under),
            Block::Timeline(timeline) => self.lay_out_timeline(timeline, under),
            Block::Card(card) => self.lay_out_card(card, under, rank),
            Block::Ruled(ruled) => self.lay_out_writing_space(std::slice::from_ref(ruled), under),
            Block::SideBySide(rooms) => self.lay_out_writing_space(rooms, under),
            Block::Slips(slips) => self.lay_out_slips(slips, under),
            Block::PageBreak => self.push_fragment(Fragment {
                start: BreakBefore::Page,
                ..Fragment::default()
            }),
        }
    }

    fn lay_out_section(&mut self, section: &Section, under: ElementId, rank: u16) {
        let element = self.tags.add_element(under, ElementKind::Section);
        let boxed = section.kind == SectionStyle::Box;
        let around = (self.left, self.width, self.ground);
        if boxed {
            self.ground = Some(self.boxes);
            self.boxes += 1;
            (self.left, self.width) = (self.left + 6.0, self.width - 12.0);
        }
        let first = self.pieces.len();
        match section.kind {
            SectionStyle::Sheet => self.lay_out_sheet(section, element, rank),
            _ => self.lay_out_heading(section, element, rank),
        }
        self.lay_out_blocks(&section.blocks, element, rank + 1);
        if boxed {
            let last = self.pieces.len() - 1;
            self.pieces[last].height += self.gap(5.0);
            self.keep_two_each_side(first, last);
            (self.left, self.width, self.ground) = around;
        }
    }

    /// Where a row of pieces is divided, two stay before and two after.
    fn keep_two_each_side(&mut self, first: usize, last: usize) {
        let count = last + 1 - first;
        for (at, piece) in self.pieces[first..last].iter_mut().enumerate() {
            piece.keep_with_next |= at < 2 || at + 2 >= count;
        }
    }

    fn lay_out_heading(&mut self, section: &Section, element: ElementId, rank: u16) {
        let boxed = section.kind == SectionStyle::Box;
        let role = match rank {
            _ if boxed => BOX_HEADING,
            ..=2 => H2,
            3 => H3,
            _ => H4,
        };
        let heading = self
            .tags
            .add_element(element, ElementKind::Heading(rank, section.heading.plain()));
        let mut ops = Vec::new();
        let mut top = 0.0;
        if section.kind == SectionStyle::Phase {
            ops.push(horizontal_rule(0.0, (self.left, self.width), 0.7, ACCENT));
            top = self.gap(2.6);
        } else if boxed {
            top = self.gap(4.5);
        }
        let gap = Text::new("  ");
        let mut texts = vec![(&section.heading, role)];
        if !section.aside.is_empty() {
            texts.extend([(&gap, ASIDE), (&section.aside, ASIDE)]);
        }
        let place = TextFrame::new(self.left, top, self.width, heading);
        let height = self.lay_out_texts(&mut ops, &texts, place);
        let (space, after) = match (section.kind, rank) {
            (SectionStyle::Box, _) => (8.0, 0.8),
            (SectionStyle::Phase, _) => (6.0, 0.4),
            (_, ..=2) => (6.0, 2.0),
            _ => (4.5, 1.2),
        };
        self.push_fragment(Fragment {
            space_before: space,
            height: top + height + self.gap(after),
            ops,
            keep_with_next: true,
            anchors: vec![section.id.clone()],
            entry: Some((rank, section.heading.plain())),
            ..Fragment::default()
        });
    }

    fn lay_out_paragraph(&mut self, paragraph: &Paragraph, under: ElementId) {
        let role = match paragraph.tone {
            Tone::Loud => LOUD,
            Tone::Lead => LEAD,
            Tone::Body => BODY,
            Tone::Soft => GOAL,
            Tone::Nothing => NOTHING,
        };
        let element = self.tags.add_element(under, ElementKind::Paragraph);
        self.standalone_text(&paragraph.text, role, element, 1.0);
    }

    /// A text over the whole width, a piece of its own.
    pub(super) fn standalone_text(&mut self, text: &Text, role: TextStyle, element: ElementId, space: f32) {
        let mut ops = Vec::new();
        let place = TextFrame::new(self.left, 0.0, self.width, element);
        let height = self.lay_out_text(&mut ops, text, role, place);
        // The first paragraph keeps its distance from the title.
        let space = if self.pieces.len() == self.opened { 4.5 } else { space };
        if height > 0.0 {
            self.push_fragment(Fragment {
                space_before: space,
                height,
                ops,
                can_split: height > self.line_of(role) * 3.5,
                ..Fragment::default()
            });
        }
    }

    /// Label over value, side by side.
    fn lay_out_facts(&mut self, facts: &[Fact], under: ElementId) {
        let list = self.tags.add_element(under, ElementKind::List);
        for (number, row) in facts.chunks(FACTS.len()).enumerate() {
            let mut ops = vec![horizontal_rule(0.0, (self.left, self.width), 0.7, INK)];
            let mut height: f32 = 0.0;
            for (fact, (x, width)) in row.iter().zip(FACTS) {
                let (label, body) = self.add_list_item(list);
                let place = |top, element| TextFrame::new(self.left + x, top, width, element);
                let above = self.gap(2.4);
                let (first, second) = (place(above, label), place(0.0, body));
                let used = self.lay_out_text(&mut ops, &fact.label, LABEL, first);
                let top = above + used + 0.3;
                let value = self.lay_out_text(&mut ops, &fact.value, VALUE, TextFrame { top, ..second });
                height = height.max(top + value);
            }
            let height = height + self.gap(2.6);
            ops.push(horizontal_rule(height, (self.left, self.width), 0.35, RULE));
            self.push_fragment(Fragment {
                space_before: if number == 0 { 5.5 } else { 0.0 },
                height,
                ops,
                can_split: height > 120.0,
                ..Fragment::default()
            });
        }
    }

    /// Large values over their labels, which are read first.
    fn lay_out_figures(&mut self, facts: &[Fact], under: ElementId) {
        let list = self.tags.add_element(under, ElementKind::List);
        for row in facts.chunks(6) {
            let mut ops = vec![horizontal_rule(0.0, (self.left, self.width), 0.7, INK)];
            let mut height: f32 = 0.0;
            for (at, fact) in (0_u8..).zip(row) {
                let (label, body) = self.add_list_item(list);
                let x = self.left + f32::from(at) * 29.0;
                let used = self.lay_out_text(
                    &mut ops,
                    &fact.label,
                    LABEL,
                    TextFrame::new(x, 2.0 + self.line_of(FIGURE), 25.0, label),
                );
                self.lay_out_text(&mut ops, &fact.value, FIGURE, TextFrame::new(x, 2.0, 25.0, body));
                height = height.max(2.0 + self.line_of(FIGURE) + used);
            }
            let height = height + self.gap(2.6);
            ops.push(horizontal_rule(height, (self.left, self.width), 0.35, RULE));
            self.push_fragment(Fragment {
                space_before: 5.0,
                height,
                ops,
                ..Fragment::default()
            });
        }
    }

    /// An item of a list: its label and its body.
    pub(super) fn add_list_item(&mut self, list: ElementId) -> (ElementId, ElementId) {
        let item = self.tags.add_element(list, ElementKind::Item);
        (
            self.tags.add_element(item, ElementKind::Label),
            self.tags.add_element(item, ElementKind::Body),
        )
    }

    fn lay_out_list(&mut self, items: &[Text], under: ElementId) {
        let list = self.tags.add_element(under, ElementKind::List);
        for item in items {
            let (_, body) = self.add_list_item(list);
            let middle = self.line_of(BODY) / 2.0;
            let mut ops = vec![DrawOp::decoration(
                middle - 0.7,
                middle + 0.7,
                Primitive::Dot {
                    at: (self.left + 1.2, middle),
                },
            )];
            let place = TextFrame::new(self.left + 4.5, 0.0, self.width - 4.5, body);
            let height = self.lay_out_text(&mut ops, item, BODY, place);
            self.push_fragment(Fragment {
                space_before: 1.2,
                height,
                ops,
                can_split: height > self.line_of(BODY) * 3.5,
                ..Fragment::default()
            });
        }
    }

    fn lay_out_checks(&mut self, checks: &[ChecklistItem], under: ElementId) {
        let list = self.tags.add_element(under, ElementKind::List);
        let narrow = checks.iter().all(|check| check.reference.plain().chars().count() <= 9);
        let at = if narrow { 26.0 } else { 34.0 };
        for check in checks {
            let (label, body) = self.add_list_item(list);
            let square = Primitive::Rect {
                at: (self.left + 0.2, 0.9),
                size: (3.4, 3.4),
                radius: 0.5,
                fill: None,
                edge: Some((SETTLE, 0.4)),
            };
            let mut ops = vec![DrawOp::decoration(0.0, 5.0, square)];
            let one = self.lay_out_text(
                &mut ops,
                &check.reference,
                REFERENCE,
                TextFrame::new(self.left + 6.5, 0.0, at - 8.0, label),
            );
            let place = TextFrame::new(self.left + at, 0.0, self.width - at, body);
            let other = self.lay_out_text(&mut ops, &check.text, BODY, place);
            let height = one.max(other);
            self.push_fragment(Fragment {
                space_before: 1.8,
                height,
                ops,
                can_split: height > 60.0,
                ..Fragment::default()
            });
        }
    }

    fn lay_out_timeline(&mut self, timeline: &Timeline, under: ElementId) {
        let drawing = draw_timeline(timeline);
        let figure = self
            .tags
            .add_element(under, ElementKind::Figure(timeline.alternative.plain()));
        let leaf = self.tags.add_leaf(figure);
        let op = DrawOp {
            top: 0.0,
            bottom: drawing.height,
            draws: Primitive::Figure(drawing.shapes),
            leaf: Some(leaf),
            element: figure,
        };
        self.push_fragment(Fragment {
            height: drawing.height,
            ops: vec![op],
            ..Fragment::default()
        });
    }
}

/// A line over the whole width, at `y`.
pub(super) fn horizontal_rule(
    y: f32,
    (left, width): (f32, f32),
    thick: f32,
    colour: super::text_style::Colour,
) -> DrawOp {
    DrawOp::decoration(
        y,
        y,
        Primitive::Rule {
            from: (left, y),
            to: (left + width, y),
            width: thick,
            colour,
            dotted: false,
        },
    )
}
