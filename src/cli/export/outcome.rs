//! The files that come out of the sources of one folder.

use std::collections::BTreeSet;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::cli::{Context, Failure, Progress};
use crate::export::{self, Dialect};
use crate::roadmap;
use crate::words::{Language, Words};
use crate::workshop::Workshop;

use super::format::Format;
use super::sources::{Source, unique};

/// Roadmaps whose documents are made together, on all processors: as many are in memory at a time.
const TOGETHER: usize = 32;

/// What goes into one folder.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) out: PathBuf,
    pub(super) sources: Vec<Source>,
    /// Names that are given.
    stems: BTreeSet<String>,
}

/// Files that are made together.
#[derive(Debug, Default)]
pub(super) struct Bundle {
    /// Name and bytes.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// What is to be said of them.
    pub(super) told: Vec<String>,
}

impl Batch {
    pub(super) fn new(out: PathBuf) -> Self {
        Self {
            out,
            sources: Vec::new(),
            stems: BTreeSet::new(),
        }
    }

    /// Adds a roadmap, under a name of its own.
    pub(super) fn add(&mut self, mut source: Source) {
        source.stem = unique(source.stem, &self.stems);
        self.stems.insert(source.stem.clone());
        self.sources.push(source);
    }

    /// The files of a format, some at a time: one a roadmap, but all rows in one table.
    pub(super) fn each(
        &self,
        (format, dialect): (Format, Dialect),
        progress: &Progress,
        context: &Context,
        mut put: impl FnMut(&[Bundle]) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        match format {
            Format::Csv => return put(&[self.rows(dialect, context)]),
            Format::Cast => return put(&self.recordings(context)?),
            _ => {}
        }
        for some in self.sources.chunks(TOGETHER) {
            let made: Result<Vec<Bundle>, Failure> = some
                .par_iter()
                .map(|source| {
                    let made = one(source, format, context);
                    progress.step();
                    made
                })
                .collect();
            put(&made?)?;
        }
        Ok(())
    }

    /// One a session, whatever number of its roadmaps was asked for.
    fn recordings(&self, context: &Context) -> Result<Vec<Bundle>, Failure> {
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
            let name = unique(name, &names);
            names.insert(name.clone());
            let words = Words::new(context.language(Some(&header.workshop.language)));
            bundles.push(Bundle {
                files: vec![(format!("{name}.cast"), export::cast(session, &words).into_bytes())],
                told: Vec::new(),
            });
        }
        if bundles.is_empty() {
            return Err(Failure::usage(context.words.export_no_recording()));
        }
        Ok(bundles)
    }

    fn rows(&self, dialect: Dialect, context: &Context) -> Bundle {
        let roadmaps: Vec<&roadmap::Roadmap> = self.sources.iter().map(|source| &source.roadmap).collect();
        let stem = match self.sources.as_slice() {
            [one] => one.stem.as_str(),
            _ => "actions",
        };
        let words = self.sources.first().map(|source| words(source, context));
        let columns = export::columns(dialect, words.as_ref().unwrap_or(&context.words));
        Bundle {
            files: vec![
                (format!("{stem}.csv"), export::csv(&roadmaps, dialect)),
                (format!("{stem}.csv.README.txt"), columns.into_bytes()),
            ],
            told: Vec::new(),
        }
    }
}

/// The words of a document: in its own language, else in that of the screen; English for a third one.
fn words(source: &Source, context: &Context) -> Words {
    match source.roadmap.language.as_str() {
        "" => Words::new(context.words.language()),
        tag => Words::new(Language::of(tag).unwrap_or(Language::En)),
    }
}

fn one(source: &Source, format: Format, context: &Context) -> Result<Bundle, Failure> {
    let words = words(source, context);
    let none = Workshop::default();
    let document = || export::roadmap(&source.roadmap, source.against(&none), &words);
    let bytes = match format {
        #[cfg(feature = "pdf")]
        Format::Pdf => return printed(source, &document(), context),
        Format::Html => export::html(&document()).into_bytes(),
        Format::Md => export::markdown(&document()).into_bytes(),
        Format::Odt => export::odt(&document()).map_err(|error| Failure::System(error.to_string()))?,
        Format::Docx => export::docx(&document()).map_err(|error| Failure::System(error.to_string()))?,
        Format::Json => {
            let json = export::json(&source.roadmap).map_err(|error| Failure::System(error.to_string()))?;
            json.into_bytes()
        }
        Format::Toml => match &source.text {
            Some(text) => text.clone().into_bytes(),
            None => roadmap::write(&source.roadmap).into_bytes(),
        },
        Format::Csv | Format::Cast => return Ok(Bundle::default()),
    };
    Ok(Bundle {
        files: vec![(format!("{}.{}", source.stem, format.ending()), bytes)],
        told: Vec::new(),
    })
}

/// The PDF, and the signs that no typeface has.
#[cfg(feature = "pdf")]
fn printed(source: &Source, document: &export::document::Document, context: &Context) -> Result<Bundle, Failure> {
    let pdf = export::pdf(document).map_err(|error| Failure::System(error.to_string()))?;
    let mut told = Vec::new();
    if !pdf.missing.is_empty() {
        let signs: Vec<String> = pdf.missing.iter().map(char::to_string).collect();
        told.push(context.words.export_missing(&source.stem, &signs.join(" ")));
    }
    Ok(Bundle {
        files: vec![(format!("{}.pdf", source.stem), pdf.bytes)],
        told,
    })
}
