//! Which setting came from where.

use std::env;

use unicode_width::UnicodeWidthStr;

use crate::store::{last_session, state_folder};
use crate::terminal::ColourChoice;
use crate::view::{ColourDepth, OutputMode};
use crate::words::{Language, Words};

use super::json::{ConfigOutput, print_json};
use super::settings::{Sourced, user_file};
use super::settings_questions::edit_settings;
use super::{ColourArg, Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long)]
    edit: bool,
    #[arg(long, conflicts_with = "edit")]
    json: bool,
}

/// A setting, what it is, and where that came from.
struct Setting {
    name: String,
    value: String,
    from: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if args.edit {
        return edit_settings(context);
    }
    if args.json {
        return print_json(&ConfigOutput::from_context(context), context);
    }
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
    let set = &context.settings;
    let setting = |name: String, value: String, from: String| Setting { name, value, from };
    let colours = match (context.palette.styles, context.palette.colours) {
        (false, _) => words.config_colours_bare(),
        (true, ColourDepth::None) => words.config_colours_none(),
        (true, ColourDepth::Sixteen) => words.config_colours_some("16"),
        (true, ColourDepth::Many) => words.config_colours_some("256"),
    };
    let mode = match around.output_mode(context.plain) {
        OutputMode::Screen => words.config_mode_screen(),
        OutputMode::Linear => words.config_mode_linear(),
        OutputMode::Piped => words.config_mode_piped(),
    };
    let state = state_folder();
    let last = state.as_deref().and_then(last_session);
    let shown = |path: &std::path::Path| path.display().to_string();
    vec![
        setting(
            words.config_language(),
            words.language().code().to_owned(),
            language_from(context),
        ),
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
        setting(
            words.config_workshop(),
            set.workshop_name().to_owned(),
            origin_text(&set.workshop, words),
        ),
        setting(
            words.config_sessions(),
            shown(set.sessions_folder()),
            origin_text(&set.sessions, words),
        ),
        set_text(words.config_licence(), &set.licence, Clone::clone, words),
        set_text(words.config_organisation(), &set.organisation, Clone::clone, words),
        set_text(
            words.config_facilitators(),
            &set.facilitators,
            |names| names.join(", "),
            words,
        ),
        set_text(words.config_event(), &set.event, Clone::clone, words),
        setting(
            words.config_bell(),
            words.config_switch(if set.bell.as_ref().is_none_or(|bell| bell.value) {
                "on"
            } else {
                "off"
            }),
            origin_text(&set.bell, words),
        ),
        setting(
            words.config_file(),
            user_file().map_or_else(|| words.config_none(), |path| shown(&path)),
            String::new(),
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

/// A setting that nothing need set.
fn set_text<T>(name: String, set: &Option<Sourced<T>>, text: impl Fn(&T) -> String, words: &Words) -> Setting {
    Setting {
        name,
        value: set.as_ref().map_or_else(|| words.config_none(), |set| text(&set.value)),
        from: origin_text(set, words),
    }
}

fn origin_text<T>(set: &Option<Sourced<T>>, words: &Words) -> String {
    set.as_ref()
        .map_or_else(|| words.config_from_default(), |set| set.origin.shown())
}

fn language_from(context: &Context) -> String {
    if context.spoken.is_some() {
        return "--lang".to_owned();
    }
    if let Some(set) = &context.settings.language {
        return set.origin.shown();
    }
    if Language::from_tag(&context.surroundings.language).is_none() {
        return context.words.config_from_default();
    }
    env_variable(&["LC_ALL", "LC_MESSAGES", "LANG"]).unwrap_or_else(|| context.words.config_from_system())
}

fn mode_from(context: &Context) -> String {
    let around = &context.surroundings;
    if !around.input {
        context.words.config_from_input()
    } else if let Some(origin) = plain_from(context) {
        origin
    } else if !around.output {
        context.words.config_from_output()
    } else {
        format!("TERM={}", around.term)
    }
}

/// Where linear mode was asked for, where it was.
fn plain_from(context: &Context) -> Option<String> {
    let set = context.settings.plain.as_ref().filter(|plain| plain.value);
    let option = || "--plain".to_owned();
    context
        .plain
        .then(|| set.map_or_else(option, |plain| plain.origin.shown()))
}

/// Where colours were asked for or refused, where they were.
fn choice_from(context: &Context) -> Option<String> {
    let (option, choice) = match context.colouring {
        ColourChoice::Always => ("--color always", ColourArg::Always),
        ColourChoice::Never => ("--color never", ColourArg::Never),
        ColourChoice::Auto => return None,
    };
    let set = context.settings.color.as_ref().filter(|color| color.value == choice);
    Some(set.map_or_else(|| option.to_owned(), |color| color.origin.shown()))
}

fn colours_from(context: &Context) -> String {
    let around = &context.surroundings;
    if let Some(origin) = choice_from(context).or_else(|| plain_from(context)) {
        origin
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
