//! What an entry changed, before it is drawn.

use crate::check::Finding;
use crate::session::{Field, GroupId, Id, IdKind, InputKind, State, TimeSpan};
use crate::view::WallHour;
use crate::workshop::{Minutes, Step};

use super::{FieldChange, GroupLabel, NoteLabel, PhaseLabel, ToldBeside};

/// One thing that an entry changed. Lengths are in ms.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryChange {
    /// What was noted: its id, what it answers, its group.
    Noted {
        id: Id,
        links: Vec<Id>,
        group: GroupLabel,
    },
    /// Where a remark of the room goes.
    RemarkKept,
    LessonKept,
    ObservationKept,
    /// A text that was corrected, with the links that it has now.
    Corrected {
        id: Id,
        links: Vec<Id>,
        /// Whether links were typed with it.
        is_relinked: bool,
        group: GroupLabel,
    },
    Dropped(NoteLabel),
    Merged {
        from: Vec<Id>,
        into: Id,
    },
    Moved {
        ids: Vec<Id>,
        to: GroupLabel,
        /// Where the only one that moved came from.
        from: Option<GroupLabel>,
    },
    /// Notes that became another kind: old and new names.
    Renamed(Vec<(Id, Id)>),
    Themed {
        name: Option<String>,
        ids: Vec<Id>,
    },
    Chosen {
        /// How many were named.
        count: usize,
        /// What the first of them is.
        kind: Option<IdKind>,
        groups: Vec<ChosenNotes>,
    },
    /// The title or the stake of a roadmap, and what it was.
    RoadmapText {
        group: GroupId,
        field: Field,
        before: Option<String>,
    },
    RoadmapFields {
        group: GroupId,
        fields: Vec<FieldChange>,
        /// One that comes alone says its value; several are named.
        is_alone: bool,
    },
    Phase {
        phase: PhaseLabel,
        /// The title that it had.
        before: Option<String>,
    },
    /// An action whose fields follow.
    Action(Id),
    Field(FieldChange),
    /// The phase of an action that was added.
    ActionPhase {
        phase: PhaseLabel,
        is_ready: bool,
        beside: ToldBeside,
    },
    /// An action that went to another phase.
    PhaseChanged {
        phase: PhaseLabel,
        before: Option<PhaseLabel>,
        beside: ToldBeside,
    },
    /// All is there that an action needs.
    Ready,
    Question(FindingQuestion),
    StepLeft {
        step: String,
        /// How long it was open.
        spent: u64,
        planned: u64,
    },
    StepReopened {
        step: String,
        /// What was noted while the next step was open and may belong to this one, and the kind that it would become.
        meanwhile: Option<(Vec<Id>, InputKind)>,
    },
    TimeAdded {
        step: String,
        minutes: Minutes,
    },
    PlanAccepted {
        end: WallHour,
    },
    PlanKept {
        end: WallHour,
    },
    GroupAdded {
        group: GroupLabel,
        axis: Option<String>,
    },
    GroupClosed {
        group: GroupLabel,
        /// How many notes stay.
        notes: usize,
    },
    GroupChanged {
        group: GroupLabel,
        /// The name that it had, where it was another.
        name_before: Option<String>,
        details: Vec<GroupDetail>,
    },
    GroupPicked(GroupLabel),
    KindPicked(InputKind),
    Promised {
        end: WallHour,
        /// The hour promised before, where it was another.
        before: Option<WallHour>,
    },
    Bell {
        rings: bool,
    },
    TimerPart {
        title: String,
        left: u64,
    },
    TimerSet(u64),
    TimerStopped,
    /// A table's turn, and the tables to come.
    Turn {
        group: GroupLabel,
        left: u64,
        to_come: Vec<GroupId>,
    },
    /// A turn that goes on where it stopped; `left` is `None` when it was over.
    TurnBack {
        group: GroupId,
        left: Option<u64>,
    },
    /// The same of a part.
    PartBack {
        title: String,
        left: Option<u64>,
    },
    ClockStarted {
        hour: WallHour,
        promised: WallHour,
        /// What is left of the workshop's minutes, where the start was late.
        late: Option<LateStart>,
    },
    ClockStopped {
        hour: WallHour,
    },
    PauseCounted {
        last: u64,
        /// Of the open step.
        left: TimeSpan,
    },
    ClockGoesOn {
        lasted: u64,
        promised: WallHour,
    },
    /// What was taken back, in a few words.
    Undone(String),
    /// What was brought back, in a few words.
    Redone(String),
}

impl EntryChange {
    /// Minutes that a step got, by its id.
    pub fn time_added(state: &State, step: &str, minutes: Minutes) -> Self {
        let known = state.workshop().steps.iter().find(|known| known.id == step);
        Self::TimeAdded {
            step: known.map_or(step, Step::short).to_owned(),
            minutes,
        }
    }
}

/// What one group keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenNotes {
    pub group: GroupId,
    pub ids: Vec<Id>,
    /// The question that gave way.
    pub replaced: Option<Id>,
}

/// What is reported of a group, with what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupDetail {
    Participants {
        now: Option<u32>,
        before: Option<u32>,
    },
    /// Empty: none.
    Axis {
        now: String,
        before: String,
    },
    /// Empty: none.
    Backgrounds {
        now: String,
        before: String,
    },
}

/// How a finding is asked about in an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum FindingQuestion {
    /// What an inventory does not say.
    Inventory(Finding),
    /// Two days that do not go together, on the line that names one of them.
    Clash(Finding),
    /// As it is read aloud.
    Whole(Finding),
}

/// A workshop that began with fewer minutes than it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateStart {
    pub left: Minutes,
    pub whole: Minutes,
    pub margin: Minutes,
    /// What is left of the margin.
    pub spare: Minutes,
}
