//! What is asked for, and the order in which it is done.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::export::bundle_writer::BundleWriter;
use crate::cli::export::calendar_ids::settle_ids;
use crate::cli::export::output_folder::OutputFolder;
use crate::cli::json::print_json;
use crate::cli::output_name::require_folder_name;
use crate::cli::report::report_words;
use crate::cli::{Context, Failure, Progress};
use crate::export::zip_files;
use crate::report::Report;
use crate::store::read_all;
use crate::text::slug;
use crate::words::Words;

use super::handover_files::HandoverFiles;
use super::handover_input::handover_input;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    zip: bool,
    #[arg(long)]
    with_remarks: bool,
    #[arg(long)]
    force: bool,
    #[arg(long)]
    json: bool,
}

pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if let Some(out) = &args.out {
        require_folder_name(out, "--out", context)?;
    }
    let mut input = handover_input(&args.paths, context)?;
    let words = report_words(&input.report, context);
    let not_in_calendar = settle_ids(&mut input.sources, context)?;
    let look = input.look || !not_in_calendar.is_empty();
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(folder_name(&input.report, &words)));
    let files = HandoverFiles {
        report: &input.report,
        sources: input.sources,
        not_in_calendar,
        public: !args.with_remarks,
        words: &words,
    };
    let bundles = files.make(&out, context);
    let progress = Progress::over(0, context);
    let mut writer = BundleWriter::new(args.json, &progress, context);
    let mut all = true;
    let mut write_all = || {
        let mut folder = OutputFolder::open(&out, args.force)?;
        let files = || bundles.iter().flat_map(|bundle| &bundle.files);
        folder.announce(files().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))?;
        for bundle in &bundles {
            all &= writer.write_bundle(bundle, &mut folder)?;
        }
        let names: Vec<&str> = files().map(|(name, _)| name.as_str()).collect();
        for stale in folder.remove_stale(&names)? {
            context.tell(&context.words.handover_removed(&stale.display().to_string()));
        }
        if args.zip {
            let (parent, name, bytes) = zipped_folder(&out)?;
            let zip = crate::cli::export::batch::Bundle::from_file(name, bytes);
            all &= writer.write_bundle(&zip, &mut OutputFolder::open(&parent, args.force)?)?;
        }
        Ok(())
    };
    let ended: Result<(), Failure> = write_all();
    if args.json {
        // What was written stands, however it ended.
        print_json(&writer.written, context)?;
    }
    ended?;
    let message = out.join(format!("{}.txt", words.handover_message_name()));
    context.tell(&context.words.handover_next(&message.display().to_string()));
    if look || !all {
        Err(Failure::NeedsAttention)
    } else {
        Ok(())
    }
}

/// `remise-semaine-de-la-reparation`: by the event, else by the first workshop, else by the first roadmap.
fn folder_name(report: &Report, words: &Words) -> String {
    let held = report.held.first().map(|run| run.title.as_str());
    let mut rows = report.axes.iter().flat_map(|axis| &axis.roadmaps);
    let title = rows.next().map(|row| row.roadmap.title.as_str());
    let names = [Some(report.facts.name.as_str()), held, title];
    let name = names.into_iter().flatten().find(|name| !name.trim().is_empty());
    let whole = words.handover_folder();
    match name.map(|name| slug(name, &whole)) {
        Some(name) if name != whole => format!("{whole}-{name}"),
        _ => whole,
    }
}

/// The folder with all that is in it now, hidden files aside, as one file beside it.
fn zipped_folder(folder: &Path) -> Result<(PathBuf, String, Vec<u8>), Failure> {
    let whole = dunce::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let name = whole
        .file_name()
        .unwrap_or(OsStr::new("remise"))
        .to_string_lossy()
        .into_owned();
    let mut files = Vec::new();
    collect_files(folder, &name, &mut files)?;
    files.sort_by(|(one, _), (other, _)| one.cmp(other));
    let bytes = zip_files(&files).map_err(|error| Failure::System(error.to_string()))?;
    let parent = folder.parent().map(Path::to_owned).unwrap_or_default();
    Ok((parent, format!("{name}.zip"), bytes))
}

/// Ordinary files alone: a link may lead anywhere.
fn collect_files(folder: &Path, name: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::of_output)?.flatten() {
        let own = entry.file_name().to_string_lossy().into_owned();
        let Ok(kind) = entry.file_type() else { continue };
        if own.starts_with('.') {
            continue;
        }
        let path = format!("{name}/{own}");
        if kind.is_dir() {
            collect_files(&entry.path(), &path, files)?;
        } else if kind.is_file() {
            files.push((path, read_all(&entry.path())?));
        }
    }
    Ok(())
}
