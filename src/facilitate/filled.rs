//! What is answered when fields are filled in. Pure.

use crate::session::{Entry, Field, Fields, GroupId, Item, Value};

use super::turn::Room;
use super::{look, names};

pub(super) fn roadmap_set(room: &Room<'_>, entry: &Entry, fields: &Fields) -> String {
    let group = entry.group.unwrap_or(room.state().active).0;
    let words = room.words;
    let only = fields.keys().next().filter(|_| fields.len() == 1);
    match only {
        Some(Field::Title) => words.roadmap_title(group),
        Some(Field::Stake) => words.roadmap_stake(group),
        _ => {
            let named: Vec<String> = fields
                .iter()
                .map(|(field, value)| field_told(room, *field, value, false))
                .collect();
            words.roadmap_fields(group, &named.join(", "))
        }
    }
}

/// `pilote : Tiers-lieu La Forge`; without its text where only the name matters, but a day is always said.
fn field_told(room: &Room<'_>, field: Field, value: &Value, whole: bool) -> String {
    let words = room.words;
    let name = words.field_name(field.key());
    if value.is_empty() {
        return words.field_emptied(&name);
    }
    let text = value.joined();
    match text.parse::<jiff::civil::Date>() {
        Ok(day) if field.is_date() => words.field_filled(&name, &names::day(room, day)),
        _ if whole => words.field_filled(&name, &text),
        _ => name,
    }
}

pub(super) fn item_set(room: &Room<'_>, entry: &Entry, item: Item, fields: &Fields, unread: &[Field]) -> Vec<String> {
    let state = room.state();
    let group = entry.group.unwrap_or(state.active);
    let mut parts = vec![match item {
        Item::Action(id) => id.to_string(),
        Item::Phase(phase) => phase_named(room, group, phase),
    }];
    for (field, value) in fields {
        if unread.contains(field) || *field == Field::Title && matches!(item, Item::Phase(_)) {
            continue;
        }
        if *field == Field::Phase {
            let phase = value.joined().parse().unwrap_or_default();
            parts.push(names::phase_title(room, group, phase));
            continue;
        }
        parts.push(field_told(room, *field, value, true));
    }
    if let Item::Action(id) = item
        && look::is_ready(state, id)
    {
        parts.push(room.words.ready_now());
    }
    parts
}

pub(super) fn phase_named(room: &Room<'_>, group: GroupId, phase: u32) -> String {
    let title = names::phase_own_title(room.state(), group, phase);
    if title.is_empty() {
        room.words.phase_untitled(phase)
    } else {
        room.words.phase_titled(phase, &title)
    }
}
