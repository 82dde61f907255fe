//! A session while it is read or written: its entries, and what they make.

use std::ops::Deref;
use std::sync::Arc;

use super::fold::{CheckpointedFold, Projection};
use super::{Header, ReadEntry, State};

/// The entries of a journal and the state that they fold to.
#[derive(Clone, Debug)]
pub struct Session {
    /// Shared with whoever plays them again.
    entries: Arc<Vec<ReadEntry>>,
    folding: CheckpointedFold,
}

/// A session's state as it is now, kept however it goes on: shared until the next entry.
#[derive(Clone, Debug)]
pub struct SharedState(Arc<Projection>);

impl Deref for SharedState {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0.state
    }
}

impl Session {
    /// A session with these entries.
    pub fn new(header: Arc<Header>, entries: Vec<ReadEntry>) -> Self {
        let mut folding = CheckpointedFold::begin(header);
        folding.seek(&entries, entries.len());
        let entries = Arc::new(entries);
        Self { entries, folding }
    }

    /// Every entry, undone ones too.
    pub fn entries(&self) -> &[ReadEntry] {
        &self.entries
    }

    pub(super) fn folding(&self) -> &CheckpointedFold {
        &self.folding
    }

    pub(super) fn shared_entries(&self) -> Arc<Vec<ReadEntry>> {
        Arc::clone(&self.entries)
    }

    /// The entry of that `seq`.
    pub fn entry(&self, seq: u64) -> Option<&ReadEntry> {
        self.entries.iter().rfind(|entry| entry.seq == seq)
    }

    pub fn state(&self) -> &State {
        &self.folding.projection().state
    }

    /// The state, for what outlives the next entry.
    pub fn shared_state(&self) -> SharedState {
        SharedState(Arc::clone(self.folding.projection()))
    }

    /// Adds the next entry.
    pub fn push(&mut self, entry: impl Into<ReadEntry>) {
        self.extend([entry.into()]);
    }

    /// Adds several entries at once.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = ReadEntry>) {
        Arc::make_mut(&mut self.entries).extend(entries);
        self.folding.seek(&self.entries, self.entries.len());
    }

    /// The `seq` of the next entry.
    pub fn next_seq(&self) -> u64 {
        self.entries.last().map_or(1, |entry| entry.seq.saturating_add(1))
    }
}
