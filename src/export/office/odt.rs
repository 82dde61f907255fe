//! OpenDocument text.

use std::fmt::Write;

use crate::export::document::{Align, Document, Fact, Link, Style, Text, TextSpan, Timeline};
use crate::export::draw::{Anchor, Drawing, Shape, draw_timeline};
use crate::export::html::svg_of;

use super::office_blocks::{OfficeBlock, OfficeParagraph, OfficeTable, ParagraphStyle, office_blocks};
use super::package::{PackError, zip_parts};
use super::style_name::style_name;
use super::xml::{escape_xml, fill_template, language_and_country};

const TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The styles of a calendar, in colours that every reader of SVG knows.
const CALENDAR: &str = include_str!("calendar.css");

/// A document as ODT.
///
/// # Errors
/// None that a document can cause.
pub fn odt(document: &Document) -> Result<Vec<u8>, PackError> {
    let mut written = OdtWriter::default();
    for part in office_blocks(document) {
        written.write_part(&part);
    }
    let (language, country) = language_and_country(&document.tag);
    let content = fill_template(
        include_str!("odt-content.xml"),
        &[("styles", &written.styles), ("body", &written.body)],
    );
    let styles = fill_template(
        include_str!("odt-styles.xml"),
        &[
            ("language", &escape_xml(&language)),
            ("country", &escape_xml(&country)),
            ("foot", &escape_xml(&document.foot)),
            ("page", &escape_xml(&document.labels.page)),
            ("of", &escape_xml(&document.labels.of)),
        ],
    );
    let meta = fill_template(
        include_str!("odt-meta.xml"),
        &[
            ("title", &escape_xml(&document.title.plain())),
            ("subject", &escape_xml(&document.kicker.plain())),
            ("tag", &escape_xml(&document.tag)),
        ],
    );
    let entry = |(name, _): &(String, String)| {
        format!(r#"<manifest:file-entry manifest:full-path="{name}" manifest:media-type="image/svg+xml"/>"#)
    };
    let pictures: String = written.pictures.iter().map(entry).collect();
    let manifest = fill_template(include_str!("odt-manifest.xml"), &[("pictures", &pictures)]);
    let mut files = vec![
        ("mimetype".to_owned(), TYPE.to_owned()),
        ("META-INF/manifest.xml".to_owned(), manifest),
        ("meta.xml".to_owned(), meta),
        ("styles.xml".to_owned(), styles),
        ("content.xml".to_owned(), content),
    ];
    files.extend(written.pictures);
    zip_parts(&files)
}

#[derive(Default)]
struct OdtWriter {
    body: String,
    /// Styles of columns, and of paragraphs that begin a page.
    styles: String,
    tables: usize,
    pictures: Vec<(String, String)>,
    /// The next paragraph begins a page.
    breaks: bool,
}

impl OdtWriter {
    fn write_part(&mut self, part: &OfficeBlock) {
        match part {
            OfficeBlock::Paragraph(paragraph) => self.write_paragraph(paragraph),
            OfficeBlock::Table(grid) => self.write_table(grid),
            OfficeBlock::Figure(timeline) => self.write_figure(timeline),
            OfficeBlock::Figures(figures) => self.write_figures(figures),
            OfficeBlock::Page => self.breaks = true,
        }
    }

    fn write_paragraph(&mut self, paragraph: &OfficeParagraph) {
        let mut inside = String::new();
        if !paragraph.id.is_empty() {
            let _ = write!(inside, r#"<text:bookmark text:name="{}"/>"#, escape_xml(&paragraph.id));
        }
        if paragraph.look == ParagraphStyle::Check {
            inside.push_str("☐ ");
        }
        for (number, text) in paragraph.texts.iter().enumerate() {
            match paragraph.look {
                _ if number == 0 => {}
                ParagraphStyle::Check => inside.push_str("\u{a0}· "),
                _ => inside.push_str("<text:tab/>"),
            }
            match (paragraph.look, number) {
                (ParagraphStyle::Fact, 0) => inside.push_str(&styled_span("Label_20_run", &runs_xml(text))),
                (ParagraphStyle::Check, 0) => inside.push_str(&styled_span("Strong_20_Emphasis", &runs_xml(text))),
                _ => inside.push_str(&runs_xml(text)),
            }
        }
        let mut style = style_name(paragraph.look, paragraph.boxed).odt;
        if std::mem::take(&mut self.breaks) {
            style = self.style_variant("Page", &style, r#"fo:break-before="page""#);
        }
        if paragraph.keep {
            style = self.style_variant(
                "Kept",
                &style,
                r#"fo:keep-with-next="always" fo:keep-together="always""#,
            );
        }
        let _ = match paragraph.look {
            ParagraphStyle::Title => write!(
                self.body,
                r#"<text:h text:style-name="{style}" text:outline-level="1">{inside}</text:h>"#
            ),
            ParagraphStyle::Unseen => write!(
                self.body,
                r#"<text:h text:style-name="{style}" text:outline-level="2">{inside}</text:h>"#
            ),
            ParagraphStyle::Heading(rank) => {
                write!(
                    self.body,
                    r#"<text:h text:style-name="{style}" text:outline-level="{rank}">{inside}</text:h>"#
                )
            }
            ParagraphStyle::Bullet => write!(
                self.body,
                r#"<text:list text:style-name="Bullets"><text:list-item><text:p text:style-name="{style}">{inside}</text:p></text:list-item></text:list>"#
            ),
            _ => write!(self.body, r#"<text:p text:style-name="{style}">{inside}</text:p>"#),
        };
        self.body.push('\n');
    }

    /// The style of a paragraph that begins a page, or stays on that of the next one.
    fn style_variant(&mut self, kind: &str, style: &str, properties: &str) -> String {
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

    fn write_table(&mut self, grid: &OfficeTable) {
        self.tables += 1;
        let name = format!("Table{}", self.tables);
        for (at, width) in grid.widths.iter().enumerate() {
            let millimetres = f64::from(*width) * 0.17;
            let _ = write!(
                self.styles,
                r#"<style:style style:name="{name}.{at}" style:family="table-column"><style:table-column-properties style:column-width="{millimetres:.1}mm"/></style:style>"#
            );
        }
        let caption = escape_xml(&grid.caption.plain());
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

    /// Values over their labels; the label is read first.
    fn write_figures(&mut self, figures: &[Fact]) {
        self.tables += 1;
        let name = format!("Table{}", self.tables);
        let _ = write!(
            self.body,
            r#"<table:table table:name="{name}" table:style-name="Table"><table:table-column table:number-columns-repeated="{}"/><table:table-row table:style-name="Whole_20_row">"#,
            figures.len()
        );
        for figure in figures {
            let _ = write!(
                self.body,
                r#"<table:table-cell table:style-name="Figure_20_cell" office:value-type="string"><text:p text:style-name="Label">{}</text:p><text:p text:style-name="Figure_20_value">{}</text:p></table:table-cell>"#,
                runs_xml(&figure.label),
                runs_xml(&figure.value)
            );
        }
        self.body.push_str("</table:table-row></table:table>\n");
    }

    fn write_figure(&mut self, timeline: &Timeline) {
        let number = self.pictures.len() + 1;
        let name = format!("Pictures/calendar-{number}.svg");
        let drawing = simplified_drawing(draw_timeline(timeline));
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
            escape_xml(&timeline.title.plain()),
            escape_xml(&timeline.alternative.plain())
        );
        self.body.push('\n');
        self.pictures.push((name, picture));
    }
}

/// Labels of one run each that begin at a point: word processors set several on top of each other.
fn simplified_drawing(mut drawing: Drawing) -> Drawing {
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
    let paragraph = |text: &Text| format!(r#"<text:p text:style-name="{style}">{}</text:p>"#, runs_xml(text));
    texts.iter().map(paragraph).collect()
}

fn runs_xml(text: &Text) -> String {
    text.spans.iter().map(run).collect()
}

fn run(span: &TextSpan) -> String {
    let markup = spaced_text(&span.text);
    let markup = match span.style {
        Style::Plain => markup,
        Style::Strong => styled_span("Strong_20_Emphasis", &markup),
        Style::Id => styled_span("Id", &markup),
        Style::Soft => styled_span("Soft_20_run", &markup),
        Style::Blank => styled_span("Blank", &markup),
        Style::Absent => styled_span("Absent", &markup),
        Style::Raised => styled_span("Raised", &markup),
    };
    let target = match &span.link {
        None => return markup,
        Some(Link::Inside(id)) => format!("#{}", escape_xml(id)),
        Some(Link::Mail(address)) => format!("mailto:{}", escape_xml(address)),
        Some(Link::Web(address)) => escape_xml(address),
        // An address in an ODT is seen from inside of it.
        Some(Link::File(address)) => format!("../{}", escape_xml(address)),
    };
    format!(r#"<text:a xlink:type="simple" xlink:href="{target}">{markup}</text:a>"#)
}

fn styled_span(style: &str, markup: &str) -> String {
    format!(r#"<text:span text:style-name="{style}">{markup}</text:span>"#)
}

/// A text in which no space is lost: ODT takes several for one, and none at the ends.
fn spaced_text(text: &str) -> String {
    let text = escape_xml(text);
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
