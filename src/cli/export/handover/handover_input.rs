//! What is handed over: all that counts below some paths.

use std::path::{Path, PathBuf};

use crate::cli::export::export_sources::ExportSource;
use crate::cli::export::output_folder::was_written_below;
use crate::cli::read::{LoadedFiles, ReadRoadmap, load_files};
use crate::cli::report::{event_file_above, nothing_found, report_of_files};
use crate::cli::{Context, Failure, select_session};
use crate::report::Report;

/// The account, and its roadmaps in the order of the account.
pub(super) struct HandoverInput {
    pub(super) report: Report,
    pub(super) sources: Vec<ExportSource>,
    /// Whether something could not be read.
    pub(super) look: bool,
}

/// Reads all that counts below `paths`; without any, of the event above the latest session, else of that session.
///
/// # Errors
/// Wrong use where nothing counts, or a path leads nowhere.
pub(super) fn handover_input(paths: &[PathBuf], context: &Context) -> Result<HandoverInput, Failure> {
    if let Some(missing) = paths.iter().find(|path| !path.exists()) {
        return Err(Failure::usage(
            context.words.path_not_found(&missing.display().to_string()),
        ));
    }
    let paths = match paths {
        [] => vec![latest_event(context)?],
        paths => paths.to_vec(),
    };
    let mut read = load_files(&paths, context);
    // What was handed over before is a copy, whatever somebody wrote into it.
    let is_copy = |read: &ReadRoadmap| read.session.is_none() && was_written_below(&read.path);
    read.roadmaps.retain(|read| !is_copy(read));
    let asked_alone = paths.len() == 1 && read.sessions.is_empty() && read.roadmaps.is_empty();
    if asked_alone && read.unreadable.len() == 1 {
        return Err(read.unreadable.remove(0).failure);
    }
    let (report, look) = report_of_files(&read, &paths, context);
    if report.counted.roadmaps == 0 {
        return Err(nothing_found(&report, context));
    }
    let sources = counted_sources(&report, read);
    Ok(HandoverInput { report, sources, look })
}

/// The folder of the event above the latest session, else that session.
fn latest_event(context: &Context) -> Result<PathBuf, Failure> {
    let session = select_session::select_session(None, context)?;
    let event = event_file_above(session.path());
    let folder = event.as_deref().and_then(Path::parent).map(Path::to_owned);
    Ok(folder.unwrap_or_else(|| session.path().to_owned()))
}

/// The roadmaps that the account counts, each under the name that the account gives it.
fn counted_sources(report: &Report, read: LoadedFiles) -> Vec<ExportSource> {
    let mut roadmaps: Vec<Option<ReadRoadmap>> = read.roadmaps.into_iter().map(Some).collect();
    let rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    rows.filter_map(|row| {
        let is_meant = |read: &ReadRoadmap| read.path.display().to_string() == row.path && read.roadmap == row.roadmap;
        let found = roadmaps
            .iter_mut()
            .find(|read| read.as_ref().is_some_and(is_meant))?
            .take()?;
        Some(ExportSource {
            stem: row.slug.clone(),
            ..ExportSource::new(found)
        })
    })
    .collect()
}
