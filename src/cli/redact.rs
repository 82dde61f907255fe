//! A copy of a session in which the texts of some notes are replaced: the right to be forgotten.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::facilitate::write_roadmaps;
use crate::platform::quote_for_shell;
use crate::session::journal::with_checksum;
use crate::session::{
    Entry, EntryKind, Id, NoteContent, ReadEntry, Session, State, format_entry, format_timestamp, ids_held, journal,
    same_words_elsewhere,
};
use crate::store::{SessionFolder, SessionSeed, StoreError, StoreErrorKind, WriteOutcome};
use crate::terminal::{local_offset, wall_time};

use super::output_name::require_folder_name;
use super::{Context, Failure};

/// What stands for a text that was taken out: a sign, because nothing that the tool says is ever stored.
const REPLACED: &str = "[…]";

/// So many of the lines that are not copied are shown; the rest is counted.
const NAMED_LINES: usize = 3;

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
    let mut left_out = 0;
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
            None => {
                left_out += 1;
                if left_out <= NAMED_LINES {
                    context.tell(&words.line_left_out(&String::from_utf8_lossy(&line[..line.len().min(60)])));
                }
            }
        }
    }
    if left_out > NAMED_LINES {
        context.tell(&words.lines_left_out(left_out - NAMED_LINES));
    }
    let fresh = !args.into.exists();
    let seed = SessionSeed::from_header(&header);
    let session = Session::new(header, entries);
    let written = write_copy(&args.into, seed, &copy, session, since).map_err(|error| {
        // Half a copy would be in the way of the next attempt.
        if fresh {
            let _ = std::fs::remove_dir_all(&args.into);
        }
        match error.kind {
            StoreErrorKind::SessionExists => Failure::usage(words.redact_exists(&args.into.display().to_string())),
            _ => error.into(),
        }
    })?;
    for elsewhere in same_words_elsewhere(&original, &ids) {
        let mut places = elsewhere.places;
        if elsewhere.more > 0 {
            places.push(words.redact_places_more(elsewhere.more));
        }
        context.insist(&words.redact_elsewhere(&elsewhere.id.to_string(), &places.join(", ")));
    }
    for sentence in write_roadmaps::roadmap_notices(&written, words) {
        context.tell(&sentence);
    }
    context.print(&args.into.display().to_string())
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
    }
    let others: Vec<Id> = state
        .names
        .keys()
        .copied()
        .filter(|other| ids.contains(&state.current_id(*other)))
        .collect();
    ids.extend(others);
    Ok(ids)
}

/// Replaces the text that an entry gives one of the ids, and the line that was typed for it; whether it did.
fn redact_entry(entry: &mut Entry, ids: &BTreeSet<Id>) -> bool {
    let kind = &entry.kind;
    let about = |line: &String| {
        let mut mentioned = line.split(|sign: char| !sign.is_alphanumeric());
        mentioned.any(|word| word.parse().is_ok_and(|id| ids.contains(&id)))
            || ids_held(kind).iter().any(|id| ids.contains(id))
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
