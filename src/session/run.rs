//! A session while it is read or written: its entries, and what they make.

use std::sync::Arc;

use super::{Entry, Header, State, fold};

/// The entries of a journal and the state that they fold to.
#[derive(Clone, Debug)]
pub struct Session {
    entries: Vec<Entry>,
    state: State,
}

impl Session {
    /// A session with these entries.
    pub fn new(header: Arc<Header>, entries: Vec<Entry>) -> Self {
        let state = fold(&header, &entries);
        Self { entries, state }
    }

    /// Every entry, undone ones too.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What they make.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Adds the next entry.
    pub fn push(&mut self, entry: Entry) {
        self.entries.push(entry);
        let header = Arc::clone(&self.state.header);
        self.state = fold(&header, &self.entries);
    }

    /// The `seq` of the next entry.
    pub fn next_seq(&self) -> u64 {
        self.entries.last().map_or(1, |entry| entry.seq + 1)
    }
}
