//! A finding as the question that a facilitator reads out.

use crate::words::Words;

use super::label::{finding_label, truncate_label};
use super::{Code, Finding, InventoryGap, RoadmapLocation};

/// Columns that a date or a pilot as typed may take inside a question.
const NAMED: usize = 30;

/// The question, in the language of `words`.
pub fn question_text(finding: &Finding, words: &Words) -> String {
    let what = finding_label(finding, words);
    let (what, arguments) = (what.as_str(), &finding.arguments);
    let named = match arguments.named.parse() {
        Ok(day) => words.long_day(day),
        Err(_) => truncate_label(&arguments.named, NAMED),
    };
    let named = named.as_str();
    let against = against_text(finding, words);
    let against = against.as_str();
    let (count, total) = (arguments.count, arguments.total);
    match finding.code {
        Code::RoadmapEmpty => words.ask_roadmap_empty(),
        Code::InventoryFirst => words.ask_inventory_first(what),
        Code::InventoryShare => words.ask_inventory_share(count, total),
        Code::InventoryUnused => words.ask_inventory_unused(what),
        Code::InventoryOpen => words.ask_inventory_open(what, &gaps_text(&arguments.open, words)),
        Code::RoadmapNoPhase => words.ask_roadmap_no_phase(),
        Code::RoadmapNoQuestion => words.ask_roadmap_no_question(),
        Code::ActionNoPilot if named.is_empty() => words.ask_action_no_pilot(what),
        Code::ActionNoPilot => words.ask_action_unnamed_pilot(what, named),
        Code::ActionSeveralPilots => words.ask_action_several_pilots(what, named),
        Code::ActionNoFirstStep if named.is_empty() => words.ask_action_no_first_step(what),
        Code::ActionNoFirstStep => words.ask_action_day_alone(what, named),
        Code::ActionFirstStepUndated => words.ask_action_first_step_undated(what, named),
        Code::ActionNoDue => words.ask_action_no_due(what),
        Code::ActionDueUnclear => words.ask_action_due_unclear(what, named),
        Code::ActionNoDone => words.ask_action_no_done(what),
        Code::ActionNoVerb if named.is_empty() => words.ask_action_no_verb(what),
        Code::ActionNoVerb => words.ask_action_nominal(what, named),
        Code::ActionDependsCircle => words.ask_action_depends_circle(what, named),
        Code::PhaseNoAction => words.ask_phase_no_action(what),
        Code::RoadmapNoPilot => words.ask_roadmap_no_pilot(),
        Code::RoadmapNoReview => words.ask_roadmap_no_review(),
        Code::RoadmapNoIndicator => words.ask_roadmap_no_indicator(),
        Code::FirstStepLate => words.ask_first_step_late(what, named, against),
        Code::DueBeforeNeed => words.ask_due_before_need(what, named),
        Code::DueAfterPhase => words.ask_due_after_phase(what, named, against),
        Code::DecisionLate if finding.place == RoadmapLocation::Roadmap => {
            words.ask_roadmap_decision_late(named, against)
        }
        Code::DecisionLate => words.ask_decision_late(what, named, against),
        Code::ReviewEarly => words.ask_review_early(named, against),
        Code::DateUnlikely if finding.place == RoadmapLocation::Roadmap => {
            words.ask_roadmap_date_unlikely(named, against)
        }
        Code::DateUnlikely => words.ask_date_unlikely(what, named, against),
        Code::ActionOverdue => words.ask_action_overdue(what, named),
        Code::RoadmapNoDecider => words.ask_roadmap_no_decider(),
        Code::RoadmapReviewUnclear => words.ask_roadmap_review_unclear(named),
        Code::IssueUnanswered => words.ask_issue_unanswered(what, count),
        Code::FrictionUnanswered => words.ask_friction_unanswered(what, count),
        Code::ActionOrphan => words.ask_action_orphan(what),
        Code::ActionDependsUnknown => words.ask_action_depends_unknown(what, named),
        Code::ActionIdTwice => words.ask_action_id_twice(what, named),
        Code::PhaseAlone => words.ask_phase_alone(what),
        Code::PillarIdle => words.ask_pillar_idle(what),
        Code::PilotEverywhere => words.ask_pilot_everywhere(named, total),
        Code::ActionNoResources => words.ask_action_no_resources(what),
        Code::ActionNoPartner => words.ask_action_no_partner(what),
        Code::RoadmapNoContact => words.ask_roadmap_no_contact(),
        Code::RoadmapNoLicence => words.ask_roadmap_no_licence(),
    }
}

/// The day that does not go with the one named; a weekday is what is asked about where that does not fit.
fn against_text(finding: &Finding, words: &Words) -> String {
    let text = |day| match finding.code {
        Code::DateUnlikely => words.told_day(day),
        _ => words.long_day(day),
    };
    finding.arguments.against.map(text).unwrap_or_default()
}

/// What a question asks, without the name of what it asks about, where it begins with it: for a context that names it
/// already.
pub fn without_label(question: &str, finding: &Finding, words: &Words) -> Option<String> {
    let rest = question.strip_prefix(&finding_label(finding, words))?;
    let rest = rest.trim_start_matches([' ', '\u{a0}']).strip_prefix(':')?;
    Some(rest.trim_start().to_owned())
}

/// The same on one line of the room, for an action that has just been typed and is an inventory: `à lire : pour quelle
/// décision, par qui, quand ?`; nothing for any other finding.
pub fn inline_question(finding: &Finding, words: &Words) -> Option<String> {
    if finding.code != Code::InventoryOpen {
        return None;
    }
    let all = &finding.arguments.open;
    // Three are enough to begin with; what is left comes with the check.
    let asked: Vec<String> = all.iter().take(3).map(|open| brief_gap(*open, all, words)).collect();
    Some(words.check_at_once(&asked.join(", ")))
}

/// The same for days that have just been typed and do not go together: `premier pas après l'échéance du 1er mars 2027 :
/// lequel change ?`; nothing for any other finding.
pub fn inline_clash(finding: &Finding, words: &Words) -> Option<String> {
    let against = against_text(finding, words);
    Some(match finding.code {
        Code::FirstStepLate => words.at_once_first_step_late(&against),
        Code::DueBeforeNeed => words.at_once_due_before_need(&finding.arguments.named),
        Code::DueAfterPhase => words.at_once_due_after_phase(&against),
        Code::DecisionLate => words.at_once_decision_late(&against),
        Code::ReviewEarly => words.at_once_review_early(&against),
        _ => return None,
    })
}

fn brief_gap(one: InventoryGap, all: &[InventoryGap], words: &Words) -> String {
    match one {
        InventoryGap::Decision => words.open_decision(),
        InventoryGap::Decider if all.contains(&InventoryGap::Decision) => words.open_by_whom(),
        InventoryGap::Decider => words.open_who_agrees(),
        InventoryGap::Day => words.open_when(),
        InventoryGap::End => words.open_end(),
        InventoryGap::Keeper => words.open_keeper(),
    }
}

/// What is open about an inventory, as one clause after another.
pub(super) fn gaps_text(open: &[InventoryGap], words: &Words) -> String {
    let clause = |one: &InventoryGap| match one {
        InventoryGap::Decision => words.open_decision(),
        InventoryGap::Decider if open.contains(&InventoryGap::Decision) => words.open_decider(),
        InventoryGap::Decider => words.open_who_agrees(),
        InventoryGap::Day => words.open_day(),
        InventoryGap::End => words.open_end(),
        InventoryGap::Keeper => words.open_keeper(),
    };
    open.iter().map(clause).collect::<Vec<_>>().join(", ")
}
