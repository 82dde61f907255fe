//! `show --trace` and `show --lineage`: what answers what, and who was adapted from whom.

use crate::view::OutputMode;
use std::path::{Path, PathBuf};

use crate::roadmap::adapt::{LineageNode, LineageSource, build_lineages};
use crate::roadmap::trace::{TraceInput, trace_all};
use crate::view;

use super::json::{LineageOutput, TraceOutput, print_json};
use super::read::{LoadedFiles, ReadRoadmap, load_quietly};
use super::{Context, Failure};

/// Draws the trace of a roadmap, a session or all below a folder; of the latest session where none is named.
pub(super) fn show_trace(path: Option<&Path>, json: bool, context: &Context) -> Result<(), Failure> {
    let path = match path {
        Some(path) => path.to_owned(),
        None => super::select_session::select_session(None, context)?.path().to_owned(),
    };
    let sources = read_sources(&path, context)?;
    sources.tell(context);
    let slugs: Vec<String> = sources.roadmaps.iter().map(roadmap_slug).collect();
    let traced: Vec<TraceInput<'_>> = sources
        .roadmaps
        .iter()
        .zip(&slugs)
        .map(|(read, slug)| TraceInput {
            slug,
            roadmap: &read.roadmap,
        })
        .collect();
    let trace = trace_all(&traced);
    if json {
        let paths: Vec<String> = sources.roadmaps.iter().map(|read| tidy_path(&read.path)).collect();
        print_json(&TraceOutput::new(&trace, &paths), context)?;
        return end_result(&sources);
    }
    let text = view::trace_text(&trace, context.view(&context.words));
    match context.results() {
        OutputMode::Screen => context.draw(&view::with_strong_ids(&text, context.palette))?,
        OutputMode::Linear | OutputMode::Piped => context.print(&text)?,
    }
    end_result(&sources)
}

/// Draws the families of the roadmaps below a folder; of a file, its own family in the folder that it is in.
pub(super) fn show_lineage(path: Option<&Path>, json: bool, context: &Context) -> Result<(), Failure> {
    let path = path.unwrap_or(Path::new("."));
    let folder = match path.parent() {
        Some(parent) if path.is_file() && parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) if path.is_file() => parent,
        _ => path,
    };
    let sources = read_sources(folder, context)?;
    // Of a file's neighbours only what cannot be read matters: they may be its kin.
    for (about, told) in &sources.told {
        if !path.is_file() || same_file(about, path) {
            context.tell(told);
        }
    }
    let shown: Vec<String> = sources.roadmaps.iter().map(|read| tidy_path(&read.path)).collect();
    let kin: Vec<LineageSource<'_>> = sources
        .roadmaps
        .iter()
        .zip(&shown)
        .map(|(read, file)| LineageSource {
            file,
            roadmap: &read.roadmap,
        })
        .collect();
    let mut found = build_lineages(&kin);
    if path.is_file() {
        let asked = |at: usize| same_file(&sources.roadmaps[at].path, path);
        found.retain(|family| holds_asked(family, &asked));
    }
    if json {
        print_json(&LineageOutput::new(&found, &shown), context)?;
        return end_result(&sources);
    }
    if found.is_empty() {
        context.tell(&context.words.lineage_nothing(&path.display().to_string()));
        return end_result(&sources);
    }
    context.print(&view::lineage_text(&found, &kin, context.view(&context.words)))?;
    end_result(&sources)
}

/// Reads all that is at a path; fails as its one file fails, else tells what could not be read.
fn read_sources(path: &Path, context: &Context) -> Result<LoadedFiles, Failure> {
    let mut sources = load_quietly(&[path.to_owned()], context);
    if sources.roadmaps.is_empty() && sources.unreadable.len() == 1 {
        return Err(sources.unreadable.remove(0).failure);
    }
    for unreadable in &sources.unreadable {
        context.insist(&unreadable.line(context));
    }
    Ok(sources)
}

/// Something could not be read: all else is shown, and it wants a look.
fn end_result(sources: &LoadedFiles) -> Result<(), Failure> {
    if sources.unreadable.is_empty() {
        Ok(())
    } else {
        Err(Failure::NeedsAttention)
    }
}

/// What comes before a roadmap's ids outside its session.
fn roadmap_slug(read: &ReadRoadmap) -> String {
    let stem = read.path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.unwrap_or_default()
}

/// A path without the `./` before it.
fn tidy_path(path: &Path) -> String {
    let plain: PathBuf = path.components().collect();
    let plain = plain.strip_prefix(".").map(Path::to_owned).unwrap_or(plain);
    plain.display().to_string()
}

fn same_file(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| dunce::canonicalize(path).ok();
    one == other || (whole(one).is_some() && whole(one) == whole(other))
}

fn holds_asked(family: &LineageNode, asked: &impl Fn(usize) -> bool) -> bool {
    family.at.is_some_and(asked) || family.children.iter().any(|child| holds_asked(child, asked))
}
