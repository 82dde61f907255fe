//! What a typed line asks for, once its words are understood, and the commands that it may name.

use super::{Fields, GroupId, Id, InputKind, NoteKind};

/// What a line asks for. Ids are as typed: whether they exist is decided later.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// A bare line: what the step collects, or the kind that was picked. `command`: the command whose name it is.
    Bare {
        /// As typed, a bullet already dropped.
        text: String,
        /// The command that the line alone is the name of.
        command: Option<Command>,
    },
    /// A bare line that begins with a key and `=`.
    BareFields {
        /// As typed, kept as a note where there is nothing to fill.
        text: String,
        fields: Fields,
    },
    /// A note of a kind, whatever the step.
    Note {
        kind: NoteKind,
        text: String,
    },
    /// Bare lines are of this kind from now on.
    Pick(InputKind),
    Next,
    Back,
    /// Go to a group, and give a line to it.
    Group {
        group: GroupId,
        then: Option<Box<Intent>>,
    },
    /// `/group + AXIS: NAME`, `/group + AXIS: NAME | participants=4`; a name or an axis in `fields` is the one that counts.
    GroupAdd {
        axis: Option<String>,
        name: String,
        fields: GroupPatch,
    },
    /// `/group 2 | name=…`
    GroupChange {
        group: GroupId,
        fields: GroupPatch,
    },
    GroupClose {
        group: GroupId,
    },
    /// `/vote` with counts: the note, the number, whether it is added to what there was.
    Vote {
        counts: Vec<(Id, u32, bool)>,
    },
    /// `/theme NAME E1 E3`, `/theme - E1`
    Theme {
        name: Option<String>,
        ids: Vec<Id>,
    },
    /// `/edit E1 TEXT`; without an id, what was acknowledged last; without a text, it comes back on the line.
    Edit {
        id: Option<Id>,
        text: Option<String>,
    },
    Drop {
        id: Option<Id>,
    },
    Merge {
        into: Id,
        from: Vec<Id>,
    },
    /// `/move E7 E8 2`, `/move Q1 friction`
    Move {
        ids: Vec<Id>,
        to: MoveTarget,
    },
    Choose {
        ids: Vec<Id>,
    },
    /// `/title`, `/stake`, `/roadmap | …`
    Roadmap {
        fields: Fields,
    },
    /// `/phase TITLE | …`
    PhaseAdd {
        fields: Fields,
    },
    /// `/phase 2`, `/phase 2 | …`
    Phase {
        phase: u32,
        fields: Fields,
    },
    /// `/action TEXT | …`
    Action {
        text: String,
        fields: Fields,
    },
    /// `/set A1 | …`; without an id by key.
    Set {
        id: Option<Id>,
        fields: Fields,
    },
    /// `/plan HH:MM`: the hour promised, as hour and minute.
    Promise {
        hour: u8,
        minute: u8,
    },
    /// `/extend 5`, in half-minutes.
    Extend {
        halves: u32,
    },
    /// `/yes`, or Enter on an empty line while a proposal stands.
    Yes,
    No,
    /// `/go`, `/go 5`, in milliseconds.
    Go {
        ago: Option<u64>,
    },
    /// `/pause`, `/pause 10`, in milliseconds.
    Pause {
        last: Option<u64>,
    },
    /// `/timer`: the next part.
    TimerNext,
    /// `/timer -`: the part before.
    TimerBack,
    /// A key that leads gives the turn to a table.
    Turn {
        group: GroupId,
    },
    /// A key takes back what another led to: the part and the turn from before.
    TakeBack {
        part: Option<usize>,
        turn: Option<GroupId>,
    },
    /// `/timer 4`, `/timer 1:30`, `/timer 0`, in milliseconds.
    Timer {
        ms: u64,
    },
    Bell,
    Observe {
        text: String,
    },
    Lesson {
        text: String,
    },
    Undo,
    Redo,
    Finish,
    Quit,
    /// It only looks.
    Query(Query),
}

impl Intent {
    /// Whether it only looks, and writes nothing.
    pub fn only_looks(&self) -> bool {
        matches!(self, Self::Query(_))
    }
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Query {
    /// `/form`, `/form A3`, `/form A3 all`
    Form {
        action: Option<Id>,
        all: bool,
    },
    /// `/check`, `/check all`
    Check {
        all: bool,
    },
    /// `/board [N]`
    Board {
        group: Option<GroupId>,
    },
    /// `/vote` alone: the ranking.
    Ranking,
    Plan,
    /// `/say`, `/say all`, `/say tips`
    Say(SayScope),
    /// `/` alone: the list of commands.
    List,
    /// `/help COMMAND`
    Help {
        command: Option<Command>,
    },
}

/// How much of what a step says is said again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SayScope {
    /// What was said last, what is typed, the prompts.
    Last,
    /// Every text of the step.
    All,
    /// The tips, for the facilitator alone.
    Tips,
}

/// Where notes are moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveTarget {
    Group(GroupId),
    Kind(NoteKind),
    /// To the actions of its group's current phase.
    Action,
}

/// What is corrected of a group; an empty axis or no backgrounds empty them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupPatch {
    pub name: Option<String>,
    pub axis: Option<String>,
    pub participants: Option<u32>,
    pub backgrounds: Option<Vec<String>>,
}

/// A command of the live line, in the order in which `/help` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    Next,
    Back,
    Say,
    Group,
    Issue,
    Friction,
    Question,
    Idea,
    Edit,
    Drop,
    Move,
    Merge,
    Undo,
    Redo,
    Vote,
    Theme,
    Choose,
    Title,
    Stake,
    Roadmap,
    Phase,
    Action,
    Set,
    Form,
    Check,
    Lesson,
    Go,
    Pause,
    Extend,
    Timer,
    Bell,
    Yes,
    No,
    Board,
    Plan,
    Remark,
    Finish,
    Quit,
    Help,
}
