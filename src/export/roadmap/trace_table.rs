//! From the finding to the action: for those who doubt.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Section, Style, Table, Text};
use crate::roadmap::trace::{TraceBranch, TraceNode, TraceNodeKind, trace as traced};
use crate::words::Words;

use super::document_context::DocumentContext;

/// Left out when there are no notes.
pub(super) fn trace_block(context: &DocumentContext<'_>) -> Option<Block> {
    let words = context.words;
    let trace = traced(context.roadmap);
    let whole = WholeBranches::of(&trace.trees);
    // A tree that goes on where another grew too long is no row of its own.
    let begun = trace.trees.iter().filter(|tree| !whole.goes_on_in(tree));
    let mut lines: Vec<TraceRow<'_>> = begun.map(|tree| TraceRow::from_tree(tree, &whole)).collect();
    let alone = trace.unanswered.iter().filter(|knot| whole.find(knot).is_none());
    lines.extend(alone.map(TraceRow::isolated_node));
    lines.sort_by_key(TraceRow::sort_weight);
    let nothing = match is_unlinked(context, &lines) {
        true => words.document_trace_unlinked(),
        false => words.document_trace_nothing(),
    };
    let rows: Vec<Row> = lines
        .iter()
        .filter(|line| line.is_said())
        .map(|line| trace_row(context, line, &nothing))
        .collect();
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: Text::from(words.document_trace_caption()),
            columns: trace_columns(words),
            groups: vec![RowGroup { head: None, rows }],
        }));
    }
    let shown: HashSet<&str> = lines
        .iter()
        .flat_map(|line| &line.ideas)
        .map(|idea| idea.id.as_str())
        .collect();
    blocks.extend(also_noted(context, &shown));
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

/// What answers one issue; the question in between is on page 1.
#[derive(Default)]
struct TraceRow<'a> {
    issue: Option<&'a TraceNode>,
    frictions: Vec<&'a TraceNode>,
    ideas: Vec<&'a TraceNode>,
    actions: Vec<&'a TraceNode>,
}

impl<'a> TraceRow<'a> {
    fn from_tree(tree: &'a TraceBranch, whole: &WholeBranches<'a>) -> Self {
        let mut line = Self::default();
        let mut seen = HashSet::new();
        let mut next = vec![tree];
        while let Some(branch) = next.pop() {
            // What stands elsewhere is followed from there.
            let branch = match branch.again || branch.below {
                true => whole.find(&branch.knot).unwrap_or(branch),
                false => branch,
            };
            if seen.insert(std::ptr::from_ref(branch)) {
                line.add_knot(&branch.knot);
                next.extend(branch.branches.iter().rev());
            }
        }
        line.keep_what_counts();
        line
    }

    fn isolated_node(knot: &'a TraceNode) -> Self {
        let mut line = Self::default();
        match knot.kind {
            TraceNodeKind::Issue => line.issue = Some(knot),
            _ => line.frictions.push(knot),
        }
        line
    }

    /// Issues first, by their dots; then what has none.
    fn sort_weight(&self) -> (bool, Reverse<u32>) {
        let votes = self
            .issue
            .or(self.frictions.first().copied())
            .and_then(|knot| knot.votes);
        (self.issue.is_none(), Reverse(votes.unwrap_or(0)))
    }

    fn add_knot(&mut self, knot: &'a TraceNode) {
        match knot.kind {
            TraceNodeKind::Issue if self.issue.is_none() => self.issue = Some(knot),
            TraceNodeKind::Issue | TraceNodeKind::Friction => self.frictions.push(knot),
            TraceNodeKind::Question => {}
            TraceNodeKind::Idea => self.ideas.push(knot),
            TraceNodeKind::Action => self.actions.push(knot),
        }
    }

    /// Of many ideas, those that the group kept stand for the answer; the others come under *also noted*.
    fn keep_what_counts(&mut self) {
        if self.ideas.iter().any(|idea| idea.kept) {
            self.ideas.retain(|idea| idea.kept);
        }
    }

    /// A question that nothing answers and that answers nothing is no row.
    fn is_said(&self) -> bool {
        self.issue.is_some() || !self.frictions.is_empty() || !self.actions.is_empty()
    }
}

/// What a knot is known by in a roadmap: its kind, its id, its text.
type KnotName<'a> = (TraceNodeKind, &'a str, &'a str);

/// Where each knot stands with what answers it.
#[derive(Default)]
struct WholeBranches<'a> {
    branches: HashMap<KnotName<'a>, &'a TraceBranch>,
    /// The knots at which a tree grew too long, and another goes on.
    going_on: HashSet<KnotName<'a>>,
}

impl<'a> WholeBranches<'a> {
    fn of(trees: &'a [TraceBranch]) -> Self {
        let mut whole = Self::default();
        let mut next: Vec<&TraceBranch> = trees.iter().rev().collect();
        while let Some(branch) = next.pop() {
            if branch.below {
                whole.going_on.insert(knot_name(&branch.knot));
            } else if !branch.again {
                whole.branches.entry(knot_name(&branch.knot)).or_insert(branch);
            }
            next.extend(branch.branches.iter().rev());
        }
        whole
    }

    fn find(&self, knot: &TraceNode) -> Option<&'a TraceBranch> {
        self.branches.get(&knot_name(knot)).copied()
    }

    /// Whether a tree is the rest of another.
    fn goes_on_in(&self, tree: &TraceBranch) -> bool {
        self.going_on.contains(&knot_name(&tree.knot))
    }
}

fn knot_name(knot: &TraceNode) -> KnotName<'_> {
    (knot.kind, &knot.id, &knot.text)
}

/// Whether the group's only question and its actions follow without a link to any issue: a link is missing, no answer.
fn is_unlinked(context: &DocumentContext<'_>, lines: &[TraceRow<'_>]) -> bool {
    let roadmap = context.roadmap;
    let has_actions = roadmap.phases.iter().any(|phase| !phase.actions.is_empty());
    let is_answered = |line: &TraceRow<'_>| line.issue.is_some() && !(line.ideas.is_empty() && line.actions.is_empty());
    roadmap.question.is_some() && roadmap.other_questions.is_empty() && has_actions && !lines.iter().any(is_answered)
}

fn trace_row(context: &DocumentContext<'_>, line: &TraceRow<'_>, nothing: &str) -> Row {
    let words = context.words;
    let empty = || Cell::new(Text::default());
    let nothing = |span| Cell {
        span,
        ..Cell::new(Text::absent(nothing))
    };
    let of = |knots: &[&TraceNode]| {
        if knots.is_empty() {
            empty()
        } else {
            notes_cell(knots, words)
        }
    };
    let mut cells = vec![match line.issue {
        Some(issue) => notes_cell(&[issue], words),
        None => Cell::new(Text::absent(&words.document_trace_no_issue())),
    }];
    let answered = !line.ideas.is_empty() || !line.actions.is_empty();
    match (line.frictions.is_empty(), answered) {
        (true, false) => cells.push(nothing(3)),
        (false, false) => cells.extend([of(&line.frictions), nothing(2)]),
        (_, true) => {
            cells.push(of(&line.frictions));
            cells.push(of(&line.ideas));
            cells.push(Cell::new(actions_text(context, &line.actions)));
        }
    }
    Row { cells }
}

/// The notes of a cell, each with its dots on a line of their own.
fn notes_cell(notes: &[&TraceNode], words: &Words) -> Cell {
    let mut texts = notes.iter().map(|note| {
        let under = match note.votes {
            Some(votes) if votes > 0 => Text::from(words.document_votes(votes)),
            _ => Text::default(),
        };
        (self::note_text(&note.id, &note.text), under)
    });
    let (text, under) = texts.next().unwrap_or_default();
    Cell {
        under,
        more: texts.collect(),
        ..Cell::new(text)
    }
}

fn note_text(id: &str, text: &str) -> Text {
    if id.is_empty() {
        return Text::new(text);
    }
    Text::default().styled(id, Style::Id).and(" ").and(text)
}

fn actions_text(context: &DocumentContext<'_>, actions: &[&TraceNode]) -> Text {
    let mut actions = actions.to_vec();
    // In the order of the phases; what is none of this roadmap's comes last.
    actions.sort_by_key(|action| context.anchors.find(&action.id).map_or((usize::MAX, 0), |place| place));
    let mut text = Text::default();
    for (number, action) in actions.iter().enumerate() {
        if number > 0 {
            text = text.and(", ");
        }
        text = match context.anchors.find(&action.id) {
            Some((phase, at)) => text.linked(&action.id, Style::Plain, context.anchors.action(phase, at)),
            None if action.id.is_empty() => text.and(&action.text),
            None => text.and(&action.id),
        };
    }
    text
}

fn trace_columns(words: &Words) -> Vec<Column> {
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
fn also_noted(context: &DocumentContext<'_>, shown: &HashSet<&str>) -> Option<Block> {
    let (roadmap, words) = (context.roadmap, context.words);
    let line = |kind: &str, id: &str, text: &str| {
        Text::default()
            .label(kind, Style::Soft)
            .and(" · ")
            .join(note_text(id, text))
    };
    let question = words.document_also_question();
    let idea = words.document_also_idea();
    let questions = roadmap
        .other_questions
        .iter()
        .map(|note| line(&question, &note.id, &note.text));
    let ideas = roadmap
        .ideas
        .iter()
        .filter(|note| note.id.is_empty() || !shown.contains(note.id.as_str()));
    let lines: Vec<Text> = questions
        .chain(ideas.map(|note| line(&idea, &note.id, &note.text)))
        .collect();
    if lines.is_empty() {
        return None;
    }
    Some(Block::Section(Section {
        id: "also".to_owned(),
        heading: Text::from(words.document_also_noted()),
        blocks: vec![Block::List(lines)],
        ..Section::default()
    }))
}
