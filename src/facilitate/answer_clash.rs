//! What is asked at once of days that do not go together. Pure.

use crate::check::{self, Code, Finding, RoadmapLocation};
use crate::session::{Field, GroupId, Id};

use super::room_context::RoomContext;
use super::room_views;

/// Whether filling in a field may set two days against each other.
pub(super) fn may_clash(field: Field) -> bool {
    matches!(
        field,
        Field::Due | Field::FirstStep | Field::DecidedBy | Field::DependsOn | Field::Review | Field::Phase
    )
}

/// The first clash of an action: its own, that of what waits for it, that with its phase.
pub(super) fn action_clash(room: &RoomContext<'_>, id: Id) -> Option<String> {
    let state = room.state();
    let findings = room_views::group_findings(state, state.actions.get(&id)?.group);
    let name = id.to_string();
    let own = findings
        .iter()
        .filter(|finding| finding.id.as_deref() == Some(&name))
        .find_map(|finding| check::inline_clash(finding, room.words));
    own.or_else(|| {
        let waits = |finding: &&Finding| finding.code == Code::DueBeforeNeed && finding.arguments.named == name;
        let waiting = findings.iter().find(waits);
        waiting.map(|finding| check::question_text(finding, room.words))
    })
    .or_else(|| {
        let beyond = |finding: &&Finding| {
            finding.code == Code::DueAfterPhase && finding.arguments.named.split(", ").any(|named| named == name)
        };
        let phase = findings.iter().find(beyond)?;
        check::inline_clash(phase, room.words)
    })
}

/// The clash of a phase with its actions.
pub(super) fn phase_clash(room: &RoomContext<'_>, group: GroupId, phase: u32) -> Option<String> {
    let findings = room_views::group_findings(room.state(), group);
    let id = format!("P{phase}");
    let about = findings
        .iter()
        .find(|finding| finding.code == Code::DueAfterPhase && finding.id.as_deref() == Some(&id))?;
    Some(check::question_text(about, room.words))
}

/// The clash of a roadmap's own days.
pub(super) fn roadmap_clash(room: &RoomContext<'_>, group: GroupId) -> Option<String> {
    let findings = room_views::group_findings(room.state(), group);
    findings
        .iter()
        .filter(|finding| finding.place == RoadmapLocation::Roadmap)
        .find_map(|finding| check::inline_clash(finding, room.words))
}
