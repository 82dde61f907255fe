//! How fast a session is played: a speed, and the longest silence.

use super::SessionCursor;

/// What a silence lasts, in ms, in a session whose lines have no times.
const UNTIMED: f64 = 1000.0;

/// How fast a session is played.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Times faster than the room; `None`: without waiting.
    pub speed: Option<f64>,
    /// The longest silence, in ms of whoever looks on.
    pub idle: u64,
    /// Whether the lines have times.
    pub timed: bool,
}

/// Where a session is while it is played.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PlayPosition {
    /// How many entries are seen.
    pub count: usize,
    /// How much of the silence before the next entry has passed, from 0 to 1.
    pub part: f64,
}

impl PlayPosition {
    /// Just after so many entries.
    pub fn after(count: usize) -> Self {
        Self { count, part: 0.0 }
    }

    /// The moment that it is, in ms since the session was created.
    pub fn moment(self, reel: &SessionCursor) -> u64 {
        let before = reel.time_of(self.count);
        if self.count >= reel.len() {
            return before;
        }
        before + ((reel.time_of(self.count + 1) - before) as f64 * self.part) as u64
    }
}

impl Pace {
    /// How long a silence of `gap` ms of the session lasts, in ms of whoever looks on.
    pub fn lasts(self, gap: u64) -> f64 {
        let Some(speed) = self.speed.filter(|speed| *speed > 0.0) else {
            return 0.0;
        };
        let silence = if self.timed { gap as f64 / speed } else { UNTIMED };
        silence.min(self.idle as f64)
    }

    /// Where one is `passed` ms later, no further than `most` entries. Within a silence that is cut short the session's
    /// clock goes faster, and never jumps.
    pub fn advance(self, reel: &SessionCursor, from: PlayPosition, passed: f64, most: usize) -> PlayPosition {
        let mut place = from;
        let mut left = passed;
        while place.count < most.min(reel.len()) {
            let lasts = self.lasts(reel.time_of(place.count + 1) - reel.time_of(place.count));
            let rest = lasts * (1.0 - place.part);
            if left < rest {
                place.part += left / lasts;
                return place;
            }
            left -= rest;
            place = PlayPosition::after(place.count + 1);
        }
        place
    }
}
