//! Which roadmap file is the truth, and how a roadmap is written without ever touching a hand's work.
//!
//! A file whose digest is any that its journal holds is a copy of the journal; any other is the product of a hand, and
//! stays. The journal learns the digest *before* the rename: after a crash between the two the file is still known.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::session::{EntryKind, GroupId, ReadEntry};

use super::atomic_write::write_atomic;
use super::durable_folder::sync_folder;
use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::read::read_all;
use super::session_folder::SessionFolder;

/// How many `.new.toml`, `.new-2.toml` … may be beside a roadmap that was edited by hand.
const BESIDE: usize = 1000;

/// The SHA-256 of a file's bytes, as the journal writes it: hexadecimal, lower case.
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A text with line feeds alone at the ends of its lines.
fn with_line_feeds(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    for (at, &byte) in bytes.iter().enumerate() {
        if byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
            text.push(byte);
        }
    }
    text
}

/// Every roadmap file that a journal says was written.
#[derive(Clone, Debug, Default)]
pub struct RecordedDigests {
    /// The file names of each group, oldest first, each once (a name written again goes last).
    files: BTreeMap<GroupId, Vec<String>>,
    digests: HashSet<String>,
}

impl RecordedDigests {
    /// The records of a journal. Names that lead out of `roadmaps/` are not believed.
    pub fn from_entries<'a>(entries: impl IntoIterator<Item = &'a ReadEntry>) -> Self {
        let mut records = Self::default();
        for entry in entries {
            if let Some(EntryKind::RoadmapWritten { group, file, sha256 }) = entry.known_kind() {
                records.add(*group, file, sha256);
            }
        }
        records
    }

    fn add(&mut self, group: GroupId, file: &str, sha256: &str) {
        self.digests.insert(sha256.to_ascii_lowercase());
        if let Some(name) = file.strip_prefix("roadmaps/").filter(|name| is_plain(name)) {
            let files = self.files.entry(group).or_default();
            files.retain(|known| known != name);
            files.push(name.to_owned());
        }
    }

    /// Whether a file with these bytes is a copy of the journal.
    pub fn knows(&self, bytes: &[u8]) -> bool {
        // Git and some editors write the ends of lines their own way: that is no edit.
        self.digests.contains(&sha256_hex(bytes))
            || bytes.contains(&b'\r') && self.digests.contains(&sha256_hex(&with_line_feeds(bytes)))
    }

    /// The group whose roadmap was written under that name last.
    pub fn group_of(&self, name: &str) -> Option<GroupId> {
        self.files
            .iter()
            .find(|(_, files)| files.last().is_some_and(|last| last == name))
            .or_else(|| {
                self.files
                    .iter()
                    .find(|(_, files)| files.iter().any(|file| file == name))
            })
            .map(|(group, _)| *group)
    }

    fn last_of(&self, group: GroupId) -> Option<&str> {
        self.files.get(&group)?.last().map(String::as_str)
    }
}

/// One roadmap to be written.
#[derive(Clone, Debug)]
pub struct PendingRoadmap<'a> {
    pub group: GroupId,
    /// The slug of its axis and name as they are now: the file's name without its ending.
    pub slug: &'a str,
    /// The file's text; `None` where only the name is taken, and nothing is written now.
    pub text: Option<&'a str>,
}

/// What became of one roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteOutcome {
    pub group: GroupId,
    pub path: PathBuf,
    /// The file that was edited by hand, beside which this one was put.
    pub edited: Option<PathBuf>,
    /// Files under earlier names that stay, because a hand edited them.
    pub stay: Vec<PathBuf>,
}

/// Writes the roadmaps of a session; `drafts` names every group in the order of their ids.
///
/// `record` appends `roadmap_written {group, file, sha256}` to the journal and is called before each rename; a file
/// that is there with these very bytes is left alone.
///
/// # Errors
/// What the disk or `record` refused; roadmaps written before that stay.
pub fn write_roadmaps<E: From<StoreError>>(
    folder: &SessionFolder,
    records: &mut RecordedDigests,
    drafts: &[PendingRoadmap<'_>],
    mut record: impl FnMut(GroupId, &str, &str) -> Result<(), E>,
) -> Result<Vec<WriteOutcome>, E> {
    let names = file_names(drafts);
    let roadmaps = folder.roadmaps_for_writing()?;
    let mut all = Vec::new();
    let mut held = None;
    for (draft, name) in drafts.iter().zip(&names) {
        let Some(text) = draft.text else { continue };
        let place = match target_file(&roadmaps, name, text, records) {
            // An editor holds this one: the others are written all the same.
            Err(error) if matches!(error.kind, StoreErrorKind::OpenElsewhere) => {
                held.get_or_insert(error);
                continue;
            }
            place => place?,
        };
        let sha256 = sha256_hex(text.as_bytes());
        if !place.same || records.last_of(draft.group) != Some(&place.name) {
            let file = format!("roadmaps/{}", place.name);
            record(draft.group, &file, &sha256)?;
            records.add(draft.group, &file, &sha256);
        }
        let path = roadmaps.join(&place.name);
        if !place.same {
            write_atomic(&path, text.as_bytes())?;
        }
        let edited = (place.name != *name).then(|| roadmaps.join(name));
        let mut stay = clear_earlier(&roadmaps, draft.group, &place.name, &names, records)?;
        stay.retain(|path| Some(path) != edited.as_ref());
        all.push(WriteOutcome {
            group: draft.group,
            path,
            edited,
            stay,
        });
    }
    match held {
        Some(error) => Err(error.into()),
        None => Ok(all),
    }
}

/// The file names of all groups; a name that an earlier group has is numbered.
fn file_names(drafts: &[PendingRoadmap<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for draft in drafts {
        let slug = if draft.slug.is_empty() { "roadmap" } else { draft.slug };
        let mut name = format!("{slug}.toml");
        let mut number = 2;
        while names.contains(&name) {
            name = format!("{slug}-{number}.toml");
            number += 1;
        }
        names.push(name);
    }
    names
}

struct TargetFile {
    name: String,
    /// The file is there with the very text.
    same: bool,
}

/// The name itself where nothing or a copy of the journal stands; else the first `.new` beside it of which this is so.
fn target_file(roadmaps: &Path, name: &str, text: &str, records: &RecordedDigests) -> Result<TargetFile, StoreError> {
    let stem = name.strip_suffix(".toml").unwrap_or(name);
    let beside = (1..BESIDE).map(|number| match number {
        1 => format!("{stem}.new.toml"),
        _ => format!("{stem}.new-{number}.toml"),
    });
    for name in std::iter::once(name.to_owned()).chain(beside) {
        match file_status(&roadmaps.join(&name), records)? {
            FileStatus::Nothing => return Ok(TargetFile { name, same: false }),
            FileStatus::Copy(bytes) => {
                let same = bytes == text.as_bytes();
                return Ok(TargetFile { name, same });
            }
            FileStatus::Edited => {}
        }
    }
    Err(StoreError::new(
        &roadmaps.join(name),
        FileOperation::Create,
        StoreErrorKind::Exists,
    ))
}

/// Takes the group's files under earlier names away where they are copies of the journal; returns those that stay.
fn clear_earlier(
    roadmaps: &Path,
    group: GroupId,
    now: &str,
    in_use: &[String],
    records: &RecordedDigests,
) -> Result<Vec<PathBuf>, StoreError> {
    let mut stay = Vec::new();
    let mut removed = false;
    for name in records.files.get(&group).into_iter().flatten() {
        if name == now {
            continue;
        }
        let path = roadmaps.join(name);
        match file_status(&path, records)? {
            FileStatus::Nothing => {}
            FileStatus::Copy(_) if in_use.contains(name) => {}
            FileStatus::Copy(_) => {
                fs::remove_file(&path).map_err(StoreError::at(&path, FileOperation::Remove))?;
                removed = true;
            }
            FileStatus::Edited => stay.push(path),
        }
    }
    if removed {
        sync_folder(roadmaps)?;
    }
    Ok(stay)
}

enum FileStatus {
    Nothing,
    Copy(Vec<u8>),
    Edited,
}

fn file_status(path: &Path, records: &RecordedDigests) -> Result<FileStatus, StoreError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(FileStatus::Nothing),
        Err(error) => Err(StoreError::io(path, FileOperation::Read, error)),
        Ok(about) if !about.is_file() => Ok(FileStatus::Edited),
        // What cannot be read is no copy that is known: it stays, and hinders no other.
        Ok(_) => Ok(match read_all(path) {
            Ok(bytes) if records.knows(&bytes) => FileStatus::Copy(bytes),
            // Nor is it edited: that cannot be known while another program holds it.
            Err(error) if matches!(error.kind, StoreErrorKind::OpenElsewhere) => return Err(error),
            Ok(_) | Err(_) => FileStatus::Edited,
        }),
    }
}

/// A roadmap file of a session, as a reader finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoadmapFile {
    pub path: PathBuf,
    /// Whose it is, as the journal says; `None` for a file that a hand put there.
    pub group: Option<GroupId>,
    /// What a hand made of it; `None` for a copy of the journal, which is built afresh from it.
    pub edited: Option<Vec<u8>>,
    /// A newer version that the tool wrote beside a file edited by hand.
    pub newer: Option<PathBuf>,
}

/// The roadmap files of a session.
#[derive(Debug, Default)]
pub struct RoadmapFiles {
    /// Those that can be read, by path.
    pub files: Vec<RoadmapFile>,
    /// Those that cannot, by path, with whose they are.
    pub closed: Vec<(Option<GroupId>, StoreError)>,
}

/// The roadmap files of a session; versions that wait beside one are named with it.
///
/// # Errors
/// When the folder is there and cannot be listed.
pub fn roadmap_files(folder: &SessionFolder, records: &RecordedDigests) -> Result<RoadmapFiles, StoreError> {
    let roadmaps = folder.roadmaps();
    let mut found = RoadmapFiles::default();
    let entries = match fs::read_dir(&roadmaps) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        Err(error) => return Err(StoreError::io(&roadmaps, FileOperation::Read, error)),
    };
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = roadmaps.join(&name);
        if name.starts_with('.') || !name.ends_with(".toml") || beside_which(&path).is_some() || !path.is_file() {
            continue;
        }
        let group = records.group_of(&name);
        match read_all(&path) {
            Ok(bytes) => found.files.push(RoadmapFile {
                group,
                newer: newer_beside(&path),
                edited: (!records.knows(&bytes)).then_some(bytes),
                path,
            }),
            Err(error) => found.closed.push((group, error)),
        }
    }
    found.files.sort_by(|a, b| a.path.cmp(&b.path));
    found.closed.sort_by(|(_, a), (_, b)| a.path.cmp(&b.path));
    Ok(found)
}

/// The newer version that waits beside a roadmap which was edited by hand.
pub fn newer_beside(path: &Path) -> Option<PathBuf> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".toml")?;
    let first = path.with_file_name(format!("{stem}.new.toml"));
    let mut newest = first.is_file().then_some(first);
    for number in 2..BESIDE {
        let next = path.with_file_name(format!("{stem}.new-{number}.toml"));
        if !next.is_file() {
            break;
        }
        newest = Some(next);
    }
    newest
}

/// The roadmap beside which `path` waits as a newer version, when that is what it is.
pub fn beside_which(path: &Path) -> Option<PathBuf> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".toml")?;
    let (stem, ending) = stem.rsplit_once('.')?;
    let number = ending.strip_prefix("new")?;
    let plain = number.is_empty()
        || number
            .strip_prefix('-')
            .is_some_and(|digits| digits.parse::<u32>().is_ok());
    let beside = path.with_file_name(format!("{stem}.toml"));
    (plain && beside.is_file()).then_some(beside)
}

/// The session that a roadmap file is in: `session/roadmaps/file.toml`.
pub fn session_of(roadmap: &Path) -> Option<SessionFolder> {
    let absolute = dunce::canonicalize(roadmap).ok()?;
    let roadmaps = absolute.parent().filter(|folder| folder.ends_with("roadmaps"))?;
    // As near to what was typed as it can be said.
    let typed = roadmap
        .parent()
        .and_then(Path::parent)
        .filter(|folder| !folder.as_os_str().is_empty());
    let session = SessionFolder::at(match typed {
        Some(folder) if SessionFolder::at(folder).is_session() => folder,
        _ => roadmaps.parent()?,
    });
    session.is_session().then_some(session)
}

/// A file's bare name, that leads nowhere else.
fn is_plain(name: &str) -> bool {
    name.ends_with(".toml") && !name.starts_with('.') && !name.contains(['/', '\\', ':', '\0'])
}
