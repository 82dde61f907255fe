//! A finding as the question that a facilitator reads out.

use crate::words::{MessageValue, Words};

use super::code::QuestionVariable;
use super::label::{finding_label, label_without_id, truncate_label};
use super::{Code, Finding, InventoryGap, RoadmapLocation};

/// Columns that a date or a pilot as typed may take inside a question.
const NAMED: usize = 30;

/// How a question names what it asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuestionLabel {
    /// Its id and its text.
    Full,
    /// Not at all where the question can do without, else by its text: its line names the thing already.
    Omitted,
}

/// The question, in the language of `words`.
pub fn question_text(finding: &Finding, words: &Words) -> String {
    labelled_question(finding, QuestionLabel::Full, words)
}

/// The same, naming what it asks about as `label` says.
pub(super) fn labelled_question(finding: &Finding, label: QuestionLabel, words: &Words) -> String {
    let (code, arguments) = (finding.code, &finding.arguments);
    let what = match label {
        QuestionLabel::Full => finding_label(finding, words),
        QuestionLabel::Omitted => label_without_id(finding, words),
    };
    let about = about_text(&what, label, words);
    let named = match arguments.named.parse() {
        Ok(day) => words.long_day(day),
        Err(_) => truncate_label(&arguments.named, NAMED),
    };
    let against = against_text(finding, words);
    let is_of_roadmap = finding.place == RoadmapLocation::Roadmap;
    match code {
        Code::ActionNoPilot if !named.is_empty() => return words.ask_action_unnamed_pilot(&about, &named),
        Code::ActionNoFirstStep if !named.is_empty() => return words.ask_action_day_alone(&about, &named),
        Code::ActionNoVerb if !named.is_empty() => return words.ask_action_nominal(&about, &named),
        Code::DecisionLate if is_of_roadmap => return words.ask_roadmap_decision_late(&named, &against),
        Code::DateUnlikely if is_of_roadmap => return words.ask_roadmap_date_unlikely(&named, &against),
        _ => {}
    }
    let value = |variable: &QuestionVariable| {
        let value: MessageValue<'_> = match variable {
            QuestionVariable::What => what.as_str().into(),
            QuestionVariable::About => about.as_str().into(),
            QuestionVariable::Named => named.as_str().into(),
            QuestionVariable::Against => against.as_str().into(),
            QuestionVariable::Open => gaps_text(&arguments.open, words).into(),
            QuestionVariable::Count | QuestionVariable::Dots => arguments.count.into(),
            QuestionVariable::Total => arguments.total.into(),
        };
        (variable.name(), value)
    };
    let variables: Vec<_> = code.variables().iter().map(value).collect();
    words.check_question(code.name(), &variables)
}

/// What comes before a question that can do without: `A2 « Ouvrir » : `, or nothing.
pub(super) fn about_text(what: &str, label: QuestionLabel, words: &Words) -> String {
    match label {
        QuestionLabel::Full => words.check_about(what),
        QuestionLabel::Omitted => String::new(),
    }
}

/// Whether a question can do without the name of what it asks about.
pub(super) fn can_omit_label(finding: &Finding) -> bool {
    let is_of_roadmap = finding.place == RoadmapLocation::Roadmap;
    finding.code.variables().contains(&QuestionVariable::About) && !is_of_roadmap
}

/// The day that does not go with the one named; a weekday is what is asked about where that does not fit.
fn against_text(finding: &Finding, words: &Words) -> String {
    let text = |day| match finding.code {
        Code::DateUnlikely => words.told_day(day),
        _ => words.long_day(day),
    };
    finding.arguments.against.map(text).unwrap_or_default()
}

/// The question on one line of the room, for an action that has just been typed and is an inventory: `à lire : pour quelle
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

/// Whether a finding of that code is about days that do not go together.
pub fn is_clash(code: Code) -> bool {
    matches!(
        code,
        Code::FirstStepLate | Code::DueBeforeNeed | Code::DueAfterPhase | Code::DecisionLate | Code::ReviewEarly
    )
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
fn gaps_text(open: &[InventoryGap], words: &Words) -> String {
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
