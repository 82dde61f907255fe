//! An act in a few words: what `/undo` says that it took back. Pure.

use crate::session::{Act, Entry, Id, Item};

use super::look;
use super::turn::Room;

/// The act of the entry `seq`, in a few words.
pub(super) fn named(room: &Room<'_>, seq: u64) -> String {
    let entries = room.session.entries();
    match entries.iter().rev().find(|entry| entry.seq == seq) {
        Some(entry) => name(room, entry),
        None => String::new(),
    }
}

fn name(room: &Room<'_>, entry: &Entry) -> String {
    let words = room.words;
    let state = room.state();
    let ids = |ids: &[Id]| ids.iter().map(Id::to_string).collect::<Vec<_>>().join(", ");
    let quoted = |id: Id, text: &str| {
        let group = entry
            .group
            .or_else(|| look::group_of(state, id))
            .unwrap_or(state.active);
        words.act_noted(&id.to_string(), &look::cut(text, 40), &look::group_name(state, group))
    };
    match &entry.act {
        Act::NoteAdded(added) | Act::RemarkAdded(added) | Act::LessonAdded(added) => quoted(added.id, &added.text),
        Act::ActionAdded { id, text, .. } => quoted(*id, text),
        Act::ObservationAdded { .. } => words.act_observation(),
        Act::NoteEdited(added) => words.act_edited(&added.id.to_string()),
        Act::NoteDropped { id } => words.act_dropped(&id.to_string()),
        Act::NotesMerged { into, from } => words.act_merged(&into.to_string(), &ids(from)),
        Act::NoteMoved { moves, .. } => words.act_moved(&ids(&moves.iter().map(|moved| moved.id).collect::<Vec<_>>())),
        Act::VotesCounted { votes } => words.act_votes(&ids(&votes.iter().map(|vote| vote.id).collect::<Vec<_>>())),
        Act::ThemeNamed { ids: over, .. } => words.act_theme(&ids(over)),
        Act::Chosen { ids: kept } => words.act_chosen(&ids(kept)),
        Act::RoadmapSet { fields } => {
            let group = entry.group.unwrap_or(state.active);
            words.act_roadmap(
                group.0,
                &fields
                    .keys()
                    .map(|field| words.field_name(field.key()))
                    .collect::<Vec<_>>()
                    .join(", "),
            )
        }
        Act::PhaseAdded { phase, .. } => words.act_phase(*phase),
        Act::ItemSet { item, fields } => {
            let item = match item {
                Item::Action(id) => id.to_string(),
                Item::Phase(phase) => words.phase_untitled(*phase),
            };
            let fields: Vec<String> = fields.keys().map(|field| words.field_name(field.key())).collect();
            words.act_item(&item, &fields.join(", "))
        }
        Act::StepOpened { step, .. } => {
            let step = state.workshop().steps.iter().find(|known| known.id == *step);
            words.act_step(step.map_or("", crate::workshop::Step::short))
        }
        Act::TimeAdded { minutes, .. } => words.act_time(&look::minutes(room, *minutes)),
        Act::PlanChanged { .. } => words.act_plan(),
        Act::PlanKept => words.act_plan_kept(),
        Act::GroupAdded { id, name, .. } => words.act_group_added(&format!("{} {name}", id.0)),
        Act::GroupChanged { id, .. } => words.act_group_changed(&look::group_name(state, *id)),
        Act::SessionDescribed(_) => words.act_described(),
        _ => String::new(),
    }
}
