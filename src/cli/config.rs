//! Which setting came from where.

use std::env;

use unicode_width::UnicodeWidthStr;

use crate::store::{last_session, state_folder};
use crate::terminal::ColourChoice;
use crate::view::{ColourDepth, OutputMode};
use crate::words::{Language, Words};
use crate::workshop::DEFAULT;

use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {}

/// A setting, what it is, and where that came from.
struct Setting {
    name: String,
    value: String,
    from: String,
}

pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    context.print(&settings_table(&all_settings(context), usize::from(context.width())))
}

/// A line a setting; where the window is too narrow, its origin goes under it.
fn settings_table(settings: &[Setting], width: usize) -> String {
    let columns = |text: fn(&Setting) -> &str| settings.iter().map(|one| text(one).width()).max().unwrap_or(0);
    let (names, values, origins) = (
        columns(|one| &one.name),
        columns(|one| &one.value),
        columns(|one| &one.from),
    );
    let narrow = names + values + origins + 4 > width;
    let mut out = String::new();
    for Setting { name, value, from } in settings {
        let blanks = |text: &str, width: usize| " ".repeat(width.saturating_sub(text.width()));
        let name = format!("{name}{}", blanks(name, names));
        let line = match narrow {
            true if from.is_empty() => format!("{name}  {value}"),
            true => format!("{name}  {value}\n{}  {from}", blanks("", names)),
            false => format!("{name}  {value}{}  {from}", blanks(value, values)),
        };
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

fn all_settings(context: &Context) -> Vec<Setting> {
    let words = &context.words;
    let around = &context.surroundings;
    let setting = |name: String, value: String, from: String| Setting { name, value, from };
    let colours = match (context.palette.styles, context.palette.colours) {
        (false, _) => words.config_colours_bare(),
        (true, ColourDepth::None) => words.config_colours_none(),
        (true, ColourDepth::Sixteen) => words.config_colours_some("16"),
        (true, ColourDepth::Many) => words.config_colours_some("256"),
    };
    let mode = match around.register(context.plain) {
        OutputMode::Screen => words.config_mode_screen(),
        OutputMode::Linear => words.config_mode_linear(),
        OutputMode::Piped => words.config_mode_piped(),
    };
    let state = state_folder();
    let last = state.as_deref().and_then(last_session);
    let shown = |path: &std::path::Path| path.display().to_string();
    vec![
        setting(words.config_language(), language_source(words), language_from(context)),
        setting(words.config_mode(), mode, mode_from(context)),
        setting(words.config_colours(), colours, colours_from(context)),
        setting(
            words.config_signs(),
            if context.ascii {
                "ASCII".to_owned()
            } else {
                "UTF-8".to_owned()
            },
            env_variable(&["LC_ALL", "LC_CTYPE", "LANG"]).unwrap_or_else(|| words.config_from_default()),
        ),
        setting(words.config_workshop(), DEFAULT.to_owned(), words.config_from_default()),
        setting(
            words.config_sessions(),
            "sessions/".to_owned(),
            words.config_from_default(),
        ),
        setting(
            words.config_state(),
            state.as_deref().map_or_else(|| words.config_none(), shown),
            env_variable(&["XDG_STATE_HOME", "HOME", "LOCALAPPDATA"]).unwrap_or_default(),
        ),
        setting(
            words.config_last(),
            last.map_or_else(|| words.config_none(), |session| shown(session.path())),
            String::new(),
        ),
    ]
}

fn language_source(words: &Words) -> String {
    words.language().code().to_owned()
}

fn language_from(context: &Context) -> String {
    if context.spoken.is_some() {
        return "--lang".to_owned();
    }
    env_variable(&["LC_ALL", "LC_MESSAGES", "LANG"])
        .filter(|_| Language::from_tag(&context.surroundings.language).is_some())
        .unwrap_or_else(|| context.words.config_from_default())
}

fn mode_from(context: &Context) -> String {
    let around = &context.surroundings;
    if !around.input {
        context.words.config_from_input()
    } else if context.plain {
        "--plain".to_owned()
    } else if !around.output {
        context.words.config_from_output()
    } else {
        format!("TERM={}", around.term)
    }
}

fn colours_from(context: &Context) -> String {
    let around = &context.surroundings;
    let asked = match context.colouring {
        ColourChoice::Always => "--color always",
        ColourChoice::Never => "--color never",
        ColourChoice::Auto => "",
    };
    if !asked.is_empty() {
        asked.to_owned()
    } else if context.plain {
        "--plain".to_owned()
    } else if !around.output {
        context.words.config_from_output()
    } else if around.no_color {
        "NO_COLOR".to_owned()
    } else if around.colorterm.is_empty() {
        format!("TERM={}", around.term)
    } else {
        format!("COLORTERM={}", around.colorterm)
    }
}

/// The first of these variables that says something, and what it says.
#[expect(clippy::disallowed_methods, reason = "this command tells what the environment says")]
fn env_variable(names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let value = env::var(name).ok().filter(|value| !value.is_empty())?;
        Some(format!("{name}={value}"))
    })
}
