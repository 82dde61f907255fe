//! The findings of one roadmap as the questions that a room hears: those that weigh most first, each place in its turn,
//! and what is asked of many asked once.

use std::collections::BTreeMap;

use crate::words::Words;

use super::label::{finding_label, short_label};
use super::question::{QuestionLabel, about_text, can_omit_label, labelled_question};
use super::{Code, Finding, RoadmapLocation, Severity};

/// How many are named in one sentence.
const NAMED: usize = 6;

/// The questions in the order in which to read them out; a caller shows the first three and counts the others.
///
/// Expects the findings of one roadmap, by weight, as the check gives them.
pub fn room_questions(findings: &[Finding], words: &Words) -> Vec<String> {
    let questions = merged_questions(findings, QuestionLabel::Full, words);
    questions.into_iter().map(|question| question.text).collect()
}

/// The questions of a line that names already what the first finding is about.
pub fn line_questions(findings: &[Finding], words: &Words) -> Vec<LineQuestion> {
    merged_questions(findings, QuestionLabel::Omitted, words)
}

fn merged_questions(findings: &[Finding], label: QuestionLabel, words: &Words) -> Vec<LineQuestion> {
    let mut order: Vec<GroupingKey> = Vec::new();
    let mut groups: BTreeMap<GroupingKey, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let key = GroupingKey::from_finding(finding);
        if !groups.contains_key(&key) {
            order.push(key.clone());
        }
        groups.entry(key).or_default().push(finding);
    }
    let mut turns: BTreeMap<&RoadmapLocation, usize> = BTreeMap::new();
    let mut questions: Vec<RoomQuestion> = Vec::new();
    for together in order.iter().filter_map(|key| groups.get(key)) {
        let turn = turns.entry(&together[0].place).or_default();
        questions.push(RoomQuestion {
            severity: together[0].severity,
            turn: *turn,
            asked: merged_question(together, label, words),
        });
        *turn += 1;
    }
    // Stable: within a turn the order of weight stays.
    questions.sort_by_key(|question| (question.severity, question.turn));
    questions.into_iter().map(|question| question.asked).collect()
}

/// A question on a line of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineQuestion {
    pub text: String,
    /// Whether it says nothing of what it asks about, and leaves that to its line.
    pub omits_label: bool,
}

struct RoomQuestion {
    severity: Severity,
    /// How many questions about the same place come before.
    turn: usize,
    asked: LineQuestion,
}

/// Pairs of one place that are one breath.
const PAIRS: [(Code, Code); 4] = [
    (Code::ActionNoPilot, Code::ActionNoDue),
    (Code::ActionNoFirstStep, Code::ActionNoDone),
    (Code::RoadmapNoPilot, Code::RoadmapNoReview),
    (Code::RoadmapNoContact, Code::RoadmapNoLicence),
];

/// What is asked of many things in one sentence.
const MANY: [Code; 6] = [
    Code::PhaseNoAction,
    Code::PhaseAlone,
    Code::PillarIdle,
    Code::ActionOrphan,
    Code::ActionNoResources,
    Code::ActionNoPartner,
];

const INVENTORY: [Code; 3] = [Code::InventoryFirst, Code::InventoryUnused, Code::InventoryOpen];

/// What is asked in one question has one key.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum GroupingKey {
    /// One thing, asked of many.
    Many(Severity, Code),
    /// All that is asked of one inventory.
    Inventory(RoadmapLocation),
    /// One code or a pair of one place; a word to be named (`tous`) is asked apart.
    One(Severity, RoadmapLocation, Code, String),
}

impl GroupingKey {
    fn from_finding(finding: &Finding) -> Self {
        let code = finding.code;
        if MANY.contains(&code) {
            return Self::Many(finding.severity, code);
        }
        if INVENTORY.contains(&code) {
            return Self::Inventory(finding.place);
        }
        let pair = PAIRS
            .iter()
            .find(|(_, second)| *second == code)
            .map_or(code, |(first, _)| *first);
        Self::One(finding.severity, finding.place, pair, finding.arguments.named.clone())
    }
}

fn merged_question(together: &[&Finding], label: QuestionLabel, words: &Words) -> LineQuestion {
    let first = together[0];
    let is_the_same = together.iter().all(|finding| finding.code == first.code);
    let alone = |finding: &Finding| LineQuestion {
        text: labelled_question(finding, label, words),
        omits_label: label == QuestionLabel::Omitted && can_omit_label(finding),
    };
    if let Some(found) = together.iter().find(|finding| finding.code == Code::InventoryOpen) {
        return alone(found);
    }
    let whole = |text: String| LineQuestion {
        text,
        omits_label: false,
    };
    if together.len() > 1 && is_the_same && MANY.contains(&first.code) {
        return whole(of_many(first.code, &listed_labels(together, words), words));
    }
    let about = about_text(&finding_label(first, words), label, words);
    let pair = |text: String| LineQuestion {
        text,
        omits_label: label == QuestionLabel::Omitted,
    };
    match (first.code, together.len()) {
        (_, 1) => alone(first),
        (Code::ActionNoPilot, _) => pair(words.ask_action_no_pilot_no_due(&about)),
        (Code::ActionNoFirstStep, _) => pair(words.ask_action_no_first_step_no_done(&about)),
        (Code::RoadmapNoPilot, _) => whole(words.ask_roadmap_no_pilot_no_review()),
        (Code::RoadmapNoContact, _) => whole(words.ask_roadmap_no_contact_no_licence()),
        _ => alone(first),
    }
}

fn listed_labels(together: &[&Finding], words: &Words) -> String {
    let mut names: Vec<String> = together
        .iter()
        .take(NAMED)
        .map(|finding| short_label(finding, words))
        .collect();
    if together.len() > NAMED {
        names.push("\u{2026}".to_owned());
    }
    names.join(", ")
}

fn of_many(code: Code, listed: &str, words: &Words) -> String {
    match code {
        Code::PhaseNoAction => words.ask_phases_no_action(listed),
        Code::PhaseAlone => words.ask_phases_alone(listed),
        Code::PillarIdle => words.ask_pillars_idle(listed),
        Code::ActionOrphan => words.ask_actions_orphan(listed),
        Code::ActionNoResources => words.ask_actions_no_resources(listed),
        _ => words.ask_actions_no_partner(listed),
    }
}
