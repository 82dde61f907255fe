//! The files that come out of the sources of one folder.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::cli::{Context, Failure, Progress};
use crate::export::document::Document;
use crate::export::{self, Dialect};
use crate::roadmap;
use crate::words::{Language, Words};
use crate::workshop::Workshop;

use super::document_file::document_file;
use super::export_sources::{ExportSource, UniqueNames};
use super::format::{ExportFormat, Platform};
use super::workbook_files::workbook_bundle;

/// Roadmaps whose documents are made together, on all processors: as many are in memory at a time.
const TOGETHER: usize = 32;

/// What goes into one folder.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) out: PathBuf,
    pub(super) sources: Vec<ExportSource>,
    /// Whether each document is to be on one page.
    pub(super) one_page: bool,
    /// Whether a calendar is to hold tasks instead of events.
    pub(super) tasks: bool,
    /// Whether those who promised something have a file each, instead of the roadmaps.
    pub(super) per_pilot: bool,
    /// For which platform a workbook is.
    pub(super) platform: Option<Platform>,
    /// Names that are given.
    stems: UniqueNames,
}

/// Files that are made together.
#[derive(Debug, Default)]
pub(super) struct Bundle {
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// What was done so that they can be made.
    pub(super) notes: Vec<String>,
    /// What is to be said of them, and wants a look.
    pub(super) told: Vec<String>,
    /// The file that could not be made, as a sentence.
    pub(super) failed: Option<String>,
}

impl Bundle {
    pub(super) fn from_file(name: String, bytes: Vec<u8>) -> Self {
        Self {
            files: vec![(name, bytes)],
            ..Self::default()
        }
    }

    pub(super) fn not_made(name: &str, error: &dyn std::fmt::Display, context: &Context) -> Self {
        Self {
            failed: Some(context.words.export_not_made(name, &error.to_string())),
            ..Self::default()
        }
    }
}

impl Batch {
    pub(super) fn new(out: PathBuf) -> Self {
        Self {
            out,
            sources: Vec::new(),
            one_page: false,
            tasks: false,
            per_pilot: false,
            platform: None,
            stems: UniqueNames::default(),
        }
    }

    /// Adds a roadmap, under a name of its own.
    pub(super) fn add(&mut self, mut source: ExportSource) {
        source.stem = self.stems.take_name(source.stem);
        self.sources.push(source);
    }

    /// The files of a format, some at a time: one a roadmap, but all rows in one table.
    pub(super) fn for_each(
        &self,
        (format, dialect): (ExportFormat, Dialect),
        progress: &Progress,
        context: &Context,
        mut put: impl FnMut(&[Bundle]) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.per_pilot {
            return put(&self.pilot_bundles(format, context));
        }
        match format {
            ExportFormat::Csv => return put(&[self.csv_bundle(dialect, context)]),
            ExportFormat::Xlsx => return put(&[workbook_bundle(self, context)]),
            ExportFormat::Ics => return put(&[self.calendar_bundle(context)]),
            ExportFormat::Cast => return put(&self.recording_bundles(context)?),
            _ => {}
        }
        for some in self.sources.chunks(TOGETHER) {
            let made: Vec<Bundle> = some
                .par_iter()
                .map(|source| {
                    let made = make_one(source, (format, self.one_page), context);
                    progress.step();
                    made
                })
                .collect();
            put(&made)?;
        }
        Ok(())
    }

    /// One a session, whatever number of its roadmaps was asked for.
    fn recording_bundles(&self, context: &Context) -> Result<Vec<Bundle>, Failure> {
        let mut seen: HashSet<&str> = HashSet::new();
        let mut names = UniqueNames::default();
        let mut bundles = Vec::new();
        for source in &self.sources {
            let Some(session) = source.session.as_ref().map(|read| &read.session) else {
                continue;
            };
            let name = source.session_name().unwrap_or_else(|| "session".to_owned());
            let header = &session.state().header;
            if !seen.insert(&header.session) {
                continue;
            }
            // Sessions of several folders may have one name.
            let name = names.take_name(name);
            let words = Words::new(context.language(Some(&header.workshop.language)));
            bundles.push(Bundle {
                files: vec![(format!("{name}.cast"), export::cast(session, &words).into_bytes())],
                ..Bundle::default()
            });
        }
        if bundles.is_empty() {
            return Err(Failure::usage(context.words.export_no_recording()));
        }
        Ok(bundles)
    }

    /// In a session as the tables sat; a file's name says nothing of that.
    pub(super) fn sources_by_table(&self) -> Vec<&ExportSource> {
        let mut sources: Vec<&ExportSource> = self.sources.iter().collect();
        for some in sources.chunk_by_mut(|one, other| one.is_of_the_session_of(other)) {
            some.sort_by_key(|source| (source.group.is_none(), source.group));
        }
        sources
    }

    /// The name of a file that holds the actions of all.
    pub(super) fn stem_of_all(&self) -> &str {
        match self.sources.as_slice() {
            [one] => &one.stem,
            _ => "actions",
        }
    }

    /// The words of a file over all roadmaps: in the language of most, of the first among equals.
    pub(super) fn words_of_most(&self, context: &Context) -> Words {
        let language = |source: &ExportSource| words_for(source, context).language();
        let french = self.sources.iter().filter(|source| language(source) == Language::Fr);
        let most = match (2 * french.count()).cmp(&self.sources.len()) {
            Ordering::Less => Language::En,
            Ordering::Equal => self.sources.first().map_or(context.words.language(), language),
            Ordering::Greater => Language::Fr,
        };
        Words::new(most)
    }

    fn csv_bundle(&self, dialect: Dialect, context: &Context) -> Bundle {
        let sources = self.sources_by_table();
        let roadmaps: Vec<&roadmap::Roadmap> = sources.iter().map(|source| &source.roadmap).collect();
        let stem = self.stem_of_all();
        let words = self.sources.first().map(|source| words_for(source, context));
        let columns = export::csv_columns(dialect, words.as_ref().unwrap_or(&context.words));
        Bundle {
            files: vec![
                (format!("{stem}.csv"), export::csv(&roadmaps, dialect)),
                (format!("{stem}.csv.README.txt"), columns.into_bytes()),
            ],
            ..Bundle::default()
        }
    }
}

/// The words of a document: in its own language, else in that of the screen; English for a third one.
pub(super) fn words_for(source: &ExportSource, context: &Context) -> Words {
    match source.roadmap.language.as_str() {
        "" => Words::new(context.words.language()),
        tag => Words::new(Language::from_tag(tag).unwrap_or(Language::En)),
    }
}

/// One file of a roadmap. Where it cannot be made that is reported, and all others are made.
fn make_one(source: &ExportSource, (format, one_page): (ExportFormat, bool), context: &Context) -> Bundle {
    let name = format!("{}.{}", source.stem, format.ending());
    match format {
        ExportFormat::Json => match export::json(&source.roadmap) {
            Ok(json) => Bundle::from_file(name, json.into_bytes()),
            Err(error) => Bundle::not_made(&name, &error, context),
        },
        ExportFormat::Toml => {
            let text = source.text.clone().unwrap_or_else(|| roadmap::to_toml(&source.roadmap));
            Bundle::from_file(name, text.into_bytes())
        }
        _ => document_file(&source_document(source, one_page, context), format, name, context),
    }
}

/// The document of a roadmap.
pub(super) fn source_document(source: &ExportSource, one_page: bool, context: &Context) -> Document {
    let words = words_for(source, context);
    let none = Workshop::default();
    let make = match one_page {
        true => export::one_page_document,
        false => export::roadmap_document,
    };
    make(&source.roadmap, source.against(&none), source.stage(), &words)
}
