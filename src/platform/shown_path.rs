//! Paths in documents and JSON, which are read on other systems.

use std::path::Path;

/// A path with `/` between its parts, whatever system it is of.
pub fn slashed_path(path: &Path) -> String {
    let text = path.display().to_string();
    if super::SYSTEM_NAME == "windows" {
        text.replace('\\', "/")
    } else {
        text
    }
}
