//! The sheet of a step: what is read aloud, what is done, and room for what the table keeps.

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Style, Table, Text, Tone, WritingSpace};
use crate::words::Words;
use crate::workshop::{CollectedKind, Step};

use super::sheet_context::SheetContext;

/// Notes of each kind that a table usually keeps.
const ISSUES: u8 = 4;
const FRICTIONS: u8 = 3;
const IDEAS: u8 = 3;

/// Lines for the one question, for another that waits, and for what is kept where nothing is collected.
const QUESTION: u8 = 4;
const WAITING: u8 = 4;
const NOTED: u8 = 8;

/// Lines that the rows of a sheet share: few rows are high, many are low.
const SHARED: u8 = 12;
const HIGHEST: u8 = 4;

/// Rows for people who are missing.
const MISSING: u8 = 3;

/// At most so many rows or lines, whatever a file says.
const MOST: u8 = 20;

/// A step and its place in the workshop.
pub(super) struct StepPosition<'a> {
    pub(super) step: &'a Step,
    /// Among all steps, from 0.
    pub(super) at: usize,
    /// Among those that collect, from 1.
    pub(super) number: usize,
    pub(super) last: bool,
    /// Whether the roadmap's own sheets come next.
    pub(super) canvas_follows: bool,
}

/// Whether a first step is where people meet: it collects nothing, and has a sheet.
pub(super) fn is_welcome(step: &Step) -> bool {
    step.collects == CollectedKind::Nothing && step.room != Some(0)
}

/// The sheet of a step; none where its workshop wants none.
pub(super) fn step_sheet(context: &SheetContext<'_>, stands: StepPosition<'_>) -> Option<Block> {
    let step = stands.step;
    if step.room == Some(0) {
        return None;
    }
    let mut blocks = read_aloud_blocks(step);
    if stands.canvas_follows {
        let pillars = context.workshop.pillars.join(", ");
        if !pillars.is_empty() {
            blocks.push(Block::paragraph(context.words.sheet_pillars(&pillars)));
        }
        blocks.push(scribe_block(context.words));
        blocks.push(Block::Ruled(WritingSpace::new(context.words.sheet_draft(), NOTED)));
    } else if stands.at == 0 && step.collects == CollectedKind::Nothing {
        blocks.extend(who_blocks(context, step.room));
    } else {
        blocks.push(scribe_block(context.words));
        blocks.extend(room_blocks(context, &stands));
    }
    let heading = match step.collects {
        CollectedKind::Nothing => step.title.clone(),
        _ => format!("{} · {}", stands.number, step.title),
    };
    Some(context.sheet_block(&format!("step-{}", stands.at + 1), &heading, &step.purpose, blocks))
}

/// Who is here and who is missing, where no step of the workshop is for that.
pub(super) fn present_block(context: &SheetContext<'_>) -> Block {
    let words = context.words;
    let blocks = who_blocks(context, None);
    context.sheet_block("present", &words.sheet_present(), &words.sheet_present_why(), blocks)
}

/// What is read aloud when the step opens, then its parts: their gesture, and what is read when they begin.
fn read_aloud_blocks(step: &Step) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !step.say.is_empty() {
        blocks.push(Block::toned(step.say.as_str(), Tone::Lead));
    }
    let opened = |(at, part): &(usize, &crate::workshop::StepPart)| {
        // The first part begins with the step's own words.
        *at > 0 || !part.say.is_empty() || step.say.is_empty()
    };
    let parts = step.parts.iter().enumerate().filter(opened).map(|(_, part)| {
        let title = Text::default().styled(&part.title, Style::Strong);
        match (part.title.is_empty(), part.say.is_empty()) {
            (_, true) => title,
            (true, false) => Text::new(&part.say),
            (false, false) => title.styled(". ", Style::Strong).and(&part.say),
        }
    });
    let parts: Vec<Text> = parts.filter(|part| !part.is_empty()).collect();
    if !parts.is_empty() {
        blocks.push(Block::List(parts));
    }
    blocks
}

fn scribe_block(words: &Words) -> Block {
    Block::Ruled(WritingSpace::new(words.sheet_scribe(), 1))
}

/// How many, of which backgrounds, and who is missing.
fn who_blocks(context: &SheetContext<'_>, room: Option<u8>) -> Vec<Block> {
    let words = context.words;
    let column = |head: String, width| table_column(head, width, Align::Left);
    let rows = room.unwrap_or(MISSING).min(MOST);
    vec![
        Block::SideBySide(vec![
            WritingSpace::new(words.sheet_how_many(), 1),
            WritingSpace::new(words.sheet_scribe(), 1),
        ]),
        Block::Ruled(WritingSpace::new(words.sheet_backgrounds(), 1)),
        Block::Table(Table {
            caption: context.caption_text(words.sheet_missing_caption(), ""),
            columns: vec![column(words.sheet_missing(), 60), column(words.sheet_would_say(), 110)],
            groups: rows_of(rows, |_| vec![Cell::room(3), Cell::new("")]),
        }),
    ]
}

/// Room for what the step collects.
fn room_blocks(context: &SheetContext<'_>, stands: &StepPosition<'_>) -> Vec<Block> {
    let (step, words) = (stands.step, context.words);
    let kept = |head, rows, dots| kept_block(context, (&step.title, head), rows, dots);
    let lines = |usual: u8| step.room.unwrap_or(usual).min(MOST);
    match step.collects {
        CollectedKind::Issue => vec![kept(words.sheet_issues(), lines(ISSUES), false)],
        CollectedKind::Friction => vec![kept(words.sheet_frictions(), lines(FRICTIONS), true)],
        CollectedKind::Idea => vec![kept(words.sheet_ideas(), lines(IDEAS), true)],
        CollectedKind::Question => vec![
            Block::Ruled(WritingSpace::new(words.sheet_question(), lines(QUESTION))),
            Block::Ruled(WritingSpace::new(words.sheet_waiting(), WAITING)),
        ],
        CollectedKind::Nothing if stands.last => vec![
            Block::Ruled(WritingSpace::new(words.document_room_said(), 4)),
            Block::Ruled(WritingSpace::new(words.document_learned(), 4)),
        ],
        CollectedKind::Nothing | CollectedKind::Roadmap => {
            vec![Block::Ruled(WritingSpace::new(words.sheet_noted(), lines(NOTED)))]
        }
    }
}

/// A row a note: its number, room for it, its dots, whether it is kept.
fn kept_block(context: &SheetContext<'_>, (step, head): (&str, String), rows: u8, dots: bool) -> Block {
    let words = context.words;
    let mut columns = vec![
        table_column(words.sheet_number(), 16, Align::Left),
        table_column(head, if dots { 112 } else { 132 }, Align::Left),
    ];
    if dots {
        columns.push(table_column(words.sheet_dots(), 21, Align::Left));
    }
    columns.push(table_column(words.sheet_kept(), 21, Align::Left));
    let high = (SHARED / rows.max(1)).clamp(1, HIGHEST);
    let cells = columns.len() - 2;
    Block::Table(Table {
        caption: context.caption_text(words.sheet_kept_caption(), step),
        columns,
        groups: rows_of(rows, |number| {
            let mut row = vec![Cell::new(number.to_string()), Cell::room(high)];
            row.extend(vec![Cell::new(""); cells]);
            row
        }),
    })
}

pub(super) fn table_column(head: String, width: u16, align: Align) -> Column {
    Column {
        head: Text::from(head),
        width,
        align,
    }
}

/// Rows numbered from 1, in one group.
pub(super) fn rows_of(count: u8, row: impl Fn(u8) -> Vec<Cell>) -> Vec<RowGroup> {
    let rows = (1..=count).map(|number| Row { cells: row(number) });
    vec![RowGroup {
        head: None,
        rows: rows.collect(),
    }]
}
