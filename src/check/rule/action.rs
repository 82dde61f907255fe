//! What makes an action ready: a verb, one named pilot, a day, a dated first step, a "done when".

use jiff::civil::Date;

use crate::check::check_context::CheckContext;
use crate::check::pilot::{PilotKind, pilot_kind};
use crate::check::title::Title;
use crate::check::verb::{find_nominal_verb, starts_with_verb};
use crate::check::{Code, Finding, QuestionArguments};
use crate::roadmap::Action;
use crate::text::day::{DayDoubt, find_day};
use crate::text::fold_case;
use crate::words::Language;

use super::date_clarity::{ANY_DAY, DateClarity, clear};

/// Actions that one pilot may carry before the question is asked who else could.
const ALONE: usize = 4;

pub(super) fn find_action_gaps(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    let language = &context.roadmap.language;
    for standing in &context.actions {
        if standing.is_done() {
            continue;
        }
        for (code, named) in lacking_fields(standing.action, context.held, language) {
            let arguments = match code {
                Code::ActionNoVerb => named_as(&proposed_verb(&standing.action.text, language)),
                _ => named_as(named),
            };
            found.push(standing.asks(context, code, arguments));
        }
        let action = standing.action;
        if let (Some(day), Some(today)) = (action.due.day(), context.against.today)
            && day < today
        {
            found.push(standing.asks(context, Code::ActionOverdue, named_as(&day.to_string())));
        }
        let without = [
            (action.from.is_empty(), Code::ActionOrphan),
            (action.resources.is_empty(), Code::ActionNoResources),
            (action.partners.is_empty(), Code::ActionNoPartner),
        ];
        for (_, code) in without.into_iter().filter(|(lacking, _)| *lacking) {
            found.push(standing.asks(context, code, QuestionArguments::default()));
        }
    }
    found.extend(lacking_everywhere(context));
}

/// The verb that a title without one could begin with, empty where none is in it; the roadmap's language first.
fn proposed_verb(text: &str, language: &str) -> String {
    let first = Language::from_tag(language).unwrap_or_default();
    let other = if first == Language::Fr {
        Language::En
    } else {
        Language::Fr
    };
    let found = [first, other]
        .into_iter()
        .find_map(|language| find_nominal_verb(text, language));
    found.unwrap_or_default()
}

fn named_as(text: &str) -> QuestionArguments {
    QuestionArguments {
        named: text.trim().to_owned(),
        ..QuestionArguments::default()
    }
}

/// What an action lacks to be ready, and the words that are unclear; a day that cannot be is asked about elsewhere.
/// `language` is the tag of the roadmap.
pub(in crate::check) fn lacking_fields<'a>(
    action: &'a Action,
    held: Option<Date>,
    language: &str,
) -> impl Iterator<Item = (Code, &'a str)> {
    let verb = !starts_with_verb(&Title::read(&action.text), Language::from_tag(language));
    let pilot = match pilot_kind(&action.pilot) {
        PilotKind::Named => None,
        PilotKind::Unnamed => Some((Code::ActionNoPilot, action.pilot.as_str())),
        PilotKind::Several => Some((Code::ActionSeveralPilots, action.pilot.as_str())),
    };
    let due = match clear(&action.due) {
        DateClarity::Yes | DateClarity::Unlikely { .. } => None,
        DateClarity::Nothing => Some((Code::ActionNoDue, "")),
        DateClarity::No(text) => Some((Code::ActionDueUnclear, text)),
    };
    let first_step = match action.first_step.trim() {
        "" => Some((Code::ActionNoFirstStep, "")),
        step => match find_day(step, held.unwrap_or(ANY_DAY)) {
            None => Some((Code::ActionFirstStepUndated, step)),
            Some(found) if matches!(found.day, Err(DayDoubt::Weekday { .. })) => None,
            Some(found) if found.day.is_err() => Some((Code::ActionFirstStepUndated, step)),
            Some(found) if found.is_whole => Some((Code::ActionNoFirstStep, step)),
            Some(_) => None,
        },
    };
    let done = action.done_when.trim().is_empty().then_some((Code::ActionNoDone, ""));
    [verb.then_some((Code::ActionNoVerb, "")), pilot, due, first_step, done]
        .into_iter()
        .flatten()
}

/// Whether somebody answers, be it two of them.
pub(in crate::check) fn is_named(pilot: &str) -> bool {
    pilot_kind(pilot) != PilotKind::Unnamed
}

/// One pilot for every action, where there are many: what if they leave?
fn lacking_everywhere(context: &CheckContext<'_>) -> Option<Finding> {
    let pilots: Vec<String> = context
        .actions
        .iter()
        .map(|standing| fold_case(standing.action.pilot.trim()))
        .collect();
    let first = pilots.first().filter(|pilot| !pilot.is_empty())?;
    let alone = pilots.len() >= ALONE && pilots.iter().all(|pilot| pilot == first);
    alone.then(|| {
        let arguments = QuestionArguments {
            named: context.actions[0].action.pilot.trim().to_owned(),
            count: pilots.len(),
            total: pilots.len(),
            ..QuestionArguments::default()
        };
        context.whole(Code::PilotEverywhere, arguments)
    })
}
