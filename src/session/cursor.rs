//! A session that can be looked at after any of its entries.
//!
//! What stands after so many entries is the fold of just these, whether one came there from before or from behind.

use std::sync::Arc;

use super::fold::CheckpointedFold;
use super::{EntryKind, ReadEntry, Session, SessionClock, State, fold};

/// A session and how many of its entries are seen.
#[derive(Clone, Debug)]
pub struct SessionCursor {
    entries: Arc<Vec<ReadEntry>>,
    /// When each entry was made, in ms since `created`; never decreases.
    moments: Vec<u64>,
    /// How many entries the options of `run` wrote: one never goes back before them.
    opening: usize,
    /// How many entries there are just after each step was opened.
    opened: Vec<Option<usize>>,
    /// The clock as the whole session left it.
    time: SessionClock,
    /// The entries that the clock, the plan and the tables hang on, and the line of each.
    clockwork: Vec<ReadEntry>,
    lines: Vec<usize>,
    seen: CheckpointedFold,
}

impl SessionCursor {
    /// A whole session, seen at its opening.
    pub fn from_session(session: &Session) -> Self {
        let entries = session.shared_entries();
        let mut latest = 0;
        let moments = entries.iter().map(|entry| {
            latest = entry.ms.max(latest);
            latest
        });
        let moments: Vec<u64> = moments.collect();
        let opens = |entry: &&ReadEntry| {
            let option = matches!(
                entry.known_kind(),
                Some(EntryKind::GroupAdded { .. } | EntryKind::SessionDescribed(_))
            );
            entry.group.is_none() && option
        };
        let opening = entries.iter().take_while(opens).count();
        let opened = opened_steps(session, &entries, &moments);
        let of_the_clock = entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.known_kind().is_some_and(is_of_the_clock));
        // What was kept when it was folded serves to go back.
        let mut seen = session.folding().clone();
        seen.seek(&entries, opening);
        let (lines, clockwork) = of_the_clock.map(|(line, entry)| (line, entry.clone())).unzip();
        Self {
            clockwork,
            lines,
            opened,
            moments,
            opening,
            time: session.state().time.clone(),
            seen,
            entries,
        }
    }

    pub fn entries(&self) -> &[ReadEntry] {
        &self.entries
    }

    /// How many entries are seen.
    pub fn position(&self) -> usize {
        self.seen.count()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry at all.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many are seen at the opening: those that the options of `run` wrote.
    pub fn opening(&self) -> usize {
        self.opening
    }

    /// What the entries that are seen make.
    pub fn state(&self) -> &State {
        &self.seen.projection().state
    }

    /// Sees just so many entries: no fewer than the opening, no more than there are.
    pub fn seek(&mut self, count: usize) {
        let count = count.clamp(self.opening, self.len());
        self.seen.seek(&self.entries, count);
    }

    /// The clock, the plan and the tables after so many entries, without any note: costs next to nothing in a long session.
    pub fn clock_state_at(&self, count: usize) -> State {
        let known = self.lines.partition_point(|line| *line < count);
        fold(&self.state().header, &self.clockwork[..known])
    }

    /// When the last of `count` entries was made, in ms since `created`.
    pub fn time_of(&self, count: usize) -> u64 {
        count
            .checked_sub(1)
            .and_then(|last| self.moments.get(last))
            .copied()
            .unwrap_or(0)
    }

    /// How many entries had been made at a moment.
    pub fn entries_until(&self, moment: u64) -> usize {
        self.moments.partition_point(|made| *made <= moment).max(self.opening)
    }

    /// The moment of the last entry.
    pub fn end(&self) -> u64 {
        self.time_of(self.len())
    }

    /// `MM:SS` of a moment, as ms since the clock started: where it started at last, whatever was known then.
    pub fn clock(&self, moment: u64) -> u64 {
        if self.time.started_at().is_some() {
            self.time.since_start(moment)
        } else {
            moment
        }
    }

    /// The moment of an `MM:SS`.
    pub fn moment_of(&self, clock: u64) -> u64 {
        self.time.moment_of(clock).unwrap_or(clock)
    }

    /// When each step was opened first and for good, in ms since `created`: `None` for those that never were.
    pub fn step_openings(&self) -> Vec<Option<u64>> {
        let opened = |at: i64| u64::try_from(at).unwrap_or(0);
        self.time.steps.iter().map(|step| step.opened_at.map(opened)).collect()
    }

    /// How many entries there are just after a step was opened first; `None` when it never was.
    pub fn count_at_step(&self, step: usize) -> Option<usize> {
        self.opened.get(step).copied().flatten()
    }
}

/// Whether the clock, the plan or the tables hang on an act.
pub fn is_of_the_clock(act: &EntryKind) -> bool {
    match act {
        EntryKind::StepOpened { .. }
        | EntryKind::TimeAdded { .. }
        | EntryKind::PlanChanged { .. }
        | EntryKind::PlanKept
        | EntryKind::GroupAdded { .. }
        | EntryKind::GroupChanged { .. }
        | EntryKind::GroupPicked
        | EntryKind::SessionDescribed(_)
        | EntryKind::TimerSet { .. }
        | EntryKind::ClockStarted { .. }
        | EntryKind::Paused { .. }
        | EntryKind::Resumed { .. }
        | EntryKind::SessionLeft
        | EntryKind::Reopened
        | EntryKind::Finished
        | EntryKind::Undone { .. }
        | EntryKind::Redone { .. } => true,
        EntryKind::NoteAdded(_)
        | EntryKind::NoteEdited(_)
        | EntryKind::NoteDropped { .. }
        | EntryKind::LineKept
        | EntryKind::NotesMerged { .. }
        | EntryKind::NoteMoved { .. }
        | EntryKind::VotesCounted { .. }
        | EntryKind::ThemeNamed { .. }
        | EntryKind::NotesChosen { .. }
        | EntryKind::RemarkAdded(_)
        | EntryKind::ObservationAdded { .. }
        | EntryKind::LessonAdded(_)
        | EntryKind::RoadmapSet { .. }
        | EntryKind::PhaseAdded { .. }
        | EntryKind::ActionAdded { .. }
        | EntryKind::ItemSet { .. }
        | EntryKind::KindPicked { .. }
        | EntryKind::PhasePicked { .. }
        | EntryKind::RoadmapWritten { .. } => false,
    }
}

/// How many entries there are just after each step was opened first and for good.
fn opened_steps(session: &Session, entries: &[ReadEntry], moments: &[u64]) -> Vec<Option<usize>> {
    let state = session.state();
    let mut first: Vec<Option<usize>> = vec![None; state.time.steps.len()];
    let mut standing = first.clone();
    for (line, entry) in entries.iter().enumerate() {
        let step = match entry.known_kind() {
            Some(EntryKind::StepOpened { step, .. }) => {
                state.workshop().steps.iter().position(|known| known.id == *step)
            }
            Some(EntryKind::ClockStarted { .. }) => Some(0),
            _ => None,
        };
        let Some(step) = step.filter(|step| *step < first.len()) else {
            continue;
        };
        let at = state.time.steps[step]
            .opened_at
            .map(|at| u64::try_from(at).unwrap_or(0));
        if at.is_some() && first[step].is_none() {
            first[step] = Some(line + 1);
        }
        if at == Some(moments[line]) && standing[step].is_none() {
            standing[step] = Some(line + 1);
        }
    }
    standing
        .into_iter()
        .zip(first)
        .map(|(standing, first)| standing.or(first))
        .collect()
}
