//! What is answered when fields are filled in.

use crate::session::{Entry, Field, FieldValue, Fields, GroupId, ItemRef, Notice, State};
use crate::view::{EntryChange, FieldChange, FieldContent, PhaseLabel, ToldBeside};

use super::StateBefore;
use super::clashes;
use crate::facilitate::group_check;

/// Who finds what there is to say of a field beside the answer.
pub(super) fn told_beside(field: Field, notices: &[Notice]) -> ToldBeside {
    let told = notices.iter().map(|notice| match notice {
        Notice::NoDay { field: of, .. } | Notice::DoubtfulDay { field: of, .. } if *of == field => ToldBeside::Everyone,
        Notice::PastDay { field: of, .. } if *of == field => ToldBeside::People,
        Notice::Day { field: of, .. } if *of == field && !field.is_date() => ToldBeside::People,
        Notice::NoFirstDay { .. } | Notice::DayAlone { .. } if field == Field::FirstStep => ToldBeside::People,
        Notice::PhaseOpened { .. } if field == Field::Phase => ToldBeside::People,
        _ => ToldBeside::Nobody,
    });
    told.max().unwrap_or(ToldBeside::Nobody)
}

pub(super) fn roadmap_changes(
    state: &State,
    before: &StateBefore,
    group: GroupId,
    fields: &Fields,
    notices: &[Notice],
) -> Vec<EntryChange> {
    let only = fields.keys().next().filter(|_| fields.len() == 1);
    let mut changes = vec![match only {
        Some(field @ (Field::Title | Field::Stake)) => EntryChange::RoadmapText {
            group,
            field: *field,
            before: text_before(before, *field),
        },
        only => EntryChange::RoadmapFields {
            group,
            fields: fields
                .iter()
                .map(|(field, value)| field_change(before, *field, value, notices))
                .collect(),
            is_alone: only.is_some(),
        },
    }];
    if fields.keys().any(|field| clashes::may_clash(*field)) {
        changes.extend(clashes::roadmap_clash(state, group));
    }
    changes
}

pub(super) fn item_changes(
    state: &State,
    before: &StateBefore,
    entry: &Entry,
    item: ItemRef,
    fields: &Fields,
    notices: &[Notice],
) -> Vec<EntryChange> {
    let group = entry.group.unwrap_or(state.active);
    let mut changes = vec![match item {
        ItemRef::Action(id) => EntryChange::Action(id),
        ItemRef::Phase(phase) => EntryChange::Phase {
            phase: phase_label(state, group, phase),
            before: fields.get(&Field::Title).and_then(|title| {
                let old = before.fields.get(&Field::Title).map(FieldValue::joined);
                old.filter(|old| !old.is_empty() && *old != title.joined())
            }),
        },
    }];
    let is_title = |field: Field| field == Field::Title && matches!(item, ItemRef::Phase(_));
    for (field, value) in fields.iter().filter(|(field, _)| !is_title(**field)) {
        changes.push(match field {
            Field::Phase => phase_change(state, before, group, value, notices),
            field => EntryChange::Field(field_change(before, *field, value, notices)),
        });
    }
    if let ItemRef::Action(id) = item
        && group_check::is_ready(state, id)
    {
        changes.push(EntryChange::Ready);
    }
    if fields.keys().any(|field| clashes::may_clash(*field)) {
        changes.extend(match item {
            ItemRef::Action(id) => clashes::action_clash(state, id),
            ItemRef::Phase(phase) => clashes::phase_clash(state, group, phase),
        });
    }
    changes
}

/// A phase of a group with the title that it has.
pub(super) fn phase_label(state: &State, group: GroupId, number: u32) -> PhaseLabel {
    let at = usize::try_from(number).unwrap_or_default().wrapping_sub(1);
    let phase = state.drafts.get(&group).and_then(|draft| draft.phases.get(at));
    let title = phase.and_then(|phase| phase.fields.get(&Field::Title));
    PhaseLabel {
        number,
        title: title.map(FieldValue::joined).unwrap_or_default(),
    }
}

/// An action that goes to another phase.
fn phase_change(
    state: &State,
    before: &StateBefore,
    group: GroupId,
    value: &FieldValue,
    notices: &[Notice],
) -> EntryChange {
    let label = |phase: &FieldValue| phase_label(state, group, phase.joined().parse().unwrap_or_default());
    let old = before.fields.get(&Field::Phase);
    EntryChange::PhaseChanged {
        phase: label(value),
        before: old.filter(|old| old.joined() != value.joined()).map(label),
        beside: told_beside(Field::Phase, notices),
    }
}

fn field_change(before: &StateBefore, field: Field, value: &FieldValue, notices: &[Notice]) -> FieldChange {
    let old = before.fields.get(&field);
    let old = old.filter(|old| !old.is_empty() && old.joined() != value.joined());
    FieldChange {
        before: old.map(|old| FieldContent::from_value(field, old)),
        beside: told_beside(field, notices),
        ..FieldChange::from_value(field, value)
    }
}

fn text_before(before: &StateBefore, field: Field) -> Option<String> {
    let old = before.fields.get(&field).map(FieldValue::joined);
    old.filter(|old| !old.is_empty())
}
