//! What is cut out: cards for actions, slips for votes, cards for doubts.

use crate::export::document::{Block, Slip, Slips, Text, WritingSpace};
use crate::words::Words;
use crate::workshop::Step;

use super::form_questions::{asked, form_question_or_label};
use super::sheet_context::SheetContext;

/// Cards for actions: full pages of two, more where there is more time.
const MINUTES_A_CARD: u32 = 4;
const CARDS: (u32, u32) = (2, 6);

/// Fields of a card that are three abreast, in the order in which they are asked.
const SHORT: [&str; 7] = [
    "from",
    "decided_by",
    "partners",
    "depends_on",
    "resources",
    "pillar",
    "indicator",
];

/// Cards for actions: what makes one ready over the whole width, the rest below.
pub(super) fn action_cards(context: &SheetContext<'_>, step: &Step) -> Block {
    let (words, workshop) = (context.words, context.workshop);
    let asks = |field, label: fn(&Words) -> String| {
        WritingSpace::new(
            form_question_or_label(workshop, |ask| &ask.action, field, || label(words)),
            1,
        )
    };
    let mut rows = vec![
        vec![WritingSpace::new("", 2)],
        vec![
            asks("pilot", |words| words.document_pilot()),
            asks("due", |words| words.document_due()),
        ],
        vec![
            asks("first_step", |words| words.document_first_step()),
            asks("done_when", |words| words.document_done_when()),
        ],
    ];
    let short: Vec<WritingSpace> = SHORT
        .iter()
        .filter_map(|field| asked(workshop, |ask| &ask.action, field))
        .map(|question| WritingSpace::new(question, 1))
        .collect();
    rows.extend(side_by_side(short));
    let (least, most) = CARDS;
    let count = (step.minutes.halves() / 2 / MINUTES_A_CARD).clamp(least, most);
    let slips = Slips {
        slip: single_slip(context, words.sheet_card(), rows),
        count: u8::try_from(count.next_multiple_of(2)).unwrap_or(2),
        across: 1,
        down: 2,
    };
    context.to_cut("cards", &words.sheet_cards(), slips)
}

/// In rows of three, but of two rather than a last one alone.
fn side_by_side(mut rooms: Vec<WritingSpace>) -> Vec<Vec<WritingSpace>> {
    let mut rows = Vec::new();
    while !rooms.is_empty() {
        let count = if rooms.len() == 4 { 2 } else { rooms.len().min(3) };
        rows.push(rooms.drain(..count).collect());
    }
    rows
}

/// Slips for votes: numbers of notes, written in secret. A page serves two votes of the largest table.
pub(super) fn voting_slips(context: &SheetContext<'_>) -> Block {
    let words = context.words;
    let number = || WritingSpace::new(words.sheet_vote_number(), 1);
    let rows = vec![
        vec![WritingSpace::new(words.sheet_vote_step(), 1)],
        vec![number(), number(), number()],
    ];
    let slips = Slips {
        slip: single_slip(context, words.sheet_vote(), rows),
        count: 15,
        across: 3,
        down: 5,
    };
    context.to_cut("votes", &words.sheet_votes(), slips)
}

/// Cards on which a table tells another why its plan failed.
pub(super) fn doubt_slips(context: &SheetContext<'_>) -> Block {
    let words = context.words;
    let rows = vec![
        vec![WritingSpace::new("", 4)],
        vec![
            WritingSpace::new(words.sheet_doubt_for(), 1),
            WritingSpace::new(words.sheet_doubt_from(), 1),
        ],
    ];
    let slips = Slips {
        slip: Slip {
            heading: Text::from(words.sheet_doubt()),
            aside: Text::default(),
            rows,
        },
        count: 6,
        across: 2,
        down: 3,
    };
    context.to_cut("doubts", &words.sheet_doubts(), slips)
}

/// A slip that says of which table it is, where that is known.
fn single_slip(context: &SheetContext<'_>, heading: String, rows: Vec<Vec<WritingSpace>>) -> Slip {
    let table = context.table.map(|table| context.words.sheet_of(&table.to_string()));
    Slip {
        heading: Text::from(heading),
        aside: Text::from(table.unwrap_or_default()),
        rows,
    }
}
