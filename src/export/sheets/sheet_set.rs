//! The order of the sheets.

use crate::export::document::{Block, Document, Text};
use crate::export::roadmap::format_labels;
use crate::words::Words;
use crate::workshop::{CollectedKind, Step, Workshop};

use super::sheet_context::SheetContext;
use super::{canvas, slips, step_sheet};

/// Points by which the sheets are larger than other documents: they are read at a table, at arm's length.
const AT_A_TABLE: u8 = 2;

/// Points more for large print: text of 18.5 points.
const LARGE: u8 = 8;

/// Groups for which the timetable is planned when nobody says how many there are.
const USUAL: usize = 3;

/// Which sheets are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SheetOptions {
    /// A set for each of so many tables, with its number; else one set, with room to write the number.
    pub groups: Option<u8>,
    pub large: bool,
}

/// The sheets and cards of the tables; `words` are those of the workshop's language.
pub fn sheet_set(workshop: &Workshop, wanted: SheetOptions, words: &Words) -> Document {
    let tables: Vec<Option<u8>> = match wanted.groups {
        Some(groups) => (1..=groups).map(Some).collect(),
        None => vec![None],
    };
    let sets = tables.into_iter().enumerate().flat_map(|(number, table)| {
        let mut blocks = group_set(&SheetContext {
            workshop,
            words,
            table,
            large: wanted.large,
        });
        // The first one has the title of the whole above it.
        if number > 0
            && let Some(Block::Section(first)) = blocks.first_mut()
        {
            first.set = Some(Text::new(&workshop.title));
        }
        blocks
    });
    let larger = if wanted.large { LARGE } else { AT_A_TABLE };
    sheets_document(workshop, words.sheet_kicker(), sets.collect(), larger, words)
}

/// The pages of whoever facilitates.
pub fn facilitator_pages(workshop: &Workshop, wanted: SheetOptions, words: &Words) -> Document {
    let groups = wanted.groups.map_or(USUAL, usize::from);
    let blocks = super::facilitator_pages::facilitator_blocks(workshop, groups, wanted.large, words);
    let larger = if wanted.large { LARGE } else { 0 };
    sheets_document(workshop, words.sheet_mine(), blocks, larger, words)
}

fn sheets_document(workshop: &Workshop, kicker: String, blocks: Vec<Block>, larger: u8, words: &Words) -> Document {
    let foot = match workshop.licence.as_str() {
        "" => workshop.title.clone(),
        licence => format!("{} · {licence}", workshop.title),
    };
    Document {
        language: words.language(),
        tag: words.language().code().to_owned(),
        kicker: Text::from(kicker),
        title: Text::new(&workshop.title),
        opening: Vec::new(),
        blocks,
        source: None,
        foot,
        labels: format_labels(words),
        larger,
        one_page: false,
    }
    .typeset()
}

/// All that one table is given.
fn group_set(context: &SheetContext<'_>) -> Vec<Block> {
    let steps = &context.workshop.steps;
    let welcomed = steps.first().is_some_and(step_sheet::is_welcome);
    let mut blocks = Vec::new();
    if !welcomed {
        blocks.push(step_sheet::present_block(context));
    }
    let mut number = 0;
    let mut canvas_is_there = false;
    for (at, step) in steps.iter().enumerate() {
        if step.collects != CollectedKind::Nothing {
            number += 1;
        }
        let canvas_here = step.collects == CollectedKind::Roadmap && !canvas_is_there;
        blocks.extend(step_sheet::step_sheet(
            context,
            step_sheet::StepPosition {
                step,
                at,
                number,
                last: at + 1 == steps.len(),
                canvas_follows: canvas_here,
            },
        ));
        if canvas_here {
            canvas_is_there = true;
            blocks.extend(canvas::canvas_sheets(context, step));
            blocks.push(slips::action_cards(context, step));
        }
    }
    let collects_notes = |step: &Step| !matches!(step.collects, CollectedKind::Nothing | CollectedKind::Roadmap);
    if steps.iter().any(collects_notes) {
        blocks.push(slips::voting_slips(context));
    }
    if steps
        .last()
        .is_some_and(|step| step.collects == CollectedKind::Nothing && steps.len() > 1)
    {
        blocks.push(slips::doubt_slips(context));
    }
    blocks
}
