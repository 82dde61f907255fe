//! What is undone: `undone` and `redone` lines, one after the other.

use std::collections::HashMap;
use std::mem::take;

use crate::session::{EntryKind, ReadEntry, SharedList};

/// Which lines count for nothing, and what `/undo` and `/redo` reach, after so many entries.
#[derive(Clone, Debug)]
pub(super) struct UndoHistory {
    /// Line by line, whether it is undone.
    gone: Vec<bool>,
    /// The line of each `seq` that can be undone, once numbers came out of order; until then they are searched for.
    lines: Option<HashMap<u64, usize>>,
    /// The lines undone since the last new act, in that order; those brought back are no longer in `places`.
    undone: Vec<usize>,
    places: HashMap<usize, usize>,
    finished: bool,
    /// The line that reopened the session last.
    reopening: usize,
}

impl UndoHistory {
    /// Before the first entry.
    pub(super) fn begin() -> Self {
        Self {
            gone: Vec::new(),
            lines: None,
            undone: Vec::new(),
            places: HashMap::new(),
            finished: false,
            reopening: 0,
        }
    }

    /// How many entries were read.
    pub(super) fn len(&self) -> usize {
        self.gone.len()
    }

    /// Reads the next of the entries; the line that it takes back or brings back, if it does.
    pub(super) fn read_entry(&mut self, entries: &[ReadEntry]) -> Option<usize> {
        let line = self.gone.len();
        let entry = entries.get(line)?;
        self.gone.push(false);
        self.note_number(entries, line);
        match entry.known_kind()? {
            EntryKind::Undone { seq } => {
                let of = self.line_of(*seq, &entries[..line])?;
                if of < self.reopening || self.gone[of] {
                    return None;
                }
                self.gone[of] = true;
                self.places.insert(of, self.undone.len());
                self.undone.push(of);
                return Some(of);
            }
            EntryKind::Redone { seq } => {
                let of = self.line_of(*seq, &entries[..line])?;
                self.places.remove(&of)?;
                self.gone[of] = false;
                return Some(of);
            }
            EntryKind::Finished => self.finished = true,
            EntryKind::Reopened if self.finished => {
                self.finished = false;
                self.reopening = line;
                self.forget_undone();
            }
            _ if entry.can_be_undone() => self.forget_undone(),
            _ => {}
        }
        None
    }

    /// Whether every number so far was higher than the one before.
    pub(super) fn is_in_order(&self) -> bool {
        self.lines.is_none()
    }

    /// Whether a line is undone.
    pub(super) fn is_gone(&self, line: usize) -> bool {
        self.gone.get(line).copied().unwrap_or(false)
    }

    /// By `seq`, the next one last.
    pub(super) fn undoable(&self, entries: &[ReadEntry]) -> SharedList<u64> {
        let lines = entries.iter().zip(&self.gone).skip(self.reopening);
        let undoable = lines.filter(|(entry, gone)| !**gone && entry.can_be_undone());
        undoable.map(|(entry, _)| entry.seq).collect()
    }

    /// By `seq`, the next one last.
    pub(super) fn redoable(&self, entries: &[ReadEntry]) -> Vec<u64> {
        let undone = self.undone.iter().enumerate();
        let redoable = undone.filter(|(place, line)| self.places.get(line) == Some(place));
        redoable.map(|(_, line)| entries[*line].seq).collect()
    }

    fn forget_undone(&mut self) {
        self.undone.clear();
        take(&mut self.places);
    }

    fn note_number(&mut self, entries: &[ReadEntry], line: usize) {
        let follows = line == 0 || entries[line - 1].seq < entries[line].seq;
        if !follows && self.lines.is_none() {
            let known = entries[..line].iter().enumerate();
            let known = known.filter(|(_, entry)| entry.can_be_undone());
            self.lines = Some(known.map(|(line, entry)| (entry.seq, line)).collect());
        }
        if let Some(lines) = &mut self.lines
            && entries[line].can_be_undone()
        {
            lines.insert(entries[line].seq, line);
        }
    }

    fn line_of(&self, seq: u64, before: &[ReadEntry]) -> Option<usize> {
        match &self.lines {
            Some(lines) => lines.get(&seq).copied(),
            None => {
                let line = before.binary_search_by_key(&seq, |entry| entry.seq).ok()?;
                before[line].can_be_undone().then_some(line)
            }
        }
    }
}
