//! Tables and steps.

use crate::session::{Command, EntryKind, Group, GroupId, GroupPatch, Notice, Refusal};
use crate::text::fold_case;

use super::decision::{DecideResult, Decider};

impl Decider<'_> {
    /// What follows is about that group, and its entry carries it.
    pub(super) fn go_to_group(&mut self, group: GroupId) -> Result<(), Refusal> {
        self.open_group(group)?;
        self.group = group;
        self.carried = Some(group);
        Ok(())
    }

    pub(super) fn any_group(&self, group: GroupId) -> Result<&Group, Refusal> {
        self.state.group(group).ok_or_else(|| Refusal::UnknownGroup {
            typed: group.0.to_string(),
            among: self
                .state
                .open_groups()
                .map(|group| (group.id, group.name.clone()))
                .collect(),
        })
    }

    pub(super) fn open_group(&self, group: GroupId) -> Result<&Group, Refusal> {
        let group = self.any_group(group)?;
        if !self.state.is_reachable(group) {
            let (group, name) = (group.id, group.name.clone());
            return Err(Refusal::ClosedGroup { group, name });
        }
        Ok(group)
    }

    pub(super) fn group_add(&mut self, axis: Option<&str>, name: &str, fields: &GroupPatch) -> DecideResult {
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let name = fields.name.as_deref().and_then(said).or_else(|| said(name));
        let name = name.ok_or(Refusal::NeedsArgument {
            command: Command::Group,
        })?;
        let beside = || self.state.group(self.group).and_then(|group| group.axis.clone());
        let axis = match fields.axis.as_deref() {
            Some(axis) => said(axis),
            None => axis.and_then(said).or_else(beside),
        };
        self.report_same_name(&name, None);
        let id = self.new_group();
        self.carried = Some(id);
        Ok(Some(EntryKind::GroupAdded {
            id,
            name,
            axis,
            participants: fields.participants,
            backgrounds: fields.backgrounds.clone().unwrap_or_default(),
        }))
    }

    /// Another open table of that name is reported: who types it may well mean that one.
    fn report_same_name(&mut self, name: &str, of: Option<GroupId>) {
        let folded = fold_case(name);
        let mut others = self.state.open_groups().filter(|group| Some(group.id) != of);
        if let Some(other) = others.find(|group| fold_case(&group.name) == folded) {
            let group = other.id;
            self.notices.push(Notice::SameName { group });
        }
    }

    /// The next number that was never given.
    fn new_group(&self) -> GroupId {
        let free = |group: &GroupId| self.state.group(*group).is_none();
        let next = self.state.given_groups.checked_add(1).map(GroupId);
        next.or_else(|| (1..=u32::MAX).map(GroupId).find(free))
            .unwrap_or(GroupId(u32::MAX))
    }

    pub(super) fn group_change(&mut self, group: GroupId, fields: &GroupPatch) -> DecideResult {
        self.any_group(group)?;
        if *fields == GroupPatch::default() {
            return Err(Refusal::NeedsArgument {
                command: Command::Group,
            });
        }
        // A table has a name; an empty one leaves it.
        let name = fields.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let axis = fields.axis.as_deref().map(str::trim);
        if let Some(name) = name {
            self.report_same_name(name, Some(group));
        }
        let is = self.any_group(group)?;
        let same = name.is_none_or(|name| name == is.name)
            && axis.is_none_or(|axis| axis == is.axis.as_deref().unwrap_or_default())
            && fields
                .participants
                .is_none_or(|count| Some(count).filter(|count| *count > 0) == is.participants)
            && fields
                .backgrounds
                .as_ref()
                .is_none_or(|backgrounds| *backgrounds == is.backgrounds);
        let act = EntryKind::GroupChanged {
            id: group,
            name: name.map(str::to_owned),
            axis: axis.map(str::to_owned),
            participants: fields.participants,
            backgrounds: fields.backgrounds.clone(),
            closed: false,
        };
        Ok(if same { self.no_change() } else { Some(act) })
    }

    pub(super) fn group_close(&mut self, group: GroupId) -> DecideResult {
        if self.any_group(group)?.closed {
            return Ok(self.no_change());
        }
        if self.state.open_groups().count() < 2 {
            return Err(Refusal::LastGroup);
        }
        Ok(Some(EntryKind::GroupChanged {
            id: group,
            name: None,
            axis: None,
            participants: None,
            backgrounds: None,
            closed: true,
        }))
    }

    pub(super) fn next_step(&mut self) -> DecideResult {
        let next = self.state.workshop().steps.get(self.state.step.saturating_add(1));
        let step = next.ok_or(Refusal::LastStep)?.id.clone();
        Ok(Some(EntryKind::StepOpened { step, back: false }))
    }

    pub(super) fn previous_step(&mut self) -> DecideResult {
        let before = self.state.step.checked_sub(1).ok_or(Refusal::FirstStep)?;
        let step = self
            .state
            .workshop()
            .steps
            .get(before)
            .ok_or(Refusal::FirstStep)?
            .id
            .clone();
        Ok(Some(EntryKind::StepOpened { step, back: true }))
    }
}
