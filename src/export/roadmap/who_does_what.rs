//! Who does what, by when: one line an action, by day.

use jiff::civil::Date;

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Section, Style, Table, Text, Tone};
use crate::roadmap::{Action, DateTextKind, Roadmap, Status, day_within, day_written, text_without_day};
use crate::words::Words;

use super::action_state::state_text;
use super::document_context::DocumentContext;
use super::header::with_raised_ordinal;

pub(in crate::export) struct ActionLine<'a> {
    pub(in crate::export) action: &'a Action,
    /// The id of its card in this document.
    pub(in crate::export) anchor: Option<String>,
}

/// The section; where there is no action it says so.
pub(super) fn who_does_what_section(context: &DocumentContext<'_>) -> Block {
    let (roadmap, words) = (context.roadmap, context.words);
    let mut lines = Vec::new();
    for (phase, place) in roadmap.phases.iter().zip(0..) {
        lines.extend(phase.actions.iter().zip(0..).map(|(action, at)| ActionLine {
            action,
            anchor: context.has_cards.then(|| context.anchors.action(place, at).to_owned()),
        }));
    }
    let block = if lines.is_empty() {
        Block::toned(words.document_no_action(), Tone::Nothing)
    } else {
        Block::Table(who_does_what_table(&lines, roadmap, words))
    };
    Block::Section(Section {
        id: "who".to_owned(),
        heading: Text::from(words.document_who_does_what()),
        blocks: vec![block],
        ..Section::default()
    })
}

/// By day, then those whose day is words, then those without; what was given up has no line.
pub(in crate::export) fn who_does_what_table(lines: &[ActionLine<'_>], roadmap: &Roadmap, words: &Words) -> Table {
    let mut lines: Vec<&ActionLine<'_>> = lines
        .iter()
        .filter(|line| line.action.status != Some(Status::Dropped))
        .collect();
    lines.sort_by_key(|line| match line.action.due.dated() {
        DateTextKind::Day(day) => (0, Some(day)),
        DateTextKind::Text(_) => (1, None),
        DateTextKind::Empty => (2, None),
    });
    let column = |head: String, width: u16| Column {
        head: Text::from(head),
        width,
        align: Align::Left,
    };
    let written = day_written(roadmap);
    Table {
        caption: Text::from(words.document_who_caption()),
        columns: vec![
            column(words.document_who_when(), 31),
            column(words.document_who_what(), 88),
            column(words.document_who_who(), 51),
        ],
        groups: vec![RowGroup {
            head: None,
            rows: lines.iter().map(|line| action_row(line, written, words)).collect(),
        }],
    }
}

fn action_row(line: &ActionLine<'_>, written: Option<Date>, words: &Words) -> Row {
    let action = line.action;
    // What is over has nothing left to be found together.
    let over = action.status == Some(Status::Done);
    let blank = |text: String| if over { Text::new("–") } else { Text::blank(&text) };
    let day = match action.due.dated() {
        DateTextKind::Day(day) => with_raised_ordinal(&words.short_day(day)).strong(),
        DateTextKind::Text(text) => Text::default().styled(text, Style::Strong),
        DateTextKind::Empty => blank(words.document_who_blank_day()),
    };
    let who = match action.pilot.trim() {
        "" => blank(words.document_who_blank_pilot()),
        pilot => Text::default().styled(pilot, Style::Strong),
    };
    let what = match (&line.anchor, action.id.as_str()) {
        (_, "") => Text::default(),
        (Some(anchor), id) => Text::default().linked(id, Style::Id, anchor).and(" "),
        (None, id) => Text::default().styled(id, Style::Id).and(" "),
    };
    let mut what = Cell::new(what.styled(&action.text, Style::Strong));
    what.under = under(action, written, words);
    Row {
        cells: vec![Cell::new(day), what, Cell::new(who)],
    }
}

/// How far it is, once somebody said so; else its first step, the day before the words.
fn under(action: &Action, written: Option<Date>, words: &Words) -> Text {
    if let Some(state) = state_text(action, words) {
        return state;
    }
    let step = action.first_step.trim();
    if step.is_empty() {
        return Text::blank(&words.document_who_blank_step());
    }
    match day_within(step, written) {
        Some(day) => {
            let year_known = action.due.day().is_some_and(|due| due.year() == day.year());
            let named = if year_known {
                words.day_of_year(day)
            } else {
                words.long_day(day)
            };
            let lead = with_raised_ordinal(&words.document_who_step_on(&named));
            lead.and(&text_without_day(step, day, written))
        }
        None => Text::from(words.document_who_step()).and(step),
    }
}
