//! The files of a handover.

use std::path::Path;

use rayon::prelude::*;

use crate::cli::Context;
use crate::cli::export::batch::{Batch, Bundle, source_document};
use crate::cli::export::calendar_ids::without_places;
use crate::cli::export::document_file::document_file;
use crate::cli::export::export_sources::ExportSource;
use crate::cli::export::format::ExportFormat;
use crate::cli::export::pilot_bundle::{PilotFile, pilot_files};
use crate::cli::export::workbook_files::actions_file;
use crate::export::{self, EnclosedRoadmap, Enclosure, handover_message, handover_page, report_document};
use crate::report::Report;
use crate::roadmap::{self, Roadmap, plain_words};
use crate::words::Words;

/// The first page of the folder.
const INDEX: &str = "index.html";

/// What is made of what counts.
pub(super) struct HandoverFiles<'a> {
    pub(super) report: &'a Report,
    pub(super) sources: Vec<ExportSource>,
    /// The places of those that no calendar takes.
    pub(super) not_in_calendar: Vec<usize>,
    /// Whether the facilitators' remarks stay out.
    pub(super) public: bool,
    pub(super) words: &'a Words,
}

impl HandoverFiles<'_> {
    /// All files by their paths in the folder `out`, the first page first.
    pub(super) fn make(self, out: &Path, context: &Context) -> Vec<Bundle> {
        let words = self.words;
        let mut batch = Batch::new(out.to_owned());
        for source in &self.sources {
            batch.add(source.clone());
        }
        let roadmap_folder = words.handover_roadmap_folder();
        let made: Vec<(EnclosedRoadmap, Bundle)> = batch
            .sources
            .par_iter()
            .map(|source| roadmap_files(source, &roadmap_folder, context))
            .collect();
        let roadmaps: Vec<&Roadmap> = self.sources.iter().map(|source| &source.roadmap).collect();
        let pilots = pilot_files(&roadmaps, ExportFormat::PAGES, out, words, context);
        let workbook = format!("{}.xlsx", words.handover_workbook_name());
        let mut sheet = actions_file(&batch, &workbook, context);
        // The folder is for people: what the columns are called for programs stays out.
        sheet.files.retain(|(name, _)| *name == workbook);
        let calendar = self.calendar(out, context);
        let enclosed = Enclosure {
            index: INDEX.to_owned(),
            report: format!("{}.{}", words.report_file_name(), ExportFormat::PAGES.ending()),
            roadmaps: made.iter().map(|(enclosed, _)| enclosed.clone()).collect(),
            roadmap_folder,
            pilots: pilots.iter().filter_map(pilot_address).collect(),
            pilot_folder: words.pilot_folder(),
            workbook,
            calendar: calendar.files.first().map(|(name, _)| name.clone()),
            message: format!("{}.txt", words.handover_message_name()),
        };
        let page = handover_page(self.report, &enclosed, words, self.public);
        let account = report_document(self.report, &enclosed.roadmap_pages(), words, self.public);
        let message = handover_message(self.report, &enclosed, words);
        let mut bundles = vec![
            Bundle::from_file(INDEX.to_owned(), export::html(&page).into_bytes()),
            document_file(&account, ExportFormat::PAGES, enclosed.report.clone(), context),
            Bundle::from_file(enclosed.message.clone(), message.into_bytes()),
            sheet,
            calendar,
        ];
        bundles.extend(made.into_iter().map(|(_, bundle)| bundle));
        bundles.extend(pilots.into_iter().map(|file| file.bundle));
        bundles
    }

    fn calendar(&self, out: &Path, context: &Context) -> Bundle {
        let mut dated = Batch::new(out.to_owned());
        for source in without_places(self.sources.clone(), &self.not_in_calendar) {
            dated.add(source);
        }
        dated.calendar_file(format!("{}.ics", self.words.calendar_name_of_all()), context)
    }
}

/// A roadmap to be read, and to be gone on with.
fn roadmap_files(source: &ExportSource, folder: &str, context: &Context) -> (EnclosedRoadmap, Bundle) {
    let page = format!("{folder}/{}.{}", source.stem, ExportFormat::PAGES.ending());
    let toml = format!("{folder}/{}.toml", source.stem);
    let text = source.text.clone().unwrap_or_else(|| roadmap::to_toml(&source.roadmap));
    let document = source_document(source, false, context);
    let enclosed = EnclosedRoadmap {
        slug: source.stem.clone(),
        title: match plain_words(&source.roadmap).title {
            title if title.trim().is_empty() => document.title.plain(),
            title => title,
        },
        page: page.clone(),
        source: toml.clone(),
    };
    let mut bundle = document_file(&document, ExportFormat::PAGES, page, context);
    bundle.files.push((toml, text.into_bytes()));
    (enclosed, bundle)
}

/// The name of a pilot and where their page is.
fn pilot_address(file: &PilotFile) -> Option<(String, String)> {
    let (address, _) = file.bundle.files.first()?;
    Some((file.pilot.clone(), address.clone()))
}
