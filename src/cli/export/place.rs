//! The folder into which documents go. What somebody changed there is not overwritten: a small file beside the
//! documents, in the format of `sha256sum`, holds the digests of what was written last.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::Failure;
use crate::store::{create_folders, digest, read_all, replace};

/// The name of the file with the digests.
const WRITTEN: &str = ".ctrls-exports";

/// Digests that are kept of one name: a crash may leave the file of the time before.
const KEPT: usize = 2;

/// A folder for documents.
pub(super) struct Place {
    folder: PathBuf,
    force: bool,
    /// Digest and name, oldest first.
    written: Vec<(String, String)>,
}

impl Place {
    /// The folder, made where it is missing.
    pub(super) fn open(folder: &Path, force: bool) -> Result<Self, Failure> {
        create_folders(folder)?;
        let list = read_all(&folder.join(WRITTEN)).unwrap_or_default();
        let list = String::from_utf8_lossy(&list);
        let written = list.lines().filter_map(|line| line.split_once("  "));
        Ok(Self {
            folder: folder.to_owned(),
            force,
            written: written
                .map(|(digest, name)| (digest.to_owned(), name.to_owned()))
                .collect(),
        })
    }

    /// Where a file of that name stands.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a file whole; nothing, and `None`, where one stands that is not as it was written here.
    pub(super) fn write(&mut self, name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, Failure> {
        let path = self.path(name);
        let made = digest(bytes);
        let stands = Stands::at(&path)?;
        let ours = match &stands {
            Stands::Nothing => true,
            Stands::File(found) => *found == made || self.knows(found, name),
            Stands::Other => false,
        };
        if !ours && !self.force {
            return Ok(None);
        }
        // The list first: after a crash between the two the file is still known.
        self.remember(made.clone(), name)?;
        if !matches!(stands, Stands::File(found) if found == made) {
            replace(&path, bytes)?;
        }
        Ok(Some(path))
    }

    fn knows(&self, digest: &str, name: &str) -> bool {
        self.written.iter().any(|(known, of)| known == digest && of == name)
    }

    fn remember(&mut self, digest: String, name: &str) -> Result<(), Failure> {
        let before = self.written.clone();
        self.written.retain(|(known, of)| *known != digest || of != name);
        self.written.push((digest, name.to_owned()));
        let mut count = self.written.iter().filter(|(_, of)| of == name).count();
        self.written.retain(|(_, of)| {
            let old = of == name && count > KEPT;
            count -= usize::from(old);
            !old
        });
        if self.written != before {
            let list: String = self
                .written
                .iter()
                .map(|(digest, name)| format!("{digest}  {name}\n"))
                .collect();
            replace(&self.folder.join(WRITTEN), list.as_bytes())?;
        }
        Ok(())
    }
}

/// What stands under a name.
enum Stands {
    Nothing,
    /// A file with that digest.
    File(String),
    /// A link, a folder, something else.
    Other,
}

impl Stands {
    fn at(path: &Path) -> Result<Self, Failure> {
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::Nothing),
            Ok(about) if about.is_file() => Ok(Self::File(digest(&read_all(path)?))),
            Ok(_) | Err(_) => Ok(Self::Other),
        }
    }
}
