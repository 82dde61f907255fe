//! What the name of an output says by its ending, and what it may not say.

use std::path::Path;

use super::{Context, Failure};

/// Endings of the files that are written or read here: a folder is hardly meant by them.
const KNOWN: [&str; 16] = [
    "cast", "csv", "docx", "htm", "html", "ics", "json", "jsonl", "markdown", "md", "odt", "pdf", "toml", "txt",
    "xlsx", "zip",
];

/// The ending of a file's name in small letters; `None` where it is none: `rapport-1.2`, `de M. Dupont`.
pub(super) fn name_ending(path: &Path) -> Option<String> {
    let ending = path.extension()?.to_str()?.to_lowercase();
    let is_ending = ending.chars().all(char::is_alphanumeric)
        && ending.chars().any(char::is_alphabetic)
        && ending.chars().count() <= 8;
    is_ending.then_some(ending)
}

/// Whether a name ends as the files that are written or read here do.
pub(super) fn ends_as_a_file(path: &Path) -> bool {
    name_ending(path).is_some_and(|ending| KNOWN.contains(&ending.as_str()))
}

/// # Errors
/// Wrong use where the file of an option ends as none of `endings`; what is no ordinary file (`/dev/stdout`) may be
/// called anything.
pub(super) fn require_ending(path: &Path, endings: &[&str], context: &Context) -> Result<(), Failure> {
    let Some(ending) = name_ending(path).filter(|ending| !endings.contains(&ending.as_str())) else {
        return Ok(());
    };
    if path.exists() && !path.is_file() {
        return Ok(());
    }
    let shown = path.display().to_string();
    let listed: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
    Err(Failure::usage(context.words.ending_unknown(
        &shown,
        &ending,
        &listed.join(", "),
    )))
}

/// # Errors
/// Wrong use where a folder that is to be made is called as a file is.
pub(super) fn require_folder_name(path: &Path, option: &str, context: &Context) -> Result<(), Failure> {
    let is_meant = path.is_dir() || path.to_string_lossy().ends_with(std::path::is_separator);
    match name_ending(path).filter(|_| !is_meant && ends_as_a_file(path)) {
        Some(ending) => Err(Failure::usage(context.words.folder_named_as_file(
            &path.display().to_string(),
            &ending,
            option,
        ))),
        None => Ok(()),
    }
}
