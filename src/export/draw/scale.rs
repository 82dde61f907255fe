//! The months above a calendar.

use jiff::civil::Date;

use crate::export::document::Timeline;

use super::shapes::{Anchor, LabelStyle, LineKind, Shape};

/// The width of the drawing, in mm.
pub(super) const WIDTH: f32 = 170.0;

/// From days to millimetres.
pub(super) struct DateScale {
    from: Date,
    days: f32,
}

impl DateScale {
    pub(super) fn from_timeline(timeline: &Timeline) -> Self {
        Self {
            from: timeline.from,
            days: days_between(timeline.from, timeline.until) + 1.0,
        }
    }

    /// Where a day begins, within the drawing.
    pub(super) fn x(&self, day: Date) -> f32 {
        (days_between(self.from, day) / self.days * WIDTH).clamp(0.0, WIDTH)
    }
}

fn days_between(from: Date, until: Date) -> f32 {
    let span = until.duration_since(from).as_hours() / 24;
    // A few million at the most: exact enough.
    f32::from(i16::try_from(span / 1000).unwrap_or(i16::MAX)) * 1000.0
        + f32::from(i16::try_from(span % 1000).unwrap_or(0))
}

/// Lines and names of months, quarters or years, down to `bottom`.
pub(super) fn month_shapes(timeline: &Timeline, scale: &DateScale, bottom: f32) -> Vec<Shape> {
    let first = month_number(timeline.from);
    let last = month_number(timeline.until);
    let count = last - first + 1;
    let years = i32::from(timeline.until.year()) - i32::from(timeline.from.year()) + 1;
    // As many years to a line as leave a number room.
    let every_years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
        .into_iter()
        .find(|every| years / every <= 14)
        .unwrap_or(5000);
    let mut shapes = Vec::new();
    for number in first..=last {
        let (year, month) = (number.div_euclid(12), number.rem_euclid(12));
        let Some(day) = day_of(year, month).filter(|day| *day <= timeline.until) else {
            continue;
        };
        let (opens, quarter) = (number == first, month % 3 == 0);
        let x = scale.x(day);
        let year_line = month == 0 && year % every_years == 0;
        let drawn = match count {
            ..=36 => count <= 14 || quarter || opens,
            _ => year_line || opens,
        };
        if !drawn {
            continue;
        }
        let line = if (count <= 36 && quarter && !opens) || (count > 36 && year_line) {
            LineKind::Quarter
        } else {
            LineKind::Month
        };
        shapes.push(Shape::Line {
            line,
            from: (x, 5.0),
            to: (x, bottom),
        });
        let room = next_line(timeline, scale, number, count, every_years) - x;
        let name = match count {
            ..=14 => timeline
                .months
                .get(usize::try_from(month).unwrap_or(0))
                .cloned()
                .unwrap_or_default(),
            15..=36 => format!("{}{}", timeline.quarter, month / 3 + 1),
            _ => String::new(),
        };
        push_label(&mut shapes, (x, 8.0), &name, LabelStyle::Month, room);
        if month == 0 || opens {
            let named = year.to_string();
            let wide = LabelStyle::Year.width(&named) + 1.0;
            match count {
                // A year of which only its end or its beginning is there stands above the others.
                37.. if wide > room => {
                    push_label(&mut shapes, (x.min(WIDTH - wide), 3.75), &named, LabelStyle::Year, wide)
                }
                37.. => push_label(&mut shapes, (x, 8.0), &named, LabelStyle::Year, room),
                // The name of a year may run on over its months, up to the next year.
                _ => push_label(
                    &mut shapes,
                    (x, 3.75),
                    &named,
                    LabelStyle::Year,
                    room_of_year(scale, x, year),
                ),
            }
        }
    }
    shapes.push(Shape::Line {
        line: LineKind::Quarter,
        from: (0.0, 10.0),
        to: (WIDTH, 10.0),
    });
    shapes
}

fn push_label(shapes: &mut Vec<Shape>, (x, baseline): (f32, f32), text: &str, face: LabelStyle, room: f32) {
    if !text.is_empty() && face.width(text) + 1.0 <= room {
        shapes.push(Shape::Label {
            at: (x + 1.0, baseline),
            anchor: Anchor::Start,
            runs: vec![(text.to_owned(), face)],
            halo: false,
        });
    }
}

/// Where the next line stands after that of month `number`.
fn next_line(timeline: &Timeline, scale: &DateScale, number: i32, count: i32, every_years: i32) -> f32 {
    let mut next = number + 1;
    let stops = |number: i32| match count {
        ..=14 => true,
        15..=36 => number.rem_euclid(3) == 0,
        _ => number.rem_euclid(12) == 0 && number.div_euclid(12) % every_years == 0,
    };
    while !stops(next) {
        next += 1;
    }
    match day_of(next.div_euclid(12), next.rem_euclid(12)) {
        Some(day) if day <= timeline.until => scale.x(day),
        _ => WIDTH,
    }
}

fn room_of_year(scale: &DateScale, x: f32, year: i32) -> f32 {
    day_of(year + 1, 0).map_or(WIDTH, |day| scale.x(day)) - x
}

fn month_number(day: Date) -> i32 {
    i32::from(day.year()) * 12 + i32::from(day.month()) - 1
}

fn day_of(year: i32, month: i32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month + 1).ok()?, 1).ok()
}
