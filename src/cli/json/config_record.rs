//! The settings as they hold here: the keys of a settings file, and where each value came from.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::settings::{SettingOrigin, Sourced, user_file};
use crate::cli::{ColourArg, Context};
use crate::store::{last_session, state_folder};
use crate::terminal::ColourChoice;
use crate::view::{ColourDepth, OutputMode};
use crate::words::Language;

/// The settings as they hold here. What nothing sets and has no default is absent.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::cli) struct ConfigOutput<'a> {
    format: &'static str,
    language: &'static str,
    workshop: &'a str,
    sessions: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facilitators: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a str>,
    bell: bool,
    color: ColourArg,
    plain: bool,
    /// Printed by `ctrls config --json`: where each of these came from.
    origins: BTreeMap<&'static str, OriginRecord>,
    /// Printed by `ctrls config --json`: what follows from them and from the terminal.
    here: HereRecord,
}

/// Where a setting came from.
#[derive(Debug, Serialize, JsonSchema)]
struct OriginRecord {
    source: OriginKind,
    /// Of an option, `--lang`; of a variable, `CTRLS_LANGUAGE=fr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Of a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    /// In that file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum OriginKind {
    Option,
    Variable,
    File,
    System,
    Default,
}

/// What holds on this machine and this terminal.
#[derive(Debug, Serialize, JsonSchema)]
struct HereRecord {
    mode: ModeRecord,
    /// How many colours are shown: 0, 16 or 256.
    colours: u16,
    /// Whether only ASCII signs are sure.
    ascii: bool,
    /// The user's settings file, whether it is there or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    /// The folder of what is remembered.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    /// The last session run on this machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<String>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum ModeRecord {
    Screen,
    Linear,
    Piped,
}

impl<'a> ConfigOutput<'a> {
    pub(in crate::cli) fn from_context(context: &'a Context) -> Self {
        let set = &context.settings;
        let text = |set: &'a Option<Sourced<String>>| set.as_ref().map(|set| set.value.as_str());
        let (color, color_origin) = color_setting(context);
        let origins = [
            ("language", language_origin(context)),
            ("workshop", origin_of(&set.workshop)),
            ("sessions", origin_of(&set.sessions)),
            ("licence", origin_of(&set.licence)),
            ("organisation", origin_of(&set.organisation)),
            ("facilitators", origin_of(&set.facilitators)),
            ("event", origin_of(&set.event)),
            ("bell", origin_of(&set.bell)),
            ("color", color_origin),
            ("plain", plain_origin(context)),
        ];
        Self {
            format: "ctrls-config/1",
            language: context.words.language().code(),
            workshop: set.workshop_name(),
            sessions: set.sessions_folder().display().to_string(),
            licence: text(&set.licence),
            organisation: text(&set.organisation),
            facilitators: set.facilitators.as_ref().map(|set| set.value.as_slice()),
            event: text(&set.event),
            bell: set.bell.as_ref().is_none_or(|bell| bell.value),
            color,
            plain: context.plain,
            origins: origins.into_iter().collect(),
            here: HereRecord::from_context(context),
        }
    }
}

impl HereRecord {
    fn from_context(context: &Context) -> Self {
        let state = state_folder();
        let shown = |path: &std::path::Path| path.display().to_string();
        Self {
            mode: match context.surroundings.output_mode(context.plain) {
                OutputMode::Screen => ModeRecord::Screen,
                OutputMode::Linear => ModeRecord::Linear,
                OutputMode::Piped => ModeRecord::Piped,
            },
            colours: match context.palette.colours {
                ColourDepth::None => 0,
                ColourDepth::Sixteen => 16,
                ColourDepth::Many => 256,
            },
            ascii: context.ascii,
            file: user_file().as_deref().map(shown),
            last: state
                .as_deref()
                .and_then(last_session)
                .map(|session| shown(session.path())),
            state: state.as_deref().map(shown),
        }
    }
}

impl OriginRecord {
    fn new(source: OriginKind) -> Self {
        Self {
            source,
            name: None,
            path: None,
            line: None,
        }
    }

    fn named(source: OriginKind, name: &str) -> Self {
        Self {
            name: Some(name.to_owned()),
            ..Self::new(source)
        }
    }

    fn from_origin(origin: &SettingOrigin) -> Self {
        match origin {
            SettingOrigin::Variable(text) => Self::named(OriginKind::Variable, text),
            SettingOrigin::File { path, line } => Self {
                path: Some(path.display().to_string()),
                line: Some(*line),
                ..Self::new(OriginKind::File)
            },
        }
    }
}

fn origin_of<T>(set: &Option<Sourced<T>>) -> OriginRecord {
    set.as_ref().map_or_else(
        || OriginRecord::new(OriginKind::Default),
        |set| OriginRecord::from_origin(&set.origin),
    )
}

fn language_origin(context: &Context) -> OriginRecord {
    if context.spoken.is_some() {
        return OriginRecord::named(OriginKind::Option, "--lang");
    }
    match &context.settings.language {
        Some(_) => origin_of(&context.settings.language),
        None if Language::from_tag(&context.surroundings.language).is_some() => OriginRecord::new(OriginKind::System),
        None => OriginRecord::new(OriginKind::Default),
    }
}

/// What was chosen, by the option or by what is set.
fn color_setting(context: &Context) -> (ColourArg, OriginRecord) {
    let color = match context.colouring {
        ColourChoice::Auto => ColourArg::Auto,
        ColourChoice::Always => ColourArg::Always,
        ColourChoice::Never => ColourArg::Never,
    };
    let set = context.settings.color.as_ref();
    let origin = match set {
        Some(set) if set.value == color => OriginRecord::from_origin(&set.origin),
        None if color == ColourArg::Auto => OriginRecord::new(OriginKind::Default),
        _ => OriginRecord::named(OriginKind::Option, "--color"),
    };
    (color, origin)
}

fn plain_origin(context: &Context) -> OriginRecord {
    match &context.settings.plain {
        Some(set) if set.value == context.plain => OriginRecord::from_origin(&set.origin),
        _ if context.plain => OriginRecord::named(OriginKind::Option, "--plain"),
        _ => OriginRecord::new(OriginKind::Default),
    }
}
