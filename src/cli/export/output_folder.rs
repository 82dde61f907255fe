//! The folder into which documents go. What somebody changed there is not overwritten: a small file beside the
//! documents, in the format of `sha256sum`, holds the digests of what was written last.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::Failure;
use crate::store::{
    FileOperation, StoreError, StoreErrorKind, create_folders, read_all, refuse_link_out_of_session, sha256_hex,
    write_atomic,
};

/// The name of the file with the digests.
const WRITTEN: &str = ".ctrls-exports";

/// Digests that are kept of one name: a crash may leave the file of the time before.
const KEPT: usize = 2;

/// A folder for documents.
pub(crate) struct OutputFolder {
    folder: PathBuf,
    force: bool,
    /// The digests of each name, oldest first.
    written: BTreeMap<String, Vec<String>>,
}

impl OutputFolder {
    /// The folder, made where it is missing.
    pub(crate) fn open(folder: &Path, force: bool) -> Result<Self, Failure> {
        refuse_link_out_of_session(folder)?;
        create_folders(folder)?;
        let list = read_all(&folder.join(WRITTEN)).unwrap_or_default();
        let list = String::from_utf8_lossy(&list);
        let mut written: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (digest, name) in list.lines().filter_map(|line| line.split_once("  ")) {
            written.entry(name.to_owned()).or_default().push(digest.to_owned());
        }
        Ok(Self {
            folder: folder.to_owned(),
            force,
            written,
        })
    }

    /// Where a file of that name stands.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Notes what is about to be written, all at once: the list first, so that after a crash the files are known.
    pub(super) fn announce<'a>(&mut self, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<(), Failure> {
        let mut changed = false;
        for (name, bytes) in files {
            changed |= self.note_digest(sha256_hex(bytes), name);
        }
        if changed { self.save_digests() } else { Ok(()) }
    }

    /// Writes a file whole; nothing, and `None`, where there is one that is not as it was written here.
    pub(crate) fn write(&mut self, name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, Failure> {
        let path = self.path(name);
        self.make_folder_of(name)?;
        let made = sha256_hex(bytes);
        let stands = ExistingFile::at(&path)?;
        let ours = match &stands {
            ExistingFile::Nothing => true,
            ExistingFile::File(found) => *found == made || self.is_known(found, name),
            ExistingFile::Other => false,
        };
        if !ours && !self.force {
            return Ok(None);
        }
        if self.note_digest(made.clone(), name) {
            self.save_digests()?;
        }
        if !matches!(stands, ExistingFile::File(found) if found == made) {
            write_atomic(&path, bytes)?;
        }
        Ok(Some(path))
    }

    /// Takes away what was written here earlier into the folders of these names, is not among them and was not changed
    /// since; gives the paths.
    pub(super) fn remove_stale(&mut self, names: &[&str]) -> Result<Vec<PathBuf>, Failure> {
        let folder_of = |name: &str| name.rsplit_once('/').map(|(folder, _)| folder.to_owned());
        let folders: BTreeSet<String> = names.iter().filter_map(|name| folder_of(name)).collect();
        let is_ours = |name: &str| folder_of(name).is_some_and(|folder| folders.contains(&folder));
        let earlier: Vec<String> = self
            .written
            .keys()
            .filter(|name| is_ours(name) && !names.contains(&name.as_str()))
            .cloned()
            .collect();
        let mut removed = Vec::new();
        for name in earlier {
            let path = self.path(&name);
            match ExistingFile::at(&path)? {
                ExistingFile::File(found) if self.is_known(&found, &name) => {
                    fs::remove_file(&path).map_err(|error| StoreError::io(&path, FileOperation::Remove, error))?;
                    removed.push(path);
                    self.written.remove(&name);
                }
                ExistingFile::Nothing => {
                    self.written.remove(&name);
                }
                ExistingFile::File(_) | ExistingFile::Other => {}
            }
        }
        if !removed.is_empty() {
            self.save_digests()?;
        }
        Ok(removed)
    }

    /// The folder in this one that a name says, made where it is missing; never a link that leads elsewhere.
    fn make_folder_of(&self, name: &str) -> Result<(), Failure> {
        let Some((inner, _)) = name.rsplit_once('/') else {
            return Ok(());
        };
        let folder = self.folder.join(inner);
        if fs::symlink_metadata(&folder).is_ok_and(|about| about.is_symlink()) {
            return Err(StoreError::new(&folder, FileOperation::Write, StoreErrorKind::NotOrdinary).into());
        }
        create_folders(&folder)?;
        Ok(())
    }

    fn is_known(&self, digest: &str, name: &str) -> bool {
        self.written
            .get(name)
            .is_some_and(|known| known.iter().any(|known| known == digest))
    }

    /// Whether the list is another one for it.
    fn note_digest(&mut self, digest: String, name: &str) -> bool {
        let known = self.written.entry(name.to_owned()).or_default();
        if known.last() == Some(&digest) {
            return false;
        }
        known.retain(|known| *known != digest);
        known.push(digest);
        known.drain(..known.len().saturating_sub(KEPT));
        true
    }

    fn save_digests(&self) -> Result<(), Failure> {
        let lines = self
            .written
            .iter()
            .flat_map(|(name, known)| known.iter().map(move |digest| format!("{digest}  {name}\n")));
        let written = write_atomic(&self.folder.join(WRITTEN), lines.collect::<String>().as_bytes());
        Ok(written.map_err(|error| match error.kind {
            // The folder is what whoever asked knows of.
            StoreErrorKind::Permission
            | StoreErrorKind::ReadOnly
            | StoreErrorKind::DiskFull
            | StoreErrorKind::FileLimit => StoreError {
                path: self.folder.clone(),
                ..error
            },
            _ => error,
        })?)
    }
}

/// The files that exports wrote, by their folders; each folder's list is read once.
#[derive(Debug, Default)]
pub(in crate::cli) struct ExportedFiles {
    lists: HashMap<PathBuf, HashSet<String>>,
}

impl ExportedFiles {
    /// Whether a file is as an export wrote it, into its folder or from the one above.
    pub(in crate::cli) fn holds(&mut self, path: &Path) -> bool {
        let folder = path.parent().unwrap_or(Path::new(""));
        let above = folder.parent().into_iter();
        let mut digest = None;
        std::iter::once(folder).chain(above).any(|folder| {
            let list = self.lists.entry(folder.to_owned()).or_insert_with_key(|folder| {
                let list = read_all(&folder.join(WRITTEN)).unwrap_or_default();
                String::from_utf8_lossy(&list).lines().map(str::to_owned).collect()
            });
            let Some(name) = listed_name(folder, path).filter(|_| !list.is_empty()) else {
                return false;
            };
            let digest = digest.get_or_insert_with(|| read_all(path).ok().map(|bytes| sha256_hex(&bytes)));
            digest
                .as_ref()
                .is_some_and(|digest| list.contains(&format!("{digest}  {name}")))
        })
    }
}

/// Whether an export wrote a file into a folder of its own folder, whatever somebody made of it since.
pub(super) fn was_written_below(path: &Path) -> bool {
    let Some(above) = path.parent().and_then(Path::parent) else {
        return false;
    };
    let (Ok(list), Some(name)) = (read_all(&above.join(WRITTEN)), listed_name(above, path)) else {
        return false;
    };
    let list = String::from_utf8_lossy(&list);
    list.lines()
        .filter_map(|line| line.split_once("  "))
        .any(|(_, listed)| listed == name)
}

/// The name of a file in the list of a folder above it.
fn listed_name(folder: &Path, path: &Path) -> Option<String> {
    let inner = path.strip_prefix(folder).ok()?;
    let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    Some(parts.join("/"))
}

/// What is under a name.
enum ExistingFile {
    Nothing,
    /// A file with that digest.
    File(String),
    /// A link, a folder, something else.
    Other,
}

impl ExistingFile {
    fn at(path: &Path) -> Result<Self, Failure> {
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::Nothing),
            Ok(about) if about.is_file() => Ok(Self::File(sha256_hex(&read_all(path)?))),
            Ok(_) => Ok(Self::Other),
            Err(error) => Err(StoreError::io(path, FileOperation::Write, error).into()),
        }
    }
}
