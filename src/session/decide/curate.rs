//! What is done with notes once they are there: votes, themes, choices, merges, moves.

use std::collections::BTreeMap;

use crate::session::{
    Command, EntryKind, GroupId, Id, IdKind, Mentions, MoveTarget, Note, NoteMove, Notice, Refusal, Vote,
};
use crate::text;

use super::decision::{DecideResult, Decider};

impl Decider<'_> {
    /// The notes among those; an action, remark or lesson is refused.
    fn notes_named(&mut self, command: Command, ids: &[Id]) -> Result<Vec<Id>, Refusal> {
        if ids.is_empty() {
            return Err(Refusal::NeedsArgument { command });
        }
        let known = self.known_ids(ids)?;
        match known.iter().find(|id| id.mark.note().is_none()) {
            Some(id) => Err(Refusal::WrongKind { command, id: *id }),
            None => Ok(known),
        }
    }

    fn live_note(&self, id: Id) -> Option<&Note> {
        self.state.notes.get(&id)
    }

    pub(super) fn count_votes(&mut self, counts: &[(Id, u32, bool)]) -> DecideResult {
        let ids: Vec<Id> = counts.iter().map(|(id, ..)| *id).collect();
        let known = self.notes_named(Command::Vote, &ids)?;
        let had = known
            .iter()
            .map(|id| (*id, self.live_note(*id).and_then(|note| note.votes)));
        let mut dots: BTreeMap<Id, u32> = had.map(|(id, votes)| (id, votes.unwrap_or(0))).collect();
        for (id, count, more) in counts {
            if let Some(dots) = dots.get_mut(&self.state.current_id(*id)) {
                *dots = if *more { dots.saturating_add(*count) } else { *count };
            }
        }
        let votes = known.iter().filter_map(|id| {
            let dots = *dots.get(id)?;
            Some(Vote { id: *id, dots })
        });
        let votes: Vec<Vote> = votes.collect();
        let as_asked = |vote: &Vote| {
            self.live_note(vote.id)
                .is_some_and(|note| note.votes == Some(vote.dots))
        };
        if votes.iter().all(as_asked) {
            return Ok(self.no_change());
        }
        Ok(Some(EntryKind::VotesCounted { votes }))
    }

    pub(super) fn name_theme(&mut self, name: Option<&str>, ids: &[Id]) -> DecideResult {
        let ids = self.notes_named(Command::Theme, ids)?;
        let name = name.map(str::trim).filter(|name| !name.is_empty());
        let name = name.map(|name| self.theme_as_written(name));
        let as_asked = |id: &Id| self.live_note(*id).is_some_and(|note| note.theme == name);
        if ids.iter().all(as_asked) {
            return Ok(self.no_change());
        }
        Ok(Some(EntryKind::ThemeNamed { name, ids }))
    }

    /// As a theme of that name was first written: "garantie" joins "Garantie".
    fn theme_as_written(&self, name: &str) -> String {
        let folded = text::fold_case(name);
        let notes = self.state.notes.values().filter(|note| !note.dropped);
        let mut themes = notes.filter_map(|note| note.theme.as_deref());
        let written = themes.find(|theme| text::fold_case(theme) == folded);
        written.unwrap_or(name).to_owned()
    }

    pub(super) fn choose_notes(&mut self, ids: &[Id]) -> DecideResult {
        let mut chosen: Vec<Id> = Vec::new();
        let mut questions: BTreeMap<GroupId, Id> = BTreeMap::new();
        for id in self.notes_named(Command::Choose, ids)? {
            let Some(note) = self.state.notes.get(&id) else {
                continue;
            };
            if id.mark == IdKind::Question
                && let Some(before) = questions.insert(note.group, id)
            {
                // A question replaces the one before, in one line too.
                chosen.retain(|id| *id != before);
            }
            chosen.push(id);
        }
        if chosen
            .iter()
            .all(|id| self.live_note(*id).is_some_and(|note| note.kept))
        {
            return Ok(self.no_change());
        }
        Ok(Some(EntryKind::NotesChosen { ids: chosen }))
    }

    pub(super) fn merge_notes(&mut self, into: Id, from: &[Id]) -> DecideResult {
        let command = Command::Merge;
        let into = self.known_or_last(Some(into))?;
        if into.mark.note().is_none() {
            return Err(Refusal::WrongKind { command, id: into });
        }
        let mut from = self.notes_named(command, from)?;
        from.retain(|id| *id != into);
        let group = |id: Id| self.live_note(id).map(|note| note.group);
        let apart = |id: &&Id| id.mark != into.mark || group(**id) != group(into);
        if let Some(from) = from.iter().find(apart) {
            return Err(Refusal::CannotMerge { into, from: *from });
        }
        if from.is_empty() {
            return Ok(self.no_change());
        }
        Ok(Some(EntryKind::NotesMerged { into, from }))
    }

    pub(super) fn move_notes(&mut self, ids: &[Id], to: MoveTarget) -> DecideResult {
        let ids = match ids {
            [] => vec![self.known_or_last(None)?],
            ids => self.known_ids(ids)?,
        };
        match to {
            MoveTarget::Group(group) => self.move_to_group(&ids, group),
            MoveTarget::Kind(kind) => self.move_to_kind(&ids, kind.mark()),
            MoveTarget::Action => self.move_to_kind(&ids, IdKind::Action),
        }
    }

    fn move_to_group(&mut self, ids: &[Id], group: GroupId) -> DecideResult {
        self.open_group(group)?;
        let there = |id: &Id| self.state.group_and_text(*id).is_some_and(|(of, _)| of == group);
        let moves: Vec<NoteMove> = ids
            .iter()
            .filter(|id| !there(id))
            .map(|id| NoteMove {
                id: *id,
                becomes: None,
                links: Vec::new(),
                stakeholders: Vec::new(),
            })
            .collect();
        if moves.is_empty() {
            return Ok(self.no_change());
        }
        let to = Some(group);
        Ok(Some(EntryKind::NoteMoved { moves, to }))
    }

    fn move_to_kind(&mut self, ids: &[Id], kind: IdKind) -> DecideResult {
        let mut moves: Vec<NoteMove> = Vec::new();
        let mut new = self.new_id(kind);
        for id in ids.iter().filter(|id| id.mark != kind) {
            if let Some(action) = self.state.actions.get(id)
                && !action.fields.is_empty()
            {
                // A note has no fields: what was filled in would be lost.
                let command = Command::Move;
                return Err(Refusal::WrongKind { command, id: *id });
            }
            // What a remark mentions counts once it is a note.
            let is_saying = matches!(id.mark, IdKind::Remark | IdKind::Lesson);
            let mentions = match self.state.text(*id).filter(|_| is_saying) {
                Some(text) => Mentions::from_text(text),
                None => Mentions::default(),
            };
            moves.push(NoteMove {
                id: *id,
                becomes: Some(new),
                links: self.current_links(&mentions.ids, Some(*id)),
                stakeholders: mentions.stakeholders,
            });
            new.number = new.number.saturating_add(1);
        }
        if moves.is_empty() {
            return Ok(self.no_change());
        }
        Ok(Some(EntryKind::NoteMoved { moves, to: None }))
    }

    /// What is reported of ids in a field that are no ids.
    pub(super) fn not_a_link(&mut self, text: &str) {
        let text = text.to_owned();
        self.notices.push(Notice::NotALink { text });
    }
}
