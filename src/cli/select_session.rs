//! Which session is meant: the one that was named, else the one around the folder or the latest below it, else the last
//! run on this machine. And which roadmap: the one in the file that was named.

use std::path::Path;

use crate::platform::quote_for_shell;
use crate::session::Session;
use crate::store::refusal_reason::store_error_reason;
use crate::store::{
    SessionFolder, SessionWriter, StoreErrorKind, TornLine, file_start, is_rehearsal, last_session, latest_below,
    session_above, state_folder,
};
use crate::text::clean;
use crate::text::file_nature::file_nature;
use crate::words::Words;
use crate::workshop::parse_workshop;

use super::read::{self, ReadRoadmap};
use super::{Context, Failure};

/// Which session is taken where none is named and there are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SessionPreference {
    /// The one held last; rehearsals do not count.
    Held,
    /// The one created last, rehearsals included.
    Latest,
    /// The one that somebody writes just now, else the one created last.
    Live,
}

/// The session meant; says which when none was named.
///
/// # Errors
/// Wrong use when there is none.
pub(super) fn select_session(path: Option<&Path>, context: &Context) -> Result<SessionFolder, Failure> {
    meant_session(path, SessionPreference::Held, context)
}

/// The session to play again: as [`select_session`], rehearsals included.
///
/// # Errors
/// As [`select_session`].
pub(super) fn session_to_replay(path: Option<&Path>, context: &Context) -> Result<SessionFolder, Failure> {
    meant_session(path, SessionPreference::Latest, context)
}

/// The session to go on with: as [`session_to_replay`]. Where it is finished and another one is not, that one is named.
///
/// # Errors
/// As [`select_session`].
pub(super) fn session_to_resume(path: Option<&Path>, context: &Context) -> Result<SessionFolder, Failure> {
    let found = meant_session(path, SessionPreference::Latest, context)?;
    if path.is_none()
        && !is_open(&found)
        && let Some(open) = latest_below(Path::new("")).into_iter().find(is_open)
    {
        let folder = quote_for_shell(&open.path().display().to_string());
        context.tell(&session_words(&found, context).open_session(&folder));
    }
    Ok(found)
}

/// The session to watch: as [`session_to_resume`], the one that runs before all others. `None`: there is none yet where
/// one can come.
///
/// # Errors
/// As [`select_session`], where what was named is no folder.
pub(super) fn session_to_watch(path: Option<&Path>, context: &Context) -> Result<Option<SessionFolder>, Failure> {
    match find_session(path, SessionPreference::Live, context) {
        Err(_) if path.is_none_or(Path::is_dir) => Ok(None),
        found => Ok(Some(told_session(found?, SessionPreference::Live, context))),
    }
}

/// The session to watch once there is one; nothing is reported.
pub(super) fn session_that_came(path: Option<&Path>, context: &Context) -> Option<SessionFolder> {
    let found = find_session(path, SessionPreference::Live, context);
    found.ok().map(|(folder, _)| folder)
}

/// Why a session is the one that is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FoundBy {
    Name,
    /// The command runs inside of it.
    Place,
    /// Somebody writes it just now.
    Writer,
    /// It is the latest below.
    Latest,
    /// It is the last that was run on this machine.
    LastRun,
}

fn meant_session(path: Option<&Path>, rather: SessionPreference, context: &Context) -> Result<SessionFolder, Failure> {
    Ok(told_session(find_session(path, rather, context)?, rather, context))
}

/// Says which session was found, where none was named; in its own language where the screen is about to take it.
fn told_session((found, by): (SessionFolder, FoundBy), rather: SessionPreference, context: &Context) -> SessionFolder {
    let words = match rather {
        SessionPreference::Held => Words::new(context.words.language()),
        SessionPreference::Latest | SessionPreference::Live => session_words(&found, context),
    };
    let shown = found.path().display().to_string();
    match by {
        FoundBy::Name => {}
        FoundBy::Place => context.tell(&words.session_around(&shown)),
        FoundBy::Writer => context.tell(&words.live_session(&shown)),
        FoundBy::Latest => context.tell(&words.latest_session(&shown)),
        FoundBy::LastRun => context.tell(&words.last_session(&quote_for_shell(&shown))),
    }
    found
}

/// What a session that is gone on with, played or watched is spoken of in.
fn session_words(folder: &SessionFolder, context: &Context) -> Words {
    let definition = folder.definition().unwrap_or_default();
    let workshop = parse_workshop(&definition).ok();
    Words::new(context.language(workshop.as_ref().map(|read| read.value.language.as_str())))
}

/// The session meant, and why.
fn find_session(
    path: Option<&Path>,
    rather: SessionPreference,
    context: &Context,
) -> Result<(SessionFolder, FoundBy), Failure> {
    let words = &context.words;
    let shown = |folder: &SessionFolder| folder.path().display().to_string();
    if let Some(path) = path {
        let folder = SessionFolder::at(path);
        if folder.is_session() {
            return Ok((folder, FoundBy::Name));
        }
        if path.exists() && !path.is_dir() {
            return Err(no_session(path, context));
        }
        let below = if path.is_dir() { latest_below(path) } else { Vec::new() };
        return chosen_session(below, rather)
            .ok_or_else(|| Failure::usage(words.not_a_session(&path.display().to_string())));
    }
    let below = latest_below(Path::new(""));
    let around = match below.as_slice() {
        [one] if one.path() == Path::new(".") => Some(one.clone()),
        [] => session_above(),
        _ => None,
    };
    if let Some(around) = around {
        return Ok((around, FoundBy::Place));
    }
    let rehearsed = below.first().cloned();
    if let Some(chosen) = chosen_session(below, rather) {
        return Ok(chosen);
    }
    let last = state_folder().and_then(|state| last_session(&state));
    let found = last
        .filter(|last| rather.counts(last))
        .ok_or_else(|| match &rehearsed {
            Some(rehearsed) => Failure::usage(words.only_rehearsals(&quote_for_shell(&shown(rehearsed)))),
            None => Failure::usage(words.no_session()),
        })?;
    Ok((found, FoundBy::LastRun))
}

/// A file that was named in the place of a session, as what it is.
fn no_session(path: &Path, context: &Context) -> Failure {
    match file_start(path) {
        Ok(start) => {
            let words = &context.words;
            let nature = words.file_nature(file_nature(&start).name());
            let path = clean(&path.display().to_string()).into_owned();
            Failure::NotUnderstood(words.not_a_session_but(&path, &nature))
        }
        Err(error) => error.into(),
    }
}

/// One of several sessions, the latest first, and why that one.
fn chosen_session(sessions: Vec<SessionFolder>, rather: SessionPreference) -> Option<(SessionFolder, FoundBy)> {
    let runs = |session: &&SessionFolder| matches!(session.writer(), Ok(Some(_)));
    if rather == SessionPreference::Live
        && let Some(live) = sessions.iter().find(runs)
    {
        return Some((live.clone(), FoundBy::Writer));
    }
    let latest = sessions.into_iter().find(|session| rather.counts(session))?;
    Some((latest, FoundBy::Latest))
}

impl SessionPreference {
    /// Whether a session is taken where it is not named.
    fn counts(self, session: &SessionFolder) -> bool {
        self != Self::Held || !is_rehearsal(session)
    }
}

/// Whether a session can be read, and is not finished.
fn is_open(folder: &SessionFolder) -> bool {
    let read = folder.read_journal().ok();
    read.is_some_and(|read| !Session::new(read.header.into(), read.entries).state().finished)
}

/// Opens a session for writing, its torn last line set aside.
///
/// # Errors
/// Where its folder takes no writing: how it can be read, and added to elsewhere. Else as the disk says.
pub(super) fn open_writer(
    folder: &SessionFolder,
    since: &str,
    words: &Words,
) -> Result<(SessionWriter, Option<TornLine>), Failure> {
    folder.open(since).map_err(|error| match error.kind {
        StoreErrorKind::Permission | StoreErrorKind::ReadOnly => {
            let session = quote_for_shell(&folder.path().display().to_string());
            Failure::System(words.session_not_writable(&session, &store_error_reason(words, &error.kind)))
        }
        _ => error.into(),
    })
}

/// The one roadmap in a file, or in a session or folder that has just one.
///
/// # Errors
/// When it cannot be read; wrong use when there are several, which are named, or none.
pub(super) fn select_roadmap(path: &Path, context: &Context) -> Result<ReadRoadmap, Failure> {
    let words = &context.words;
    let mut found = read::at(path, context);
    if found.roadmaps.len() == 1 && (path.is_file() || found.unreadable.is_empty()) {
        return Ok(found.roadmaps.remove(0));
    }
    if found.roadmaps.is_empty() && found.unreadable.len() == 1 {
        return Err(found.unreadable.remove(0).failure);
    }
    for unreadable in &found.unreadable {
        context.insist(&unreadable.line(context));
    }
    let shown = path.display().to_string();
    if found.roadmaps.is_empty() && !found.unreadable.is_empty() {
        // As one file that is not understood ends.
        return Err(Failure::AlreadyReported(3));
    }
    if found.roadmaps.is_empty() {
        return Err(Failure::usage(words.follow_none(&shown)));
    }
    let files = found.roadmaps.iter().map(|read| read.path.display().to_string());
    let lines: Vec<String> = std::iter::once(words.follow_many(&shown)).chain(files).collect();
    Err(Failure::usage(lines.join("\n  ")))
}
