//! A session while it is read or written: its entries, and what they make.

use std::sync::Arc;

use super::fold::Folding;
use super::{Act, Entry, Header, State};

/// The entries of a journal and the state that they fold to.
#[derive(Clone, Debug)]
pub struct Session {
    entries: Vec<Entry>,
    folding: Folding,
}

impl Session {
    /// A session with these entries.
    pub fn new(header: Arc<Header>, entries: Vec<Entry>) -> Self {
        let folding = Folding::of(&header, &entries);
        Self { entries, folding }
    }

    /// Every entry, undone ones too.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of that `seq`.
    pub fn entry(&self, seq: u64) -> Option<&Entry> {
        self.entries.iter().rfind(|entry| entry.seq == seq)
    }

    /// What they make.
    pub fn state(&self) -> &State {
        &self.folding.state
    }

    /// Adds the next entry.
    pub fn push(&mut self, entry: Entry) {
        let whole = matches!(entry.act, Act::Undone { .. } | Act::Redone { .. });
        self.entries.push(entry);
        if whole {
            // What is undone is known from the whole list alone.
            let header = Arc::clone(&self.folding.state.header);
            self.folding = Folding::of(&header, &self.entries);
        } else if let Some(entry) = self.entries.last() {
            self.folding.push(entry);
        }
    }

    /// The `seq` of the next entry.
    pub fn next_seq(&self) -> u64 {
        self.entries.last().map_or(1, |entry| entry.seq.saturating_add(1))
    }
}
