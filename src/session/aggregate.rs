//! A session while it is read or written: its entries, and what they make.

use std::ops::Deref;
use std::sync::Arc;

use super::fold::Projection;
use super::{EntryKind, Header, ReadEntry, State};

/// The entries of a journal and the state that they fold to.
#[derive(Clone, Debug)]
pub struct Session {
    entries: Vec<ReadEntry>,
    folding: Arc<Projection>,
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
        let folding = Arc::new(Projection::from_header(&header, &entries));
        Self { entries, folding }
    }

    /// Every entry, undone ones too.
    pub fn entries(&self) -> &[ReadEntry] {
        &self.entries
    }

    /// The entry of that `seq`.
    pub fn entry(&self, seq: u64) -> Option<&ReadEntry> {
        self.entries.iter().rfind(|entry| entry.seq == seq)
    }

    pub fn state(&self) -> &State {
        &self.folding.state
    }

    /// The state, for what outlives the next entry.
    pub fn shared_state(&self) -> SharedState {
        SharedState(Arc::clone(&self.folding))
    }

    /// Adds the next entry.
    pub fn push(&mut self, entry: impl Into<ReadEntry>) {
        let entry = entry.into();
        let whole = matches!(
            entry.known_kind(),
            Some(EntryKind::Undone { .. } | EntryKind::Redone { .. })
        );
        self.entries.push(entry);
        if whole {
            // What is undone is known from the whole list alone.
            self.fold();
        } else if let Some(entry) = self.entries.last() {
            Arc::make_mut(&mut self.folding).apply(entry);
        }
    }

    /// Adds several entries at once.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = ReadEntry>) {
        let before = self.entries.len();
        self.entries.extend(entries);
        let more = &self.entries[before..];
        if more
            .iter()
            .filter_map(ReadEntry::known_kind)
            .any(|kind| matches!(kind, EntryKind::Undone { .. } | EntryKind::Redone { .. }))
        {
            self.fold();
        } else {
            let folding = Arc::make_mut(&mut self.folding);
            for entry in more {
                folding.apply(entry);
            }
        }
    }

    /// Goes back to what it was after its first `count` entries.
    pub fn truncate(&mut self, count: usize) {
        if count < self.entries.len() {
            self.entries.truncate(count);
            self.fold();
        }
    }

    fn fold(&mut self) {
        let header = Arc::clone(&self.folding.state.header);
        self.folding = Arc::new(Projection::from_header(&header, &self.entries));
    }

    /// The `seq` of the next entry.
    pub fn next_seq(&self) -> u64 {
        self.entries.last().map_or(1, |entry| entry.seq.saturating_add(1))
    }
}
