//! A session or a roadmap as tables.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ratatui_core::text::Line;

use crate::platform::quote_for_shell;
use crate::store::SessionFolder;
use crate::view;

use super::json::{ShowOutput, print_json};
use super::read::{LoadedFiles, ReadRoadmap, ReadSession, load_files};
use super::{Context, Failure, show_times, show_trace};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "PATH")]
    path: Vec<PathBuf>,
    #[arg(long, conflicts_with_all = ["lineage", "times"])]
    trace: bool,
    #[arg(long, conflicts_with = "times")]
    lineage: bool,
    #[arg(long)]
    times: bool,
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if args.times {
        return show_times::show_durations(&args.path, args.json, context);
    }
    if args.path.len() > 1 {
        return Err(Failure::usage(context.words.show_several()));
    }
    let path = args.path.first().map(PathBuf::as_path);
    match (args.trace, args.lineage) {
        (true, _) => show_trace::show_trace(path, args.json, context),
        (_, true) => show_trace::show_lineage(path, args.json, context),
        _ => show_path(path, args.json, context),
    }
}

/// A roadmap's file, or the session meant with all its roadmaps.
fn show_path(path: Option<&Path>, json: bool, context: &Context) -> Result<(), Failure> {
    if let Some(path) = path
        && path.is_file()
        && SessionFolder::at(path).path() == path
    {
        return show_file(path, json, context);
    }
    let folder = super::select_session::select_session(path, context)?;
    let mut read = load_files(&[folder.path().to_owned()], context);
    let Some(session) = read.sessions.first().cloned() else {
        return Err(read.unreadable.pop().map_or_else(
            || Failure::usage(context.words.not_a_session(&folder.path().display().to_string())),
            |unreadable| unreadable.failure,
        ));
    };
    if json {
        let unread = read.unreadable.iter().map(|unreadable| unreadable.record(context));
        print_json(&ShowOutput::new(&read, Some(&session), unread.collect()), context)?;
        return end_result(&read, context);
    }
    context.draw(&show_session(&session, &read, context))?;
    let shown = quote_for_shell(&folder.path().display().to_string());
    let indent = context.indent();
    for line in context.words.show_more(&shown).lines() {
        context.tell(&format!("{indent}{line}"));
    }
    end_result(&read, context)
}

/// Something could not be read: all else is shown, and it wants a look.
fn end_result(read: &LoadedFiles, context: &Context) -> Result<(), Failure> {
    for unreadable in &read.unreadable {
        context.insist(&unreadable.line(context));
    }
    if read.unreadable.is_empty() {
        Ok(())
    } else {
        Err(Failure::NeedsAttention)
    }
}

fn show_file(path: &Path, json: bool, context: &Context) -> Result<(), Failure> {
    let mut read = load_files(&[path.to_owned()], context);
    match (read.roadmaps.first(), read.unreadable.pop()) {
        (Some(_), _) if json => print_json(&ShowOutput::new(&read, None, Vec::new()), context),
        (Some(roadmap), _) => context.draw(&show_one(roadmap, Some(path), context)),
        (None, Some(unreadable)) => Err(unreadable.failure),
        (None, None) => Err(Failure::usage(
            context.words.path_not_found(&path.display().to_string()),
        )),
    }
}

fn show_one(read: &ReadRoadmap, alone: Option<&Path>, context: &Context) -> Vec<Line<'static>> {
    let none = BTreeMap::new();
    let rules = read
        .session
        .as_ref()
        .map(|session| &session.session.state().workshop().check);
    view::roadmap_lines(
        &read.roadmap,
        rules.unwrap_or(&none),
        alone.map(|path| path.display().to_string()).as_deref(),
        context.view(&context.words),
    )
}

/// The session, then each table with its notes and its roadmap; roadmaps that no table has come last.
fn show_session(session: &ReadSession, read: &LoadedFiles, context: &Context) -> Vec<Line<'static>> {
    let state = session.session.state();
    let now = session.session.entries().last().map_or(0, |entry| entry.ms);
    let on = context.view(&context.words);
    let mut lines = view::session_overview(state, now, on);
    let apart = |lines: &mut Vec<Line<'static>>| {
        if on.is_screen() {
            lines.push(Line::default());
        }
    };
    for group in &state.groups {
        apart(&mut lines);
        lines.extend(view::session_group(state, group.id, on));
        for roadmap in read.roadmaps.iter().filter(|roadmap| roadmap.group == Some(group.id)) {
            lines.extend(show_one(roadmap, None, context));
        }
    }
    for roadmap in read.roadmaps.iter().filter(|roadmap| roadmap.group.is_none()) {
        apart(&mut lines);
        lines.extend(show_one(roadmap, None, context));
    }
    lines
}
