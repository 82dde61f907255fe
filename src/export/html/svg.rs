//! A calendar as SVG, four units a millimetre.

use std::fmt::Write;

use askama::Template;

use crate::export::document::Timeline;
use crate::export::draw::{Anchor, Drawing, LabelStyle, LineKind, Shape, draw_timeline};

use super::spans::escape_html;

#[derive(Template)]
#[template(path = "calendar.svg", escape = "html", config = "src/export/html/askama.toml")]
struct Calendar {
    id: String,
    height: String,
    title: String,
    alternative: String,
    shapes: Vec<String>,
}

/// The picture; `id` is unique in the page.
pub(super) fn timeline_svg(timeline: &Timeline, id: &str) -> String {
    render_svg(&draw_timeline(timeline), timeline, id, false)
}

/// The same, of a drawing that is made already, where another typeface may be used instead: each text is as wide as it
/// is drawn here.
pub(crate) fn svg_of(drawing: &Drawing, timeline: &Timeline, id: &str) -> String {
    render_svg(drawing, timeline, id, true)
}

fn render_svg(drawing: &Drawing, timeline: &Timeline, id: &str, fitted: bool) -> String {
    let calendar = Calendar {
        id: id.to_owned(),
        height: svg_unit(drawing.height),
        title: timeline.title.plain(),
        alternative: timeline.alternative.plain(),
        shapes: drawing.shapes.iter().map(|one| shape_svg(one, fitted)).collect(),
    };
    calendar.to_string()
}

fn svg_unit(mm: f32) -> String {
    let text = format!("{:.1}", mm * 4.0);
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn shape_svg(shape: &Shape, fitted: bool) -> String {
    match shape {
        Shape::Line { line, from, to } => format!(
            r#"<line class="{}" x1="{}" y1="{}" x2="{}" y2="{}"/>"#,
            line_class(*line),
            svg_unit(from.0),
            svg_unit(from.1),
            svg_unit(to.0),
            svg_unit(to.1)
        ),
        Shape::Bar {
            at,
            width,
            height,
            done,
            closed,
            dashed,
        } => bar_svg(*at, (*width, *height), *done, *closed, *dashed),
        Shape::Diamond { at, off } => {
            let class = if *off { "mark off" } else { "mark" };
            format!(
                r#"<path class="{class}" d="M{} {}l6.4 6.4-6.4 6.4-6.4-6.4z"/>"#,
                svg_unit(at.0),
                svg_unit(at.1 - 1.6)
            )
        }
        Shape::Flag { at, width, height } => format!(
            r#"<rect class="flag" x="{}" y="{}" width="{}" height="{}" rx="2"/>"#,
            svg_unit(at.0),
            svg_unit(at.1),
            svg_unit(*width),
            svg_unit(*height)
        ),
        Shape::Label { at, anchor, runs, halo } => label_svg(*at, *anchor, runs, *halo, fitted),
    }
}

fn bar_svg(at: (f32, f32), (width, height): (f32, f32), done: bool, closed: bool, dashed: bool) -> String {
    let class = match (dashed, done, closed) {
        (true, ..) => "bar dashed",
        (_, true, true) => "bar done",
        (_, false, true) => "bar",
        (_, true, false) => "bar done open",
        (_, false, false) => "bar open",
    };
    let (x, y, w, h) = (svg_unit(at.0), svg_unit(at.1), svg_unit(width), svg_unit(height));
    let mut out = format!(r#"<rect class="{class}" x="{x}" y="{y}" width="{w}" height="{h}" rx="2"/>"#);
    if !closed && !dashed {
        // Nobody said where it ends: its right edge stays open.
        let right = svg_unit(at.0 + width);
        let _ = write!(out, r#"<path class="edge" d="M{right} {y}H{x}v{h}H{right}"/>"#);
    }
    out
}

fn label_svg((x, y): (f32, f32), anchor: Anchor, runs: &[(String, LabelStyle)], halo: bool, fitted: bool) -> String {
    let anchor = match anchor {
        Anchor::Start => "",
        Anchor::End => r#" text-anchor="end""#,
    };
    let class = if halo { r#" class="halo""# } else { "" };
    let mut out = format!(r#"<text{class} x="{}" y="{}"{anchor}>"#, svg_unit(x), svg_unit(y));
    for (text, face) in runs {
        let length = match fitted {
            true => format!(
                r#" textLength="{}" lengthAdjust="spacingAndGlyphs""#,
                svg_unit(face.width(text))
            ),
            false => String::new(),
        };
        let _ = write!(
            out,
            r#"<tspan class="{}"{length}>{}</tspan>"#,
            face_class(*face),
            escape_html(text)
        );
    }
    out.push_str("</text>");
    out
}

fn line_class(line: LineKind) -> &'static str {
    match line {
        LineKind::Month => "l-month",
        LineKind::Quarter => "l-quarter",
        LineKind::End => "l-end",
        LineKind::Review => "l-review",
    }
}

fn face_class(face: LabelStyle) -> &'static str {
    match face {
        LabelStyle::Name => "f-name",
        LabelStyle::Aside => "f-aside",
        LabelStyle::Month => "f-month",
        LabelStyle::Year => "f-year",
        LabelStyle::Id => "f-id",
        LabelStyle::Flag => "f-flag",
    }
}
