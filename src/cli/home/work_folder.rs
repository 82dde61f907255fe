//! The folder that the home page works in: the current one, unless nothing should be written there.

use std::env;
use std::path::{Path, PathBuf};

use crate::platform::{document_folder, download_folder};

/// The name of the folder among the user's documents.
const NAME: &str = "ctrls";

/// Another folder to work in than the current one: `ctrls` among the user's documents, where the current folder is the
/// program's own, the one of downloads, or takes no files. `None` where the current one will do, or there is no other.
pub(super) fn other_folder() -> Option<PathBuf> {
    let here = env::current_dir().and_then(dunce::canonicalize);
    if here.as_deref().is_ok_and(is_workable) {
        return None;
    }
    Some(document_folder()?.join(NAME))
}

fn is_workable(here: &Path) -> bool {
    let same =
        |folder: Option<PathBuf>| folder.is_some_and(|folder| dunce::canonicalize(folder).is_ok_and(|f| f == here));
    let program = env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.to_owned()));
    !same(program) && !same(download_folder()) && tempfile::tempfile_in(here).is_ok()
}
