//! What whoever facilitates has in hand: the timetable, the commands, the tips. The only pages with minutes on them.

use crate::export::document::{Align, Block, Cell, Row, RowGroup, Section, Style, Table, Text, Tone};
use crate::view::workshop::minutes_number;
use crate::words::Words;
use crate::workshop::{Minutes, Step, Workshop};

use super::step_sheet::table_column;

/// Her pages, planned for so many groups.
pub(super) fn facilitator_blocks(workshop: &Workshop, groups: usize, large: bool, words: &Words) -> Vec<Block> {
    let mut blocks = vec![
        Block::paragraph(words.sheet_how_to_print()),
        Block::paragraph(words.sheet_without_screen()),
    ];
    blocks.push(section_block(
        "timetable",
        words.sheet_timetable(),
        vec![timetable_block(workshop, groups, large, words)],
    ));
    blocks.push(section_block(
        "commands",
        words.sheet_commands_heading(),
        vec![commands_block(words)],
    ));
    blocks.extend(tips_block(workshop, groups, words));
    blocks
}

fn section_block(id: &str, heading: String, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        id: id.to_owned(),
        heading: Text::from(heading),
        blocks,
        ..Section::default()
    })
}

/// A row a step, with room for the hour at which it really begins.
fn timetable_block(workshop: &Workshop, groups: usize, large: bool, words: &Words) -> Block {
    // Heads of large print take more room, and are not cut.
    let (step, hour, number) = if large { (58, 24, 22) } else { (92, 18, 15) };
    let right = |head: String| table_column(head, number, Align::Right);
    let begins = workshop.step_starts(groups);
    let mut rows: Vec<Row> = workshop
        .steps
        .iter()
        .zip(&begins)
        .map(|(step, begins)| {
            let numbers = [*begins, step.min_for(groups), step.minutes_for(groups), step.max];
            let mut title = Cell::new(Text::default().styled(&step.title, Style::Strong));
            title.under = parts_text(step, groups, words);
            timetable_row(title, numbers.map(Some), words)
        })
        .collect();
    let last = workshop
        .steps
        .last()
        .map_or(Minutes::ZERO, |step| step.minutes_for(groups));
    let ends = begins.last().map_or(Minutes::ZERO, |begins| *begins + last);
    let margin = workshop.minutes.saturating_sub(ends);
    let mut end = Cell::new(Text::default().styled(&words.sheet_end(), Style::Strong));
    end.under = Text::from(words.sheet_margin(&minutes_number(words, margin)));
    rows.push(timetable_row(
        end,
        [Some(workshop.minutes.max(ends)), None, None, None],
        words,
    ));
    Block::Table(Table {
        caption: Text::from(words.sheet_timetable_caption(groups)),
        columns: vec![
            table_column(words.sheet_step(), step, Align::Left),
            table_column(words.sheet_hour(), hour, Align::Left),
            right(words.sheet_after()),
            right(words.sheet_min()),
            right(words.sheet_plan()),
            right(words.sheet_max()),
        ],
        groups: vec![RowGroup { head: None, rows }],
    })
}

fn timetable_row(title: Cell, numbers: [Option<Minutes>; 4], words: &Words) -> Row {
    let mut cells = vec![title, Cell::room(1)];
    cells.extend(
        numbers.map(|minutes| Cell::new(minutes.map_or_else(String::new, |minutes| minutes_number(words, minutes)))),
    );
    Row { cells }
}

/// `Writing in silence 3 · reading 4`.
fn parts_text(step: &Step, groups: usize, words: &Words) -> Text {
    let parts = step.parts.iter().zip(step.parts_for(groups));
    let parts: Vec<String> = parts
        .map(|(part, minutes)| {
            format!("{} {}", part.title, minutes_number(words, minutes))
                .trim()
                .to_owned()
        })
        .collect();
    Text::from(parts.join(" · "))
}

/// What is typed, and what it does: few of them, in the order of an afternoon.
fn commands_block(words: &Words) -> Block {
    let listed = words.sheet_commands();
    let rows = listed
        .lines()
        .filter_map(|line| line.split_once(" | "))
        .map(|(key, typed)| {
            let does = words.command(&format!("{key}-does")).unwrap_or_default();
            Row {
                cells: vec![Cell::new(Text::default().styled(typed, Style::Strong)), Cell::new(does)],
            }
        });
    Block::Table(Table {
        caption: Text::from(words.sheet_commands_caption()),
        columns: vec![
            table_column(words.sheet_command(), 42, Align::Left),
            table_column(words.sheet_does(), 128, Align::Left),
        ],
        groups: vec![RowGroup {
            head: None,
            rows: rows.collect(),
        }],
    })
}

/// Of each step the tips, what to ask of a table that is silent, and what to type.
fn tips_block(workshop: &Workshop, groups: usize, words: &Words) -> Option<Block> {
    let steps = workshop.steps.iter().enumerate();
    let sections: Vec<Block> = steps
        .filter_map(|(at, step)| {
            let mut blocks = Vec::new();
            if !step.tips.is_empty() {
                blocks.push(Block::List(step.tips.iter().map(|tip| Text::new(tip)).collect()));
            }
            if !step.prompts.is_empty() {
                let prompts = words.sheet_silent(&step.prompts.join(" · "));
                blocks.push(Block::toned(prompts, Tone::Soft));
            }
            blocks.extend(typed_blocks(step, groups, words));
            (!blocks.is_empty()).then(|| section_block(&format!("tips-{}", at + 1), step.title.clone(), blocks))
        })
        .collect();
    (!sections.is_empty()).then(|| section_block("tips", words.sheet_tips(), sections))
}

/// What to type in a step, the part's name before each part's own.
fn typed_blocks(step: &Step, groups: usize, words: &Words) -> Vec<Block> {
    let one_line = |lines: &str| lines.replace('\n', " · ");
    let opening = Text::from(one_line(step.to_type_for(groups)));
    let parts = step.parts.iter().filter_map(|part| {
        let typed = part.to_type_for(groups);
        let title = Text::default()
            .styled(&part.title, Style::Strong)
            .styled(". ", Style::Strong);
        (!typed.is_empty()).then(|| title.and(&one_line(typed)))
    });
    let typed: Vec<Text> = std::iter::once(opening)
        .filter(|text| !text.is_empty())
        .chain(parts)
        .collect();
    if typed.is_empty() {
        return Vec::new();
    }
    vec![Block::toned(words.sheet_to_type(), Tone::Soft), Block::List(typed)]
}
