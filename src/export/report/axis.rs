//! An axis, with its roadmaps.

use crate::export::document::{Block, Section, Style, Text, Tone};
use crate::export::roadmap::{ActionLine, for_when, phase_name, who_does_what_table};
use crate::report::{Axis, RoadmapRow};
use crate::roadmap::{Phase, plain_words};
use crate::text::{capitalize, fold_case};
use crate::words::Words;

use super::account::{account_text, carried_text};
use super::overview::roadmap_anchor;
use super::report_document::RoadmapFiles;
use super::section::{heading_of_axis, section_block};

/// An axis with its roadmaps, each under a heading of its own.
pub(super) fn axis_section(axis: &Axis, number: usize, files: &RoadmapFiles, words: &Words) -> Block {
    let mut blocks: Vec<Block> = Vec::new();
    if !axis.about.is_empty() {
        blocks.push(Block::toned(axis.about.as_str(), Tone::Soft));
    }
    if axis.roadmaps.is_empty() {
        blocks.push(Block::toned(words.report_axis_empty().as_str(), Tone::Nothing));
    }
    blocks.extend(axis.roadmaps.iter().map(|row| group_section(row, files, words)));
    section_block(&format!("axe-{number}"), heading_of_axis(axis, number, words), blocks)
}

/// What a table did in sentences, what it proposes, then who does what by when.
fn group_section(row: &RoadmapRow, files: &RoadmapFiles, words: &Words) -> Block {
    let roadmap = &plain_words(&row.roadmap);
    let mut blocks: Vec<Block> = Vec::new();
    for text in [account_text(roadmap, words), carried_text(roadmap, words)] {
        if !text.is_empty() {
            blocks.push(Block::paragraph(text));
        }
    }
    if row.is_written() {
        let phases = roadmap.phases.iter().zip(0..);
        let phases: Vec<Text> = phases.map(|(phase, number)| phase_head(phase, number, words)).collect();
        if !phases.is_empty() {
            let number = words.report_number(phases.len());
            blocks.push(Block::paragraph(
                capitalize(&words.report_account_phases(phases.len(), &number)).as_str(),
            ));
            blocks.push(Block::List(phases));
        }
    } else {
        blocks.push(Block::toned(words.report_account_empty().as_str(), Tone::Nothing));
    }
    let actions = roadmap.phases.iter().flat_map(|phase| &phase.actions);
    let lines: Vec<ActionLine<'_>> = actions.map(|action| ActionLine { action, anchor: None }).collect();
    if !lines.is_empty() {
        let mut table = who_does_what_table(&lines, roadmap, words);
        table.caption = Text::new(&words.report_actions_caption(&roadmap.title));
        blocks.push(Block::Table(table));
    }
    for (end, label, remarks) in [
        ("dit", words.report_room_said(), &roadmap.remarks),
        ("appris", words.report_learned(), &roadmap.lessons),
    ] {
        if !remarks.is_empty() {
            let remarks = remarks.iter().map(|remark| Text::new(&remark.text)).collect();
            blocks.push(section_block(
                &format!("{}-{end}", roadmap_anchor(row)),
                label,
                vec![Block::List(remarks)],
            ));
        }
    }
    if let Some(address) = files.get(&row.slug) {
        let name = address.rsplit('/').next().unwrap_or(address);
        let label = format!("{}{} ", words.report_file_of(), words.report_colon());
        let file = Text::from(label).leading_to(name, Style::Plain, address);
        blocks.push(Block::toned(file, Tone::Soft));
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
fn phase_head(phase: &Phase, number: usize, words: &Words) -> Text {
    let mut text = Text::default().styled(&phase_name(phase, number, words), Style::Strong);
    let due = for_when(&phase.due, words);
    if !due.is_empty() {
        text = text.and(", ").join(due);
    }
    if !phase.goal.trim().is_empty() {
        text = text.styled(&format!("{} {}", words.report_colon(), phase.goal), Style::Soft);
    }
    text
}
