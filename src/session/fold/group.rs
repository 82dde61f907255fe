//! Tables: added, corrected, closed, gone to.

use crate::session::{EntryKind, Group, GroupId, ReadEntry};

use super::Projection;

impl Projection {
    /// Whether the act adds a group; it is added, unless its number was given before.
    pub(super) fn add_group(&mut self, act: &EntryKind) -> bool {
        let EntryKind::GroupAdded {
            id,
            name,
            axis,
            participants,
            backgrounds,
        } = act
        else {
            return false;
        };
        if self.rows.contains_key(id) {
            return true;
        }
        self.disordered |= self.state.groups.last().is_some_and(|last| last.id > *id);
        self.rows.insert(*id, self.state.groups.len());
        self.open.insert(*id);
        self.state.groups.push(Group {
            id: *id,
            name: name.clone(),
            axis: axis.clone().filter(|axis| !axis.is_empty()),
            participants: participants.filter(|count| *count > 0),
            backgrounds: backgrounds.clone(),
            closed: false,
        });
        self.find_active();
        true
    }

    /// Goes to a group that is open, after the end to any; whether it is another one than before.
    pub(super) fn go_to_group(&mut self, group: GroupId) -> bool {
        let is_reachable = self.open.contains(&group) || self.state.reopened && self.rows.contains_key(&group);
        if !is_reachable {
            return false;
        }
        let moved = self.state.active != group;
        if self.went.last() != Some(&group) {
            self.went.push(group);
        }
        self.state.active = group;
        moved
    }

    /// The last one gone to that is still open; before any, the first.
    fn find_active(&mut self) {
        while self.went.last().is_some_and(|group| !self.open.contains(group)) {
            self.went.pop();
        }
        let first = self.open.first().copied();
        if let Some(active) = self.went.last().copied().or(first) {
            self.state.active = active;
        }
    }

    /// The group that a line is about: its own, else the active one.
    pub(super) fn group_of(&self, entry: &ReadEntry) -> GroupId {
        let known = entry.group.filter(|group| self.rows.contains_key(group));
        known.unwrap_or(self.state.active)
    }

    pub(super) fn group_changed(&mut self, act: &EntryKind) {
        let EntryKind::GroupChanged {
            id,
            name,
            axis,
            participants,
            backgrounds,
            closed,
        } = act
        else {
            return;
        };
        let Some(group) = self.rows.get(id).and_then(|row| self.state.groups.get_mut(*row)) else {
            return;
        };
        if let Some(name) = name {
            group.name.clone_from(name);
        }
        if let Some(axis) = axis {
            group.axis = Some(axis.clone()).filter(|axis| !axis.is_empty());
        }
        if participants.is_some() {
            // None at all empties it.
            group.participants = participants.filter(|count| *count > 0);
        }
        if let Some(backgrounds) = backgrounds {
            group.backgrounds.clone_from(backgrounds);
        }
        // The last open one stays open.
        if *closed && self.open.len() > 1 && self.open.remove(id) {
            group.closed = true;
            self.find_active();
        }
    }

    pub(super) fn order_groups(&mut self) {
        self.state.groups.sort_by_key(|group| group.id);
        let rows = self.state.groups.iter().enumerate();
        self.rows = rows.map(|(row, group)| (group.id, row)).collect();
        self.disordered = false;
    }
}
