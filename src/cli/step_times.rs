//! What the steps of a workshop really took, out of sessions.

use std::path::PathBuf;

use crate::store::SessionFolder;
use crate::view::workshop::minutes_number;
use crate::workshop::{Minutes, Workshop, count_outliers, usual_minutes};

use super::read::{self, ReadSession};
use super::{Context, Failure};

/// How long a step was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StepDuration {
    /// In all, in ms.
    pub(super) open: u64,
    /// What of it the groups beyond the third added.
    added: Minutes,
}

impl StepDuration {
    /// How long a step was open in a session; nothing when it was never closed.
    pub(super) fn from_session(read: &ReadSession, id: &str) -> Option<Self> {
        let state = read.session.state();
        let index = state.workshop().steps.iter().position(|step| step.id == id)?;
        let now = read.session.entries().last()?.ms;
        let closed = state.finished || state.step != index;
        let open = state.time.time_spent(index, now);
        let added = state.workshop().steps[index].extra_minutes(state.open_groups().count());
        (closed && open > 0).then_some(Self { open, added })
    }

    /// What the planned minutes are to be, in ms: a workshop adds the further groups' minutes by itself.
    pub(super) fn to_plan(self) -> u64 {
        self.open.saturating_sub(self.added.ms())
    }
}

/// What the steps of a workshop took in some sessions.
#[derive(Debug)]
pub(super) struct WorkshopTimes<'a> {
    workshop: &'a Workshop,
    /// Each step in each session that closed it.
    steps: Vec<Vec<StepDuration>>,
    /// The same as they would be planned, in ms.
    pub(super) to_plan: Vec<Vec<u64>>,
}

impl<'a> WorkshopTimes<'a> {
    /// What the steps of a workshop took in these sessions.
    pub(super) fn from_workshop(workshop: &'a Workshop, sessions: &[&ReadSession]) -> Self {
        let spent = |id: &str| {
            sessions
                .iter()
                .filter_map(|read| StepDuration::from_session(read, id))
                .collect()
        };
        let steps: Vec<Vec<StepDuration>> = workshop.steps.iter().map(|step| spent(&step.id)).collect();
        let to_plan = |times: &Vec<StepDuration>| times.iter().map(|spent| spent.to_plan()).collect();
        Self {
            workshop,
            to_plan: steps.iter().map(to_plan).collect(),
            steps,
        }
    }

    /// The workshop that plans what its steps usually take; nothing where none of them took place.
    pub(super) fn planned(&self) -> Option<Workshop> {
        let minutes: Vec<Option<Minutes>> = self.to_plan.iter().map(|times| usual_minutes(times)).collect();
        let some = minutes.iter().any(Option::is_some);
        some.then(|| self.workshop.retimed(&minutes))
    }

    /// What is left out of these times: far ones, and further groups' minutes. A sentence each.
    pub(super) fn left_out(&self, context: &Context) -> Vec<String> {
        let words = &context.words;
        let mut told = Vec::new();
        let mut added = Vec::new();
        for ((step, times), spent) in self.workshop.steps.iter().zip(&self.to_plan).zip(&self.steps) {
            if count_outliers(times) > 0 {
                told.push(words.workshop_times_aside(step.short(), count_outliers(times)));
            }
            if spent.iter().any(|spent| !spent.added.is_zero()) {
                added.push(step.short());
            }
        }
        if !added.is_empty() {
            told.push(words.workshop_times_added(&added.join(", ")));
        }
        told
    }
}

/// The workshop with the times that these sessions took, and what changes told.
///
/// # Errors
/// When a session cannot be read, or none of them measured a step of this workshop.
pub(super) fn retime_workshop(
    workshop: &Workshop,
    sessions: &[PathBuf],
    context: &Context,
) -> Result<Workshop, Failure> {
    let words = &context.words;
    let mut kept = Vec::new();
    for path in sessions {
        let read = read::read_session(&SessionFolder::at(path), context)?;
        let header = &read.session.state().header;
        let shown = path.display().to_string();
        if !header.timed {
            context.tell(&words.workshop_times_untimed(&shown));
        } else if header.rehearsal {
            context.tell(&words.workshop_times_rehearsal(&shown));
        } else {
            kept.push(read);
        }
    }
    let kept: Vec<&ReadSession> = kept.iter().collect();
    let taken = WorkshopTimes::from_workshop(workshop, &kept);
    let retimed = taken
        .planned()
        .ok_or_else(|| Failure::Usage(words.workshop_times_none()))?;
    let mut same = true;
    for (before, after) in workshop.steps.iter().zip(&retimed.steps) {
        if before.minutes != after.minutes {
            same = false;
            let (from, to) = (
                minutes_number(words, before.minutes),
                minutes_number(words, after.minutes),
            );
            context.tell(&words.workshop_times_step(after.short(), &from, &to));
        }
    }
    if same {
        context.tell(&words.workshop_times_same());
    } else if workshop.minutes != retimed.minutes {
        let (from, to) = (
            minutes_number(words, workshop.minutes),
            minutes_number(words, retimed.minutes),
        );
        context.tell(&words.workshop_times_whole(&from, &to));
    }
    for sentence in taken.left_out(context) {
        context.tell(&sentence);
    }
    context.tell(&words.workshop_times_rests(kept.len()));
    Ok(retimed)
}
