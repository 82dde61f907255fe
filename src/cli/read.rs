//! Sessions and roadmaps as commands read them: without a lock, damage told, a hand's work before the journal's copy.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::roadmap::{self, Roadmap};
use crate::session::journal::{self, Damage, NotAJournal, Trouble};
use crate::session::{GroupId, Session};
use crate::store::{Records, SessionFolder, roadmap_files, session_of, sessions_below};
use crate::words::Words;

use super::{Context, Failure};

/// A session that was read.
#[derive(Clone, Debug)]
pub(crate) struct ReadSession {
    /// Where it is.
    pub(crate) folder: SessionFolder,
    /// Its entries and what they make.
    pub(crate) session: Session,
    /// What is wrong with its journal.
    pub(crate) damage: Vec<Damage>,
    /// Whether its last line is torn.
    pub(crate) torn: bool,
}

/// A roadmap that was read.
#[derive(Clone, Debug)]
pub(crate) struct ReadRoadmap {
    /// The file that it stands in, or would stand in.
    pub(crate) path: PathBuf,
    /// What it says: the file where a hand edited it, else what the journal makes.
    pub(crate) roadmap: Roadmap,
    /// The file's text, where the file is the truth.
    pub(crate) text: Option<String>,
    /// The session and the group that it comes from.
    pub(crate) session: Option<Arc<ReadSession>>,
    /// Its group, where it comes from a session.
    pub(crate) group: Option<GroupId>,
}

/// What lies at some paths.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    /// The sessions, by path.
    pub(crate) sessions: Vec<Arc<ReadSession>>,
    /// The roadmaps of those sessions, and those that lie about as files.
    pub(crate) roadmaps: Vec<ReadRoadmap>,
    /// What could not be read: the path, and the whole sentence.
    pub(crate) unreadable: Vec<Unreadable>,
}

/// A file that could not be read or understood.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What is wrong, on one line.
    pub(crate) why: String,
    /// How a command ends that asked for this file alone.
    pub(crate) failure: Failure,
}

/// Reads one session.
///
/// # Errors
/// When its journal cannot be read or understood.
pub(crate) fn session(folder: &SessionFolder, context: &Context) -> Result<ReadSession, Failure> {
    let bytes = folder.read()?;
    let read = journal::read(&bytes)
        .map_err(|error| Failure::NotUnderstood(not_a_journal(&folder.journal(), &error, context)))?;
    Ok(ReadSession {
        folder: folder.clone(),
        session: Session::new(Arc::new(read.header), read.entries),
        damage: read.damage,
        torn: read.torn.is_some(),
    })
}

/// Tells what is wrong with a journal, line by line, ten lines at most.
pub(crate) fn tell_damage(read: &ReadSession, context: &Context) {
    let path = read.folder.journal().display().to_string();
    for damage in read.damage.iter().take(10) {
        context.tell(&damage_told(&path, damage, &context.words));
    }
    if read.damage.len() > 10 {
        context.tell(&context.words.damage_more(read.damage.len() - 10));
    }
    if read.torn {
        context.tell(&context.words.damage_torn(&path));
    }
}

/// One damaged line in a sentence, its place first.
pub(crate) fn damage_told(path: &str, damage: &Damage, words: &Words) -> String {
    let what = match &damage.trouble {
        Trouble::TooLong { .. } => words.trouble_too_long(),
        Trouble::NotUtf8 { .. } => words.trouble_not_utf8(),
        Trouble::Nul => words.trouble_nul(),
        Trouble::Blank => words.trouble_blank(),
        Trouble::NotAnEntry { why, .. } => words.trouble_not_an_entry(why),
        Trouble::NotUnderstood { kind, why, .. } => words.trouble_not_understood(kind, why),
        Trouble::UnknownKind { kind } => words.trouble_unknown_kind(kind),
        Trouble::Gap { expected, found } => words.trouble_gap(*expected, *found),
        Trouble::Backwards { .. } => words.trouble_backwards(),
    };
    format!("{path}:{}: {what}", damage.line)
}

/// Why a file is no journal, with its place and the way out.
pub(crate) fn not_a_journal(path: &Path, error: &NotAJournal, context: &Context) -> String {
    let words = &context.words;
    let path = path.display().to_string();
    match error {
        NotAJournal::NoHeader => words.journal_no_header(&path),
        NotAJournal::Header { column, why } => words.journal_header(&path, *column, why),
        NotAJournal::Version { found } => words.journal_version(
            &path,
            &format!("{}.{}", found[0], found[1]),
            &format!("{}.x", journal::VERSION[0]),
        ),
    }
}

/// Reads everything at and below `paths`: sessions with their roadmaps, roadmap files outside any session.
pub(crate) fn sources(paths: &[PathBuf], context: &Context) -> Sources {
    let mut sources = Sources::default();
    for path in paths {
        if path.is_file() && path.extension().is_some_and(|ending| ending == "toml") {
            sources.file(path, context);
        } else {
            sources.folder(path, context);
        }
    }
    sources
}

/// Reads what lies at one path that was named: a file is read as a roadmap whatever its name.
pub(crate) fn at(path: &Path, context: &Context) -> Sources {
    let mut sources = Sources::default();
    if path.is_file() {
        sources.file(path, context);
    } else {
        sources.folder(path, context);
    }
    sources
}

impl Sources {
    /// The roadmap in a file; within a session the journal says whether the file is its copy.
    fn file(&mut self, path: &Path, context: &Context) {
        let Some(folder) = session_of(path) else {
            return self.lone(path, context);
        };
        match session(&folder, context) {
            Ok(read) => {
                let read = Arc::new(read);
                let before = self.roadmaps.len();
                self.roadmaps_of(&read, context, Some(path));
                if self.roadmaps.len() == before {
                    self.lone(path, context);
                }
            }
            // A roadmap is readable without its journal.
            Err(_) => self.lone(path, context),
        }
    }

    fn folder(&mut self, path: &Path, context: &Context) {
        let found = sessions_below(SessionFolder::at(path).path());
        for error in found.unreadable {
            let path = error.path.clone();
            self.unreadable(&path, error.into(), context);
        }
        for folder in &found.folders {
            match session(folder, context) {
                Ok(read) => {
                    let read = Arc::new(read);
                    self.roadmaps_of(&read, context, None);
                    self.sessions.push(read);
                }
                Err(failure) => self.unreadable(&folder.journal(), failure, context),
            }
        }
        let in_sessions: Vec<&Path> = found.folders.iter().map(SessionFolder::path).collect();
        let mut files = Vec::new();
        toml_files(path, 0, &in_sessions, &mut files);
        files.sort();
        for file in files {
            self.lone(&file, context);
        }
    }

    /// The roadmaps of a session, those of groups whose file is not written yet as well; `only` one of its files.
    fn roadmaps_of(&mut self, read: &Arc<ReadSession>, context: &Context, only: Option<&Path>) {
        let records = Records::of(read.session.entries());
        let state = read.session.state();
        let files = match roadmap_files(&read.folder, &records) {
            Ok(files) => files,
            Err(error) => {
                let path = error.path.clone();
                return self.unreadable(&path, error.into(), context);
            }
        };
        let same = |file: &Path| {
            only.is_none_or(|only| only == file || fs::canonicalize(only).ok() == fs::canonicalize(file).ok())
        };
        let mut seen: Vec<GroupId> = Vec::new();
        for file in files {
            seen.extend(file.group);
            if !same(&file.path) {
                continue;
            }
            let (roadmap, text) = match (&file.edited, file.group) {
                (None, Some(group)) => (roadmap::build(state, group), None),
                (None, None) => continue,
                (Some(_), _) => match understood(&file.path, context) {
                    Ok((roadmap, text)) => (roadmap, Some(text)),
                    Err(failure) => {
                        self.unreadable(&file.path, failure, context);
                        continue;
                    }
                },
            };
            if let Some(newer) = &file.newer {
                context.tell(
                    &context
                        .words
                        .newer_waits(&file.path.display().to_string(), &newer.display().to_string()),
                );
            }
            self.roadmaps.push(ReadRoadmap {
                path: file.path,
                roadmap,
                text,
                session: Some(Arc::clone(read)),
                group: file.group,
            });
        }
        if only.is_some() {
            return;
        }
        // While a session runs its roadmaps are in the journal alone.
        for group in state.groups.iter().filter(|group| !seen.contains(&group.id)) {
            let slug = roadmap::file_slug(group.axis.as_deref(), &group.name, group.id.0);
            self.roadmaps.push(ReadRoadmap {
                path: read.folder.roadmaps().join(format!("{slug}.toml")),
                roadmap: roadmap::build(state, group.id),
                text: None,
                session: Some(Arc::clone(read)),
                group: Some(group.id),
            });
        }
    }

    /// A roadmap file outside any session; other TOML files are passed over in a folder.
    fn lone(&mut self, path: &Path, context: &Context) {
        match understood(path, context) {
            Ok((roadmap, text)) => self.roadmaps.push(ReadRoadmap {
                path: path.to_owned(),
                roadmap,
                text: Some(text),
                session: None,
                group: None,
            }),
            Err(failure) => self.unreadable(path, failure, context),
        }
    }

    fn unreadable(&mut self, path: &Path, failure: Failure, context: &Context) {
        self.unreadable.push(Unreadable {
            path: path.to_owned(),
            why: failure.first_line(context),
            failure,
        });
    }
}

/// The roadmap in a file, and the file's text; unknown keys are told.
fn understood(path: &Path, context: &Context) -> Result<(Roadmap, String), Failure> {
    let text = super::faults::text_of(context, path)?;
    let read = super::faults::understood(context, path, &text, roadmap::read(&text))?;
    Ok((read.value, text))
}

/// The TOML files below a folder that call themselves roadmaps, outside of sessions and hidden folders.
fn toml_files(folder: &Path, depth: usize, sessions: &[&Path], files: &mut Vec<PathBuf>) {
    let listed = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    if depth > 8 || sessions.contains(&folder) {
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
        } else if kind.is_file()
            && path.extension().is_some_and(|ending| ending == "toml")
            && calls_itself_roadmap(&path)
        {
            files.push(path);
        }
    }
}

fn calls_itself_roadmap(path: &Path) -> bool {
    crate::store::beside_which(path).is_none()
        && crate::store::read_all(path).is_ok_and(|bytes| {
            let text = String::from_utf8_lossy(&bytes);
            text.lines()
                .map(str::trim_start)
                .any(|line| line.starts_with("format") && line.contains("ctrls-roadmap/"))
        })
}
