//! A calendar as shapes of a word processor.

use std::fmt::Write;

use crate::export::document::Timeline;
use crate::export::draw::{Anchor, Drawing, LabelStyle, LineKind, Shape, draw_timeline};

use super::docx_run::run_of;
use super::xml::escape_xml;

/// The width of a calendar, in mm.
const WIDTH: f32 = 170.0;

/// A run with the picture; programs that know no shapes are given its words.
pub(super) fn drawing_run(timeline: &Timeline, number: usize) -> String {
    let drawn = with_room(draw_timeline(timeline));
    let (width, height) = (to_emu(WIDTH), to_emu(drawn.height));
    let alternative = timeline.alternative.plain();
    let shapes: String = drawn.shapes.iter().map(shape_xml).collect();
    let fallback = run_of("", &alternative);
    format!(
        r#"<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="Calendar {number}" title="{}" descr="{}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/><a:chOff x="0" y="0"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"#,
        escape_xml(&timeline.title.plain()),
        escape_xml(&alternative)
    )
}

/// How much wider a typeface used instead may be.
const ROOM: f32 = 1.3;

/// The flag wide enough for another typeface, on its side of the line.
fn with_room(mut drawing: Drawing) -> Drawing {
    let line = drawing.shapes.iter().find_map(|shape| match shape {
        Shape::Line {
            line: LineKind::Review,
            from,
            ..
        } => Some(from.0),
        _ => None,
    });
    let mut moved = 0.0;
    for shape in &mut drawing.shapes {
        match shape {
            Shape::Flag { at, width, .. } => {
                let wider = (*width * ROOM).min(WIDTH);
                let hangs_left = line.is_some_and(|line| at.0 + *width / 2.0 < line);
                let left = if hangs_left {
                    at.0 + *width - wider
                } else {
                    at.0.min(WIDTH - wider)
                };
                moved = left.max(0.0) - at.0;
                (at.0, *width) = (left.max(0.0), wider);
            }
            Shape::Label { at, runs, .. } if runs.iter().all(|(_, face)| *face == LabelStyle::Flag) => at.0 += moved,
            _ => {}
        }
    }
    drawing
}

/// Millimetres in the unit of shapes, 1/36000 mm.
fn to_emu(mm: f32) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a page is a few million of them")]
    let emu = (f64::from(mm) * 36_000.0).round() as i64;
    emu
}

fn shape_xml(shape: &Shape) -> String {
    match shape {
        Shape::Line { line, from, to } => {
            let (width, colour, dash) = match line {
                LineKind::Month => (0.15, "CBD3DA", ""),
                LineKind::Quarter => (0.15, "6E7B87", ""),
                LineKind::End => (0.75, "0B4F66", ""),
                LineKind::Review => (0.4, "A96800", r#"<a:prstDash val="dash"/>"#),
            };
            let edge = edge_xml(width, colour, dash);
            figure_xml(
                "line",
                *from,
                (to.0 - from.0, to.1 - from.1),
                &format!("<a:noFill/>{edge}"),
            )
        }
        Shape::Bar {
            at,
            width,
            height,
            done,
            dashed,
            ..
        } => {
            let ground = fill_xml(if *done { "0B4F66" } else { "E4EFF3" });
            let dash = if *dashed { r#"<a:prstDash val="dash"/>"# } else { "" };
            figure_xml(
                "rect",
                *at,
                (*width, *height),
                &format!("{ground}{}", edge_xml(0.35, "0B4F66", dash)),
            )
        }
        Shape::Diamond { at, off } => {
            let (ground, line) = if *off {
                ("FFFFFF", "0B4F66")
            } else {
                ("0B4F66", "FFFFFF")
            };
            let look = format!("{}{}", fill_xml(ground), edge_xml(0.3, line, ""));
            figure_xml("diamond", (at.0 - 1.6, at.1 - 1.6), (3.2, 3.2), &look)
        }
        Shape::Flag { at, width, height } => {
            let look = format!("{}{}", fill_xml("FFF6E6"), edge_xml(0.25, "A96800", ""));
            figure_xml("rect", *at, (*width, *height), &look)
        }
        Shape::Label { at, anchor, runs, .. } => label_xml(*at, *anchor, runs),
    }
}

fn figure_xml(geometry: &str, at: (f32, f32), size: (f32, f32), look: &str) -> String {
    format!(
        r#"<wps:wsp><wps:cNvSpPr/><wps:spPr>{}<a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom>{look}</wps:spPr><wps:bodyPr/></wps:wsp>"#,
        frame_xml(at, size)
    )
}

fn frame_xml(at: (f32, f32), size: (f32, f32)) -> String {
    format!(
        r#"<a:xfrm><a:off x="{}" y="{}"/><a:ext cx="{}" cy="{}"/></a:xfrm>"#,
        to_emu(at.0),
        to_emu(at.1),
        to_emu(size.0.max(0.0)),
        to_emu(size.1.max(0.0))
    )
}

fn fill_xml(colour: &str) -> String {
    format!(r#"<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>"#)
}

fn edge_xml(width: f32, colour: &str, dash: &str) -> String {
    format!(r#"<a:ln w="{}">{}{dash}</a:ln>"#, to_emu(width), fill_xml(colour))
}

/// A line of text in a frame a little wider than it: other typefaces may be used instead.
fn label_xml((x, baseline): (f32, f32), anchor: Anchor, runs: &[(String, LabelStyle)]) -> String {
    let width: f32 = runs.iter().map(|(text, face)| face.width(text)).sum::<f32>() * 1.3 + 2.0;
    let (left, side) = match anchor {
        Anchor::Start => (x.min(WIDTH - width).max(0.0), ""),
        Anchor::End => ((x - width).max(0.0), r#"<w:jc w:val="end"/>"#),
    };
    let mut inside = String::new();
    for (text, face) in runs {
        let bold = if face.bold() { "<w:b/>" } else { "" };
        let colour = match face {
            LabelStyle::Name | LabelStyle::Id => "17212B",
            LabelStyle::Aside | LabelStyle::Month | LabelStyle::Year => "4A5763",
            LabelStyle::Flag => "6A3D00",
        };
        let size = (face.size() * 2.0).round();
        let _ = write!(
            inside,
            r#"<w:r><w:rPr>{bold}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
            escape_xml(text)
        );
    }
    format!(
        r#"<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>{}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="InFigure"/>{side}</w:pPr>{inside}</w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/></wps:wsp>"#,
        frame_xml((left, baseline - 4.2), (width, 5.2))
    )
}
