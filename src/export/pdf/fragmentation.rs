//! A piece that is taller than what is left of a page, divided between two of its lines.

use super::fragment::{DrawOp, Fragment, Primitive};

/// The least that stays before a division and after it: two lines.
const LEAST: f32 = 9.0;

impl Fragment {
    /// What fits in `room`, and the rest; `None` where no line ends in it.
    pub(super) fn split_at(&self, room: f32) -> Option<(Self, Self)> {
        let cut = self.cut(room, LEAST).or_else(|| self.cut(room, 0.1))?;
        let mut first = self.clone();
        let mut rest = Self {
            can_split: true,
            keep_with_next: self.keep_with_next,
            ground: self.ground,
            table: self.table,
            ..Self::default()
        };
        first.keep_with_next = false;
        first.ops.clear();
        let (through, ops): (Vec<&DrawOp>, Vec<&DrawOp>) = self.ops.iter().partition(|op| op.is_upright());
        for op in ops {
            if op.bottom <= cut + 0.01 {
                first.ops.push(op.clone());
            } else {
                rest.ops.push(op.clone());
            }
        }
        let top = rest.ops.iter().map(|op| op.top).fold(f32::MAX, f32::min);
        rest.ops.iter_mut().for_each(|op| op.shift_down(-top));
        first.height = cut;
        rest.height = self.height - top;
        // A line between two columns goes on over the division.
        first.ops.extend(through.iter().map(|op| op.as_high_as(first.height)));
        rest.ops.extend(through.iter().map(|op| op.as_high_as(rest.height)));
        Some((first, rest))
    }

    /// The lowest place in `room` that no line crosses, with `least` on both sides.
    fn cut(&self, room: f32, least: f32) -> Option<f32> {
        let ends = self.ops.iter().map(|op| op.bottom);
        let mut places: Vec<f32> = ends
            .filter(|end| *end <= room && *end >= least && self.height - *end >= least)
            .collect();
        places.sort_by(f32::total_cmp);
        let free = |place: &f32| {
            self.ops
                .iter()
                .all(|op| op.bottom <= place + 0.01 || op.top >= place - 0.01)
        };
        let text_on_both = |place: &f32| {
            let text = |op: &super::fragment::DrawOp| matches!(op.draws, Primitive::Text { .. });
            self.ops.iter().any(|op| text(op) && op.bottom <= place + 0.01)
                && self.ops.iter().any(|op| text(op) && op.top >= place - 0.01)
        };
        places
            .into_iter()
            .rev()
            .find(|place| free(place) && text_on_both(place))
    }
}
