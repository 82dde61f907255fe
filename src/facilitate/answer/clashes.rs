//! What is asked at once of days that do not go together.

use crate::check::{self, Code, Finding, RoadmapLocation};
use crate::session::{Field, GroupId, Id, State};
use crate::view::{EntryChange, FindingQuestion};

use crate::facilitate::group_check;

/// Whether filling in a field may set two days against each other.
pub(super) fn may_clash(field: Field) -> bool {
    matches!(
        field,
        Field::Due | Field::FirstStep | Field::DecidedBy | Field::DependsOn | Field::Review | Field::Phase
    )
}

/// The first clash of an action: its own, that of what waits for it, that with its phase.
pub(super) fn action_clash(state: &State, id: Id) -> Option<EntryChange> {
    let findings = group_check::group_findings(state, state.actions.get(&id)?.group);
    let name = id.to_string();
    let own = |finding: &&Finding| finding.id.as_deref() == Some(&name) && check::is_clash(finding.code);
    let waits = |finding: &&Finding| finding.code == Code::DueBeforeNeed && finding.arguments.named == name;
    let beyond = |finding: &&Finding| {
        finding.code == Code::DueAfterPhase && finding.arguments.named.split(", ").any(|named| named == name)
    };
    let find = |is_meant: &dyn Fn(&&Finding) -> bool| findings.iter().find(is_meant).cloned();
    let question = find(&own)
        .map(FindingQuestion::Clash)
        .or_else(|| find(&waits).map(FindingQuestion::Whole))
        .or_else(|| find(&beyond).map(FindingQuestion::Clash))?;
    Some(EntryChange::Question(question))
}

/// The clash of a phase with its actions.
pub(super) fn phase_clash(state: &State, group: GroupId, phase: u32) -> Option<EntryChange> {
    let id = format!("P{phase}");
    let about = |finding: &Finding| finding.code == Code::DueAfterPhase && finding.id.as_deref() == Some(&id);
    let findings = group_check::group_findings(state, group).into_iter();
    let clash = findings.filter(about).map(FindingQuestion::Whole).next()?;
    Some(EntryChange::Question(clash))
}

/// The clash of a roadmap's own days.
pub(super) fn roadmap_clash(state: &State, group: GroupId) -> Option<EntryChange> {
    let about = |finding: &Finding| finding.place == RoadmapLocation::Roadmap && check::is_clash(finding.code);
    let findings = group_check::group_findings(state, group).into_iter();
    let clash = findings.filter(about).map(FindingQuestion::Clash).next()?;
    Some(EntryChange::Question(clash))
}
