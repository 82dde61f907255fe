//! Copies that `export --format toml` made of roadmaps that are read as well: no further roadmaps.

use std::path::Path;

use crate::cli::export::is_exported;
use crate::roadmap::Roadmap;

use super::read_roadmap::ReadRoadmap;

/// Takes out the files that say what another roadmap says, or said when it was exported.
pub(super) fn leave_out(roadmaps: &mut Vec<ReadRoadmap>) {
    let copies: Vec<bool> = (0..roadmaps.len()).map(|at| is_copy(at, roadmaps)).collect();
    let mut copies = copies.into_iter();
    roadmaps.retain(|_| copies.next() != Some(true));
}

fn is_copy(at: usize, roadmaps: &[ReadRoadmap]) -> bool {
    let lone = &roadmaps[at];
    if lone.session.is_some() {
        return false;
    }
    let others = roadmaps.iter().enumerate().filter(|(other, _)| *other != at);
    let mut originals = others.map(|(_, other)| other).filter(|other| of_one(lone, other));
    let mut exported = None;
    originals.any(|original| {
        let of_session = original.session.is_some();
        let same = original.roadmap == lone.roadmap;
        // Beside each other two files are two, whoever made the second.
        if same && (of_session || path_depth(&original.path) < path_depth(&lone.path)) {
            return true;
        }
        *exported.get_or_insert_with(|| is_exported(&lone.path)) && (of_session || !is_exported(&original.path))
    })
}

/// Whether both are of one group's roadmap; of one file, where no session is known.
fn of_one(one: &ReadRoadmap, other: &ReadRoadmap) -> bool {
    roadmap_key(&one.roadmap) == roadmap_key(&other.roadmap)
        && one.roadmap.source.adapted_from == other.roadmap.source.adapted_from
        && (!one.roadmap.source.session.is_empty() || one.path.file_name() == other.path.file_name())
}

fn roadmap_key(roadmap: &Roadmap) -> [&str; 3] {
    let source = &roadmap.source;
    [&source.session, &source.axis, &source.group]
}

fn path_depth(path: &Path) -> usize {
    path.components().count()
}
