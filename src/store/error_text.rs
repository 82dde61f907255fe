//! What the disk refused, in words.

use std::path::Path;

use crate::platform::{RefusedName, SpecialFile, quote_for_shell};
use crate::text::{clean, truncate_text};
use crate::words::Words;

use super::refusal_reason::store_error_reason;
use super::{FileOperation, Holder, JournalIncident, StoreError, StoreErrorKind, TornLine};

/// What happened to which path, and the way out.
pub(crate) fn store_error_sentence(words: &Words, error: &StoreError) -> String {
    let path = shown_path(&error.path);
    let path = path.as_str();
    // A lock or a journal stands for its session.
    let session = shown_path(
        error
            .path
            .parent()
            .filter(|_| error.path.ends_with("lock"))
            .unwrap_or(&error.path),
    );
    match &error.kind {
        StoreErrorKind::DiskFull if error.doing == FileOperation::Create => words.path_disk_full_new(path),
        StoreErrorKind::FileLimit if error.doing == FileOperation::Create => words.path_limit_new(path),
        StoreErrorKind::DiskFull => words.path_disk_full(path),
        StoreErrorKind::FileLimit => words.path_limit(path),
        StoreErrorKind::Permission => words.path_permission(path),
        StoreErrorKind::OpenElsewhere => words.path_open_elsewhere(path),
        StoreErrorKind::ReadOnly => words.path_read_only(path),
        StoreErrorKind::NotFound => words.path_not_found(path),
        StoreErrorKind::Exists => words.path_exists(path),
        StoreErrorKind::NotASession => words.not_a_session(path),
        StoreErrorKind::SessionExists => words.session_exists(path, &quote_for_shell(path)),
        StoreErrorKind::InUse(holder) => in_use(words, holder, &session),
        StoreErrorKind::NotOrdinary => words.path_not_ordinary(path),
        StoreErrorKind::IsFolder => words.path_is_folder(path),
        StoreErrorKind::Special(special) => words.path_special(path, &words.file_nature(special_name(*special))),
        StoreErrorKind::NameRefused(RefusedName::Device(name)) => words.path_name_device(path, &clean(name)),
        StoreErrorKind::NameRefused(RefusedName::Sign(sign)) => words.path_name_sign(path, &clean(&sign.to_string())),
        StoreErrorKind::NameRefused(RefusedName::End(_)) => words.path_name_end(path),
        StoreErrorKind::NoFolder => words.path_no_folder(path),
        StoreErrorKind::TooLong { limit } => words.path_too_long(path, limit / 1024),
        StoreErrorKind::NotUtf8 { at } => words.path_not_utf8(path, *at),
        StoreErrorKind::System(_) => words.path_system(path, &store_error_reason(words, &error.kind)),
    }
}

/// A torn last line that was set aside.
pub(crate) fn torn_sentence(words: &Words, torn: &TornLine) -> String {
    let kept_in = shown_path(&torn.kept_in);
    match &torn.text {
        Some(text) => words.torn_text_set_aside(&truncate_text(&clean(text), 60), &kept_in),
        None => words.torn_set_aside(&kept_in),
    }
}

/// What somebody else did to a session's journal, and what became of it.
pub(crate) fn incident_sentence(words: &Words, incident: &JournalIncident) -> String {
    match incident {
        JournalIncident::SetAside { journal, kept_in } => {
            words.journal_set_aside(&shown_path(journal), &shown_path(kept_in))
        }
        JournalIncident::WrittenAnew { journal } => words.journal_written_anew(&shown_path(journal)),
        JournalIncident::Moved { from, to, taken } => {
            let (from, to) = (shown_path(from), shown_path(to));
            let session = quote_for_shell(&to);
            match taken {
                true => words.session_moved_taken(&from, &to, &session),
                false => words.session_moved_gone(&from, &to, &session),
            }
        }
    }
}

/// The name by which messages know what is no ordinary file.
fn special_name(special: SpecialFile) -> &'static str {
    match special {
        SpecialFile::Pipe => "pipe",
        SpecialFile::Socket => "socket",
        SpecialFile::Device => "device",
        SpecialFile::Other => "other",
    }
}

fn in_use(words: &Words, holder: &Holder, session: &str) -> String {
    let session = &quote_for_shell(session);
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

fn shown_path(path: &Path) -> String {
    clean(&path.display().to_string()).into_owned()
}
