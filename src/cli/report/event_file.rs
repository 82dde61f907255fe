//! The `event.toml` of a report: the one that is found, the one that is written to be filled in.

use std::path::{Path, PathBuf};

use crate::cli::fault_report::{self, RejectedFile};
use crate::cli::output_name::require_ending;
use crate::cli::read::Unreadable;
use crate::cli::{Context, Failure};
use crate::report::Report;
use crate::store::write_output;
use crate::workshop::{Event, event};

/// The event file of a path: at it, in a folder above, else the first below.
pub(super) fn event_of(paths: &[PathBuf], context: &Context) -> Result<Option<Event>, Box<Unreadable>> {
    let Some(path) = paths.iter().find_map(|path| event_file(path)) else {
        return Ok(None);
    };
    let read = fault_report::text_among(context, &path).and_then(|text| match event::parse_event(&text) {
        Ok(read) => {
            fault_report::print_warnings(context, &path, &text, &read.unknown);
            Ok(read.value)
        }
        Err(found) => Err(fault_report::rejected_file(context, &path, &text, &found)),
    });
    read.map(Some)
        .map_err(|RejectedFile { first, failure }| Box::new(Unreadable { path, first, failure }))
}

fn event_file(path: &Path) -> Option<PathBuf> {
    // One that was named is reported by that name.
    let named = Some(path.join(event::FILE)).filter(|file| file.is_file());
    named
        .or_else(|| event_file_above(path))
        .or_else(|| find_in_folder(path, 0))
}

/// The event file of a folder or of the nearest above it.
pub(in crate::cli) fn event_file_above(path: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(path).ok()?;
    let mut files = absolute.ancestors().map(|folder| folder.join(event::FILE));
    files.find(|file| file.is_file())
}

fn find_in_folder(folder: &Path, depth: usize) -> Option<PathBuf> {
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
            folders.iter().find_map(|folder| find_in_folder(folder, depth + 1))
        } else {
            None
        }
    })
}

/// An `event.toml` to fill in, at the first path: what was counted is there, what is not known is a comment.
pub(super) fn new_event(
    paths: &[PathBuf],
    out: Option<&Path>,
    force: bool,
    (report, led_by): (&Report, Option<&str>),
    context: &Context,
) -> Result<(), Failure> {
    if let Some(out) = out {
        require_ending(out, &["toml"], context)?;
    }
    let first = paths.first().map_or(Path::new("."), PathBuf::as_path);
    let folder = if first.is_dir() {
        first
    } else {
        first.parent().unwrap_or(first)
    };
    let text = event::event_template(
        &report.facts.name,
        &report.facts.theme,
        &report.axes.iter().map(|axis| axis.title.as_str()).collect::<Vec<_>>(),
        [Some(report.counted.workshops), report.counted.participants],
        led_by,
        &context.words.event_template_head(),
    );
    if out == Some(Path::new("-")) {
        return context.print(&text);
    }
    let path = out.map_or_else(|| folder.join(event::FILE), Path::to_owned);
    write_output(&path, text.as_bytes(), force)?;
    context.print_path(&path)
}
