//! What makes an action ready: a verb, one named pilot, a day, a dated first step, a "done when".

use jiff::civil::Date;

use crate::check::check_context::CheckContext;
use crate::check::title::{Title, is_in_list};
use crate::check::verb::starts_with_verb;
use crate::check::{Code, Finding, QuestionArguments};
use crate::roadmap::Action;
use crate::text::day::{DayDoubt, find_day};
use crate::text::fold_case;

use super::date_clarity::{ANY_DAY, DateClarity, clear};

/// Actions that one pilot may carry before the question is asked who else could.
const ALONE: usize = 4;

pub(super) fn find_action_gaps(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    for standing in &context.actions {
        if standing.is_done() {
            continue;
        }
        for (code, named) in lacking_fields(standing.action, context.held) {
            found.push(standing.asks(context, code, named_as(named)));
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

fn named_as(text: &str) -> QuestionArguments {
    QuestionArguments {
        named: text.trim().to_owned(),
        ..QuestionArguments::default()
    }
}

/// What an action lacks to be ready, and the words that are unclear; a day that cannot be is asked about elsewhere.
pub(in crate::check) fn lacking_fields(action: &Action, held: Option<Date>) -> impl Iterator<Item = (Code, &str)> {
    let verb = !starts_with_verb(&Title::read(&action.text));
    let pilot = match pilot_kind(&action.pilot) {
        Pilot::Named => None,
        Pilot::Nobody => Some((Code::ActionNoPilot, action.pilot.as_str())),
        Pilot::Several => Some((Code::ActionSeveralPilots, action.pilot.as_str())),
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

enum Pilot {
    Named,
    Nobody,
    Several,
}

/// Whether somebody answers, be it two of them.
pub(in crate::check) fn is_named(pilot: &str) -> bool {
    !matches!(self::pilot_kind(pilot), Pilot::Nobody)
}

/// A pilot is one person, function or body: "tous" is nobody, "la mairie et le CCAS" are two.
fn pilot_kind(text: &str) -> Pilot {
    let folded = fold_case(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let nobody = match words[..] {
        [] => true,
        [word] => is_in_list(NOBODY, word),
        ["tout" | "toute", "le" | "la", "monde" | "table" | "equipe", ..]
        | ["tous" | "toutes", "les", ..]
        | ["l", "ensemble", ..]
        | ["le" | "the", "groupe" | "collectif" | "group"]
        | ["les", "partenaires" | "acteurs" | "participants" | "habitants"]
        | [
            "a",
            "definir" | "preciser" | "designer" | "voir" | "determiner" | "confirmer" | "trouver",
            ..,
        ]
        | ["on", "verra" | "ne", ..]
        | ["nous", "tous" | "toutes"]
        | ["chacun" | "chacune", ..]
        | ["all" | "every", ..]
        | ["to", "be", ..]
        | ["no", "one"]
        | ["the", "partners" | "participants" | "whole"] => true,
        _ => false,
    };
    let several = folded.contains(" + ")
        || folded.contains(" / ")
        || folded.contains(" et/ou ")
        || folded.contains(" ou ")
        || folded.contains(" or ")
        || [
            " et le ",
            " et la ",
            " et l'",
            " et les ",
            " et un ",
            " et une ",
            " and the ",
            " and a ",
        ]
        .iter()
        .any(|joint| folded.contains(joint));
    match (nobody, several) {
        (true, _) => Pilot::Nobody,
        (false, true) => Pilot::Several,
        (false, false) => Pilot::Named,
    }
}

const NOBODY: &str = "tous toutes nous chacun personne everyone everybody all us we anyone nobody tbd tba na x xx xxx \
    ensemble partenaires acteurs participants habitants partners someone somebody quelqu on";

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
