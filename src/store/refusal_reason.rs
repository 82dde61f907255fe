//! What the system refused, in words of ours: its own are in one language, and end in a number.

use std::io::{Error, ErrorKind};

use crate::platform::{is_disk_failure, is_out_of_handles};
use crate::words::Words;

use super::StoreErrorKind;

/// Why nothing can be read or saved, in a few words.
pub(crate) fn store_error_reason(words: &Words, kind: &StoreErrorKind) -> String {
    match kind {
        StoreErrorKind::DiskFull => words.disk_full(),
        StoreErrorKind::FileLimit => words.disk_limit(),
        StoreErrorKind::Permission => words.disk_permission(),
        StoreErrorKind::OpenElsewhere => words.disk_open_elsewhere(),
        StoreErrorKind::ReadOnly => words.disk_read_only(),
        StoreErrorKind::NotFound | StoreErrorKind::NoFolder => words.disk_gone(),
        StoreErrorKind::InUse(_) => words.disk_in_use(),
        StoreErrorKind::System(error) => system_reason(words, error),
        StoreErrorKind::Exists | StoreErrorKind::SessionExists => words.system_refusal("exists"),
        StoreErrorKind::NotASession => words.system_refusal("no-session"),
        StoreErrorKind::IsFolder => words.system_refusal("folder"),
        StoreErrorKind::NotOrdinary | StoreErrorKind::Special(_) => words.system_refusal("no-file"),
        StoreErrorKind::TooLong { .. } => words.system_refusal("too-long"),
        StoreErrorKind::NotUtf8 { .. } => words.system_refusal("encoding"),
        StoreErrorKind::NameRefused(_) => words.system_refusal("name"),
    }
}

/// What else the system said; its number where there are no words for it.
fn system_reason(words: &Words, error: &Error) -> String {
    match (refusal_name(error), error.raw_os_error()) {
        (Some(name), _) => words.system_refusal(name),
        (None, Some(code)) => words.system_code(&code.to_string()),
        (None, None) => words.system_refusal("other"),
    }
}

/// The name by which messages know a refusal; `None` where they do not.
fn refusal_name(error: &Error) -> Option<&'static str> {
    if is_disk_failure(error) {
        return Some("failing");
    }
    if is_out_of_handles(error) {
        return Some("handles");
    }
    Some(match error.kind() {
        ErrorKind::InvalidFilename => "name",
        ErrorKind::TooManyLinks => "links",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::Deadlock | ErrorKind::WouldBlock => "busy",
        ErrorKind::DirectoryNotEmpty => "not-empty",
        ErrorKind::CrossesDevices => "devices",
        ErrorKind::TimedOut => "time",
        ErrorKind::StaleNetworkFileHandle
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::NotConnected => "network",
        ErrorKind::OutOfMemory => "memory",
        ErrorKind::Unsupported | ErrorKind::NotSeekable => "unsupported",
        ErrorKind::UnexpectedEof | ErrorKind::WriteZero => "cut",
        ErrorKind::BrokenPipe => "closed",
        ErrorKind::InvalidInput if error.raw_os_error().is_some() => "invalid",
        ErrorKind::InvalidInput => "name",
        _ => return None,
    })
}
