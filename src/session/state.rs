//! What a session is at a moment: the journal, folded.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::workshop::CollectedKind;

use super::{
    Field, FieldValue, Fields, GroupId, Header, Id, IdKind, InputKind, ItemMap, NoteKind, SessionClock, SharedList,
};

/// A session at a moment. Made by `fold`, read by everybody.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Line 1 of the journal, the workshop in it.
    pub header: Arc<Header>,
    /// What is reported of the session.
    pub description: SessionDetails,
    /// Every group that there ever was, in the order of their ids.
    pub groups: Vec<Group>,
    /// The last one gone to that is still open.
    pub active: GroupId,
    /// Every note, dropped ones too, in the order of their ids.
    pub notes: ItemMap<Note>,
    /// Every action, dropped ones too.
    pub actions: ItemMap<ActionDraft>,
    /// What the room said to the groups.
    pub remarks: ItemMap<RemarkOrLesson>,
    /// What the groups learned.
    pub lessons: ItemMap<RemarkOrLesson>,
    pub observations: SharedList<Observation>,
    /// Other names: of merged notes, and of notes that became another kind.
    pub names: BTreeMap<Id, Id>,
    /// Each group's roadmap as it is written so far.
    pub drafts: BTreeMap<GroupId, RoadmapDraft>,
    /// The open step, as an index in the workshop's.
    pub step: usize,
    /// What bare lines are, when it was picked.
    pub picked: Option<InputKind>,
    /// What was given its id last and is still live.
    pub last: Option<Id>,
    /// Whether it is finished (and not reopened).
    pub finished: bool,
    /// Whether it was finished once and is open again: its clock rests.
    pub reopened: bool,
    /// The clock, the plan, the sub-timer.
    pub time: SessionClock,
    /// The highest number that was ever given, undone lines too.
    pub given: BTreeMap<IdKind, u32>,
    /// The highest group number that was ever given.
    pub given_groups: u32,
    /// The entries that `/undo` takes back, by `seq`, the next one last.
    pub undoable: SharedList<u64>,
    /// The entries that `/redo` brings back, the next one last.
    pub redoable: Vec<u64>,
}

/// What is reported of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionDetails {
    /// Its title; empty when none was given.
    pub title: String,
    pub event: Option<String>,
    /// The theme of the event.
    pub theme: Option<String>,
    /// When it was held, in words.
    pub held: Option<String>,
    pub facilitators: Vec<String>,
    /// Licence of the roadmaps.
    pub licence: Option<String>,
    pub participants: Option<u32>,
    /// The change of clocks that comes: RFC 3339, at the offset that holds from then on.
    pub clock_change: Option<String>,
    /// Whether the bell is off.
    pub silent: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Never changes, never given again.
    pub id: GroupId,
    pub name: String,
    /// The thread of the event that it works on.
    pub axis: Option<String>,
    pub participants: Option<u32>,
    pub backgrounds: Vec<String>,
    /// Closed: its notes stay, its roadmap is written, it is not gone to.
    pub closed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: Id,
    pub group: GroupId,
    pub text: String,
    /// The notes that it answers, by the names they have now; dropped ones left out by who writes.
    pub links: Vec<Id>,
    /// Whether its link was made by itself.
    pub made: bool,
    pub stakeholders: Vec<String>,
    /// Dots; `None` when never counted.
    pub votes: Option<u32>,
    pub theme: Option<String>,
    /// Whether its group kept it.
    pub kept: bool,
    /// Dropped, or merged into another: it stands no more.
    pub dropped: bool,
    /// The step that was open, as an index.
    pub step: usize,
    /// When, in ms since `created`.
    pub ms: u64,
}

/// An action of a roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionDraft {
    pub id: Id,
    pub group: GroupId,
    /// The number of its phase within the roadmap.
    pub phase: u32,
    pub text: String,
    /// The ideas (or other notes) that it answers.
    pub links: Vec<Id>,
    /// Whether its link was made by itself.
    pub made: bool,
    pub stakeholders: Vec<String>,
    /// Everything else; of `from`, what was typed and is no id.
    pub fields: Fields,
    pub dropped: bool,
    /// When, in ms since `created`.
    pub ms: u64,
}

/// A remark of the room or a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkOrLesson {
    pub id: Id,
    /// To whom, or of whom.
    pub group: GroupId,
    pub text: String,
    pub dropped: bool,
    /// When, in ms since `created`.
    pub ms: u64,
}

/// The facilitator's own remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The group that was active.
    pub group: GroupId,
    /// The step that was open, as an index.
    pub step: usize,
    pub text: String,
    /// When, in ms since `created`.
    pub ms: u64,
}

/// A group's roadmap while it is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoadmapDraft {
    /// Title, stake, pilot …
    pub fields: Fields,
    /// In the order opened; number 1 first.
    pub phases: Vec<PhaseDraft>,
    /// The number of the current phase; 0 before any.
    pub current: u32,
    /// The action that was opened or filled last: what a bare `pilot=…` fills.
    pub filling: Option<Id>,
}

/// A phase while it is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhaseDraft {
    pub fields: Fields,
}

impl State {
    /// Before the first entry.
    pub(super) fn begin(header: Arc<Header>) -> Self {
        let time = SessionClock::begin(&header.workshop);
        Self {
            header,
            description: SessionDetails::default(),
            groups: Vec::new(),
            active: GroupId(1),
            notes: ItemMap::default(),
            actions: ItemMap::default(),
            remarks: ItemMap::default(),
            lessons: ItemMap::default(),
            observations: SharedList::default(),
            names: BTreeMap::new(),
            drafts: BTreeMap::new(),
            step: 0,
            picked: None,
            last: None,
            finished: false,
            reopened: false,
            time,
            given: BTreeMap::new(),
            given_groups: 0,
            undoable: SharedList::default(),
            redoable: Vec::new(),
        }
    }

    /// The same without anything that was typed: the clock, the plan, the tables. What is drawn of these alone is kept
    /// for long, and so is its state.
    pub fn without_items(&self) -> Self {
        Self {
            description: self.description.clone(),
            groups: self.groups.clone(),
            active: self.active,
            step: self.step,
            picked: self.picked,
            finished: self.finished,
            reopened: self.reopened,
            time: self.time.clone(),
            ..Self::begin(Arc::clone(&self.header))
        }
    }

    /// The workshop that is run.
    pub fn workshop(&self) -> &crate::workshop::Workshop {
        &self.header.workshop
    }

    /// What a bare line is now: what was picked, else what the open step collects; a remark where it collects nothing.
    pub fn input_kind(&self) -> InputKind {
        self.picked.unwrap_or(match self.collects() {
            CollectedKind::Roadmap => InputKind::Action,
            collects => NoteKind::collected(collects).map_or(InputKind::Remark, InputKind::from),
        })
    }

    /// What the open step collects.
    pub fn collects(&self) -> CollectedKind {
        let step = self.workshop().steps.get(self.step);
        step.map(|step| step.collects).unwrap_or_default()
    }

    /// The group of that id.
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        let at = self.groups.binary_search_by_key(&id, |group| group.id).ok()?;
        self.groups.get(at)
    }

    /// The groups that are open.
    pub fn open_groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| !group.closed)
    }

    /// Whether lines may be given to a group: an open one, and after the end a closed one too, for the papers of its
    /// table.
    pub fn is_reachable(&self, group: &Group) -> bool {
        !group.closed || self.finished || self.reopened
    }

    /// The name that `id` has now, through merges and moves.
    pub fn current_id(&self, id: Id) -> Id {
        let mut now = id;
        for _ in 0..=self.names.len() {
            match self.names.get(&now) {
                Some(next) if *next != now => now = *next,
                _ => break,
            }
        }
        now
    }

    /// The note of that id, or of the id that it has now; dropped ones too.
    pub fn note(&self, id: Id) -> Option<&Note> {
        self.notes.get(&self.current_id(id))
    }

    /// Whether what has that very id stands: given, not dropped, not merged into another.
    pub fn is_live(&self, id: Id) -> bool {
        match id.mark {
            IdKind::Action => self.actions.get(&id).is_some_and(|action| !action.dropped),
            IdKind::Remark => self.remarks.get(&id).is_some_and(|saying| !saying.dropped),
            IdKind::Lesson => self.lessons.get(&id).is_some_and(|saying| !saying.dropped),
            _ => self.notes.get(&id).is_some_and(|note| !note.dropped),
        }
    }

    /// What is under that name, or under the name that it has now.
    pub fn live_id(&self, id: Id) -> Option<Id> {
        Some(self.current_id(id)).filter(|id| self.is_live(*id))
    }

    /// The group and the text of what has that id, or the id that it has now; dropped ones too.
    pub fn group_and_text(&self, id: Id) -> Option<(GroupId, &str)> {
        let id = self.current_id(id);
        match id.mark {
            IdKind::Action => self.actions.get(&id).map(|action| (action.group, &*action.text)),
            IdKind::Remark => self.remarks.get(&id).map(|saying| (saying.group, &*saying.text)),
            IdKind::Lesson => self.lessons.get(&id).map(|saying| (saying.group, &*saying.text)),
            _ => self.notes.get(&id).map(|note| (note.group, &*note.text)),
        }
    }

    /// Whose it is that has that id, or the id that it has now; dropped ones too.
    pub fn group_of(&self, id: Id) -> Option<GroupId> {
        self.group_and_text(id).map(|(group, _)| group)
    }

    /// The text of what is under that very id.
    pub fn text(&self, id: Id) -> Option<&str> {
        self.group_and_text(id)
            .filter(|_| self.is_live(id))
            .map(|(_, text)| text)
    }

    /// The notes of a kind that a group kept, in the order of their ids.
    pub fn kept_notes(&self, group: GroupId, kind: NoteKind) -> impl Iterator<Item = &Note> {
        self.notes_of(group, kind).filter(|note| note.kept)
    }

    /// The notes of a group and a kind that are live, in the order of their ids.
    pub fn notes_of(&self, group: GroupId, kind: NoteKind) -> impl Iterator<Item = &Note> {
        let mark = kind.mark();
        self.notes
            .values()
            .filter(move |note| !note.dropped && note.group == group && note.id.mark == mark)
    }

    /// The actions of a group that are live, in the order of their ids.
    pub fn actions_of(&self, group: GroupId) -> impl Iterator<Item = &ActionDraft> {
        self.actions
            .values()
            .filter(move |action| !action.dropped && action.group == group)
    }
}

impl ActionDraft {
    /// One text field, empty when it is not filled.
    pub fn text_of(&self, field: Field) -> &str {
        match self.fields.get(&field) {
            Some(FieldValue::Text(text)) => text,
            _ => "",
        }
    }
}
