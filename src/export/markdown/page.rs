//! The blocks of a document, one below the other.

use std::fmt::Write;

use crate::export::document::{
    Block, Card, ChecklistItem, Document, Fact, LabelledText, Section, SectionStyle, Slip, Slips, Style, Table, Text,
    Tone, WritingSpace,
};
use crate::words::Language;

use super::escape::{escape_markdown, inline_markdown};

pub fn markdown(document: &Document) -> String {
    let mut page = MarkdownWriter {
        colon: match document.language {
            Language::Fr => "\u{a0}: ",
            Language::En => ": ",
        },
        out: String::new(),
    };
    page.write_paragraph(&inline_markdown(&document.kicker, true));
    page.write_paragraph(&format!("# {}", inline_markdown(&document.title, false)));
    for LabelledText { label, text, tone } in &document.opening {
        let text = match tone {
            Tone::Loud => bold_text(text),
            _ => text.clone(),
        };
        page.write_paragraph(&page.labelled_markdown(label, &text));
    }
    page.write_blocks(&document.blocks, 2);
    if let Some(source) = &document.source {
        page.write_paragraph("---");
        for text in &source.paragraphs {
            page.write_paragraph(&inline_markdown(text, true));
        }
    }
    page.out
}

struct MarkdownWriter {
    colon: &'static str,
    out: String,
}

impl MarkdownWriter {
    fn write_blocks(&mut self, blocks: &[Block], rank: usize) {
        blocks.iter().for_each(|block| self.write_block(block, rank));
    }

    fn write_block(&mut self, block: &Block, rank: usize) {
        match block {
            Block::Section(section) => self.write_section(section, rank),
            Block::Paragraph(paragraph) => self.write_paragraph(&inline_markdown(&paragraph.text, true)),
            Block::Facts(facts) | Block::Figures(facts) => self.write_facts(facts),
            Block::List(items) => self.write_list(items.iter().map(|item| inline_markdown(item, true))),
            Block::Checks(checks) => self.write_checks(checks),
            Block::Table(table) => self.write_table(table),
            Block::Timeline(timeline) => self.write_paragraph(&inline_markdown(&timeline.alternative, true)),
            Block::Card(card) => self.write_card(card, rank),
            Block::Ruled(ruled) => self.write_ruled(ruled),
            Block::SideBySide(rooms) => rooms.iter().for_each(|ruled| self.write_ruled(ruled)),
            Block::Slips(slips) => self.write_slips(slips),
            Block::PageBreak => {}
        }
    }

    /// A block of its own; nothing where there is nothing to say.
    fn write_paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn write_heading(&mut self, rank: usize, text: &str) {
        // A line of signs alone would be a heading of nothing.
        self.write_paragraph(format!("{} {text}", "#".repeat(rank.min(6))).trim_end());
    }

    fn write_section(&mut self, section: &Section, rank: usize) {
        let mut heading = inline_markdown(&section.heading, false);
        if let Some(mark) = &section.mark {
            let value = if mark.value.is_empty() {
                "…"
            } else {
                &inline_markdown(&mark.value, false)
            };
            heading.push_str(&format!(", {} {value}", inline_markdown(&mark.label, false)));
        }
        let aside = inline_markdown(&section.aside, false);
        if section.kind == SectionStyle::Sheet {
            self.write_heading(rank, &heading);
            self.write_paragraph(&inline_markdown(&bold_text(&section.aside), true));
        } else {
            let gap = if aside.is_empty() { "" } else { ", " };
            self.write_heading(rank, &format!("{heading}{gap}{aside}"));
        }
        self.write_blocks(&section.blocks, rank + 1);
    }

    fn write_ruled(&mut self, ruled: &WritingSpace) {
        self.write_paragraph(&inline_markdown(&ruled.label, true));
        let line = "…".repeat(30);
        (0..ruled.lines).for_each(|_| self.write_paragraph(&line));
    }

    /// Said once, with the number of them.
    fn write_slips(&mut self, slips: &Slips) {
        let Slip { heading, aside, rows } = &slips.slip;
        let parts = [
            inline_markdown(&bold_text(heading), true),
            inline_markdown(aside, false),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        self.write_paragraph(&format!("{} × {}", parts.join(" · "), slips.count));
        rows.iter().flatten().for_each(|ruled| self.write_ruled(ruled));
    }

    fn write_card(&mut self, card: &Card, rank: usize) {
        let (reference, heading) = (
            escape_markdown(&card.reference.plain()),
            inline_markdown(&card.heading, false),
        );
        let gap = if reference.is_empty() || heading.is_empty() {
            ""
        } else {
            " · "
        };
        self.write_heading(rank, &format!("{reference}{gap}{heading}"));
        let state = card.state.iter().map(|state| Fact {
            label: state.label.clone(),
            value: state.text.clone(),
        });
        let facts: Vec<Fact> = card
            .who
            .iter()
            .cloned()
            .chain(state)
            .chain(card.how.iter().cloned())
            .collect();
        self.write_facts(&facts);
    }

    fn write_facts(&mut self, facts: &[Fact]) {
        let lines: Vec<String> = facts
            .iter()
            .map(|fact| self.labelled_markdown(&fact.label, &fact.value))
            .collect();
        self.write_list(lines.into_iter());
    }

    fn labelled_markdown(&self, label: &Text, value: &Text) -> String {
        let label = escape_markdown(&label.plain());
        if label.is_empty() {
            return inline_markdown(value, true);
        }
        format!("**{label}**{}{}", self.colon, inline_markdown(value, false))
    }

    fn write_list(&mut self, items: impl Iterator<Item = String>) {
        let lines: Vec<String> = items
            .filter(|item| !item.is_empty())
            .map(|item| format!("- {item}"))
            .collect();
        self.write_paragraph(&lines.join("\n"));
    }

    fn write_checks(&mut self, checks: &[ChecklistItem]) {
        let lines = checks.iter().map(|ChecklistItem { reference, text }| {
            let reference = escape_markdown(&reference.plain());
            let gap = if reference.is_empty() { "" } else { " · " };
            format!("[ ] {reference}{gap}{}", inline_markdown(text, reference.is_empty()))
        });
        self.write_list(lines);
    }

    fn write_table(&mut self, table: &Table) {
        let heads: Vec<String> = table
            .columns
            .iter()
            .map(|column| inline_markdown(&column.head, false))
            .collect();
        let mut out = table_row_markdown(&heads);
        out.push_str(&table_row_markdown(&vec!["---".to_owned(); heads.len()]));
        for group in &table.groups {
            if let Some(head) = &group.head {
                let mut cells = vec![String::new(); heads.len()];
                if let Some(first) = cells.first_mut() {
                    *first = inline_markdown(&bold_text(head), false);
                }
                out.push_str(&table_row_markdown(&cells));
            }
            for line in &group.rows {
                let mut cells = Vec::new();
                for cell in &line.cells {
                    let paragraphs = cell.paragraphs().map(|(text, under)| {
                        let under = inline_markdown(under, false);
                        let gap = if under.is_empty() { "" } else { ", " };
                        format!("{}{gap}{under}", inline_markdown(text, false))
                    });
                    cells.push(paragraphs.collect::<Vec<_>>().join(" · "));
                    cells.extend(std::iter::repeat_n(String::new(), cell.span.saturating_sub(1)));
                }
                out.push_str(&table_row_markdown(&cells));
            }
        }
        self.write_paragraph(out.trim_end());
    }
}

fn table_row_markdown(cells: &[String]) -> String {
    let mut out = String::from("|");
    for cell in cells {
        // Writing to a String cannot fail.
        let _ = write!(out, " {cell} |");
    }
    out.push('\n');
    out
}

fn bold_text(text: &Text) -> Text {
    let mut text = text.clone();
    for span in &mut text.spans {
        if span.style == Style::Plain {
            span.style = Style::Strong;
        }
    }
    text
}
