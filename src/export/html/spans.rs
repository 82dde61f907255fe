//! Texts as HTML.

use std::fmt::Write;

use crate::export::document::{Link, Style, Text};

/// A text with its styles and links, escaped; labels say that they are in `labels`, where people's words are not.
pub(super) fn spans_html(text: &Text, labels: Option<&str>) -> String {
    let mut out = String::new();
    for span in &text.spans {
        let markup = escape_html(&span.text);
        let markup = match span.style {
            Style::Plain => markup,
            Style::Strong => format!("<strong>{markup}</strong>"),
            Style::Id => format!("<span class=\"id\">{markup}</span>"),
            Style::Soft => format!("<span class=\"soft\">{markup}</span>"),
            Style::Blank => format!("<span class=\"blank\">{markup}</span>"),
            Style::Absent => format!("<span class=\"absent\">{markup}</span>"),
            Style::Raised => format!("<sup>{markup}</sup>"),
        };
        let markup = match labels.filter(|_| span.ours) {
            Some(language) => format!("<span lang=\"{language}\">{markup}</span>"),
            None => markup,
        };
        // Writing to a String cannot fail.
        let _ = match &span.link {
            Some(Link::Inside(id)) => write!(out, "<a href=\"#{}\">{markup}</a>", escape_html(id)),
            Some(Link::Mail(address)) => write!(out, "<a href=\"mailto:{}\">{markup}</a>", escape_html(address)),
            Some(Link::Web(address) | Link::File(address)) => {
                write!(out, "<a href=\"{}\">{markup}</a>", escape_html(address))
            }
            None => write!(out, "{markup}"),
        };
    }
    out
}

/// A text that no browser takes for markup, in an attribute or between tags.
pub(super) fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}
