//! What falls in the six next weeks, over all tables.

use jiff::civil::Date;

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Style, Table, Text, Tone};
use crate::export::roadmap::with_raised_ordinal;
use crate::report::{AgendaEntry, AgendaKind, Report};
use crate::words::Words;

use super::section::section_block;

/// Lines that are shown; the others are in the calendar.
const SHOWN: usize = 12;

/// One list by day; left out where nothing has a day.
pub(super) fn six_weeks(report: &Report, words: &Words) -> Option<Block> {
    let agenda = &report.agenda;
    if agenda.entries.is_empty() {
        return None;
    }
    let column = |head: String, width: u16| Column {
        head: Text::from(head),
        width,
        align: Align::Left,
    };
    let table = Table {
        caption: Text::from(words.report_weeks_caption()),
        columns: vec![
            column(words.report_weeks_day(), 29),
            column(words.report_weeks_what(), 66),
            column(words.report_weeks_who(), 44),
            column(words.report_group(), 31),
        ],
        groups: vec![RowGroup {
            head: None,
            rows: agenda
                .entries
                .iter()
                .take(SHOWN)
                .map(|entry| entry_row(entry, words))
                .collect(),
        }],
    };
    let mut blocks = Vec::new();
    if let (Ok(from), Ok(until)) = (agenda.from.parse::<Date>(), agenda.until.parse::<Date>()) {
        let span = words.report_weeks_span(&words.long_day(from), &words.long_day(until));
        blocks.push(Block::toned(Text::from(span), Tone::Soft));
    }
    blocks.push(Block::Table(table));
    let more = agenda.entries.len().saturating_sub(SHOWN);
    if more > 0 {
        blocks.push(Block::toned(Text::from(words.report_weeks_more(more)), Tone::Soft));
    }
    Some(section_block("semaines", words.report_weeks(), blocks))
}

fn entry_row(entry: &AgendaEntry, words: &Words) -> Row {
    let day = match entry.day.parse::<Date>() {
        Ok(day) => with_raised_ordinal(&words.short_day(day)).strong(),
        Err(_) => Text::new(&entry.day),
    };
    let local = entry.id.split_once('/').map_or("", |(_, id)| id);
    let of_action = |label: String| {
        let label = Text::from(label).and(&words.report_colon()).and(" ").and(&entry.what);
        match local {
            "" => label,
            id => label.and(" (").styled(id, Style::Id).and(")"),
        }
    };
    let what = match (entry.kind, entry.what.as_str()) {
        (AgendaKind::Review, _) => Text::from(words.report_weeks_review()),
        (AgendaKind::Decision, "") => Text::from(words.report_weeks_decision_whole()),
        (AgendaKind::Decision, _) => of_action(words.report_weeks_decision()),
        (AgendaKind::FirstStep, _) => of_action(words.document_first_step()),
        (AgendaKind::Due, _) => of_action(words.report_weeks_due()),
    };
    let who = match entry.who.trim() {
        "" => Text::absent(&words.document_who_blank_pilot()),
        who => Text::new(who),
    };
    Row {
        cells: vec![
            Cell::new(day),
            Cell::new(what),
            Cell::new(who),
            Cell::new(Text::new(&entry.group)),
        ],
    }
}
