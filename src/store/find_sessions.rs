//! The sessions below a folder.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Deserialize;

use crate::session::journal::LINE_LIMIT;

use super::error::{FileOperation, StoreError};
use super::ordinary_file::open_ordinary;
use super::session_folder::SessionFolder;

/// How many folders deep sessions are looked for.
const DEPTH: usize = 8;

/// In how many lines of a journal its title is at first: a header, and the first entries.
const OPENING_LINES: usize = 4;

/// What was found below a folder.
#[derive(Debug, Default)]
pub struct SessionSearch {
    /// The session folders, by path.
    pub folders: Vec<SessionFolder>,
    /// The folders that could not be listed.
    pub unreadable: Vec<StoreError>,
}

/// Every session at or below `folder`, by path: not through symbolic links, nor in hidden folders, nor in a session.
pub fn sessions_below(folder: &Path) -> SessionSearch {
    let mut found = SessionSearch::default();
    search_folder(folder, 0, &mut found);
    found.folders.sort_by(|a, b| a.path().cmp(b.path()));
    found
}

/// The sessions at or below `folder`, the one created last first.
pub fn latest_below(folder: &Path) -> Vec<SessionFolder> {
    let mut dated: Vec<_> = sessions_below(folder)
        .folders
        .into_iter()
        .filter_map(|session| Some((created_time(&session.journal())?, session)))
        .collect();
    dated.sort_by(|(a, one), (b, other)| b.cmp(a).then_with(|| other.path().cmp(one.path())));
    dated.into_iter().map(|(_, session)| session).collect()
}

/// The session in which the folder lies that commands run in: its `roadmaps/`, its `exports/`.
pub fn session_above() -> Option<SessionFolder> {
    let here = std::env::current_dir().ok()?;
    let ups = here.ancestors().skip(1).take(DEPTH).count();
    let mut above = PathBuf::new();
    for _ in 0..ups {
        above.push("..");
        let session = SessionFolder::at(&above);
        if session.is_session() {
            return Some(session);
        }
    }
    None
}

fn search_folder(folder: &Path, depth: usize, found: &mut SessionSearch) {
    let session = SessionFolder::at(folder);
    if session.is_session() {
        found.folders.push(session);
        return;
    }
    if depth == DEPTH {
        return;
    }
    let entries = match fs::read_dir(if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }) {
        Ok(entries) => entries,
        Err(error) => {
            found
                .unreadable
                .push(StoreError::io(folder, FileOperation::Read, error));
            return;
        }
    };
    for entry in entries.flatten() {
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        // The type of the entry itself: a link to a folder is no folder here, so there are no loops.
        if !hidden && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            search_folder(&folder.join(entry.file_name()), depth + 1, found);
        }
    }
}

/// Whether a session is a rehearsal, as far as its first line says.
pub fn is_rehearsal(session: &SessionFolder) -> bool {
    first_fields(&session.journal()).is_some_and(|first| first.rehearsal)
}

/// The title that a session began with, out of the first lines of its journal; `None` where none was given.
pub fn first_title(journal: &Path) -> Option<String> {
    #[derive(Deserialize)]
    struct TitleLine {
        title: Option<String>,
    }
    let file = open_ordinary(journal).ok()?;
    let lines = BufReader::new(file.take(LINE_LIMIT as u64))
        .split(b'\n')
        .take(OPENING_LINES);
    let mut titles = lines.map_while(Result::ok).filter_map(|line| {
        let line: TitleLine = serde_json::from_slice(&line).ok()?;
        line.title.filter(|title| !title.trim().is_empty())
    });
    titles.next()
}

/// When a session was created, out of its first line alone.
fn created_time(journal: &Path) -> Option<Timestamp> {
    first_fields(journal)?.created.parse().ok()
}

/// What the first line of a journal says of the session as a whole.
#[derive(Deserialize)]
struct FirstFields {
    created: String,
    #[serde(default)]
    rehearsal: bool,
}

fn first_fields(journal: &Path) -> Option<FirstFields> {
    let file = open_ordinary(journal).ok()?;
    let mut line = Vec::new();
    BufReader::new(file.take(LINE_LIMIT as u64 + 1))
        .read_until(b'\n', &mut line)
        .ok()?;
    serde_json::from_slice(&line).ok()
}
