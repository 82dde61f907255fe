//! Each roadmap of a calendar has an id, and no two have the same.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::cli::roadmap_id::{RoadmapText, missing_id, new_roadmap_id, write_id};
use crate::cli::{Context, Failure};

use super::export_sources::ExportSource;

/// Writes an id into each file that has none, and another one into a copy that a hand made of a file; what cannot be
/// reported apart so is to be left out: its places are given.
///
/// # Errors
/// When a file cannot be changed in place, or the disk refuses.
pub(super) fn settle_ids(sources: &mut [ExportSource], context: &Context) -> Result<Vec<usize>, Failure> {
    let mut known: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut left_out = Vec::new();
    // A copy of what a session has gives way to it.
    let mut order: Vec<usize> = (0..sources.len()).collect();
    order.sort_by_key(|at| sources[*at].session.is_none());
    for at in order {
        let source = &mut sources[at];
        let session = source.session.as_deref().zip(source.group);
        let twin = known.get(&source.roadmap.id);
        let id = match (missing_id(&source.roadmap, session), twin) {
            (Some(id), _) => Some(id),
            (None, None) => None,
            (None, Some(_)) if source.session.is_none() && source.text.is_some() => Some(new_roadmap_id()),
            (None, Some(other)) => {
                let (path, other) = (source.path.display().to_string(), other.display().to_string());
                context.insist(&context.words.calendar_left_out(&path, &other));
                left_out.push(at);
                continue;
            }
        };
        if let Some(id) = id {
            let text = RoadmapText {
                path: &source.path,
                roadmap: &mut source.roadmap,
                text: &mut source.text,
                in_session: source.session.is_some(),
            };
            write_id(text, &id, context)?;
        }
        known.insert(source.roadmap.id.clone(), source.path.clone());
    }
    Ok(left_out)
}

/// The sources but for those at some places.
pub(super) fn without_places(sources: Vec<ExportSource>, places: &[usize]) -> Vec<ExportSource> {
    let sources = sources.into_iter().enumerate();
    sources
        .filter(|(at, _)| !places.contains(at))
        .map(|(_, source)| source)
        .collect()
}
