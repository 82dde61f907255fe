//! Which events the sessions and roadmaps are of: one account for two of them is reported.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::cli::Context;
use crate::cli::read::LoadedFiles;
use crate::roadmap::Roadmap;
use crate::store::read_text;
use crate::text::fold_case;
use crate::words::Language;
use crate::workshop::event;

use super::event_file::event_file_above;

/// Reports that more than one event, or more than one language, is at the paths of one report.
pub(super) fn warn_about_events(read: &LoadedFiles, name: &str, language: &str, context: &Context) {
    let words = &context.words;
    let events = event_names(read);
    if events.len() > 1 {
        let listed: Vec<String> = events.iter().map(|event| words.report_event(event)).collect();
        context.tell(&words.report_several_events(&listed.join(", "), name));
    }
    let languages: BTreeSet<&str> = counted_sessions(read)
        .map(|(_, roadmap)| roadmap.language.as_str())
        .filter(|language| !language.is_empty())
        .collect();
    if languages.len() > 1 && context.spoken.is_none() {
        let listed: Vec<&str> = languages.into_iter().collect();
        let spoken = Language::from_tag(language).unwrap_or_else(|| words.language());
        context.tell(&words.report_several_languages(&listed.join(", "), spoken.code()));
    }
}

/// The roadmaps that count, with the folder or file in which they stand.
fn counted_sessions(read: &LoadedFiles) -> impl Iterator<Item = (&Path, &Roadmap)> {
    read.roadmaps
        .iter()
        .filter(|roadmap| {
            let session = roadmap.session.as_ref();
            !session.is_some_and(|read| read.session.state().header.rehearsal)
                && roadmap.roadmap.source.adapted_from.is_empty()
        })
        .map(|roadmap| (roadmap.path.as_path(), &roadmap.roadmap))
}

/// The names of the events, in the order in which they are found: that of the `event.toml` in the nearest folder above,
/// else the one that a session or a roadmap says itself. What names none is of no other event.
fn event_names(read: &LoadedFiles) -> Vec<String> {
    let mut declared: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut names: Vec<String> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut add = |path: &Path, own: &str| {
        let name = match event_file_above(path) {
            Some(file) => declared.entry(file).or_insert_with_key(|file| name_in(file)).clone(),
            None => String::new(),
        };
        let name = if name.is_empty() { own.trim() } else { &name };
        if !name.is_empty() && known.insert(fold_case(name)) {
            names.push(name.to_owned());
        }
    };
    let sessions = read
        .sessions
        .iter()
        .filter(|read| !read.session.state().header.rehearsal);
    for session in sessions {
        let own = session.session.state().description.event.as_deref();
        add(session.folder.path(), own.unwrap_or_default());
    }
    for (path, roadmap) in counted_sessions(read) {
        add(path, &roadmap.source.event);
    }
    names
}

/// What an event file calls its event; nothing where it cannot be understood: that is reported elsewhere.
fn name_in(file: &Path) -> String {
    let text = read_text(file).unwrap_or_default();
    event::parse_event(&text)
        .map(|read| read.value.name)
        .unwrap_or_default()
}
