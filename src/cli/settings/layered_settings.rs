//! The settings as they hold here, each with where it came from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::ValueEnum;

use crate::cli::fault_report::accept_parsed;
use crate::cli::{ColourArg, Context, Failure};
use crate::text::nearest;
use crate::words::{Language, Words};

use super::settings_file::{SettingsFile, parse_settings};
use super::settings_sources::{SettingsSource, setting_variables};

/// Words of a variable that turn something on or off.
const YES: &[&str] = &["true", "1", "yes", "on", "oui", "vrai"];
const NO: &[&str] = &["false", "0", "no", "off", "non", "faux"];

/// Where a setting was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum SettingOrigin {
    /// A variable, as `NAME=value`.
    Variable(String),
    /// A file and the line in it.
    File { path: PathBuf, line: usize },
}

impl SettingOrigin {
    /// As it is shown: `CTRLS_LANGUAGE=fr`, `/home/ana/ctrls.toml:3`.
    pub(in crate::cli) fn shown(&self) -> String {
        match self {
            Self::Variable(text) => text.clone(),
            Self::File { path, line } => format!("{}:{line}", path.display()),
        }
    }
}

/// A value and where it came from.
#[derive(Clone, Debug)]
pub(in crate::cli) struct Sourced<T> {
    pub(in crate::cli) value: T,
    pub(in crate::cli) origin: SettingOrigin,
}

/// What is set; `None` where nothing sets it.
#[derive(Clone, Debug, Default)]
pub(in crate::cli) struct Settings {
    pub(in crate::cli) language: Option<Sourced<Language>>,
    pub(in crate::cli) workshop: Option<Sourced<String>>,
    pub(in crate::cli) sessions: Option<Sourced<PathBuf>>,
    pub(in crate::cli) licence: Option<Sourced<String>>,
    pub(in crate::cli) organisation: Option<Sourced<String>>,
    pub(in crate::cli) facilitators: Option<Sourced<Vec<String>>>,
    pub(in crate::cli) event: Option<Sourced<String>>,
    pub(in crate::cli) bell: Option<Sourced<bool>>,
    pub(in crate::cli) color: Option<Sourced<ColourArg>>,
    pub(in crate::cli) plain: Option<Sourced<bool>>,
}

impl Settings {
    /// What variables and files set; unknown keys are reported, with their lines.
    ///
    /// # Errors
    /// When a file is not understood, or a variable says what cannot be.
    pub(in crate::cli) fn read(sources: &[SettingsSource], context: &Context) -> Result<Self, Failure> {
        Self::layered(setting_variables(), sources, context)
    }

    /// What files alone set.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub(in crate::cli) fn of_files(sources: &[SettingsSource], context: &Context) -> Result<Self, Failure> {
        Self::layered(BTreeMap::new(), sources, context)
    }

    fn layered(
        variables: BTreeMap<&'static str, (String, String)>,
        sources: &[SettingsSource],
        context: &Context,
    ) -> Result<Self, Failure> {
        let mut layers = Vec::new();
        for source in sources {
            let read = accept_parsed(context, &source.path, &source.text, parse_settings(&source.text))?;
            let line = |name: &str| read.tree.position_of(&[name.into()]).line;
            let lines = super::settings_file::NAMES.map(|name| (name, line(name)));
            layers.push(SettingsLayer {
                source,
                lines: lines.into_iter().collect(),
                file: read.value,
            });
        }
        let layered = LayeredSettings {
            variables,
            layers,
            words: &context.words,
        };
        layered.resolve()
    }

    /// The folder of sessions that have none of their own.
    pub(in crate::cli) fn sessions_folder(&self) -> &Path {
        let set = self.sessions.as_ref().map(|sessions| sessions.value.as_path());
        set.unwrap_or(Path::new("sessions"))
    }

    /// The workshop where none is named.
    pub(in crate::cli) fn workshop_name(&self) -> &str {
        let set = self.workshop.as_ref().map(|workshop| workshop.value.as_str());
        set.unwrap_or(crate::workshop::DEFAULT)
    }
}

/// One file, and the line of each of its settings.
struct SettingsLayer<'a> {
    source: &'a SettingsSource,
    lines: BTreeMap<&'static str, usize>,
    file: SettingsFile,
}

impl SettingsLayer<'_> {
    /// A path of this file, from the folder that it counts from.
    fn located(&self, path: &Path) -> PathBuf {
        match &self.source.base {
            Some(base) if path.is_relative() && !base.as_os_str().is_empty() => shorter_path(&base.join(path)),
            _ => path.to_owned(),
        }
    }

    /// A workshop of this file: a built-in's name, else a path.
    fn workshop(&self) -> Option<String> {
        let name = self.file.workshop.as_deref()?;
        let is_path = !crate::cli::workshop::is_builtin(name);
        let located = || self.located(Path::new(name)).display().to_string();
        Some(if is_path { located() } else { name.to_owned() })
    }
}

/// A path below the folder that is worked in, without that folder.
fn shorter_path(path: &Path) -> PathBuf {
    let here = std::env::current_dir().ok();
    let below = here.as_deref().and_then(|here| path.strip_prefix(here).ok());
    below.map_or_else(|| path.to_owned(), Path::to_owned)
}

/// Variables over files, the file that counts most first.
struct LayeredSettings<'a> {
    variables: BTreeMap<&'static str, (String, String)>,
    layers: Vec<SettingsLayer<'a>>,
    words: &'a Words,
}

impl LayeredSettings<'_> {
    fn resolve(&self) -> Result<Settings, Failure> {
        let text = |text: &str| Ok(text.to_owned());
        let list = |text: &str| Ok(text.split(',').map(|name| name.trim().to_owned()).collect());
        Ok(Settings {
            language: self.first(
                "language",
                |text| self.known_language(text),
                |layer| layer.file.language,
            )?,
            workshop: self.first("workshop", text, |layer| layer.workshop())?,
            sessions: self.first(
                "sessions",
                |text| Ok(PathBuf::from(text)),
                |layer| layer.file.sessions.as_deref().map(|path| layer.located(path)),
            )?,
            licence: self.first("licence", text, |layer| layer.file.licence.clone())?,
            organisation: self.first("organisation", text, |layer| layer.file.organisation.clone())?,
            facilitators: self.first("facilitators", list, |layer| layer.file.facilitators.clone())?,
            event: self.first("event", text, |layer| layer.file.event.clone())?,
            bell: self.first("bell", |text| self.known_switch("bell", text), |layer| layer.file.bell)?,
            color: self.first("color", |text| self.known_colour(text), |layer| layer.file.color)?,
            plain: self.first(
                "plain",
                |text| self.known_switch("plain", text),
                |layer| layer.file.plain,
            )?,
        })
    }

    /// The first that sets something.
    fn first<T>(
        &self,
        name: &'static str,
        of_variable: impl Fn(&str) -> Result<T, Failure>,
        of_file: impl Fn(&SettingsLayer<'_>) -> Option<T>,
    ) -> Result<Option<Sourced<T>>, Failure> {
        if let Some((variable, text)) = self.variables.get(name) {
            let origin = SettingOrigin::Variable(format!("{variable}={text}"));
            let value = of_variable(text)?;
            return Ok(Some(Sourced { value, origin }));
        }
        let found = self.layers.iter().find_map(|layer| Some((layer, of_file(layer)?)));
        Ok(found.map(|(layer, value)| Sourced {
            value,
            origin: SettingOrigin::File {
                path: layer.source.path.clone(),
                line: layer.lines.get(name).copied().unwrap_or(1),
            },
        }))
    }

    fn known_language(&self, text: &str) -> Result<Language, Failure> {
        Language::from_str(text).map_err(|()| self.unknown_value("language", text, &["fr", "en"]))
    }

    fn known_colour(&self, text: &str) -> Result<ColourArg, Failure> {
        ColourArg::from_str(text, true).map_err(|_| self.unknown_value("color", text, &["auto", "always", "never"]))
    }

    fn known_switch(&self, name: &'static str, text: &str) -> Result<bool, Failure> {
        let typed = text.to_lowercase();
        match (YES.contains(&typed.as_str()), NO.contains(&typed.as_str())) {
            (true, _) => Ok(true),
            (_, true) => Ok(false),
            _ => Err(self.unknown_value(name, text, &["true", "false"])),
        }
    }

    fn unknown_value(&self, name: &str, text: &str, values: &[&str]) -> Failure {
        let variable = self.variables.get(name).map_or(name, |(variable, _)| variable);
        let listed = values.join(", ");
        Failure::usage(match nearest(text, values.iter().copied()) {
            Some(near) => self.words.usage_bad_value_near(variable, text, near, &listed),
            None => self.words.usage_bad_value_of(variable, text, &listed),
        })
    }
}
