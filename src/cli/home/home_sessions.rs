//! The sessions that the home page knows: those below the folder, and the last ones run on this machine.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::path::Path;

use jiff::civil::DateTime;
use rayon::prelude::*;

use crate::cli::Context;
use crate::cli::read;
use crate::session::{Session, parse_timestamp};
use crate::store::{SessionFolder, latest_below, lock_holder, recent_sessions, state_folder};

/// How many sessions are read at most, the latest first: what a page offers is of the last weeks.
const MOST: usize = 60;

/// How a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HomeStatus {
    /// It stopped, and can be gone on with.
    Stopped,
    /// Another process writes it.
    Running,
    Finished,
}

/// A session that something may be done with.
#[derive(Clone, Debug)]
pub(super) struct HomeSession {
    /// As it is typed.
    pub(super) path: String,
    pub(super) title: String,
    pub(super) rehearsal: bool,
    pub(super) status: HomeStatus,
    /// When its last line came, by the clocks of its room; `None` where its lines have no times.
    pub(super) last: Option<DateTime>,
}

/// The sessions, the latest first. What cannot be read is left out: nothing can be done with it here.
pub(super) fn home_sessions(context: &Context) -> Vec<HomeSession> {
    let mut folders = latest_below(Path::new(""));
    folders.truncate(MOST);
    let mut known: BTreeSet<_> = folders
        .iter()
        .filter_map(|folder| dunce::canonicalize(folder.path()).ok())
        .collect();
    let recent = state_folder().map(|state| recent_sessions(&state)).unwrap_or_default();
    folders.extend(recent.into_iter().filter(|folder| {
        let path = dunce::canonicalize(folder.path());
        path.is_ok_and(|path| known.insert(path))
    }));
    let mut sessions: Vec<HomeSession> = folders
        .par_iter()
        .filter_map(|folder| home_session(folder, context))
        .collect();
    sessions.sort_by_key(|session| std::cmp::Reverse(session.last));
    sessions
}

fn home_session(folder: &SessionFolder, context: &Context) -> Option<HomeSession> {
    let path = folder.path().to_str()?.to_owned();
    let read = read::read_journal(folder, context).ok()?;
    let appendable = read.appendable && OpenOptions::new().append(true).open(folder.journal()).is_ok();
    let created = (read.header.created.timestamp(), read.header.created.offset());
    let last = read
        .entries
        .last()
        .map_or(Some(created), |entry| parse_timestamp(&entry.at));
    let session = Session::new(read.header.into(), read.entries);
    let state = session.state();
    let status = match lock_holder(&folder.lock()) {
        Ok(Some(_)) => HomeStatus::Running,
        _ if state.finished => HomeStatus::Finished,
        _ if appendable => HomeStatus::Stopped,
        _ => return None,
    };
    Some(HomeSession {
        path,
        title: crate::cli::list::session_title(state, folder.path()),
        rehearsal: state.header.rehearsal,
        status,
        last: last.map(|(at, offset)| offset.to_datetime(at)),
    })
}
