//! What stands first: three sentences, the figures, what waits for a decision.

use crate::export::document::{Block, Check, Fact, Kind, Section, Style, Text, Tone};
use crate::report::Report;
use crate::words::Words;

use super::part::section;

/// Decisions that are shown; the others are in the roadmaps.
const DECISIONS: usize = 6;

/// Three sentences, and the same figures as a list. What is declared stands; where something else was counted, both.
pub(super) fn essential(report: &Report, words: &Words) -> Block {
    let (counted, declared) = (&report.counted, &report.declared);
    let workshops = declared.workshops.unwrap_or(counted.workshops);
    let people = declared.participants.or(counted.participants);
    // Roadmaps alone, without any session, say nothing of the workshops that they come from.
    let known = workshops > 0 || people.is_some();
    let mut sentences = Vec::new();
    match people {
        Some(people) => sentences.push(words.report_workshops_people(workshops, people)),
        None if known => sentences.push(words.report_workshops(workshops)),
        None => {}
    }
    if !report.facts.horizons.is_empty() {
        sentences.push(words.report_horizons(&report.facts.horizons.join(", ")));
    }
    sentences.push(words.report_made(counted.roadmaps, counted.phases));
    if counted.actions > 0 {
        sentences.push(words.report_actions(counted.actions, counted.ready, counted.without_pilot));
    } else if counted.phases > 0 {
        sentences.push(words.report_no_actions());
    }
    let mut blocks = vec![Block::toned(sentences.join(" ").as_str(), Tone::Lead)];
    let figure = |label: String, value: usize| Fact {
        label: Text::new(&label),
        value: Text::new(&value.to_string()),
    };
    let mut figures = Vec::new();
    if known {
        figures.push(figure(words.report_figure_workshops(workshops), workshops));
    }
    figures.extend(people.map(|people| figure(words.report_figure_people(people), people)));
    if counted.axes > 0 {
        figures.push(figure(words.report_figure_axes(counted.axes), counted.axes));
    }
    figures.push(figure(words.report_figure_roadmaps(counted.roadmaps), counted.roadmaps));
    figures.push(figure(words.report_figure_phases(counted.phases), counted.phases));
    if counted.actions > 0 {
        figures.push(figure(words.report_figure_actions(counted.actions), counted.actions));
    }
    blocks.push(Block::Figures(figures));
    let differs = |declared: Option<usize>, counted: usize| declared.is_some_and(|declared| declared != counted);
    if differs(declared.workshops, counted.workshops) {
        blocks.push(Block::toned(
            words.report_counted_workshops(workshops, counted.workshops).as_str(),
            Tone::Soft,
        ));
    }
    if let (Some(declared), Some(counted)) = (declared.participants, counted.participants)
        && declared != counted
    {
        blocks.push(Block::toned(
            words.report_counted_people(declared, counted).as_str(),
            Tone::Soft,
        ));
    }
    if people.is_none() && known {
        blocks.push(Block::toned(words.report_people_unknown().as_str(), Tone::Soft));
    }
    section("essentiel", words.report_essential(), blocks)
}

pub(super) fn decisions(report: &Report, words: &Words) -> Option<Block> {
    if report.decisions.is_empty() {
        return None;
    }
    let checks = report.decisions.iter().take(DECISIONS).map(|decision| {
        let when = match decision.day.parse::<jiff::civil::Date>() {
            Ok(day) => words.long_day(day),
            Err(_) => words.report_undated(),
        };
        Check {
            reference: Text::new(&when),
            text: Text::default()
                .styled(&decision.who, Style::Strong)
                .and(&format!(" · {} ({})", decision.what, decision.group)),
        }
    });
    let mut blocks = vec![Block::Checks(checks.collect())];
    let more = report.decisions.len().saturating_sub(DECISIONS);
    if more > 0 {
        blocks.push(Block::toned(words.report_more_decisions(more).as_str(), Tone::Soft));
    }
    Some(Block::Section(Section {
        id: "decisions".to_owned(),
        heading: Text::new(&words.report_decisions()),
        kind: Kind::Box,
        blocks,
        ..Section::default()
    }))
}
