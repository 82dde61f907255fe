//! Office Open XML text.

use std::fmt::Write;

use crate::export::document::{Align, Document, Fact, Link, Style, Text, TextSpan, Timeline};

use super::docx_run::run_of;
use super::docx_shapes::drawing_run;
use super::office_blocks::{OfficeBlock, OfficeParagraph, OfficeTable, ParagraphStyle, office_blocks};
use super::package::{PackError, zip_parts};
use super::style_name::style_name;
use super::xml::{escape_xml, fill_template, language_and_country};

/// The width of the text, in twentieths of a point.
const WIDTH: u32 = 9638;

/// A document as DOCX.
///
/// # Errors
/// None that a document can cause.
pub fn docx(document: &Document) -> Result<Vec<u8>, PackError> {
    let mut written = DocxWriter::default();
    for part in office_blocks(document) {
        written.write_part(&part);
    }
    let (language, country) = language_and_country(&document.tag);
    let tag = escape_xml(&format!("{language}-{country}"));
    let links: String = written
        .addresses
        .iter()
        .enumerate()
        .map(|(at, address)| {
            format!(
                r#"<Relationship Id="link{at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{}" TargetMode="External"/>"#,
                escape_xml(address)
            )
        })
        .collect();
    let labels = &document.labels;
    let file = |name: &str, text: String| (name.to_owned(), text);
    zip_parts(&[
        file("[Content_Types].xml", include_str!("docx-types.xml").to_owned()),
        file("_rels/.rels", include_str!("docx-rels.xml").to_owned()),
        file(
            "docProps/core.xml",
            fill_template(
                include_str!("docx-core.xml"),
                &[
                    ("title", &escape_xml(&document.title.plain())),
                    ("subject", &escape_xml(&document.kicker.plain())),
                    ("tag", &tag),
                ],
            ),
        ),
        file(
            "word/document.xml",
            fill_template(include_str!("docx-document.xml"), &[("body", &written.body)]),
        ),
        file(
            "word/_rels/document.xml.rels",
            fill_template(include_str!("docx-document-rels.xml"), &[("links", &links)]),
        ),
        file(
            "word/styles.xml",
            fill_template(include_str!("docx-styles.xml"), &[("tag", &tag)]),
        ),
        file(
            "word/settings.xml",
            fill_template(include_str!("docx-settings.xml"), &[("tag", &tag)]),
        ),
        file("word/numbering.xml", include_str!("docx-numbering.xml").to_owned()),
        file("word/fontTable.xml", include_str!("docx-fonts.xml").to_owned()),
        file(
            "word/footer1.xml",
            fill_template(
                include_str!("docx-footer.xml"),
                &[
                    ("foot", &escape_xml(&document.foot)),
                    ("page", &escape_xml(&labels.page)),
                    ("of", &escape_xml(&labels.of)),
                ],
            ),
        ),
    ])
}

#[derive(Default)]
struct DocxWriter {
    body: String,
    bookmarks: usize,
    pictures: usize,
    /// Where links lead out of the document, by their number.
    addresses: Vec<String>,
    /// The next paragraph begins a page.
    breaks: bool,
}

impl DocxWriter {
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
        if paragraph.look == ParagraphStyle::Check {
            inside.push_str(&run_of("", "☐ "));
        }
        for (number, text) in paragraph.texts.iter().enumerate() {
            if number > 0 {
                inside.push_str("<w:r><w:tab/></w:r>");
            }
            let style = match (paragraph.look, number) {
                (ParagraphStyle::Fact, 0) => "LabelRun",
                (ParagraphStyle::Check, 0) => "Strong",
                _ => "",
            };
            inside.push_str(&self.runs_xml(text, style));
        }
        if !paragraph.id.is_empty() {
            self.bookmarks += 1;
            let (number, name) = (self.bookmarks, bookmark_name(&paragraph.id));
            inside = format!(
                r#"<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>"#
            );
        }
        let page = if std::mem::take(&mut self.breaks) {
            "<w:pageBreakBefore/>"
        } else {
            ""
        };
        let style = style_name(paragraph.look, paragraph.boxed).docx;
        let keep = if paragraph.keep {
            "<w:keepNext/><w:keepLines/>"
        } else {
            ""
        };
        let _ = writeln!(
            self.body,
            r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{page}</w:pPr>{inside}</w:p>"#
        );
    }

    fn write_table(&mut self, grid: &OfficeTable) {
        let widths: Vec<u32> = grid.widths.iter().map(|share| share * WIDTH / 1000).collect();
        let caption = escape_xml(&grid.caption.plain());
        let _ = write!(
            self.body,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="Rows"/><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{caption}"/></w:tblPr><w:tblGrid>"#
        );
        for width in &widths {
            let _ = write!(self.body, r#"<w:gridCol w:w="{width}"/>"#);
        }
        self.body
            .push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for ((head, align), width) in grid.heads.iter().zip(&widths) {
            self.write_cell(std::slice::from_ref(head), *align, (*width, 1), true);
        }
        self.body.push_str("</w:tr>");
        let last = grid.rows.len().saturating_sub(1);
        for (number, row) in grid.rows.iter().enumerate() {
            // At least two rows on each side of a page's end; one that may be divided keeps nothing, or no page ever fits.
            let keep = number < last && (number == 0 || number + 1 == last) && row.whole;
            self.body.push_str(match row.whole {
                true => "<w:tr><w:trPr><w:cantSplit/></w:trPr>",
                false => "<w:tr>",
            });
            let mut at = 0;
            for cell in &row.cells {
                let width = widths.iter().skip(at).take(cell.span).sum();
                at += cell.span;
                self.write_cell(&cell.texts, cell.align, (width, cell.span), keep);
            }
            self.body.push_str("</w:tr>");
        }
        self.body.push_str("</w:tbl>\n");
        // What follows a table is a paragraph, or Word repairs the file.
        self.body
            .push_str(r#"<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>"#);
    }

    fn write_cell(&mut self, texts: &[Text], align: Align, (width, span): (u32, usize), keep: bool) {
        let span = if span > 1 {
            format!(r#"<w:gridSpan w:val="{span}"/>"#)
        } else {
            String::new()
        };
        let _ = write!(
            self.body,
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>"#
        );
        let side = match align {
            Align::Left => "",
            Align::Right => r#"<w:jc w:val="end"/>"#,
        };
        let keep = if keep { "<w:keepNext/>" } else { "" };
        for text in texts {
            let inside = self.runs_xml(text, "");
            let _ = write!(
                self.body,
                r#"<w:p><w:pPr><w:pStyle w:val="InCell"/>{keep}{side}</w:pPr>{inside}</w:p>"#
            );
        }
        self.body.push_str("</w:tc>");
    }

    /// Values over their labels; the label is read first.
    fn write_figures(&mut self, figures: &[Fact]) {
        let width = WIDTH / u32::try_from(figures.len().max(1)).unwrap_or(1);
        let _ = write!(
            self.body,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#
        );
        self.body
            .push_str(&format!(r#"<w:gridCol w:w="{width}"/>"#).repeat(figures.len()));
        self.body.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for figure in figures {
            let (label, value) = (self.runs_xml(&figure.label, ""), self.runs_xml(&figure.value, ""));
            let _ = write!(
                self.body,
                r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Label"/></w:pPr>{label}</w:p><w:p><w:pPr><w:pStyle w:val="FigureValue"/></w:pPr>{value}</w:p></w:tc>"#
            );
        }
        self.body
            .push_str("</w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
    }

    fn write_figure(&mut self, timeline: &Timeline) {
        self.pictures += 1;
        let drawing = drawing_run(timeline, self.pictures);
        let _ = writeln!(
            self.body,
            r#"<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>{drawing}</w:p>"#
        );
    }

    fn runs_xml(&mut self, text: &Text, style: &str) -> String {
        text.spans.iter().map(|span| self.run(span, style)).collect()
    }

    fn run(&mut self, span: &TextSpan, around: &str) -> String {
        let style = match span.style {
            _ if !around.is_empty() => around,
            Style::Plain if span.link.is_some() => "Hyperlink",
            Style::Plain => "",
            Style::Strong => "Strong",
            Style::Id => "Id",
            Style::Soft => "SoftRun",
            Style::Blank => "Blank",
            Style::Absent => "Absent",
            Style::Raised => "Raised",
        };
        let run = run_of(style, &span.text);
        match &span.link {
            None => run,
            Some(Link::Inside(id)) => format!(r#"<w:hyperlink w:anchor="{}">{run}</w:hyperlink>"#, bookmark_name(id)),
            Some(Link::Mail(address)) => self.link_out(format!("mailto:{address}"), &run),
            Some(Link::Web(address) | Link::File(address)) => self.link_out(address.clone(), &run),
        }
    }
}

impl DocxWriter {
    /// A run that leads out of the document.
    fn link_out(&mut self, address: String, run: &str) -> String {
        self.addresses.push(address);
        format!(
            r#"<w:hyperlink r:id="link{}">{run}</w:hyperlink>"#,
            self.addresses.len() - 1
        )
    }
}

/// A name that Word takes for a bookmark: letters, digits and `_`, 40 at most.
fn bookmark_name(id: &str) -> String {
    let name: String = id
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    if name.len() <= 40 {
        return name;
    }
    // What is cut off still tells two of them apart.
    let sum = id.bytes().fold(0xcbf2_9ce4_u32, |sum, byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{}_{sum:08x}", &name[..31])
}
