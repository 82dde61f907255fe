//! An axis, with its roadmaps.

use crate::export::document::{Block, Section, Style, Text, Tone};
use crate::report::{Axis, RoadmapRow};
use crate::roadmap::Dated;
use crate::words::Words;

use super::overview::anchor;
use super::part::section;

/// An axis with its roadmaps, each under a heading of its own.
pub(super) fn chapter(axis: &Axis, number: usize, words: &Words) -> Block {
    let heading = if axis.title.is_empty() {
        words.report_without_axis()
    } else {
        words.report_axis(number, &axis.title)
    };
    let mut blocks: Vec<Block> = Vec::new();
    if !axis.about.is_empty() {
        blocks.push(Block::toned(axis.about.as_str(), Tone::Soft));
    }
    if axis.roadmaps.is_empty() {
        blocks.push(Block::toned(words.report_axis_empty().as_str(), Tone::Nothing));
    }
    blocks.extend(axis.roadmaps.iter().map(|row| one(row, words)));
    section(&format!("axe-{number}"), heading, blocks)
}

fn one(row: &RoadmapRow, words: &Words) -> Block {
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
    add(words.report_indicator(), &roadmap.indicator);
    if !facts.is_empty() {
        blocks.push(Block::List(facts));
    }
    let phases: Vec<Text> = roadmap
        .phases
        .iter()
        .zip(1..)
        .map(|(phase, number)| {
            let mut text = Text::default().styled(&words.report_phase(number, &phase.title), Style::Strong);
            match phase.due.dated() {
                Dated::Empty => {}
                Dated::Day(day) => text = text.and(&words.report_for_day(&words.long_day(day))),
                Dated::Text(due) => text = text.and(&words.report_for(due)),
            }
            if !phase.goal.is_empty() {
                text = text.and(&format!("{} {}", words.report_colon(), phase.goal));
            }
            if !phase.actions.is_empty() {
                let actions: Vec<&str> = phase.actions.iter().map(|action| action.text.as_str()).collect();
                text = text.and(&format!(" — {}", actions.join(" · ")));
            }
            text
        })
        .collect();
    if !phases.is_empty() {
        blocks.push(Block::List(phases));
    }
    for (label, said) in [
        (words.report_room_said(), &roadmap.remarks),
        (words.report_learned(), &roadmap.lessons),
    ] {
        if !said.is_empty() {
            blocks.push(Block::toned(Text::default().styled(&label, Style::Strong), Tone::Body));
            blocks.push(Block::List(said.iter().map(|remark| Text::new(&remark.text)).collect()));
        }
    }
    Block::Section(Section {
        id: anchor(row),
        heading: Text::new(&roadmap.title),
        aside: Text::new(&row.group),
        blocks,
        ..Section::default()
    })
}
