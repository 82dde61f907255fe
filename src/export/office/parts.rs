//! Blocks as what word processors know: paragraphs, tables, figures.

use crate::export::document::{
    Align, Block, Card, Cell, Document, Fact, SectionStyle, LabelledText, WritingSpace, Section, Style, Table, Text, Timeline, Tone,
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
    /// Whether it stays on the page of what follows.
    pub(super) keep: bool,
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
    /// A heading that is read and not seen.
    Unseen,
}

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub(super) caption: Text,
    /// Shares of the width, in thousandths.
    pub(super) widths: Vec<u32>,
    pub(super) heads: Vec<(Text, Align)>,
    pub(super) rows: Vec<GridRow>,
}

/// An action shorter than this stays whole, and a row of a table, in mm.
const WHOLE: usize = 85;
const WHOLE_ROW: usize = 60;

/// A row of a table.
#[derive(Clone, Debug)]
pub(super) struct GridRow {
    pub(super) cells: Vec<GridCell>,
    /// Whether it stays whole.
    pub(super) whole: bool,
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
    for LabelledText { label, text, tone } in &document.opening {
        made.say(Look::Label, label.clone());
        let look = if *tone == Tone::Loud { Look::Loud } else { Look::Body };
        made.say(look, text.clone());
    }
    made.blocks(&document.blocks, 2);
    if let Some(source) = &document.source {
        let first = made.parts.len();
        made.paragraph(Look::Unseen, "source", vec![source.heading.clone()]);
        for text in &source.paragraphs {
            made.say(Look::Source, text.clone());
        }
        made.together(first);
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
            keep: false,
        }));
    }

    /// What was added from there on stays on one page.
    fn together(&mut self, first: usize) {
        let last = self.parts.len().saturating_sub(1).max(first);
        self.keep(first..last);
    }

    fn keep(&mut self, range: std::ops::Range<usize>) {
        for part in &mut self.parts[range] {
            if let Part::Paragraph(paragraph) = part {
                paragraph.keep = true;
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block], rank: usize) {
        for (at, block) in blocks.iter().enumerate() {
            let first = self.parts.len();
            self.block(block, rank);
            // A sentence that leads in keeps what it leads to.
            let leads_in = matches!(block, Block::Paragraph(_))
                && matches!(
                    blocks.get(at + 1),
                    Some(Block::Checks(_) | Block::List(_) | Block::Table(_) | Block::Card(_))
                );
            if leads_in {
                self.keep(first..self.parts.len());
            }
        }
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
            Block::Facts(facts) | Block::Figures(facts) => {
                let first = self.parts.len();
                self.facts(facts);
                self.together(first);
            }
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

    fn ruled(&mut self, ruled: &WritingSpace) {
        self.say(Look::Label, ruled.label.clone());
        (0..ruled.lines).for_each(|_| self.paragraph(Look::Ruled, "", vec![Text::default()]));
    }

    fn section(&mut self, section: &Section, rank: usize) {
        let around = self.boxed;
        let after_box = matches!(self.parts.last(), Some(Part::Paragraph(last)) if last.boxed);
        if section.kind == SectionStyle::Phase && after_box {
            // What is decided and what is open make a page of their own.
            self.parts.push(Part::Page);
        }
        self.boxed |= section.kind == SectionStyle::Box;
        let first = self.parts.len();
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
        if section.kind == SectionStyle::Box {
            self.together(first);
        }
        self.boxed = around;
    }

    fn card(&mut self, card: &Card, rank: usize) {
        let heading = if card.reference.is_empty() {
            card.heading.clone()
        } else {
            card.reference.clone().and("\u{a0} ").join(card.heading.clone())
        };
        let first = self.parts.len();
        self.heading(rank, &card.id, heading);
        self.facts(&card.who);
        if let Some(state) = &card.state {
            self.paragraph(Look::Fact, "", vec![state.label.clone(), state.text.clone()]);
        }
        self.facts(&card.how);
        let high: usize = self.parts[first..].iter().map(height).sum();
        if high < WHOLE {
            self.together(first);
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.paragraph(Look::Fact, "", vec![fact.label.clone(), fact.value.clone()]);
        }
    }
}

/// About how high a paragraph over the whole width is, in mm: typefaces differ, and so do word processors.
fn height(part: &Part) -> usize {
    match part {
        Part::Paragraph(paragraph) => paragraph.texts.iter().map(|text| lines(text, 120)).max().unwrap_or(1) * 6 + 1,
        _ => 0,
    }
}

/// How many lines a text takes in so many mm, about.
fn lines(text: &Text, width: usize) -> usize {
    let signs = text.spans.iter().map(|span| span.text.chars().count()).sum::<usize>();
    (signs * 2).div_ceil(width.max(1)).max(1)
}

fn grid(table: &Table) -> Grid {
    let all: u32 = table.columns.iter().map(|column| u32::from(column.width.max(1))).sum();
    let row = |cells: Vec<GridCell>| GridRow {
        whole: row_height(&cells, table, all) < WHOLE_ROW,
        cells,
    };
    let mut rows = Vec::new();
    for group in &table.groups {
        if let Some(head) = &group.head {
            rows.push(row(vec![GridCell {
                texts: vec![strong(head)],
                span: table.columns.len(),
                align: Align::Left,
            }]));
        }
        for cells in &group.rows {
            let mut at = 0;
            let cells = cells.cells.iter().map(|cell| {
                let align = table.columns.get(at).map_or(Align::Left, |column| column.align);
                at += cell.span.max(1);
                self::cell(cell, align)
            });
            rows.push(row(cells.collect()));
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

/// About how high a row is, in mm.
fn row_height(cells: &[GridCell], table: &Table, all: u32) -> usize {
    let mut at = 0;
    let heights = cells.iter().map(|cell| {
        let columns = table.columns.iter().skip(at).take(cell.span);
        at += cell.span;
        let share: u32 = columns.map(|column| u32::from(column.width.max(1))).sum();
        let width = usize::try_from(share * 170 / all.max(1)).unwrap_or(170);
        cell.texts.iter().map(|text| lines(text, width)).sum::<usize>() * 5 + 4
    });
    heights.max().unwrap_or(0)
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
