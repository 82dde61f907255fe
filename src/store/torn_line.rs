//! The end of a journal that a crash left half written: set aside, and read as far as it goes.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::durable_folder::{parent_folder, sync_folder};
use super::error::{FileOperation, StoreError};
use crate::platform::never_follow;

/// Beside a journal: the torn last lines that were set aside.
pub const TORN_FILE: &str = "journal.jsonl.torn";

/// The end of a journal that a crash left half written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TornLine {
    /// How many bytes there were.
    pub bytes: usize,
    /// What somebody had typed on it, as far as that can be read.
    pub text: Option<String>,
    /// The file that they were added to.
    pub kept_in: PathBuf,
}

/// Keeps the torn end of the journal at `path` beside it, durable before it leaves the journal.
pub(super) fn set_torn_aside(path: &Path, tail: &[u8]) -> Result<TornLine, StoreError> {
    let kept_in = path.with_file_name(TORN_FILE);
    keep_tail(&kept_in, tail).map_err(StoreError::at(&kept_in, FileOperation::Write))?;
    sync_folder(parent_folder(path))?;
    Ok(TornLine {
        bytes: tail.len(),
        text: typed_text(tail),
        kept_in,
    })
}

/// Where the last whole line ends. A page that was never written reads as NUL bytes, which no line holds.
pub(super) fn whole_length(text: &[u8]) -> usize {
    let mut end = 0;
    let mut start = 0;
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        start += line.len();
        if line.ends_with(b"\n") && !line.contains(&0) {
            end = start;
        }
    }
    end
}

/// The text on half a line, as far as it goes: the value of its `text`, and of that what is whole.
fn typed_text(tail: &[u8]) -> Option<String> {
    let line = String::from_utf8_lossy(tail);
    let (_, value) = line.split_once(r#""text":""#)?;
    let mut end = value.len();
    let mut escaped = false;
    for (at, sign) in value.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    // What was cut within an escape is left out with it.
    let mut whole = value.get(..end)?;
    loop {
        if let Ok(text) = serde_json::from_str::<String>(&format!("\"{whole}\"")) {
            let text = text.trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned();
            return (!text.trim().is_empty()).then_some(text);
        }
        whole = &whole[..whole.rfind('\\')?];
    }
}

fn keep_tail(path: &Path, tail: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    never_follow(&mut options);
    let mut file = options.open(path)?;
    let mut piece = tail.to_vec();
    if !piece.ends_with(b"\n") {
        piece.push(b'\n');
    }
    file.write_all(&piece)?;
    file.sync_all()
}
