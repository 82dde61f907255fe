//! An act in a few words: what is named when it is taken back, or brought back.

use crate::session::{Entry, EntryKind, GroupId, Id, ItemRef, State};
use crate::text::{clean, fold_case, truncate_text};
use crate::words::Words;

use super::time_format::minutes_text;

/// Columns of a text that is named.
const TEXT: usize = 40;

/// What an entry did, in a few words; empty for what is never taken back.
pub fn entry_summary(entry: &Entry, state: &State, words: &Words) -> String {
    let ids = |ids: &[Id]| ids.iter().map(Id::to_string).collect::<Vec<_>>().join(", ");
    let quoted = |id: Id, text: &str| {
        let group = entry.group.or_else(|| state.group_of(id)).unwrap_or(state.active);
        words.act_noted(
            &id.to_string(),
            &truncate_text(&clean(text), TEXT),
            &group_name(state, group),
        )
    };
    match &entry.kind {
        EntryKind::NoteAdded(added) | EntryKind::RemarkAdded(added) | EntryKind::LessonAdded(added) => {
            quoted(added.id, &added.text)
        }
        EntryKind::ActionAdded { id, text, .. } => quoted(*id, text),
        EntryKind::ObservationAdded { .. } => words.act_observation(),
        EntryKind::NoteEdited(added) => words.act_edited(&added.id.to_string()),
        EntryKind::NoteDropped { id } => {
            let (group, text) = state.group_and_text(*id).unwrap_or((state.active, ""));
            let group = group_name(state, group);
            words.act_dropped(&words.act_noted(&id.to_string(), &truncate_text(&clean(text), TEXT), &group))
        }
        EntryKind::NotesMerged { into, from } => words.act_merged(&into.to_string(), &ids(from)),
        EntryKind::NoteMoved { moves, .. } => {
            words.act_moved(&ids(&moves.iter().map(|moved| moved.id).collect::<Vec<_>>()))
        }
        EntryKind::VotesCounted { votes } => {
            words.act_votes(&ids(&votes.iter().map(|vote| vote.id).collect::<Vec<_>>()))
        }
        EntryKind::ThemeNamed { ids: over, .. } => words.act_theme(&ids(over)),
        EntryKind::NotesChosen { ids: kept } => words.act_chosen(&ids(kept)),
        EntryKind::RoadmapSet { fields } => {
            let group = entry.group.unwrap_or(state.active);
            let fields: Vec<String> = fields.keys().map(|field| words.field_name(field.key())).collect();
            words.act_roadmap(group.0, &fields.join(", "))
        }
        EntryKind::PhaseAdded { phase, .. } => words.act_phase(*phase),
        EntryKind::ItemSet { item, fields, .. } => {
            let item = match item {
                ItemRef::Action(id) => id.to_string(),
                ItemRef::Phase(phase) => words.phase_untitled(*phase),
            };
            let fields: Vec<String> = fields.keys().map(|field| words.field_name(field.key())).collect();
            words.act_item(&item, &fields.join(", "))
        }
        EntryKind::StepOpened { step, .. } => {
            let step = state.workshop().steps.iter().find(|known| known.id == *step);
            words.act_step(step.map_or("", crate::workshop::Step::short))
        }
        EntryKind::TimeAdded { minutes: more, .. } => words.act_time(&minutes_text(*more, words)),
        EntryKind::PlanChanged { .. } => words.act_plan(),
        EntryKind::PlanKept => words.act_plan_kept(),
        EntryKind::GroupAdded { id, name, .. } => words.act_group_added(group_label_tail(&format!("{} {name}", id.0))),
        EntryKind::GroupChanged { id, .. } => words.act_group_changed(group_label_tail(&group_name(state, *id))),
        EntryKind::SessionDescribed(_) => words.act_described(),
        _ => String::new(),
    }
}

pub fn group_name(state: &State, group: GroupId) -> String {
    let name = state.group(group).map_or("", |group| group.name.as_str());
    clean(format!("{} {name}", group.0).trim_end()).into_owned()
}

/// A group's name behind the word table: one that nobody named, `3 Table 3`, is its number alone there.
pub fn group_label_tail(name: &str) -> &str {
    match name.split_once(' ') {
        Some((number, rest)) if fold_case(rest) == format!("table {number}") => number,
        _ => name,
    }
}
