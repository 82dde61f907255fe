//! The plan of each step, and the re-plan that is proposed.

use crate::workshop::{Minutes, Step, timetable};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepPlan {
    /// As the workshop has it for these groups, before anything was re-planned or added.
    pub first: Minutes,
    /// As it is now.
    pub now: Minutes,
    /// At least, for these groups.
    pub min: Minutes,
    /// At most; `/extend` alone goes beyond.
    pub max: Minutes,
    /// Its place in the order in which steps shrink; absent: never.
    pub elastic: Option<u32>,
    /// The minutes of its parts as they are now; together they are `now`. Empty when it has none.
    pub parts: Vec<Minutes>,
    /// Whether it was ever opened (and that not undone).
    pub opened: bool,
    /// When it was opened first, in ms since `created`.
    pub opened_at: Option<i64>,
    /// Whether tables take turns in each of its parts.
    pub(super) turns: Vec<bool>,
    /// It has no parts, and tables share its minutes.
    pub(super) whole_is_shared: bool,
    /// What further groups added so far.
    added: Minutes,
    /// The same, part by part.
    added_to_parts: Vec<Minutes>,
}

/// A re-plan that is proposed. Only what changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What is missing, whole half-minutes.
    pub missing: Minutes,
    /// How much later than promised the end would be without it, in minutes, rounded up.
    pub late: u32,
    /// The end without it, in ms since `created`.
    pub refused: i64,
    /// The steps that shrink, in the workshop's order; none when nothing can.
    pub steps: Vec<StepChange>,
    /// The end once it is accepted, in ms since `created`: the hour promised, or a later one.
    pub end: i64,
    /// Accepting makes `end` the hour promised: every minimum is reached.
    pub moves_end: bool,
}

/// What a proposal changes of one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepChange {
    /// The step, as an index.
    pub step: usize,
    pub from: Minutes,
    pub to: Minutes,
    pub min: Minutes,
}

impl StepPlan {
    /// As the workshop has it, for three groups or fewer.
    pub(super) fn begin(step: &Step) -> Self {
        Self {
            first: step.minutes,
            now: step.minutes,
            min: step.min,
            max: step.max,
            elastic: step.elastic,
            parts: step.parts_for(0),
            turns: step.turn_parts(),
            whole_is_shared: step.parts.is_empty() && !step.per_group.is_zero(),
            added_to_parts: step.added_to_parts(0),
            ..Self::default()
        }
    }

    /// Its most: what the workshop says, or what was added beyond.
    pub(super) fn most(&self) -> Minutes {
        self.max.max(self.now)
    }

    /// Other minutes, a week at most as in files. `floors` are those of its parts, `running` the part that runs.
    pub(super) fn set(&mut self, minutes: Minutes, floors: &[Minutes], running: Option<usize>) {
        self.now = minutes.min(Minutes::MAX);
        timetable::fit_parts(&mut self.parts, floors, self.now, running);
    }

    /// Groups came or went.
    pub(super) fn regroup(&mut self, step: &Step, groups: usize, running: Option<usize>) {
        let added = step.extra_minutes(groups);
        if added == self.added {
            return;
        }
        self.first = step.minutes_for(groups);
        self.min = step.min_for(groups);
        let less = self.added - added;
        let now = (self.now + (added - self.added) - less).max(self.min.min(self.now));
        self.added = added;
        let are = step.added_to_parts(groups);
        for (part, (was, is)) in self.parts.iter_mut().zip(self.added_to_parts.iter().zip(&are)) {
            *part = (*part + *is) - *was;
        }
        self.added_to_parts = are;
        self.set(now, &step.part_mins_for(groups), running);
    }
}
