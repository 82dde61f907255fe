//! Notes, remarks, lessons: added, corrected, dropped.

use crate::session::{Command, EntryKind, Id, IdKind, InputKind, Mentions, NoteContent, NoteKind, Notice, Refusal};
use crate::workshop::CollectedKind;

use super::decision::{DecideResult, Decider};

impl Decider<'_> {
    /// A line without `/`.
    pub(super) fn add_bare(&mut self, text: &str, command: Option<Command>) -> DecideResult {
        if text.trim().is_empty() {
            return Ok(None);
        }
        if let Some(command) = command {
            let text = text.to_owned();
            self.notices.push(Notice::CommandName { command, text });
        }
        match self.state.input_kind() {
            InputKind::Issue => self.add_note(NoteKind::Issue, text),
            InputKind::Friction => self.add_note(NoteKind::Friction, text),
            InputKind::Question => self.add_note(NoteKind::Question, text),
            InputKind::Idea => self.add_note(NoteKind::Idea, text),
            InputKind::Action => self.add_action(text, &Default::default()),
            InputKind::Remark => {
                let said = self.new_saying(IdKind::Remark, text);
                Ok(self.for_group(EntryKind::RemarkAdded(said)))
            }
        }
    }

    pub(super) fn add_note(&mut self, kind: NoteKind, text: &str) -> DecideResult {
        let mentions = Mentions::from_text(text);
        let id = self.new_id(kind.mark());
        let mut links = self.current_links(&mentions.ids, Some(id));
        let kept = if mentions.typed {
            None
        } else {
            self.answered_by_default(kind)
        };
        let made = kept.is_some();
        links.extend(kept);
        if kind == NoteKind::Idea {
            self.put_aside();
        }
        let added = NoteContent {
            id,
            text: text.to_owned(),
            links,
            made,
            stakeholders: mentions.stakeholders,
        };
        Ok(self.for_group(EntryKind::NoteAdded(added)))
    }

    /// What a note of that kind answers by itself: what its group kept, when just one is kept.
    fn answered_by_default(&self, kind: NoteKind) -> Option<Id> {
        match kind {
            NoteKind::Issue => None,
            NoteKind::Friction => self.only_kept(NoteKind::Issue),
            NoteKind::Question => self.only_kept(NoteKind::Friction),
            NoteKind::Idea => self.only_kept(NoteKind::Question),
        }
    }

    pub(super) fn only_kept(&self, kind: NoteKind) -> Option<Id> {
        let mut kept = self.state.kept_notes(self.group, kind);
        match (kept.next(), kept.next()) {
            (Some(note), None) => Some(note.id),
            _ => None,
        }
    }

    fn put_aside(&mut self) {
        let step = self.state.workshop().steps.get(self.state.step);
        if let Some(step) = step.filter(|_| !self.state.reopened)
            && !matches!(step.collects, CollectedKind::Idea | CollectedKind::Nothing)
        {
            let step = step.short().to_owned();
            self.notices.push(Notice::PutAside { step });
        }
    }

    /// Those of the ids that are known, by their present names; the others are reported.
    pub(super) fn current_links(&mut self, ids: &[Id], of: Option<Id>) -> Vec<Id> {
        let mut links = Vec::new();
        let mut unknown = Vec::new();
        for id in ids {
            match self.state.live_id(*id) {
                Some(id) if Some(id) == of || links.contains(&id) => {}
                Some(id) => links.push(id),
                None if Some(*id) == of => self.notices.push(Notice::LinkToItself { id: *id }),
                None => unknown.push(*id),
            }
        }
        if !unknown.is_empty() {
            self.notices.push(Notice::UnknownLinks { ids: unknown });
        }
        links
    }

    fn new_saying(&self, mark: IdKind, text: &str) -> NoteContent {
        NoteContent {
            id: self.new_id(mark),
            text: text.to_owned(),
            links: Vec::new(),
            made: false,
            stakeholders: Vec::new(),
        }
    }

    pub(super) fn add_lesson(&mut self, text: &str) -> DecideResult {
        if text.trim().is_empty() {
            return Err(Refusal::NeedsArgument {
                command: Command::Lesson,
            });
        }
        let said = self.new_saying(IdKind::Lesson, text);
        Ok(self.for_group(EntryKind::LessonAdded(said)))
    }

    pub(super) fn add_observation(&mut self, text: &str) -> DecideResult {
        if text.trim().is_empty() {
            return Err(Refusal::NeedsArgument {
                command: Command::Remark,
            });
        }
        let text = text.to_owned();
        Ok(self.for_group(EntryKind::ObservationAdded { text }))
    }

    pub(super) fn edit_text(&mut self, id: Option<Id>, text: Option<&str>) -> DecideResult {
        let id = self.known_or_last(id)?;
        let text = text.filter(|text| !text.trim().is_empty());
        let text = text.ok_or(Refusal::NoLineToBringBack { id })?;
        let (before, links, made, stakeholders) = if let Some(note) = self.state.notes.get(&id) {
            (&note.text, &*note.links, note.made, &*note.stakeholders)
        } else if let Some(action) = self.state.actions.get(&id) {
            (&action.text, &*action.links, action.made, &*action.stakeholders)
        } else {
            if self.state.group_and_text(id).is_some_and(|(_, before)| before == text) {
                return Ok(self.no_change());
            }
            let said = self.new_saying(id.mark, text);
            return Ok(Some(EntryKind::NoteEdited(NoteContent { id, ..said })));
        };
        if before == text {
            return Ok(self.no_change());
        }
        let was = Mentions::from_text(before);
        let is = Mentions::from_text(text);
        // What the old text did not hold stays (of a merged note, of `from=`); a link made by itself gives way to one
        // that is typed.
        let typed_before: Vec<Id> = was.ids.iter().map(|id| self.state.current_id(*id)).collect();
        let made = made && !is.typed;
        let gives_way = is.typed && self.was_made(id);
        let stay = |link: &&Id| made || !gives_way && !typed_before.contains(link);
        let mut edited = NoteContent {
            id,
            text: text.to_owned(),
            links: links.iter().filter(stay).copied().collect(),
            made,
            stakeholders: Vec::new(),
        };
        for link in self.current_links(&is.ids, Some(id)) {
            if !edited.links.contains(&link) {
                edited.links.push(link);
            }
        }
        let named = stakeholders.iter().filter(|name| !was.stakeholders.contains(name));
        edited.stakeholders = named.cloned().collect();
        for name in is.stakeholders {
            if !edited.stakeholders.contains(&name) {
                edited.stakeholders.push(name);
            }
        }
        Ok(Some(EntryKind::NoteEdited(edited)))
    }

    fn was_made(&self, id: Id) -> bool {
        self.state.notes.get(&id).is_some_and(|note| note.made)
            || self.state.actions.get(&id).is_some_and(|action| action.made)
    }

    pub(super) fn drop_note(&mut self, id: Option<Id>) -> DecideResult {
        let id = self.known_or_last(id)?;
        Ok(Some(EntryKind::NoteDropped { id }))
    }
}
