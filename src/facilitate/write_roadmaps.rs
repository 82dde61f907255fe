//! The roadmaps of a session, written to its folder: the journal is reported first.

use crate::roadmap;
use crate::session::{Entry, EntryKind, GroupId, Session};
use crate::store::{PendingRoadmap, RecordedDigests, SessionWriter, StoreError, WriteOutcome};
use crate::words::Words;

/// Writes the roadmap of every group.
///
/// # Errors
/// What the disk refused; roadmaps written before that stay.
pub(crate) fn write_roadmaps(
    session: &mut Session,
    writer: &mut SessionWriter,
    ms: u64,
    at: &str,
) -> Result<Vec<WriteOutcome>, StoreError> {
    // The folder may have been moved, or taken by another window: roadmaps go where the journal goes.
    writer.check_place()?;
    let before = writer.folder().clone();
    let written = write_all(session, writer, ms, at)?;
    if *writer.folder() == before {
        return Ok(written);
    }
    write_all(session, writer, ms, at)
}

fn write_all(
    session: &mut Session,
    writer: &mut SessionWriter,
    ms: u64,
    at: &str,
) -> Result<Vec<WriteOutcome>, StoreError> {
    let state = session.state();
    let texts: Vec<(GroupId, String, String)> = state
        .groups
        .iter()
        .map(|group| {
            let roadmap = roadmap::build_roadmap(state, group.id);
            (
                group.id,
                roadmap::file_slug(group.axis.as_deref(), &group.name, group.id.0),
                roadmap::to_toml(&roadmap),
            )
        })
        .collect();
    let drafts: Vec<PendingRoadmap<'_>> = texts
        .iter()
        .map(|(group, slug, text)| PendingRoadmap {
            group: *group,
            slug,
            text: Some(text),
        })
        .collect();
    let mut records = RecordedDigests::from_entries(session.entries());
    let folder = writer.folder().clone();
    let last = session.entries().last().map_or(0, |entry| entry.ms);
    crate::store::write_roadmaps(&folder, &mut records, &drafts, |group, file, sha256| {
        let entry = Entry {
            seq: session.next_seq(),
            at: at.to_owned(),
            ms: ms.max(last),
            group: None,
            line: None,
            kind: EntryKind::RoadmapWritten {
                group,
                file: file.to_owned(),
                sha256: sha256.to_owned(),
            },
        };
        let outcome = writer.append(&entry);
        session.push(entry);
        outcome
    })
}

/// What is reported of files that a hand edited.
pub(crate) fn roadmap_notices(written: &[WriteOutcome], words: &Words) -> Vec<String> {
    let shown = |path: &std::path::Path| path.display().to_string();
    let mut told = Vec::new();
    for one in written {
        if let Some(edited) = &one.edited {
            told.push(words.edited_by_hand(&shown(edited), &shown(&one.path)));
        }
        for stay in &one.stay {
            told.push(words.earlier_stays(&shown(stay)));
        }
    }
    told
}
