//! Why a question is asked: the reason, an example before and after, where it comes from; and what a title was taken for.

use crate::words::Words;

use super::{Code, VerdictGrounds, WordWeight, weigh_title};

/// The reason, an example before and after, and the source: four lines.
pub fn explain_code(code: Code, words: &Words) -> String {
    match code {
        Code::RoadmapEmpty => words.why_roadmap_empty(),
        Code::InventoryFirst => words.why_inventory_first(),
        Code::InventoryShare => words.why_inventory_share(),
        Code::InventoryUnused => words.why_inventory_unused(),
        Code::RoadmapNoPhase => words.why_roadmap_no_phase(),
        Code::RoadmapNoQuestion => words.why_roadmap_no_question(),
        Code::ActionNoPilot => words.why_action_no_pilot(),
        Code::ActionSeveralPilots => words.why_action_several_pilots(),
        Code::ActionNoFirstStep => words.why_action_no_first_step(),
        Code::ActionFirstStepUndated => words.why_action_first_step_undated(),
        Code::ActionNoDue => words.why_action_no_due(),
        Code::ActionDueUnclear => words.why_action_due_unclear(),
        Code::ActionNoDone => words.why_action_no_done(),
        Code::ActionNoVerb => words.why_action_no_verb(),
        Code::ActionDependsCircle => words.why_action_depends_circle(),
        Code::PhaseNoAction => words.why_phase_no_action(),
        Code::RoadmapNoPilot => words.why_roadmap_no_pilot(),
        Code::RoadmapNoReview => words.why_roadmap_no_review(),
        Code::RoadmapNoIndicator => words.why_roadmap_no_indicator(),
        Code::InventoryOpen => words.why_inventory_open(),
        Code::FirstStepLate => words.why_first_step_late(),
        Code::DueBeforeNeed => words.why_due_before_need(),
        Code::DueAfterPhase => words.why_due_after_phase(),
        Code::DecisionLate => words.why_decision_late(),
        Code::ReviewEarly => words.why_review_early(),
        Code::DateUnlikely => words.why_date_unlikely(),
        Code::ActionOverdue => words.why_action_overdue(),
        Code::RoadmapNoDecider => words.why_roadmap_no_decider(),
        Code::RoadmapReviewUnclear => words.why_roadmap_review_unclear(),
        Code::IssueUnanswered => words.why_issue_unanswered(),
        Code::FrictionUnanswered => words.why_friction_unanswered(),
        Code::ActionOrphan => words.why_action_orphan(),
        Code::ActionDependsUnknown => words.why_action_depends_unknown(),
        Code::ActionIdTwice => words.why_action_id_twice(),
        Code::PhaseAlone => words.why_phase_alone(),
        Code::PillarIdle => words.why_pillar_idle(),
        Code::PilotEverywhere => words.why_pilot_everywhere(),
        Code::ActionNoResources => words.why_action_no_resources(),
        Code::ActionNoPartner => words.why_action_no_partner(),
        Code::RoadmapNoContact => words.why_roadmap_no_contact(),
        Code::RoadmapNoLicence => words.why_roadmap_no_licence(),
    }
}

/// Whether a title was taken for an inventory, and which of its words speak for that and against it, the heaviest first.
pub fn explain_title(title: &str, words: &Words) -> String {
    let verdict = weigh_title(title);
    let title = title.trim();
    let mut lines = vec![if verdict.inventory {
        words.title_inventory(title)
    } else {
        words.title_no_inventory(title)
    }];
    match verdict.grounds {
        VerdictGrounds::Question => lines.push(words.title_question()),
        VerdictGrounds::Negation => lines.push(words.title_negation()),
        VerdictGrounds::StatutoryCheck => lines.push(words.title_statutory_check()),
        VerdictGrounds::Words(weights) => {
            let heaviest = |sign: i32| heaviest_words(&weights, sign);
            lines.extend(heaviest(1).map(|heavy| words.title_words_for(&heavy)));
            lines.extend(heaviest(-1).map(|heavy| words.title_words_against(&heavy)));
        }
    }
    if verdict.inventory {
        lines.push(words.title_what_is_asked());
    }
    lines.join("\n")
}

/// Words of a title that are named on either side.
const NAMED: usize = 5;

/// Thousandths of the whole below which a word is not worth naming.
const LIGHTEST: i32 = 20;

/// The words of one side, joined by commas; `None` where none weighs.
fn heaviest_words(weights: &[WordWeight], sign: i32) -> Option<String> {
    let mut side: Vec<&WordWeight> = weights
        .iter()
        .filter(|weight| weight.share * sign >= LIGHTEST)
        .collect();
    side.sort_by_key(|weight| -weight.share * sign);
    let named: Vec<&str> = side
        .into_iter()
        .take(NAMED)
        .map(|weight| weight.word.as_str())
        .collect();
    (!named.is_empty()).then(|| named.join(", "))
}
