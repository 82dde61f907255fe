//! The clock, the plan, the sub-timer, the bell.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Time;

use crate::session::{
    ClockStatus, Command, EntryKind, GroupId, LocalTime, Notice, Refusal, SessionPatch, hour_meant, is_soon,
};
use crate::workshop::Minutes;

use super::decision::{DecideResult, Decider};

impl Decider<'_> {
    fn clock_status(&self) -> Result<ClockStatus, Refusal> {
        match self.state.time.reading_at(self.now.ms).going {
            ClockStatus::Stopped => Err(Refusal::ClockRests),
            _ if self.state.finished || self.state.reopened => Err(Refusal::ClockRests),
            going => Ok(going),
        }
    }

    pub(super) fn start_clock(&mut self, ago: Option<u64>) -> DecideResult {
        let going = self.clock_status()?;
        let ago = within_a_week(Command::Go, ago)?;
        let elapsed = self.state.time.reading_at(self.now.ms).elapsed;
        let moves = going == ClockStatus::NotStarted || (going == ClockStatus::Running && ago > Some(elapsed));
        if let Some(ago) = ago.filter(|ago| moves && *ago > self.state.workshop().minutes.ms()) {
            return Err(self.more_than_the_workshop(Command::Go, Minutes::ceil_ms(ago)));
        }
        Ok(match (going, ago) {
            (ClockStatus::NotStarted, ago) => Some(EntryKind::ClockStarted { ago: ago.unwrap_or(0) }),
            (ClockStatus::Paused { since }, ago) => Some(EntryKind::Resumed {
                ago: ago.unwrap_or(0).min(since),
            }),
            // The start moves back, never forward.
            (ClockStatus::Running, Some(ago)) if ago > elapsed => Some(EntryKind::ClockStarted { ago }),
            _ => {
                let since = self.hour_at(self.state.time.started_at().unwrap_or(0));
                self.report_notice(Notice::Runs { since })
            }
        })
    }

    pub(super) fn pause_clock(&mut self, last: Option<u64>) -> DecideResult {
        let going = self.clock_status()?;
        let last = within_a_week(Command::Pause, last)?.filter(|last| *last > 0);
        // What is longer than all that ran is a slip: it must not take from what earlier steps lasted.
        let ran = self.state.time.reading_at(self.now.ms).elapsed;
        let paused = match going {
            ClockStatus::Paused { since } => since,
            _ => 0,
        };
        let last = if going != ClockStatus::NotStarted && last.is_some_and(|last| last.saturating_sub(paused) > ran) {
            let open = self.state.time.time_since_opened(self.now.ms);
            let told = self.report_notice(Notice::PauseCut { ran });
            if open == 0 {
                return Ok(told);
            }
            Some(open.saturating_add(paused))
        } else {
            last
        };
        Ok(match going {
            ClockStatus::Running => Some(EntryKind::Paused { last, stays: false }),
            // It began earlier than it was reported, and goes on.
            ClockStatus::Paused { since } if last.is_some_and(|last| last > since) => {
                Some(EntryKind::Paused { last, stays: true })
            }
            ClockStatus::Paused { since } => {
                let since = self.now.ms.saturating_sub(since);
                let since = self.hour_at(i64::try_from(since).unwrap_or(i64::MAX));
                self.report_notice(Notice::Halted { since })
            }
            ClockStatus::NotStarted | ClockStatus::Stopped => self.report_notice(Notice::NotStarted),
        })
    }

    pub(super) fn extend_step(&mut self, halves: u32) -> DecideResult {
        self.clock_status()?;
        let minutes = Minutes::from_halves(halves);
        let command = Command::Extend;
        if minutes.is_zero() {
            return Err(Refusal::NeedsArgument { command });
        }
        if minutes > self.state.workshop().minutes {
            return Err(self.more_than_the_workshop(command, minutes));
        }
        let step = self.state.workshop().steps.get(self.state.step);
        let step = step.ok_or(Refusal::ClockRests)?.id.clone();
        Ok(Some(EntryKind::TimeAdded { step, minutes }))
    }

    fn more_than_the_workshop(&self, command: Command, minutes: Minutes) -> Refusal {
        Refusal::TooMuch {
            command,
            typed: minutes.to_string(),
            most: self.state.workshop().minutes,
        }
    }

    pub(super) fn timer_next(&mut self) -> DecideResult {
        self.clock_status()?;
        let command = Command::Timer;
        let part = self.state.time.next_part().ok_or(Refusal::NeedsArgument { command })?;
        Ok(Some(timer_set(None, Some(part))))
    }

    pub(super) fn timer_back(&mut self) -> DecideResult {
        self.clock_status()?;
        Ok(match self.state.time.previous_part() {
            Some(part) => Some(timer_set(None, Some(part))),
            None => self.report_notice(Notice::FirstPart),
        })
    }

    /// The entry carries no group: a turn moves nobody who types for another table.
    pub(super) fn give_turn(&mut self, group: GroupId) -> DecideResult {
        self.clock_status()?;
        Ok(Some(EntryKind::TimerSet {
            ms: None,
            part: self.state.time.running_part(),
            turn: Some(group),
            back: false,
        }))
    }

    pub(super) fn take_back(&mut self, part: Option<usize>, turn: Option<GroupId>) -> DecideResult {
        self.clock_status()?;
        Ok(Some(EntryKind::TimerSet {
            ms: None,
            part,
            turn,
            back: true,
        }))
    }

    pub(super) fn set_timer(&mut self, ms: u64) -> DecideResult {
        self.clock_status()?;
        let ms = within_a_week(Command::Timer, Some(ms))?.filter(|ms| *ms > 0);
        if ms.is_none() && self.state.time.reading_at(self.now.ms).timer.is_none() {
            return Ok(self.no_change());
        }
        Ok(Some(timer_set(ms, None)))
    }

    pub(super) fn toggle_bell(&mut self) -> DecideResult {
        let bell = Some(self.state.description.silent);
        Ok(self.describe_session(SessionPatch {
            bell,
            ..SessionPatch::default()
        }))
    }

    /// The hour promised: the next such hour.
    pub(super) fn promise_end(&mut self, hour: u8, minute: u8) -> DecideResult {
        self.clock_status()?;
        let typed = format!("{hour:02}:{minute:02}");
        let read = i8::try_from(hour).ok().zip(i8::try_from(minute).ok());
        let time = read.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
        let Some(time) = time else {
            return Err(Refusal::BadArgument {
                command: Command::Plan,
                typed,
            });
        };
        let local = LocalTime::from_state(self.state);
        // The minute that runs is not over.
        let now = i64::try_from(self.now.ms).unwrap_or(i64::MAX);
        let minute = self.moment_at(now).as_second().div_euclid(60) * 60;
        let minute = Timestamp::from_second(minute).unwrap_or_default();
        let Some(end) = local.next_hour(time, minute) else {
            return Err(Refusal::BadArgument {
                command: Command::Plan,
                typed,
            });
        };
        if !is_soon(end, minute, self.state.workshop().minutes) {
            let otherwise = self.moment_at(self.state.time.reading_at(self.now.ms).end);
            let told = Notice::PastHour {
                hour: typed,
                now: self.hour_at(now),
                meant: hour_meant(time, minute, local, otherwise),
            };
            self.report_notice(told);
        }
        let since_created = end.as_millisecond() - self.created().as_millisecond();
        if self.state.time.is_promised_for(since_created) {
            return Ok(self.no_change());
        }
        let end = Some(local.format(end));
        Ok(self.describe_session(SessionPatch {
            end,
            ..SessionPatch::default()
        }))
    }

    /// It carries its group: without one it would be an option of `run`, which is not undone.
    fn describe_session(&mut self, described: SessionPatch) -> Option<EntryKind> {
        self.for_group(EntryKind::SessionDescribed(Box::new(described)))
    }

    /// A moment, from its ms since the session was created.
    fn moment_at(&self, ms: i64) -> Timestamp {
        let created = self.created().as_millisecond();
        Timestamp::from_millisecond(created.saturating_add(ms)).unwrap_or_default()
    }

    /// `15:30`, of a moment.
    fn hour_at(&self, ms: i64) -> String {
        let at = LocalTime::from_state(self.state).to_datetime(self.moment_at(ms));
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    fn report_notice(&mut self, told: Notice) -> Option<EntryKind> {
        self.notices.push(told);
        None
    }

    fn created(&self) -> Timestamp {
        self.state.header.created.timestamp()
    }

    pub(super) fn accept_plan(&mut self) -> DecideResult {
        let Some(proposal) = &self.state.time.proposal else {
            return Ok(self.report_notice(Notice::NoProposal));
        };
        let named = proposal.steps.iter().filter_map(|change| {
            let step = self.state.workshop().steps.get(change.step)?;
            Some((step.id.clone(), change.to))
        });
        let steps: BTreeMap<String, Minutes> = named.collect();
        let end = if proposal.moves_end {
            let end = self.created().as_millisecond().saturating_add(proposal.end);
            let end = Timestamp::from_millisecond(end).ok();
            end.map(|end| LocalTime::from_state(self.state).format(end))
        } else {
            None
        };
        Ok(Some(EntryKind::PlanChanged { steps, end }))
    }

    pub(super) fn keep_plan(&mut self) -> DecideResult {
        Ok(match self.state.time.proposal {
            Some(_) => Some(EntryKind::PlanKept),
            None => self.report_notice(Notice::NoProposal),
        })
    }
}

fn timer_set(ms: Option<u64>, part: Option<usize>) -> EntryKind {
    EntryKind::TimerSet {
        ms,
        part,
        turn: None,
        back: false,
    }
}

fn within_a_week(command: Command, ms: Option<u64>) -> Result<Option<u64>, Refusal> {
    match ms {
        Some(ms) if ms > Minutes::MAX.ms() => Err(Refusal::TooMuch {
            command,
            typed: (ms / 60_000).to_string(),
            most: Minutes::MAX,
        }),
        ms => Ok(ms),
    }
}
