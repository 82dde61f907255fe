//! Why the event was, and how each workshop ran.

use crate::export::document::{Align, Block, Cell, Column, Row, Rows, Style, Table, Text};
use crate::report::{Held, Report};
use crate::roadmap::{Dated, When};
use crate::view;
use crate::words::Words;

use super::part::section;

pub(super) fn context(report: &Report, words: &Words) -> Option<Block> {
    let facts = &report.facts;
    let mut blocks: Vec<Block> = Vec::new();
    for text in [&facts.why, &facts.aim] {
        if !text.is_empty() {
            blocks.push(Block::paragraph(text.as_str()));
        }
    }
    let mut list = Vec::new();
    let mut add = |label: String, text: &str| {
        if !text.is_empty() {
            list.push(
                Text::default()
                    .styled(&label, Style::Strong)
                    .and(&format!("{} {text}", words.report_colon())),
            );
        }
    };
    add(words.report_edition(), &facts.edition);
    add(words.report_led_by(), &facts.led_by.join(", "));
    add(words.report_horizons_label(), &facts.horizons.join(", "));
    if !list.is_empty() {
        blocks.push(Block::List(list));
    }
    (!blocks.is_empty()).then(|| section("contexte", words.report_context(), blocks))
}

pub(super) fn how_it_ran(report: &Report, words: &Words) -> Option<Block> {
    if report.held.is_empty() {
        return None;
    }
    let column = |head: String, width: u16, align: Align| Column {
        head: Text::new(&head),
        width,
        align,
    };
    let rows = report.held.iter().map(|held| {
        let mut title = Cell::new(Text::new(&held.title));
        if held.laptops > 1 {
            title.under = Text::new(&words.report_laptops(held.laptops));
        }
        Row {
            cells: vec![
                title,
                Cell::new(when(&held.held, words)),
                Cell::new(Text::new(&held.facilitators.join(", "))),
                Cell::new(Text::new(&held.groups.to_string())),
                Cell::new(match held.participants {
                    Some(people) => Text::new(&people.to_string()),
                    None => Text::blank(&words.report_unknown()),
                }),
            ],
        }
    });
    let mut blocks = vec![Block::Table(Table {
        caption: Text::new(&words.report_held_caption()),
        columns: vec![
            column(words.report_workshop(), 54, Align::Left),
            column(words.report_when(), 34, Align::Left),
            column(words.report_facilitators(), 40, Align::Left),
            column(words.report_groups(), 20, Align::Right),
            column(words.report_people(), 22, Align::Right),
        ],
        groups: vec![Rows {
            head: None,
            rows: rows.collect(),
        }],
    })];
    blocks.extend(times(&report.held, words));
    Some(section("deroule", words.report_how_it_ran(), blocks))
}

fn when(text: &str, words: &Words) -> Text {
    let when = When::new(text);
    match when.dated() {
        Dated::Empty => Text::blank(&words.report_unknown()),
        Dated::Day(day) => Text::new(&words.long_day(day)),
        Dated::Text(text) => Text::new(text),
    }
}

/// Minutes planned and actual, of the workshops whose lines have times.
fn times(held: &[Held], words: &Words) -> Option<Block> {
    let timed: Vec<&Held> = held.iter().filter(|held| !held.steps.is_empty()).collect();
    if timed.is_empty() {
        return None;
    }
    let right = |head: String| Column {
        head: Text::new(&head),
        width: 30,
        align: Align::Right,
    };
    let groups = timed.iter().map(|held| Rows {
        head: (timed.len() > 1).then(|| Text::new(&held.title)),
        rows: held
            .steps
            .iter()
            .map(|step| Row {
                cells: vec![
                    Cell::new(Text::new(&step.step)),
                    Cell::new(Text::new(&view::duration(step.planned))),
                    Cell::new(Text::new(&view::duration(step.replanned))),
                    Cell::new(Text::new(&view::duration(step.actual))),
                ],
            })
            .collect(),
    });
    Some(Block::Table(Table {
        caption: Text::new(&words.report_times_caption()),
        columns: vec![
            Column {
                head: Text::new(&words.report_step()),
                width: 80,
                align: Align::Left,
            },
            right(words.report_planned()),
            right(words.report_replanned()),
            right(words.report_actual()),
        ],
        groups: groups.collect(),
    }))
}
