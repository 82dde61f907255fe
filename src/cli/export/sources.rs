//! What is exported: the roadmaps of sessions, built afresh or as a hand edited them, and roadmap files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::faults::{text_of, understood};
use crate::cli::{Context, Failure};
use crate::roadmap::{self, Roadmap};
use crate::session::{Session, journal};
use crate::store::{
    Records, RoadmapFile, SessionFolder, beside_which, last_session, latest_below, newer_beside, roadmap_files,
    session_of, sessions_below, state_folder,
};
use crate::workshop::CheckRule;

/// How many folders deep roadmap files are looked for.
const DEPTH: usize = 8;

/// One roadmap to be exported.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) roadmap: Roadmap,
    /// Rules of the check that its workshop sets otherwise.
    pub(super) rules: BTreeMap<String, CheckRule>,
    /// The name of its files without their ending.
    pub(super) stem: String,
    /// Where they go unless `--out` says otherwise.
    pub(super) out: PathBuf,
    /// Its own text, where a hand wrote it.
    pub(super) text: Option<String>,
    /// The session that it comes from, and the name of its folder.
    pub(super) session: Option<(String, Arc<Session>)>,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) sources: Vec<Source>,
    /// Whether something among many could not be read: it was told.
    pub(super) look: bool,
}

/// The roadmaps of these paths; of the latest session without any.
pub(super) fn sources(paths: &[PathBuf], context: &Context) -> Result<Found, Failure> {
    let mut found = Found::default();
    if paths.is_empty() {
        let latest = latest_below(Path::new("")).or_else(|| last_session(&state_folder()?));
        let session = latest.ok_or_else(|| Failure::usage(context.words.export_no_session()))?;
        context.tell(&context.words.export_which(&shown(session.path())));
        found.sources = of_session(&session, context)?;
        return Ok(found);
    }
    for path in paths {
        of_path(path, paths.len() > 1, &mut found, context)?;
    }
    Ok(found)
}

fn of_path(path: &Path, among_many: bool, found: &mut Found, context: &Context) -> Result<(), Failure> {
    let session = SessionFolder::at(path);
    if session.is_session() {
        return take(of_session(&session, context), among_many, found, context);
    }
    if !path.is_dir() {
        return take(
            of_file(path, context).map(|source| vec![source]),
            among_many,
            found,
            context,
        );
    }
    let before = found.sources.len();
    let sessions = sessions_below(path);
    for session in sessions.folders {
        take(of_session(&session, context), true, found, context)?;
    }
    for error in sessions.unreadable {
        found.look = true;
        context.insist(&crate::facilitate::disk::sentence(&context.words, &error));
    }
    let mut files = Vec::new();
    look_for_files(path, 0, &mut files);
    for file in files {
        take(of_file(&file, context).map(|source| vec![source]), true, found, context)?;
    }
    if found.sources.len() == before && !found.look {
        return Err(Failure::usage(context.words.export_nothing(&shown(path))));
    }
    Ok(())
}

/// Among many, one that cannot be read is told, and the others go on.
fn take(
    read: Result<Vec<Source>, Failure>,
    among_many: bool,
    found: &mut Found,
    context: &Context,
) -> Result<(), Failure> {
    match read {
        Ok(sources) => found.sources.extend(sources),
        Err(Failure::NotUnderstood(text) | Failure::System(text)) if among_many => {
            found.look = true;
            context.insist(&text);
        }
        Err(Failure::Store(error)) if among_many => {
            found.look = true;
            context.insist(&crate::facilitate::disk::sentence(&context.words, &error));
        }
        Err(failure) => return Err(failure),
    }
    Ok(())
}

/// Roadmap files at or below a folder: not in sessions, nor in hidden folders, nor those that wait beside another.
fn look_for_files(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    if depth > DEPTH || SessionFolder::at(folder).is_session() {
        return;
    }
    let mut entries: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let Ok(kind) = entry.file_type() else { continue };
        let name = entry.file_name();
        let (name, path) = (name.to_string_lossy(), entry.path());
        if name.starts_with('.') || name == "exports" {
            continue;
        }
        if kind.is_dir() {
            look_for_files(&path, depth + 1, files);
        } else if kind.is_file() && name.ends_with(".toml") && beside_which(&path).is_none() && is_roadmap(&path) {
            files.push(path);
        }
    }
}

/// Whether a file says that it is a roadmap; what is wrong with it is told when it is read.
fn is_roadmap(path: &Path) -> bool {
    let text = crate::store::read_text(path).unwrap_or_default();
    text.lines()
        .any(|line| line.trim_start().starts_with("format") && line.contains("ctrls-roadmap/"))
}

fn of_session(folder: &SessionFolder, context: &Context) -> Result<Vec<Source>, Failure> {
    let read = read(folder, context)?;
    let mut sources = Vec::new();
    let mut written: Vec<String> = Vec::new();
    for group in &read.session.state().groups {
        let number = group.id.0;
        let stem = roadmap::file_slug(group.axis.as_deref(), &group.name, number);
        let file = read.files.iter().find(|file| file.group == Some(group.id));
        let stem = unique(file.map_or(stem, |file| stem_of(&file.path)), &written);
        written.push(stem.clone());
        sources.push(match file.filter(|file| file.edited.is_some()) {
            Some(file) => edited(file, folder, &read, context)?,
            None => Source {
                roadmap: roadmap::build(read.session.state(), group.id),
                rules: read.rules(),
                stem,
                out: folder.exports(),
                text: None,
                session: read.session(),
            },
        });
    }
    // What a hand put beside them.
    for file in read
        .files
        .iter()
        .filter(|file| file.group.is_none() && file.edited.is_some())
    {
        sources.push(edited(file, folder, &read, context)?);
    }
    Ok(sources)
}

fn edited(
    file: &RoadmapFile,
    folder: &SessionFolder,
    read: &SessionRead,
    context: &Context,
) -> Result<Source, Failure> {
    if let Some(newer) = &file.newer {
        tell_newer(&file.path, newer, context);
    }
    let mut source = product(&file.path, context)?;
    source.out = folder.exports();
    source.rules = read.rules();
    source.session = read.session();
    Ok(source)
}

/// A roadmap file: the product of a hand, or a copy of its session, which is built afresh.
fn of_file(path: &Path, context: &Context) -> Result<Source, Failure> {
    let Some(folder) = session_of(path) else {
        return product(path, context);
    };
    let read = read(&folder, context)?;
    let bytes = crate::store::read_all(path)?;
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let group = read.records.group_of(name).filter(|_| read.records.knows(&bytes));
    let mut source = match group {
        Some(group) => Source {
            roadmap: roadmap::build(read.session.state(), group),
            rules: BTreeMap::new(),
            stem: stem_of(path),
            out: PathBuf::new(),
            text: None,
            session: None,
        },
        None => {
            if let Some(newer) = newer_beside(path) {
                tell_newer(path, &newer, context);
            }
            product(path, context)?
        }
    };
    source.out = folder.exports();
    source.rules = read.rules();
    source.session = read.session();
    Ok(source)
}

fn product(path: &Path, context: &Context) -> Result<Source, Failure> {
    let text = text_of(context, path)?;
    let roadmap = understood(context, path, &text, roadmap::read(&text))?.value;
    Ok(Source {
        roadmap,
        rules: BTreeMap::new(),
        stem: stem_of(path),
        out: path.parent().unwrap_or(Path::new("")).join("exports"),
        text: Some(text),
        session: None,
    })
}

/// A session that was read.
struct SessionRead {
    name: String,
    session: Arc<Session>,
    records: Records,
    files: Vec<RoadmapFile>,
}

impl SessionRead {
    fn session(&self) -> Option<(String, Arc<Session>)> {
        Some((self.name.clone(), Arc::clone(&self.session)))
    }

    fn rules(&self) -> BTreeMap<String, CheckRule> {
        self.session.state().workshop().check.clone()
    }
}

fn read(folder: &SessionFolder, context: &Context) -> Result<SessionRead, Failure> {
    let bytes = folder.read()?;
    let journal = journal::read(&bytes).map_err(|error| {
        Failure::NotUnderstood(
            context
                .words
                .export_no_journal(&shown(&folder.journal()), &error.to_string()),
        )
    })?;
    let records = Records::of(&journal.entries);
    let files = roadmap_files(folder, &records)?;
    let name = fs::canonicalize(folder.path()).ok();
    let name = name.and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    Ok(SessionRead {
        name: name.unwrap_or_else(|| "session".to_owned()),
        session: Arc::new(Session::new(Arc::new(journal.header), journal.entries)),
        records,
        files,
    })
}

fn tell_newer(path: &Path, newer: &Path, context: &Context) {
    context.insist(&context.words.export_newer(&shown(path), &shown(newer)));
}

fn stem_of(path: &Path) -> String {
    path.file_stem()
        .map_or_else(|| "roadmap".to_owned(), |stem| stem.to_string_lossy().into_owned())
}

/// The name itself, else numbered.
pub(super) fn unique(stem: String, taken: &[String]) -> String {
    let mut name = stem.clone();
    let mut number = 2;
    while taken.contains(&name) {
        name = format!("{stem}-{number}");
        number += 1;
    }
    name
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
