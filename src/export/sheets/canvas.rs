//! The roadmap as sheets to fill in: the whole on one side, phases and actions on the other.

use crate::export::document::{Align, Block, Cell, Table, WritingSpace};
use crate::workshop::{Minutes, Step};

use super::form_questions::form_question_or_label;
use super::sheet_context::SheetContext;
use super::step_sheet::{rows_of, table_column};

/// Minutes that a table takes over a phase, about: a short step makes one phase, a long one three.
const OF_A_PHASE: u32 = 8;
const MOST_PHASES: u32 = 3;

/// Lines for actions in each phase, when there are so many.
fn action_count(phases: usize) -> u8 {
    match phases {
        0 | 1 => 6,
        2 => 5,
        _ => 3,
    }
}

/// How many phases there is room for in a step of that length.
fn phase_count(minutes: Minutes) -> usize {
    let phases = (minutes.halves() / 2 / OF_A_PHASE).clamp(1, MOST_PHASES);
    usize::try_from(phases).unwrap_or(1)
}

pub(super) fn canvas_sheets(context: &SheetContext<'_>, step: &Step) -> Vec<Block> {
    let words = context.words;
    let fewer = |lines: u8| u8::from(context.large && lines > 1);
    let of_all = |field, label: fn(&crate::words::Words) -> String, lines| {
        let question = form_question_or_label(context.workshop, |ask| &ask.roadmap, field, || label(words));
        WritingSpace::new(question, lines - fewer(lines))
    };
    let whole = vec![
        Block::Ruled(of_all("title", |words| words.sheet_title(), 2)),
        Block::Ruled(WritingSpace::new(words.document_question(), 3 - fewer(3))),
        Block::Ruled(of_all("stake", |words| words.document_stake(), 3)),
        Block::Ruled(of_all("pilot", |words| words.document_pilot_of_all(), 1)),
        Block::SideBySide(vec![
            of_all("decided_by", |words| words.document_decider(), 2),
            of_all("review", |words| words.document_next_review(), 2),
        ]),
        Block::Ruled(of_all("indicator", |words| words.document_sign(), 3)),
        Block::Ruled(of_all("contact", |words| words.sheet_contact(), 1)),
    ];
    let mut blocks = Vec::new();
    let phases = phase_count(step.minutes);
    for number in 1..=phases {
        blocks.extend(phase_sheet(context, number, action_count(phases)));
    }
    vec![
        context.sheet_block("roadmap", &words.document_roadmap(), &step.purpose, whole),
        context.sheet_block("phases", &words.sheet_phases(), &words.sheet_phases_purpose(), blocks),
    ]
}

/// One phase: its name, its day, what will have changed, a line an action.
fn phase_sheet(context: &SheetContext<'_>, number: usize, actions: u8) -> Vec<Block> {
    let words = context.words;
    let asked = |field, label: fn(&crate::words::Words) -> String| {
        form_question_or_label(context.workshop, |ask| &ask.phase, field, || label(words))
    };
    let title = asked("title", |words| words.sheet_phase_title());
    vec![
        Block::SideBySide(vec![
            WritingSpace::new(words.sheet_phase(number, &title), 1),
            WritingSpace::new(asked("due", |words| words.sheet_phase_due()), 1),
        ]),
        Block::Ruled(WritingSpace::new(asked("goal", |words| words.sheet_phase_goal()), 1)),
        Block::Table(Table {
            caption: context.caption_text(words.sheet_actions_caption(number), ""),
            columns: vec![
                table_column(words.sheet_action(), 94, Align::Left),
                table_column(words.sheet_action_pilot(), 44, Align::Left),
                table_column(words.sheet_action_due(), 32, Align::Left),
            ],
            groups: rows_of(actions, |_| vec![Cell::room(1), Cell::new(""), Cell::new("")]),
        }),
    ]
}
