//! A new roadmap from an existing one, for another territory.

use std::path::{Path, PathBuf};

use crate::roadmap::adapt::{Adaptation, adapt, adapt_file};
use crate::roadmap::{self, split_ancestor};
use crate::store::{StoreErrorKind, read_text, write_output};
use crate::text::slug;
use crate::words::Words;

use super::output_name::require_ending;
use super::read::ReadRoadmap;
use super::{Context, Failure, roadmap_id};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ROADMAP")]
    roadmap: PathBuf,
    #[arg(long = "for", alias = "territory", value_name = "TERRITORY")]
    territory: Option<String>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    if let Some(out) = args.out.as_deref().filter(|out| !out.is_dir()) {
        require_ending(out, &["toml"], context)?;
    }
    let original = super::select_session::select_roadmap(&args.roadmap, context)?;
    let file = original
        .path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let file = file.unwrap_or_default();
    let unnamed = Adaptation {
        title: given_text(args.title.as_deref()),
        territory: given_text(args.territory.as_deref()),
        file: &file,
        id: "",
    };
    let path = match &args.out {
        Some(out) if out.is_dir() => out.join(adapted_name(&original.path, unnamed, words)),
        Some(out) => out.clone(),
        None => PathBuf::from(adapted_name(&original.path, unnamed, words)),
    };
    let known = args.force.then(|| earlier_id(&path, &original)).flatten();
    let id = known.unwrap_or_else(roadmap_id::new_roadmap_id);
    let new = Adaptation { id: &id, ..unnamed };
    let text = match original.text.as_deref().map(roadmap::parse_roadmap) {
        Some(Ok(read)) => adapt_file(&read, new),
        _ => roadmap::to_toml(&adapt(&original.roadmap, new)),
    };
    if original.roadmap.licence.is_empty() {
        context.tell(&words.adapt_no_licence(&original.path.display().to_string()));
    }
    if path.as_os_str() == "-" {
        return context.print(&text);
    }
    let shown = path.display().to_string();
    write_output(&path, text.as_bytes(), args.force).map_err(|error| match error.kind {
        StoreErrorKind::Exists => Failure::usage(words.adapt_exists(&shown)),
        _ => error.into(),
    })?;
    context.tell(&words.adapt_next(&shown));
    context.print_path(&path)
}

/// The id of the adaptation of this very roadmap that is about to be replaced: it stays what it is known by.
fn earlier_id(path: &Path, original: &ReadRoadmap) -> Option<String> {
    let text = read_text(path).ok()?;
    let there = roadmap::parse_roadmap(text.strip_prefix('\u{feff}').unwrap_or(&text))
        .ok()?
        .value;
    let (_, of) = split_ancestor(there.source.adapted_from.first()?);
    let same = of.unwrap_or_default() == original.roadmap.id;
    (same && !there.id.is_empty()).then_some(there.id)
}

/// An option that says something.
fn given_text(option: Option<&str>) -> Option<&str> {
    option.map(str::trim).filter(|text| !text.is_empty())
}

/// The name of the new file: the original's with the territory behind it, else the new title's, else a word of the screen's
/// language.
fn adapted_name(original: &Path, new: Adaptation<'_>, words: &Words) -> String {
    let adapted = slug(&words.adapt_file_name(), "adapted");
    let stem = original.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let stem = stem
        .filter(|stem| !stem.is_empty())
        .unwrap_or_else(|| "roadmap".to_owned());
    match (new.territory, new.title) {
        (Some(territory), _) => format!("{stem}-{}.toml", slug(territory, &adapted)),
        (None, Some(title)) => format!("{}.toml", slug(title, &adapted)),
        (None, None) => format!("{stem}-{adapted}.toml"),
    }
}
