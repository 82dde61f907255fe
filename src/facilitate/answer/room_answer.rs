//! What the room answers to an entry, before it is drawn.

use crate::session::{Id, Notice};
use crate::view::{EntryChange, GroupVotes};

/// What the room answers to an entry.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct RoomAnswer {
    /// The one note or action that it is about: to a program each notice begins with it.
    pub(super) subject: Option<Id>,
    /// The parts of its line.
    pub(super) changes: Vec<EntryChange>,
    /// Parts that only people are told; what a program is told of days that clash is beside its answer.
    pub(super) for_people: Vec<EntryChange>,
    /// Counts of dots: of several groups they have a line each.
    pub(super) votes: Vec<GroupVotes>,
    /// What was typed, which a program gets back.
    pub(super) text: Option<String>,
    /// What is reported beside it.
    pub(super) notices: Vec<Notice>,
    /// What is shown below it.
    pub(super) views: Vec<AnswerView>,
}

/// What is shown below an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AnswerView {
    /// A proposal is there no more, and nobody accepted it.
    PlanLapsed,
    /// Which groups kept nothing in the step of that index.
    KeptNothing(usize),
    /// How many questions each group has to settle.
    ToSettle,
    StepOpened,
    Proposal {
        /// Whether the instruction of the step that opens shows it already; not to a program.
        in_instruction: bool,
    },
    /// A part of the open step, as an index.
    PartStarted(usize),
}
