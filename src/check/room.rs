//! The findings of one roadmap as the questions that a room hears: those that weigh most first, each place in its turn,
//! and what is asked of many asked once.

use crate::words::Words;

use super::label::{label, short_label};
use super::question::{open, question};
use super::{Code, Finding, Place, Severity};

/// How many are named in one sentence.
const NAMED: usize = 6;

/// The questions in the order in which to read them out; a caller shows the first three and counts the others.
///
/// Expects the findings of one roadmap, by weight, as the check gives them.
pub fn for_the_room(findings: &[Finding], words: &Words) -> Vec<String> {
    let mut asked = vec![false; findings.len()];
    let mut questions: Vec<Question> = Vec::new();
    for (nth, finding) in findings.iter().enumerate() {
        if asked[nth] {
            continue;
        }
        let group: Vec<usize> = (nth..findings.len())
            .filter(|other| !asked[*other] && goes_with(finding, &findings[*other]))
            .collect();
        for &other in &group {
            asked[other] = true;
        }
        let together: Vec<&Finding> = group.iter().map(|other| &findings[*other]).collect();
        questions.push(Question {
            severity: finding.severity,
            turn: questions
                .iter()
                .filter(|question| question.place == finding.place)
                .count(),
            place: finding.place.clone(),
            said: say(&together, words),
        });
    }
    // Stable: within a turn the order of weight stays.
    questions.sort_by_key(|question| (question.severity, question.turn));
    questions.into_iter().map(|question| question.said).collect()
}

struct Question {
    severity: Severity,
    /// How many questions about the same place come before.
    turn: usize,
    place: Place,
    said: String,
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

fn goes_with(finding: &Finding, other: &Finding) -> bool {
    let inventory = INVENTORY.contains(&finding.code) && INVENTORY.contains(&other.code);
    if finding.place == other.place && (inventory || finding.code == other.code || is_pair(finding, other)) {
        return true;
    }
    finding.code == other.code && finding.severity == other.severity && MANY.contains(&finding.code)
}

fn is_pair(finding: &Finding, other: &Finding) -> bool {
    // "tous" is asked by its own word.
    let plain = finding.arguments.named.is_empty() && other.arguments.named.is_empty();
    plain && PAIRS.contains(&(finding.code, other.code))
}

fn say(together: &[&Finding], words: &Words) -> String {
    let first = together[0];
    let what = label(first, words);
    let is_the_same = together.iter().all(|finding| finding.code == first.code);
    if let Some(found) = together.iter().find(|finding| finding.code == Code::InventoryOpen) {
        return words.ask_inventory_open(&what, &open(&found.arguments.open, words));
    }
    if together.len() > 1 && is_the_same && MANY.contains(&first.code) {
        return of_many(first.code, &listed(together, words), words);
    }
    match (first.code, together.len()) {
        (_, 1) => question(first, words),
        (Code::ActionNoPilot, _) => words.ask_action_no_pilot_no_due(&what),
        (Code::ActionNoFirstStep, _) => words.ask_action_no_first_step_no_done(&what),
        (Code::RoadmapNoPilot, _) => words.ask_roadmap_no_pilot_no_review(),
        (Code::RoadmapNoContact, _) => words.ask_roadmap_no_contact_no_licence(),
        _ => question(first, words),
    }
}

fn listed(together: &[&Finding], words: &Words) -> String {
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
