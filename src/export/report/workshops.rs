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
    // Where people came from is given in the opening as well: alone it is no reason for an event.
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
    let times = times_tables(&report.held, words);
    if !times.is_empty() {
        blocks.push(section_block("temps", words.report_times(), times));
    }
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
    let unknown = || Text::absent(&words.report_unknown());
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

/// Columns of times, at most: further workshops have a table of their own.
const ABREAST: usize = 4;

/// What each step took, a line a step and a column a workshop, with what was planned; of the workshops whose lines have
/// times.
fn times_tables(held: &[WorkshopRun], words: &Words) -> Vec<Block> {
    let timed: Vec<&WorkshopRun> = held.iter().filter(|held| !held.steps.is_empty()).collect();
    let alike = timed.chunk_by(|one, other| step_names(one).eq(step_names(other)));
    let parts: Vec<&[&WorkshopRun]> = alike.flat_map(|alike| alike.chunks(ABREAST)).collect();
    let is_only = parts.len() == 1;
    let tables = parts.into_iter().map(|some| {
        let mut table = times_table(some, words);
        if !is_only {
            // Several tables are told apart by those who hear them.
            let titles: Vec<&str> = some.iter().map(|held| held.title.as_str()).collect();
            table.caption = table.caption.and(" · ").and(&titles.join(", "));
        }
        Block::Table(table)
    });
    tables.collect()
}

fn step_names(held: &WorkshopRun) -> impl Iterator<Item = &str> {
    held.steps.iter().map(|step| step.step.as_str())
}

fn times_table(held: &[&WorkshopRun], words: &Words) -> Table {
    let column = |head: &str, width: u16, align: Align| Column {
        head: Text::new(head),
        width,
        align,
    };
    let mut columns = vec![column(&words.report_step(), 50, Align::Left)];
    columns.extend(held.iter().map(|held| column(&held.title, 30, Align::Right)));
    let steps = held.first().map_or(0, |held| held.steps.len());
    let rows = (0..steps).map(|at| {
        let mut cells = vec![Cell::new(Text::new(&held[0].steps[at].step))];
        cells.extend(held.iter().map(|held| {
            let step = &held.steps[at];
            let mut cell = Cell::new(Text::new(&view::format_duration(step.actual)));
            cell.under = Text::new(&words.report_was_planned(&view::format_duration(step.replanned)));
            cell
        }));
        Row { cells }
    });
    Table {
        caption: Text::new(&words.report_times_caption()),
        columns,
        groups: vec![RowGroup {
            head: None,
            rows: rows.collect(),
        }],
    }
}
