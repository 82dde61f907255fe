//! The clock, the plan, the sub-timer, the bell.

use std::collections::BTreeMap;

use jiff::civil::Time;
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

use crate::session::{Act, Described, Going, Refusal, read_stamp, write_stamp};
use crate::workshop::Minutes;

use super::decision::{Decided, Deciding};

impl Deciding<'_> {
    fn going(&self) -> Result<Going, Refusal> {
        match self.state.time.at(self.now.ms).going {
            Going::Resting => Err(Refusal::ClockRests),
            _ if self.state.finished || self.state.reopened => Err(Refusal::ClockRests),
            going => Ok(going),
        }
    }

    pub(super) fn start(&mut self, ago: Option<u64>) -> Decided {
        let going = self.going()?;
        let ago = within_a_week("go", ago)?;
        Ok(match (going, ago) {
            (Going::Standing, ago) => Some(Act::ClockStarted { ago: ago.unwrap_or(0) }),
            (Going::Paused { since }, ago) => Some(Act::Resumed {
                ago: ago.unwrap_or(0).min(since),
            }),
            // The start moves back, never forward.
            (Going::Running, Some(ago)) if ago > self.state.time.at(self.now.ms).elapsed => {
                Some(Act::ClockStarted { ago })
            }
            _ => self.already(),
        })
    }

    pub(super) fn pause(&mut self, last: Option<u64>) -> Decided {
        let going = self.going()?;
        let last = within_a_week("pause", last)?.filter(|last| *last > 0);
        Ok(match going {
            Going::Running => Some(Act::Paused { last }),
            Going::Paused { .. } if last.is_some() => Some(Act::Paused { last }),
            _ => self.already(),
        })
    }

    pub(super) fn extend(&mut self, halves: u32) -> Decided {
        self.going()?;
        let minutes = Minutes::from_halves(halves);
        let command = "extend";
        if minutes.is_zero() {
            return Err(Refusal::NeedsArgument { command });
        }
        if minutes > Minutes::MAX {
            let typed = (halves / 2).to_string();
            return Err(Refusal::BadArgument { command, typed });
        }
        let step = self.state.workshop().steps.get(self.state.step);
        let step = step.ok_or(Refusal::ClockRests)?.id.clone();
        Ok(Some(Act::TimeAdded { step, minutes }))
    }

    pub(super) fn timer_next(&mut self) -> Decided {
        self.going()?;
        let command = "timer";
        let part = self.state.time.next_part().ok_or(Refusal::NeedsArgument { command })?;
        Ok(Some(Act::TimerSet {
            ms: None,
            part: Some(part),
        }))
    }

    pub(super) fn timer(&mut self, ms: u64) -> Decided {
        self.going()?;
        let ms = within_a_week("timer", Some(ms))?.filter(|ms| *ms > 0);
        Ok(Some(Act::TimerSet { ms, part: None }))
    }

    pub(super) fn bell(&mut self) -> Decided {
        let bell = Some(self.state.description.silent);
        Ok(self.described(Described {
            bell,
            ..Described::default()
        }))
    }

    /// The hour promised: the first such hour after the session was created.
    pub(super) fn promise(&mut self, hour: u8, minute: u8) -> Decided {
        self.going()?;
        let typed = format!("{hour}:{minute:02}");
        let end = self
            .coming(hour, minute)
            .ok_or(Refusal::BadArgument { command: "plan", typed })?;
        let end = Some(end);
        Ok(self.described(Described {
            end,
            ..Described::default()
        }))
    }

    /// It carries its group: without one it would be an option of `run`, which is not undone.
    fn described(&mut self, described: Described) -> Option<Act> {
        self.here(Act::SessionDescribed(Box::new(described)))
    }

    fn coming(&self, hour: u8, minute: u8) -> Option<String> {
        let (created, offset) = self.created()?;
        let time = Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()?;
        let local = offset.to_datetime(created);
        let mut end = local.date().to_datetime(time);
        if end <= local {
            end = end.checked_add(1.day()).ok()?;
        }
        Some(write_stamp(offset.to_timestamp(end).ok()?, offset))
    }

    fn created(&self) -> Option<(Timestamp, Offset)> {
        read_stamp(&self.state.header.created)
    }

    pub(super) fn yes(&mut self) -> Decided {
        let Some(proposal) = &self.state.time.proposal else {
            return Ok(self.already());
        };
        let named = proposal.steps.iter().filter_map(|change| {
            let step = self.state.workshop().steps.get(change.step)?;
            Some((step.id.clone(), change.to))
        });
        let steps: BTreeMap<String, Minutes> = named.collect();
        let end = if proposal.moves_end {
            self.created().and_then(|(created, offset)| {
                let end = created.as_millisecond().checked_add(proposal.end)?;
                Some(write_stamp(Timestamp::from_millisecond(end).ok()?, offset))
            })
        } else {
            None
        };
        Ok(Some(Act::PlanChanged { steps, end }))
    }

    pub(super) fn no(&mut self) -> Decided {
        Ok(match self.state.time.proposal {
            Some(_) => Some(Act::PlanKept),
            None => self.already(),
        })
    }
}

fn within_a_week(command: &'static str, ms: Option<u64>) -> Result<Option<u64>, Refusal> {
    match ms {
        Some(ms) if ms > Minutes::MAX.ms() => Err(Refusal::BadArgument {
            command,
            typed: (ms / 60_000).to_string(),
        }),
        ms => Ok(ms),
    }
}
