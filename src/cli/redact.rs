//! A copy of a session in which the texts of some notes are replaced: the right to be forgotten.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::facilitate::write_roadmaps;
use crate::platform::quote_for_shell;
use crate::session::journal::with_checksum;
use crate::session::{
    Entry, EntryKind, FieldValue, Id, NoteContent, ReadEntry, Session, State, format_entry, format_timestamp,
    holds_words, journal,
};
use crate::store::{SessionFolder, SessionSeed, StoreError, StoreErrorKind, WriteOutcome};
use crate::terminal::{local_offset, wall_time};
use crate::text::fold_case;

use super::output_name::require_folder_name;
use super::{Context, Failure};

/// What stands for a text that was taken out: a sign, because nothing that the tool says is ever stored.
const REPLACED: &str = "[…]";

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "SESSION")]
    session: PathBuf,
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    require_folder_name(&args.into, "--into", context)?;
    let folder = super::select_session::select_session(Some(&args.session), context)?;
    let bytes = folder.read()?;
    let whole = journal::parse_journal_with(&bytes, || folder.definition())
        .map_err(|error| Failure::NotUnderstood(super::read::not_a_journal(&folder.journal(), &error, context)))?;
    let header = Arc::new(whole.header);
    let state = Session::new(Arc::clone(&header), whole.entries).state().clone();
    let ids = parse_ids(&args.ids, &state, &folder, context)?;
    let original = state.clone();
    let now = wall_time();
    let since = format_timestamp(now, local_offset(now));
    let mut lines = bytes.split_inclusive(|&byte| byte == b'\n');
    let _header = lines.next();
    let sealed = header.version[1] > 0;
    let mut copy = Vec::new();
    let mut entries = Vec::new();
    for line in lines.filter(|line| line.ends_with(b"\n")) {
        let mut reader = journal::JournalReader::of_version(header.version);
        reader.read_line(line);
        match reader.entries.pop().and_then(ReadEntry::into_known) {
            Some(mut entry) => {
                if redact_entry(&mut entry, &ids) {
                    let line = format_entry(&entry);
                    let line = if sealed {
                        with_checksum(line.trim_end()) + "\n"
                    } else {
                        line
                    };
                    copy.extend_from_slice(line.as_bytes());
                } else {
                    copy.extend_from_slice(line);
                }
                entries.push(entry.into());
            }
            // A line that is not understood may hold anybody's words: it does not go along.
            None => context.tell(&words.line_left_out(&String::from_utf8_lossy(&line[..line.len().min(60)]))),
        }
    }
    let fresh = !args.into.exists();
    let seed = SessionSeed::from_header(&header).map_err(|error| Failure::System(error.to_string()))?;
    let session = Session::new(header, entries);
    let written = write_copy(&args.into, seed, &copy, session, since).map_err(|error| {
        // Half a copy would stand in the way of the next attempt.
        if fresh {
            let _ = std::fs::remove_dir_all(&args.into);
        }
        match error.kind {
            StoreErrorKind::SessionExists => Failure::usage(words.redact_exists(&args.into.display().to_string())),
            _ => error.into(),
        }
    })?;
    for (id, places) in same_words_elsewhere(&original, &ids) {
        context.insist(&words.redact_elsewhere(&id, &places));
    }
    for sentence in write_roadmaps::roadmap_notices(&written, words) {
        context.tell(&sentence);
    }
    context.print(&args.into.display().to_string())
}

/// Where words of the notes that were redacted stand as well: other notes, actions, remarks, lessons, titles of tables
/// and roadmaps. Words of a text count where four of them follow one another, or all of a shorter text.
fn same_words_elsewhere(state: &State, redacted: &BTreeSet<Id>) -> Vec<(String, String)> {
    const RUN: usize = 4;
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|sign: char| !sign.is_alphanumeric());
        words.filter(|word| !word.is_empty()).map(fold_case).collect()
    };
    let mut texts: Vec<(Option<Id>, String, &str)> = Vec::new();
    let live = |id: &Id, text| (Some(*id), id.to_string(), text);
    texts.extend(state.notes.iter().map(|(id, note)| live(id, note.text.as_str())));
    texts.extend(state.actions.iter().map(|(id, action)| live(id, action.text.as_str())));
    let sayings = state.remarks.iter().chain(&state.lessons);
    texts.extend(sayings.map(|(id, saying)| live(id, saying.text.as_str())));
    texts.extend(
        state
            .groups
            .iter()
            .map(|group| (None, group.id.to_string(), group.name.as_str())),
    );
    let observations = state.observations.iter().zip(1..);
    texts.extend(observations.map(|(seen, number)| (None, format!("/remark {number}"), seen.text.as_str())));
    let fields: Vec<(String, String)> = state
        .actions
        .iter()
        .flat_map(|(id, action)| {
            let filled = action.fields.values().map(FieldValue::joined);
            filled.map(move |text| (id.to_string(), text))
        })
        .chain(state.drafts.iter().flat_map(|(group, draft)| {
            let filled = draft
                .fields
                .values()
                .chain(draft.phases.iter().flat_map(|phase| phase.fields.values()));
            filled.map(move |value| (group.to_string(), value.joined()))
        }))
        .collect();
    texts.extend(fields.iter().map(|(place, text)| (None, place.clone(), text.as_str())));
    let mut found = Vec::new();
    for (id, _, text) in texts
        .iter()
        .filter(|(id, ..)| id.is_some_and(|id| redacted.contains(&id)))
    {
        let own = words(text);
        let runs: Vec<&[String]> = own.windows(RUN.min(own.len().max(1))).collect();
        let mut places: Vec<String> = texts
            .iter()
            .filter(|(other, place, _)| {
                other != id
                    && !other.is_some_and(|other| redacted.contains(&other))
                    && *place != id.map_or_else(String::new, |id| id.to_string())
            })
            .filter(|(_, _, text)| {
                let there = words(text);
                runs.iter()
                    .any(|run| there.windows(run.len()).any(|window| window == *run))
            })
            .map(|(_, place, _)| place.clone())
            .collect();
        places.dedup();
        if !places.is_empty() {
            found.push((id.map_or_else(String::new, |id| id.to_string()), places.join(", ")));
        }
    }
    found
}

/// Writes the copy: its journal, then the roadmaps that follow from it.
fn write_copy(
    into: &Path,
    seed: SessionSeed<'_>,
    lines: &[u8],
    mut session: Session,
    since: String,
) -> Result<Vec<WriteOutcome>, StoreError> {
    let mut writer = SessionFolder::at(into).create(seed, &since)?;
    writer.append_lines(lines)?;
    let last = session.entries().last();
    let (at, ms) = last.map_or((since, 0), |entry| (entry.at.clone(), entry.ms));
    write_roadmaps::write_roadmaps(&mut session, &mut writer, ms, &at)
}

/// The ids asked for, and every other name that their notes ever had.
fn parse_ids(
    typed: &[String],
    state: &State,
    folder: &SessionFolder,
    context: &Context,
) -> Result<BTreeSet<Id>, Failure> {
    let mut ids = BTreeSet::new();
    for text in typed {
        let id: Id = text
            .parse()
            .map_err(|_| Failure::usage(context.words.not_an_id(text)))?;
        let name = state.current_id(id);
        let known = state.notes.contains_key(&name)
            || state.actions.contains_key(&name)
            || state.remarks.contains_key(&name)
            || state.lessons.contains_key(&name);
        if !known {
            let session = quote_for_shell(&folder.path().display().to_string());
            return Err(Failure::usage(context.words.no_such_id(text, &session)));
        }
        ids.insert(id);
        ids.insert(name);
        ids.extend(state.names.keys().filter(|other| state.current_id(**other) == name));
    }
    Ok(ids)
}

/// Replaces the text that an entry gives one of the ids, and the line that was typed for it; whether it did.
fn redact_entry(entry: &mut Entry, ids: &BTreeSet<Id>) -> bool {
    let about = |line: &String| {
        let mentioned = |id: &Id| {
            line.split(|sign: char| !sign.is_alphanumeric())
                .any(|word| word.parse() == Ok(*id))
        };
        let names = ids.iter().map(Id::to_string).collect::<Vec<_>>();
        names.iter().any(|id| holds_words(&entry.kind, [id.as_str()])) || ids.iter().any(mentioned)
    };
    let line_goes = entry.line.as_ref().is_some_and(about);
    if line_goes {
        entry.line = Some(REPLACED.to_owned());
    }
    redact_text(entry, ids) || line_goes
}

fn redact_text(entry: &mut Entry, ids: &BTreeSet<Id>) -> bool {
    let added = |added: &mut NoteContent| {
        let concerned = ids.contains(&added.id);
        if concerned {
            added.text = REPLACED.to_owned();
            added.stakeholders.clear();
        }
        concerned
    };
    match &mut entry.kind {
        EntryKind::NoteAdded(note)
        | EntryKind::NoteEdited(note)
        | EntryKind::RemarkAdded(note)
        | EntryKind::LessonAdded(note) => added(note),
        EntryKind::ActionAdded {
            id, text, stakeholders, ..
        } if ids.contains(id) => {
            REPLACED.clone_into(text);
            stakeholders.clear();
            true
        }
        _ => false,
    }
}
