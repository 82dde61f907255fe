//! What is asked for, and the order in which it is done.

use std::collections::HashMap;
use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::ArgPredicate;

use crate::cli::json::print_json;
use crate::cli::output_name::require_folder_name;
use crate::cli::{Context, Failure, Progress};
use crate::store::StoreErrorKind;
use crate::store::error_text;

use super::batch::Batch;
use super::bundle_writer::BundleWriter;
use super::calendar_ids::{settle_ids, without_places};
use super::export_sources::{ExportSource, ExportSources, export_sources};
use super::format::{ExportFormat, Platform, Spreadsheet};
use super::output_folder::OutputFolder;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(
        long,
        value_name = "FORMAT",
        value_delimiter = ',',
        default_value = ExportFormat::DEFAULT,
        default_value_ifs([("tasks", ArgPredicate::from("true"), "ics"), ("for", ArgPredicate::IsPresent, "xlsx")])
    )]
    format: Vec<ExportFormat>,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    json: bool,
    #[arg(long)]
    one_page: bool,
    #[arg(long, conflicts_with_all = ["one_page", "tasks"])]
    per_pilot: bool,
    #[arg(long)]
    tasks: bool,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "DIALECT")]
    csv_dialect: Option<Spreadsheet>,
    #[arg(id = "for", long = "for", value_name = "PLATFORM")]
    platform: Option<Platform>,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    require_sensible(args, context)?;
    let read = export_sources(&args.paths, context)?;
    export_all(args, read, context).map_err(|failure| match failure {
        // Where no document can be written there is another place for it.
        Failure::Store(error)
            if matches!(
                error.kind,
                StoreErrorKind::Permission | StoreErrorKind::ReadOnly | StoreErrorKind::DiskFull
            ) =>
        {
            let sentence = error_text::store_error_sentence(&context.words, &error);
            Failure::System(format!("{sentence}\n{}", context.words.export_elsewhere()))
        }
        failure => failure,
    })
}

/// # Errors
/// Wrong use where an option is for none of the formats, or the folder is called as a file is.
fn require_sensible(args: &Args, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let only_for = |option: &str, fits: fn(ExportFormat) -> bool| {
        let listed: Vec<&str> = ExportFormat::value_variants()
            .iter()
            .copied()
            .filter(|format| fits(*format))
            .map(ExportFormat::ending)
            .collect();
        Failure::usage(words.option_only_for(option, &listed.join(", ")))
    };
    if args.one_page && !args.format.iter().any(|format| format.has_pages()) {
        return Err(only_for("--one-page", ExportFormat::has_pages));
    }
    if args.per_pilot && !args.format.iter().all(|format| format.fits_pilots()) {
        return Err(only_for("--per-pilot", ExportFormat::fits_pilots));
    }
    if args.tasks && !args.format.contains(&ExportFormat::Ics) {
        return Err(only_for("--tasks", |format| format == ExportFormat::Ics));
    }
    if args.csv_dialect.is_some() && !args.format.contains(&ExportFormat::Csv) {
        return Err(only_for("--csv-dialect", |format| format == ExportFormat::Csv));
    }
    if args.platform.is_some() && !args.format.contains(&ExportFormat::Xlsx) {
        return Err(only_for("--for", |format| format == ExportFormat::Xlsx));
    }
    match &args.out {
        Some(out) => require_folder_name(out, "--out", context),
        None => Ok(()),
    }
}

fn export_all(args: &Args, mut read: ExportSources, context: &Context) -> Result<(), Failure> {
    let mut formats: Vec<ExportFormat> = Vec::new();
    for format in &args.format {
        if !formats.contains(format) {
            formats.push(*format);
        }
    }
    let dialect = Spreadsheet::dialect(args.csv_dialect);
    if formats.contains(&ExportFormat::Ics) {
        let left_out = settle_ids(&mut read.sources, context)?;
        read.look |= !left_out.is_empty();
        read.sources = without_places(read.sources, &left_out);
    }
    let batches = make_batches(args, read.sources);
    let steps: usize = batches.iter().map(|batch| batch.sources.len() * formats.len()).sum();
    let progress = Progress::over(steps, context);
    let mut writer = BundleWriter::new(args.json, &progress, context);
    let mut all = true;
    let mut write_all = || {
        for batch in &batches {
            let mut place = OutputFolder::open(&batch.out, args.force)?;
            for format in &formats {
                batch.for_each((*format, dialect), &progress, context, |bundles| {
                    let files = bundles.iter().flat_map(|bundle| &bundle.files);
                    place.announce(files.map(|(name, bytes)| (name.as_str(), bytes.as_slice())))?;
                    for bundle in bundles {
                        all &= writer.write_bundle(bundle, &mut place)?;
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    };
    let ended: Result<(), Failure> = write_all();
    progress.end();
    if args.json {
        // What was written stands, however it ended.
        print_json(&writer.written, context)?;
    }
    ended?;
    // A document that somebody changed is as it was: that wants a look.
    if read.look || !all {
        Err(Failure::NeedsAttention)
    } else {
        Ok(())
    }
}

/// The sources by the folder into which they go, in the order in which they were named.
fn make_batches(args: &Args, sources: Vec<ExportSource>) -> Vec<Batch> {
    let mut batches: Vec<Batch> = Vec::new();
    let mut places: HashMap<PathBuf, usize> = HashMap::new();
    for source in sources {
        let out = args.out.clone().unwrap_or_else(|| source.out.clone());
        let at = *places.entry(out).or_insert_with_key(|out| {
            let mut batch = Batch::new(out.clone());
            batch.one_page = args.one_page;
            batch.tasks = args.tasks;
            batch.per_pilot = args.per_pilot;
            batch.platform = args.platform;
            batches.push(batch);
            batches.len() - 1
        });
        batches[at].add(source);
    }
    batches
}
