//! Reading with a bound: nothing from a disk is parsed before its length is known to be reasonable.

use std::path::Path;

use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::ordinary_file::read_ordinary;

/// The longest TOML file that is parsed, in bytes: the parser takes about 125 bytes of memory a byte.
pub const TEXT_LIMIT: u64 = 1 << 20;

/// The longest journal that is read, in bytes.
pub(super) const JOURNAL_LIMIT: u64 = 1 << 30;

/// Reads a text that people edit: a workshop, a roadmap, an event, a set-up.
///
/// # Errors
/// `StoreErrorKind::TooLong` past [`TEXT_LIMIT`], `StoreErrorKind::NotUtf8` with the offset, or what the system says.
pub fn read_text(path: &Path) -> Result<String, StoreError> {
    let bytes = read_ordinary(path, TEXT_LIMIT)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        StoreError::new(path, FileOperation::Read, StoreErrorKind::NotUtf8 { at })
    })
}

/// Reads a whole journal, or a file that the tool itself wrote.
///
/// # Errors
/// `StoreErrorKind::TooLong` past 1 GiB, or what the system says.
pub fn read_all(path: &Path) -> Result<Vec<u8>, StoreError> {
    read_ordinary(path, JOURNAL_LIMIT)
}
