//! Copies that `export --format toml` made of roadmaps that are read as well: no further roadmaps.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;

use crate::cli::export::ExportedFiles;
use crate::roadmap::Roadmap;

use super::read_roadmap::ReadRoadmap;

/// Takes out the files that say what another roadmap says, or said when it was exported.
pub(super) fn leave_out(roadmaps: &mut Vec<ReadRoadmap>) {
    let mut together: HashMap<RoadmapKey<'_>, Vec<usize>> = HashMap::new();
    for (at, read) in roadmaps.iter().enumerate() {
        together.entry(RoadmapKey::of_read(read)).or_default().push(at);
    }
    let mut copies = vec![false; roadmaps.len()];
    let mut exported = ExportedFiles::default();
    for places in together.into_values().filter(|places| places.len() > 1) {
        mark_copies(&places, roadmaps, &mut exported, &mut copies);
    }
    let mut copies = copies.into_iter();
    roadmaps.retain(|_| copies.next() != Some(true));
}

/// Which of the roadmaps of one group, or of one file's name, are copies of another of them.
fn mark_copies(places: &[usize], roadmaps: &[ReadRoadmap], exported: &mut ExportedFiles, copies: &mut [bool]) {
    // Of each text: whether a session says it, and how few folders deep it stands.
    let mut originals: HashMap<&Roadmap, (bool, usize)> = HashMap::new();
    let mut any_session = false;
    for &at in places {
        let (of_session, depth) = (roadmaps[at].session.is_some(), path_depth(&roadmaps[at].path));
        any_session |= of_session;
        let original = originals.entry(&roadmaps[at].roadmap).or_insert((false, depth));
        *original = (original.0 || of_session, original.1.min(depth));
    }
    // Which files an export wrote is asked only where that alone decides.
    let mut by_export = Vec::new();
    for &at in places.iter().filter(|at| roadmaps[**at].session.is_none()) {
        let lone = &roadmaps[at];
        // Beside each other two files are two, whoever made the second.
        copies[at] = originals
            .get(&lone.roadmap)
            .is_some_and(|(of_session, depth)| *of_session || *depth < path_depth(&lone.path));
        by_export.push((at, exported.holds(&lone.path)));
    }
    let any_original = any_session || by_export.iter().any(|(_, exported)| !exported);
    for (at, _) in by_export.into_iter().filter(|(_, exported)| *exported && any_original) {
        copies[at] = true;
    }
}

/// What tells a group's roadmap from others; a file's name, where no session is known.
#[derive(PartialEq, Eq, Hash)]
struct RoadmapKey<'r> {
    session: &'r str,
    axis: &'r str,
    group: &'r str,
    adapted_from: &'r [String],
    file: Option<&'r OsStr>,
}

impl<'r> RoadmapKey<'r> {
    fn of_read(read: &'r ReadRoadmap) -> Self {
        let source = &read.roadmap.source;
        Self {
            session: &source.session,
            axis: &source.axis,
            group: &source.group,
            adapted_from: &source.adapted_from,
            file: read.path.file_name().filter(|_| source.session.is_empty()),
        }
    }
}

fn path_depth(path: &Path) -> usize {
    path.components().count()
}
