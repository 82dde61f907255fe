//! Workbooks of all roadmaps of a folder, with what each holds in a text beside.

use crate::cli::Context;
use crate::export::{self, SpreadsheetSource, WorkbookError};
use crate::words::Words;

use super::batch::{Batch, Bundle};
use super::format::Platform;

/// The workbook, for everybody or for a platform.
pub(super) fn workbook_bundle(batch: &Batch, context: &Context) -> Bundle {
    let sources = spreadsheet_sources(batch);
    let words = batch.words_of_most(context);
    let (name, made) = match batch.platform {
        None => {
            let name = format!("{}.xlsx", batch.stem_of_all());
            let made = actions_bundle(&name, &sources, &words, context);
            (name, made)
        }
        Some(platform @ Platform::TerritoiresEnTransitions) => {
            let name = format!("{}-{}.xlsx", batch.stem_of_all(), platform.name());
            let made = plan_bundle(&name, &sources, &words, context);
            (name, made)
        }
    };
    made.unwrap_or_else(|error| Bundle::not_made(&name, &error, context))
}

/// The workbook for everybody, under a name.
pub(super) fn actions_file(batch: &Batch, name: &str, context: &Context) -> Bundle {
    let made = actions_bundle(
        name,
        &spreadsheet_sources(batch),
        &batch.words_of_most(context),
        context,
    );
    made.unwrap_or_else(|error| Bundle::not_made(name, &error, context))
}

fn spreadsheet_sources(batch: &Batch) -> Vec<SpreadsheetSource<'_>> {
    let sources = batch.sources_by_table().into_iter();
    sources
        .map(|source| SpreadsheetSource {
            slug: &source.stem,
            roadmap: &source.roadmap,
        })
        .collect()
}

fn actions_bundle(
    name: &str,
    sources: &[SpreadsheetSource<'_>],
    words: &Words,
    context: &Context,
) -> Result<Bundle, WorkbookError> {
    let made = export::actions_workbook(sources, words)?;
    Ok(Bundle {
        files: with_readme(name, made.bytes, export::workbook_columns(words)),
        told: sentence_of(made.shortened, |count| context.words.spreadsheet_shortened(name, count)),
        ..Bundle::default()
    })
}

fn plan_bundle(
    name: &str,
    sources: &[SpreadsheetSource<'_>],
    words: &Words,
    context: &Context,
) -> Result<Bundle, WorkbookError> {
    let made = export::plan_workbook(sources)?;
    let said = &context.words;
    let phases = sentence_of(made.phases_as_actions, |count| said.spreadsheet_plan_phases(count));
    let titles = sentence_of(made.shortened_titles, |count| said.spreadsheet_plan_titles(count));
    Ok(Bundle {
        files: with_readme(name, made.bytes, format!("{}\n", words.spreadsheet_plan_intro())),
        notes: [phases, titles].concat(),
        told: sentence_of(made.shortened_texts, |count| said.spreadsheet_plan_texts(name, count)),
        failed: None,
    })
}

fn with_readme(name: &str, bytes: Vec<u8>, readme: String) -> Vec<(String, Vec<u8>)> {
    vec![
        (name.to_owned(), bytes),
        (format!("{name}.README.txt"), readme.into_bytes()),
    ]
}

/// The sentence, where there is something to count.
fn sentence_of(count: usize, sentence: impl Fn(usize) -> String) -> Vec<String> {
    match count {
        0 => Vec::new(),
        count => vec![sentence(count)],
    }
}
