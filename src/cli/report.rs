//! The event's account, over all sessions and roadmaps below some paths.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::export;
use crate::report::{Input, Lone, Report, Source, Unread, gather};
use crate::store::{create_folders, create_new, replace_typed};
use crate::words::{Language, Words};
use crate::workshop::{Event, event};

use super::export::Spreadsheet;
use super::faults::{self, Refused};
use super::read::{ReadRoadmap, Sources, Unreadable, sources};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "md")]
    format: Vec<Format>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    public: bool,
    #[arg(long)]
    new_event: bool,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "DIALECT")]
    csv_dialect: Option<Spreadsheet>,
}

/// The formats of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Md,
    Html,
    #[cfg(feature = "pdf")]
    Pdf,
    Odt,
    Docx,
    Json,
    Csv,
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }

    /// Whether it is read in a terminal or by a program: it goes to standard output where no file is named.
    fn is_text(self) -> bool {
        matches!(self, Self::Md | Self::Json | Self::Csv)
    }
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let formats = formats(args, context)?;
    if let Some(missing) = args.paths.iter().find(|path| !path.exists()) {
        return Err(Failure::usage(
            context.words.path_not_found(&missing.display().to_string()),
        ));
    }
    let mut read = sources(&args.paths, context);
    let asked_alone = args.paths.len() == 1 && read.sessions.is_empty() && read.roadmaps.is_empty();
    if asked_alone && read.unreadable.len() == 1 {
        return Err(read.unreadable.remove(0).failure);
    }
    let mut unread: Vec<Unread> = read.unreadable.iter().map(|file| self::unread(file, context)).collect();
    let event = match event_of(&args.paths, context) {
        Ok(event) => event,
        Err(file) => {
            unread.push(self::unread(&file, context));
            None
        }
    };
    let look = !unread.is_empty();
    let report = gather(&input(&read, event, unread), context.spoken.map(Language::code));
    if args.new_event {
        return new_event(args, &report, context);
    }
    if report.counted.roadmaps == 0 && report.held.is_empty() && !look {
        return Err(Failure::usage(context.words.nothing_to_report()));
    }
    let language = context.spoken.or_else(|| Language::of(&report.language));
    let words = Words::new(language.unwrap_or_else(|| context.words.language()));
    for format in &formats {
        let bytes = made(&report, *format, &words, args, context)?;
        put(args, &formats, *format, &bytes, context)?;
    }
    if look { Err(Failure::Look) } else { Ok(()) }
}

/// The formats asked for, each once. Two texts on one standard output would be one that nothing reads.
fn formats(args: &Args, context: &Context) -> Result<Vec<Format>, Failure> {
    let mut formats: Vec<Format> = Vec::new();
    for format in &args.format {
        if !formats.contains(format) {
            formats.push(*format);
        }
    }
    let texts = formats.iter().filter(|format| format.is_text()).count();
    if texts > 1 && args.out.is_none() {
        return Err(Failure::usage(
            context.words.report_several_texts(&context.words.report_file_name()),
        ));
    }
    Ok(formats)
}

/// What could not be read, as a row of the report; it is told as well.
fn unread(unreadable: &Unreadable, context: &Context) -> Unread {
    context.insist(&unreadable.line(context));
    let path = unreadable.path.display();
    match &unreadable.first {
        Some(first) => Unread {
            path: format!("{path}:{}:{}", first.place.line, first.place.column),
            why: first.what.clone(),
        },
        None => Unread {
            path: path.to_string(),
            why: unreadable.failure.first_line(context),
        },
    }
}

fn input(read: &Sources, event: Option<Event>, unread: Vec<Unread>) -> Input<'_> {
    let shown = |path: &Path| path.display().to_string();
    let sessions = read.sessions.iter().map(|session| Source {
        path: shown(session.folder.path()),
        session: &session.session,
        roadmaps: read
            .roadmaps
            .iter()
            .filter(|roadmap| {
                roadmap
                    .session
                    .as_ref()
                    .is_some_and(|of| of.folder.path() == session.folder.path())
            })
            .filter_map(|roadmap| Some((shown(&roadmap.path), roadmap.group?, &roadmap.roadmap)))
            .collect(),
    });
    let folders: BTreeSet<&Path> = read.sessions.iter().map(|session| session.folder.path()).collect();
    let counted = |roadmap: &&ReadRoadmap| {
        let session = roadmap.session.as_ref();
        roadmap.group.is_some() && session.is_some_and(|of| folders.contains(of.folder.path()))
    };
    let lone = read.roadmaps.iter().filter(|roadmap| !counted(roadmap));
    Input {
        event,
        sessions: sessions.collect(),
        lone: lone
            .map(|roadmap| Lone {
                path: shown(&roadmap.path),
                roadmap: &roadmap.roadmap,
                rehearsal: roadmap
                    .session
                    .as_ref()
                    .is_some_and(|read| read.session.state().header.rehearsal),
            })
            .collect(),
        unread,
    }
}

/// The event file of a path: at it, in a folder above, else the first below.
fn event_of(paths: &[PathBuf], context: &Context) -> Result<Option<Event>, Box<Unreadable>> {
    let Some(path) = paths.iter().find_map(|path| event_file(path)) else {
        return Ok(None);
    };
    let read = faults::text_among(context, &path).and_then(|text| match event::read(&text) {
        Ok(read) => {
            faults::warn(context, &path, &text, &read.unknown);
            Ok(read.value)
        }
        Err(found) => Err(faults::refused(context, &path, &text, &found)),
    });
    read.map(Some)
        .map_err(|Refused { first, failure }| Box::new(Unreadable { path, first, failure }))
}

fn event_file(path: &Path) -> Option<PathBuf> {
    let beside = |folder: &Path| Some(folder.join(event::FILE)).filter(|file| file.is_file());
    let absolute = std::path::absolute(path).ok()?;
    beside(path)
        .or_else(|| absolute.ancestors().skip(1).find_map(beside))
        .or_else(|| below(path, 0))
}

fn below(folder: &Path, depth: usize) -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect();
    folders.sort();
    let here = folders
        .iter()
        .map(|folder| folder.join(event::FILE))
        .find(|file| file.is_file());
    here.or_else(|| {
        if depth < 6 {
            folders.iter().find_map(|folder| below(folder, depth + 1))
        } else {
            None
        }
    })
}

#[cfg_attr(
    not(feature = "pdf"),
    expect(unused_variables, reason = "only a PDF has something to say")
)]
fn made(report: &Report, format: Format, words: &Words, args: &Args, context: &Context) -> Result<Vec<u8>, Failure> {
    let public = args.public;
    let document = || export::report(report, words, public);
    let failed = |error: &dyn std::fmt::Display| Failure::System(error.to_string());
    Ok(match format {
        Format::Md => export::markdown(&document()).into_bytes(),
        Format::Html => export::html(&document()).into_bytes(),
        #[cfg(feature = "pdf")]
        Format::Pdf => {
            let pdf = export::pdf(&document()).map_err(|error| failed(&error))?;
            if !pdf.missing.is_empty() {
                let signs: Vec<String> = pdf.missing.iter().map(char::to_string).collect();
                context.tell(&context.words.export_missing(&report.facts.name, &signs.join(" ")));
            }
            pdf.bytes
        }
        Format::Odt => export::odt(&document()).map_err(|error| failed(&error))?,
        Format::Docx => export::docx(&document()).map_err(|error| failed(&error))?,
        Format::Json => {
            let mut report = report.clone();
            if public {
                report.observations.clear();
            }
            export::json(&report).map_err(|error| failed(&error))?.into_bytes()
        }
        Format::Csv => export::report_csv(report, Spreadsheet::dialect(args.csv_dialect)),
    })
}

/// To the file that was named; else a text goes to standard output, and a document into this folder.
fn put(args: &Args, formats: &[Format], format: Format, bytes: &[u8], context: &Context) -> Result<(), Failure> {
    let own = || format!("{}.{}", context.words.report_file_name(), format.ending());
    let path = match &args.out {
        Some(out) if out.is_dir() => out.join(own()),
        Some(out) if formats.len() > 1 => with_ending(out, format),
        Some(out) => out.clone(),
        None if format.is_text() && context.surroundings.output => {
            return context.print(&String::from_utf8_lossy(bytes));
        }
        None if format.is_text() => return context.write(bytes),
        None => PathBuf::from(own()),
    };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        create_folders(folder)?;
    }
    let same = std::fs::read(&path).is_ok_and(|there| there == bytes);
    match args.force || args.out.is_some() {
        _ if same => {}
        true => replace_typed(&path, bytes)?,
        false => create_new(&path, bytes)?,
    }
    let shown = path.display().to_string();
    if args.out.is_none() && formats.iter().any(|format| format.is_text()) {
        // Standard output is the text's.
        context.tell(&shown);
        return Ok(());
    }
    context.print(&shown)
}

/// The name with the ending of a format: instead of that of another one, else behind it (`rapport-1.2` stays whole).
fn with_ending(out: &Path, format: Format) -> PathBuf {
    let known = |ending: &str| {
        Format::value_variants()
            .iter()
            .any(|format| ending.eq_ignore_ascii_case(format.ending()))
    };
    if out.extension().is_some_and(|ending| ending.to_str().is_some_and(known)) {
        return out.with_extension(format.ending());
    }
    let mut name = out.as_os_str().to_owned();
    name.push(".");
    name.push(format.ending());
    PathBuf::from(name)
}

/// An `event.toml` to fill in, at the first path: what was counted stands there, what is not known is a comment.
fn new_event(args: &Args, report: &Report, context: &Context) -> Result<(), Failure> {
    let first = args.paths.first().map_or(Path::new("."), PathBuf::as_path);
    let folder = if first.is_dir() {
        first
    } else {
        first.parent().unwrap_or(first)
    };
    let path = args.out.clone().unwrap_or_else(|| folder.join(event::FILE));
    let text = event::template(
        &report.facts.name,
        &report.facts.theme,
        &report.axes.iter().map(|axis| axis.title.as_str()).collect::<Vec<_>>(),
        &context.words.event_template_head(),
    );
    if args.force {
        replace_typed(&path, text.as_bytes())?;
    } else {
        create_new(&path, text.as_bytes())?;
    }
    context.print(&path.display().to_string())
}
