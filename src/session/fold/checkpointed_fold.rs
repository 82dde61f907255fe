//! A fold that goes on, and back, without beginning again: what stood every so many entries is kept.

use std::sync::Arc;

use crate::session::{EntryKind, Header, ReadEntry, SharedList};

use super::Projection;
use super::undo::UndoHistory;

/// Entries between two checkpoints, in sessions of usual length.
const EVERY: usize = 1000;

/// The most checkpoints that are kept: in longer sessions they are further apart.
const MOST: usize = 128;

/// The first entries of a session, folded.
#[derive(Clone, Debug)]
pub(in crate::session) struct CheckpointedFold {
    header: Arc<Header>,
    projection: Arc<Projection>,
    history: UndoHistory,
    /// How many entries are folded.
    count: usize,
    /// Entries between two checkpoints.
    every: usize,
    /// In the order of their counts.
    checkpoints: Vec<Checkpoint>,
    /// What `undone` and `redone` entries changed, in their order, of all entries that were ever seen.
    changes: Vec<UndoChange>,
    /// How many entries were ever seen.
    seen: usize,
}

/// What stood after so many entries.
#[derive(Clone, Debug)]
struct Checkpoint {
    count: usize,
    /// How many entries said what of these is undone.
    as_of: usize,
    projection: Projection,
}

#[derive(Clone, Copy, Debug)]
struct UndoChange {
    /// The entry that takes back or brings back, from 0.
    at: usize,
    /// The entry that is taken back or brought back, from 0.
    line: usize,
}

impl CheckpointedFold {
    /// Before the first entry.
    pub(in crate::session) fn begin(header: Arc<Header>) -> Self {
        Self {
            projection: Arc::new(Projection::begin(Arc::clone(&header))),
            header,
            history: UndoHistory::begin(),
            count: 0,
            every: EVERY,
            checkpoints: Vec::new(),
            changes: Vec::new(),
            seen: 0,
        }
    }

    pub(in crate::session) fn projection(&self) -> &Arc<Projection> {
        &self.projection
    }

    /// How many entries are folded.
    pub(in crate::session) fn count(&self) -> usize {
        self.count
    }

    /// Folds just the first `count` entries.
    pub(in crate::session) fn seek(&mut self, entries: &[ReadEntry], count: usize) {
        let folded = self.count;
        if count == folded {
            return;
        }
        let mut from = folded;
        let mut undoable = self.projection.state.undoable.clone();
        // Whether what can be undone is that of before, added to and taken from at its end.
        let mut is_known = count > folded;
        if count < folded {
            // What is undone after so many entries is what these say.
            self.history = UndoHistory::begin();
            from = count;
        }
        for at in self.history.len()..count {
            let changed = self.history.read_entry(entries);
            if at >= self.seen {
                self.seen = at + 1;
                self.changes.extend(changed.map(|line| UndoChange { at, line }));
            }
            from = changed.map_or(from, |line| from.min(line));
            is_known = is_known
                && self.note_undoable(
                    &mut undoable,
                    &entries[at],
                    changed.map(|line| (line, entries[line].seq)),
                );
        }
        if from < folded {
            self.go_back(from, count);
        }
        self.fold_until(entries, count);
        if !is_known {
            undoable = self.history.undoable(&entries[..count]);
        }
        let state = &mut Arc::make_mut(&mut self.projection).state;
        state.undoable = undoable;
        state.redoable = self.history.redoable(&entries[..count]);
    }

    /// What can be undone after one more entry, which took back or brought back another or none; false where its end does
    /// not say it.
    fn note_undoable(&self, undoable: &mut SharedList<u64>, entry: &ReadEntry, changed: Option<(usize, u64)>) -> bool {
        match changed {
            Some((line, seq)) if self.history.is_gone(line) => undoable.pop() == Some(seq),
            Some((_, seq)) => {
                let is_next = undoable.last().is_none_or(|last| *last < seq);
                undoable.push(seq);
                is_next && self.history.is_in_order()
            }
            None if entry.can_be_undone() => {
                undoable.push(entry.seq);
                true
            }
            None => entry.known_kind() != Some(&EntryKind::Reopened),
        }
    }

    /// Takes the last checkpoint before `from` that says what `count` entries say, else the beginning.
    fn go_back(&mut self, from: usize, count: usize) {
        let is_right = |checkpoint: &Checkpoint| {
            let (first, last) = (checkpoint.as_of.min(count), checkpoint.as_of.max(count));
            let start = self.changes.partition_point(|change| change.at < first);
            let mut since = self.changes[start..].iter().take_while(|change| change.at < last);
            checkpoint.count <= from && since.all(|change| change.line >= checkpoint.count)
        };
        let kept = self.checkpoints.iter().rev().find(|checkpoint| is_right(checkpoint));
        let (count, projection) = match kept {
            Some(kept) => (kept.count, kept.projection.clone()),
            None => (0, Projection::begin(Arc::clone(&self.header))),
        };
        self.count = count;
        self.projection = Arc::new(projection);
    }

    fn fold_until(&mut self, entries: &[ReadEntry], count: usize) {
        while self.count < count {
            let next = count.min((self.count / self.every + 1) * self.every);
            let projection = Arc::make_mut(&mut self.projection);
            for (line, entry) in entries.iter().enumerate().take(next).skip(self.count) {
                projection.apply_line(entry, self.history.is_gone(line));
            }
            self.count = next;
            if next.is_multiple_of(self.every) {
                self.keep_checkpoint(count);
            }
        }
        Arc::make_mut(&mut self.projection).resolve_names();
    }

    fn keep_checkpoint(&mut self, as_of: usize) {
        let mut projection = Projection::clone(&self.projection);
        // These are known from the history.
        projection.state.undoable.clear();
        projection.state.redoable.clear();
        let kept = Checkpoint {
            count: self.count,
            as_of,
            projection,
        };
        match self.checkpoints.binary_search_by_key(&self.count, |known| known.count) {
            Ok(at) => self.checkpoints[at] = kept,
            Err(at) => self.checkpoints.insert(at, kept),
        }
        if self.checkpoints.len() > MOST {
            self.every *= 2;
            let every = self.every;
            self.checkpoints.retain(|known| known.count.is_multiple_of(every));
        }
    }
}
