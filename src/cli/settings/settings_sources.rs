//! Where settings stand: the file that was named, else the nearest above the folder and the user's own; variables.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use crate::cli::Failure;
use crate::store::{StoreError, StoreErrorKind, read_text, settings_folder};
use crate::words::Language;

use super::settings_file::{NAMES, parse_settings};

/// A settings file's name.
const FILE: &str = "ctrls.toml";

/// A settings file that was found.
#[derive(Debug)]
pub(in crate::cli) struct SettingsSource {
    pub(super) path: PathBuf,
    pub(super) text: String,
    /// The folder that its paths begin at; `None` for the one that is worked in.
    pub(super) base: Option<PathBuf>,
}

impl SettingsSource {
    /// A file whose paths begin at the folder that is worked in, as the user's own does; `None` where there is none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(in crate::cli) fn at(path: &Path) -> Result<Option<Self>, Failure> {
        match read_text(path) {
            Ok(text) => Ok(Some(Self {
                path: path.to_owned(),
                text,
                base: None,
            })),
            Err(StoreError {
                kind: StoreErrorKind::NotFound,
                ..
            }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// The language that is set: what is wrong elsewhere in a variable or a file is said in it.
pub(in crate::cli) fn first_language(sources: &[SettingsSource]) -> Option<Language> {
    let of_variable = setting_variables().remove("language");
    of_variable.and_then(|(_, text)| Language::from_tag(&text)).or_else(|| {
        let of_file = |source: &SettingsSource| parse_settings(&source.text).ok()?.value.language;
        sources.iter().find_map(of_file)
    })
}

/// The settings files, the one that counts most first.
///
/// # Errors
/// When the file that was named is not there, or one cannot be read.
pub(in crate::cli) fn find_sources(named: Option<&Path>) -> Result<Vec<SettingsSource>, Failure> {
    if let Some(path) = named {
        let base = path.parent().map(Path::to_owned);
        return Ok(vec![SettingsSource {
            path: path.to_owned(),
            text: read_text(path)?,
            base,
        }]);
    }
    let mut sources = Vec::new();
    let user = user_file();
    let nearest = env::current_dir().ok().and_then(|here| {
        let mut files = here.ancestors().map(|folder| folder.join(FILE));
        files.find(|file| file.is_file() && Some(file) != user.as_ref())
    });
    for (path, base) in [
        nearest.map(|path| (path.clone(), path.parent().map(Path::to_owned))),
        user.map(|path| (path, None)),
    ]
    .into_iter()
    .flatten()
    {
        sources.extend(SettingsSource::at(&path)?.map(|source| SettingsSource { base, ..source }));
    }
    Ok(sources)
}

/// The file of whoever runs the tool; `None` where the system says no folder of hers.
pub(in crate::cli) fn user_file() -> Option<PathBuf> {
    Some(settings_folder()?.join(FILE))
}

/// The variables that set something: by the setting's name, the variable and what it says.
#[expect(
    clippy::disallowed_methods,
    reason = "settings are read out of the environment here, once"
)]
pub(super) fn setting_variables() -> BTreeMap<&'static str, (String, String)> {
    let variable = |name: &'static str| {
        let variable = format!("CTRLS_{}", name.to_uppercase());
        let value = env::var(&variable).ok().filter(|value| !value.trim().is_empty())?;
        Some((name, (variable, value.trim().to_owned())))
    };
    NAMES.into_iter().filter_map(variable).collect()
}
