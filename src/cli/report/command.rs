//! What is asked for, and the order in which it is done.

use std::path::PathBuf;

use crate::cli::export::Spreadsheet;
use crate::cli::json::ReportOutput;
use crate::cli::read::{LoadedFiles, load_files};
use crate::cli::{Context, Failure};
use crate::export::{self, RoadmapFiles};
use crate::platform::quote_for_shell;
use crate::report::{Report, UnreadableFile, build_report};
use crate::words::{Language, Words};

use super::event_file::{event_of, new_event};
use super::event_names;
use super::format::ReportFormat;
use super::report_input::{report_input, unreadable_row};
use super::roadmap_links::roadmap_links;
use super::target::{OutputTarget, output_targets, write_output};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "PATH", required = true)]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long, conflicts_with = "format")]
    json: bool,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',')]
    format: Vec<ReportFormat>,
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    #[arg(long)]
    public: bool,
    #[arg(long, conflicts_with_all = ["format", "json", "public", "csv_dialect"])]
    new_event: bool,
    #[arg(long, value_name = "NAME", requires = "new_event")]
    organisation: Option<String>,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(long, value_name = "DIALECT")]
    csv_dialect: Option<Spreadsheet>,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if let Some(missing) = args.paths.iter().find(|path| !path.exists()) {
        return Err(Failure::usage(
            context.words.path_not_found(&missing.display().to_string()),
        ));
    }
    let targets = if args.new_event {
        Vec::new()
    } else {
        let asked = if args.json {
            &[ReportFormat::Json][..]
        } else {
            &args.format
        };
        output_targets(asked, args.out.as_deref(), context)?
    };
    let mut read = load_files(&args.paths, context);
    let asked_alone = args.paths.len() == 1 && read.sessions.is_empty() && read.roadmaps.is_empty();
    if asked_alone && read.unreadable.len() == 1 {
        return Err(read.unreadable.remove(0).failure);
    }
    let (report, look) = report_of_files(&read, &args.paths, context);
    if args.new_event {
        let set = context.settings.organisation.as_ref().map(|set| set.value.as_str());
        let led_by = args.organisation.as_deref().or(set);
        return new_event(&args.paths, args.out.as_deref(), args.force, (&report, led_by), context);
    }
    if report.counted.roadmaps == 0 && report.held.is_empty() && !look {
        return Err(nothing_found(&report, context));
    }
    let words = report_words(&report, context);
    event_names::warn_about_events(&read, &report.facts.name, &report.language, context);
    let aside = targets.iter().any(|(_, target)| *target == OutputTarget::Output);
    let mut stand = 0;
    let mut lacking = false;
    for (format, target) in &targets {
        let files = roadmap_links(&report, target.folder());
        let (bytes, drawn) = report_bytes((&report, &files), *format, &words, args, context)?;
        lacking |= !drawn;
        stand += usize::from(!write_output(&bytes, (*format, target), aside, args.force, context)?);
    }
    if stand < targets.len() {
        print_hints(&report, args, context);
    }
    // A report that somebody changed is as it was: that wants a look, as do signs that could not be drawn.
    if stand > 0 || look || lacking {
        Err(Failure::NeedsAttention)
    } else {
        Ok(())
    }
}

/// The account of what was read, with the event file of its paths; whether something could not be read.
pub(in crate::cli) fn report_of_files(read: &LoadedFiles, paths: &[PathBuf], context: &Context) -> (Report, bool) {
    let mut unread: Vec<UnreadableFile> = read
        .unreadable
        .iter()
        .map(|file| unreadable_row(file, context))
        .collect();
    let event = match event_of(paths, context) {
        Ok(event) => event,
        Err(file) => {
            unread.push(unreadable_row(&file, context));
            None
        }
    };
    let look = !unread.is_empty();
    let report = build_report(&report_input(read, event, unread), context.spoken.map(Language::code));
    (report, look)
}

/// The words of an account: in the language that was asked for, else in that of most of its roadmaps.
pub(in crate::cli) fn report_words(report: &Report, context: &Context) -> Words {
    let language = context.spoken.or_else(|| Language::from_tag(&report.language));
    Words::new(language.unwrap_or_else(|| context.words.language()))
}

/// Why nothing counts: nothing is there, or only what is not counted.
pub(in crate::cli) fn nothing_found(report: &Report, context: &Context) -> Failure {
    let words = &context.words;
    Failure::usage(match (&report.rehearsals[..], &report.adapted[..]) {
        ([], []) => words.nothing_to_report(),
        ([], adapted) => words.report_only_adapted(adapted.len()),
        (rehearsals, _) => words.report_only_rehearsals(rehearsals.len()),
    })
}

/// What whoever made the report may do next; nothing of it is in the report, whose readers have no use for it.
fn print_hints(report: &Report, args: &Args, context: &Context) {
    let words = &context.words;
    if !report.observations.is_empty() && !args.public {
        context.tell(&words.report_not_public(report.observations.len()));
    }
    if !report.facts.declared
        && !report.held.is_empty()
        && let Some(path) = args.paths.first()
    {
        context.tell(&words.report_undeclared(&quote_for_shell(&path.display().to_string())));
    }
}

#[cfg_attr(
    not(feature = "pdf"),
    expect(unused_variables, reason = "only a PDF has something to say")
)]
fn report_bytes(
    (report, files): (&Report, &RoadmapFiles),
    format: ReportFormat,
    words: &Words,
    args: &Args,
    context: &Context,
) -> Result<(Vec<u8>, bool), Failure> {
    let public = args.public;
    let document = || export::report_document(report, files, words, public);
    #[cfg_attr(
        not(feature = "pdf"),
        expect(unused_mut, reason = "a PDF alone may lack a sign of its typefaces")
    )]
    let mut all_drawn = true;
    let failed = |error: &dyn std::fmt::Display| Failure::System(error.to_string());
    let bytes = match format {
        ReportFormat::Md => export::markdown(&document()).into_bytes(),
        ReportFormat::Html => export::html(&document()).into_bytes(),
        #[cfg(feature = "pdf")]
        ReportFormat::Pdf => {
            let pdf = export::pdf(&document()).map_err(|error| failed(&error))?;
            if !pdf.missing.is_empty() {
                let signs: Vec<String> = pdf.missing.iter().map(char::to_string).collect();
                context.insist(&context.words.export_missing(&report.facts.name, &signs.join(" ")));
                all_drawn = false;
            }
            pdf.bytes
        }
        ReportFormat::Odt => export::odt(&document()).map_err(|error| failed(&error))?,
        ReportFormat::Docx => export::docx(&document()).map_err(|error| failed(&error))?,
        ReportFormat::Json => {
            let mut report = report.clone();
            if public {
                report.observations.clear();
            }
            export::json(&ReportOutput::new(&report))
                .map_err(|error| failed(&error))?
                .into_bytes()
        }
        ReportFormat::Csv => export::report_csv(report, Spreadsheet::dialect(args.csv_dialect)),
    };
    Ok((bytes, all_drawn))
}
