//! How groups, notes and phases are called in a sentence.

use crate::session::{GroupId, Id, State};
use crate::text::{clean, fold_case, truncate_text};
use crate::view::OutputMode;
use crate::words::Words;

/// Columns of a text that is named.
pub(super) const NAMED: usize = 40;

/// A group by its number and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupLabel {
    pub id: GroupId,
    /// As it was typed; empty where nobody named it.
    pub name: String,
}

impl GroupLabel {
    /// The group as the state has it; without a name where it is unknown.
    pub fn from_state(state: &State, id: GroupId) -> Self {
        let name = state.group(id).map_or("", |group| group.name.as_str());
        Self {
            id,
            name: name.to_owned(),
        }
    }

    /// `3 Coordination`.
    pub fn text(&self) -> String {
        clean(format!("{} {}", self.id.0, self.name).trim_end()).into_owned()
    }

    /// Behind the word *table*: one that nobody named, `Table 3`, is its number alone there.
    pub fn behind_table(&self) -> String {
        if fold_case(&clean(&self.name)) == format!("table {}", self.id.0) {
            self.id.0.to_string()
        } else {
            self.text()
        }
    }
}

/// A note, an action, a remark or a lesson with its first words and its group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteLabel {
    pub id: Id,
    /// Its text, and the group that it is of; `None` where the session has neither.
    pub content: Option<(String, GroupLabel)>,
}

impl NoteLabel {
    /// The note as the state has it, dropped or not.
    pub fn from_state(state: &State, id: Id) -> Self {
        let content = state
            .group_and_text(id)
            .map(|(group, text)| (text.to_owned(), GroupLabel::from_state(state, group)));
        Self { id, content }
    }

    /// `E13 « Réparer ne paie pas assez » (2 Compétences)`.
    pub fn text(&self, words: &Words) -> String {
        match &self.content {
            Some((text, group)) => {
                let text = truncate_text(&clean(text), NAMED);
                words.act_noted(&self.id.to_string(), &text, &group.text())
            }
            None => self.id.to_string(),
        }
    }
}

/// A phase by its number and its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseLabel {
    /// From 1.
    pub number: u32,
    /// Empty where none was given.
    pub title: String,
}

impl PhaseLabel {
    /// Its title; one without a title has its number.
    pub fn title_text(&self, words: &Words) -> String {
        match self.title.as_str() {
            "" => words.phase_untitled(self.number),
            title => title.to_owned(),
        }
    }

    /// `Phase 2 « Étendre »`.
    pub fn text(&self, words: &Words) -> String {
        match self.title.as_str() {
            "" => words.phase_untitled(self.number),
            title => words.phase_titled(self.number, &clean(title)),
        }
    }
}

/// `F4 ← E2`: an item and what it answers.
pub(in crate::view) fn item_text(id: Id, links: &[Id], words: &Words, mode: OutputMode) -> String {
    match (links, mode) {
        ([], _) => id.to_string(),
        (links, OutputMode::Linear) => words.answers_linear(&id.to_string(), &id_list(links)),
        (links, _) => format!("{id} ← {}", id_list(links)),
    }
}

/// `E1, E2`
pub(in crate::view) fn id_list(ids: &[Id]) -> String {
    ids.iter().map(Id::to_string).collect::<Vec<_>>().join(", ")
}
