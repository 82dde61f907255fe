//! The page around the blocks.

use askama::Template;

use crate::export::document::{Document, LabelledText, Text, Tone};

use super::base64::encode_base64;
use super::block::blocks_html;
use super::spans::spans_html;

const REGULAR: &[u8] = include_bytes!("../fonts/atkinson-regular.woff2");
const BOLD: &[u8] = include_bytes!("../fonts/atkinson-bold.woff2");
const ITALIC: &[u8] = include_bytes!("../fonts/atkinson-italic.woff2");

#[derive(Template)]
#[template(path = "page.html", config = "src/export/html/askama.toml")]
struct PageTemplate<'a> {
    document: &'a Document,
    title: String,
    faces: [(String, &'static str); 3],
    style: &'static str,
    foot: String,
    foot_size: f32,
    page: String,
    of: String,
    kicker: String,
    heading: String,
    opening: Vec<LabelledHtml>,
    blocks: String,
    source: Option<(String, Vec<String>)>,
}

struct LabelledHtml {
    class: &'static str,
    label: String,
    text: String,
}

/// The whole document, one file.
pub fn html(document: &Document) -> String {
    let labels = document.language_of_labels();
    let spans = |text: &Text| spans_html(text, labels);
    let page = PageTemplate {
        document,
        title: title_text(document),
        faces: [
            (encode_base64(REGULAR), "font-weight:400"),
            (encode_base64(BOLD), "font-weight:700"),
            (encode_base64(ITALIC), "font-style:italic"),
        ],
        style: include_str!("style.css"),
        foot: css_text(&document.foot),
        foot_size: 8.5 + f32::from(document.larger),
        page: css_text(&document.labels.page),
        of: css_text(&document.labels.of),
        kicker: spans(&document.kicker),
        heading: spans(&document.title),
        opening: document.opening.iter().map(|one| labelled_html(one, spans)).collect(),
        blocks: blocks_html(document, &document.blocks, 2, ""),
        source: document
            .source
            .as_ref()
            .map(|source| (spans(&source.heading), source.paragraphs.iter().map(spans).collect())),
    };
    let mut html = page.to_string();
    html.push('\n');
    html
}

/// What a window's title says: the document's, then its kind.
fn title_text(document: &Document) -> String {
    let (title, kind) = (document.title.plain(), document.kicker.plain());
    let kind = kind.split('·').next().unwrap_or_default().trim();
    if kind.is_empty() {
        title
    } else {
        format!("{title} · {kind}")
    }
}

fn labelled_html(labelled: &LabelledText, spans: impl Fn(&Text) -> String) -> LabelledHtml {
    LabelledHtml {
        class: if labelled.tone == Tone::Loud { "loud" } else { "stake" },
        label: spans(&labelled.label),
        text: spans(&labelled.text),
    }
}

/// A text within quotes of a style sheet: nothing in it may end the text, the rule or the element.
fn css_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '·' | '-' | '.' | ',' | '’') {
            out.push(c);
        } else {
            out.push_str(&format!("\\{:x} ", u32::from(c)));
        }
    }
    out
}
