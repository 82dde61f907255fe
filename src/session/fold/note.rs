//! Notes, and what is done to them; the sayings of rooms and groups.

use std::collections::HashSet;

use crate::session::{Added, GroupId, Id, Mark, Move, Note, NoteKind, Saying, Vote};
use crate::text;

use super::Folding;

impl Folding {
    pub(super) fn note_added(&mut self, added: &Added, group: GroupId, ms: u64) {
        if added.id.mark.note().is_none() || !self.is_free(added.id) {
            return;
        }
        let note = Note {
            id: added.id,
            group,
            text: added.text.clone(),
            links: self.links(added.id, &added.links),
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
    pub(super) fn said(&mut self, mark: Mark, added: &Added, group: GroupId, ms: u64) {
        if added.id.mark != mark || !self.is_free(added.id) {
            return;
        }
        let saying = Saying {
            id: added.id,
            group,
            text: added.text.clone(),
            dropped: false,
            ms,
        };
        let sayings = match mark {
            Mark::Remark => &mut self.state.remarks,
            _ => &mut self.state.lessons,
        };
        sayings.insert(saying.id, saying);
        self.acknowledged.push(added.id);
    }

    pub(super) fn edited(&mut self, added: &Added) {
        let id = self.name(added.id);
        let links = self.links(id, &added.links);
        let stakeholders = each_once(added.stakeholders.clone());
        let text = added.text.clone();
        if let Some(note) = self.state.notes.get_mut(&id) {
            (note.text, note.links, note.made, note.stakeholders) = (text, links, added.made, stakeholders);
        } else if let Some(action) = self.state.actions.get_mut(&id) {
            (action.text, action.links, action.made, action.stakeholders) = (text, links, added.made, stakeholders);
        } else if let Some(saying) = self.saying(id) {
            saying.text = text;
        }
    }

    pub(super) fn dropped(&mut self, id: Id) {
        let id = self.name(id);
        if let Some(note) = self.state.notes.get_mut(&id) {
            note.dropped = true;
        } else if let Some(action) = self.state.actions.get_mut(&id) {
            action.dropped = true;
            let group = action.group;
            self.find_filling(group);
        } else if let Some(saying) = self.saying(id) {
            saying.dropped = true;
        }
    }

    /// Only notes of one kind and one group.
    pub(super) fn merged(&mut self, into: Id, from: &[Id]) {
        let into = self.name(into);
        for from in from {
            let from = self.name(*from);
            let (Some(stays), Some(goes)) = (self.standing(into), self.standing(from)) else {
                continue;
            };
            if from == into || from.mark != into.mark || stays.group != goes.group {
                continue;
            }
            let Some(goes) = self.state.notes.get_mut(&from) else {
                continue;
            };
            let kept = std::mem::take(&mut goes.kept);
            let (links, made, votes) = (goes.links.clone(), goes.made, goes.votes);
            let stakeholders = goes.stakeholders.clone();
            goes.dropped = true;
            if let Some(stays) = self.state.notes.get_mut(&into) {
                // Each once, under its present name, when all is applied.
                stays.links.extend(links);
                stays.stakeholders.extend(stakeholders);
                stays.made |= made;
                stays.kept |= kept;
                stays.votes = match (stays.votes, votes) {
                    (Some(had), Some(more)) => Some(had.saturating_add(more)),
                    (had, more) => had.or(more),
                };
                if kept && into.mark == Mark::Question {
                    let group = stays.group;
                    self.questions.insert(group, into);
                }
            }
            self.state.names.insert(from, into);
            self.renamed = true;
            self.took.insert(into);
        }
    }

    pub(super) fn moved(&mut self, moves: &[Move], to: Option<GroupId>) {
        let to = to.filter(|group| self.rows.contains_key(group));
        for Move { id, becomes } in moves {
            let mut id = self.name(*id);
            if let Some(new) = becomes
                && self.is_free(*new)
                && let Some(kind) = new.mark.note()
                && self.becomes(id, *new, kind)
            {
                id = *new;
            }
            if let Some(to) = to {
                self.moved_to(id, to);
            }
        }
    }

    /// Whether what stands under `id` is a note of another kind now, under the name `new`.
    fn becomes(&mut self, id: Id, new: Id, kind: NoteKind) -> bool {
        if !self.state.stands(id) || id.mark == kind.mark() {
            return false;
        }
        let note = if let Some(mut note) = self.state.notes.remove(&id) {
            note.id = new;
            note.kept = false;
            note
        } else if let Some(action) = self.state.actions.remove(&id) {
            self.find_filling(action.group);
            Note {
                id: new,
                group: action.group,
                text: action.text,
                links: action.links,
                made: action.made,
                stakeholders: action.stakeholders,
                votes: None,
                theme: None,
                kept: false,
                dropped: false,
                step: self.state.step,
                ms: action.ms,
            }
        } else if let Some(saying) = self.take_saying(id) {
            Note {
                id: new,
                group: saying.group,
                text: saying.text,
                links: Vec::new(),
                made: false,
                stakeholders: Vec::new(),
                votes: None,
                theme: None,
                kept: false,
                dropped: false,
                step: self.state.step,
                ms: saying.ms,
            }
        } else {
            return false;
        };
        self.state.notes.insert(new, note);
        self.state.names.insert(id, new);
        self.renamed = true;
        self.acknowledged.push(new);
        true
    }

    fn moved_to(&mut self, id: Id, to: GroupId) {
        if !self.state.stands(id) {
            return;
        }
        if let Some(note) = self.state.notes.get_mut(&id) {
            note.kept &= note.group == to;
            note.group = to;
        } else if let Some(from) = self.state.actions.get(&id).map(|action| action.group) {
            if from != to {
                self.action_moved(id, from, to);
            }
        } else if let Some(saying) = self.saying(id) {
            saying.group = to;
        }
    }

    pub(super) fn counted(&mut self, votes: &[Vote]) {
        for Vote { id, dots } in votes {
            let id = self.name(*id);
            if let Some(note) = self.state.notes.get_mut(&id) {
                note.votes = Some(*dots);
            }
        }
    }

    pub(super) fn themed(&mut self, name: Option<&str>, ids: &[Id]) {
        let name = name.filter(|name| !name.is_empty());
        for id in ids {
            let id = self.name(*id);
            if let Some(note) = self.state.notes.get_mut(&id) {
                note.theme = name.map(str::to_owned);
            }
        }
    }

    /// A question replaces the one that its group kept before.
    pub(super) fn chosen(&mut self, ids: &[Id]) {
        for id in ids {
            let id = self.name(*id);
            let Some(group) = self.standing(id).map(|note| note.group) else {
                continue;
            };
            if id.mark == Mark::Question
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

    fn standing(&self, id: Id) -> Option<&Note> {
        self.state.notes.get(&id).filter(|note| !note.dropped)
    }

    fn saying(&mut self, id: Id) -> Option<&mut Saying> {
        match id.mark {
            Mark::Remark => self.state.remarks.get_mut(&id),
            Mark::Lesson => self.state.lessons.get_mut(&id),
            _ => None,
        }
    }

    fn take_saying(&mut self, id: Id) -> Option<Saying> {
        match id.mark {
            Mark::Remark => self.state.remarks.remove(&id),
            Mark::Lesson => self.state.lessons.remove(&id),
            _ => None,
        }
    }

    /// Whether nothing has, or had, that name.
    pub(super) fn is_free(&self, id: Id) -> bool {
        let state = &self.state;
        !state.names.contains_key(&id)
            && match id.mark {
                Mark::Action => !state.actions.contains_key(&id),
                Mark::Remark => !state.remarks.contains_key(&id),
                Mark::Lesson => !state.lessons.contains_key(&id),
                _ => !state.notes.contains_key(&id),
            }
    }

    /// The name that `id` has now. No name leads back to itself: only what stands gets another, and only what is free
    /// or stands becomes one. The way is shortened as it is walked.
    pub(super) fn name(&mut self, id: Id) -> Id {
        let names = &mut self.state.names;
        let mut now = id;
        while let Some(next) = names.get(&now) {
            now = *next;
        }
        let mut walked = id;
        while walked != now
            && let Some(next) = names.insert(walked, now)
        {
            walked = next;
        }
        now
    }

    /// Links by the names that the notes have now, each once, none to itself.
    pub(super) fn links(&mut self, of: Id, links: &[Id]) -> Vec<Id> {
        let mut seen = HashSet::from([of]);
        let named = links.iter().map(|link| self.name(*link));
        named.filter(|link| seen.insert(*link)).collect()
    }

    /// After notes got other names: every name leads straight to the present one, and so does every link.
    pub(super) fn rename_links(&mut self) {
        let names: Vec<Id> = self.state.names.keys().copied().collect();
        for name in names {
            self.name(name);
        }
        let mut notes = std::mem::take(&mut self.state.notes);
        for note in notes.values_mut().filter(|note| !note.links.is_empty()) {
            note.links = self.links(note.id, &note.links);
        }
        for took in std::mem::take(&mut self.took) {
            if let Some(note) = notes.get_mut(&self.name(took)) {
                note.stakeholders = each_once(std::mem::take(&mut note.stakeholders));
            }
        }
        self.state.notes = notes;
        let mut actions = std::mem::take(&mut self.state.actions);
        for action in actions.values_mut().filter(|action| !action.links.is_empty()) {
            action.links = self.links(action.id, &action.links);
        }
        self.state.actions = actions;
        self.renamed = false;
    }
}

/// Each name once, as it was first written.
pub(super) fn each_once(names: Vec<String>) -> Vec<String> {
    if names.len() < 2 {
        return names;
    }
    let mut seen = HashSet::new();
    let mut names = names;
    names.retain(|name| seen.insert(text::fold(name)));
    names
}
