//! What groups share: themes, people, pillars; the inventory reflex; what was learned.

use crate::export::document::{Align, Block, Cell, Column, Row, RowGroup, Style, Table, Text, Tone};
use crate::report::{Report, SharedName};
use crate::words::Words;

use super::section::section_block;

pub(super) fn in_common(report: &Report, words: &Words) -> Option<Block> {
    let list = |shared: &[SharedName]| {
        let texts = shared.iter().map(|shared| {
            Text::default().styled(&shared.name, Style::Strong).and(&format!(
                "{} {}",
                words.report_colon(),
                shared.groups.join(" · ")
            ))
        });
        Block::List(texts.collect())
    };
    let mut blocks = Vec::new();
    for (end, label, shared) in [
        ("themes", words.report_themes(), &report.themes),
        ("organismes", words.report_stakeholders(), &report.stakeholders),
    ] {
        if !shared.is_empty() {
            blocks.push(section_block(&format!("commun-{end}"), label, vec![list(shared)]));
        }
    }
    (!blocks.is_empty()).then(|| section_block("commun", words.report_in_common(), blocks))
}

/// Pillars × phases: who has nothing to do is seen, and is not blamed.
pub(super) fn pillars_section(report: &Report, words: &Words) -> Option<Block> {
    let most = report.pillars.iter().map(|row| row.phases.len()).max().unwrap_or(0);
    if report.pillars.is_empty() || report.counted.actions == 0 {
        return None;
    }
    let mut columns = vec![Column {
        head: Text::new(&words.report_pillar()),
        width: 60,
        align: Align::Left,
    }];
    let width = u16::try_from(110 / most.max(1)).unwrap_or(20);
    columns.extend((1..=most).map(|number| Column {
        head: Text::new(&words.report_phase_column(number)),
        width,
        align: Align::Right,
    }));
    let rows = report.pillars.iter().map(|row| {
        let mut cells = vec![Cell::new(Text::new(&row.pillar))];
        if row.phases.iter().all(|actions| *actions == 0) {
            let mut nothing = Cell::new(Text::absent(&words.report_pillar_idle()));
            nothing.span = most;
            cells.push(nothing);
        } else {
            cells.extend(row.phases.iter().map(|actions| {
                Cell::new(Text::new(&match actions {
                    0 => "–".to_owned(),
                    actions => actions.to_string(),
                }))
            }));
        }
        Row { cells }
    });
    let table = Table {
        caption: Text::new(&words.report_pillars_caption()),
        columns,
        groups: vec![RowGroup {
            head: None,
            rows: rows.collect(),
        }],
    };
    Some(section_block(
        "piliers",
        words.report_pillars(),
        vec![Block::Table(table)],
    ))
}

/// The inventory reflex, counted: how many roadmaps open with one, and what each is asked.
pub(super) fn inventories_section(report: &Report, words: &Words) -> Option<Block> {
    if report.counted.roadmaps == 0 {
        return None;
    }
    let counted = &report.counted;
    let mut sentence = words.report_inventory_opening(counted.opening_with_inventory, counted.roadmaps);
    if counted.actions > 0 {
        sentence = format!(
            "{sentence} {}",
            words.report_inventory_actions(counted.inventories, counted.actions)
        );
    }
    let mut blocks = vec![Block::paragraph(sentence.as_str())];
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    let found: Vec<Text> = rows
        .flat_map(|row| {
            row.inventories.iter().map(move |(id, text)| {
                Text::default()
                    .styled(&format!("{}/{id}", row.slug), Style::Id)
                    .and(&format!(" · {text}"))
            })
        })
        .collect();
    if !found.is_empty() {
        blocks.push(Block::List(found));
        blocks.push(Block::toned(words.report_inventory_questions().as_str(), Tone::Soft));
    }
    Some(section_block("inventaire", words.report_inventory(), blocks))
}

pub(super) fn lessons_section(report: &Report, words: &Words) -> Option<Block> {
    let own = report.lessons.iter().map(|lesson| Text::new(lesson));
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    let groups = rows.flat_map(|row| {
        row.roadmap
            .lessons
            .iter()
            .map(move |lesson| Text::new(&lesson.text).styled(&format!(" ({})", row.roadmap.title), Style::Soft))
    });
    let all: Vec<Text> = own.chain(groups).collect();
    (!all.is_empty()).then(|| section_block("lecons", words.report_lessons(), vec![Block::List(all)]))
}
