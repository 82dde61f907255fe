//! Writing the user's file: what she set by hand stays, comments included.

use std::path::Path;

use toml_edit::{DocumentMut, Item, value};

use crate::cli::{Context, Failure};
use crate::store::{StoreErrorKind, create_folders, read_text, write_atomic_following};

/// Sets these in the file, the others as they were; `None` takes a setting out.
///
/// # Errors
/// When the file is there and no TOML, or cannot be written.
pub(in crate::cli) fn save_settings(
    path: &Path,
    changed: &[(&str, Option<toml_edit::Value>)],
    context: &Context,
) -> Result<(), Failure> {
    let text = match read_text(path) {
        Ok(text) => text,
        Err(error) if matches!(error.kind, StoreErrorKind::NotFound) => String::new(),
        Err(error) => return Err(error.into()),
    };
    let mut file: DocumentMut = text
        .parse()
        .map_err(|_| Failure::NotUnderstood(context.words.settings_not_toml(&path.display().to_string())))?;
    if !file.contains_key("format") {
        file.insert("format", value("ctrls-config/1"));
    }
    for (name, new) in changed {
        match new {
            Some(new) => match file.get_mut(name) {
                // What follows the value is a comment of hers.
                Some(Item::Value(old)) => {
                    let decor = old.decor().clone();
                    *old = new.clone();
                    *old.decor_mut() = decor;
                }
                _ => {
                    file.insert(name, Item::Value(new.clone()));
                }
            },
            None => {
                file.remove(name);
            }
        }
    }
    if let Some(folder) = path.parent() {
        create_folders(folder)?;
    }
    write_atomic_following(path, file.to_string().as_bytes())?;
    Ok(())
}
