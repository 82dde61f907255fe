//! An act in a few words: what is named when it is taken back, or brought back.

use crate::session::{EntryKind, GroupId, Id, ItemRef, ReadEntry, State};
use crate::words::Words;

use super::change::{GroupLabel, NoteLabel, id_list};
use super::time_format::minutes_text;

/// What an entry did, in a few words; empty for what is never taken back.
pub fn entry_summary(entry: &ReadEntry, state: &State, words: &Words) -> String {
    let Some(kind) = entry.known_kind() else {
        return String::new();
    };
    let noted = |id: Id, text: &str| {
        let group = entry.group.or_else(|| state.group_of(id)).unwrap_or(state.active);
        let content = Some((text.to_owned(), GroupLabel::from_state(state, group)));
        NoteLabel { id, content }.text(words)
    };
    match kind {
        EntryKind::NoteAdded(added) | EntryKind::RemarkAdded(added) | EntryKind::LessonAdded(added) => {
            noted(added.id, &added.text)
        }
        EntryKind::ActionAdded { id, text, .. } => noted(*id, text),
        EntryKind::ObservationAdded { .. } => words.act_observation(),
        EntryKind::NoteEdited(added) => words.act_edited(&added.id.to_string()),
        EntryKind::NoteDropped { id } => words.act_dropped(&NoteLabel::from_state(state, *id).text(words)),
        EntryKind::NotesMerged { into, from } => words.act_merged(&into.to_string(), &id_list(from)),
        EntryKind::NoteMoved { moves, .. } => {
            words.act_moved(&id_list(&moves.iter().map(|moved| moved.id).collect::<Vec<_>>()))
        }
        EntryKind::VotesCounted { votes } => {
            words.act_votes(&id_list(&votes.iter().map(|vote| vote.id).collect::<Vec<_>>()))
        }
        EntryKind::ThemeNamed { ids: over, .. } => words.act_theme(&id_list(over)),
        EntryKind::NotesChosen { ids: kept } => words.act_chosen(&id_list(kept)),
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
        EntryKind::GroupAdded { id, name, .. } => {
            let (id, name) = (*id, name.clone());
            words.act_group_added(&GroupLabel { id, name }.behind_table())
        }
        EntryKind::GroupChanged { id, .. } => {
            words.act_group_changed(&GroupLabel::from_state(state, *id).behind_table())
        }
        EntryKind::SessionDescribed(_) => words.act_described(),
        _ => String::new(),
    }
}

/// `3 Coordination`.
pub fn group_name(state: &State, group: GroupId) -> String {
    GroupLabel::from_state(state, group).text()
}
