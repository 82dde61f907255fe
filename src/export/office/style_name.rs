//! What a paragraph's style is called in each format.

use super::office_blocks::ParagraphStyle;

/// The name of a style in either format.
pub(super) struct StyleName {
    pub(super) docx: String,
    pub(super) odt: String,
}

/// The style of a paragraph; `boxed` where it is inside a box.
pub(super) fn style_name(look: ParagraphStyle, boxed: bool) -> StyleName {
    let (docx, odt) = match (look, boxed) {
        (ParagraphStyle::Title, _) => ("Heading1", "Heading_20_1"),
        (ParagraphStyle::Heading(rank), boxed) => return heading_name(rank.min(6), boxed),
        (ParagraphStyle::Kicker, _) => ("Kicker", "Kicker"),
        (ParagraphStyle::Label, _) => ("Label", "Label"),
        (ParagraphStyle::Loud, _) => ("Loud", "Loud"),
        (ParagraphStyle::Lead, _) => ("Lead", "Lead"),
        (ParagraphStyle::Body, true) => ("BoxBody", "Box_20_Body"),
        (ParagraphStyle::Body, false) => ("BodyText", "Body"),
        (ParagraphStyle::Soft, true) => ("BoxSoft", "Box_20_Soft"),
        (ParagraphStyle::Soft, false) => ("Soft", "Soft"),
        (ParagraphStyle::Nothing, _) => ("Nothing", "Nothing"),
        (ParagraphStyle::Fact, _) => ("Fact", "Fact"),
        // In ODT the list has the bullet.
        (ParagraphStyle::Bullet, _) => ("Bullet", "Body"),
        (ParagraphStyle::Check, true) => ("BoxCheck", "Box_20_Check"),
        (ParagraphStyle::Check, false) => ("Check", "Check"),
        (ParagraphStyle::Source, _) => ("Source", "Source"),
        (ParagraphStyle::Ruled, _) => ("Ruled", "Ruled"),
        (ParagraphStyle::Unseen, _) => ("UnseenHeading", "Unseen_20_heading"),
    };
    StyleName {
        docx: docx.to_owned(),
        odt: odt.to_owned(),
    }
}

fn heading_name(rank: usize, boxed: bool) -> StyleName {
    // DOCX knows a box's heading of the second rank alone.
    let docx_box = if boxed && rank == 2 { "Box" } else { "" };
    let odt_box = if boxed { "Box_20_" } else { "" };
    StyleName {
        docx: format!("{docx_box}Heading{rank}"),
        odt: format!("{odt_box}Heading_20_{rank}"),
    }
}
