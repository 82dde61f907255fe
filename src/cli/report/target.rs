//! Which formats are made, and where each goes.

use std::path::{Path, PathBuf};

use crate::cli::export::OutputFolder;
use clap::ValueEnum;

use crate::cli::output_name::{ends_as_a_file, require_ending};
use crate::cli::{Context, Failure};
use crate::store::resolve_link;
use crate::view::{OutputMode, wrapped_markdown};

use super::format::ReportFormat;

/// Where a format goes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum OutputTarget {
    Output,
    /// A file: its folder and its name.
    File(PathBuf, String),
}

impl OutputTarget {
    /// The folder from which the report is read: that of its file; for standard output the one of the terminal.
    pub(super) fn folder(&self) -> &Path {
        match self {
            Self::Output => Path::new(""),
            Self::File(folder, _) => folder,
        }
    }
}

/// The formats with their targets: those asked for, each once; else the one that the name says; else Markdown.
pub(super) fn output_targets(
    asked: &[ReportFormat],
    out: Option<&Path>,
    context: &Context,
) -> Result<Vec<(ReportFormat, OutputTarget)>, Failure> {
    let mut formats: Vec<ReportFormat> = Vec::new();
    for format in asked {
        if !formats.contains(format) {
            formats.push(*format);
        }
    }
    let words = &context.words;
    let folder = out.is_some_and(|out| out.is_dir() || ends_as_a_folder(out));
    let named = out.filter(|_| !folder).and_then(ReportFormat::from_path);
    if formats.is_empty() {
        formats.push(named.unwrap_or(ReportFormat::Md));
    }
    if let Some(out) = out.filter(|out| !folder && named.is_none() && (asked.is_empty() || ends_as_a_file(out))) {
        let endings: Vec<&str> = ReportFormat::value_variants()
            .iter()
            .map(|format| format.ending())
            .collect();
        require_ending(out, &endings, context)?;
    }
    let own = |format: ReportFormat| format!("{}.{}", words.report_file_name(), format.ending());
    let Some(out) = out else {
        if formats.iter().filter(|format| format.is_text()).count() > 1 {
            return Err(Failure::usage(words.report_several_texts(&words.report_file_name())));
        }
        let target = |format: ReportFormat| match format.is_text() {
            true => OutputTarget::Output,
            false => OutputTarget::File(PathBuf::new(), own(format)),
        };
        return Ok(formats.into_iter().map(|format| (format, target(format))).collect());
    };
    if out.as_os_str() == "-" {
        return match formats[..] {
            [format] if format.can_be_piped() => Ok(vec![(format, OutputTarget::Output)]),
            [format] => Err(Failure::usage(words.report_not_a_text(
                format.ending(),
                &format!("{}.{}", words.report_file_name(), format.ending()),
            ))),
            _ => Err(Failure::usage(words.report_several_texts(&words.report_file_name()))),
        };
    }
    if folder {
        let target = |format: ReportFormat| (format, OutputTarget::File(out.to_owned(), own(format)));
        return Ok(formats.into_iter().map(target).collect());
    }
    if let Some(named) = named
        && !formats.iter().any(|format| format.fits(out))
    {
        let asked: Vec<&str> = formats.iter().map(|format| format.ending()).collect();
        let shown = out.display().to_string();
        return Err(Failure::usage(words.report_other_ending(
            &shown,
            named.ending(),
            &asked.join(","),
        )));
    }
    let alone = formats.len() == 1;
    // What is under the name as it was typed is what is meant.
    let stands = out.symlink_metadata().is_ok();
    let target = |format: ReportFormat| {
        let path = if alone && (stands || format.fits(out)) {
            out.to_owned()
        } else {
            with_ending(out, format)
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = path.parent().map(Path::to_owned).unwrap_or_default();
        (format, OutputTarget::File(folder, name))
    };
    Ok(formats.into_iter().map(target).collect())
}

fn ends_as_a_folder(path: &Path) -> bool {
    path.to_string_lossy().ends_with(std::path::is_separator)
}

/// The name with the ending of a format: instead of that of another one, else behind it (`rapport-1.2` stays whole).
fn with_ending(out: &Path, format: ReportFormat) -> PathBuf {
    if ReportFormat::from_path(out).is_some() {
        return out.with_extension(format.ending());
    }
    let mut name = out.as_os_str().to_owned();
    name.push(".");
    name.push(format.ending());
    PathBuf::from(name)
}

/// Writes a format where it goes; false where something is there that is not as it was written here.
pub(super) fn write_output(
    bytes: &[u8],
    (format, target): (ReportFormat, &OutputTarget),
    path_aside: bool,
    force: bool,
    context: &Context,
) -> Result<bool, Failure> {
    let (folder, name) = match target {
        OutputTarget::Output if format == ReportFormat::Md && context.results() == OutputMode::Screen => {
            context.print(&wrapped_markdown(&String::from_utf8_lossy(bytes), context.width()))?;
            return Ok(true);
        }
        OutputTarget::Output if format.is_text() && context.surroundings.output => {
            context.print(&String::from_utf8_lossy(bytes))?;
            return Ok(true);
        }
        OutputTarget::Output => {
            context.write(bytes)?;
            return Ok(true);
        }
        OutputTarget::File(folder, name) => (folder, name),
    };
    let typed = folder.join(name);
    // Where a link was named, the file to which it leads is meant.
    let meant = resolve_link(&typed)?;
    let folder = meant.parent().unwrap_or(folder);
    let name = meant.file_name().unwrap_or_default().to_string_lossy();
    let written = OutputFolder::open(folder, force)?.write(&name, bytes)?;
    let shown = typed.display().to_string();
    if written.is_none() {
        context.insist(&context.words.path_exists(&shown));
    } else if path_aside {
        // Standard output is the text's.
        context.tell(&shown);
    } else {
        context.print_path(&typed)?;
    }
    Ok(written.is_some())
}
