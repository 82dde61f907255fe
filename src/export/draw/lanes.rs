//! The row of one phase: name, bar, marks, and their ids where there is room.

use crate::export::document::TimelineBar;

use super::scale::{DateScale, WIDTH};
use super::shapes::{Anchor, LabelStyle, LineKind, Shape};

/// The height of a row, in mm.
pub(super) const HEIGHT: f32 = 15.5;

/// What a second line of ids adds to it.
const SECOND: f32 = 3.8;

/// A name that begins right of here hangs to the left instead.
const HANG: f32 = 107.0;

/// What stays free between two labels.
const GAP: f32 = 1.5;

/// The shapes of one row.
pub(super) struct Lane {
    pub(super) shapes: Vec<Shape>,
    pub(super) height: f32,
    /// Where its lowest labels are: from, until, baseline.
    pub(super) labels: Vec<(f32, f32, f32)>,
    /// Where its name is: the same.
    pub(super) name: (f32, f32, f32),
}

pub(super) fn draw_lane(stretch: &TimelineBar, scale: &DateScale, top: f32) -> Lane {
    let from = stretch.from.map_or(0.0, |day| scale.x(day));
    let dashed = stretch.until.is_none();
    let until = match stretch.until {
        Some(day) => scale.x(day).max(from + 1.0).min(WIDTH),
        None => (from + 20.0).min(WIDTH),
    };
    let from = from.min(until - 1.0).max(0.0);
    let (named, name) = lane_name(stretch, (from, until), top);
    let mut lane = Lane {
        shapes: vec![named],
        height: HEIGHT,
        labels: Vec::new(),
        name,
    };
    lane.shapes.push(Shape::Bar {
        at: (from, top + 5.0),
        width: until - from,
        height: 3.5,
        done: stretch.done,
        closed: stretch.closed,
        dashed,
    });
    if stretch.closed {
        lane.shapes.push(Shape::Line {
            line: LineKind::End,
            from: (until, top + 4.25),
            to: (until, top + 9.25),
        });
    }
    draw_marks(stretch, scale, top, &mut lane);
    draw_undated(stretch, from, top, &mut lane);
    lane
}

/// The name over the bar, as much of it as the width holds, and where it is.
fn lane_name(stretch: &TimelineBar, (from, until): (f32, f32), top: f32) -> (Shape, (f32, f32, f32)) {
    let mut runs = vec![(stretch.name.plain(), LabelStyle::Name)];
    let aside = stretch.aside.plain();
    if !aside.is_empty() {
        runs.push((format!("\u{a0}· {aside}"), LabelStyle::Aside));
    }
    if runs_width(&runs) > WIDTH {
        runs.truncate(1);
        runs[0].0 = truncate_run(&runs[0].0, LabelStyle::Name, WIDTH);
    }
    let width = runs_width(&runs);
    let (x, anchor) = if from < HANG {
        (from, Anchor::Start)
    } else {
        (until, Anchor::End)
    };
    let x = match anchor {
        Anchor::Start => x.min(WIDTH - width).max(0.0),
        _ => x.max(width),
    };
    let left = match anchor {
        Anchor::Start => x,
        Anchor::End => x - width,
    };
    let named = Shape::Label {
        at: (x, top + 3.0),
        anchor,
        runs,
        halo: true,
    };
    (named, (left, left + width, top + 3.0))
}

/// A diamond for each day; ids that would touch share a label.
fn draw_marks(stretch: &TimelineBar, scale: &DateScale, top: f32, lane: &mut Lane) {
    // First and last day of a label, and its ids.
    let mut groups: Vec<(f32, f32, String)> = Vec::new();
    for mark in &stretch.marks {
        let x = scale.x(mark.day);
        lane.shapes.push(Shape::Diamond {
            at: (x, top + 6.75),
            off: mark.off,
        });
        if mark.name.is_empty() {
            continue;
        }
        match groups.last_mut() {
            Some((first, last, names)) if x - middle_of(*first, *last) < gap_between(names, &mark.name) => {
                names.push(' ');
                names.push_str(&mark.name);
                *last = x;
            }
            _ => groups.push((x, x, mark.name.clone())),
        }
    }
    let mut free = 0.0;
    for (first, last, names) in groups {
        let names = truncate_run(&names, LabelStyle::Id, WIDTH);
        let width = LabelStyle::Id.width(&names);
        let left = (middle_of(first, last) - width / 2.0)
            .max(free)
            .min(WIDTH - width)
            .max(0.0);
        put_label(lane, (left, top + 12.3), &names, width);
        free = left + width + GAP;
    }
}

fn middle_of(first: f32, last: f32) -> f32 {
    f32::midpoint(first, last)
}

/// How far apart the middles of two labels must be.
fn gap_between(one: &str, other: &str) -> f32 {
    f32::midpoint(LabelStyle::Id.width(one), LabelStyle::Id.width(other)) + GAP
}

/// The ids without a day: under the bar at its left, else where the line is free, else on a line of their own.
fn draw_undated(stretch: &TimelineBar, from: f32, top: f32, lane: &mut Lane) {
    let text = truncate_run(&stretch.undated.plain(), LabelStyle::Id, WIDTH);
    if text.is_empty() {
        return;
    }
    let width = LabelStyle::Id.width(&text);
    let taken = lane.labels.clone();
    let last = taken.iter().map(|(_, until, _)| until + 3.0).fold(0.0, f32::max);
    let first = taken.iter().map(|(from, _, _)| *from).fold(WIDTH, f32::min);
    let free = |left: f32| {
        left >= 0.0
            && left + width <= WIDTH
            && taken
                .iter()
                .all(|(from, until, _)| left + width + 1.5 < *from || left > until + 1.5)
    };
    let places = [from.min(WIDTH - width), last, first - width - 3.0];
    match places.into_iter().find(|left| free(*left)) {
        Some(left) => put_label(lane, (left, top + 12.3), &text, width),
        None => {
            lane.height += SECOND;
            put_label(
                lane,
                (from.min(WIDTH - width).max(0.0), top + 12.3 + SECOND),
                &text,
                width,
            );
        }
    }
}

fn put_label(lane: &mut Lane, (left, baseline): (f32, f32), text: &str, width: f32) {
    lane.labels.push((left, left + width, baseline));
    lane.shapes.push(Shape::Label {
        at: (left, baseline),
        anchor: Anchor::Start,
        runs: vec![(text.to_owned(), LabelStyle::Id)],
        halo: true,
    });
}

fn runs_width(runs: &[(String, LabelStyle)]) -> f32 {
    runs.iter().map(|(text, face)| face.width(text)).sum()
}

/// As much of a text as `room` holds, with `…`: the words beside the picture have all of it.
fn truncate_run(text: &str, face: LabelStyle, room: f32) -> String {
    if face.width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if face.width(&kept) + face.width("…") > room {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}
