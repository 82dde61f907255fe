//! What is answered about time: the start, the hour promised, a pause, the countdown, a step that is open again.

use crate::session::{EntryKind, GroupId, IdKind, InputKind, NoteKind, State};
use crate::view::{self, EntryChange, GroupLabel, LateStart, WallClock, WallHour};
use crate::words::Words;
use crate::workshop::{CollectedKind, Minutes};

use super::StateBefore;

/// The hour on the wall at a moment, in ms since the session was created.
pub(super) fn wall_hour(state: &State, ms: i64) -> WallHour {
    WallClock::from_state(state).hour(ms)
}

pub(super) fn promised_hour(state: &State, ms: u64) -> WallHour {
    wall_hour(state, state.time.reading_at(ms).promised)
}

/// The hour of the end as it comes.
pub(super) fn end_hour(state: &State, ms: u64) -> WallHour {
    wall_hour(state, state.time.reading_at(ms).end)
}

/// How long the step took that is left; nothing of a clock that stood, because no step was left then.
pub(super) fn step_left(state: &State, before: &StateBefore) -> Option<EntryChange> {
    let step = state.workshop().steps.get(before.step)?;
    (before.step != state.step).then(|| EntryChange::StepLeft {
        step: step.short().to_owned(),
        spent: before.spent,
        planned: state.time.steps.get(before.step).map_or(0, |plan| plan.now.ms()),
    })
}

/// The hour promised, and the one before it.
pub(super) fn promised(state: &State, ms: u64, before: &StateBefore) -> EntryChange {
    let end = promised_hour(state, ms);
    EntryChange::Promised {
        end,
        before: before.promised.filter(|before| *before != end),
    }
}

pub(super) fn started(state: &State, ms: u64) -> EntryChange {
    let dial = state.time.reading_at(ms);
    // A start that was reported after the fact may be before the session was created.
    let start = state.time.started_at().unwrap_or(0);
    let workshop = state.workshop();
    let whole_halves = |ms: i64| Minutes::from_halves(u32::try_from(ms / 30_000).unwrap_or(0));
    let left = whole_halves(dial.promised.saturating_sub(start));
    let late = (left < workshop.minutes).then(|| LateStart {
        left,
        whole: workshop.minutes,
        margin: workshop.margin,
        spare: whole_halves(dial.spare.ms()),
    });
    EntryChange::ClockStarted {
        hour: wall_hour(state, start),
        promised: promised_hour(state, ms),
        late,
    }
}

/// A countdown, a turn, or what was taken back.
pub(super) fn timer(state: &State, now: u64, act: &EntryKind, words: &Words) -> Option<EntryChange> {
    let EntryKind::TimerSet { ms, part, turn, back } = act else {
        return None;
    };
    Some(match (*turn, *part, *ms) {
        (turn, part, _) if *back => taken_back(state, now, turn, part, words),
        (Some(group), ..) => EntryChange::Turn {
            group: GroupLabel::from_state(state, group),
            left: state.time.speaking(now).map_or(0, |turn| turn.left),
            to_come: state.turns_to_come(now),
        },
        (None, Some(part), _) => EntryChange::TimerPart {
            title: view::part_title(state, part, words),
            left: state.time.part_left(now).unwrap_or(0),
        },
        (None, None, Some(0) | None) => EntryChange::TimerStopped,
        (None, None, Some(ms)) => EntryChange::TimerSet(ms),
    })
}

/// The turn or the part that goes on where it stopped.
fn taken_back(state: &State, now: u64, turn: Option<GroupId>, part: Option<usize>, words: &Words) -> EntryChange {
    let running = |left: u64| Some(left).filter(|left| *left > 0);
    match turn {
        Some(group) => EntryChange::TurnBack {
            group,
            left: state.time.speaking(now).and_then(|turn| running(turn.left)),
        },
        None => EntryChange::PartBack {
            title: part.map_or_else(String::new, |part| view::part_title(state, part, words)),
            left: state.time.part_left(now).and_then(running),
        },
    }
}

/// A step that is open again, and what was typed meanwhile that may belong to it.
pub(super) fn reopened(state: &State, before: &StateBefore) -> Vec<EntryChange> {
    let Some(step) = state.workshop().steps.get(state.step) else {
        return Vec::new();
    };
    let kind = match step.collects {
        CollectedKind::Roadmap => Some((InputKind::Action, IdKind::Action)),
        collects => NoteKind::collected(collects).map(|kind| (InputKind::from(kind), kind.mark())),
    };
    let meanwhile = kind.and_then(|(kind, mark)| {
        let ids: Vec<_> = before.since.iter().filter(|id| id.mark != mark).copied().collect();
        (!ids.is_empty()).then_some((ids, kind))
    });
    vec![EntryChange::StepReopened {
        step: step.short().to_owned(),
        meanwhile,
    }]
}
