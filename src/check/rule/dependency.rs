//! What waits for what: no circle, nothing unknown.

use std::collections::{HashMap, HashSet};

use crate::check::check_context::CheckContext;
use crate::check::{Code, Finding, QuestionArguments};
use crate::text::fold_case;

pub(super) fn find_dependency_faults(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    for circle in dependency_circles(context) {
        let (first, next) = (circle[0], circle.get(1).copied().unwrap_or(circle[0]));
        found.push(context.actions[first].asks(
            context,
            Code::ActionDependsCircle,
            named_arguments(&name_of(context, next)),
        ));
    }
    let mut first_of: HashMap<String, usize> = HashMap::new();
    let dropped = dropped_ids(context);
    for (nth, standing) in context.actions.iter().enumerate() {
        let id = fold_case(standing.action.id.trim());
        let first = *first_of.entry(id).or_insert(nth);
        if first < nth && !standing.action.id.trim().is_empty() {
            found.push(standing.asks(
                context,
                Code::ActionIdTwice,
                named_arguments(&context.actions[first].action.text),
            ));
        }
        for name in &standing.action.depends_on {
            if context.named_action(name).is_none()
                && !name.trim().is_empty()
                && !dropped.contains(&name.trim().to_ascii_lowercase())
            {
                found.push(standing.asks(context, Code::ActionDependsUnknown, named_arguments(name.trim())));
            }
        }
    }
}

fn named_arguments(text: &str) -> QuestionArguments {
    QuestionArguments {
        named: text.to_owned(),
        ..QuestionArguments::default()
    }
}

/// The ids that are not unknown, in small letters: what was dropped is no longer waited for by anybody who reads its
/// history.
fn dropped_ids(context: &CheckContext<'_>) -> HashSet<String> {
    let actions = context.roadmap.phases.iter().flat_map(|phase| &phase.actions);
    let ids = actions.map(|action| action.id.to_ascii_lowercase());
    ids.filter(|id| !id.is_empty()).collect()
}

fn name_of(context: &CheckContext<'_>, nth: usize) -> String {
    let action = context.actions[nth].action;
    if action.id.is_empty() {
        action.text.clone()
    } else {
        action.id.clone()
    }
}

/// The circles, each from its first action on; circles that share an action are reported as one.
fn dependency_circles(context: &CheckContext<'_>) -> Vec<Vec<usize>> {
    let count = context.actions.len();
    let mut left = vec![true; count];
    let mut circles = Vec::new();
    loop {
        peel_leaves(context, &mut left);
        let Some(start) = left.iter().position(|left| *left) else {
            return circles;
        };
        // Whoever is left waits for somebody who is left: the way comes round.
        let mut way = vec![start];
        let mut step = vec![None; count];
        step[start] = Some(0);
        let circle = loop {
            let at = way[way.len() - 1];
            let Some(&next) = context.awaited(at).iter().find(|next| left[**next]) else {
                break way.clone();
            };
            if let Some(first) = step[next] {
                break way.split_off(first);
            }
            step[next] = Some(way.len());
            way.push(next);
        };
        for &nth in &circle {
            left[nth] = false;
        }
        circles.push(from_first(circle));
    }
}

/// Takes away who waits for nobody, and then who waited for those alone.
fn peel_leaves(context: &CheckContext<'_>, left: &mut [bool]) {
    let mut waits: Vec<usize> = vec![0; left.len()];
    let mut waited_by: Vec<Vec<usize>> = vec![Vec::new(); left.len()];
    for nth in (0..left.len()).filter(|nth| left[*nth]) {
        for &other in context.awaited(nth).iter().filter(|other| left[**other]) {
            waits[nth] += 1;
            waited_by[other].push(nth);
        }
    }
    let mut free: Vec<usize> = (0..left.len()).filter(|nth| left[*nth] && waits[*nth] == 0).collect();
    while let Some(nth) = free.pop() {
        left[nth] = false;
        for &waiting in &waited_by[nth] {
            waits[waiting] -= 1;
            if waits[waiting] == 0 {
                free.push(waiting);
            }
        }
    }
}

fn from_first(mut circle: Vec<usize>) -> Vec<usize> {
    let first = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap_or_default();
    circle.rotate_left(first);
    circle
}
