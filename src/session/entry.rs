//! The lines of a journal: the header, and one entry an act of the user.

use std::collections::BTreeMap;

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::workshop::{Minutes, Workshop};

use super::id::ParseIdError;
use super::journal::HeaderLine;
use super::{ClockRate, Fields, GroupId, Id, IdKind, NoteKind, WallTime};

/// Line 1: what never changes. Groups, title, event and head counts are entries, because they do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Header {
    /// Always `ctrls-journal`.
    pub format: String,
    /// Major and minor.
    pub version: [u32; 2],
    /// The id of the session.
    pub session: String,
    /// RFC 3339 with offset and three decimals.
    #[schemars(with = "String")]
    pub created: WallTime,
    /// How many times faster than the room the clock runs; 1 in a real session.
    #[schemars(with = "f64")]
    pub speed: ClockRate,
    /// Not a real session: counted in no report.
    pub rehearsal: bool,
    /// False when the lines have no times: no document gives its date or minutes.
    pub timed: bool,
    /// Who wrote it, with its version.
    pub tool: String,
    /// The whole definition.
    pub workshop: Workshop,
}

/// One line of the journal after the header: as it is written, and as a [`ReadEntry`] where it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<K = EntryKind> {
    /// From 1, without a gap.
    pub seq: u64,
    /// Wall time: RFC 3339 with the offset of the header's `created` and three decimals.
    pub at: String,
    /// Milliseconds since `created`, pauses and suspends included; never decreases. Session time where speed is not 1.
    pub ms: u64,
    /// The group that is active from this entry on, undone or not.
    pub group: Option<GroupId>,
    /// The line as it was typed, where words of it are in no field.
    pub line: Option<String>,
    pub kind: K,
}

/// A line that was read; this version may not know its kind.
pub type ReadEntry = Entry<ReadKind>;

/// What a line says that was read.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadKind {
    Known(EntryKind),
    Unknown(UnknownKind),
}

/// What a line of a newer version or another program says: skipped, and written again as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKind {
    /// Its `kind`.
    pub(super) name: String,
    /// The whole line, without its line feed.
    pub(super) line: String,
}

impl UnknownKind {
    /// Its `kind` in the journal.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl ReadEntry {
    /// What it says; `None` where this version does not understand it.
    pub fn known_kind(&self) -> Option<&EntryKind> {
        match &self.kind {
            ReadKind::Known(kind) => Some(kind),
            ReadKind::Unknown(_) => None,
        }
    }

    /// As an entry that this version writes; `None` where it does not understand it.
    pub fn into_known(self) -> Option<Entry> {
        let Self {
            seq,
            at,
            ms,
            group,
            line,
            kind,
        } = self;
        match kind {
            ReadKind::Known(kind) => Some(Entry {
                seq,
                at,
                ms,
                group,
                line,
                kind,
            }),
            ReadKind::Unknown(_) => None,
        }
    }

    /// Whether `/undo` takes it back: what the options of `run` wrote is not undone.
    pub fn can_be_undone(&self) -> bool {
        self.known_kind().is_some_and(|kind| {
            let option_of_run =
                self.group.is_none() && matches!(kind, EntryKind::GroupAdded { .. } | EntryKind::SessionDescribed(_));
            !kind.is_passed_over() && !option_of_run
        })
    }
}

impl From<EntryKind> for ReadKind {
    fn from(kind: EntryKind) -> Self {
        Self::Known(kind)
    }
}

impl From<Entry> for ReadEntry {
    fn from(entry: Entry) -> Self {
        Self {
            seq: entry.seq,
            at: entry.at,
            ms: entry.ms,
            group: entry.group,
            line: entry.line,
            kind: entry.kind.into(),
        }
    }
}

/// A text that was given an id, or the text that it has from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Added")]
pub struct NoteContent {
    /// The id given.
    pub id: Id,
    /// As typed, `#` and `@` included.
    pub text: String,
    /// The notes that it answers, of any group; of an action (edited), its `from`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Vote {
    /// The note.
    pub id: Id,
    /// How many it has now.
    pub dots: u32,
}

/// One note that goes to another group or becomes another kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Move")]
pub struct NoteMove {
    /// The note or action.
    pub id: Id,
    /// Its new id, when it becomes another kind; the old one still finds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub becomes: Option<Id>,
    /// Of a remark or lesson that becomes a note or an action: the notes that its text answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Id>,
    /// Of a remark or lesson that becomes a note or an action: the people and bodies that its text names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stakeholders: Vec<String>,
}

/// What `item_set` fills: an action, or a phase of the entry's group by its number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemRef {
    Action(Id),
    Phase(u32),
}

impl fmt::Display for ItemRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Action(id) => id.fmt(f),
            Self::Phase(number) => write!(f, "P{number}"),
        }
    }
}

impl fmt::Debug for ItemRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for ItemRef {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        match text.strip_prefix(['P', 'p']) {
            Some(digits) => super::id::parse_number(digits).map(Self::Phase).ok_or(ParseIdError),
            None => match text.parse()? {
                id @ Id {
                    mark: IdKind::Action, ..
                } => Ok(Self::Action(id)),
                _ => Err(ParseIdError),
            },
        }
    }
}

/// What was done, one act of the user; the serialised `kind` is the variant in snake case, its fields are beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Act")]
pub enum EntryKind {
    /// A note of the entry's group; its kind is its id's.
    NoteAdded(NoteContent),
    /// The text, links and stakeholders of a note, action, remark or lesson as they are from now on.
    NoteEdited(NoteContent),
    /// Taken away, never erased.
    NoteDropped { id: Id },
    /// `from` become other names of `into`.
    NotesMerged { into: Id, from: Vec<Id> },
    /// To another group, or to another kind.
    NoteMoved {
        moves: Vec<NoteMove>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<GroupId>,
    },
    /// The counts as they are now.
    VotesCounted { votes: Vec<Vote> },
    /// A theme over notes; without a name, out of their theme.
    ThemeNamed {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        ids: Vec<Id>,
    },
    /// What groups keep.
    #[serde(rename = "chosen")]
    NotesChosen { ids: Vec<Id> },
    /// What the room said to the group: `[[remark]]`.
    RemarkAdded(NoteContent),
    /// The facilitator's own, in the report's appendix alone.
    ObservationAdded { text: String },
    /// What the group learned: `[[lesson]]`.
    LessonAdded(NoteContent),
    /// Fields of the group's roadmap.
    RoadmapSet {
        #[serde(deserialize_with = "super::field::known")]
        fields: Fields,
    },
    /// A phase is opened, with its number within the roadmap; bare lines are actions from now on.
    PhaseAdded {
        phase: u32,
        #[serde(
            default,
            deserialize_with = "super::field::known",
            skip_serializing_if = "Fields::is_empty"
        )]
        fields: Fields,
    },
    /// An action of a phase; a phase not yet opened is opened without a title. `links` are its `from`, made by
    /// themselves where `made` says so.
    ActionAdded {
        id: Id,
        text: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        links: Vec<Id>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        made: bool,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        stakeholders: Vec<String>,
        phase: u32,
        #[serde(
            default,
            deserialize_with = "super::field::known",
            skip_serializing_if = "Fields::is_empty"
        )]
        fields: Fields,
    },
    /// Fields of an action or a phase. A phase becomes the current one, and bare lines are actions from now on, unless
    /// `keeps_kind`.
    ItemSet {
        item: ItemRef,
        #[serde(deserialize_with = "super::field::known")]
        fields: Fields,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        keeps_kind: bool,
    },
    /// A step opens; `back` reopens it where its clock stopped. Starts the clock where it stood, ends a pause.
    StepOpened {
        step: String,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        back: bool,
    },
    /// `/extend`.
    TimeAdded { step: String, minutes: Minutes },
    /// An accepted re-plan: planned minutes by step; the hour promised (RFC 3339) where it moves.
    PlanChanged {
        #[serde(default)]
        steps: BTreeMap<String, Minutes>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        end: Option<String>,
    },
    /// A refused re-plan.
    PlanKept,
    /// A table. Gone to when the entry carries its group; those that `run` was given carry none.
    GroupAdded {
        id: GroupId,
        name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        axis: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        participants: Option<u32>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        backgrounds: Vec<String>,
    },
    /// What changes of a table, an empty axis empties it; `closed` closes it.
    GroupChanged {
        id: GroupId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        axis: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        participants: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        backgrounds: Option<Vec<String>>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        closed: bool,
    },
    /// What is reported of the session; `None` leaves it. Without a `group` it is an option of `run`, as a group added
    /// without one is: no undo takes it back.
    SessionDescribed(Box<SessionPatch>),

    // Passed over by undo:
    /// The group of the entry is active from now on.
    GroupPicked,
    /// What a bare line is from now on, in every group.
    KindPicked {
        // `kind` is the entry's.
        #[serde(rename = "picked")]
        kind: InputKind,
    },
    /// The current phase of the group; bare lines are actions from now on.
    PhasePicked { phase: u32 },
    /// A countdown of one's own, the next part of the step, or none.
    TimerSet {
        // `ms` is the entry's.
        #[serde(default, rename = "lasts", skip_serializing_if = "Option::is_none")]
        ms: Option<u64>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        part: Option<usize>,
        /// The table whose turn a key led to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn: Option<GroupId>,
        /// The part and the turn go on where they stopped: what a key led to is taken back.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        back: bool,
    },
    /// The clock starts; it started `ago` ms ago. While it runs: the start moves back, never forward.
    ClockStarted {
        #[serde(default)]
        ago: u64,
    },
    /// The clock stops; with `last`, that many ms up to now were a pause and it goes on, unless `stays` paused.
    Paused {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last: Option<u64>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        stays: bool,
    },
    /// The clock goes on; the pause ended `ago` ms ago.
    Resumed {
        #[serde(default)]
        ago: u64,
    },
    /// The facilitator left; the clock stops.
    #[serde(rename = "left")]
    SessionLeft,
    /// A finished session is opened again to be completed.
    Reopened,
    /// The end.
    Finished,
    /// A roadmap is about to be renamed into place. Its `group` is not gone to.
    RoadmapWritten {
        group: GroupId,
        file: String,
        sha256: String,
    },
    /// A line that changed nothing, kept for its words: a field given twice, an unknown key.
    LineKept,
    /// Takes entry `of` back.
    Undone {
        // `seq` is the entry's.
        #[serde(rename = "of")]
        seq: u64,
    },
    /// Takes the undoing of entry `of` back.
    Redone {
        #[serde(rename = "of")]
        seq: u64,
    },
}

/// What a bare line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "Picked")]
pub enum InputKind {
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

impl InputKind {
    /// Its name in the journal, by which words know it too.
    pub fn name(self) -> &'static str {
        match self {
            Self::Issue => "issue",
            Self::Friction => "friction",
            Self::Question => "question",
            Self::Idea => "idea",
            Self::Action => "action",
            Self::Remark => "remark",
        }
    }
}

impl From<NoteKind> for InputKind {
    fn from(kind: NoteKind) -> Self {
        match kind {
            NoteKind::Issue => Self::Issue,
            NoteKind::Friction => Self::Friction,
            NoteKind::Question => Self::Question,
            NoteKind::Idea => Self::Idea,
        }
    }
}

/// What is reported of a session; `None` leaves what was.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(rename = "Described")]
pub struct SessionPatch {
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
    /// The change of clocks that comes in these days: RFC 3339, at the offset that holds from then on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock_change: Option<String>,
    /// Whether the bell rings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bell: Option<bool>,
    /// In the first entry: the whole definition of the workshop, so that a lost file costs nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workshop: Option<Box<Workshop>>,
    /// In the first entry: line 1, so that it can be made again.
    #[serde(
        deserialize_with = "super::journal::deserialize_copy",
        skip_serializing_if = "Option::is_none"
    )]
    pub header: Option<Box<HeaderLine>>,
}

impl EntryKind {
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
                | Self::SessionLeft
                | Self::Reopened
                | Self::Finished
                | Self::RoadmapWritten { .. }
                | Self::LineKept
                | Self::Undone { .. }
                | Self::Redone { .. }
        )
    }
}
