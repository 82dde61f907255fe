//! What is undone: `undone` and `redone` lines, over the whole list.

use std::collections::HashMap;
use std::mem::take;

use crate::session::{EntryKind, ReadEntry};

/// Which lines count for nothing, and what `/undo` and `/redo` reach.
pub(super) struct UndoHistory {
    /// Line by line, whether it is undone.
    pub(super) gone: Vec<bool>,
    /// By `seq`, the next one last.
    pub(super) undoable: Vec<u64>,
    /// By `seq`, the next one last.
    pub(super) redoable: Vec<u64>,
}

impl UndoHistory {
    /// Reads the whole list.
    pub(super) fn from_entries(entries: &[ReadEntry]) -> Self {
        let mut gone = vec![false; entries.len()];
        // The line of each `seq` that can be undone.
        let mut lines: HashMap<u64, usize> = HashMap::new();
        // The lines undone since the last new act, in that order; those brought back are no longer in `places`.
        let mut undone: Vec<usize> = Vec::new();
        let mut places: HashMap<usize, usize> = HashMap::new();
        let mut finished = false;
        let mut reopening = 0;
        for (line, entry) in entries.iter().enumerate() {
            let Some(kind) = entry.known_kind() else {
                continue;
            };
            match kind {
                EntryKind::Undone { seq } => {
                    if let Some(&of) = lines.get(seq)
                        && of >= reopening
                        && !gone[of]
                    {
                        gone[of] = true;
                        places.insert(of, undone.len());
                        undone.push(of);
                    }
                }
                EntryKind::Redone { seq } => {
                    if let Some(&of) = lines.get(seq)
                        && places.remove(&of).is_some()
                    {
                        gone[of] = false;
                    }
                }
                EntryKind::Finished => finished = true,
                EntryKind::Reopened if finished => {
                    finished = false;
                    reopening = line;
                    undone.clear();
                    take(&mut places);
                }
                _ if entry.can_be_undone() => {
                    lines.insert(entry.seq, line);
                    undone.clear();
                    take(&mut places);
                }
                _ => {}
            }
        }
        let after = entries.iter().enumerate().skip(reopening);
        let undoable = after.filter(|(line, entry)| entry.can_be_undone() && !gone[*line]);
        let undoable = undoable.map(|(_, entry)| entry.seq).collect();
        let redoable = undone.iter().enumerate();
        let redoable = redoable.filter(|(place, line)| places.get(line) == Some(place));
        let redoable = redoable.map(|(_, line)| entries[*line].seq).collect();
        Self {
            gone,
            undoable,
            redoable,
        }
    }
}
