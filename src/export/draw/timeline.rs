//! A calendar, drawn.

use crate::export::document::Timeline;

use super::lanes::draw_lane;
use super::scale::{DateScale, WIDTH, month_shapes};
use super::shapes::{Anchor, Drawing, LabelStyle, LineKind, Shape};

/// Where the first row begins, in mm.
const TOP: f32 = 12.5;

const FLAG: f32 = 4.5;

/// The shapes of a calendar.
pub(crate) fn draw_timeline(timeline: &Timeline) -> Drawing {
    let scale = DateScale::from_timeline(timeline);
    let mut top = TOP;
    let mut rows = Vec::new();
    let mut labels = Vec::new();
    let mut names = Vec::new();
    for stretch in &timeline.stretches {
        let lane = draw_lane(stretch, &scale, top);
        top += lane.height;
        rows.extend(lane.shapes);
        labels.extend(lane.labels);
        names.push(lane.name);
    }
    let flag = timeline.review.as_ref().map(|review| {
        let text = review.text.plain();
        let width = (LabelStyle::Flag.width(&text) + 3.5).min(WIDTH);
        let x = scale.x(review.day);
        let left = if x > WIDTH * 2.0 / 3.0 {
            x - width
        } else {
            x.min(WIDTH - width)
        };
        (x, left, width, text)
    });
    if let Some((_, left, width, _)) = &flag {
        // The flag hangs at the foot; where ids are there, it gets room of its own.
        let in_the_way = |(from, until, baseline): &(f32, f32, f32)| {
            *from < left + width + 1.0 && *until > left - 1.0 && *baseline > top - FLAG - 0.5 - 0.5
        };
        if labels.iter().any(in_the_way) || timeline.stretches.is_empty() {
            top += FLAG;
        }
    }
    let mut shapes = month_shapes(timeline, &scale, top);
    if let Some((x, ..)) = &flag {
        shapes.push(Shape::Line {
            line: LineKind::Review,
            from: (*x, 10.0),
            to: (*x, top),
        });
    }
    let mut shapes: Vec<Shape> = shapes
        .into_iter()
        .flat_map(|shape| clip_around_names(shape, &names))
        .collect();
    shapes.extend(rows);
    if let Some((_, left, width, text)) = flag {
        shapes.push(Shape::Flag {
            at: (left, top - FLAG - 0.5),
            width,
            height: FLAG,
        });
        shapes.push(Shape::Label {
            at: (left + 1.75, top - 1.75),
            anchor: Anchor::Start,
            runs: vec![(text, LabelStyle::Flag)],
            halo: false,
        });
    }
    Drawing {
        height: top + 1.0,
        shapes,
    }
}

/// An upright line without what would show through the names: from, until, baseline.
fn clip_around_names(shape: Shape, names: &[(f32, f32, f32)]) -> Vec<Shape> {
    let Shape::Line { line, from, to } = shape else {
        return vec![shape];
    };
    if from.1 == to.1 {
        return vec![Shape::Line { line, from, to }];
    }
    let mut lines = Vec::new();
    let mut top = from.1;
    for (left, right, baseline) in names {
        // Between the letters' height and what hangs below them.
        let (above, below) = (baseline - 2.9, baseline + 1.0);
        if (left - 0.5..=right + 0.5).contains(&from.0) && above > top && below < to.1 {
            lines.push(((from.0, top), (to.0, above)));
            top = below;
        }
    }
    lines.push(((from.0, top), to));
    let line = |(from, to)| Shape::Line { line, from, to };
    lines.into_iter().map(line).collect()
}
