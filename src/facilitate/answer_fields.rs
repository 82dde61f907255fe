//! What is answered when fields are filled in. Pure.

use crate::session::{Entry, Field, FieldValue, Fields, GroupId, ItemRef};

use super::room_context::RoomContext;
use super::state_before::StateBefore;
use super::{answer_clash, names, room_views};

pub(super) fn roadmap_set(
    room: &RoomContext<'_>,
    before: &StateBefore,
    entry: &Entry,
    fields: &Fields,
    apart: &[Field],
) -> Vec<String> {
    let group = entry.group.unwrap_or(room.state().active).0;
    let words = room.words;
    let only = fields.keys().next().filter(|_| fields.len() == 1);
    let old = |field: &Field| {
        before
            .fields
            .get(field)
            .map(FieldValue::joined)
            .filter(|old| !old.is_empty())
    };
    let mut parts = vec![match only {
        Some(field @ (Field::Title | Field::Stake)) => {
            let what = match field {
                Field::Title => words.roadmap_title(group),
                _ => words.roadmap_stake(group),
            };
            match old(field) {
                Some(old) => without_full_stop(&words.changed(&what, &names::cut_text(&old, CUT))),
                None => without_full_stop(&what),
            }
        }
        only => {
            // Alone, a field says its value; several are named.
            let told = |field: Field, value: &FieldValue| match only {
                Some(_) => field_told(room, before, field, value),
                None => field_named(room, before, field, value),
            };
            let named: Vec<String> = fields
                .iter()
                .filter(|(field, _)| !apart.contains(field))
                .map(|(field, value)| told(*field, value))
                .collect();
            if named.is_empty() {
                words.roadmap_named(group)
            } else {
                words.roadmap_fields(group, &named.join(", "))
            }
        }
    }];
    if fields.keys().any(|field| answer_clash::may_clash(*field)) {
        parts.extend(answer_clash::roadmap_clash(room, GroupId(group)));
    }
    parts
}

/// Columns of what was before.
const CUT: usize = 40;

fn without_full_stop(sentence: &str) -> String {
    format!("{sentence}.")
}

/// The name of a field among others: `pilote`, `revue le 3 mars 2027`; a day is always said.
fn field_named(room: &RoomContext<'_>, before: &StateBefore, field: Field, value: &FieldValue) -> String {
    let words = room.words;
    let name = words.field_name(field.key());
    let now = match day_of(field, value) {
        Some(day) => words.field_on(&name, &names::day_text(room, day)),
        None if value.is_empty() => words.field_without(&name),
        None => name,
    };
    with_old(room, before, now, field, value)
}

/// `pilote : Tiers-lieu La Forge`.
fn field_told(room: &RoomContext<'_>, before: &StateBefore, field: Field, value: &FieldValue) -> String {
    let words = room.words;
    let name = words.field_name(field.key());
    let now = if value.is_empty() {
        words.field_emptied(&name)
    } else {
        words.field_filled(&name, &field_text(room, field, value))
    };
    with_old(room, before, now, field, value)
}

/// With what was there before, where it was something else.
fn with_old(room: &RoomContext<'_>, before: &StateBefore, now: String, field: Field, value: &FieldValue) -> String {
    match before
        .fields
        .get(&field)
        .filter(|old| !old.is_empty() && old.joined() != value.joined())
    {
        Some(old) => room
            .words
            .changed(&now, &names::cut_text(&field_text(room, field, old), CUT)),
        None => now,
    }
}

fn field_text(room: &RoomContext<'_>, field: Field, value: &FieldValue) -> String {
    day_of(field, value).map_or_else(|| value.joined(), |day| names::day_text(room, day))
}

fn day_of(field: Field, value: &FieldValue) -> Option<jiff::civil::Date> {
    value.joined().parse().ok().filter(|_| field.is_date())
}

pub(super) fn item_set(
    room: &RoomContext<'_>,
    before: &StateBefore,
    entry: &Entry,
    item: ItemRef,
    fields: &Fields,
    apart: &[Field],
) -> Vec<String> {
    let state = room.state();
    let group = entry.group.unwrap_or(state.active);
    let mut parts = vec![match item {
        ItemRef::Action(id) => id.to_string(),
        ItemRef::Phase(phase) => {
            let named = phase_named(room, group, phase);
            match fields.get(&Field::Title) {
                Some(title) => with_old(room, before, named, Field::Title, title),
                None => named,
            }
        }
    }];
    for (field, value) in fields {
        if apart.contains(field) || *field == Field::Title && matches!(item, ItemRef::Phase(_)) {
            continue;
        }
        if *field == Field::Phase {
            let title =
                |phase: &FieldValue| names::phase_title(room, group, phase.joined().parse().unwrap_or_default());
            let now = title(value);
            parts.push(
                match before.fields.get(field).filter(|old| old.joined() != value.joined()) {
                    Some(old) => room.words.changed(&now, &names::cut_text(&title(old), CUT)),
                    None => now,
                },
            );
            continue;
        }
        parts.push(field_told(room, before, *field, value));
    }
    if let ItemRef::Action(id) = item
        && room_views::is_ready(state, id)
    {
        parts.push(room.words.ready_now());
    }
    if fields.keys().any(|field| answer_clash::may_clash(*field)) {
        parts.extend(match item {
            ItemRef::Action(id) => answer_clash::action_clash(room, id),
            ItemRef::Phase(phase) => answer_clash::phase_clash(room, group, phase),
        });
    }
    parts
}

pub(super) fn phase_named(room: &RoomContext<'_>, group: GroupId, phase: u32) -> String {
    let title = names::phase_own_title(room.state(), group, phase);
    if title.is_empty() {
        room.words.phase_untitled(phase)
    } else {
        room.words.phase_titled(phase, &title)
    }
}
