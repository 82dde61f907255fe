//! The inventory reflex: an error when it opens the roadmap, fills it, or serves nothing.

use std::collections::BTreeSet;

use crate::check::inventory::{is_inventory, open_of, open_of_phase};
use crate::check::sheet::{Sheet, Standing};
use crate::check::title::Title;
use crate::check::{Arguments, Code, Finding, Open, Place};
use crate::roadmap::Phase;

pub(super) fn find(sheet: &Sheet<'_>, found: &mut Vec<Finding>) {
    // One that is in the clear (decision, decider, day, end and keeper are said) is an action like another.
    let inventories: Vec<(&Standing<'_>, Vec<Open>)> = sheet
        .actions
        .iter()
        .filter(|standing| !standing.is_done() && is_inventory(&standing.action.text))
        .map(|standing| (standing, open_of(standing.action)))
        .filter(|(_, open)| !open.is_empty())
        .collect();
    let used = used(sheet);
    for (standing, open) in &inventories {
        let ask = |code| {
            standing.asks(
                sheet,
                code,
                Arguments {
                    open: open.clone(),
                    ..Arguments::default()
                },
            )
        };
        if opens(sheet, standing) {
            found.push(ask(Code::InventoryFirst));
        }
        if !used.contains(&standing.place()) {
            found.push(ask(Code::InventoryUnused));
        }
        found.push(ask(Code::InventoryOpen));
    }
    phases(sheet, &inventories, found);
    let (count, total) = (inventories.len(), sheet.actions.len());
    // One action alone is no share of anything.
    if count * 3 > total && total > 1 {
        found.push(sheet.whole(
            Code::InventoryShare,
            Arguments {
                count,
                total,
                ..Arguments::default()
            },
        ));
    }
}

/// Whether it is the first action of the first phase; of a phase of phases, that one is asked.
fn opens(sheet: &Sheet<'_>, standing: &Standing<'_>) -> bool {
    let first = sheet
        .actions
        .first()
        .is_some_and(|first| first.place() == standing.place());
    let before = &sheet.roadmap.phases[..standing.phase];
    first
        && before
            .iter()
            .all(|phase| phase.title.trim().is_empty() && phase.goal.trim().is_empty())
}

/// The places of the actions for which another one waits.
fn used(sheet: &Sheet<'_>) -> BTreeSet<Place> {
    let waits = (0..sheet.actions.len()).flat_map(|nth| sheet.awaited(nth).iter().filter(move |other| **other != nth));
    waits.map(|other| sheet.actions[*other].place()).collect()
}

/// Phases that are inventories themselves. One whose actions are asked already is not asked again.
fn phases(sheet: &Sheet<'_>, inventories: &[(&Standing<'_>, Vec<Open>)], found: &mut Vec<Finding>) {
    let told = inventories.iter().any(|(standing, _)| opens(sheet, standing));
    let asked: BTreeSet<usize> = inventories.iter().map(|(standing, _)| standing.phase).collect();
    for (nth, phase) in sheet.phases() {
        let asked = asked.contains(&nth);
        let done = !phase.actions.is_empty() && sheet.of_phase(nth).all(Standing::is_done);
        if done || !is_inventory(name(phase)) {
            continue;
        }
        let open = open_of_phase(phase, sheet.roadmap);
        if open.is_empty() {
            continue;
        }
        let ask = |code| {
            let arguments = Arguments {
                open: open.clone(),
                count: nth + 1,
                ..Arguments::default()
            };
            sheet.phase(code, nth, arguments)
        };
        if nth == 0 && !told {
            found.push(ask(Code::InventoryFirst));
        }
        if !asked {
            found.push(ask(Code::InventoryOpen));
        }
    }
}

/// What a phase is called: its title, or its goal where the title only numbers it.
fn name(phase: &Phase) -> &str {
    let titled = !Title::read(&phase.title).only_numbers();
    if titled { &phase.title } else { &phase.goal }
}
