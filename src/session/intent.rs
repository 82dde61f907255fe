//! What a typed line asks for, once its words are understood.

use super::{Fields, GroupId, Id, NoteKind, InputKind};

/// What a line asks for. Ids are as typed: whether they exist is decided later.
#[expect(missing_docs, reason = "a variant's sentence names its fields")]
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// A bare line: what the step collects, or the kind that was picked. `command`: the command whose name it is.
    Bare {
        /// As typed, a bullet already dropped.
        text: String,
        /// The full name of the command that the line alone is the name of.
        command: Option<&'static str>,
    },
    /// A bare line that begins with a key and `=`.
    BareFields {
        /// As typed, kept as a note where there is nothing to fill.
        text: String,
        /// The fields understood.
        fields: Fields,
    },
    /// A note of a kind, whatever the step.
    Note { kind: NoteKind, text: String },
    /// Bare lines are of this kind from now on.
    Pick(InputKind),
    /// `/next`
    Next,
    /// `/back`
    Back,
    /// Go to a group, and give a line to it.
    Group { group: GroupId, then: Option<Box<Intent>> },
    /// `/group + AXIS: NAME`, `/group + AXIS: NAME | participants=4`; a name or an axis in `fields` is the one that counts.
    GroupAdd {
        axis: Option<String>,
        name: String,
        fields: GroupPatch,
    },
    /// `/group 2 | name=…`
    GroupChange { group: GroupId, fields: GroupPatch },
    /// `/group - 3`
    GroupClose { group: GroupId },
    /// `/vote` with counts: the note, the number, whether it is added to what there was.
    Vote { counts: Vec<(Id, u32, bool)> },
    /// `/theme NAME E1 E3`, `/theme - E1`
    Theme { name: Option<String>, ids: Vec<Id> },
    /// `/edit E1 TEXT`; without an id, what was acknowledged last; without a text, it comes back on the line.
    Edit { id: Option<Id>, text: Option<String> },
    /// `/drop E1`
    Drop { id: Option<Id> },
    /// `/merge E1 E3`
    Merge { into: Id, from: Vec<Id> },
    /// `/move E7 E8 2`, `/move Q1 friction`
    Move { ids: Vec<Id>, to: MoveTarget },
    /// `/choose Q1 …`
    Choose { ids: Vec<Id> },
    /// `/title`, `/stake`, `/roadmap | …`
    Roadmap { fields: Fields },
    /// `/phase TITLE | …`
    PhaseAdd { fields: Fields },
    /// `/phase 2`, `/phase 2 | …`
    Phase { phase: u32, fields: Fields },
    /// `/action TEXT | …`
    Action { text: String, fields: Fields },
    /// `/set A1 | …`; without an id by key.
    Set { id: Option<Id>, fields: Fields },
    /// `/form`, `/form A3`
    Form { action: Option<Id> },
    /// `/check`, `/check all`
    Check { all: bool },
    /// `/board [N]`
    Board { group: Option<GroupId> },
    /// `/vote` alone: the ranking.
    Ranking,
    /// `/plan`
    Plan,
    /// `/plan HH:MM`: the hour promised, as hour and minute.
    Promise { hour: u8, minute: u8 },
    /// `/say`, `/say tips`
    Say { tips: bool },
    /// `/extend 5`, in half-minutes.
    Extend { halves: u32 },
    /// `/yes`, or Enter on an empty line while a proposal stands.
    Yes,
    /// `/no`
    No,
    /// `/go`, `/go 5`, in milliseconds.
    Go { ago: Option<u64> },
    /// `/pause`, `/pause 10`, in milliseconds.
    Pause { last: Option<u64> },
    /// `/timer`: the next part.
    TimerNext,
    /// `/timer 4`, `/timer 1:30`, `/timer 0`, in milliseconds.
    Timer { ms: u64 },
    /// `/bell`
    Bell,
    /// `/remark TEXT`
    Observe { text: String },
    /// `/lesson TEXT`
    Lesson { text: String },
    /// `/undo`
    Undo,
    /// `/redo`
    Redo,
    /// `/finish`
    Finish,
    /// `/quit`
    Quit,
    /// `/` alone: the list of commands.
    List,
    /// `/help COMMAND`
    Help { command: Option<String> },
}

impl Intent {
    /// Whether it only looks, and writes nothing.
    pub fn only_looks(&self) -> bool {
        matches!(
            self,
            Self::Form { .. }
                | Self::Check { .. }
                | Self::Board { .. }
                | Self::Ranking
                | Self::Plan
                | Self::Say { .. }
                | Self::List
                | Self::Help { .. }
        )
    }
}

/// Where notes are moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveTarget {
    /// To another table.
    Group(GroupId),
    /// To another kind.
    Kind(NoteKind),
}

/// What is corrected of a group; an empty axis or no backgrounds empty them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupPatch {
    /// Its new name.
    pub name: Option<String>,
    /// Its new axis.
    pub axis: Option<String>,
    /// How many people.
    pub participants: Option<u32>,
    /// Of which horizons.
    pub backgrounds: Option<Vec<String>>,
}
