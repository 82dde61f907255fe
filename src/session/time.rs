//! The clock, the plan and the sub-timer of a session, as its entries have them.

use crate::workshop::{Minutes, Workshop};

use super::Entry;

/// Everything about time that entries decide. Made by `fold`; asked with *now*, in ms since the session was created.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Time {
    /// The plan of each step as it is now, in the workshop's order.
    pub steps: Vec<Planned>,
    /// The hour promised, in ms since `created`; `None` until it is known.
    pub promised: Option<i64>,
    /// A re-plan that stands until it is accepted, refused, or lapses with the next step.
    pub proposal: Option<Proposal>,
}

/// One step's plan and what it took so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// As the workshop has it for these groups, before anything was re-planned or added.
    pub first: Minutes,
    /// As it is now.
    pub now: Minutes,
    /// Whether it was ever opened (and that not undone).
    pub opened: bool,
}

/// A re-plan that is proposed. Only what changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What is missing, whole half-minutes.
    pub missing: Minutes,
    /// Steps by index: their minutes now, as proposed, and at least.
    pub steps: Vec<Change>,
    /// The end once it is accepted, in ms since `created`.
    pub end: i64,
    /// Accepting makes `end` the hour promised: every minimum is reached.
    pub moves_end: bool,
}

/// What a proposal changes of one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The step, as an index.
    pub step: usize,
    /// Its minutes now.
    pub from: Minutes,
    /// As proposed.
    pub to: Minutes,
    /// At least.
    pub min: Minutes,
}

/// What the clock says at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dial {
    /// Whether it runs.
    pub going: Going,
    /// Since the start of the clock, in ms: the `MM:SS` that is typed and shown.
    pub elapsed: u64,
    /// Of the open step, in ms; negative past its end.
    pub left: i64,
    /// How near the end of the step is.
    pub near: Near,
    /// When the session would end if nothing changed, in ms since `created`: the promised hour, or later.
    pub end: i64,
    /// The hour promised, in ms since `created`.
    pub promised: i64,
    /// How much later than promised, in minutes, rounded up; 0 when in time.
    pub late: u32,
    /// The sub-timer that runs.
    pub timer: Option<Timer>,
}

/// Whether the clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    /// Not started yet.
    Standing,
    /// It runs.
    Running,
    /// Paused, or left, since that many ms.
    Paused {
        /// How long, in ms.
        since: u64,
    },
    /// Finished, or reopened: it rests.
    Resting,
}

/// How near the end of the open step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Near {
    /// More than two minutes are left.
    Calm,
    /// Two minutes or less.
    Soon,
    /// Past its planned end.
    Over,
    /// At its maximum: time to move on.
    Max,
}

/// A countdown beside the step's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// What is left, in ms; 0 at least.
    pub left: u64,
    /// The part of the step that it is, as an index; `None` for one of one's own or a group's share.
    pub part: Option<usize>,
    /// Whether it is the active group's share of a share-back.
    pub share: bool,
}

/// What an entry is applied with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    /// The workshop.
    pub(super) workshop: &'a Workshop,
    /// How many groups are open, once the entry is applied.
    pub(super) groups: usize,
    /// Whether the entry went to another group than the one that was active.
    pub(super) moved: bool,
    /// `created`, in ms since the epoch.
    pub(super) created: i64,
}

impl Time {
    /// Before anything: the plan of the workshop for one group.
    pub(super) fn begin(workshop: &Workshop) -> Self {
        let steps = workshop.steps.iter().map(|step| Planned {
            first: step.minutes,
            now: step.minutes,
            opened: false,
        });
        Self {
            steps: steps.collect(),
            promised: None,
            proposal: None,
        }
    }

    /// Applies an entry that stands.
    pub(super) fn apply(&mut self, _entry: &Entry, _around: Around<'_>) {}

    /// What the clock says `now`, in ms since `created`.
    pub fn at(&self, now: u64) -> Dial {
        Dial {
            going: Going::Standing,
            elapsed: 0,
            left: self.steps.first().map_or(0, |step| step.now.ms() as i64),
            near: Near::Calm,
            end: now as i64,
            promised: self.promised.unwrap_or(now as i64),
            late: 0,
            timer: None,
        }
    }

    /// How long a step was open on the clock until `now`, in ms, pauses left out.
    pub fn spent(&self, _step: usize, _now: u64) -> u64 {
        0
    }
}
