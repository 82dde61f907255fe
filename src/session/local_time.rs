//! What the clocks on the wall say: at an offset that changes once at most while a session lasts.

use jiff::civil::{DateTime, Time};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

use super::State;
use super::timestamp::{format_timestamp, parse_timestamp};

/// The offset of the clocks on the wall, and the change of clocks that comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    offset: Offset,
    change: Option<(Timestamp, Offset)>,
}

impl LocalTime {
    /// Clocks that say `offset`, and from the moment of a change on another.
    pub fn new(offset: Offset, change: Option<(Timestamp, Offset)>) -> Self {
        Self { offset, change }
    }

    /// Those of the room in which a session is held.
    pub fn from_state(state: &State) -> Self {
        let offset = state.header.created.offset();
        let change = state.description.clock_change.as_deref().and_then(parse_timestamp);
        Self { offset, change }
    }

    /// The offset at a moment.
    pub fn offset_at(self, at: Timestamp) -> Offset {
        match self.change {
            Some((change, offset)) if at >= change => offset,
            _ => self.offset,
        }
    }

    /// The change of clocks as a journal has it: the moment from which on, at the offset that holds then.
    pub fn change_text(self) -> Option<String> {
        self.change.map(|(change, offset)| format_timestamp(change, offset))
    }

    /// What the clocks say at a moment.
    pub fn to_datetime(self, at: Timestamp) -> DateTime {
        self.offset_at(at).to_datetime(at)
    }

    /// A moment as a journal has it: RFC 3339, at the offset of the clocks then.
    pub fn format(self, at: Timestamp) -> String {
        format_timestamp(at, self.offset_at(at))
    }

    /// The next time that the clocks say `hour`, `now` at the earliest. An hour that a change of clocks leaves out is as
    /// much later as they are put forward; `None` past the end of the calendar.
    pub fn next_hour(self, hour: Time, now: Timestamp) -> Option<Timestamp> {
        let today = self.to_datetime(now).date();
        // A day may have the hour twice, and tomorrow has it once more.
        let days = [today, today.tomorrow().ok()?];
        let moments = days.into_iter().flat_map(|day| self.moments_of(day.to_datetime(hour)));
        moments.filter(|moment| *moment >= now).min()
    }

    /// The moments at which the clocks say so: two where they are put back, that of the old offset where they never do.
    fn moments_of(self, local: DateTime) -> Vec<Timestamp> {
        let offsets = [Some(self.offset), self.change.map(|(_, offset)| offset)];
        let moments = offsets
            .into_iter()
            .flatten()
            .filter_map(|offset| offset.to_timestamp(local).ok());
        let mut said: Vec<Timestamp> = moments.filter(|moment| self.to_datetime(*moment) == local).collect();
        if said.is_empty() {
            said.extend(self.offset.to_timestamp(local).ok());
        }
        said
    }

    /// Twelve hours later on the clocks than `hour` of the day of `now`.
    pub(super) fn afternoon_of(self, hour: Time, now: Timestamp) -> Option<Timestamp> {
        let later = self
            .to_datetime(now)
            .date()
            .to_datetime(hour)
            .checked_add(12.hours())
            .ok()?;
        self.moments_of(later).into_iter().min()
    }
}
