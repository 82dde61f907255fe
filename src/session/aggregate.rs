//! A session while it is read or written: its entries, and what they make.

use std::sync::Arc;

use super::fold::Projection;
use super::{Entry, EntryKind, Header, State};

/// The entries of a journal and the state that they fold to.
#[derive(Clone, Debug)]
pub struct Session {
    entries: Vec<Entry>,
    folding: Projection,
}

impl Session {
    /// A session with these entries.
    pub fn new(header: Arc<Header>, entries: Vec<Entry>) -> Self {
        let folding = Projection::from_header(&header, &entries);
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

    pub fn state(&self) -> &State {
        &self.folding.state
    }

    /// Adds the next entry.
    pub fn push(&mut self, entry: Entry) {
        let whole = matches!(entry.kind, EntryKind::Undone { .. } | EntryKind::Redone { .. });
        self.entries.push(entry);
        if whole {
            // What is undone is known from the whole list alone.
            self.fold();
        } else if let Some(entry) = self.entries.last() {
            self.folding.apply(entry);
        }
    }

    /// Adds several entries at once.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = Entry>) {
        let before = self.entries.len();
        self.entries.extend(entries);
        let more = &self.entries[before..];
        if more
            .iter()
            .any(|entry| matches!(entry.kind, EntryKind::Undone { .. } | EntryKind::Redone { .. }))
        {
            self.fold();
        } else {
            for entry in more {
                self.folding.apply(entry);
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
        self.folding = Projection::from_header(&header, &self.entries);
    }

    /// The `seq` of the next entry.
    pub fn next_seq(&self) -> u64 {
        self.entries.last().map_or(1, |entry| entry.seq.saturating_add(1))
    }
}
