//! Pillars: each has something to do, or somebody says why not.

use crate::check::check_context::CheckContext;
use crate::check::{Code, Finding, QuestionArguments, RoadmapLocation, pillar_actions};

pub(super) fn find_idle_pillars(context: &CheckContext<'_>, found: &mut Vec<Finding>) {
    // Without an action there is nothing to spread over pillars yet.
    if context.actions.is_empty() {
        return;
    }
    let carried = pillar_actions(context.roadmap, context.against.pillars);
    // A workshop's pillars are a proposal: they count once a group has used one.
    if context.roadmap.pillars.is_empty() && carried.iter().all(|pillar| pillar.actions.is_empty()) {
        return;
    }
    for (nth, pillar) in carried.iter().enumerate() {
        if pillar.actions.is_empty() {
            let written = context
                .roadmap
                .pillars
                .iter()
                .position(|written| written == pillar.pillar);
            let arguments = QuestionArguments {
                text: pillar.pillar.trim().to_owned(),
                ..QuestionArguments::default()
            };
            found.push(context.finding(
                Code::PillarIdle,
                RoadmapLocation::Pillar(written.unwrap_or(nth)),
                "",
                arguments,
            ));
        }
    }
}
