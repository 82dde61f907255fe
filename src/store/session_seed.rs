//! What a session's folder begins with: line 1 of its journal, and the files beside it.

use std::borrow::Cow;
use std::fs;

use crate::session::Header;
use crate::session::journal::{definition_file, format_header};

use super::atomic_write::create_new;
use super::error::{StoreError, StoreErrorKind};
use super::session_folder::SessionFolder;

/// `lock` is of this machine alone; what the tool writes and takes away again is nobody's work.
const GITIGNORE: &str = "lock\nlock.holder\nhalf-typed.txt\n.ctrls-*\n";

/// Line feeds stay as they are; two copies of a journal that both went on are put one behind the other, and ctrls reads
/// them as one session. A roadmap that both sides wrote stays whole: one of the two, never a mixture.
const GITATTRIBUTES: &str = "\
* -text
journal.jsonl merge=union
roadmaps/*.toml -merge

# To have git make one journal of two at once, run in the repository:
#   git config merge.ctrls.driver 'ctrls merge-journal %O %A %B'
# and write here instead:
#   journal.jsonl merge=ctrls
";

/// What a session's folder begins with.
#[derive(Clone, Debug, Default)]
pub struct SessionSeed<'s> {
    /// Line 1 of the journal, without its line feed.
    pub header: Cow<'s, [u8]>,
    /// The text of `workshop.toml`; `None` for a journal of 1.0, whose header holds the workshop.
    pub workshop: Option<Cow<'s, str>>,
}

impl<'s> From<&'s [u8]> for SessionSeed<'s> {
    fn from(header: &'s [u8]) -> Self {
        Self {
            header: Cow::Borrowed(header),
            workshop: None,
        }
    }
}

impl SessionSeed<'static> {
    /// What a session begins with that has this header.
    pub fn from_header(header: &Header) -> Self {
        let line = format_header(header);
        let workshop = match header.version[1] {
            0 => None,
            _ => Some(Cow::Owned(definition_file(header))),
        };
        Self {
            header: Cow::Owned(line.trim_end_matches('\n').as_bytes().to_vec()),
            workshop,
        }
    }
}

impl SessionSeed<'_> {
    /// Writes the files beside the journal; those that are there stay.
    pub(super) fn write_files(&self, folder: &SessionFolder) -> Result<(), StoreError> {
        let git = [(".gitignore", GITIGNORE), (".gitattributes", GITATTRIBUTES)];
        let workshop = self.workshop.as_deref().map(|text| ("workshop.toml", text));
        for (name, text) in workshop.into_iter().chain(git) {
            match create_new(&folder.path().join(name), text.as_bytes()) {
                Err(error) if !matches!(error.kind, StoreErrorKind::Exists) => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// Takes those files away again, for a session that could not begin in a folder of its own.
    pub(super) fn forget_files(folder: &SessionFolder) {
        for name in ["workshop.toml", ".gitignore", ".gitattributes"] {
            let _ = fs::remove_file(folder.path().join(name));
        }
    }
}
