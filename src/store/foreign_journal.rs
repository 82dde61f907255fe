//! Other journals in a session's folder: what is in the journal's place, and the copies that other programs made.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::durable_folder::{parent_folder, sync_folder};
use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::session_folder::SessionFolder;

/// How many such copies one session may have.
const MOST: u32 = 1000;

/// Gives what is at a journal's path another name beside it, durable; `None` when it is an empty file.
///
/// # Errors
/// What the system says; the journal's name is then as it was.
pub(super) fn set_aside(path: &Path) -> Result<Option<PathBuf>, StoreError> {
    let about = fs::symlink_metadata(path).map_err(StoreError::at(path, FileOperation::Read))?;
    if about.is_file() && about.len() == 0 {
        return Ok(None);
    }
    for number in 1..=MOST {
        let kept_in = path.with_file_name(match number {
            1 => "journal.jsonl.other".to_owned(),
            _ => format!("journal.jsonl.other-{number}"),
        });
        match rename_new(path, &kept_in, about.is_file()) {
            Ok(()) => {
                sync_folder(parent_folder(path))?;
                return Ok(Some(kept_in));
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreError::io(path, FileOperation::Rename, error)),
        }
    }
    Err(StoreError::new(path, FileOperation::Rename, StoreErrorKind::Exists))
}

/// A second name for a file, where the system knows such; else its only one from now on. Never over another file.
fn rename_new(from: &Path, to: &Path, is_file: bool) -> io::Result<()> {
    if fs::symlink_metadata(to).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    if is_file {
        match fs::hard_link(from, to) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {}
            outcome => return outcome,
        }
    }
    fs::rename(from, to)
}

/// The journals beside a session's own, by name: those that were set aside, and the copies of cloud clients
/// (`journal (conflicted copy).jsonl`, `journal-LAPTOP.jsonl`, `journal.sync-conflict-….jsonl`).
pub fn other_journals(session: &SessionFolder) -> Vec<PathBuf> {
    let mut others: Vec<PathBuf> = fs::read_dir(session.path())
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .filter(|entry| is_other_journal(&entry.file_name().to_string_lossy()))
        .map(|entry| session.path().join(entry.file_name()))
        .collect();
    others.sort();
    others
}

fn is_other_journal(name: &str) -> bool {
    let lower = name.to_lowercase();
    let other = lower.strip_prefix("journal.jsonl.other");
    let copy = lower.starts_with("journal") && lower.ends_with(".jsonl") && lower != "journal.jsonl";
    // Dropbox and others put the note behind the whole name: `journal.jsonl (copie en conflit)`.
    let behind = lower
        .strip_prefix("journal.jsonl")
        .is_some_and(|rest| rest.contains("conflict") || rest.contains("conflit"));
    copy || behind || other.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
