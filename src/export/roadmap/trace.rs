//! From the finding to the action: for those who doubt.

use std::cmp::Reverse;

use crate::export::document::{Align, Block, Cell, Column, Row, Rows, Section, Style, Table, Text};
use crate::roadmap::{Issue, Question, Roadmap};
use crate::words::Words;

use super::whole::Making;

/// Left out when there are no notes.
pub(super) fn trace(making: &Making<'_>) -> Option<Block> {
    let (roadmap, words) = (making.roadmap, making.words);
    let mut used = Used::default();
    let mut rows = Vec::new();
    for issue in by_votes(&roadmap.issues) {
        used.add(&issue.id);
        let frictions: Vec<&Issue> = by_votes(&roadmap.frictions)
            .into_iter()
            .filter(|note| note.links.contains(&issue.id))
            .collect();
        let answers = answers(roadmap, &[issue], &frictions);
        used.take(&frictions);
        used.take(&answers.ideas);
        rows.push(row(making, Some(issue), &frictions, &answers));
    }
    for friction in by_votes(&roadmap.frictions) {
        if used.has(&friction.id) {
            continue;
        }
        let answers = answers(roadmap, &[], &[friction]);
        used.take(&[friction]);
        used.take(&answers.ideas);
        rows.push(row(making, None, &[friction], &answers));
    }
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: Text::from(words.document_trace_caption()),
            columns: columns(words),
            groups: vec![Rows { head: None, rows }],
        }));
    }
    blocks.extend(also(making, &used));
    if blocks.is_empty() {
        return None;
    }
    Some(Block::Section(Section {
        id: "trace".to_owned(),
        heading: Text::from(words.document_trace()),
        blocks,
        ..Section::default()
    }))
}

/// The ids that stand in a row.
#[derive(Default)]
struct Used(std::collections::HashSet<String>);

impl Used {
    fn add(&mut self, id: &str) {
        if !id.is_empty() {
            self.0.insert(id.to_owned());
        }
    }

    fn take(&mut self, notes: &[&Issue]) {
        notes.iter().for_each(|note| self.add(&note.id));
    }

    fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }
}

fn by_votes(notes: &[Issue]) -> Vec<&Issue> {
    let mut notes: Vec<&Issue> = notes.iter().collect();
    notes.sort_by_key(|note| Reverse(note.votes.unwrap_or(0)));
    notes
}

/// What answers some notes, directly or by way of a question.
struct Answers<'a> {
    ideas: Vec<&'a Issue>,
    actions: Vec<&'a str>,
}

fn answers<'a>(roadmap: &'a Roadmap, issues: &[&Issue], frictions: &[&Issue]) -> Answers<'a> {
    let mut answered: Vec<&str> = issues.iter().chain(frictions).map(|note| note.id.as_str()).collect();
    answered.retain(|id| !id.is_empty());
    let questions = roadmap.question.iter().chain(&roadmap.other_questions);
    let asked: Vec<&str> = questions
        .filter(|question| question.from.iter().any(|id| answered.contains(&id.as_str())))
        .map(|question| question.id.as_str())
        .filter(|id| !id.is_empty())
        .collect();
    answered.extend(asked);
    let mut ideas: Vec<&Issue> = by_votes(&roadmap.ideas);
    ideas.retain(|idea| idea.links.iter().any(|id| answered.contains(&id.as_str())));
    let mut actions = Vec::new();
    for action in roadmap.phases.iter().flat_map(|phase| &phase.actions) {
        let from_idea = action
            .from
            .iter()
            .any(|id| ideas.iter().any(|idea| idea.id == *id) || answered.contains(&id.as_str()));
        if from_idea && !action.id.is_empty() {
            actions.push(action.id.as_str());
        }
    }
    // Of many ideas those that the group kept, or that became actions, stand for the answer.
    let chosen: Vec<&Issue> = ideas
        .iter()
        .copied()
        .filter(|idea| {
            idea.kept
                || roadmap
                    .phases
                    .iter()
                    .flat_map(|phase| &phase.actions)
                    .any(|action| action.from.contains(&idea.id))
        })
        .collect();
    Answers {
        ideas: if chosen.is_empty() { ideas } else { chosen },
        actions,
    }
}

fn row(making: &Making<'_>, issue: Option<&Issue>, frictions: &[&Issue], answers: &Answers<'_>) -> Row {
    let words = making.words;
    let mut cells = vec![match issue {
        Some(issue) => cell(&[issue], words),
        None => Cell::new(Text::default().styled(&words.document_trace_no_issue(), Style::Blank)),
    }];
    let nothing = |span| Cell {
        span,
        ..Cell::new(Text::blank(&words.document_trace_nothing()))
    };
    let has_answer = !answers.ideas.is_empty() || !answers.actions.is_empty();
    match (frictions.is_empty(), has_answer) {
        (true, false) => cells.push(nothing(3)),
        (no_friction, answered) => {
            cells.push(if no_friction {
                Cell::new(Text::default())
            } else {
                cell(frictions, words)
            });
            if answered {
                cells.push(if answers.ideas.is_empty() {
                    Cell::new(Text::default())
                } else {
                    cell(&answers.ideas, words)
                });
                cells.push(Cell::new(actions(making, &answers.actions)));
            } else {
                cells.push(nothing(2));
            }
        }
    }
    Row { cells }
}

/// The notes of a cell, and their dots on a line of their own.
fn cell(notes: &[&Issue], words: &Words) -> Cell {
    let mut text = Text::default();
    for (number, note) in notes.iter().enumerate() {
        if number > 0 {
            text = text.and(" · ");
        }
        if !note.id.is_empty() {
            text = text.styled(&note.id, Style::Id).and(" ");
        }
        text = text.and(&note.text);
    }
    let votes: u32 = notes.iter().filter_map(|note| note.votes).fold(0, u32::saturating_add);
    Cell {
        under: if votes > 0 {
            Text::from(words.document_votes(votes))
        } else {
            Text::default()
        },
        ..Cell::new(text)
    }
}

fn actions(making: &Making<'_>, ids: &[&str]) -> Text {
    let mut text = Text::default();
    for (number, id) in ids.iter().enumerate() {
        if number > 0 {
            text = text.and(", ");
        }
        text = match making.anchors.find(id) {
            Some((phase, at)) => text.linked(id, Style::Plain, making.anchors.action(phase, at)),
            None => text.and(id),
        };
    }
    text
}

fn columns(words: &Words) -> Vec<Column> {
    let heads = [
        (words.document_trace_issue(), 46),
        (words.document_trace_friction(), 42),
        (words.document_trace_idea(), 51),
        (words.document_trace_actions(), 31),
    ];
    let column = |(head, width): (String, u16)| Column {
        head: Text::from(head),
        width,
        align: Align::Left,
    };
    heads.into_iter().map(column).collect()
}

/// Questions not kept, ideas without a row: nothing that a table wrote is left out.
fn also(making: &Making<'_>, used: &Used) -> Option<Block> {
    let (roadmap, words) = (making.roadmap, making.words);
    let questions = roadmap
        .other_questions
        .iter()
        .map(|question: &Question| (question.id.as_str(), question.text.as_str()));
    let ideas = roadmap
        .ideas
        .iter()
        .filter(|idea| !used.has(&idea.id))
        .map(|idea| (idea.id.as_str(), idea.text.as_str()));
    let kinds: [(String, Vec<(&str, &str)>); 2] = [
        (words.document_also_questions(), questions.collect()),
        (words.document_also_ideas(), ideas.collect()),
    ];
    let facts: Vec<Text> = kinds
        .into_iter()
        .filter(|(_, notes)| !notes.is_empty())
        .flat_map(|(kind, notes)| lines(&kind, &notes))
        .collect();
    if facts.is_empty() {
        return None;
    }
    Some(Block::Section(Section {
        id: "also".to_owned(),
        heading: Text::from(words.document_also_noted()),
        blocks: vec![Block::List(facts)],
        ..Section::default()
    }))
}

/// One line a note: its kind, its id, its text.
fn lines(kind: &str, notes: &[(&str, &str)]) -> Vec<Text> {
    let line = |(id, text): &(&str, &str)| {
        let line = Text::default().styled(kind, Style::Soft).and(" · ");
        let line = if id.is_empty() {
            line
        } else {
            line.styled(id, Style::Id).and(" ")
        };
        line.and(text)
    };
    notes.iter().map(line).collect()
}
