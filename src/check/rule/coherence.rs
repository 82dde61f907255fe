//! Days that cannot go together: a first step behind its due date, a yes that comes too late.

use jiff::civil::Date;

use crate::check::check_context::CheckContext;
use crate::check::{Code, Finding, QuestionArguments};
use crate::roadmap::{Action, DateText, Phase, Roadmap, Status, find_day_within};
use crate::text::day::DayDoubt;

use super::date_clarity::{DateClarity, clear};

/// Two days of which one has to change.
struct Clash {
    code: Code,
    arguments: QuestionArguments,
}

impl Clash {
    fn new(code: Code, named: &str, against: Date) -> Self {
        let arguments = QuestionArguments {
            named: named.to_owned(),
            against: Some(against),
            ..QuestionArguments::default()
        };
        Self { code, arguments }
    }

    /// A weekday that is not that of its date, under a key of the file.
    fn unlikely(key: &'static str, text: &str, date: Date) -> Self {
        let mut clash = Self::new(Code::DateUnlikely, text, date);
        clash.arguments.key = Some(key);
        clash
    }
}

pub(super) fn find_clashes(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    let roadmap = context.roadmap;
    for clash in roadmap_clashes(roadmap, context.held) {
        found.push(context.whole(clash.code, clash.arguments));
    }
    for (nth, phase) in context.phases() {
        for clash in phase_clashes(phase) {
            found.push(context.phase(clash.code, nth, clash.arguments));
        }
    }
    for (nth, active) in context.actions.iter().enumerate() {
        if active.is_done() {
            continue;
        }
        let awaited = context.awaited(nth).iter().map(|other| context.actions[*other].action);
        for clash in action_clashes(active.action, awaited, context.held) {
            found.push(active.asks(context, clash.code, clash.arguments));
        }
    }
}

/// Whether the days of an action go together, and with those of the actions that it waits for.
pub(in crate::check) fn is_coherent<'r>(
    action: &Action,
    awaited: impl Iterator<Item = &'r Action>,
    held: Option<Date>,
) -> bool {
    action_clashes(action, awaited, held).is_empty()
}

fn action_clashes<'r>(action: &Action, awaited: impl Iterator<Item = &'r Action>, held: Option<Date>) -> Vec<Clash> {
    let mut clashes = Vec::new();
    clashes.extend(unlikely_date("due", &action.due));
    let due = action.due.day();
    for (key, text, late) in [
        ("first_step", &action.first_step, Code::FirstStepLate),
        ("decided_by", &action.decided_by, Code::DecisionLate),
    ] {
        clashes.extend(clash_of_text(key, text, held, (late, due)));
    }
    let Some(due) = due else {
        return clashes;
    };
    let mut later = awaited
        .filter(|other| is_open(other))
        .filter_map(|other| Some((other, other.due.day().filter(|day| *day > due)?)));
    if let Some((other, day)) = later.next() {
        clashes.push(Clash::new(Code::DueBeforeNeed, action_name(other), day));
    }
    clashes
}

fn phase_clashes(phase: &Phase) -> Vec<Clash> {
    let mut clashes = Vec::new();
    clashes.extend(unlikely_date("due", &phase.due));
    if let Some(due) = phase.due.day() {
        let later: Vec<&str> = phase
            .actions
            .iter()
            .filter(|action| is_open(action) && action.due.day().is_some_and(|day| day > due))
            .map(action_name)
            .collect();
        if !later.is_empty() {
            clashes.push(Clash::new(Code::DueAfterPhase, &later.join(", "), due));
        }
    }
    clashes
}

fn roadmap_clashes(roadmap: &Roadmap, held: Option<Date>) -> Vec<Clash> {
    let mut clashes = Vec::new();
    clashes.extend(unlikely_date("review", &roadmap.review));
    if let (Some(review), Some(held)) = (roadmap.review.day(), held)
        && review < held
    {
        clashes.push(Clash::new(Code::ReviewEarly, &review.to_string(), held));
    }
    let actions = roadmap
        .phases
        .iter()
        .flat_map(|phase| &phase.actions)
        .filter(|action| is_open(action));
    let dues = roadmap
        .phases
        .iter()
        .map(|phase| &phase.due)
        .chain(actions.map(|action| &action.due));
    let last = dues.filter_map(DateText::day).max();
    let late = (Code::DecisionLate, last);
    clashes.extend(clash_of_text("decided_by", &roadmap.decided_by, held, late));
    clashes
}

fn is_open(action: &Action) -> bool {
    !matches!(action.status, Some(Status::Done | Status::Dropped))
}

fn unlikely_date(key: &'static str, when: &DateText) -> Option<Clash> {
    match clear(when) {
        DateClarity::Unlikely { text, date } => Some(Clash::unlikely(key, text, date)),
        DateClarity::Nothing | DateClarity::Yes | DateClarity::No(_) => None,
    }
}

/// What cannot be of the day in a text: a weekday that is not its own, or that it begins after `due`.
fn clash_of_text(
    key: &'static str,
    text: &str,
    held: Option<Date>,
    (late, due): (Code, Option<Date>),
) -> Option<Clash> {
    let found = find_day_within(text, held)?;
    match (found.day, due) {
        (Err(DayDoubt::Weekday { date, .. }), _) => Some(Clash::unlikely(key, &text[found.span], date)),
        (Ok(day), Some(due)) if day.earliest > due => Some(Clash::new(late, &day.earliest.to_string(), due)),
        _ => None,
    }
}

fn action_name(action: &Action) -> &str {
    match action.id.trim() {
        "" => action.text.trim(),
        id => id,
    }
}
