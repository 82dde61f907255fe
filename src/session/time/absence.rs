//! What happened to the clock while nobody was there.

/// A last line older than this, in ms, stopped the clock.
const THREE_HOURS: i64 = 3 * 60 * 60 * 1000;

/// What happened to a clock that ran when the program stopped without a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// The room went on, for so many ms.
    KeptRunning {
        /// Since the last line.
        ms: u64,
    },
    /// It stopped at the last line: more than three hours ago, or in the future.
    Stopped,
}

/// What a clock did since the last line of a session that is resumed; both moments in ms since `created`, *now* by the
/// wall clock. After `left` and `paused` it stood anyway. One that stopped is reported by a `left` with the `ms` of
/// that last line.
pub fn absence_since(last: u64, now: i64) -> Absence {
    let gone = i64::try_from(last).map_or(-1, |last| now.saturating_sub(last));
    match u64::try_from(gone) {
        Ok(ms) if gone <= THREE_HOURS => Absence::KeptRunning { ms },
        _ => Absence::Stopped,
    }
}
