//! The journal, open for writing: one act, one line, one write, one `fdatasync`.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::atomic_write::{create_new, write_atomic};
use super::durable_folder::{create_folders, parent_folder, sync_folder};
use super::error::{FileOperation, StoreError, StoreErrorKind};
use super::lock::never_follow;
use super::read::read_all;

/// Beside a journal: the torn last lines that were set aside.
pub const TORN_FILE: &str = "journal.jsonl.torn";

/// A disk that answers within this time is not slow.
const PATIENCE: Duration = Duration::from_millis(40);

/// A journal that this process alone appends to.
///
/// The whole text stays in memory, so that the room goes on when the disk does not, and so that everything can be
/// written elsewhere. What follows the last good length is on no disk for certain.
#[derive(Debug)]
pub struct JournalWriter {
    path: PathBuf,
    file: File,
    text: Vec<u8>,
    saved: usize,
    /// A write or a sync failed since the last one that was good: what the file holds past `saved` is anybody's guess.
    doubtful: bool,
}

/// The end of a journal that a crash left half written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TornLine {
    /// How many bytes there were.
    pub bytes: usize,
    /// What somebody had typed on it, as far as that can be read.
    pub text: Option<String>,
    /// The file that they were added to.
    pub kept_in: PathBuf,
}

impl JournalWriter {
    /// Creates the journal at `path` with its first line; file and name are durable.
    ///
    /// # Errors
    /// [`Kind::Exists`] when there is a journal, or what the system says.
    pub fn create(path: &Path, header: &[u8]) -> Result<Self, StoreError> {
        let text = line_bytes(header);
        create_new(path, &text)?;
        let file = open(path)?;
        let saved = text.len();
        Ok(Self {
            path: path.to_owned(),
            file,
            text,
            saved,
            doubtful: false,
        })
    }

    /// Opens the journal at `path` for writing, its torn last line set aside in [`TORN_FILE`].
    ///
    /// # Errors
    /// When the journal is not there, is a link, or the system refuses.
    pub fn open(path: &Path) -> Result<(Self, Option<TornLine>), StoreError> {
        let file = open(path)?;
        let text = read_all(path)?;
        let whole = whole_length(&text);
        let saved = text.len();
        let mut journal = Self {
            path: path.to_owned(),
            file,
            text,
            saved,
            doubtful: false,
        };
        // Without one whole line it is no journal of ours: whoever reads it says so, and nothing is moved.
        let torn = if whole == saved || whole == 0 {
            None
        } else {
            Some(journal.set_aside(whole)?)
        };
        Ok((journal, torn))
    }

    /// Everything that was said, header first, on the disk or not.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Where it is written.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many lines wait for the disk: 0 when all is saved.
    pub fn pending(&self) -> usize {
        self.text[self.saved..].iter().filter(|&&byte| byte == b'\n').count()
    }

    /// Adds a line, given without its line feed; `Ok` once it and all before it are on the disk.
    ///
    /// # Errors
    /// What the disk refused. The line is then kept in memory, and written with the next one.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.text.extend_from_slice(&line_bytes(bytes));
        self.save()
    }

    /// As [`append`](Self::append); while the disk takes its time, `meanwhile` is called again and again.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_meanwhile(&mut self, bytes: &[u8], mut meanwhile: impl FnMut()) -> Result<(), StoreError> {
        self.text.extend_from_slice(&line_bytes(bytes));
        let path = self.path.clone();
        let (done, wait) = channel();
        thread::scope(|scope| {
            let saving = move || {
                // Nobody listens any more when the one that waits has panicked.
                let _ = done.send(self.save());
            };
            thread::Builder::new()
                .spawn_scoped(scope, saving)
                .map_err(StoreError::at(&path, FileOperation::Write))?;
            loop {
                match wait.recv_timeout(PATIENCE) {
                    Ok(outcome) => return outcome,
                    Err(RecvTimeoutError::Timeout) => meanwhile(),
                    Err(RecvTimeoutError::Disconnected) => {
                        let lost = io::Error::other("the writing thread is gone");
                        return Err(StoreError::io(&path, FileOperation::Write, lost));
                    }
                }
            }
        })
    }

    /// Adds whole lines, each with its line feed: those of another journal.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_lines(&mut self, lines: &[u8]) -> Result<(), StoreError> {
        self.text.extend_from_slice(lines);
        self.save()
    }

    /// Tries again to write what waits for the disk.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn save(&mut self) -> Result<(), StoreError> {
        if self.saved == self.text.len() {
            return Ok(());
        }
        if is_deleted(&self.file) {
            return self.restore_length();
        }
        let outcome = self.write_pending();
        self.doubtful = outcome.is_err();
        outcome.map_err(StoreError::at(&self.path, FileOperation::Write))?;
        self.saved = self.text.len();
        Ok(())
    }

    fn write_pending(&mut self) -> io::Result<()> {
        let good = self.saved as u64;
        if self.doubtful {
            // After a sync that failed the kernel has dropped the dirty pages: a second sync proves nothing.
            self.file.set_len(good)?;
        }
        self.file.seek(SeekFrom::Start(good))?;
        self.file.write_all(&self.text[self.saved..])?;
        self.file.sync_data()
    }

    /// Somebody deleted the file: writes it anew from memory.
    fn restore_length(&mut self) -> Result<(), StoreError> {
        create_folders(parent_folder(&self.path))?;
        write_atomic(&self.path, &self.text)?;
        self.file = open(&self.path)?;
        self.saved = self.text.len();
        self.doubtful = false;
        Ok(())
    }

    fn set_aside(&mut self, whole: usize) -> Result<TornLine, StoreError> {
        let kept_in = self.path.with_file_name(TORN_FILE);
        let tail = &self.text[whole..];
        keep_tail(&kept_in, tail).map_err(StoreError::at(&kept_in, FileOperation::Write))?;
        sync_folder(parent_folder(&self.path))?;
        let (bytes, text) = (tail.len(), typed_text(tail));
        self.file
            .set_len(whole as u64)
            .and_then(|()| self.file.sync_data())
            .map_err(StoreError::at(&self.path, FileOperation::Write))?;
        self.text.truncate(whole);
        self.saved = whole;
        Ok(TornLine { bytes, text, kept_in })
    }
}

/// Where the last whole line ends. A page that was never written reads as NUL bytes, which no line holds.
pub(super) fn whole_length(text: &[u8]) -> usize {
    let mut end = 0;
    let mut start = 0;
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        start += line.len();
        if line.ends_with(b"\n") && !line.contains(&0) {
            end = start;
        }
    }
    end
}

/// The text on half a line, as far as it goes: the value of its `text`, and of that what is whole.
fn typed_text(tail: &[u8]) -> Option<String> {
    let line = String::from_utf8_lossy(tail);
    let (_, value) = line.split_once(r#""text":""#)?;
    let mut end = value.len();
    let mut escaped = false;
    for (at, sign) in value.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    // What was cut within an escape is left out with it.
    let mut whole = value.get(..end)?;
    loop {
        if let Ok(text) = serde_json::from_str::<String>(&format!("\"{whole}\"")) {
            let text = text.trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned();
            return (!text.trim().is_empty()).then_some(text);
        }
        whole = &whole[..whole.rfind('\\')?];
    }
}

fn line_bytes(bytes: &[u8]) -> Vec<u8> {
    debug_assert!(!bytes.contains(&b'\n'), "a line feed inside a line");
    let mut line = Vec::with_capacity(bytes.len() + 1);
    line.extend_from_slice(bytes);
    line.push(b'\n');
    line
}

fn open(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    never_follow(&mut options);
    let file = options.open(path).map_err(StoreError::at(path, FileOperation::Write))?;
    if file.metadata().is_ok_and(|about| about.is_file()) {
        Ok(file)
    } else {
        Err(StoreError::new(path, FileOperation::Write, StoreErrorKind::NotOrdinary))
    }
}

fn keep_tail(path: &Path, tail: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    never_follow(&mut options);
    let mut file = options.open(path)?;
    let mut piece = tail.to_vec();
    if !piece.ends_with(b"\n") {
        piece.push(b'\n');
    }
    file.write_all(&piece)?;
    file.sync_all()
}

fn is_deleted(file: &File) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        file.metadata().is_ok_and(|about| about.nlink() == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        false
    }
}
