//! What was read, as a report takes it in.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use crate::cli::Context;
use crate::cli::read::{LoadedFiles, ReadRoadmap, Unreadable};
use crate::platform::slashed_path;
use crate::report::{ReportInput, SessionInput, StandaloneRoadmap, UnreadableFile};
use crate::workshop::Event;

/// What could not be read, as a row of the report; it is reported as well.
pub(super) fn unreadable_row(unreadable: &Unreadable, context: &Context) -> UnreadableFile {
    context.insist(&unreadable.line(context));
    unreadable.record(context)
}

pub(super) fn report_input(read: &LoadedFiles, event: Option<Event>, unread: Vec<UnreadableFile>) -> ReportInput<'_> {
    let shown = slashed_path;
    let mut by_folder: HashMap<&Path, Vec<&ReadRoadmap>> = HashMap::new();
    for roadmap in &read.roadmaps {
        if let Some(session) = &roadmap.session {
            by_folder.entry(session.folder.path()).or_default().push(roadmap);
        }
    }
    let sessions = read.sessions.iter().map(|session| SessionInput {
        path: shown(session.folder.path()),
        session: &session.session,
        roadmaps: by_folder
            .get(session.folder.path())
            .into_iter()
            .flatten()
            .filter_map(|roadmap| Some((shown(&roadmap.path), roadmap.group?, &roadmap.roadmap)))
            .collect(),
    });
    let folders: HashSet<&Path> = read.sessions.iter().map(|session| session.folder.path()).collect();
    let counted = |roadmap: &&ReadRoadmap| {
        let session = roadmap.session.as_ref();
        roadmap.group.is_some() && session.is_some_and(|of| folders.contains(of.folder.path()))
    };
    let lone = read.roadmaps.iter().filter(|roadmap| !counted(roadmap));
    ReportInput {
        event,
        sessions: sessions.collect(),
        lone: lone
            .map(|roadmap| StandaloneRoadmap {
                path: shown(&roadmap.path),
                roadmap: &roadmap.roadmap,
                rehearsal: roadmap
                    .session
                    .as_ref()
                    .is_some_and(|read| read.session.state().header.rehearsal),
            })
            .collect(),
        unread,
    }
}
