//! What is at and below some paths, before any of it is read.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::store::{FileOperation, SessionFolder, StoreError, StoreErrorKind, beside_which, read_all, sessions_below};

/// How many folders deep roadmaps are looked for.
const DEPTH: usize = 8;

/// Something to be read.
#[derive(Debug)]
pub(super) enum FoundPath {
    /// A session with all its roadmaps.
    Session(SessionFolder),
    /// A file that was named, or that calls itself a roadmap.
    File(PathBuf),
    /// A folder or a file that the system keeps closed.
    Closed(StoreError),
}

/// All that is at and below `paths`, in their order, each once however many paths lead to it.
pub(super) fn find_below(paths: &[PathBuf], named: impl Fn(&Path) -> bool) -> Vec<FoundPath> {
    let mut found = Vec::new();
    for path in paths {
        if named(path) {
            found.push(FoundPath::File(path.clone()));
        } else {
            walk_folder(path, &mut found);
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|lying| {
        let path = match lying {
            FoundPath::Session(folder) => folder.path(),
            FoundPath::File(file) => file,
            FoundPath::Closed(error) => &error.path,
        };
        seen.insert(canonical_path(path))
    });
    found
}

/// A path by which a file is known, whatever way was taken to it.
pub(super) fn canonical_path(path: &Path) -> PathBuf {
    dunce::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn walk_folder(path: &Path, found: &mut Vec<FoundPath>) {
    let sessions = sessions_below(SessionFolder::at(path).path());
    found.extend(sessions.unreadable.into_iter().map(FoundPath::Closed));
    let in_sessions: HashSet<&Path> = sessions.folders.iter().map(SessionFolder::path).collect();
    let mut files = Vec::new();
    toml_files(path, 0, &in_sessions, &mut files);
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    found.extend(sessions.folders.into_iter().map(FoundPath::Session));
    found.extend(files.into_iter().map(|(file, closed)| match closed {
        Some(error) => FoundPath::Closed(error),
        None => FoundPath::File(file),
    }));
}

/// The TOML files below a folder that call themselves roadmaps, outside of sessions and hidden folders; those that
/// may not be opened as well, with what the system says.
fn toml_files(folder: &Path, depth: usize, sessions: &HashSet<&Path>, files: &mut Vec<(PathBuf, Option<StoreError>)>) {
    let listed = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    if depth > DEPTH || sessions.contains(listed) {
        return;
    }
    for entry in fs::read_dir(listed).into_iter().flatten().flatten() {
        let path = folder.join(entry.file_name());
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        let Ok(kind) = entry.file_type() else { continue };
        if hidden {
            continue;
        }
        if kind.is_dir() {
            toml_files(&path, depth + 1, sessions, files);
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "toml") {
            match calls_itself_roadmap(&path) {
                Ok(true) => files.push((path, None)),
                Ok(false) => {}
                Err(error) => files.push((path, Some(error))),
            }
        }
    }
}

fn calls_itself_roadmap(path: &Path) -> Result<bool, StoreError> {
    if beside_which(path).is_some() {
        return Ok(false);
    }
    match read_all(path) {
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            Ok(text
                .lines()
                .map(|line| line.trim_start_matches('\u{feff}').trim_start())
                .any(|line| line.starts_with("format") && line.contains("ctrls-roadmap/")))
        }
        Err(error) if matches!(error.kind, StoreErrorKind::Permission) && error.doing == FileOperation::Read => {
            Err(error)
        }
        Err(_) => Ok(false),
    }
}
