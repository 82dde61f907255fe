//! What is still to settle: the check's questions, as the beginning of the group's work.

use std::collections::HashSet;

use crate::check::{Code, Finding, RoadmapLocation, line_questions, question_text, questions_on_paper};
use crate::export::document::{Block, ChecklistItem, Section, SectionStyle, Style, Text, Tone};

use super::document_context::{DocumentContext, SessionStage};
use crate::text::truncate_text;

/// The most lines that the box has: more would be a reproach, and push the box off the first page.
const MOST: usize = 6;

/// How many characters of an action come before its questions.
const LONGEST: usize = 110;

/// The box, left out when nothing is open.
pub(super) fn open_questions(context: &DocumentContext<'_>) -> Option<Block> {
    let words = context.words;
    let lines = questions_on_paper(context.findings);
    let mut blocks = Vec::new();
    if let Some(empty) = lines
        .iter()
        .flatten()
        .find(|finding| finding.code == Code::RoadmapEmpty)
    {
        blocks.push(Block::paragraph(question_text(empty, words)));
    } else {
        let shown: Vec<ChecklistItem> = lines
            .iter()
            .take(MOST)
            .map(|line| checklist_item(context, line))
            .collect();
        if shown.is_empty() {
            return None;
        }
        blocks.push(Block::paragraph(intro_sentence(context)));
        blocks.push(Block::Checks(shown));
        let more = lines.get(MOST..).unwrap_or_default();
        if !more.is_empty() {
            blocks.push(Block::toned(others_text(context, more), Tone::Soft));
        }
    }
    Some(Block::Section(Section {
        id: "settle".to_owned(),
        heading: Text::from(words.document_settle()),
        kind: SectionStyle::Box,
        blocks,
        ..Section::default()
    }))
}

/// Why they are open: not every roadmap comes out of a workshop that has ended.
fn intro_sentence(context: &DocumentContext<'_>) -> String {
    let (source, words) = (&context.roadmap.source, context.words);
    if !source.adapted_from.is_empty() {
        return words.document_settle_adapted();
    }
    let workshop = !source.session.is_empty() || !source.workshop.is_empty();
    match context.stage {
        SessionStage::Ended if workshop => words.document_settle_intro(),
        SessionStage::Ended | SessionStage::Open => words.document_settle_open(),
    }
}

/// How many questions an action still has that keep it from being ready.
pub(super) fn open_of(context: &DocumentContext<'_>, phase: usize, action: usize) -> usize {
    context.open.at(RoadmapLocation::Action(phase, action))
}

/// What the box has no room for: in the actions one finds it again; anything else is named, or nobody would ask it.
fn others_text(context: &DocumentContext<'_>, lines: &[Vec<&Finding>]) -> Text {
    let words = context.words;
    let of_actions = |line: &Vec<&Finding>| matches!(line[0].place, RoadmapLocation::Action(..));
    if lines.iter().all(of_actions) {
        return Text::from(words.document_settle_more(lines.len()));
    }
    let mut seen = HashSet::new();
    let named = lines.iter().map(|line| reference_text(context, line[0]));
    let named: Vec<Text> = named.filter(|reference| seen.insert(reference.plain())).collect();
    let mut text = Text::from(words.document_settle_others(lines.len()));
    for (at, reference) in named.into_iter().enumerate() {
        text = text.and(if at == 0 { " " } else { ", " }).join(reference);
    }
    text
}

fn checklist_item(context: &DocumentContext<'_>, line: &[&Finding]) -> ChecklistItem {
    let words = context.words;
    // All of them: their names are below.
    if line[0].code == Code::PhaseNoAction && line.len() > 1 && line.len() == context.roadmap.phases.len() {
        return ChecklistItem {
            reference: Text::default().label(&words.document_word_phases(), Style::Strong),
            text: Text::from(words.document_asked_phases()),
        };
    }
    ChecklistItem {
        reference: reference_text(context, line[0]),
        text: Text::new(&asked_text(context, line)),
    }
}

/// The questions of one line: those of an action after its own words, the others as they are read out.
fn asked_text(context: &DocumentContext<'_>, line: &[&Finding]) -> String {
    let (words, first) = (context.words, line[0]);
    let findings: Vec<Finding> = line.iter().map(|finding| (*finding).clone()).collect();
    let named = shortened_text(&first.arguments.text);
    let mut text = String::new();
    for question in line_questions(&findings, words) {
        let of_action = matches!(first.place, RoadmapLocation::Action(..));
        let begins = text.is_empty();
        if !begins {
            text.push(' ');
        }
        text += &match (question.omits_label, begins && of_action) {
            (true, true) => named.clone() + &words.document_asked(&question.text),
            (true, false) => capitalize_first(&question.text),
            (false, _) => question.text,
        };
    }
    text
}

/// The words of an action, as many of them as leave room for the question.
fn shortened_text(text: &str) -> String {
    truncate_text(text.trim().trim_end_matches('.'), LONGEST)
}

fn capitalize_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// The id, linked to its action or phase, or a word.
fn reference_text(context: &DocumentContext<'_>, finding: &Finding) -> Text {
    use super::anchors::Anchors;
    let words = context.words;
    match finding.place {
        RoadmapLocation::Action(phase, action) => {
            let id = context
                .roadmap
                .phases
                .get(phase)
                .and_then(|phase| phase.actions.get(action));
            let id = id.map(|action| action.id.as_str()).filter(|id| !id.is_empty());
            let name = id.map_or_else(|| words.document_phase(phase + 1), str::to_owned);
            Text::default().linked(&name, Style::Strong, context.anchors.action(phase, action))
        }
        RoadmapLocation::Phase(phase) => {
            Text::default().linked(&words.document_phase(phase + 1), Style::Strong, &Anchors::phase(phase))
        }
        RoadmapLocation::Issue(_) | RoadmapLocation::Friction(_) => {
            Text::default().styled(finding.id.as_deref().unwrap_or_default(), Style::Strong)
        }
        RoadmapLocation::Pillar(_) => Text::default().label(&words.document_word_pillar(), Style::Strong),
        RoadmapLocation::Roadmap => Text::default().label(&code_word(context, finding.code), Style::Strong),
    }
}

fn code_word(context: &DocumentContext<'_>, code: Code) -> String {
    let words = context.words;
    match code {
        Code::RoadmapNoQuestion => words.document_word_question(),
        Code::RoadmapNoPilot => words.document_word_pilot(),
        Code::RoadmapNoReview | Code::RoadmapReviewUnclear => words.document_word_review(),
        Code::RoadmapNoIndicator => words.document_word_sign(),
        Code::RoadmapNoDecider => words.document_word_decision(),
        Code::RoadmapNoPhase => words.document_word_phases(),
        Code::InventoryFirst | Code::InventoryShare => words.document_word_actions(),
        _ => words.document_word_other(),
    }
}
