//! Phases: each has an action; none is alone.

use std::collections::BTreeSet;

use crate::check::check_context::CheckContext;
use crate::check::{Code, Finding, QuestionArguments};

pub(super) fn find_phase_gaps(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    let joined = joined_phases(context);
    let peopled = context
        .phases()
        .filter(|(nth, _)| context.of_phase(*nth).next().is_some())
        .count();
    for (nth, phase) in context.phases() {
        let arguments = || QuestionArguments {
            count: nth + 1,
            ..QuestionArguments::default()
        };
        if context.of_phase(nth).next().is_some() {
            if peopled > 1 && !joined.contains(&nth) {
                found.push(context.phase(Code::PhaseAlone, nth, arguments()));
            }
        } else if phase.actions.is_empty() {
            found.push(context.phase(Code::PhaseNoAction, nth, arguments()));
        }
    }
}

/// The phases of which an action waits for one of another phase, and those others.
fn joined_phases(context: &CheckContext<'_>) -> BTreeSet<usize> {
    let mut joined = BTreeSet::new();
    for (nth, standing) in context.actions.iter().enumerate() {
        for &awaited in context.awaited(nth) {
            let other = context.actions[awaited].phase;
            if other != standing.phase {
                joined.extend([other, standing.phase]);
            }
        }
    }
    joined
}
