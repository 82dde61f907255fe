//! The sessions below a folder.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rayon::prelude::*;

use crate::platform::quote_for_shell;
use crate::session::journal::{DamageKind, JournalError, merge_journals};
use crate::session::{Session, State};
use crate::store::{ReadJournalError, SessionFolder, lock_holder, other_journals, read_all, sessions_below};
use crate::view::{self, SessionContents, SessionRow, SessionStatus, WallClock};

use super::json::{ListOutput, SessionRecord, print_json};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let folder = args.dir.as_deref().unwrap_or(Path::new(""));
    if !folder.as_os_str().is_empty() && !folder.exists() {
        return Err(Failure::usage(words.path_not_found(&folder.display().to_string())));
    }
    if folder.is_file() {
        return Err(Failure::usage(words.path_is_file(&folder.display().to_string())));
    }
    let found = sessions_below(folder);
    for error in &found.unreadable {
        context.insist(&crate::store::error_text::store_error_sentence(words, error));
    }
    let mut listed: Vec<(Option<Timestamp>, SessionRow)> = found.folders.par_iter().map(session_row).collect();
    // The latest first; what has no time last, by path.
    listed.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.folder.cmp(&b.folder)));
    let listed: Vec<SessionRow> = listed.into_iter().map(|(_, listed)| listed).collect();
    if args.json {
        print_json(
            &ListOutput::new(listed.iter().map(SessionRecord::from).collect()),
            context,
        )?;
    } else if listed.is_empty() {
        context.tell(&if folder.as_os_str().is_empty() || folder == Path::new(".") {
            words.list_nothing_here()
        } else {
            words.list_nothing(&folder.display().to_string())
        });
    } else {
        context.draw(&view::session_lines(&listed, context.view(words)))?;
    }
    if !args.json {
        print_hint(&listed, context);
    }
    let others = print_other_journals(&found.folders, context);
    let looks = |one: &SessionRow| {
        matches!(
            one.standing,
            SessionStatus::Damaged(_) | SessionStatus::Unreadable(_) | SessionStatus::Newer(_)
        )
    };
    if others || listed.iter().any(looks) || !found.unreadable.is_empty() {
        return Err(Failure::NeedsAttention);
    }
    Ok(())
}

/// Whether `repair` does something about a session's damage.
fn can_be_repaired(folder: &Path) -> bool {
    let read = SessionFolder::at(folder).read_journal();
    read.is_ok_and(|read| read.damage.iter().any(|damage| damage.trouble.is_repairable()))
}

/// Names the other journals in sessions' folders that say more than the session's own, with the way to put both
/// together; whether there is one.
fn print_other_journals(folders: &[SessionFolder], context: &Context) -> bool {
    let words = &context.words;
    let mut any = false;
    for folder in folders {
        for other in other_journals(folder) {
            let (Ok(ours), Ok(theirs)) = (read_all(&folder.journal()), read_all(&other)) else {
                continue;
            };
            let shown = |path: &Path| quote_for_shell(&path.display().to_string());
            let told = match merge_journals(&ours, &theirs) {
                Ok(merged) if merged.renumbered.entries == 0 => continue,
                Ok(_) => words.list_other_merge(&shown(&other), &shown(&folder.journal())),
                Err(_) => words.list_other_journal(&shown(&other)),
            };
            any = true;
            context.insist(&told);
        }
    }
    any
}

/// What to do next with the latest that is not as it should be.
fn print_hint(listed: &[SessionRow], context: &Context) {
    let of = |standing: fn(&SessionStatus) -> bool| listed.iter().find(|one| standing(&one.standing));
    let indent = context.indent();
    if let Some(one) = of(|standing| *standing == SessionStatus::Interrupted) {
        context.tell(&format!(
            "{indent}{}",
            context.words.list_resume(&quote_for_shell(&one.folder))
        ));
    }
    let damaged = |one: &&SessionRow| matches!(one.standing, SessionStatus::Damaged(_));
    if let Some(one) = listed
        .iter()
        .filter(damaged)
        .find(|one| can_be_repaired(Path::new(&one.folder)))
    {
        context.tell(&format!(
            "{indent}{}",
            context.words.list_repair(&quote_for_shell(&one.folder))
        ));
    }
}

/// One session, and when it was created; one that cannot be read is a row like any other.
fn session_row(folder: &SessionFolder) -> (Option<Timestamp>, SessionRow) {
    let path = folder.path();
    let unreadable = |standing| {
        let (day, title) = folder_names(path);
        let listed = SessionRow {
            title,
            folder: path.display().to_string(),
            holds: None,
            standing,
            day: day.clone(),
        };
        let midnight = format!("{day}T00:00:00Z").parse().ok();
        (midnight, listed)
    };
    let read = match folder.read_journal() {
        Ok(read) => read,
        Err(ReadJournalError::Store(_)) => return unreadable(SessionStatus::Unreadable(None)),
        Err(ReadJournalError::Journal(JournalError::Version { found })) => {
            return unreadable(SessionStatus::Newer(format!("{}.{}", found[0], found[1])));
        }
        Err(ReadJournalError::Journal(_)) => return unreadable(SessionStatus::Unreadable(Some(1))),
    };
    let (damage, _) = super::read::unexplained_damage(folder, read.damage);
    let damaged = damage
        .iter()
        .find(|damage| is_damage(&damage.trouble))
        .map(|damage| damage.line);
    let last = read.entries.last().map_or(0, |entry| entry.ms);
    let session = Session::new(read.header.into(), read.entries);
    let state = session.state();
    let listed = SessionRow {
        day: session_day(state),
        title: session_title(state, path),
        folder: path.display().to_string(),
        holds: Some(session_contents(state, last)),
        standing: match damaged {
            Some(line) => SessionStatus::Damaged(line),
            None => session_status(state, folder),
        },
    };
    (Some(state.header.created.timestamp()), listed)
}

/// What another version left is no damage, nor is a blank line.
fn is_damage(trouble: &DamageKind) -> bool {
    match trouble {
        DamageKind::TooLong { .. } | DamageKind::NotUtf8 { .. } | DamageKind::Nul | DamageKind::NotAnEntry { .. } => {
            true
        }
        DamageKind::Header { .. } | DamageKind::Altered | DamageKind::OutOfOrder { .. } => true,
        DamageKind::NotUnderstood { .. } | DamageKind::Gap { .. } | DamageKind::Backwards { .. } => true,
        DamageKind::Blank | DamageKind::UnknownKind { .. } => false,
    }
}

fn session_status(state: &State, folder: &SessionFolder) -> SessionStatus {
    if matches!(lock_holder(&folder.lock()), Ok(Some(_))) {
        SessionStatus::Running
    } else if state.header.rehearsal {
        SessionStatus::Rehearsal
    } else if state.finished {
        SessionStatus::Finished
    } else {
        SessionStatus::Interrupted
    }
}

fn session_contents(state: &State, last: u64) -> SessionContents {
    SessionContents {
        tables: state.groups.len(),
        notes: state.notes.values().filter(|note| !note.dropped).count(),
        minutes: session_minutes(state, last),
    }
}

/// How long a session lasted, `last` the time of its last line; `None` where its lines have no times.
pub(super) fn session_minutes(state: &State, last: u64) -> Option<u64> {
    let elapsed = state.time.reading_at(last).elapsed;
    state.header.timed.then_some((elapsed + 30_000) / 60_000)
}

fn session_day(state: &State) -> String {
    if !state.header.timed {
        return state.description.held.clone().unwrap_or_default();
    }
    let started = state.time.started_at().unwrap_or(0);
    WallClock::from_state(state).day(started).to_string()
}

pub(super) fn session_title(state: &State, path: &Path) -> String {
    match state.description.title.trim() {
        "" => folder_names(path).1,
        title => title.to_owned(),
    }
}

/// The day and the rest of a folder's name such as `2026-12-03-reconditionnement`.
fn folder_names(path: &Path) -> (String, String) {
    let name = path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    );
    let day = name.get(..10).filter(|day| day.parse::<jiff::civil::Date>().is_ok());
    match day.zip(name.get(10..).and_then(|rest| rest.strip_prefix('-'))) {
        Some((day, rest)) if !rest.is_empty() => (day.to_owned(), rest.to_owned()),
        _ => (String::new(), name),
    }
}
