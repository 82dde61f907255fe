//! The fold: one line after the other, and what it keeps beside the state so that each costs about the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::session::time::ApplyContext;
use crate::session::{EntryKind, GroupId, Header, Id, IdKind, Observation, ReadEntry, SessionPatch, SharedList, State};

use super::CheckpointedFold;
use super::link::MergedLinks;

/// What a session is after these entries: first what is undone, then the rest.
pub fn fold(header: &Arc<Header>, entries: &[ReadEntry]) -> State {
    let mut folding = CheckpointedFold::begin(Arc::clone(header));
    folding.seek(entries, entries.len());
    folding.projection().state.clone()
}

/// A state that lines are applied to, and its indexes.
#[derive(Clone, Debug)]
pub(in crate::session) struct Projection {
    pub(in crate::session) state: State,
    /// Where each group is in the state's list.
    pub(super) rows: HashMap<GroupId, usize>,
    /// The groups that are open.
    pub(super) open: BTreeSet<GroupId>,
    /// The groups gone to, in order; a closed one is taken off once it is the last.
    pub(super) went: SharedList<GroupId>,
    /// A group came out of the order of ids.
    pub(super) disordered: bool,
    /// Every id given by lines that are live, in order; one that is live no more is taken off once it is the last.
    pub(super) acknowledged: SharedList<Id>,
    /// Each group's actions as they were opened and filled.
    pub(super) filled: HashMap<GroupId, SharedList<Id>>,
    /// The question that each group kept last.
    pub(super) questions: HashMap<GroupId, Id>,
    /// Notes got another name since links were last brought up to date.
    pub(super) renamed: bool,
    /// What notes took from others since then.
    pub(super) gathered: BTreeMap<Id, MergedLinks>,
}

impl Projection {
    pub(super) fn begin(header: Arc<Header>) -> Self {
        Self {
            state: State::begin(header),
            rows: HashMap::new(),
            open: BTreeSet::new(),
            went: SharedList::default(),
            disordered: false,
            acknowledged: SharedList::default(),
            filled: HashMap::new(),
            questions: HashMap::new(),
            renamed: false,
            gathered: BTreeMap::new(),
        }
    }

    pub(super) fn apply_line(&mut self, entry: &ReadEntry, gone: bool) {
        let kind = entry.known_kind();
        if let Some(kind) = kind {
            self.count_id(kind);
        }
        // A group is there before it is gone to; every other act happens in the group that is gone to.
        let adds = !gone && kind.is_some_and(|kind| self.add_group(kind));
        let moved = entry.group.is_some_and(|group| self.go_to_group(group));
        if let Some(kind) = kind.filter(|_| !gone && !adds) {
            self.apply_kind(kind, entry);
            while self.acknowledged.last().is_some_and(|id| !self.state.is_live(*id)) {
                self.acknowledged.pop();
            }
            self.state.last = self.acknowledged.last().copied();
        }
        if !gone {
            self.tell_time(entry.ms, kind, moved);
        } else if moved {
            // The going there is not undone.
            self.tell_time(entry.ms, Some(&EntryKind::GroupPicked), true);
        }
    }

    fn tell_time(&mut self, ms: u64, kind: Option<&EntryKind>, moved: bool) {
        let around = ApplyContext {
            workshop: &self.state.header.workshop,
            groups: self.open.len(),
            active: self.state.active,
            moved,
            created: self.state.header.created.timestamp(),
        };
        self.state.time.apply(ms, kind, around);
    }

    /// Counters look at every line, undone ones too: no id is ever given twice.
    fn count_id(&mut self, act: &EntryKind) {
        match act {
            EntryKind::NoteAdded(added) | EntryKind::RemarkAdded(added) | EntryKind::LessonAdded(added) => {
                self.given_id(added.id)
            }
            EntryKind::ActionAdded { id, .. } => self.given_id(*id),
            EntryKind::NoteMoved { moves, .. } => {
                for id in moves.iter().filter_map(|moved| moved.becomes) {
                    self.given_id(id);
                }
            }
            EntryKind::GroupAdded { id, .. } => self.state.given_groups = self.state.given_groups.max(id.0),
            _ => {}
        }
    }

    fn given_id(&mut self, id: Id) {
        let highest = self.state.given.entry(id.mark).or_default();
        *highest = id.number.max(*highest);
    }

    fn apply_kind(&mut self, kind: &EntryKind, entry: &ReadEntry) {
        let group = self.group_of(entry);
        match kind {
            EntryKind::NoteAdded(added) => self.note_added(added, group, entry.ms),
            EntryKind::NoteEdited(added) => self.edit_text(added),
            EntryKind::NoteDropped { id } => self.drop_note(*id),
            EntryKind::NotesMerged { into, from } => self.merge_notes(*into, from),
            EntryKind::NoteMoved { moves, to } => self.move_notes(moves, *to),
            EntryKind::VotesCounted { votes } => self.count_votes(votes),
            EntryKind::ThemeNamed { name, ids } => self.set_theme(name.as_deref(), ids),
            EntryKind::NotesChosen { ids } => self.choose_notes(ids),
            EntryKind::RemarkAdded(added) => self.add_remark(IdKind::Remark, added, group, entry.ms),
            EntryKind::LessonAdded(added) => self.add_remark(IdKind::Lesson, added, group, entry.ms),
            EntryKind::ObservationAdded { text } => self.state.observations.push(Observation {
                group,
                step: self.state.step,
                text: text.clone(),
                ms: entry.ms,
            }),
            EntryKind::RoadmapSet { fields } => self.roadmap_set(group, fields),
            EntryKind::PhaseAdded { phase, fields } => self.phase_added(group, *phase, fields),
            EntryKind::ActionAdded { .. } => self.action_added(group, kind, entry.ms),
            EntryKind::ItemSet {
                item,
                fields,
                keeps_kind,
            } => self.item_set(group, *item, fields, *keeps_kind),
            EntryKind::PhasePicked { phase } => self.phase_picked(group, *phase),
            EntryKind::StepOpened { step, .. } => self.step_opened(step),
            EntryKind::GroupChanged { .. } => self.group_changed(kind),
            EntryKind::SessionDescribed(said) => self.apply_description(said),
            EntryKind::KindPicked { kind } => self.state.picked = Some(*kind),
            EntryKind::Reopened if self.state.finished => {
                self.state.finished = false;
                self.state.reopened = true;
                self.state.picked = None;
            }
            EntryKind::Finished => {
                self.state.finished = true;
                self.state.reopened = false;
            }
            // Before the line was acted on, or of the clock and the files alone.
            EntryKind::GroupAdded { .. }
            | EntryKind::GroupPicked
            | EntryKind::TimeAdded { .. }
            | EntryKind::PlanChanged { .. }
            | EntryKind::PlanKept
            | EntryKind::TimerSet { .. }
            | EntryKind::ClockStarted { .. }
            | EntryKind::Paused { .. }
            | EntryKind::Resumed { .. }
            | EntryKind::SessionLeft
            | EntryKind::Reopened
            | EntryKind::RoadmapWritten { .. }
            | EntryKind::LineKept
            | EntryKind::Undone { .. }
            | EntryKind::Redone { .. } => {}
        }
    }

    fn step_opened(&mut self, step: &str) {
        let steps = &self.state.header.workshop.steps;
        if let Some(index) = steps.iter().position(|known| known.id == step) {
            self.state.step = index;
            self.state.picked = None;
        }
    }

    fn apply_description(&mut self, said: &SessionPatch) {
        let now = &mut self.state.description;
        let text = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        if let Some(title) = &said.title {
            now.title.clone_from(title);
        }
        if let Some(event) = &said.event {
            now.event = text(event);
        }
        if let Some(theme) = &said.theme {
            now.theme = text(theme);
        }
        if let Some(held) = &said.held {
            now.held = text(held);
        }
        if let Some(facilitators) = &said.facilitators {
            now.facilitators.clone_from(facilitators);
        }
        if let Some(licence) = &said.licence {
            now.licence = text(licence);
        }
        if said.participants.is_some() {
            now.participants = said.participants;
        }
        if let Some(change) = &said.clock_change {
            now.clock_change = text(change);
        }
        if let Some(bell) = said.bell {
            now.silent = !bell;
        }
    }

    /// Brings what other names and other orders touch up to date; costs nothing where there were none.
    pub(super) fn resolve_names(&mut self) {
        if self.disordered {
            self.order_groups();
        }
        if self.renamed {
            self.rename_links();
        }
    }
}
