//! One block as HTML, and those in it.

use askama::Template;

use crate::export::document::{
    ActionState, Align, Block, Card, ChecklistItem, Column, Document, Paragraph, Row, Section, SectionStyle, Slips,
    StateTone, Table, Text, Timeline, Tone, WritingSpace,
};

use super::spans::{escape_html, spans_html};
use super::svg;

#[derive(Template)]
#[template(path = "block.html", config = "src/export/html/askama.toml")]
struct BlockTemplate<'a> {
    document: &'a Document,
    block: &'a Block,
    /// Of the headings at this level: 2 under the title.
    rank: usize,
    /// Unique among the blocks of the page.
    number: String,
}

/// Blocks one after the other; `number` tells theirs from all others.
pub(super) fn blocks_html(document: &Document, blocks: &[Block], rank: usize, number: &str) -> String {
    let piece = |(at, block): (usize, &Block)| {
        let piece = BlockTemplate {
            document,
            block,
            rank: rank.min(6),
            number: format!("{number}-{at}"),
        };
        piece.to_string()
    };
    blocks.iter().enumerate().map(piece).collect::<Vec<_>>().join("\n")
}

impl BlockTemplate<'_> {
    fn spans(&self, text: &Text) -> String {
        spans_html(text, self.document.language_of_labels())
    }

    /// The language of a name that only those hear who do not see: a label's.
    fn in_ours(&self) -> String {
        let language = self.document.language_of_labels();
        language.map_or_else(String::new, |language| format!(r#" lang="{language}""#))
    }

    /// The language of people's words again, inside such a name.
    fn in_theirs(&self) -> String {
        let language = self.document.language_of_labels();
        language.map_or_else(String::new, |_| {
            format!(r#" lang="{}""#, escape_html(&self.document.tag))
        })
    }

    fn kind(&self, section: &Section) -> &'static str {
        match section.kind {
            SectionStyle::Plain => "plain",
            SectionStyle::Phase => "phase",
            SectionStyle::Box => "box",
            SectionStyle::Sheet => "sheet",
        }
    }

    fn is_sheet(&self, section: &Section) -> bool {
        section.kind == SectionStyle::Sheet
    }

    /// Whether the state is beside the last fact: a few words; what says why it is so has a line of its own.
    fn is_beside(&self, card: &Card) -> bool {
        let short = |state: &ActionState| state.text.plain().chars().count() <= 18;
        card.state.as_ref().is_some_and(short)
    }

    /// Whether a table leaves room to write.
    fn to_write(&self, table: &Table) -> bool {
        table.leaves_room()
    }

    /// Rooms to write, side by side.
    fn rooms(&self, rooms: &[WritingSpace]) -> String {
        let mut out = String::from(r#"<div class="rooms">"#);
        for ruled in rooms {
            out.push_str(r#"<div class="ruled">"#);
            if !ruled.label.is_empty() {
                out.push_str(&format!(r#"<p class="label">{}</p>"#, self.spans(&ruled.label)));
            }
            out.push_str(&"<i></i>".repeat(usize::from(ruled.lines)));
            out.push_str("</div>");
        }
        out.push_str("</div>");
        out
    }

    /// For each slip, whether it is one that is not read again.
    fn copies(&self, slips: &Slips) -> Vec<bool> {
        (0..slips.count).map(|at| at > 0).collect()
    }

    fn inside(&self, section: &Section) -> String {
        blocks_html(self.document, &section.blocks, self.rank + 1, &self.number)
    }

    fn tone(&self, paragraph: &Paragraph) -> &'static str {
        match paragraph.tone {
            Tone::Loud => r#" class="loud""#,
            Tone::Lead => r#" class="lead""#,
            Tone::Body => "",
            Tone::Soft => r#" class="soft goal""#,
            Tone::Nothing => r#" class="nothing""#,
        }
    }

    /// Whether the references are ids or single words, and no dates.
    fn narrow(&self, checks: &[ChecklistItem]) -> bool {
        checks.iter().all(|check| check.reference.plain().chars().count() <= 9)
    }

    fn scrolls(&self, what: &Text) -> String {
        format!("{}, {}", what.plain(), self.document.labels.scrolls)
    }

    fn share(&self, table: &Table, column: &Column) -> u32 {
        let all: u32 = table.columns.iter().map(|column| u32::from(column.width)).sum();
        (u32::from(column.width) * 100).checked_div(all).unwrap_or(0)
    }

    fn align(&self, column: &Column) -> &'static str {
        match column.align {
            Align::Left => "",
            Align::Right => r#" class="right""#,
        }
    }

    fn cells(&self, table: &Table, row: &Row) -> String {
        let mut out = String::new();
        let mut at = 0;
        for (number, cell) in row.cells.iter().enumerate() {
            // A first cell that says nothing heads nothing: it is to be written in.
            let (tag, scope) = if number == 0 && !cell.text.is_empty() {
                ("th", r#" scope="row""#)
            } else {
                ("td", "")
            };
            let span = if cell.span > 1 {
                format!(r#" colspan="{}""#, cell.span)
            } else {
                String::new()
            };
            let align = table.columns.get(at).map_or("", |column| self.align(column));
            at += cell.span;
            let room = match cell.room {
                0 => String::new(),
                lines => format!(r#" class="room" style="--lines:{lines}""#),
            };
            out.push_str(&format!("<{tag}{scope}{span}{align}{room}>"));
            if let Some((full, of)) = cell.squares {
                out.push_str(&squares_html(full, of));
            }
            for (number, (text, under)) in cell.paragraphs().enumerate() {
                let text = self.spans(text);
                out.push_str(&if number == 0 {
                    text
                } else {
                    format!(r#" <span class="more">{text}</span>"#)
                });
                if !under.is_empty() {
                    out.push_str(&format!(r#" <span class="under">{}</span>"#, self.spans(under)));
                }
            }
            out.push_str(&format!("</{tag}>"));
        }
        out
    }

    fn svg(&self, timeline: &Timeline) -> String {
        svg::timeline_svg(timeline, &format!("calendar{}", escape_html(&self.number)))
    }
}

/// Squares up to twelve; the words beside them say the same.
fn squares_html(full: u16, of: u16) -> String {
    if of > 12 {
        return String::new();
    }
    let squares: String = (0..of)
        .map(|at| if at < full { r#"<i class="f"></i>"# } else { "<i></i>" })
        .collect();
    format!(r#"<span class="squares" aria-hidden="true">{squares}</span>"#)
}
