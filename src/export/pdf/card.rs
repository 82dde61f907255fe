//! An action: its text and how at the left, who and when at the right.

use crate::export::document::{ActionState, Card, Fact, StateTone};

use super::blocks::horizontal_rule;
use super::flow::{Flow, TextFrame};
use super::fragment::{DrawOp, Fragment, Primitive};
use super::structure::{ElementId, ElementKind};
use super::text_style::{
    ACTION, ACTION_ID, BODY, Colour, GOOD, GROUND, GROUND_LINE, LABEL, LABEL_BESIDE, OPEN, RULE, STATE, VALUE,
};

/// The left column, the id in it, and the right one, in mm.
const LEFT: f32 = 108.0;
const ID: f32 = 10.0;
const RIGHT: f32 = 55.0;

/// The labels under the text, and the gap after them.
const LABELS: f32 = 25.0;
const GAP: f32 = 2.0;

/// An action shorter than this stays whole.
const WHOLE: f32 = 85.0;

impl Flow<'_> {
    pub(super) fn lay_out_card(&mut self, card: &Card, under: ElementId, rank: u16) {
        let section = self.tags.add_element(under, ElementKind::Section);
        let reference = card.reference.plain();
        let title = [reference.as_str(), &card.heading.plain()].join(" ").trim().to_owned();
        let heading = self
            .tags
            .add_element(section, ElementKind::Heading(rank, title.clone()));
        let first = self.pieces.last().is_some_and(|piece| piece.keep_with_next);
        let mut ops = Vec::new();
        if !first {
            ops.push(horizontal_rule(0.0, (self.left, self.width), 0.35, RULE));
        }
        let top = self.gap(if first { 1.6 } else { 2.6 });
        let width = self.width - RIGHT - 7.0;
        let width = width.min(LEFT);
        let right = self.left + self.width - RIGHT;
        let indent = if reference.is_empty() { 0.0 } else { ID };
        if !reference.is_empty() {
            // The space keeps id and text apart for those who hear them.
            let spaced = card.reference.clone().and(" ");
            self.lay_out_text(
                &mut ops,
                &spaced,
                ACTION_ID,
                TextFrame::new(self.left, top, ID, heading),
            );
        }
        let place = TextFrame::new(self.left + indent, top, width - indent, heading);
        let named = self.lay_out_text(&mut ops, &card.heading, ACTION, place);
        let who = self.lay_out_pilot(&mut ops, card, section, (right, top + 0.4));
        let how = self.lay_out_details(
            &mut ops,
            &card.how,
            section,
            (self.left + indent, top + named + 0.6, width - indent),
        );
        let height = who.max(how) + self.gap(2.8);
        self.push_fragment(Fragment {
            height,
            ops,
            can_split: height > WHOLE,
            anchors: vec![card.id.clone()],
            entry: Some((rank, title)),
            ..Fragment::default()
        });
    }

    /// Pilot, due date, state; returns where they end.
    fn lay_out_pilot(&mut self, ops: &mut Vec<DrawOp>, card: &Card, section: ElementId, (x, top): (f32, f32)) -> f32 {
        if card.who.is_empty() && card.state.is_none() {
            return top;
        }
        let list = self.tags.add_element(section, ElementKind::List);
        let mut top = top;
        let state = card.state.as_ref().map(|state| (state, self.state_width(state)));
        for (at, fact) in card.who.iter().enumerate() {
            let (label, body) = self.add_list_item(list);
            top += self.lay_out_text(ops, &fact.label, LABEL, TextFrame::new(x, top, RIGHT, label));
            let last = at + 1 == card.who.len();
            // The state is at the end of the last line, where both fit.
            let beside = state.filter(|_| last).filter(|(_, wide)| {
                let value: f32 = self
                    .shaper
                    .shape(&fact.value, VALUE)
                    .iter()
                    .map(|atom| atom.advance)
                    .sum();
                value + 3.0 + wide <= RIGHT
            });
            let width = beside.map_or(RIGHT, |(_, wide)| RIGHT - wide - 3.0);
            let used = self.lay_out_text(ops, &fact.value, VALUE, TextFrame::new(x, top, width, body));
            if let Some((state, wide)) = beside {
                self.lay_out_state(ops, state, wide, list, (x, top + 0.5));
            }
            top += used + 0.8;
            if last
                && beside.is_none()
                && let Some((state, wide)) = state
            {
                top += self.lay_out_state(ops, state, wide, list, (x, top)) + 1.0;
            }
        }
        if card.who.is_empty()
            && let Some((state, wide)) = state
        {
            top += self.lay_out_state(ops, state, wide, list, (x, top)) + 1.0;
        }
        top
    }

    fn state_width(&mut self, state: &ActionState) -> f32 {
        let text: f32 = self
            .shaper
            .shape(&state.text, GOOD)
            .iter()
            .map(|atom| atom.advance)
            .sum();
        let around = match state.progress {
            StateTone::Good => 4.2,
            StateTone::Open => 3.2,
            StateTone::Plain => 0.0,
        };
        text + around
    }

    /// At the right end of the column; returns its height. What one line does not hold runs over the whole column,
    /// without a frame, so that it may be divided.
    fn lay_out_state(
        &mut self,
        ops: &mut Vec<DrawOp>,
        state: &ActionState,
        wide: f32,
        list: ElementId,
        (x, top): (f32, f32),
    ) -> f32 {
        let item = self.tags.add_element(list, ElementKind::Item);
        let body = self.tags.add_element(item, ElementKind::Body);
        let one_line = wide <= RIGHT;
        let wide = wide.min(RIGHT);
        let left = x + RIGHT - wide;
        let (role, inside) = match state.progress {
            StateTone::Good => {
                ops.push(DrawOp::decoration(
                    top,
                    top + 4.4,
                    Primitive::Tick { at: (left, top + 0.8) },
                ));
                (GOOD, 4.2)
            }
            StateTone::Open if !one_line => (OPEN, 0.0),
            StateTone::Open => {
                let edge: (Colour, f32) = (GROUND_LINE, 0.35);
                let frame = Primitive::Rect {
                    at: (left, top - 0.15),
                    size: (wide, 4.8),
                    radius: 0.8,
                    fill: Some(GROUND),
                    edge: Some(edge),
                };
                ops.push(DrawOp::decoration(top, top + 4.4, frame));
                (OPEN, 1.6)
            }
            StateTone::Plain => (STATE, 0.0),
        };
        let place = TextFrame::new(left + inside, top, wide - inside + 0.5, body);
        self.lay_out_text(ops, &state.text, role, place).max(4.4)
    }

    /// Labels and values under the text; returns where they end.
    fn lay_out_details(
        &mut self,
        ops: &mut Vec<DrawOp>,
        facts: &[Fact],
        section: ElementId,
        (x, top, width): (f32, f32, f32),
    ) -> f32 {
        if facts.is_empty() {
            return top;
        }
        let list = self.tags.add_element(section, ElementKind::List);
        let mut top = top;
        for fact in facts {
            let (label, body) = self.add_list_item(list);
            let one = self.lay_out_text(ops, &fact.label, LABEL_BESIDE, TextFrame::new(x, top, LABELS, label));
            let place = TextFrame::new(x + LABELS + GAP, top, width - LABELS - GAP, body);
            let other = self.lay_out_text(ops, &fact.value, BODY, place);
            top += one.max(other) + 0.4;
        }
        top
    }
}
