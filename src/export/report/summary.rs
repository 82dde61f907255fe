//! What stands first: a few sentences, the figures.

use crate::export::document::{Block, Fact, Text, Tone};
use crate::report::Report;
use crate::text::capitalize;
use crate::words::Words;

use super::section::section_block;

/// Three sentences, and the same figures as a list. What is declared stands; where something else was counted, both.
pub(super) fn summary(report: &Report, words: &Words) -> Block {
    let (counted, declared) = (&report.counted, &report.declared);
    let workshops = declared.workshops.unwrap_or(counted.workshops);
    let people = declared.participants.or(counted.participants);
    // Roadmaps alone, without any session, say nothing of the workshops that they come from.
    let known = workshops > 0 || people.is_some();
    let sentences = [
        people_sentence(report, (workshops, people), words),
        Some(roadmaps_sentence(report, known, words)),
        actions_sentence(report, words),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    let mut blocks = vec![Block::toned(sentences.join(" ").as_str(), Tone::Lead)];
    blocks.push(figures_block(report, (workshops, people), words));
    let mut soft = |text: String| blocks.push(Block::toned(text.as_str(), Tone::Soft));
    if declared.workshops.is_some_and(|declared| declared != counted.workshops) {
        soft(words.report_counted_workshops(workshops, counted.workshops));
    }
    if let (Some(declared), Some(counted)) = (declared.participants, counted.participants)
        && declared != counted
    {
        soft(words.report_counted_people(declared, counted));
    }
    if people.is_none() && known {
        soft(words.report_people_unknown());
    }
    section_block("essentiel", words.report_essential(), blocks)
}

/// Who came, and from where.
fn people_sentence(report: &Report, (workshops, people): (usize, Option<usize>), words: &Words) -> Option<String> {
    let horizons = report.facts.horizons.join(", ");
    let number = words.report_number(workshops);
    let sentence = match people {
        Some(people) => Some(capitalize(&words.report_workshops_people(workshops, &number, people))),
        None if workshops > 0 => Some(capitalize(&words.report_workshops(workshops, &number))),
        None => None,
    };
    match (sentence, people) {
        (sentence, _) if horizons.is_empty() => sentence.map(|sentence| format!("{sentence}.")),
        (Some(sentence), Some(_)) => Some(format!("{sentence}{} {horizons}.", words.report_colon())),
        (Some(sentence), None) => Some(format!("{sentence}. {}", words.report_horizons(&horizons))),
        (None, _) => Some(words.report_horizons(&horizons)),
    }
}

/// Which roadmaps came out of it.
fn roadmaps_sentence(report: &Report, known: bool, words: &Words) -> String {
    let counted = &report.counted;
    if known {
        let written = written_roadmaps(report);
        let number = words.report_number(written);
        capitalize(&words.report_tables(written, &number, counted.roadmaps - written))
    } else {
        words.report_made(counted.roadmaps, counted.phases)
    }
}

/// The tables that left with a roadmap.
fn written_roadmaps(report: &Report) -> usize {
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    rows.filter(|row| row.is_written()).count()
}

/// How far their actions are.
fn actions_sentence(report: &Report, words: &Words) -> Option<String> {
    let counted = &report.counted;
    if counted.actions == 0 {
        return match (counted.roadmaps, counted.phases) {
            (0, _) | (_, 0) => None,
            (_, phases) => Some(words.report_no_actions(phases)),
        };
    }
    let open = counted.actions.saturating_sub(counted.done);
    let mut sentences = Vec::new();
    if counted.done > 0 {
        sentences.push(words.report_done(counted.done));
    }
    if open > 0 {
        sentences.push(words.report_actions(open, counted.done, counted.ready, counted.without_pilot));
    }
    Some(sentences.join(" "))
}

/// Six figures at most; phases stand for actions where none is given yet.
fn figures_block(report: &Report, (workshops, people): (usize, Option<usize>), words: &Words) -> Block {
    let counted = &report.counted;
    let figure = |label: String, value: usize| Fact {
        label: Text::new(&label),
        value: Text::new(&value.to_string()),
    };
    let mut figures = Vec::new();
    if workshops > 0 || people.is_some() {
        figures.push(figure(words.report_figure_workshops(workshops), workshops));
    }
    figures.extend(people.map(|people| figure(words.report_figure_people(people), people)));
    if counted.axes > 0 {
        figures.push(figure(words.report_figure_axes(counted.axes), counted.axes));
    }
    // Those that the sentence counts.
    let roadmaps = match workshops > 0 || people.is_some() {
        true => written_roadmaps(report),
        false => counted.roadmaps,
    };
    figures.push(figure(words.report_figure_roadmaps(roadmaps), roadmaps));
    if counted.actions > 0 {
        figures.push(figure(words.report_figure_actions(counted.actions), counted.actions));
        figures.push(figure(words.report_figure_ready(counted.ready), counted.ready));
    } else if counted.phases > 0 {
        figures.push(figure(words.report_figure_phases(counted.phases), counted.phases));
    }
    Block::Figures(figures)
}
