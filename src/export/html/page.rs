//! The page around the blocks.

use askama::Template;

use crate::export::document::{Document, LabelledText, Text, Tone};

use super::base64::base64;
use super::block::blocks;
use super::spans::spans;

const REGULAR: &[u8] = include_bytes!("../fonts/atkinson-regular.woff2");
const BOLD: &[u8] = include_bytes!("../fonts/atkinson-bold.woff2");
const ITALIC: &[u8] = include_bytes!("../fonts/atkinson-italic.woff2");

#[derive(Template)]
#[template(path = "page.html", config = "src/export/html/askama.toml")]
struct Page<'a> {
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
    opening: Vec<Said>,
    blocks: String,
    source: Option<(String, Vec<String>)>,
}

struct Said {
    class: &'static str,
    label: String,
    text: String,
}

/// The whole document, one file.
pub fn html(document: &Document) -> String {
    let labels = document.language_of_labels();
    let spans = |text: &Text| spans(text, labels);
    let page = Page {
        document,
        title: title(document),
        faces: [
            (base64(REGULAR), "font-weight:400"),
            (base64(BOLD), "font-weight:700"),
            (base64(ITALIC), "font-style:italic"),
        ],
        style: include_str!("style.css"),
        foot: css(&document.foot),
        foot_size: 8.5 + f32::from(document.larger),
        page: css(&document.labels.page),
        of: css(&document.labels.of),
        kicker: spans(&document.kicker),
        heading: spans(&document.title),
        opening: document.opening.iter().map(|one| said(one, spans)).collect(),
        blocks: blocks(document, &document.blocks, 2, ""),
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
fn title(document: &Document) -> String {
    let (title, kind) = (document.title.plain(), document.kicker.plain());
    let kind = kind.split('·').next().unwrap_or_default().trim();
    if kind.is_empty() {
        title
    } else {
        format!("{title} · {kind}")
    }
}

fn said(labelled: &LabelledText, spans: impl Fn(&Text) -> String) -> Said {
    Said {
        class: if labelled.tone == Tone::Loud { "loud" } else { "stake" },
        label: spans(&labelled.label),
        text: spans(&labelled.text),
    }
}

/// A text within quotes of a style sheet: nothing in it may end the text, the rule or the element.
fn css(text: &str) -> String {
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
