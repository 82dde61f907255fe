//! Notes, and what is done to them; the sayings of rooms and groups.

use crate::session::{GroupId, Id, IdKind, Note, NoteContent, NoteMove, RemarkOrLesson, Vote};

use super::Projection;
use super::link::each_once;

impl Projection {
    pub(super) fn note_added(&mut self, added: &NoteContent, group: GroupId, ms: u64) {
        if added.id.mark.note().is_none() || !self.is_free(added.id) {
            return;
        }
        let note = Note {
            id: added.id,
            group,
            text: added.text.clone(),
            links: self.live_links(added.id, &added.links),
            made: added.made,
            stakeholders: each_once(added.stakeholders.clone()),
            votes: None,
            theme: None,
            kept: false,
            dropped: false,
            step: self.state.step,
            ms,
        };
        self.state.notes.insert(note.id, note);
        self.acknowledged.push(added.id);
    }

    /// What the room said, or what the group learned.
    pub(super) fn add_remark(&mut self, mark: IdKind, added: &NoteContent, group: GroupId, ms: u64) {
        if added.id.mark != mark || !self.is_free(added.id) {
            return;
        }
        let saying = RemarkOrLesson {
            id: added.id,
            group,
            text: added.text.clone(),
            dropped: false,
            ms,
        };
        let sayings = match mark {
            IdKind::Remark => &mut self.state.remarks,
            _ => &mut self.state.lessons,
        };
        sayings.insert(saying.id, saying);
        self.acknowledged.push(added.id);
    }

    pub(super) fn edit_text(&mut self, added: &NoteContent) {
        let id = self.current_name(added.id);
        let links = self.live_links(id, &added.links);
        let stakeholders = each_once(added.stakeholders.clone());
        let text = added.text.clone();
        self.gathered.remove(&id);
        if let Some(note) = self.state.notes.get_mut(&id) {
            (note.text, note.links, note.made, note.stakeholders) = (text, links, added.made, stakeholders);
        } else if let Some(action) = self.state.actions.get_mut(&id) {
            (action.text, action.links, action.made, action.stakeholders) = (text, links, added.made, stakeholders);
        } else if let Some(saying) = self.live_remark(id) {
            saying.text = text;
        }
    }

    pub(super) fn drop_note(&mut self, id: Id) {
        let id = self.current_name(id);
        if let Some(note) = self.state.notes.get_mut(&id) {
            note.dropped = true;
        } else if let Some(action) = self.state.actions.get_mut(&id) {
            action.dropped = true;
            let group = action.group;
            self.find_filling(group);
        } else if let Some(saying) = self.live_remark(id) {
            saying.dropped = true;
        }
    }

    /// Only notes of one kind and one group.
    pub(super) fn merge_notes(&mut self, into: Id, from: &[Id]) {
        let into = self.current_name(into);
        for from in from {
            let from = self.current_name(*from);
            let (Some(stays), Some(goes)) = (self.live_note(into), self.live_note(from)) else {
                continue;
            };
            if from == into || from.mark != into.mark || stays.group != goes.group {
                continue;
            }
            let Some(goes) = self.state.notes.get_mut(&from) else {
                continue;
            };
            let kept = std::mem::take(&mut goes.kept);
            let (made, votes) = (goes.made, goes.votes);
            goes.dropped = true;
            self.gather_links(into, from);
            if let Some(stays) = self.state.notes.get_mut(&into) {
                stays.made |= made;
                stays.kept |= kept;
                stays.votes = match (stays.votes, votes) {
                    (Some(had), Some(more)) => Some(had.saturating_add(more)),
                    (had, more) => had.or(more),
                };
                if kept && into.mark == IdKind::Question {
                    let group = stays.group;
                    self.questions.insert(group, into);
                }
            }
            self.state.names.insert(from, into);
            self.renamed = true;
        }
    }

    pub(super) fn move_notes(&mut self, moves: &[NoteMove], to: Option<GroupId>) {
        let to = to.filter(|group| self.rows.contains_key(group));
        for moved in moves {
            let mut id = self.current_name(moved.id);
            if let Some(new) = moved.becomes
                && self.is_free(new)
                && self.change_kind(id, new, moved)
            {
                id = new;
            }
            if let Some(to) = to {
                self.moved_to(id, to);
            }
        }
    }

    /// Whether what is under `id` is a note of another kind, or an action, now, under the name `new`.
    fn change_kind(&mut self, id: Id, new: Id, moved: &NoteMove) -> bool {
        let becomes_action = new.mark == IdKind::Action;
        if !self.state.is_live(id) || id.mark == new.mark || !becomes_action && new.mark.note().is_none() {
            return false;
        }
        let note = if let Some(mut note) = self.state.notes.remove(&id) {
            note.id = new;
            note.kept = false;
            note
        } else if let Some(action) = self.state.actions.remove(&id) {
            self.find_filling(action.group);
            Note {
                links: action.links,
                made: action.made,
                stakeholders: action.stakeholders,
                ..self.fresh_note(new, action.group, action.text, action.ms)
            }
        } else if let Some(saying) = self.take_saying(id) {
            Note {
                links: self.live_links(new, &moved.links),
                stakeholders: each_once(moved.stakeholders.clone()),
                ..self.fresh_note(new, saying.group, saying.text, saying.ms)
            }
        } else {
            return false;
        };
        if becomes_action {
            self.note_became_action(note);
        } else {
            self.state.notes.insert(new, note);
        }
        if let Some(gathered) = self.gathered.remove(&id) {
            self.gathered.insert(new, gathered);
        }
        self.state.names.insert(id, new);
        self.renamed = true;
        self.acknowledged.push(new);
        true
    }

    fn fresh_note(&self, id: Id, group: GroupId, text: String, ms: u64) -> Note {
        Note {
            id,
            group,
            text,
            links: Vec::new(),
            made: false,
            stakeholders: Vec::new(),
            votes: None,
            theme: None,
            kept: false,
            dropped: false,
            step: self.state.step,
            ms,
        }
    }

    fn moved_to(&mut self, id: Id, to: GroupId) {
        if !self.state.is_live(id) {
            return;
        }
        if let Some(note) = self.state.notes.get_mut(&id) {
            note.kept &= note.group == to;
            note.group = to;
        } else if let Some(from) = self.state.actions.get(&id).map(|action| action.group) {
            if from != to {
                self.action_moved(id, from, to);
            }
        } else if let Some(saying) = self.live_remark(id) {
            saying.group = to;
        }
    }

    pub(super) fn count_votes(&mut self, votes: &[Vote]) {
        for Vote { id, dots } in votes {
            let id = self.current_name(*id);
            if let Some(note) = self.state.notes.get_mut(&id) {
                note.votes = Some(*dots);
            }
        }
    }

    pub(super) fn set_theme(&mut self, name: Option<&str>, ids: &[Id]) {
        let name = name.filter(|name| !name.is_empty());
        for id in ids {
            let id = self.current_name(*id);
            if let Some(note) = self.state.notes.get_mut(&id) {
                note.theme = name.map(str::to_owned);
            }
        }
    }

    /// A question replaces the one that its group kept before.
    pub(super) fn choose_notes(&mut self, ids: &[Id]) {
        for id in ids {
            let id = self.current_name(*id);
            let Some(group) = self.live_note(id).map(|note| note.group) else {
                continue;
            };
            if id.mark == IdKind::Question
                && let Some(before) = self.questions.insert(group, id)
                && before != id
                && let Some(before) = self.state.notes.get_mut(&before)
                && before.group == group
            {
                before.kept = false;
            }
            if let Some(note) = self.state.notes.get_mut(&id) {
                note.kept = true;
            }
        }
    }

    fn live_note(&self, id: Id) -> Option<&Note> {
        self.state.notes.get(&id).filter(|note| !note.dropped)
    }

    fn live_remark(&mut self, id: Id) -> Option<&mut RemarkOrLesson> {
        match id.mark {
            IdKind::Remark => self.state.remarks.get_mut(&id),
            IdKind::Lesson => self.state.lessons.get_mut(&id),
            _ => None,
        }
    }

    fn take_saying(&mut self, id: Id) -> Option<RemarkOrLesson> {
        match id.mark {
            IdKind::Remark => self.state.remarks.remove(&id),
            IdKind::Lesson => self.state.lessons.remove(&id),
            _ => None,
        }
    }
}
