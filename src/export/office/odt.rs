//! OpenDocument text.

use std::fmt::Write;

use crate::export::document::{Align, Document, Link, TextSpan, Style, Text, Timeline};
use crate::export::draw::{Anchor, Drawing, Shape, draw_timeline};
use crate::export::html::svg_of;

use super::pack::{NotPacked, pack};
use super::parts::{Grid, Look, Paragraph, Part, parts};
use super::xml::{escape, fill, locale};

const TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The styles of a calendar, in colours that every reader of SVG knows.
const CALENDAR: &str = include_str!("calendar.css");

/// A document as ODT.
///
/// # Errors
/// None that a document can cause.
pub fn odt(document: &Document) -> Result<Vec<u8>, NotPacked> {
    let mut written = Writer::default();
    for part in parts(document) {
        written.part(&part);
    }
    let (language, country) = locale(&document.tag);
    let content = fill(
        include_str!("odt-content.xml"),
        &[("styles", &written.styles), ("body", &written.body)],
    );
    let styles = fill(
        include_str!("odt-styles.xml"),
        &[
            ("language", &escape(&language)),
            ("country", &escape(&country)),
            ("foot", &escape(&document.foot)),
            ("page", &escape(&document.labels.page)),
            ("of", &escape(&document.labels.of)),
        ],
    );
    let meta = fill(
        include_str!("odt-meta.xml"),
        &[
            ("title", &escape(&document.title.plain())),
            ("subject", &escape(&document.kicker.plain())),
            ("tag", &escape(&document.tag)),
        ],
    );
    let entry = |(name, _): &(String, String)| {
        format!(r#"<manifest:file-entry manifest:full-path="{name}" manifest:media-type="image/svg+xml"/>"#)
    };
    let pictures: String = written.pictures.iter().map(entry).collect();
    let manifest = fill(include_str!("odt-manifest.xml"), &[("pictures", &pictures)]);
    let mut files = vec![
        ("mimetype".to_owned(), TYPE.to_owned()),
        ("META-INF/manifest.xml".to_owned(), manifest),
        ("meta.xml".to_owned(), meta),
        ("styles.xml".to_owned(), styles),
        ("content.xml".to_owned(), content),
    ];
    files.extend(written.pictures);
    pack(&files)
}

#[derive(Default)]
struct Writer {
    body: String,
    /// Styles of columns, and of paragraphs that begin a page.
    styles: String,
    tables: usize,
    pictures: Vec<(String, String)>,
    /// The next paragraph begins a page.
    breaks: bool,
}

impl Writer {
    fn part(&mut self, part: &Part) {
        match part {
            Part::Paragraph(paragraph) => self.paragraph(paragraph),
            Part::Table(grid) => self.table(grid),
            Part::Figure(timeline) => self.figure(timeline),
            Part::Page => self.breaks = true,
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let mut inside = String::new();
        if !paragraph.id.is_empty() {
            let _ = write!(inside, r#"<text:bookmark text:name="{}"/>"#, escape(&paragraph.id));
        }
        if paragraph.look == Look::Check {
            inside.push_str("☐ ");
        }
        for (number, text) in paragraph.texts.iter().enumerate() {
            match paragraph.look {
                _ if number == 0 => {}
                Look::Check => inside.push_str("\u{a0}· "),
                _ => inside.push_str("<text:tab/>"),
            }
            match (paragraph.look, number) {
                (Look::Fact, 0) => inside.push_str(&styled("Label_20_run", &runs(text))),
                (Look::Check, 0) => inside.push_str(&styled("Strong_20_Emphasis", &runs(text))),
                _ => inside.push_str(&runs(text)),
            }
        }
        let mut style = style(paragraph.look, paragraph.boxed);
        if std::mem::take(&mut self.breaks) {
            style = self.variant("Page", &style, r#"fo:break-before="page""#);
        }
        if paragraph.keep {
            style = self.variant(
                "Kept",
                &style,
                r#"fo:keep-with-next="always" fo:keep-together="always""#,
            );
        }
        let _ = match paragraph.look {
            Look::Title => write!(
                self.body,
                r#"<text:h text:style-name="{style}" text:outline-level="1">{inside}</text:h>"#
            ),
            Look::Unseen => write!(
                self.body,
                r#"<text:h text:style-name="{style}" text:outline-level="2">{inside}</text:h>"#
            ),
            Look::Heading(rank) => {
                write!(
                    self.body,
                    r#"<text:h text:style-name="{style}" text:outline-level="{rank}">{inside}</text:h>"#
                )
            }
            Look::Bullet => write!(
                self.body,
                r#"<text:list text:style-name="Bullets"><text:list-item><text:p text:style-name="{style}">{inside}</text:p></text:list-item></text:list>"#
            ),
            _ => write!(self.body, r#"<text:p text:style-name="{style}">{inside}</text:p>"#),
        };
        self.body.push('\n');
    }

    /// The style of a paragraph that begins a page, or stays on that of the next one.
    fn variant(&mut self, kind: &str, style: &str, properties: &str) -> String {
        let name = format!("{kind}_20_{style}");
        if !self.styles.contains(&format!(r#"style:name="{name}""#)) {
            // A variant of a variant has the first one's properties: automatic styles have no automatic parents.
            let (parent, first) = match style.strip_prefix("Page_20_") {
                Some(parent) => (parent, r#"fo:break-before="page" "#),
                None => (style, ""),
            };
            let _ = write!(
                self.styles,
                r#"<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"><style:paragraph-properties {first}{properties}/></style:style>"#
            );
        }
        name
    }

    fn table(&mut self, grid: &Grid) {
        self.tables += 1;
        let name = format!("Table{}", self.tables);
        for (at, width) in grid.widths.iter().enumerate() {
            let millimetres = f64::from(*width) * 0.17;
            let _ = write!(
                self.styles,
                r#"<style:style style:name="{name}.{at}" style:family="table-column"><style:table-column-properties style:column-width="{millimetres:.1}mm"/></style:style>"#
            );
        }
        let caption = escape(&grid.caption.plain());
        let _ = write!(
            self.body,
            r#"<table:table table:name="{name}" table:style-name="Table"><table:title>{caption}</table:title>"#
        );
        for at in 0..grid.widths.len() {
            let _ = write!(self.body, r#"<table:table-column table:style-name="{name}.{at}"/>"#);
        }
        self.body.push_str("<table:table-header-rows><table:table-row>");
        for (head, align) in &grid.heads {
            let text = in_cell(std::slice::from_ref(head), *align);
            let _ = write!(
                self.body,
                r#"<table:table-cell table:style-name="Head" office:value-type="string">{text}</table:table-cell>"#
            );
        }
        self.body.push_str("</table:table-row></table:table-header-rows>");
        for row in &grid.rows {
            let style = if row.whole { "Whole_20_row" } else { "Row" };
            let _ = write!(self.body, r#"<table:table-row table:style-name="{style}">"#);
            for cell in &row.cells {
                let span = if cell.span > 1 {
                    format!(r#" table:number-columns-spanned="{}""#, cell.span)
                } else {
                    String::new()
                };
                let text = in_cell(&cell.texts, cell.align);
                let _ = write!(
                    self.body,
                    r#"<table:table-cell table:style-name="Cell" office:value-type="string"{span}>{text}</table:table-cell>"#
                );
                self.body.push_str(&"<table:covered-table-cell/>".repeat(cell.span - 1));
            }
            self.body.push_str("</table:table-row>");
        }
        self.body.push_str("</table:table>\n");
    }

    fn figure(&mut self, timeline: &Timeline) {
        let number = self.pictures.len() + 1;
        let name = format!("Pictures/calendar-{number}.svg");
        let drawing = simple(draw_timeline(timeline));
        let height = drawing.height;
        let picture = svg_of(&drawing, timeline, &format!("calendar-{number}"));
        let picture = picture
            .replacen(
                "<svg ",
                &format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="170mm" height="{height:.1}mm" "#),
                1,
            )
            .replacen("</desc>", &format!("</desc><style>{CALENDAR}</style>"), 1);
        let _ = write!(
            self.body,
            r#"<text:p text:style-name="Body"><draw:frame draw:name="Calendar {number}" text:anchor-type="as-char" svg:width="170mm" svg:height="{height:.1}mm"><draw:image xlink:href="{name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>{}</svg:title><svg:desc>{}</svg:desc></draw:frame></text:p>"#,
            escape(&timeline.title.plain()),
            escape(&timeline.alternative.plain())
        );
        self.body.push('\n');
        self.pictures.push((name, picture));
    }
}

/// Labels of one run each that begin at a point: word processors set several on top of each other.
fn simple(mut drawing: Drawing) -> Drawing {
    let mut shapes = Vec::new();
    for shape in drawing.shapes {
        let Shape::Label { at, anchor, runs, halo } = shape else {
            shapes.push(shape);
            continue;
        };
        let width: f32 = runs.iter().map(|(text, face)| face.width(text)).sum();
        let mut x = match anchor {
            Anchor::Start => at.0,
            Anchor::End => at.0 - width,
        };
        for (text, face) in runs {
            let width = face.width(&text);
            shapes.push(Shape::Label {
                at: (x, at.1),
                anchor: Anchor::Start,
                runs: vec![(text, face)],
                halo,
            });
            x += width;
        }
    }
    drawing.shapes = shapes;
    drawing
}

fn in_cell(texts: &[Text], align: Align) -> String {
    let style = match align {
        Align::Left => "In_20_cell",
        Align::Right => "In_20_cell_20_right",
    };
    let paragraph = |text: &Text| format!(r#"<text:p text:style-name="{style}">{}</text:p>"#, runs(text));
    texts.iter().map(paragraph).collect()
}

fn style(look: Look, boxed: bool) -> String {
    let name = match look {
        Look::Title => "Heading_20_1",
        Look::Heading(rank) => return format!("{}Heading_20_{}", if boxed { "Box_20_" } else { "" }, rank.min(6)),
        Look::Kicker => "Kicker",
        Look::Label => "Label",
        Look::Loud => "Loud",
        Look::Lead => "Lead",
        Look::Body if boxed => "Box_20_Body",
        Look::Body => "Body",
        Look::Soft if boxed => "Box_20_Soft",
        Look::Soft => "Soft",
        Look::Nothing => "Nothing",
        Look::Fact => "Fact",
        Look::Bullet => "Body",
        Look::Check if boxed => "Box_20_Check",
        Look::Check => "Check",
        Look::Source => "Source",
        Look::Ruled => "Ruled",
        Look::Unseen => "Unseen_20_heading",
    };
    name.to_owned()
}

fn runs(text: &Text) -> String {
    text.spans.iter().map(run).collect()
}

fn run(span: &TextSpan) -> String {
    let said = spaced(&span.text);
    let said = match span.style {
        Style::Plain => said,
        Style::Strong => styled("Strong_20_Emphasis", &said),
        Style::Id => styled("Id", &said),
        Style::Soft => styled("Soft_20_run", &said),
        Style::Blank => styled("Blank", &said),
        Style::Raised => styled("Raised", &said),
    };
    let target = match &span.link {
        None => return said,
        Some(Link::Inside(id)) => format!("#{}", escape(id)),
        Some(Link::Mail(address)) => format!("mailto:{}", escape(address)),
    };
    format!(r#"<text:a xlink:type="simple" xlink:href="{target}">{said}</text:a>"#)
}

fn styled(style: &str, said: &str) -> String {
    format!(r#"<text:span text:style-name="{style}">{said}</text:span>"#)
}

/// A text in which no space is lost: ODT takes several for one, and none at the ends.
fn spaced(text: &str) -> String {
    let text = escape(text);
    let mut out = String::with_capacity(text.len());
    let last = text.chars().count().saturating_sub(1);
    let mut before = true;
    for (at, c) in text.chars().enumerate() {
        if c == ' ' && (before || at == last) {
            out.push_str("<text:s/>");
        } else {
            out.push(c);
        }
        before = c == ' ';
    }
    out
}
