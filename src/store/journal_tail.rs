//! Reading along while another process writes: whole lines as they come, without the lock.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::ordinary_file::open_ordinary;
use crate::platform::{file_identity, path_identity};

/// The most that one look reads, in bytes; the rest comes with the next look.
const ONE_LOOK: u64 = 16 << 20;

/// A journal that is read as it grows.
#[derive(Debug)]
pub struct JournalTail {
    path: PathBuf,
    file: Option<File>,
    /// Where the lines that were given out end.
    read: u64,
}

/// What came since the last look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TailChunk {
    /// The journal was cut back or replaced: forget what was read, these lines are all there is.
    pub anew: bool,
    /// The whole lines that came, each with its line feed.
    pub text: Vec<u8>,
}

impl JournalTail {
    /// Follows the journal at `path` from its beginning; it need not be there yet.
    pub fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            file: None,
            read: 0,
        }
    }

    /// What came since the last look; nothing while there is no journal.
    ///
    /// # Errors
    /// The error of the system.
    pub fn look(&mut self) -> Result<TailChunk, StoreError> {
        self.follow()
    }

    fn follow(&mut self) -> Result<TailChunk, StoreError> {
        let mut anew = false;
        if self
            .is_stale()
            .map_err(StoreError::at(&self.path, FileOperation::Read))?
        {
            anew = self.read > 0;
            self.read = 0;
            self.file = match open_ordinary(&self.path) {
                Ok(file) => Some(file),
                Err(error) if matches!(error.kind, StoreErrorKind::NotFound) => None,
                Err(error) => return Err(error),
            };
        }
        let mut text = Vec::new();
        if let Some(file) = &mut self.file {
            file.seek(SeekFrom::Start(self.read))
                .and_then(|_| file.take(ONE_LOOK).read_to_end(&mut text))
                .map_err(StoreError::at(&self.path, FileOperation::Read))?;
            // Half a line is one that is being written, or one that a crash left: not there yet.
            let whole = text.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
            text.truncate(whole);
            self.read += text.len() as u64;
        }
        Ok(TailChunk { anew, text })
    }

    /// Whether the name leads to another file by now, or the file is shorter than what was read of it.
    fn is_stale(&self) -> io::Result<bool> {
        let Some(file) = &self.file else { return Ok(true) };
        let open = file.metadata()?;
        if open.len() < self.read {
            return Ok(true);
        }
        match std::fs::metadata(&self.path) {
            Ok(named) => Ok(path_identity(&self.path, &named) != file_identity(file, &open)),
            // Gone for a moment, or for good: what was read is still valid.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}
