//! A document and its blocks.

use crate::words::Language;

use super::{Slips, Text, Timeline, WritingSpace};

/// A whole document. Its title is the only heading of the first rank; the sections of `blocks` are of the second, the
/// sections and cards in them of the third.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Of the labels; says where French spaces go.
    pub language: Language,
    /// Of people's words: a tag such as `fr`, the document's `lang`.
    pub tag: String,
    /// Above the title: the kind of document, and of what.
    pub kicker: Text,
    /// What it is called.
    pub title: Text,
    /// Under the title, before the first section: the question, the stake, the theme.
    pub opening: Vec<LabelledText>,
    /// In the order of reading.
    pub blocks: Vec<Block>,
    /// Where it comes from and what may be done with it: at the very end.
    pub source: Option<Colophon>,
    /// At the left foot of each page: the title, the licence.
    pub foot: String,
    /// What the formats say themselves.
    pub labels: Labels,
    /// Points by which all type is larger than usual: 0, or more for what is read at a table.
    pub larger: u8,
    /// Whether it is to be on one page, set as tight as that asks.
    pub one_page: bool,
}

impl Document {
    /// Whether it is several sets that are handed out apart.
    pub fn has_sets(&self) -> bool {
        let begins = |block: &Block| matches!(block, Block::Section(section) if section.set.is_some());
        self.blocks.iter().any(begins)
    }

    /// The language of the labels, where people's words are in another one.
    pub fn language_of_labels(&self) -> Option<&'static str> {
        let code = self.language.code();
        let theirs = self.tag.split('-').next().unwrap_or_default();
        (!theirs.eq_ignore_ascii_case(code)).then_some(code)
    }
}

/// The few words that a format says by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Of `page 1 of 3`: what comes before the number.
    pub page: String,
    /// Of `page 1 of 3`: what is between the numbers.
    pub of: String,
    /// Names the document's first list of facts, for those who hear it.
    pub facts: String,
    /// Of a region that scrolls sideways: `Calendar, scrolls sideways`, with `{}` for what it holds.
    pub scrolls: String,
}

/// A text under a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledText {
    /// A word or two.
    pub label: Text,
    pub text: Text,
    /// `Loud` for the question and the theme, `Body` else.
    pub tone: Tone,
}

/// How loud a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    Loud,
    /// A first paragraph, a little larger.
    Lead,
    #[default]
    Body,
    /// Less loud: a goal, a source.
    Soft,
    /// Nothing is there, and the document says so: italic, soft.
    Nothing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub text: Text,
    pub tone: Tone,
}

/// One piece of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading and what is under it.
    Section(Section),
    Paragraph(Paragraph),
    /// Up to four facts side by side: label over value.
    Facts(Vec<Fact>),
    /// Up to six figures side by side: a large value over its label; the label is read first.
    Figures(Vec<Fact>),
    /// A list without numbers.
    List(Vec<Text>),
    /// Things to tick, each with a word at its left.
    Checks(Vec<ChecklistItem>),
    Table(Table),
    Timeline(Box<Timeline>),
    /// An action: a heading of the third rank, facts at its right, facts under it.
    Card(Card),
    /// Room to write on by hand.
    Ruled(WritingSpace),
    /// Rooms to write on, side by side, of one width.
    SideBySide(Vec<WritingSpace>),
    /// The same slip several times over, to be cut out.
    Slips(Slips),
    /// What follows begins a page, where there are pages.
    PageBreak,
}

/// A heading and what is under it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Unique in the document: ASCII letters, digits, `-`. Links lead to it.
    pub id: String,
    /// What it is called.
    pub heading: Text,
    /// After the heading, less loud and not part of what a list of contents says: `for 30 June 2027`.
    pub aside: Text,
    /// Large, at the right of the heading: a table's number. An empty value leaves room to write it.
    pub mark: Option<Fact>,
    /// Its name, where it begins a set that is handed out alone: a table's sheets. Pages are counted from here.
    pub set: Option<Text>,
    pub kind: SectionStyle,
    /// What is in it.
    pub blocks: Vec<Block>,
}

/// How a section looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SectionStyle {
    /// A heading and text.
    #[default]
    Plain,
    /// A part of the work: a line of the accent's colour above.
    Phase,
    /// A box that draws the eye: what is to be settled.
    Box,
    /// A sheet of paper of its own, `aside` under the heading and loud.
    Sheet,
}

/// A label and a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// A word or two.
    pub label: Text,
    /// What is known; [`Text::blank`] leaves room to write.
    pub value: Text,
}

/// One thing to tick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistItem {
    /// An id, a date, a word.
    pub reference: Text,
    /// What is asked or expected.
    pub text: Text,
}

/// An action, or anything that is one heading with facts around.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Unique in the document; links lead to it.
    pub id: String,
    /// Before the heading: `A1`; may be empty.
    pub reference: Text,
    /// What it is called.
    pub heading: Text,
    /// At the right: who carries it, for when.
    pub who: Vec<Fact>,
    /// At the right, last: how far it is.
    pub state: Option<ActionState>,
    pub how: Vec<Fact>,
}

/// How far an action is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionState {
    /// Read before the word, not shown: `State`.
    pub label: Text,
    pub text: Text,
    /// Whether a tick or an edge goes with it.
    pub progress: StateTone,
}

/// What a state shows beside its word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StateTone {
    #[default]
    Plain,
    /// A tick: ready, done.
    Good,
    /// An edge that draws the eye: something is to be settled.
    Open,
}

/// A table: column heads, row heads, groups of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows; read first, not shown.
    pub caption: Text,
    /// From left to right. Their widths share the page's.
    pub columns: Vec<Column>,
    /// At least one; each may have a head of its own over all columns.
    pub groups: Vec<RowGroup>,
}

impl Table {
    /// Whether there is room to write in it by hand.
    pub fn leaves_room(&self) -> bool {
        let rows = self.groups.iter().flat_map(|group| &group.rows);
        rows.flat_map(|row| &row.cells).any(|cell| cell.room > 0)
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What is at its head.
    pub head: Text,
    /// Its share of the width, in mm of a page with 170.
    pub width: u16,
    pub align: Align,
}

/// To which side a column's cells stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Left,
    /// Numbers that are compared.
    Right,
}

/// Rows that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowGroup {
    pub head: Option<Text>,
    /// From top to bottom.
    pub rows: Vec<Row>,
}

/// A row; its first cell is its head, unless it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Their spans add up to the number of columns.
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub text: Text,
    /// On a line of its own, less loud: `6 dots`.
    pub under: Text,
    /// Further texts, each a paragraph, with what is under it.
    pub more: Vec<(Text, Text)>,
    /// How many columns it takes, 1 or more.
    pub span: usize,
    /// How many of how many, drawn as squares before the text, which says the same.
    pub squares: Option<(u16, u16)>,
    /// How many lines it leaves to write on by hand, where there is paper.
    pub room: u8,
}

impl Cell {
    /// All its texts with what is under each, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = (&Text, &Text)> {
        let more = self.more.iter().map(|(text, under)| (text, under));
        std::iter::once((&self.text, &self.under)).chain(more)
    }

    /// A cell of one column.
    pub fn new(text: impl Into<Text>) -> Self {
        Self {
            text: text.into(),
            under: Text::default(),
            more: Vec::new(),
            span: 1,
            squares: None,
            room: 0,
        }
    }

    /// A cell to write so many lines in.
    pub fn room(lines: u8) -> Self {
        Self {
            room: lines,
            ..Self::new("")
        }
    }
}

/// The end of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colophon {
    pub heading: Text,
    pub paragraphs: Vec<Text>,
}

impl Block {
    /// A paragraph of ordinary text.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(Paragraph {
            text: text.into(),
            tone: Tone::Body,
        })
    }

    /// A paragraph as loud as that.
    pub fn toned(text: impl Into<Text>, tone: Tone) -> Self {
        Self::Paragraph(Paragraph {
            text: text.into(),
            tone,
        })
    }
}
