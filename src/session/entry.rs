//! The lines of a journal: the header, and one entry an act of the user.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::workshop::{Minutes, Workshop};

use super::{Fields, GroupId, Id, NoteKind};

/// Line 1: what never changes. Groups, title, event and head counts are entries, because they do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Always `ctrls-journal`.
    pub format: String,
    /// Major and minor.
    pub version: [u32; 2],
    /// The id of the session.
    pub session: String,
    /// RFC 3339 with offset and three decimals.
    pub created: String,
    /// How many times faster than the room the clock runs; 1 in a real session.
    pub speed: f64,
    /// Not a real session: counted in no report.
    pub rehearsal: bool,
    /// False when the lines have no times: no document gives its date or minutes.
    pub timed: bool,
    /// Who wrote it, with its version.
    pub tool: String,
    /// The whole definition.
    pub workshop: Workshop,
}

/// One line of the journal after the header.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// From 1, without a gap.
    pub seq: u64,
    /// Wall time: RFC 3339 with the offset of the header's `created` and three decimals.
    pub at: String,
    /// Milliseconds since `created`, pauses and suspends included; never decreases. Session time where speed is not 1.
    pub ms: u64,
    /// The group that is active from this entry on, undone or not.
    pub group: Option<GroupId>,
    /// What was done.
    pub act: Act,
}

/// A text that was given an id: a note, or the text part of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The id given.
    pub id: Id,
    /// As typed, `#` and `@` included.
    pub text: String,
    /// The notes that it answers, of any group; of an action, its `from`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Id>,
    /// Whether the link was made by itself, from what the group had kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub made: bool,
    /// The people and bodies named with `@`, without it, `_` already a space.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stakeholders: Vec<String>,
}

/// Dots counted on one note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// The note.
    pub id: Id,
    /// How many it has now.
    pub dots: u32,
}

/// One note that goes to another group or becomes another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The note or action.
    pub id: Id,
    /// Its new id, when it becomes another kind; the old one still finds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub becomes: Option<Id>,
}

/// What `item_set` fills: an action, or a phase of the entry's group by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// `A1`
    Action(Id),
    /// `P1`
    Phase(u32),
}

/// What was done, one act of the user; the serialised `kind` is the variant in snake case.
#[expect(missing_docs, reason = "a variant's sentence names its fields")]
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A note of the entry's group; its kind is its id's.
    NoteAdded(Added),
    /// The text, links and stakeholders of a note, action, remark or lesson as they are from now on.
    NoteEdited(Added),
    /// Taken away, never erased.
    NoteDropped { id: Id },
    /// `from` become other names of `into`.
    NotesMerged { into: Id, from: Vec<Id> },
    /// To another group, or to another kind.
    NoteMoved { moves: Vec<Move>, to: Option<GroupId> },
    /// The counts as they are now.
    VotesCounted { votes: Vec<Vote> },
    /// A theme over notes; without a name, out of their theme.
    ThemeNamed { name: Option<String>, ids: Vec<Id> },
    /// What groups keep.
    Chosen { ids: Vec<Id> },
    /// What the room said to the group: `[[remark]]`.
    RemarkAdded(Added),
    /// The facilitator's own, in the report's appendix alone.
    ObservationAdded { text: String },
    /// What the group learned: `[[lesson]]`.
    LessonAdded(Added),
    /// Fields of the group's roadmap.
    RoadmapSet { fields: Fields },
    /// A phase is opened, with its number within the roadmap.
    PhaseAdded { phase: u32, fields: Fields },
    /// An action of a phase; a phase not yet opened is opened without a title.
    ActionAdded { added: Added, phase: u32, fields: Fields },
    /// Fields of an action or a phase.
    ItemSet { item: Item, fields: Fields },
    /// A step opens; `back` reopens it where its clock stopped. Starts the clock where it stood, ends a pause.
    StepOpened { step: String, back: bool },
    /// `/extend`.
    TimeAdded { step: String, minutes: Minutes },
    /// An accepted re-plan: planned minutes by step; the hour promised where it moves.
    PlanChanged {
        steps: BTreeMap<String, Minutes>,
        end: Option<String>,
    },
    /// A refused re-plan.
    PlanKept,
    /// A table.
    GroupAdded {
        id: GroupId,
        name: String,
        axis: Option<String>,
        participants: Option<u32>,
        backgrounds: Vec<String>,
    },
    /// What changes of a table; `closed` closes it.
    GroupChanged {
        id: GroupId,
        name: Option<String>,
        axis: Option<String>,
        participants: Option<u32>,
        backgrounds: Option<Vec<String>>,
        closed: bool,
    },
    /// What is said of the session; `None` leaves it.
    SessionDescribed(Box<Described>),

    // Passed over by undo:
    /// The group of the entry is active from now on.
    GroupPicked,
    /// What a bare line is from now on, in every group.
    KindPicked { kind: Picked },
    /// The current phase of the group.
    PhasePicked { phase: u32 },
    /// A countdown of one's own, the next part of the step, or none.
    TimerSet { ms: Option<u64>, part: Option<usize> },
    /// The clock starts; it started `ago` ms ago.
    ClockStarted { ago: u64 },
    /// The clock stops; with `last`, that many ms up to now were a pause and it goes on.
    Paused { last: Option<u64> },
    /// The clock goes on; the pause ended `ago` ms ago.
    Resumed { ago: u64 },
    /// The facilitator left; the clock stops.
    Left,
    /// A finished session is opened again to be completed.
    Reopened,
    /// The end.
    Finished,
    /// A roadmap is about to be renamed into place.
    RoadmapWritten {
        group: GroupId,
        file: String,
        sha256: String,
    },
    /// Takes entry `seq` back.
    Undone { seq: u64 },
    /// Takes the undoing of entry `seq` back.
    Redone { seq: u64 },
    /// A line of a newer version or another program: kept and skipped, never written.
    Unknown { kind: String },
}

/// What a bare line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Picked {
    /// An issue.
    Issue,
    /// A friction point.
    Friction,
    /// A question.
    Question,
    /// An idea.
    Idea,
    /// An action of the current phase.
    Action,
    /// What the room said to the group.
    Remark,
}

impl From<NoteKind> for Picked {
    fn from(kind: NoteKind) -> Self {
        match kind {
            NoteKind::Issue => Self::Issue,
            NoteKind::Friction => Self::Friction,
            NoteKind::Question => Self::Question,
            NoteKind::Idea => Self::Idea,
        }
    }
}

/// What is said of a session; `None` leaves what was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Described {
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The whole that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The theme of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// When it was held, in words, for a session without times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<String>,
    /// Who facilitates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facilitators: Option<Vec<String>>,
    /// Of the roadmaps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// How many people in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
    /// The hour promised: RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Whether the bell rings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bell: Option<bool>,
}

impl Act {
    /// Whether `/undo` passes over it.
    pub fn is_passed_over(&self) -> bool {
        matches!(
            self,
            Self::GroupPicked
                | Self::KindPicked { .. }
                | Self::PhasePicked { .. }
                | Self::TimerSet { .. }
                | Self::ClockStarted { .. }
                | Self::Paused { .. }
                | Self::Resumed { .. }
                | Self::Left
                | Self::Reopened
                | Self::Finished
                | Self::RoadmapWritten { .. }
                | Self::Undone { .. }
                | Self::Redone { .. }
                | Self::Unknown { .. }
        )
    }
}
