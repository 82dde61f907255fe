//! What one entry tells. The facilitator's own remarks tell nothing.

use std::collections::BTreeSet;

use crate::session::{
    EntryKind, Field, Fields, GroupId, Id, ItemRef, NoteMove, ReadEntry, ReadKind, SessionCursor, State,
    is_of_the_clock,
};
use crate::text::clean;
use crate::view::change::{dots_text, id_list};
use crate::view::entry_summary::{entry_summary, group_name};
use crate::view::proposal::proposal_told;
use crate::view::{
    EntryChange, FieldChange, GroupDetail, OutputMode, Palette, PhaseLabel, ViewContext, change_clauses,
};
use crate::words::Words;

use super::replay_line::{PlanBefore, ReplayLine, ReplayLineKind};

/// Columns of a re-plan's sentence, beyond which its words go.
const SENTENCE: u16 = 66;

/// What the last entry that a reel has seen tells; `before` is the state before it. Mostly one thing, at times a re-plan
/// as well, for the facilitator's remarks nothing.
pub fn describe_entry(reel: &SessionCursor, before: &PlanBefore, words: &Words) -> Vec<ReplayLine> {
    match reel.position().checked_sub(1) {
        Some(line) => told(reel, line, reel.state(), before, words),
        None => Vec::new(),
    }
}

/// What an earlier entry told, without the state that was then: the clock and the tables are as they were, notes as they
/// are now. For sessions so long that folding them again and again would be felt.
pub fn describe_past_entry(reel: &SessionCursor, line: usize, words: &Words) -> Vec<ReplayLine> {
    match reel.entries().get(line) {
        Some(entry) if entry.known_kind().is_some_and(is_of_the_clock) => {
            let before = PlanBefore::from_state(&reel.clock_state_at(line));
            told(reel, line, &reel.clock_state_at(line + 1), &before, words)
        }
        _ => told(reel, line, reel.state(), &PlanBefore::from_state(reel.state()), words),
    }
}

fn told(reel: &SessionCursor, line: usize, state: &State, before: &PlanBefore, words: &Words) -> Vec<ReplayLine> {
    let Some(entry) = reel.entries().get(line) else {
        return Vec::new();
    };
    let teller = EntryDescriber {
        reel,
        state,
        entry,
        before,
        words,
    };
    let (group, shape) = teller.told_lines();
    let moment = reel.time_of(line + 1);
    let telling = |(group, shape)| ReplayLine {
        line,
        moment,
        group,
        shape,
        parts: Vec::new(),
    };
    let parts = match group {
        None => teller.group_parts(shape.as_ref()),
        Some(_) => Vec::new(),
    };
    let of_all = shape.map(|shape| ReplayLine {
        parts,
        ..telling((group, shape))
    });
    let mut told: Vec<ReplayLine> = of_all.into_iter().collect();
    let proposal = &state.time.proposal;
    if proposal.is_some() && *proposal != before.proposal {
        let screen = proposal_told(state, ViewContext::on_screen(words, SENTENCE, Palette::BARE));
        let spoken = proposal_told(state, ViewContext::linear(words));
        told.extend(screen.map(|text| telling((None, ReplayLineKind::Aside { text, spoken }))));
    }
    told
}

pub(super) struct EntryDescriber<'a> {
    pub(super) reel: &'a SessionCursor,
    pub(super) state: &'a State,
    pub(super) entry: &'a ReadEntry,
    pub(super) before: &'a PlanBefore,
    pub(super) words: &'a Words,
}

impl EntryDescriber<'_> {
    fn told_lines(&self) -> (Option<GroupId>, Option<ReplayLineKind>) {
        let (state, words) = (self.state, self.words);
        let here = Some(self.entry.group.unwrap_or(state.active));
        let Some(kind) = self.entry.known_kind() else {
            return (None, None);
        };
        match kind {
            EntryKind::NoteAdded(added) | EntryKind::RemarkAdded(added) | EntryKind::LessonAdded(added) => {
                self.noted_line(added.id, &added.links, added.text.clone())
            }
            EntryKind::ActionAdded {
                id,
                text,
                links,
                fields,
                ..
            } => {
                let (group, shape) = self.noted_line(*id, links, text.clone());
                let shape = shape.map(|shape| match shape {
                    ReplayLineKind::Note { id, answers, text, .. } => ReplayLineKind::Note {
                        id,
                        answers,
                        text,
                        more: self.field_texts(fields),
                    },
                    other => other,
                });
                (group, shape)
            }
            EntryKind::NoteEdited(added) => self.noted_line(added.id, &added.links, words.replay_edited(&added.text)),
            EntryKind::NoteDropped { id } => self.noted_line(*id, &[], words.replay_dropped(self.note_text(*id))),
            EntryKind::NotesMerged { into, from } => self.noted_line(*into, &[], words.replay_merged(&id_list(from))),
            EntryKind::NoteMoved { moves, to } => self.moved_line(moves, *to),
            EntryKind::VotesCounted { votes } => {
                let group = self.common_group(votes.iter().map(|vote| vote.id));
                let dots = |mode: OutputMode| -> Vec<String> {
                    let dots = votes.iter().map(|vote| dots_text(vote.id, vote.dots, words, mode));
                    dots.collect()
                };
                let spoken = format!("{}.", dots(OutputMode::Linear).join(", "));
                (group, aside_line(dots(OutputMode::Screen).join("  "), Some(spoken)))
            }
            EntryKind::ThemeNamed { name, ids } => {
                let (name, ids) = (name.clone(), ids.clone());
                let group = self.common_group(ids.iter().copied());
                (group, self.change_line(&EntryChange::Themed { name, ids }))
            }
            EntryKind::NotesChosen { ids: kept } => (
                self.common_group(kept.iter().copied()),
                aside_line(words.replay_chosen(&id_list(kept)), None),
            ),
            EntryKind::ObservationAdded { .. } => (None, None),
            EntryKind::RoadmapSet { fields } => {
                let parts = [vec![words.replay_roadmap()], self.field_texts(fields)].concat();
                (here, parts_line(&parts))
            }
            EntryKind::PhaseAdded { phase, fields } => (here, self.phase_line(*phase, fields)),
            EntryKind::ItemSet { item, fields, .. } => match item {
                ItemRef::Action(id) => {
                    let fields = self.field_texts(fields);
                    self.noted_line(*id, &[], fields.join(OutputMode::Screen.separator()))
                }
                ItemRef::Phase(phase) => (here, self.phase_line(*phase, fields)),
            },
            EntryKind::PhasePicked { phase } => {
                let spoken = format!("{}.", words.phase_untitled(*phase));
                (here, aside_line(words.replay_to_phase(*phase), Some(spoken)))
            }
            EntryKind::GroupPicked => {
                let number = here.map_or(0, |group| group.0);
                (
                    None,
                    aside_line(
                        words.replay_to_group(number),
                        Some(words.replay_to_group_linear(&self.group_name(here))),
                    ),
                )
            }
            EntryKind::KindPicked { kind } => {
                let kind = kind.name();
                (
                    None,
                    aside_line(words.replay_kind(kind), Some(words.replay_kind_linear(kind))),
                )
            }
            EntryKind::GroupAdded { id, .. } => (Some(*id), aside_line(words.replay_group_added(), None)),
            EntryKind::GroupChanged { id, .. } => (Some(*id), self.group_changed()),
            other => (None, self.of_the_session(other)),
        }
    }

    /// What the entry tells of each group, where its ids are of several, or where it is about one without saying so.
    fn group_parts(&self, shape: Option<&ReplayLineKind>) -> Vec<(GroupId, ReplayLineKind)> {
        let of = |id: &Id| self.state.group_of(*id);
        let groups: Vec<Option<GroupId>> = match self.entry.known_kind() {
            Some(EntryKind::VotesCounted { votes }) => votes.iter().map(|vote| of(&vote.id)).collect(),
            Some(EntryKind::ThemeNamed { ids, .. } | EntryKind::NotesChosen { ids }) => ids.iter().map(of).collect(),
            Some(EntryKind::NoteMoved { moves, to: None }) => moves.iter().map(|one| of(&one.id)).collect(),
            _ => {
                let about = self.about_group();
                return about.zip(shape.cloned()).into_iter().collect();
            }
        };
        let groups: BTreeSet<GroupId> = groups.into_iter().flatten().collect();
        let part = |group: &GroupId| {
            let mut entry = self.entry.clone();
            let here = |id: &Id| of(id) == Some(*group);
            match &mut entry.kind {
                ReadKind::Known(EntryKind::VotesCounted { votes }) => votes.retain(|vote| here(&vote.id)),
                ReadKind::Known(EntryKind::ThemeNamed { ids, .. } | EntryKind::NotesChosen { ids }) => ids.retain(here),
                ReadKind::Known(EntryKind::NoteMoved { moves, .. }) => moves.retain(|one| here(&one.id)),
                _ => {}
            }
            let (_, shape) = EntryDescriber { entry: &entry, ..*self }.told_lines();
            Some((*group, shape?))
        };
        groups.iter().filter_map(part).collect()
    }

    /// The group that is concerned by what stands for all of them.
    fn about_group(&self) -> Option<GroupId> {
        match self.entry.known_kind()? {
            EntryKind::GroupPicked => Some(self.entry.group.unwrap_or(self.state.active)),
            EntryKind::RoadmapWritten { group, .. } => Some(*group),
            EntryKind::Undone { seq } | EntryKind::Redone { seq } => {
                let undone = self.reel.entries().iter().rfind(|entry| entry.seq == *seq)?;
                EntryDescriber { entry: undone, ..*self }.told_lines().0
            }
            _ => None,
        }
    }

    /// What is undone, unless it is the facilitator's own.
    pub(super) fn named_entry(&self, seq: u64) -> Option<String> {
        let entry = self.reel.entries().iter().rfind(|entry| entry.seq == seq)?;
        let own = matches!(entry.known_kind(), Some(EntryKind::ObservationAdded { .. }));
        (!own)
            .then(|| entry_summary(entry, self.state, self.words))
            .filter(|what| !what.is_empty())
    }

    fn noted_line(&self, id: Id, answers: &[Id], text: String) -> (Option<GroupId>, Option<ReplayLineKind>) {
        let group = self.state.group_of(id).or(self.entry.group);
        let answers = answers.to_vec();
        let more = Vec::new();
        (
            group,
            Some(ReplayLineKind::Note {
                id,
                answers,
                text,
                more,
            }),
        )
    }

    fn moved_line(&self, moves: &[NoteMove], to: Option<GroupId>) -> (Option<GroupId>, Option<ReplayLineKind>) {
        let words = self.words;
        match (moves, to) {
            (
                [
                    NoteMove {
                        id, becomes: Some(new), ..
                    },
                ],
                None,
            ) => self.noted_line(*new, &[], words.replay_became(&id.to_string(), self.note_text(*new))),
            (moves, None) => {
                let pair = |one: &NoteMove| match one.becomes {
                    Some(new) => format!("{} → {new}", one.id),
                    None => one.id.to_string(),
                };
                let text = moves.iter().map(pair).collect::<Vec<_>>().join(", ");
                let becomes = moves.iter().filter_map(|one| Some((one.id, one.becomes?)));
                let spoken: Vec<String> = becomes
                    .map(|(old, new)| words.replay_becomes(&old.to_string(), &new.to_string()))
                    .collect();
                (
                    self.common_group(moves.iter().map(|one| one.id)),
                    aside_line(text, Some(spoken.join(", "))),
                )
            }
            (moves, Some(to)) => {
                let names: Vec<Id> = moves.iter().map(|one| one.becomes.unwrap_or(one.id)).collect();
                (
                    Some(to),
                    aside_line(words.replay_moved(names.len(), &id_list(&names)), None),
                )
            }
        }
    }

    fn group_changed(&self) -> Option<ReplayLineKind> {
        let words = self.words;
        let Some(EntryKind::GroupChanged {
            name,
            axis,
            participants,
            backgrounds,
            closed,
            ..
        }) = self.entry.known_kind()
        else {
            return None;
        };
        if *closed {
            return aside_line(words.replay_group_closed(), None);
        }
        let before = String::new;
        let details = [
            axis.clone().map(|now| GroupDetail::Axis { now, before: before() }),
            participants.map(|count| GroupDetail::Participants {
                now: Some(count),
                before: None,
            }),
            backgrounds.as_ref().map(|list| GroupDetail::Backgrounds {
                now: list.join(", "),
                before: before(),
            }),
        ];
        let mut what: Vec<String> = details.iter().flatten().map(|detail| detail.text(words)).collect();
        what.extend(name.as_ref().map(|_| words.replay_group_named()));
        if what.is_empty() {
            None
        } else {
            aside_line(what.join(", "), None)
        }
    }

    /// The same words as the room's answer, where there is nothing else to say of it here.
    pub(super) fn change_line(&self, change: &EntryChange) -> Option<ReplayLineKind> {
        let text = |mode: OutputMode| {
            let clauses = change_clauses(change, self.words, mode).into_iter();
            let texts: Vec<String> = clauses.map(|clause| clean(&clause.text).into_owned()).collect();
            texts.join(mode.separator())
        };
        aside_line(text(OutputMode::Screen), Some(text(OutputMode::Linear)))
    }

    fn phase_line(&self, number: u32, fields: &Fields) -> Option<ReplayLineKind> {
        let title = fields
            .get(&Field::Title)
            .map(|title| clean(&title.joined()).into_owned());
        let phase = PhaseLabel {
            number,
            title: title.unwrap_or_default(),
        };
        let mut rest = fields.clone();
        rest.remove(&Field::Title);
        let mut parts = vec![phase.text(self.words)];
        parts.extend(self.field_texts(&rest));
        parts_line(&parts)
    }

    fn field_texts(&self, fields: &Fields) -> Vec<String> {
        let changes = fields
            .iter()
            .map(|(field, value)| FieldChange::from_value(*field, value));
        changes.map(|change| change.short_text(self.words)).collect()
    }

    fn note_text(&self, id: Id) -> &str {
        self.state.group_and_text(id).map_or("", |(_, text)| text)
    }

    fn group_name(&self, group: Option<GroupId>) -> String {
        group_name(self.state, group.unwrap_or(self.state.active))
    }

    /// The group of all of them, where they are of one.
    fn common_group(&self, ids: impl Iterator<Item = Id>) -> Option<GroupId> {
        let mut groups = ids.filter_map(|id| self.state.group_of(id));
        let first = groups.next()?;
        groups.all(|group| group == first).then_some(first)
    }
}

pub(super) fn aside_line(text: String, spoken: Option<String>) -> Option<ReplayLineKind> {
    Some(ReplayLineKind::Aside { text, spoken })
}

fn parts_line(parts: &[String]) -> Option<ReplayLineKind> {
    let text = |mode: OutputMode| parts.join(mode.separator());
    aside_line(text(OutputMode::Screen), Some(text(OutputMode::Linear)))
}
