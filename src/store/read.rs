//! Reading with a bound: nothing from a disk is parsed before its length is known to be reasonable.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::error::{FileOperation, StoreError, StoreErrorKind};

/// The longest TOML file that is parsed, in bytes: the parser takes about 125 bytes of memory a byte.
pub const TEXT_LIMIT: u64 = 1 << 20;

/// The longest journal that is read, in bytes.
const JOURNAL_LIMIT: u64 = 1 << 30;

/// Reads a text that people edit: a workshop, a roadmap, an event, a set-up.
///
/// # Errors
/// [`Kind::TooLong`] past [`TEXT_LIMIT`], [`Kind::NotUtf8`] with the offset, or what the system says.
pub fn read_text(path: &Path) -> Result<String, StoreError> {
    let bytes = read_bounded(path, TEXT_LIMIT)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        StoreError::new(path, FileOperation::Read, StoreErrorKind::NotUtf8 { at })
    })
}

/// Reads a whole journal, or a file that the tool itself wrote.
///
/// # Errors
/// [`Kind::TooLong`] past 1 GiB, or what the system says.
pub fn read_all(path: &Path) -> Result<Vec<u8>, StoreError> {
    read_bounded(path, JOURNAL_LIMIT)
}

fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let file = File::open(path).map_err(StoreError::at(path, FileOperation::Read))?;
    let length = file.metadata().map_or(0, |about| about.len());
    let too_long = || StoreError::new(path, FileOperation::Read, StoreErrorKind::TooLong { limit });
    if length > limit {
        return Err(too_long());
    }
    // A device or a pipe says 0 and goes on for ever: the bound holds for what is really read.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(StoreError::at(path, FileOperation::Read))?;
    if bytes.len() as u64 > limit {
        return Err(too_long());
    }
    Ok(bytes)
}
