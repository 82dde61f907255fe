//! What waits for what: no circle, nothing unknown, no day before its time.

use crate::check::sheet::Sheet;
use crate::check::{Arguments, Code, Finding};

pub(super) fn find(sheet: &Sheet<'_>, found: &mut Vec<Finding>) {
    let waits: Vec<Vec<usize>> = sheet
        .actions
        .iter()
        .map(|standing| sheet.awaited(standing).collect())
        .collect();
    for (nth, standing) in sheet.actions.iter().enumerate() {
        let named = |text: &str| Arguments {
            named: text.to_owned(),
            ..Arguments::default()
        };
        for name in &standing.action.depends_on {
            if sheet.named(name).is_none() && !name.trim().is_empty() && !is_dropped(sheet, name) {
                found.push(standing.asks(sheet, Code::ActionDependsUnknown, named(name.trim())));
            }
        }
        // A circle is told once, at its first action.
        let circle = circle(&waits, nth);
        if let Some(next) = circle.get(1).or(circle.first())
            && circle.iter().min() == Some(&nth)
        {
            found.push(standing.asks(sheet, Code::ActionDependsCircle, named(&name_of(sheet, *next))));
        }
        if standing.is_done() {
            continue;
        }
        let late = waits[nth].iter().copied().find(|&other| {
            let day = |nth: usize| sheet.actions[nth].action.due.day();
            matches!((day(nth), day(other)), (Some(mine), Some(theirs)) if mine < theirs)
        });
        if let Some(other) = late {
            found.push(standing.asks(sheet, Code::ActionTooEarly, named(&name_of(sheet, other))));
        }
    }
}

/// What was dropped is no longer waited for by anybody who reads its history; it is not unknown.
fn is_dropped(sheet: &Sheet<'_>, name: &str) -> bool {
    let mut actions = sheet.roadmap.phases.iter().flat_map(|phase| &phase.actions);
    actions.any(|action| !action.id.is_empty() && action.id.eq_ignore_ascii_case(name.trim()))
}

fn name_of(sheet: &Sheet<'_>, nth: usize) -> String {
    let action = sheet.actions[nth].action;
    if action.id.is_empty() {
        action.text.clone()
    } else {
        action.id.clone()
    }
}

/// The actions of a shortest way from one back to itself, that one first; empty where there is none.
fn circle(waits: &[Vec<usize>], from: usize) -> Vec<usize> {
    let mut came: Vec<Option<usize>> = vec![None; waits.len()];
    let mut queue = std::collections::VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        for &next in &waits[at] {
            if next == from {
                let mut way = vec![at];
                let mut at = at;
                while at != from
                    && let Some(before) = came[at]
                {
                    way.push(before);
                    at = before;
                }
                way.reverse();
                return way;
            }
            if came[next].is_none() {
                came[next] = Some(at);
                queue.push_back(next);
            }
        }
    }
    Vec::new()
}
