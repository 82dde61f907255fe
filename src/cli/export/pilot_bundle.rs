//! A page, or a calendar, for each who promised something.

use std::path::Path;

use rayon::prelude::*;

use crate::cli::Context;
use crate::export::{
    CalendarComponent, PilotPromises, calendar_file, pilot_document, pilot_key, promises_by_pilot, roadmap_events,
};
use crate::roadmap::{Roadmap, plain_words};
use crate::text::slug;
use crate::words::Words;

use super::batch::{Batch, Bundle};
use super::calendar_bundle::{calendar_stamp, earlier_calendar};
use super::document_file::document_file;
use super::export_sources::UniqueNames;
use super::format::ExportFormat;

impl Batch {
    /// One file a pilot, in a folder of their own.
    pub(super) fn pilot_bundles(&self, format: ExportFormat, context: &Context) -> Vec<Bundle> {
        let sources = self.sources_by_table();
        let roadmaps: Vec<&Roadmap> = sources.iter().map(|source| &source.roadmap).collect();
        let words = self.words_of_most(context);
        let files = pilot_files(&roadmaps, format, &self.out, &words, context);
        if files.is_empty() {
            context.insist(&context.words.pilot_nobody());
        }
        files.into_iter().map(|file| file.bundle).collect()
    }
}

/// The file of one who promised something.
pub(super) struct PilotFile {
    pub(super) pilot: String,
    pub(super) bundle: Bundle,
}

/// One file for each who promised something, with its folder; `out` is where that folder stands.
pub(super) fn pilot_files(
    roadmaps: &[&Roadmap],
    format: ExportFormat,
    out: &Path,
    words: &Words,
    context: &Context,
) -> Vec<PilotFile> {
    let plain: Vec<Roadmap> = roadmaps.iter().map(|roadmap| plain_words(roadmap)).collect();
    let plain: Vec<&Roadmap> = plain.iter().collect();
    let pilots = promises_by_pilot(&plain);
    let folder = words.pilot_folder();
    let mut taken = UniqueNames::default();
    let mut name_of = |pilot: &PilotPromises<'_>| {
        let stem = taken.take_name(slug(&pilot_key(&pilot.name), "pilote"));
        format!("{folder}/{stem}.{}", format.ending())
    };
    let named: Vec<(String, &PilotPromises<'_>)> = pilots.iter().map(|pilot| (name_of(pilot), pilot)).collect();
    named
        .into_par_iter()
        .filter_map(|(name, pilot)| {
            let bundle = match format {
                ExportFormat::Ics => {
                    let earlier = earlier_calendar(&out.join(&name));
                    let text = pilot_calendar(pilot, &plain, earlier.as_deref(), words)?;
                    Bundle::from_file(name, text.into_bytes())
                }
                _ => document_file(&pilot_document(pilot, words), format, name, context),
            };
            Some(PilotFile {
                pilot: pilot.name.clone(),
                bundle,
            })
        })
        .collect()
}

/// What of theirs has a day; `None` where nothing has.
fn pilot_calendar(
    pilot: &PilotPromises<'_>,
    roadmaps: &[&Roadmap],
    earlier: Option<&str>,
    words: &Words,
) -> Option<String> {
    let key = pilot_key(&pilot.name);
    let events: Vec<CalendarComponent> = roadmaps
        .iter()
        .flat_map(|roadmap| {
            let holds_all = pilot_key(&roadmap.pilot) == key;
            roadmap_events(roadmap, holds_all, |action| pilot_key(&action.pilot) == key, words)
        })
        .collect();
    let title = words.pilot_foot(&pilot.name);
    (!events.is_empty()).then(|| calendar_file(&title, &events, calendar_stamp(roadmaps), earlier))
}
