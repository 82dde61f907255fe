//! What left a journal and is kept beside it: torn ends, and lines that no version can read.

use std::path::PathBuf;

use super::atomic_write::create_new;
use super::error::{StoreError, StoreErrorKind};
use super::read::read_all;
use super::session_folder::SessionFolder;

/// The lines that left a journal because nothing can be made of them.
const DAMAGED: &str = "journal.jsonl.damaged";

/// How many files of such lines one session may have.
const MOST: u32 = 1000;

/// Keeps a journal as it was before a repair, whole, in a new file beside it.
///
/// # Errors
/// The error of the system.
pub fn keep_original(session: &SessionFolder, text: &[u8]) -> Result<PathBuf, StoreError> {
    create_numbered(session, "journal.jsonl.before", text)
}

/// Keeps lines that leave a journal in a new file beside it.
///
/// # Errors
/// The error of the system.
pub fn quarantine_lines(session: &SessionFolder, lines: &[u8]) -> Result<PathBuf, StoreError> {
    create_numbered(session, DAMAGED, lines)
}

/// Writes a new file under the first free name: `name`, `name-2`, …
fn create_numbered(session: &SessionFolder, name: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let mut number = 1;
    loop {
        let path = numbered_path(session, name, number);
        match create_new(&path, bytes) {
            Ok(()) => return Ok(path),
            Err(error) if matches!(error.kind, StoreErrorKind::Exists) && number < MOST => number += 1,
            Err(error) => return Err(error),
        }
    }
}

/// How many lines of a journal lie beside it because they were set aside; a line that swallowed others counts as all of
/// them.
pub fn count_quarantined(session: &SessionFolder) -> u64 {
    (1..=MOST)
        .map_while(|number| read_all(&numbered_path(session, DAMAGED, number)).ok())
        .map(|bytes| {
            let lines = bytes.split(|&byte| byte == b'\n');
            lines.map(numbers_in).sum::<u64>()
        })
        .sum()
}

/// How many entries a line that cannot be read stood for.
fn numbers_in(line: &[u8]) -> u64 {
    if line.trim_ascii().is_empty() {
        return 0;
    }
    let key = br#""seq":"#;
    let keys = line.windows(key.len()).filter(|window| window == key).count();
    keys.max(1) as u64
}

fn numbered_path(session: &SessionFolder, name: &str, number: u32) -> PathBuf {
    session.path().join(match number {
        1 => name.to_owned(),
        _ => format!("{name}-{number}"),
    })
}
