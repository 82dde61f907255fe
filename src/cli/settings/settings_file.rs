//! A `ctrls.toml`.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::cli::ColourArg;
use crate::text::toml::{self, Fault, FileFormat, TomlFile};
use crate::words::Language;

/// The format of settings files.
const FORMAT: FileFormat = FileFormat {
    name: "ctrls-config",
    version: 1,
};

/// What is set once for all, for a folder and all below it or for oneself.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[schemars(rename = "Config", deny_unknown_fields)]
pub(in crate::cli) struct SettingsFile {
    /// `ctrls-config/1`.
    #[expect(dead_code, reason = "reading checks it, the schema shows it")]
    format: String,
    /// Language of the screen.
    #[serde(default)]
    pub(super) language: Option<Language>,
    /// Workshop that is run where none is named: a built-in, or a file beside this one.
    #[serde(default)]
    pub(super) workshop: Option<String>,
    /// Folder of the sessions: from this file's folder; in the user's own file, from the folder one works in.
    #[serde(default)]
    pub(super) sessions: Option<PathBuf>,
    /// Licence of the roadmaps.
    #[serde(default)]
    pub(super) licence: Option<String>,
    /// Who leads the events.
    #[serde(default)]
    pub(super) organisation: Option<String>,
    /// Who facilitates.
    #[serde(default)]
    pub(super) facilitators: Option<Vec<String>>,
    /// Event that sessions belong to.
    #[serde(default)]
    pub(super) event: Option<String>,
    /// Whether the bell rings.
    #[serde(default)]
    pub(super) bell: Option<bool>,
    /// Colours of what is printed.
    #[serde(default)]
    pub(super) color: Option<ColourArg>,
    /// Whether linear mode is on.
    #[serde(default)]
    pub(super) plain: Option<bool>,
}

/// The names of the settings, as they are in a file.
pub(super) const NAMES: [&str; 10] = [
    "language",
    "workshop",
    "sessions",
    "licence",
    "organisation",
    "facilitators",
    "event",
    "bell",
    "color",
    "plain",
];

/// Reads a settings file's text.
///
/// # Errors
/// Every fault with its place; an unknown key is none of them.
pub(super) fn parse_settings(text: &str) -> Result<TomlFile<'_, SettingsFile>, Vec<Fault>> {
    toml::read_toml(text, FORMAT)
}
