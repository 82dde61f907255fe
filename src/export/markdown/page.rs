//! The blocks of a document, one below the other.

use std::fmt::Write;

use crate::export::document::{
    Block, Card, ChecklistItem, Document, Fact, SectionStyle, LabelledText, WritingSpace, Section, Slip, Slips, Style, Table, Text, Tone,
};
use crate::words::Language;

use super::escape::{escaped, inline};

/// The whole document.
pub fn markdown(document: &Document) -> String {
    let mut page = Page {
        colon: match document.language {
            Language::Fr => "\u{a0}: ",
            Language::En => ": ",
        },
        out: String::new(),
    };
    page.paragraph(&inline(&document.kicker, true));
    page.paragraph(&format!("# {}", inline(&document.title, false)));
    for LabelledText { label, text, tone } in &document.opening {
        let text = match tone {
            Tone::Loud => strong(text),
            _ => text.clone(),
        };
        page.paragraph(&page.labelled(label, &text));
    }
    page.blocks(&document.blocks, 2);
    if let Some(source) = &document.source {
        page.paragraph("---");
        for text in &source.paragraphs {
            page.paragraph(&inline(text, true));
        }
    }
    page.out
}

struct Page {
    colon: &'static str,
    out: String,
}

impl Page {
    fn blocks(&mut self, blocks: &[Block], rank: usize) {
        blocks.iter().for_each(|block| self.block(block, rank));
    }

    fn block(&mut self, block: &Block, rank: usize) {
        match block {
            Block::Section(section) => self.section(section, rank),
            Block::Paragraph(paragraph) => self.paragraph(&inline(&paragraph.text, true)),
            Block::Facts(facts) | Block::Figures(facts) => self.facts(facts),
            Block::List(items) => self.list(items.iter().map(|item| inline(item, true))),
            Block::Checks(checks) => self.checks(checks),
            Block::Table(table) => self.table(table),
            Block::Timeline(timeline) => self.paragraph(&inline(&timeline.alternative, true)),
            Block::Card(card) => self.card(card, rank),
            Block::Ruled(ruled) => self.ruled(ruled),
            Block::Abreast(rooms) => rooms.iter().for_each(|ruled| self.ruled(ruled)),
            Block::Slips(slips) => self.slips(slips),
            Block::PageBreak => {}
        }
    }

    /// A block of its own; nothing where there is nothing to say.
    fn paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn heading(&mut self, rank: usize, text: &str) {
        // A line of signs alone would be a heading of nothing.
        self.paragraph(format!("{} {text}", "#".repeat(rank.min(6))).trim_end());
    }

    fn section(&mut self, section: &Section, rank: usize) {
        let mut heading = inline(&section.heading, false);
        if let Some(mark) = &section.mark {
            let value = if mark.value.is_empty() {
                "…"
            } else {
                &inline(&mark.value, false)
            };
            heading.push_str(&format!(", {} {value}", inline(&mark.label, false)));
        }
        let aside = inline(&section.aside, false);
        if section.kind == SectionStyle::Sheet {
            self.heading(rank, &heading);
            self.paragraph(&inline(&strong(&section.aside), true));
        } else {
            let gap = if aside.is_empty() { "" } else { ", " };
            self.heading(rank, &format!("{heading}{gap}{aside}"));
        }
        self.blocks(&section.blocks, rank + 1);
    }

    fn ruled(&mut self, ruled: &WritingSpace) {
        self.paragraph(&inline(&ruled.label, true));
        let line = "…".repeat(30);
        (0..ruled.lines).for_each(|_| self.paragraph(&line));
    }

    /// Said once, with the number of them.
    fn slips(&mut self, slips: &Slips) {
        let Slip { heading, aside, rows } = &slips.slip;
        let parts = [inline(&strong(heading), true), inline(aside, false)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        self.paragraph(&format!("{} × {}", parts.join(" · "), slips.count));
        rows.iter().flatten().for_each(|ruled| self.ruled(ruled));
    }

    fn card(&mut self, card: &Card, rank: usize) {
        let (reference, heading) = (escaped(&card.reference.plain()), inline(&card.heading, false));
        let gap = if reference.is_empty() || heading.is_empty() {
            ""
        } else {
            " · "
        };
        self.heading(rank, &format!("{reference}{gap}{heading}"));
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
        self.facts(&facts);
    }

    fn facts(&mut self, facts: &[Fact]) {
        let lines: Vec<String> = facts
            .iter()
            .map(|fact| self.labelled(&fact.label, &fact.value))
            .collect();
        self.list(lines.into_iter());
    }

    fn labelled(&self, label: &Text, value: &Text) -> String {
        let label = escaped(&label.plain());
        if label.is_empty() {
            return inline(value, true);
        }
        format!("**{label}**{}{}", self.colon, inline(value, false))
    }

    fn list(&mut self, items: impl Iterator<Item = String>) {
        let lines: Vec<String> = items
            .filter(|item| !item.is_empty())
            .map(|item| format!("- {item}"))
            .collect();
        self.paragraph(&lines.join("\n"));
    }

    fn checks(&mut self, checks: &[ChecklistItem]) {
        let lines = checks.iter().map(|ChecklistItem { reference, text }| {
            let reference = escaped(&reference.plain());
            let gap = if reference.is_empty() { "" } else { " · " };
            format!("[ ] {reference}{gap}{}", inline(text, reference.is_empty()))
        });
        self.list(lines);
    }

    fn table(&mut self, table: &Table) {
        let heads: Vec<String> = table.columns.iter().map(|column| inline(&column.head, false)).collect();
        let mut out = row(&heads);
        out.push_str(&row(&vec!["---".to_owned(); heads.len()]));
        for group in &table.groups {
            if let Some(head) = &group.head {
                let mut cells = vec![String::new(); heads.len()];
                if let Some(first) = cells.first_mut() {
                    *first = inline(&strong(head), false);
                }
                out.push_str(&row(&cells));
            }
            for line in &group.rows {
                let mut cells = Vec::new();
                for cell in &line.cells {
                    let said = cell.said().map(|(text, under)| {
                        let under = inline(under, false);
                        let gap = if under.is_empty() { "" } else { ", " };
                        format!("{}{gap}{under}", inline(text, false))
                    });
                    cells.push(said.collect::<Vec<_>>().join(" · "));
                    cells.extend(std::iter::repeat_n(String::new(), cell.span.saturating_sub(1)));
                }
                out.push_str(&row(&cells));
            }
        }
        self.paragraph(out.trim_end());
    }
}

fn row(cells: &[String]) -> String {
    let mut out = String::from("|");
    for cell in cells {
        // Writing to a String cannot fail.
        let _ = write!(out, " {cell} |");
    }
    out.push('\n');
    out
}

fn strong(text: &Text) -> Text {
    let mut text = text.clone();
    for span in &mut text.spans {
        if span.style == Style::Plain {
            span.style = Style::Strong;
        }
    }
    text
}
