//! Roadmaps while they are written: fields, phases, actions.

use crate::session::{
    ActionDraft, EntryKind, Field, FieldValue, Fields, GroupId, Id, IdKind, InputKind, ItemRef, Note, PhaseDraft,
    RoadmapDraft,
};

use super::Projection;
use super::link::each_once;

impl Projection {
    pub(super) fn roadmap_set(&mut self, group: GroupId, fields: &Fields) {
        fill_fields(&mut self.roadmap_draft(group).fields, fields, &Field::ROADMAP);
    }

    /// A phase that was opened before is corrected.
    pub(super) fn phase_added(&mut self, group: GroupId, phase: u32, fields: &Fields) {
        let draft = self.roadmap_draft(group);
        if phase_of(draft, phase).is_none() {
            draft.phases.push(PhaseDraft::default());
        }
        let opened = phase_of(draft, phase).unwrap_or(last_phase(draft));
        self.phase_set(group, opened, fields);
    }

    pub(super) fn phase_picked(&mut self, group: GroupId, phase: u32) {
        if phase_of(self.roadmap_draft(group), phase).is_some() {
            self.phase_set(group, phase, &Fields::new());
        }
    }

    /// The phase becomes the current one, and bare lines are actions.
    fn phase_set(&mut self, group: GroupId, phase: u32, fields: &Fields) {
        let draft = self.roadmap_draft(group);
        draft.current = phase;
        if let Some(phase) = draft.phases.get_mut(phase as usize - 1) {
            fill_fields(&mut phase.fields, fields, &Field::PHASE);
        }
        self.state.picked = Some(InputKind::Action);
    }

    pub(super) fn action_added(&mut self, group: GroupId, kind: &EntryKind, ms: u64) {
        let EntryKind::ActionAdded {
            id,
            text,
            links,
            made,
            stakeholders,
            phase,
            fields,
        } = kind
        else {
            return;
        };
        if id.mark != IdKind::Action || !self.is_free(*id) {
            return;
        }
        let action = ActionDraft {
            id: *id,
            group,
            phase: self.phase_for_action(group, *phase),
            text: text.clone(),
            links: self.live_links(*id, links),
            made: *made,
            stakeholders: each_once(stakeholders.clone()),
            fields: Fields::new(),
            dropped: false,
            ms,
        };
        self.state.actions.insert(*id, action);
        self.acknowledged.push(*id);
        let mut fields = fields.clone();
        fields.remove(&Field::Phase);
        // Links that are in `from` come to those that are beside it.
        let links = self.state.actions.get(id).map(|action| action.links.clone());
        self.action_set(*id, &fields);
        if let (Some(links), Some(action)) = (links, self.state.actions.get_mut(id)) {
            action.links.splice(0..0, links);
            action.made = *made;
            let all = std::mem::take(&mut action.links);
            let all = self.live_links(*id, &all);
            if let Some(action) = self.state.actions.get_mut(id) {
                action.links = all;
            }
        }
    }

    pub(super) fn item_set(&mut self, group: GroupId, item: ItemRef, fields: &Fields, keeps_kind: bool) {
        match item {
            ItemRef::Action(id) => {
                let id = self.current_name(id);
                self.action_set(id, fields);
            }
            ItemRef::Phase(phase) => {
                if phase_of(self.roadmap_draft(group), phase).is_some() {
                    let picked = self.state.picked;
                    self.phase_set(group, phase, fields);
                    if keeps_kind {
                        self.state.picked = picked;
                    }
                }
            }
        }
    }

    fn action_set(&mut self, id: Id, fields: &Fields) {
        let from = fields.get(&Field::From).map(|from| self.ids_and_texts(from));
        let links = from.as_ref().map(|(ids, _)| self.live_links(id, ids));
        let Some(action) = self.state.actions.get_mut(&id) else {
            return;
        };
        fill_fields(&mut action.fields, fields, &Field::ACTION);
        if let (Some(links), Some((_, texts))) = (links, from) {
            action.links = links;
            action.made = false;
            // What is no id stays as it was typed.
            action.fields.remove(&Field::From);
            if !texts.is_empty() {
                action.fields.insert(Field::From, FieldValue::List(texts));
            }
        }
        let group = action.group;
        let phase = fields.get(&Field::Phase).and_then(|phase| phase.joined().parse().ok());
        let draft = self.state.drafts.entry(group).or_default();
        if let Some(phase) = phase.and_then(|phase| phase_of(draft, phase))
            && let Some(action) = self.state.actions.get_mut(&id)
        {
            action.phase = phase;
        }
        self.fills(group, id);
    }

    /// A note that became an action, of the current phase of its group.
    pub(super) fn note_became_action(&mut self, note: Note) {
        let phase = self.phase_for_action(note.group, 0);
        let (id, group) = (note.id, note.group);
        let action = ActionDraft {
            id,
            group,
            phase,
            text: note.text,
            links: note.links,
            made: note.made,
            stakeholders: note.stakeholders,
            fields: Fields::new(),
            dropped: false,
            ms: note.ms,
        };
        self.state.actions.insert(id, action);
        self.fills(group, id);
    }

    /// To the current phase of its new group.
    pub(super) fn action_moved(&mut self, id: Id, from: GroupId, to: GroupId) {
        let phase = self.phase_for_action(to, 0);
        if let Some(action) = self.state.actions.get_mut(&id) {
            (action.group, action.phase) = (to, phase);
        }
        self.find_filling(from);
        self.fills(to, id);
    }

    /// The phase of an action that is put in `phase`: a phase not yet opened is opened without a title, one that cannot
    /// be is the current one.
    fn phase_for_action(&mut self, group: GroupId, phase: u32) -> u32 {
        let draft = self.roadmap_draft(group);
        if let Some(phase) = phase_of(draft, phase) {
            return phase;
        }
        if draft.current == 0 || phase == last_phase(draft) + 1 {
            draft.phases.push(PhaseDraft::default());
            if draft.current == 0 {
                draft.current = last_phase(draft);
            }
            return last_phase(draft);
        }
        draft.current
    }

    /// An action was opened or filled, or came to the group: bare fields are its own from now on.
    fn fills(&mut self, group: GroupId, action: Id) {
        let filled = self.filled.entry(group).or_default();
        if filled.last() != Some(&action) {
            filled.push(action);
        }
        self.find_filling(group);
    }

    /// The one opened or filled last that is still there.
    pub(super) fn find_filling(&mut self, group: GroupId) {
        let filled = self.filled.entry(group).or_default();
        let actions = &self.state.actions;
        let there = |id: &Id| {
            let action = actions.get(id);
            action.is_some_and(|action| action.group == group && !action.dropped)
        };
        while filled.last().is_some_and(|id| !there(id)) {
            filled.pop();
        }
        let filling = filled.last().copied();
        self.roadmap_draft(group).filling = filling;
    }

    /// Ids of what there is; the rest is text.
    fn ids_and_texts(&self, value: &FieldValue) -> (Vec<Id>, Vec<String>) {
        let mut ids = Vec::new();
        let mut texts = Vec::new();
        for text in value.texts().iter().filter(|text| !text.is_empty()) {
            match text.parse() {
                Ok(id) if !self.is_free(id) => ids.push(id),
                _ => texts.push(text.clone()),
            }
        }
        (ids, texts)
    }

    fn roadmap_draft(&mut self, group: GroupId) -> &mut RoadmapDraft {
        self.state.drafts.entry(group).or_default()
    }
}

/// The number, when there is such a phase.
fn phase_of(draft: &RoadmapDraft, phase: u32) -> Option<u32> {
    (1..=last_phase(draft)).contains(&phase).then_some(phase)
}

fn last_phase(draft: &RoadmapDraft) -> u32 {
    u32::try_from(draft.phases.len()).unwrap_or(u32::MAX)
}

fn fill_fields(filled: &mut Fields, fields: &Fields, known: &[Field]) {
    for (field, value) in fields.iter().filter(|(field, _)| known.contains(field)) {
        if value.is_empty() {
            filled.remove(field);
        } else {
            filled.insert(*field, value.clone());
        }
    }
}
