//! The inventory reflex: an error when it opens the roadmap, fills it, or serves nothing.

use std::collections::BTreeSet;

use crate::check::check_context::{ActiveAction, CheckContext};
use crate::check::inventory::{inventory_gaps, is_inventory, open_of_phase};
use crate::check::title::Title;
use crate::check::{Code, Finding, InventoryGap, QuestionArguments, RoadmapLocation};
use crate::roadmap::Phase;

pub(super) fn find_inventories(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    // One that is in the clear (decision, decider, day, end and keeper are given) is an action like another.
    let inventories: Vec<(&ActiveAction<'_>, Vec<InventoryGap>)> = context
        .actions
        .iter()
        .filter(|standing| !standing.is_done() && is_inventory(&standing.action.text))
        .map(|standing| (standing, inventory_gaps(standing.action)))
        .filter(|(_, open)| !open.is_empty())
        .collect();
    let used = used_places(context);
    for (standing, open) in &inventories {
        let ask = |code| {
            standing.asks(
                context,
                code,
                QuestionArguments {
                    open: open.clone(),
                    ..QuestionArguments::default()
                },
            )
        };
        if opens_roadmap(context, standing) {
            found.push(ask(Code::InventoryFirst));
        }
        if !used.contains(&standing.place()) {
            found.push(ask(Code::InventoryUnused));
        }
        found.push(ask(Code::InventoryOpen));
    }
    check_phases(context, &inventories, found);
    let (count, total) = (inventories.len(), context.actions.len());
    // One action alone is no share of anything.
    if count * 3 > total && total > 1 {
        found.push(context.whole(
            Code::InventoryShare,
            QuestionArguments {
                count,
                total,
                ..QuestionArguments::default()
            },
        ));
    }
}

/// Whether it is the first action of the first phase; of a phase of phases, that one is asked.
fn opens_roadmap(context: &CheckContext<'_>, standing: &ActiveAction<'_>) -> bool {
    let first = context
        .actions
        .first()
        .is_some_and(|first| first.place() == standing.place());
    let before = &context.roadmap.phases[..standing.phase];
    first
        && before
            .iter()
            .all(|phase| phase.title.trim().is_empty() && phase.goal.trim().is_empty())
}

/// The places of the actions for which another one waits.
fn used_places(context: &CheckContext<'_>) -> BTreeSet<RoadmapLocation> {
    let waits =
        (0..context.actions.len()).flat_map(|nth| context.awaited(nth).iter().filter(move |other| **other != nth));
    waits.map(|other| context.actions[*other].place()).collect()
}

/// Phases that are inventories themselves. One whose actions are asked already is not asked again.
fn check_phases(
    context: &CheckContext<'_>,
    inventories: &[(&ActiveAction<'_>, Vec<InventoryGap>)],
    found: &mut Vec<Finding>,
) {
    let opens = inventories.iter().any(|(standing, _)| opens_roadmap(context, standing));
    let asked: BTreeSet<usize> = inventories.iter().map(|(standing, _)| standing.phase).collect();
    for (nth, phase) in context.phases() {
        let asked = asked.contains(&nth);
        let done = !phase.actions.is_empty() && context.of_phase(nth).all(ActiveAction::is_done);
        if done || !is_inventory(phase_name(phase)) {
            continue;
        }
        let open = open_of_phase(phase, context.roadmap);
        if open.is_empty() {
            continue;
        }
        let ask = |code| {
            let arguments = QuestionArguments {
                open: open.clone(),
                count: nth + 1,
                ..QuestionArguments::default()
            };
            context.phase(code, nth, arguments)
        };
        if nth == 0 && !opens {
            found.push(ask(Code::InventoryFirst));
        }
        if !asked {
            found.push(ask(Code::InventoryOpen));
        }
    }
}

/// What a phase is called: its title, or its goal where the title only numbers it.
fn phase_name(phase: &Phase) -> &str {
    let titled = !Title::read(&phase.title).only_numbers();
    if titled { &phase.title } else { &phase.goal }
}
