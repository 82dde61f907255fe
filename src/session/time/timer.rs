//! What runs inside a step beside its own countdown: a part, a table's turn in it, a countdown of one's own.

use std::collections::BTreeMap;

use crate::session::GroupId;
use crate::workshop::Minutes;

use super::SessionClock;
use super::run_log::{RunLog, span_ms};
use super::run_state::RunState;

/// A part or a turn shorter than that, in ms, ends without the bell.
const WORTH_A_BELL: u64 = 120_000;

/// The countdown beside the step's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// What is left, in ms; one that has ended is none.
    pub left: u64,
    /// What is counted down.
    pub kind: TimerKind,
    /// How long it is in all, in ms.
    pub whole: u64,
}

/// What is counted down beside the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimerKind {
    /// A part of the step, as an index.
    Part(usize),
    /// A table's turn.
    Turn(GroupId),
    /// A countdown of one's own (`/timer 4`).
    Own,
}

impl Timer {
    /// Whether its end is worth the bell.
    pub fn rings(&self) -> bool {
        self.kind == TimerKind::Own || self.whole >= WORTH_A_BELL
    }
}

/// A table's turn while it is the one that speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpeakingTurn {
    /// Whose.
    pub group: GroupId,
    /// What is left of its share, in ms; 0 when it is over.
    pub left: u64,
}

/// What runs inside a step. It counts while the step's clock does, so a pause and another step hold it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct StepTimers {
    /// The part that runs, also once its countdown is over.
    running: Option<usize>,
    /// How long each part that was started has run; one that is started anew begins anew.
    parts: BTreeMap<usize, Stopwatch>,
    /// The turns of the part that runs and of those before it. A step without parts has one part, the first.
    turns: BTreeMap<(usize, GroupId), TurnRecord>,
    /// Whose turn it is in the part that runs.
    speaking: Option<GroupId>,
    /// A countdown of one's own in place of the part's.
    own: OwnCountdown,
}

/// A countdown of one's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum OwnCountdown {
    #[default]
    Unset,
    /// So many ms since then.
    Lasts { ms: u64, since: i64 },
    /// `/timer 0`: the part's countdown is put out too.
    PutOut,
}

/// Counts while its step's clock runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Stopwatch {
    /// Counted before it was started last, in ms.
    before: u64,
    since: Option<i64>,
}

/// What a table had of its turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct TurnRecord {
    watch: Stopwatch,
    /// A key led on from it.
    led_on: bool,
}

impl Stopwatch {
    fn started(now: i64) -> Self {
        Self {
            before: 0,
            since: Some(now),
        }
    }

    fn elapsed(self, runs: &RunLog, step: usize, now: i64) -> u64 {
        let running = self.since.map_or(0, |since| runs.time_between(step, since, now));
        self.before.saturating_add(running)
    }

    fn stop(&mut self, runs: &RunLog, step: usize, now: i64) {
        self.before = self.elapsed(runs, step, now);
        self.since = None;
    }
}

impl StepTimers {
    /// As a step begins: with its first part, where it has parts.
    pub(super) fn begin(has_parts: bool, at: i64) -> Self {
        let mut timers = Self::default();
        if has_parts {
            timers.running = Some(0);
            timers.parts.insert(0, Stopwatch::started(at));
        }
        timers
    }

    /// The part that runs, also once its countdown is over.
    pub(super) fn running(&self) -> Option<usize> {
        self.running
    }

    /// How long the part that runs has run, in ms.
    pub(super) fn part_elapsed(&self, runs: &RunLog, step: usize, now: i64) -> u64 {
        let watch = self.running.and_then(|part| self.parts.get(&part));
        watch.map_or(0, |watch| watch.elapsed(runs, step, now))
    }

    /// What began at `from` began at `to`: the start of the clock is reported after the fact.
    pub(super) fn shift(&mut self, from: i64, to: i64) {
        let parts = self.parts.values_mut();
        let turns = self.turns.values_mut().map(|turn| &mut turn.watch);
        for watch in parts.chain(turns) {
            if watch.since == Some(from) {
                watch.since = Some(to);
            }
        }
    }

    /// Starts a part with its whole countdown.
    pub(super) fn start_part(&mut self, part: usize, runs: &RunLog, step: usize, now: i64) {
        self.stop_part(true, runs, step, now);
        self.parts.insert(part, Stopwatch::started(now));
        self.turns.retain(|(of, _), _| *of != part);
        self.running = Some(part);
        self.own = OwnCountdown::Unset;
    }

    /// Gives the turn to a table, or lets it go on. `led`: a key led on from the one before.
    pub(super) fn start_turn(&mut self, group: GroupId, led: bool, runs: &RunLog, step: usize, now: i64) {
        if self.speaking == Some(group) {
            return;
        }
        self.stop_turn(led, runs, step, now);
        let turn = self.turns.entry((self.running.unwrap_or(0), group)).or_default();
        turn.watch.since = Some(now);
        self.speaking = Some(group);
        self.own = OwnCountdown::Unset;
    }

    /// Goes back to a part and a turn as they were when a key led on from them.
    pub(super) fn take_back(
        &mut self,
        part: Option<usize>,
        group: Option<GroupId>,
        runs: &RunLog,
        step: usize,
        now: i64,
    ) {
        self.stop_turn(false, runs, step, now);
        if let (Some(left), Some(part)) = (self.running, part)
            && left != part
        {
            self.parts.remove(&left);
            self.turns.retain(|(of, _), _| *of != left);
            self.parts.entry(part).or_default().since = Some(now);
            self.running = Some(part);
        }
        if let Some(group) = group {
            let turn = self.turns.entry((self.running.unwrap_or(0), group)).or_default();
            turn.led_on = false;
            turn.watch.since = Some(now);
        }
        self.speaking = group;
        self.own = OwnCountdown::Unset;
    }

    /// A countdown of one's own in place of the part's; none at all for 0.
    pub(super) fn set_own(&mut self, ms: u64, now: i64) {
        self.own = if ms > 0 {
            OwnCountdown::Lasts { ms, since: now }
        } else {
            OwnCountdown::PutOut
        };
    }

    fn stop_part(&mut self, led: bool, runs: &RunLog, step: usize, now: i64) {
        self.stop_turn(led, runs, step, now);
        if let Some(watch) = self.running.and_then(|part| self.parts.get_mut(&part)) {
            watch.stop(runs, step, now);
        }
    }

    fn stop_turn(&mut self, led: bool, runs: &RunLog, step: usize, now: i64) {
        let key = self.speaking.take().map(|group| (self.running.unwrap_or(0), group));
        if let Some(turn) = key.and_then(|key| self.turns.get_mut(&key)) {
            turn.watch.stop(runs, step, now);
            turn.led_on |= led;
        }
    }

    fn turn_elapsed(&self, group: GroupId, runs: &RunLog, step: usize, now: i64) -> u64 {
        let turn = self.turns.get(&(self.running.unwrap_or(0), group));
        turn.map_or(0, |turn| turn.watch.elapsed(runs, step, now))
    }

    fn was_led_on(&self, group: GroupId) -> bool {
        let turn = self.turns.get(&(self.running.unwrap_or(0), group));
        turn.is_some_and(|turn| turn.led_on)
    }
}

impl SessionClock {
    fn timers(&self) -> Option<&StepTimers> {
        self.beside.get(self.open)
    }

    /// The part of the open step that runs, as an index; `None` when it has none or the clock never started.
    pub fn running_part(&self) -> Option<usize> {
        self.timers()?.running()
    }

    /// The part that `/timer` starts, as an index; `None` after the last and where the step has none.
    pub fn next_part(&self) -> Option<usize> {
        let parts = self.steps.get(self.open)?.parts.len();
        let next = self.running_part().map_or(0, |part| part.saturating_add(1));
        (next < parts).then_some(next)
    }

    /// The part that `/timer -` starts, as an index; `None` in the first and where the step has none.
    pub fn previous_part(&self) -> Option<usize> {
        self.running_part()?.checked_sub(1)
    }

    /// How long the part that runs is as it is planned now.
    pub fn part_minutes(&self) -> Option<Minutes> {
        self.steps.get(self.open)?.parts.get(self.running_part()?).copied()
    }

    /// What is left of the part that runs, in ms; 0 when its countdown is over or was put out. `None`: no part runs.
    pub fn part_left(&self, now: u64) -> Option<u64> {
        self.part_left_at(self.clamp_to_end(now))
    }

    fn part_left_at(&self, now: i64) -> Option<u64> {
        let timers = self.timers()?;
        let whole = self.part_minutes()?.ms();
        if timers.own == OwnCountdown::PutOut {
            return Some(0);
        }
        Some(whole.saturating_sub(timers.part_elapsed(&self.runs, self.open, now)))
    }

    /// A table's share of the part that runs, in ms, whole seconds; `None` where tables take no turns.
    pub fn turn_ms(&self) -> Option<u64> {
        let step = self.steps.get(self.open)?;
        let whole = match self.running_part() {
            Some(part) if step.turns.get(part) == Some(&true) => step.parts.get(part)?.ms(),
            None if step.whole_is_shared => step.now.ms(),
            _ => return None,
        };
        let groups = u64::try_from(self.groups.max(1)).unwrap_or(1);
        Some(whole / groups / 1000 * 1000)
    }

    /// The table whose turn it is; `None` before the first one and where tables take no turns.
    pub fn speaking(&self, now: u64) -> Option<SpeakingTurn> {
        self.speaking_at(self.clamp_to_end(now))
    }

    fn speaking_at(&self, now: i64) -> Option<SpeakingTurn> {
        let share = self.turn_ms()?;
        let timers = self.timers()?;
        let group = timers.speaking?;
        let left = share.saturating_sub(timers.turn_elapsed(group, &self.runs, self.open, now));
        Some(SpeakingTurn { group, left })
    }

    /// Whether a table had its turn: a key led on from it, or half of it is spent.
    pub fn had_turn(&self, group: GroupId, now: u64) -> bool {
        let (Some(share), Some(timers)) = (self.turn_ms(), self.timers()) else {
            return false;
        };
        let spent = timers.turn_elapsed(group, &self.runs, self.open, self.clamp_to_end(now));
        timers.was_led_on(group) || (spent > 0 && spent.saturating_mul(2) >= share)
    }

    /// The countdown beside the step's, unless it is over: one of one's own, else a turn's, else the part's.
    pub(super) fn timer(&self, now: i64) -> Option<Timer> {
        self.countdowns(now).into_iter().flatten().find(|timer| timer.left > 0)
    }

    /// What ended after `before` and until `now`.
    pub(super) fn ended_timer(&self, before: i64, now: i64) -> Option<Timer> {
        let ends = self.countdowns(before).into_iter().zip(self.countdowns(now));
        ends.filter_map(|(was, is)| is.filter(|is| is.left == 0 && was.is_some_and(|was| was.left > 0)))
            .next()
    }

    /// Every countdown that was set, over or not.
    fn countdowns(&self, now: i64) -> [Option<Timer>; 3] {
        let own = |ms: u64, gone: u64| Timer {
            left: ms.saturating_sub(gone),
            kind: TimerKind::Own,
            whole: ms,
        };
        let at_rest = match self.clock {
            RunState::Stopped { .. } => return [None; 3],
            RunState::Running => false,
            RunState::NotStarted | RunState::Paused { .. } => true,
        };
        if let (true, Some((from, ms))) = (at_rest, self.aside) {
            return [Some(own(ms, span_ms(from, now))), None, None];
        }
        let Some(timers) = self.timers() else {
            return [None; 3];
        };
        let first = match timers.own {
            OwnCountdown::Unset => None,
            OwnCountdown::Lasts { ms, since } => Some(own(ms, self.runs.time_between(self.open, since, now))),
            OwnCountdown::PutOut => return [None; 3],
        };
        let turn = self.speaking_at(now).map(|turn| Timer {
            left: turn.left,
            kind: TimerKind::Turn(turn.group),
            whole: self.turn_ms().unwrap_or(0),
        });
        let part = self
            .running_part()
            .zip(self.part_left_at(now))
            .map(|(part, left)| Timer {
                left,
                kind: TimerKind::Part(part),
                whole: self.part_minutes().map_or(0, Minutes::ms),
            });
        [first, turn, part]
    }
}
