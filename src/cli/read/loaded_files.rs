//! Everything at and below some paths, read on all processors, told in order.

use std::collections::{BTreeSet, HashSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::cli::fault_report::{self, FirstFault, RejectedFile};
use crate::cli::{Context, Failure, Progress};
use crate::platform::{quote_for_shell, slashed_path};
use crate::report::UnreadableFile;
use crate::roadmap::{self, Roadmap};
use crate::session::GroupId;
use crate::store::{RecordedDigests, RoadmapFile, newer_beside, roadmap_files, session_of};

use super::copies::leave_out;
use super::find_files::{FoundPath, canonical_path, find_below};
use super::read_roadmap::ReadRoadmap;
use super::read_session::{ReadSession, damage_of, read_session};

/// What is at some paths.
#[derive(Debug, Default)]
pub(crate) struct LoadedFiles {
    /// The sessions, by path.
    pub(crate) sessions: Vec<Arc<ReadSession>>,
    /// The roadmaps of those sessions, and those that lie about as files.
    pub(crate) roadmaps: Vec<ReadRoadmap>,
    /// What could not be read: the path, and the whole sentence.
    pub(crate) unreadable: Vec<Unreadable>,
    /// What is to be said of what was read, with the file that it is about.
    pub(crate) told: Vec<(PathBuf, String)>,
}

/// A file that could not be read or understood.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) path: PathBuf,
    /// The first fault, of a file that can be read and is not understood.
    pub(crate) first: Option<Box<FirstFault>>,
    /// How a command ends that asked for this file alone.
    pub(crate) failure: Failure,
}

impl Unreadable {
    /// Where and why, as a report and other programs take it.
    pub(crate) fn record(&self, context: &Context) -> UnreadableFile {
        let first = self.first.as_deref();
        UnreadableFile {
            path: slashed_path(&self.path),
            line: first.map(|first| first.place.line),
            column: first.map(|first| first.place.column),
            why: first.map_or_else(|| self.failure.first_line(context), |first| first.what.clone()),
        }
    }

    /// Where and why, and how to mend it, on one line: `file.toml:3:1: …`.
    pub(crate) fn line(&self, context: &Context) -> String {
        let path = self.path.display().to_string();
        if let Some(FirstFault { place, what, mend }) = self.first.as_deref() {
            let place = format!("{path}:{}:{}", place.line, place.column);
            return context.words.fault_line(&place, what, mend);
        }
        let sentence = self.failure.first_line(context);
        if sentence.contains(&path) {
            sentence
        } else {
            format!("{path}: {sentence}")
        }
    }
}

/// Reads everything at and below `paths`: sessions with their roadmaps, roadmap files outside any session. What is to
/// be said of them is reported.
pub(crate) fn load_files(paths: &[PathBuf], context: &Context) -> LoadedFiles {
    let read = load_quietly(paths, context);
    read.tell(context);
    read
}

/// As [`sources`], with nothing told yet.
pub(crate) fn load_quietly(paths: &[PathBuf], context: &Context) -> LoadedFiles {
    // What is no folder is named as what it is; a journal stands for its session.
    let roadmap = |path: &Path| match std::fs::metadata(path) {
        Ok(about) => !about.is_dir() && path.file_name() != Some(OsStr::new("journal.jsonl")),
        Err(_) => false,
    };
    read_all(find_below(paths, roadmap), context)
}

/// Reads what is at one path that was named: a file is read as a roadmap whatever its name.
pub(crate) fn at(path: &Path, context: &Context) -> LoadedFiles {
    let read = read_all(find_below(&[path.to_owned()], Path::is_file), context);
    read.tell(context);
    read
}

fn read_all(lying: Vec<FoundPath>, context: &Context) -> LoadedFiles {
    let progress = Progress::over(lying.len(), context);
    let parts: Vec<LoadedFiles> = lying
        .into_par_iter()
        .map(|lying| {
            let part = read_one(lying, context);
            progress.step();
            part
        })
        .collect();
    progress.end();
    let mut all = LoadedFiles::default();
    let mut seen = BTreeSet::new();
    let mut said = HashSet::new();
    for part in parts {
        all.sessions.extend(part.sessions);
        let mut roadmaps = part.roadmaps;
        // A roadmap that was named beside its session.
        roadmaps.retain(|read| seen.insert((canonical_path(&read.path), read.group)));
        all.roadmaps.extend(roadmaps);
        all.unreadable.extend(part.unreadable);
        for told in part.told {
            if said.insert(told.clone()) {
                all.told.push(told);
            }
        }
    }
    leave_out(&mut all.roadmaps);
    all
}

fn read_one(lying: FoundPath, context: &Context) -> LoadedFiles {
    let mut part = LoadedFiles::default();
    match lying {
        FoundPath::File(path) => part.file(&path, context),
        FoundPath::Session(folder) => match read_session(&folder, context) {
            Ok(read) => {
                let read = Arc::new(read);
                part.roadmaps_of(&read, context, None);
                part.sessions.push(read);
            }
            Err(failure) => part.unreadable(&folder.journal(), failure),
        },
        FoundPath::Closed(error) => {
            let path = error.path.clone();
            part.unreadable(&path, error.into());
        }
    }
    part
}

impl LoadedFiles {
    /// Tells what is to be said of what was read.
    pub(crate) fn tell(&self, context: &Context) {
        for (_, told) in &self.told {
            context.tell(told);
        }
    }

    /// The roadmap in a file; within a session the journal says whether the file is its copy.
    fn file(&mut self, path: &Path, context: &Context) {
        let Some(folder) = session_of(path) else {
            return self.lone(path, context);
        };
        match read_session(&folder, context) {
            Ok(read) => {
                let read = Arc::new(read);
                self.roadmaps_of(&read, context, Some(path));
                if self.roadmaps.is_empty() && self.unreadable.is_empty() {
                    self.lone(path, context);
                }
            }
            // A roadmap is readable without its journal.
            Err(_) => self.lone(path, context),
        }
    }

    /// The roadmaps of a session, those of groups whose file is not written yet as well; `only` one of its files.
    fn roadmaps_of(&mut self, read: &Arc<ReadSession>, context: &Context, only: Option<&Path>) {
        let journal = read.folder.journal();
        let damage = damage_of(read, &context.words);
        self.told.extend(damage.into_iter().map(|told| (journal.clone(), told)));
        let records = RecordedDigests::from_entries(read.session.entries());
        let state = read.session.state();
        let found = match roadmap_files(&read.folder, &records) {
            Ok(found) => found,
            Err(error) => {
                let path = error.path.clone();
                return self.unreadable(&path, error.into());
            }
        };
        let asked = |path: &Path| only.is_none_or(|only| only == path || canonical_path(only) == canonical_path(path));
        let mut seen: Vec<GroupId> = Vec::new();
        for file in found.files {
            seen.extend(file.group);
            if asked(&file.path) {
                self.of_session(file, read, context);
            }
        }
        for (group, error) in found.closed {
            // A hand may have changed it: the journal does not stand in for it.
            seen.extend(group);
            let path = error.path.clone();
            if asked(&path) {
                self.unreadable(&path, error.into());
            }
        }
        if only.is_some() {
            return;
        }
        // While a session runs its roadmaps are in the journal alone.
        for group in state.groups.iter().filter(|group| !seen.contains(&group.id)) {
            let slug = roadmap::file_slug(group.axis.as_deref(), &group.name, group.id.0);
            self.roadmaps.push(ReadRoadmap {
                path: read.folder.roadmaps().join(format!("{slug}.toml")),
                roadmap: roadmap::build_roadmap(state, group.id),
                text: None,
                session: Some(Arc::clone(read)),
                group: Some(group.id),
            });
        }
    }

    /// One file of a session: built afresh where it is a copy of the journal, else as a hand made it.
    fn of_session(&mut self, file: RoadmapFile, read: &Arc<ReadSession>, context: &Context) {
        let (roadmap, text) = match (&file.edited, file.group) {
            (None, Some(group)) => (roadmap::build_roadmap(read.session.state(), group), None),
            (None, None) => return,
            (Some(_), _) => match self.understood(&file.path, context) {
                Ok((roadmap, text)) => (roadmap, Some(text)),
                Err(unreadable) => return self.unreadable.push(*unreadable),
            },
        };
        self.waits(&file.path, file.newer.as_deref(), context);
        self.roadmaps.push(ReadRoadmap {
            path: file.path,
            roadmap,
            text,
            session: Some(Arc::clone(read)),
            group: file.group,
        });
    }

    /// A roadmap file outside any session.
    fn lone(&mut self, path: &Path, context: &Context) {
        match self.understood(path, context) {
            Ok((roadmap, text)) => {
                let newer = newer_beside(path);
                self.waits(path, newer.as_deref(), context);
                self.roadmaps.push(ReadRoadmap {
                    path: path.to_owned(),
                    roadmap,
                    text: Some(text),
                    session: None,
                    group: None,
                });
            }
            Err(unreadable) => self.unreadable.push(*unreadable),
        }
    }

    /// The roadmap in a file, and the file's text; its unknown keys are to be reported.
    fn understood(&mut self, path: &Path, context: &Context) -> Result<(Roadmap, String), Box<Unreadable>> {
        let unreadable = |RejectedFile { first, failure }| {
            let path = path.to_owned();
            Box::new(Unreadable { path, first, failure })
        };
        let text = fault_report::text_among(context, path).map_err(unreadable)?;
        match roadmap::parse_roadmap(&text) {
            Ok(read) => {
                let warning = fault_report::warning(context, path, &text, &read.unknown);
                self.told.extend(warning.map(|told| (path.to_owned(), told)));
                Ok((read.value, text))
            }
            Err(found) => Err(unreadable(fault_report::rejected_file(context, path, &text, &found))),
        }
    }

    /// A newer version that waits beside a hand's work, with the commands that compare the two and take it.
    fn waits(&mut self, path: &Path, newer: Option<&Path>, context: &Context) {
        if let Some(newer) = newer {
            let shown = |path: &Path| quote_for_shell(&path.display().to_string());
            let told = context.words.newer_waits(&shown(path), &shown(newer));
            self.told.push((path.to_owned(), told));
        }
    }

    fn unreadable(&mut self, path: &Path, failure: Failure) {
        self.unreadable.push(Unreadable {
            path: path.to_owned(),
            first: None,
            failure,
        });
    }
}
