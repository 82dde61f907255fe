//! What the groups of a session have not done yet.

use std::cmp::Reverse;

use super::{Group, GroupId, Note, NoteKind, State};

impl State {
    /// The open groups of which no line was typed: no note, action, remark or lesson.
    pub fn silent_groups(&self) -> impl Iterator<Item = &Group> {
        self.open_groups().filter(|group| !self.has_line(group.id))
    }

    /// The open groups that have no action yet.
    pub fn groups_without_action(&self) -> impl Iterator<Item = &Group> {
        self.open_groups()
            .filter(|group| self.actions_of(group.id).next().is_none())
    }

    /// The open groups that kept no note of a kind.
    pub fn groups_without_kept(&self, kind: NoteKind) -> impl Iterator<Item = &Group> {
        self.open_groups()
            .filter(move |group| !self.notes_of(group.id, kind).any(|note| note.kept))
    }

    /// The note of a group and a kind with the most votes, the first of several.
    pub fn heaviest_note(&self, group: GroupId, kind: NoteKind) -> Option<&Note> {
        self.notes_of(group, kind)
            .max_by_key(|note| (note.votes.unwrap_or(0), Reverse(note.id)))
    }

    fn has_line(&self, group: GroupId) -> bool {
        let mut sayings = self.remarks.values().chain(self.lessons.values());
        self.notes.values().any(|note| note.group == group && !note.dropped)
            || self.actions_of(group).next().is_some()
            || sayings.any(|saying| saying.group == group && !saying.dropped)
    }
}
