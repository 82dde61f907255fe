//! The files that come out of the sources of one folder.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::path::PathBuf;

use rayon::prelude::*;
#[cfg(feature = "pdf")]
use unicode_width::UnicodeWidthChar;

use crate::cli::{Context, Failure, Progress};
use crate::export::{self, Dialect, SpreadsheetSource};
use crate::roadmap;
use crate::words::{Language, Words};
use crate::workshop::Workshop;

use super::export_sources::{ExportSource, unique_name};
use super::format::ExportFormat;

/// Roadmaps whose documents are made together, on all processors: as many are in memory at a time.
const TOGETHER: usize = 32;

/// What goes into one folder.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) out: PathBuf,
    pub(super) sources: Vec<ExportSource>,
    /// Whether each document is to stand on one page.
    pub(super) one_page: bool,
    /// Whether a calendar is to hold tasks instead of events.
    pub(super) tasks: bool,
    /// Names that are given.
    stems: BTreeSet<String>,
}

/// Files that are made together.
#[derive(Debug, Default)]
pub(super) struct Bundle {
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// What is to be said of them, and wants a look.
    pub(super) told: Vec<String>,
    /// The file that could not be made, as a sentence.
    pub(super) failed: Option<String>,
}

impl Batch {
    pub(super) fn new(out: PathBuf) -> Self {
        Self {
            out,
            sources: Vec::new(),
            one_page: false,
            tasks: false,
            stems: BTreeSet::new(),
        }
    }

    /// Adds a roadmap, under a name of its own.
    pub(super) fn add(&mut self, mut source: ExportSource) {
        source.stem = unique_name(source.stem, &self.stems);
        self.stems.insert(source.stem.clone());
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
        match format {
            ExportFormat::Csv => return put(&[self.csv_bundle(dialect, context)]),
            ExportFormat::Xlsx => return put(&[self.workbook_bundle(context)]),
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
        let mut seen: Vec<&str> = Vec::new();
        let mut names = BTreeSet::new();
        let mut bundles = Vec::new();
        for source in &self.sources {
            let Some(session) = source.session.as_ref().map(|read| &read.session) else {
                continue;
            };
            let name = source.session_name().unwrap_or_else(|| "session".to_owned());
            let header = &session.state().header;
            if seen.contains(&header.session.as_str()) {
                continue;
            }
            seen.push(&header.session);
            // Sessions of several folders may have one name.
            let name = unique_name(name, &names);
            names.insert(name.clone());
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
    fn stem_of_all(&self) -> &str {
        match self.sources.as_slice() {
            [one] => &one.stem,
            _ => "actions",
        }
    }

    fn workbook_bundle(&self, context: &Context) -> Bundle {
        let sources = self.sources_by_table();
        let sources: Vec<SpreadsheetSource<'_>> = sources
            .iter()
            .map(|source| SpreadsheetSource {
                slug: &source.stem,
                roadmap: &source.roadmap,
            })
            .collect();
        let words = self.words_of_most(context);
        let name = format!("{}.xlsx", self.stem_of_all());
        match export::actions_workbook(&sources, &words) {
            Ok(made) => Bundle {
                told: match made.shortened {
                    0 => Vec::new(),
                    count => vec![context.words.spreadsheet_shortened(&name, count)],
                },
                files: vec![
                    (name.clone(), made.bytes),
                    (
                        format!("{name}.README.txt"),
                        export::workbook_columns(&words).into_bytes(),
                    ),
                ],
                failed: None,
            },
            Err(error) => Bundle {
                failed: Some(context.words.export_not_made(&name, &error.to_string())),
                ..Bundle::default()
            },
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

/// One file of a roadmap. Where it cannot be made that is told, and all others are made.
fn make_one(source: &ExportSource, (format, one_page): (ExportFormat, bool), context: &Context) -> Bundle {
    let name = format!("{}.{}", source.stem, format.ending());
    let mut told = Vec::new();
    match document_bytes(source, (format, one_page), &mut told, context) {
        Ok(bytes) => Bundle {
            files: vec![(name, bytes)],
            told,
            failed: None,
        },
        Err(reason) => Bundle {
            failed: Some(context.words.export_not_made(&name, &reason)),
            ..Bundle::default()
        },
    }
}

/// The bytes of a document, else why there are none.
#[cfg_attr(
    not(feature = "pdf"),
    expect(unused_variables, reason = "only a PDF has something to say")
)]
fn document_bytes(
    source: &ExportSource,
    (format, one_page): (ExportFormat, bool),
    told: &mut Vec<String>,
    context: &Context,
) -> Result<Vec<u8>, String> {
    let words = words_for(source, context);
    let none = Workshop::default();
    let document = || match one_page {
        true => export::one_page_document(&source.roadmap, source.against(&none), source.stage(), &words),
        false => export::roadmap_document(&source.roadmap, source.against(&none), source.stage(), &words),
    };
    Ok(match format {
        #[cfg(feature = "pdf")]
        ExportFormat::Pdf => {
            let pdf = export::pdf(&document()).map_err(|error| error.to_string())?;
            if !pdf.missing.is_empty() {
                told.push(context.words.export_missing(&source.stem, &missing_signs(&pdf.missing)));
            }
            pdf.bytes
        }
        ExportFormat::Html => export::html(&document()).into_bytes(),
        ExportFormat::Md => export::markdown(&document()).into_bytes(),
        ExportFormat::Odt => export::odt(&document()).map_err(|error| error.to_string())?,
        ExportFormat::Docx => export::docx(&document()).map_err(|error| error.to_string())?,
        ExportFormat::Json => {
            let json = export::json(&source.roadmap).map_err(|error| error.to_string())?;
            json.into_bytes()
        }
        ExportFormat::Toml => match &source.text {
            Some(text) => text.clone().into_bytes(),
            None => roadmap::to_toml(&source.roadmap).into_bytes(),
        },
        // All rows are one table, all of a session one recording: they are made elsewhere.
        ExportFormat::Csv | ExportFormat::Ics | ExportFormat::Xlsx | ExportFormat::Cast => Vec::new(),
    })
}

/// Signs that no typeface has; those that a terminal shows nothing of by their number.
#[cfg(feature = "pdf")]
fn missing_signs(missing: &[char]) -> String {
    let private = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    let sign = |c: &char| match *c {
        c if private(c) || c.width().unwrap_or(0) == 0 => format!("U+{:04X}", u32::from(c)),
        c => c.to_string(),
    };
    missing.iter().map(sign).collect::<Vec<_>>().join(" ")
}
