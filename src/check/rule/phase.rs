//! Phases: each has an action; none stands alone.

use std::collections::BTreeSet;

use crate::check::check_context::CheckContext;
use crate::check::{QuestionArguments, Code, Finding};

pub(super) fn find_phase_gaps(sheet: &CheckContext<'_>, found: &mut Vec<Finding>) {
    let joined = joined_phases(sheet);
    let peopled = sheet
        .phases()
        .filter(|(nth, _)| sheet.of_phase(*nth).next().is_some())
        .count();
    for (nth, phase) in sheet.phases() {
        let arguments = || QuestionArguments {
            count: nth + 1,
            ..QuestionArguments::default()
        };
        if sheet.of_phase(nth).next().is_some() {
            if peopled > 1 && !joined.contains(&nth) {
                found.push(sheet.phase(Code::PhaseAlone, nth, arguments()));
            }
        } else if phase.actions.is_empty() {
            found.push(sheet.phase(Code::PhaseNoAction, nth, arguments()));
        }
    }
}

/// The phases of which an action waits for one of another phase, and those others.
fn joined_phases(sheet: &CheckContext<'_>) -> BTreeSet<usize> {
    let mut joined = BTreeSet::new();
    for (nth, standing) in sheet.actions.iter().enumerate() {
        for &awaited in sheet.awaited(nth) {
            let other = sheet.actions[awaited].phase;
            if other != standing.phase {
                joined.extend([other, standing.phase]);
            }
        }
    }
    joined
}
