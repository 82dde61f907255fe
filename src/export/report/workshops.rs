//! Why the event was, and how each workshop ran.

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Style, Table, Text};
use crate::report::{Report, WorkshopRun};
use crate::view;
use crate::words::Words;

use super::section::{day_text, section_block};

pub(super) fn context_section(report: &Report, words: &Words) -> Option<Block> {
    let facts = &report.facts;
    let mut blocks: Vec<Block> = Vec::new();
    for text in [&facts.why, &facts.aim] {
        if !text.is_empty() {
            blocks.push(Block::paragraph(text.as_str()));
        }
    }
    let horizons = facts.horizons.join(", ");
    let led_by = facts.led_by.join(", ");
    let mut list: Vec<(String, &str)> = vec![
        (words.report_edition(), &facts.edition),
        (words.report_led_by(), &led_by),
    ];
    list.retain(|(_, text)| !text.is_empty());
    // Where people came from is said in the opening as well: alone it is no reason for an event.
    let alone = list.is_empty() && blocks.is_empty();
    if !alone && !horizons.is_empty() {
        list.push((words.report_horizons_label(), &horizons));
    }
    if !list.is_empty() {
        let texts = list.into_iter().map(|(label, text)| {
            Text::default()
                .styled(&label, Style::Strong)
                .and(&format!("{} {text}", words.report_colon()))
        });
        blocks.push(Block::List(texts.collect()));
    }
    (!blocks.is_empty()).then(|| section_block("contexte", words.report_context(), blocks))
}

pub(super) fn how_it_ran(report: &Report, words: &Words) -> Option<Block> {
    if report.held.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Table(workshops_table(&report.held, words))];
    blocks.extend(
        times_table(&report.held, words).map(|times| section_block("temps", words.report_times(), vec![times])),
    );
    Some(section_block("deroule", words.report_how_it_ran(), blocks))
}

/// When, with whom, how many; who facilitated only where that is known of one.
fn workshops_table(held: &[WorkshopRun], words: &Words) -> Table {
    let column = |head: String, width: u16, align: Align| Column {
        head: Text::new(&head),
        width,
        align,
    };
    let somebody = held.iter().any(|held| !held.facilitators.is_empty());
    let mut columns = vec![
        column(words.report_workshop(), if somebody { 54 } else { 94 }, Align::Left),
        column(words.report_when(), 34, Align::Left),
        column(words.report_groups(), 20, Align::Right),
        column(words.report_people(), 22, Align::Right),
    ];
    if somebody {
        columns.insert(2, column(words.report_facilitators(), 40, Align::Left));
    }
    let unknown = || Text::blank(&words.report_unknown());
    let rows = held.iter().map(|held| {
        let mut title = Cell::new(Text::new(&held.title));
        if held.laptops > 1 {
            title.under = Text::new(&words.report_laptops(held.laptops));
        }
        let mut cells = vec![
            title,
            Cell::new(day_text(&held.held, words).unwrap_or_else(unknown)),
            Cell::new(Text::new(&held.groups.to_string())),
            Cell::new(match held.participants {
                Some(people) => Text::new(&people.to_string()),
                None => unknown(),
            }),
        ];
        if somebody {
            let names = match held.facilitators.join(", ") {
                names if names.is_empty() => unknown(),
                names => Text::new(&names),
            };
            cells.insert(2, Cell::new(names));
        }
        Row { cells }
    });
    Table {
        caption: Text::new(&words.report_held_caption()),
        columns,
        groups: vec![RowGroup {
            head: None,
            rows: rows.collect(),
        }],
    }
}

/// Minutes planned and actual, of the workshops whose lines have times.
fn times_table(held: &[WorkshopRun], words: &Words) -> Option<Block> {
    let timed: Vec<&WorkshopRun> = held.iter().filter(|held| !held.steps.is_empty()).collect();
    if timed.is_empty() {
        return None;
    }
    let right = |head: String| Column {
        head: Text::new(&head),
        width: 30,
        align: Align::Right,
    };
    let groups = timed.iter().map(|held| RowGroup {
        head: (timed.len() > 1).then(|| Text::new(&held.title)),
        rows: held
            .steps
            .iter()
            .map(|step| Row {
                cells: vec![
                    Cell::new(Text::new(&step.step)),
                    Cell::new(Text::new(&view::format_duration(step.planned))),
                    Cell::new(Text::new(&view::format_duration(step.replanned))),
                    Cell::new(Text::new(&view::format_duration(step.actual))),
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
