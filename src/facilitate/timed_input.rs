//! Lines that carry their times: `[12:30] text`. Pure.

use crate::terminal::{Clock, InputLine};

/// Whether lines carry their times, as the first of them shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimedInput {
    pub(crate) yes: bool,
    /// What `[00:00]` is on the clock, in ms: when input was resumed.
    pub(crate) from: u64,
}

impl TimedInput {
    /// Moves the clock to the line's time, and takes it off the line. A line without one keeps the last.
    ///
    /// # Errors
    /// The same line, when its time goes backwards: it is read as the last.
    pub(crate) fn read(self, mut typed: InputLine, clock: &mut Clock) -> Result<InputLine, InputLine> {
        if !self.yes {
            return Ok(typed);
        }
        let Some((ms, rest)) = time_of(&typed.text) else {
            return Ok(typed);
        };
        typed.text = rest.to_owned();
        if clock.set_time(self.from.saturating_add(ms)) {
            Ok(typed)
        } else {
            Err(typed)
        }
    }
}

/// The time at the head of a line, in ms, and what follows it: `[MM:SS]` or `[H:MM:SS]`, minutes may pass 59.
pub(crate) fn time_of(line: &str) -> Option<(u64, &str)> {
    let (time, rest) = line.strip_prefix('[')?.split_once(']')?;
    let numbers: Vec<&str> = time.split(':').collect();
    let number = |text: &str| -> Option<u64> {
        let plain = !text.is_empty() && text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit());
        if plain { text.parse().ok() } else { None }
    };
    let below_sixty = |text: &str| number(text).filter(|value| text.len() == 2 && *value < 60);
    let seconds = match numbers.as_slice() {
        [minutes, seconds] => number(minutes)? * 60 + below_sixty(seconds)?,
        [hours, minutes, seconds] => number(hours)? * 3600 + below_sixty(minutes)? * 60 + below_sixty(seconds)?,
        _ => return None,
    };
    Some((seconds * 1000, rest.strip_prefix(' ').unwrap_or(rest)))
}
