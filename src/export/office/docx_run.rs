//! Runs of text of a DOCX.

use super::xml::escape_xml;

/// A run of text in a style.
pub(super) fn run_of(style: &str, text: &str) -> String {
    let style = if style.is_empty() {
        String::new()
    } else {
        format!(r#"<w:rPr><w:rStyle w:val="{style}"/></w:rPr>"#)
    };
    format!(
        r#"<w:r>{style}<w:t xml:space="preserve">{}</w:t></w:r>"#,
        escape_xml(text)
    )
}
