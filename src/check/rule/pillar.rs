//! Pillars: each has something to do, or somebody says why not.

use crate::check::check_context::CheckContext;
use crate::check::{QuestionArguments, Code, Finding, RoadmapLocation, pillar_actions};

pub(super) fn find_idle_pillars(sheet: &CheckContext<'_>, found: &mut Vec<Finding>) {
    // Without an action there is nothing to spread over pillars yet.
    if sheet.actions.is_empty() {
        return;
    }
    let carried = pillar_actions(sheet.roadmap, sheet.against.pillars);
    // A workshop's pillars are a proposal: they count once a group has used one.
    if sheet.roadmap.pillars.is_empty() && carried.iter().all(|pillar| pillar.actions.is_empty()) {
        return;
    }
    for (nth, pillar) in carried.iter().enumerate() {
        if pillar.actions.is_empty() {
            let written = sheet
                .roadmap
                .pillars
                .iter()
                .position(|written| written == pillar.pillar);
            let arguments = QuestionArguments {
                text: pillar.pillar.trim().to_owned(),
                ..QuestionArguments::default()
            };
            found.push(sheet.finding(Code::PillarIdle, RoadmapLocation::Pillar(written.unwrap_or(nth)), "", arguments));
        }
    }
}
