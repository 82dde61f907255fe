//! What is exported: the roadmaps of sessions, built afresh or as a hand edited them, and roadmap files.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check::CheckOptions;
use crate::cli::read::{self, ReadRoadmap, ReadSession};
use crate::cli::{Context, Failure, select_session};
use crate::export::SessionStage;
use crate::roadmap::Roadmap;
use crate::session::GroupId;
use crate::workshop::Workshop;

/// One roadmap to be exported.
#[derive(Clone, Debug)]
pub(super) struct ExportSource {
    pub(super) roadmap: Roadmap,
    /// The session that it comes from.
    pub(super) session: Option<Arc<ReadSession>>,
    pub(super) group: Option<GroupId>,
    /// The file that it is in, or would be in.
    pub(super) path: PathBuf,
    /// The name of its files without their ending.
    pub(super) stem: String,
    /// Where they go unless `--out` says otherwise.
    pub(super) out: PathBuf,
    /// Its own text, where a hand wrote it.
    pub(super) text: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct ExportSources {
    pub(super) sources: Vec<ExportSource>,
    /// Whether something among many could not be read: it was reported.
    pub(super) look: bool,
}

impl ExportSource {
    pub(super) fn new(read: ReadRoadmap) -> Self {
        let out = match &read.session {
            Some(session) => session.folder.exports(),
            None => read.path.parent().unwrap_or(Path::new("")).join("exports"),
        };
        let stem = read.path.file_stem();
        Self {
            roadmap: read.roadmap,
            session: read.session,
            group: read.group,
            stem: stem.map_or_else(|| "roadmap".to_owned(), |stem| stem.to_string_lossy().into_owned()),
            out,
            path: read.path,
            text: read.text,
        }
    }

    /// The name of its session's folder.
    pub(super) fn session_name(&self) -> Option<String> {
        let folder = dunce::canonicalize(self.session.as_ref()?.folder.path()).ok()?;
        Some(folder.file_name()?.to_string_lossy().into_owned())
    }

    /// Whether both come from one session.
    pub(super) fn is_of_the_session_of(&self, other: &Self) -> bool {
        match (&self.session, &other.session) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    /// How far the session is that it comes from.
    pub(super) fn stage(&self) -> SessionStage {
        match &self.session {
            Some(read) if !read.session.state().finished => SessionStage::Open,
            _ => SessionStage::Ended,
        }
    }

    /// What the document asks it by: its workshop's rules and missions. Not the day: the same roadmap makes the same
    /// document whenever it is exported.
    pub(super) fn against<'a>(&'a self, none: &'a Workshop) -> CheckOptions<'a> {
        let workshop = self
            .session
            .as_ref()
            .map_or(none, |read| read.session.state().workshop());
        CheckOptions {
            rules: &workshop.check,
            pillars: &workshop.pillars,
            today: None,
        }
    }
}

/// The roadmaps of these paths; of the latest session without any.
pub(super) fn export_sources(paths: &[PathBuf], context: &Context) -> Result<ExportSources, Failure> {
    let mut found = ExportSources::default();
    if paths.is_empty() {
        let session = select_session::select_session(None, context)?;
        take_path(session.path(), false, &mut found, context)?;
        return Ok(found);
    }
    for path in paths {
        take_path(path, paths.len() > 1, &mut found, context)?;
    }
    Ok(found)
}

/// What is at a path. What cannot be read is reported where other things can; else it is how the command ends.
fn take_path(path: &Path, among_many: bool, found: &mut ExportSources, context: &Context) -> Result<(), Failure> {
    if !path.exists() {
        return Err(Failure::usage(
            context.words.path_not_found(&path.display().to_string()),
        ));
    }
    let mut read = read::at(path, context);
    let alone = !among_many && read.roadmaps.is_empty() && read.unreadable.len() == 1;
    if alone && let Some(unreadable) = read.unreadable.pop() {
        return Err(unreadable.failure);
    }
    for unreadable in &read.unreadable {
        found.look = true;
        context.insist(&unreadable.line(context));
    }
    if read.roadmaps.is_empty() && read.unreadable.is_empty() {
        return Err(Failure::usage(
            context.words.export_nothing(&path.display().to_string()),
        ));
    }
    found.sources.extend(read.roadmaps.into_iter().map(ExportSource::new));
    Ok(())
}

/// Names that are given, each once.
#[derive(Debug, Default)]
pub(super) struct UniqueNames {
    taken: HashSet<String>,
    /// The number from which on each stem is still free.
    numbers: HashMap<String, usize>,
}

impl UniqueNames {
    /// The name itself, else numbered.
    pub(super) fn take_name(&mut self, stem: String) -> String {
        if self.taken.insert(stem.clone()) {
            return stem;
        }
        let number = self.numbers.entry(stem.clone()).or_insert(2);
        loop {
            let name = format!("{stem}-{number}");
            *number += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}
