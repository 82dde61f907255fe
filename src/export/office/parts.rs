//! Blocks as what word processors know: paragraphs, tables, figures.

use crate::export::document::{
    Align, Block, Card, Cell, Document, Fact, Kind, Labelled, Ruled, Section, Style, Table, Text, Timeline, Tone,
};

/// One thing after another.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Paragraph(Paragraph),
    Table(Grid),
    Figure(Box<Timeline>),
    /// What follows begins a page.
    Page,
}

/// A paragraph or a heading.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    pub(super) look: Look,
    /// Links lead to it.
    pub(super) id: String,
    /// A tab stands between two of them.
    pub(super) texts: Vec<Text>,
    /// Whether it lies in a box.
    pub(super) boxed: bool,
}

/// What a paragraph looks like: a named style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Title,
    /// With its rank, 2 and more.
    Heading(usize),
    Kicker,
    Label,
    Loud,
    Lead,
    Body,
    Soft,
    Nothing,
    /// Label, tab, value.
    Fact,
    Bullet,
    /// A square, a reference, tab, text.
    Check,
    Source,
    /// Room to write on.
    Ruled,
}

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub(super) caption: Text,
    /// Shares of the width, in thousandths.
    pub(super) widths: Vec<u32>,
    pub(super) heads: Vec<(Text, Align)>,
    pub(super) rows: Vec<Vec<GridCell>>,
}

/// A cell: its texts, how many columns it takes.
#[derive(Clone, Debug)]
pub(super) struct GridCell {
    pub(super) texts: Vec<Text>,
    pub(super) span: usize,
    pub(super) align: Align,
}

/// The parts of a document, in order.
pub(super) fn parts(document: &Document) -> Vec<Part> {
    let mut made = Making::default();
    made.say(Look::Kicker, document.kicker.clone());
    made.say(Look::Title, document.title.clone());
    for Labelled { label, text, tone } in &document.opening {
        made.say(Look::Label, label.clone());
        let look = if *tone == Tone::Loud { Look::Loud } else { Look::Body };
        made.say(look, text.clone());
    }
    made.blocks(&document.blocks, 2);
    if let Some(source) = &document.source {
        made.heading(2, "source", source.heading.clone());
        for text in &source.paragraphs {
            made.say(Look::Source, text.clone());
        }
    }
    made.parts
}

#[derive(Default)]
struct Making {
    parts: Vec<Part>,
    boxed: bool,
}

impl Making {
    fn say(&mut self, look: Look, text: Text) {
        if !text.is_empty() {
            self.paragraph(look, "", vec![text]);
        }
    }

    fn heading(&mut self, rank: usize, id: &str, text: Text) {
        self.paragraph(Look::Heading(rank), id, vec![text]);
    }

    fn paragraph(&mut self, look: Look, id: &str, texts: Vec<Text>) {
        self.parts.push(Part::Paragraph(Paragraph {
            look,
            id: id.to_owned(),
            texts,
            boxed: self.boxed,
        }));
    }

    fn blocks(&mut self, blocks: &[Block], rank: usize) {
        blocks.iter().for_each(|block| self.block(block, rank));
    }

    fn block(&mut self, block: &Block, rank: usize) {
        match block {
            Block::Section(section) => self.section(section, rank),
            Block::Paragraph(paragraph) => {
                let look = match paragraph.tone {
                    Tone::Loud => Look::Loud,
                    Tone::Lead => Look::Lead,
                    Tone::Body => Look::Body,
                    Tone::Soft => Look::Soft,
                    Tone::Nothing => Look::Nothing,
                };
                self.say(look, paragraph.text.clone());
            }
            Block::Facts(facts) | Block::Figures(facts) => self.facts(facts),
            Block::List(items) => items.iter().for_each(|item| self.say(Look::Bullet, item.clone())),
            Block::Checks(checks) => {
                for check in checks {
                    self.paragraph(Look::Check, "", vec![check.reference.clone(), check.text.clone()]);
                }
            }
            Block::Table(table) => self.parts.push(Part::Table(grid(table))),
            Block::Timeline(timeline) => self.parts.push(Part::Figure(timeline.clone())),
            Block::Card(card) => self.card(card, rank),
            Block::Ruled(ruled) => self.ruled(ruled),
            Block::Abreast(rooms) => rooms.iter().for_each(|ruled| self.ruled(ruled)),
            Block::Slips(slips) => {
                // As many as there are: they are cut out of what is printed.
                for _ in 0..slips.count {
                    self.say(Look::Label, slips.slip.aside.clone());
                    self.say(Look::Lead, strong(&slips.slip.heading));
                    slips.slip.rows.iter().flatten().for_each(|ruled| self.ruled(ruled));
                }
            }
            Block::PageBreak => self.parts.push(Part::Page),
        }
    }

    fn ruled(&mut self, ruled: &Ruled) {
        self.say(Look::Label, ruled.label.clone());
        (0..ruled.lines).for_each(|_| self.paragraph(Look::Ruled, "", vec![Text::default()]));
    }

    fn section(&mut self, section: &Section, rank: usize) {
        let around = self.boxed;
        let after_box = matches!(self.parts.last(), Some(Part::Paragraph(last)) if last.boxed);
        if section.kind == Kind::Phase && after_box {
            // What is decided and what is open make a page of their own.
            self.parts.push(Part::Page);
        }
        self.boxed |= section.kind == Kind::Box;
        let mut heading = section.heading.clone();
        if !section.aside.is_empty() {
            // One heading: a list of contents says the day too.
            let soft = |text: &str| Text::default().styled(text, Style::Soft);
            heading = heading.join(soft(", ")).join(soft(&section.aside.plain()));
        }
        self.heading(rank, &section.id, heading);
        if let Some(mark) = &section.mark {
            self.facts(std::slice::from_ref(mark));
        }
        self.blocks(&section.blocks, rank + 1);
        self.boxed = around;
    }

    fn card(&mut self, card: &Card, rank: usize) {
        let heading = if card.reference.is_empty() {
            card.heading.clone()
        } else {
            card.reference.clone().and("\u{a0} ").join(card.heading.clone())
        };
        self.heading(rank, &card.id, heading);
        self.facts(&card.who);
        if let Some(state) = &card.state {
            self.paragraph(Look::Fact, "", vec![state.label.clone(), state.text.clone()]);
        }
        self.facts(&card.how);
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.paragraph(Look::Fact, "", vec![fact.label.clone(), fact.value.clone()]);
        }
    }
}

fn grid(table: &Table) -> Grid {
    let all: u32 = table.columns.iter().map(|column| u32::from(column.width.max(1))).sum();
    let mut rows = Vec::new();
    for group in &table.groups {
        if let Some(head) = &group.head {
            rows.push(vec![GridCell {
                texts: vec![strong(head)],
                span: table.columns.len(),
                align: Align::Left,
            }]);
        }
        for row in &group.rows {
            let mut at = 0;
            let cells = row.cells.iter().map(|cell| {
                let align = table.columns.get(at).map_or(Align::Left, |column| column.align);
                at += cell.span.max(1);
                self::cell(cell, align)
            });
            rows.push(cells.collect());
        }
    }
    Grid {
        caption: table.caption.clone(),
        widths: table
            .columns
            .iter()
            .map(|column| u32::from(column.width.max(1)) * 1000 / all.max(1))
            .collect(),
        heads: table
            .columns
            .iter()
            .map(|column| (strong(&column.head), column.align))
            .collect(),
        rows,
    }
}

fn cell(cell: &Cell, align: Align) -> GridCell {
    let mut texts = Vec::new();
    for (text, under) in cell.said() {
        texts.push(text.clone());
        if !under.is_empty() {
            texts.push(Text::default().styled(&under.plain(), Style::Soft));
        }
    }
    GridCell {
        texts,
        span: cell.span.max(1),
        align,
    }
}

fn strong(text: &Text) -> Text {
    Text::default().styled(&text.plain(), Style::Strong)
}
