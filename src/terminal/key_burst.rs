//! Keys that follow one another faster than fingers do: a block pasted into a terminal that marks none. Pure.

use std::time::Duration;

/// Keys of a block are closer than that.
pub(super) const GAP: Duration = Duration::from_millis(10);

/// Fewer keys are no block.
const FEWEST: usize = 5;

/// The keys that came one right after the other, up to now.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KeyBurst {
    keys: usize,
    last: Option<Duration>,
    pasting: bool,
}

impl KeyBurst {
    /// Takes a key into account that came at a moment.
    pub(super) fn note_key(&mut self, at: Duration) {
        if self.last.is_none_or(|last| at.saturating_sub(last) >= GAP) {
            *self = Self::default();
        }
        self.keys += 1;
        self.last = Some(at);
    }

    /// How many more keys must follow at once for an Enter that came last to stand inside a block.
    pub(super) fn keys_to_follow(self) -> usize {
        FEWEST.saturating_sub(self.keys).max(1)
    }

    /// They followed: the rest of the burst is a block too.
    pub(super) fn begin_block(&mut self) {
        self.pasting = true;
    }

    /// Whether the key that came last belongs to a block.
    pub(super) fn is_block(self) -> bool {
        self.pasting
    }
}
