//! What the disk refused, in words.

use std::path::Path;

use crate::store::{Doing, Holder, Kind, StoreError, Torn};
use crate::text::clean;
use crate::words::Words;

use super::names;

/// Why nothing can be saved, in two or three words.
pub(crate) fn reason(words: &Words, kind: &Kind) -> String {
    match kind {
        Kind::DiskFull => words.disk_full(),
        Kind::FileLimit => words.disk_limit(),
        Kind::Permission => words.disk_permission(),
        Kind::ReadOnly => words.disk_read_only(),
        Kind::NotFound => words.disk_gone(),
        Kind::System(error) => clean(&error.to_string()).into_owned(),
        other => other.to_string(),
    }
}

/// What happened to which path, and the way out.
pub(crate) fn sentence(words: &Words, error: &StoreError) -> String {
    let path = shown(&error.path);
    let path = path.as_str();
    // A lock or a journal stands for its session.
    let session = shown(
        error
            .path
            .parent()
            .filter(|_| error.path.ends_with("lock"))
            .unwrap_or(&error.path),
    );
    match &error.kind {
        Kind::DiskFull if error.doing == Doing::Create => words.path_disk_full_new(path),
        Kind::FileLimit if error.doing == Doing::Create => words.path_limit_new(path),
        Kind::DiskFull => words.path_disk_full(path),
        Kind::FileLimit => words.path_limit(path),
        Kind::Permission => words.path_permission(path),
        Kind::ReadOnly => words.path_read_only(path),
        Kind::NotFound => words.path_not_found(path),
        Kind::Exists => words.path_exists(path),
        Kind::NotASession => words.not_a_session(path),
        Kind::SessionExists => words.session_exists(path, &names::quoted(path)),
        Kind::InUse(holder) => in_use(words, holder, &session),
        Kind::NotOrdinary => words.path_not_ordinary(path),
        Kind::IsFolder => words.path_is_folder(path),
        Kind::NoFolder => words.path_no_folder(path),
        Kind::TooLong { limit } => words.path_too_long(path, limit / 1024),
        Kind::NotUtf8 { at } => words.path_not_utf8(path, *at),
        Kind::System(reason) => words.path_system(path, &clean(&reason.to_string())),
    }
}

/// A torn last line that was set aside.
pub(crate) fn torn(words: &Words, torn: &Torn) -> String {
    let kept_in = shown(&torn.kept_in);
    match &torn.text {
        Some(text) => words.torn_text_set_aside(&names::cut(text, 60), &kept_in),
        None => words.torn_set_aside(&kept_in),
    }
}

fn in_use(words: &Words, holder: &Holder, session: &str) -> String {
    let session = &names::quoted(session);
    // The hour is what a person asks for: `2026-12-03T14:02:11+01:00` is read as 14:02.
    let since = holder.since.get(11..16).unwrap_or(&holder.since);
    let since = clean(since);
    if holder.process == 0 {
        words.session_in_use_unknown(session)
    } else if holder.is_here() {
        words.session_in_use(holder.process, &since, session)
    } else {
        words.session_in_use_elsewhere(holder.process, &clean(&holder.host), &since, session)
    }
}

fn shown(path: &Path) -> String {
    clean(&path.display().to_string()).into_owned()
}
