//! An axis, with its roadmaps.

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Section, Style, Table, Text, Tone};
use crate::export::roadmap::{for_when, phase_name};
use crate::report::{Axis, RoadmapRow};
use crate::roadmap::{Action, DateTextKind, Phase, Status};
use crate::text::fold_case;
use crate::words::Words;

use super::overview::roadmap_anchor;
use super::section::{heading_of_axis, section_block};

/// An axis with its roadmaps, each under a heading of its own.
pub(super) fn axis_section(axis: &Axis, number: usize, words: &Words) -> Block {
    let mut blocks: Vec<Block> = Vec::new();
    if !axis.about.is_empty() {
        blocks.push(Block::toned(axis.about.as_str(), Tone::Soft));
    }
    if axis.roadmaps.is_empty() {
        blocks.push(Block::toned(words.report_axis_empty().as_str(), Tone::Nothing));
    }
    blocks.extend(axis.roadmaps.iter().map(|row| group_section(row, words)));
    section_block(&format!("axe-{number}"), heading_of_axis(axis, number, words), blocks)
}

fn group_section(row: &RoadmapRow, words: &Words) -> Block {
    let roadmap = &row.roadmap;
    let mut blocks: Vec<Block> = Vec::new();
    let mut facts = Vec::new();
    let mut add = |label: String, text: &str| {
        if !text.trim().is_empty() {
            facts.push(
                Text::default()
                    .styled(&label, Style::Strong)
                    .and(&format!("{} {text}", words.report_colon())),
            );
        }
    };
    add(words.report_stake(), &roadmap.stake);
    add(
        words.report_question(),
        roadmap.question.as_ref().map_or("", |question| &question.text),
    );
    add(words.report_pilot(), &roadmap.pilot);
    add(words.report_indicator(), &roadmap.indicator);
    if !facts.is_empty() {
        blocks.push(Block::List(facts));
    }
    let phases = || roadmap.phases.iter().zip(0..);
    if roadmap.phases.iter().any(|phase| !phase.actions.is_empty()) {
        blocks.push(Block::Table(actions_table(row, words)));
    } else if phases().next().is_some() {
        let phases = phases().map(|(phase, number)| phase_head(phase, number, Style::Strong, words));
        blocks.push(Block::List(phases.collect()));
    }
    for (end, label, said) in [
        ("dit", words.report_room_said(), &roadmap.remarks),
        ("appris", words.report_learned(), &roadmap.lessons),
    ] {
        if !said.is_empty() {
            let said = said.iter().map(|remark| Text::new(&remark.text)).collect();
            blocks.push(section_block(
                &format!("{}-{end}", roadmap_anchor(row)),
                label,
                vec![Block::List(said)],
            ));
        }
    }
    let same = fold_case(&row.group) == fold_case(&roadmap.title);
    Block::Section(Section {
        id: roadmap_anchor(row),
        heading: Text::new(&roadmap.title),
        aside: Text::new(if same { "" } else { &row.group }),
        blocks,
        ..Section::default()
    })
}

/// A phase: its number, from 0, and title, for when, what will have changed.
fn phase_head(phase: &Phase, number: usize, style: Style, words: &Words) -> Text {
    let mut text = Text::default().styled(&phase_name(phase, number, words), style);
    let due = for_when(&phase.due, words);
    if !due.is_empty() {
        text = text.and(", ").join(due);
    }
    if !phase.goal.trim().is_empty() {
        text = text.styled(&format!("{} {}", words.report_colon(), phase.goal), Style::Soft);
    }
    text
}

/// Who does what by when, phase by phase.
fn actions_table(row: &RoadmapRow, words: &Words) -> Table {
    let column = |head: String, width: u16| Column {
        head: Text::new(&head),
        width,
        align: Align::Left,
    };
    let phases = row.roadmap.phases.iter().zip(0..);
    Table {
        caption: Text::new(&words.report_actions_caption(&row.roadmap.title)),
        columns: vec![
            column(words.report_action(), 93),
            column(words.document_pilot(), 48),
            column(words.document_due(), 29),
        ],
        groups: phases
            .map(|(phase, number)| RowGroup {
                head: Some(phase_head(phase, number, Style::Plain, words)),
                rows: if phase.actions.is_empty() {
                    vec![empty_row(words)]
                } else {
                    phase.actions.iter().map(|action| action_row(action, words)).collect()
                },
            })
            .collect(),
    }
}

fn empty_row(words: &Words) -> Row {
    let mut cell = Cell::new(Text::blank(&words.document_no_action()));
    cell.span = 3;
    Row { cells: vec![cell] }
}

fn action_row(action: &Action, words: &Words) -> Row {
    // What is over has nothing left to be found together.
    let over = matches!(action.status, Some(Status::Done | Status::Dropped));
    let blank = |text: String| if over { Text::new("–") } else { Text::blank(&text) };
    let mut what = Cell::new(Text::new(&action.text));
    what.under = Text::new(&match action.status {
        Some(Status::Started) => words.document_started(),
        Some(Status::Done) => words.document_done(),
        Some(Status::Stuck) => words.document_stuck(),
        Some(Status::Dropped) => words.document_dropped(),
        Some(Status::Planned) | None => String::new(),
    });
    let pilot = match action.pilot.trim() {
        "" => blank(words.document_blank_pilot()),
        pilot => Text::new(pilot),
    };
    let due = match action.due.dated() {
        DateTextKind::Empty => blank(words.document_blank_day()),
        DateTextKind::Day(day) => Text::new(&words.short_day(day)),
        DateTextKind::Text(due) => Text::new(due),
    };
    Row {
        cells: vec![what, Cell::new(pilot), Cell::new(due)],
    }
}
