//! Two copies of a journal that both went on, made one: what git calls a merge.

use std::sync::Arc;

use crate::session::{ReadEntry, fold};

use super::recover::entry_line;
use super::{Journal, JournalError, Renumbered, append_branch, parse_journal};

/// A journal made of two.
#[derive(Clone, Debug)]
pub struct MergedJournal {
    /// Its text.
    pub text: Vec<u8>,
    /// What entries of the second are called by now.
    pub renumbered: Renumbered,
}

/// Why two journals are not made one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// The first, the second.
    #[error("copy {0}: {1}")]
    Unreadable(usize, JournalError),
    /// They are of two sessions.
    #[error("two sessions")]
    TwoSessions,
    /// A newer version wrote one of them.
    #[error("a newer version")]
    Newer,
    /// One of them is damaged: its number, and the first damaged line.
    #[error("copy {0} is damaged at line {1}")]
    Damaged(usize, usize),
}

/// Makes one journal of two copies that begin alike. What both went on with stays: the first copy's lines as they are,
/// then the second's, with numbers and ids of their own where both copies gave the same.
///
/// # Errors
/// When one of them cannot be read whole, or they are of two sessions.
pub fn merge_journals(first: &[u8], second: &[u8]) -> Result<MergedJournal, MergeError> {
    let (ours, theirs) = (read_whole(1, first)?, read_whole(2, second)?);
    if ours.header.session != theirs.header.session || ours.header.created != theirs.header.created {
        return Err(MergeError::TwoSessions);
    }
    let shared = shared_entries(&ours.entries, &theirs.entries);
    let header = Arc::new(ours.header);
    let active = fold(&header, &ours.entries[..shared]).active;
    let before = ours.entries.len();
    let mut entries = ours.entries;
    let rest = theirs.entries.into_iter().skip(shared).collect();
    let renumbered = append_branch(&mut entries, shared, rest, Some(active));
    let mut text = first.to_vec();
    if !text.ends_with(b"\n") {
        text.push(b'\n');
    }
    for entry in &entries[before..] {
        text.extend_from_slice(entry_line(entry, header.version[1] > 0).as_bytes());
    }
    Ok(MergedJournal { text, renumbered })
}

fn read_whole(number: usize, bytes: &[u8]) -> Result<Journal, MergeError> {
    let journal = parse_journal(bytes).map_err(|error| MergeError::Unreadable(number, error))?;
    if !journal.appendable {
        return Err(MergeError::Newer);
    }
    let damaged = journal.damage.iter().find(|damage| damage.trouble.is_repairable());
    match (damaged, journal.torn) {
        (Some(damage), _) => Err(MergeError::Damaged(number, damage.line)),
        (None, Some(_)) => Err(MergeError::Damaged(number, journal.entries.len() + 2)),
        (None, None) => Ok(journal),
    }
}

/// How many entries both begin with.
fn shared_entries(one: &[ReadEntry], other: &[ReadEntry]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}
