//! Blocks as what word processors know: paragraphs, tables, figures.

use crate::export::document::{
    Align, Block, Card, Cell, Column, Document, Fact, LabelledText, RowGroup, Section, SectionStyle, Style, Table,
    Text, Timeline, Tone, WritingSpace,
};

/// One thing after another.
#[derive(Clone, Debug)]
pub(super) enum OfficeBlock {
    Paragraph(OfficeParagraph),
    Table(OfficeTable),
    Figure(Box<Timeline>),
    /// Values over their labels, side by side.
    Figures(Vec<Fact>),
    /// What follows begins a page.
    Page,
}

/// A paragraph or a heading.
#[derive(Clone, Debug)]
pub(super) struct OfficeParagraph {
    pub(super) look: ParagraphStyle,
    /// Links lead to it.
    pub(super) id: String,
    /// A tab is between two of them.
    pub(super) texts: Vec<Text>,
    /// Whether it is in a box.
    pub(super) boxed: bool,
    /// Whether it stays on the page of what follows.
    pub(super) keep: bool,
}

/// What a paragraph looks like: a named style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ParagraphStyle {
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

#[derive(Clone, Debug)]
pub(super) struct OfficeTable {
    pub(super) caption: Text,
    /// Shares of the width, in thousandths.
    pub(super) widths: Vec<u32>,
    pub(super) heads: Vec<(Text, Align)>,
    pub(super) rows: Vec<OfficeRow>,
}

/// An action shorter than this stays whole, and a row of a table, in mm.
const WHOLE: usize = 85;
const WHOLE_ROW: usize = 60;

/// A row of a table.
#[derive(Clone, Debug)]
pub(super) struct OfficeRow {
    pub(super) cells: Vec<OfficeCell>,
    /// Whether it stays whole.
    pub(super) whole: bool,
}

/// A cell: its texts, how many columns it takes.
#[derive(Clone, Debug)]
pub(super) struct OfficeCell {
    pub(super) texts: Vec<Text>,
    pub(super) span: usize,
    pub(super) align: Align,
}

/// The parts of a document, in order.
pub(super) fn office_blocks(document: &Document) -> Vec<OfficeBlock> {
    let mut made = OfficeBuilder::default();
    made.add_text(ParagraphStyle::Kicker, document.kicker.clone());
    made.add_text(ParagraphStyle::Title, document.title.clone());
    for LabelledText { label, text, tone } in &document.opening {
        made.add_text(ParagraphStyle::Label, label.clone());
        let look = if *tone == Tone::Loud {
            ParagraphStyle::Loud
        } else {
            ParagraphStyle::Body
        };
        made.add_text(look, text.clone());
    }
    made.add_blocks(&document.blocks, 2);
    if let Some(source) = &document.source {
        let first = made.parts.len();
        made.add_paragraphs(ParagraphStyle::Unseen, "source", vec![source.heading.clone()]);
        for text in &source.paragraphs {
            made.add_text(ParagraphStyle::Source, text.clone());
        }
        made.keep_together(first);
    }
    made.parts
}

#[derive(Default)]
struct OfficeBuilder {
    parts: Vec<OfficeBlock>,
    boxed: bool,
}

impl OfficeBuilder {
    fn add_text(&mut self, look: ParagraphStyle, text: Text) {
        if !text.is_empty() {
            self.add_paragraphs(look, "", vec![text]);
        }
    }

    fn add_heading(&mut self, rank: usize, id: &str, text: Text) {
        self.add_paragraphs(ParagraphStyle::Heading(rank), id, vec![text]);
    }

    fn add_paragraphs(&mut self, look: ParagraphStyle, id: &str, texts: Vec<Text>) {
        self.parts.push(OfficeBlock::Paragraph(OfficeParagraph {
            look,
            id: id.to_owned(),
            texts,
            boxed: self.boxed,
            keep: false,
        }));
    }

    /// What was added from there on stays on one page.
    fn keep_together(&mut self, first: usize) {
        let last = self.parts.len().saturating_sub(1).max(first);
        self.keep_range(first..last);
    }

    fn keep_range(&mut self, range: std::ops::Range<usize>) {
        for part in &mut self.parts[range] {
            if let OfficeBlock::Paragraph(paragraph) = part {
                paragraph.keep = true;
            }
        }
    }

    fn add_blocks(&mut self, blocks: &[Block], rank: usize) {
        for (at, block) in blocks.iter().enumerate() {
            let first = self.parts.len();
            self.add_block(block, rank);
            // A sentence that leads in keeps what it leads to.
            let leads_in = matches!(block, Block::Paragraph(_))
                && matches!(
                    blocks.get(at + 1),
                    Some(Block::Checks(_) | Block::List(_) | Block::Table(_) | Block::Card(_))
                );
            if leads_in {
                self.keep_range(first..self.parts.len());
            }
        }
    }

    fn add_block(&mut self, block: &Block, rank: usize) {
        match block {
            Block::Section(section) => self.add_section(section, rank),
            Block::Paragraph(paragraph) => {
                let look = match paragraph.tone {
                    Tone::Loud => ParagraphStyle::Loud,
                    Tone::Lead => ParagraphStyle::Lead,
                    Tone::Body => ParagraphStyle::Body,
                    Tone::Soft => ParagraphStyle::Soft,
                    Tone::Nothing => ParagraphStyle::Nothing,
                };
                self.add_text(look, paragraph.text.clone());
            }
            Block::Figures(facts) => self.parts.push(OfficeBlock::Figures(facts.clone())),
            Block::Facts(facts) => {
                let first = self.parts.len();
                self.add_facts(facts);
                self.keep_together(first);
            }
            Block::List(items) => items
                .iter()
                .for_each(|item| self.add_text(ParagraphStyle::Bullet, item.clone())),
            Block::Checks(checks) => {
                for check in checks {
                    self.add_paragraphs(
                        ParagraphStyle::Check,
                        "",
                        vec![check.reference.clone(), check.text.clone()],
                    );
                }
            }
            Block::Table(table) => self.add_table(table),
            Block::Timeline(timeline) => self.parts.push(OfficeBlock::Figure(timeline.clone())),
            Block::Card(card) => self.add_card(card, rank),
            Block::Ruled(ruled) => self.add_ruled(ruled),
            Block::SideBySide(rooms) => rooms.iter().for_each(|ruled| self.add_ruled(ruled)),
            Block::Slips(slips) => {
                // As many as there are: they are cut out of what is printed.
                for _ in 0..slips.count {
                    self.add_text(ParagraphStyle::Label, slips.slip.aside.clone());
                    self.add_text(ParagraphStyle::Lead, bold_text(&slips.slip.heading));
                    slips.slip.rows.iter().flatten().for_each(|ruled| self.add_ruled(ruled));
                }
            }
            Block::PageBreak => self.parts.push(OfficeBlock::Page),
        }
    }

    fn add_ruled(&mut self, ruled: &WritingSpace) {
        self.add_text(ParagraphStyle::Label, ruled.label.clone());
        (0..ruled.lines).for_each(|_| self.add_paragraphs(ParagraphStyle::Ruled, "", vec![Text::default()]));
    }

    fn add_section(&mut self, section: &Section, rank: usize) {
        let around = self.boxed;
        self.boxed |= section.kind == SectionStyle::Box;
        let first = self.parts.len();
        let mut heading = section.heading.clone();
        if !section.aside.is_empty() {
            // One heading: a list of contents says the day too.
            let soft = |text: &str| Text::default().styled(text, Style::Soft);
            heading = heading.join(soft(", ")).join(soft(&section.aside.plain()));
        }
        self.add_heading(rank, &section.id, heading);
        if let Some(mark) = &section.mark {
            self.add_facts(std::slice::from_ref(mark));
        }
        self.add_blocks(&section.blocks, rank + 1);
        if section.kind == SectionStyle::Box {
            // Where it is divided, a heading and two questions stay before, and two after.
            let last = self.parts.len().saturating_sub(1);
            self.keep_range(first..last.min(first + 3));
            self.keep_range(last.saturating_sub(1).max(first)..last);
        }
        self.boxed = around;
    }

    /// A table; each group under a head of its own is one, so that no head stays alone at a page's end.
    fn add_table(&mut self, table: &Table) {
        let mut without_head = Table {
            groups: Vec::new(),
            ..table.clone()
        };
        for group in &table.groups {
            let Some(head) = &group.head else {
                without_head.groups.push(group.clone());
                continue;
            };
            let first = self.parts.len();
            self.add_text(ParagraphStyle::Body, Text::default().styled(&head.plain(), Style::Id));
            self.keep_range(first..self.parts.len());
            let rows = RowGroup {
                head: None,
                rows: group.rows.clone(),
            };
            self.parts.push(OfficeBlock::Table(office_table(&Table {
                groups: vec![rows],
                ..table.clone()
            })));
        }
        if !without_head.groups.is_empty() {
            self.parts.push(OfficeBlock::Table(office_table(&without_head)));
        }
    }

    fn add_card(&mut self, card: &Card, rank: usize) {
        let heading = if card.reference.is_empty() {
            card.heading.clone()
        } else {
            card.reference.clone().and("\u{a0} ").join(card.heading.clone())
        };
        let first = self.parts.len();
        self.add_heading(rank, &card.id, heading);
        self.add_facts(&card.who);
        if let Some(state) = &card.state {
            self.add_paragraphs(ParagraphStyle::Fact, "", vec![state.label.clone(), state.text.clone()]);
        }
        self.add_facts(&card.how);
        let high: usize = self.parts[first..].iter().map(part_height).sum();
        if high < WHOLE {
            self.keep_together(first);
        }
    }

    fn add_facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.add_paragraphs(ParagraphStyle::Fact, "", vec![fact.label.clone(), fact.value.clone()]);
        }
    }
}

/// About how high a paragraph over the whole width is, in mm: typefaces differ, and so do word processors.
fn part_height(part: &OfficeBlock) -> usize {
    match part {
        OfficeBlock::Paragraph(paragraph) => {
            paragraph
                .texts
                .iter()
                .map(|text| line_count(text, 120))
                .max()
                .unwrap_or(1)
                * 6
                + 1
        }
        _ => 0,
    }
}

/// How many lines a text takes in so many mm, about.
fn line_count(text: &Text, width: usize) -> usize {
    let signs = text.spans.iter().map(|span| span.text.chars().count()).sum::<usize>();
    (signs * 2).div_ceil(width.max(1)).max(1)
}

fn office_table(table: &Table) -> OfficeTable {
    let all: u32 = table.columns.iter().map(|column| u32::from(column.width.max(1))).sum();
    let row = |cells: Vec<OfficeCell>| OfficeRow {
        whole: row_height(&cells, table, all) < WHOLE_ROW,
        cells,
    };
    let mut rows = Vec::new();
    for group in &table.groups {
        for cells in &group.rows {
            let mut at = 0;
            let cells = cells.cells.iter().map(|cell| {
                let align = table.columns.get(at).map_or(Align::Left, |column| column.align);
                at += cell.span.max(1);
                self::office_cell(cell, align)
            });
            rows.push(row(cells.collect()));
        }
    }
    OfficeTable {
        caption: table.caption.clone(),
        widths: column_widths(table, all),
        heads: table
            .columns
            .iter()
            .map(|column| (bold_text(&column.head), column.align))
            .collect(),
        rows,
    }
}

/// The share of each column, in thousandths. One that is too narrow for a word of its head, in the wide typeface that
/// may be used instead, takes from the widest.
fn column_widths(table: &Table, all: u32) -> Vec<u32> {
    let share = |column: &Column| u32::from(column.width.max(1)) * 1000 / all.max(1);
    let mut widths: Vec<u32> = table.columns.iter().map(share).collect();
    let needed: Vec<u32> = table.columns.iter().map(|column| head_width(&column.head)).collect();
    for at in 0..widths.len() {
        let lacking = needed[at].saturating_sub(widths[at]);
        let spare = |from: &usize| widths[*from].saturating_sub(needed[*from]);
        let widest = (0..widths.len()).filter(|from| *from != at).max_by_key(spare);
        if let Some(widest) = widest.filter(|from| lacking > 0 && spare(from) >= lacking) {
            widths[widest] -= lacking;
            widths[at] += lacking;
        }
    }
    widths
}

/// What the longest word of a head takes, in thousandths of 170 mm: 2.5 mm a sign and 3 mm beside it.
fn head_width(head: &Text) -> u32 {
    let head = head.plain();
    let signs = head
        .split([' ', '-'])
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0);
    u32::try_from((signs * 25 + 30) * 100 / 170).unwrap_or(0)
}

/// About how high a row is, in mm.
fn row_height(cells: &[OfficeCell], table: &Table, all: u32) -> usize {
    let mut at = 0;
    let heights = cells.iter().map(|cell| {
        let columns = table.columns.iter().skip(at).take(cell.span);
        at += cell.span;
        let share: u32 = columns.map(|column| u32::from(column.width.max(1))).sum();
        let width = usize::try_from(share * 170 / all.max(1)).unwrap_or(170);
        cell.texts.iter().map(|text| line_count(text, width)).sum::<usize>() * 5 + 4
    });
    heights.max().unwrap_or(0)
}

fn office_cell(cell: &Cell, align: Align) -> OfficeCell {
    let mut texts = Vec::new();
    for (text, under) in cell.paragraphs() {
        texts.push(text.clone());
        if !under.is_empty() {
            texts.push(Text::default().styled(&under.plain(), Style::Soft));
        }
    }
    OfficeCell {
        texts,
        span: cell.span.max(1),
        align,
    }
}

fn bold_text(text: &Text) -> Text {
    Text::default().styled(&text.plain(), Style::Strong)
}
