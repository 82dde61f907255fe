//! `ctrls config --edit`: the user's settings, asked one by one.

use toml_edit::{Array, Value};

use crate::text::fold_case;
use crate::view::OutputMode;
use crate::words::{Language, Words};

use super::settings::{Settings, SettingsSource, save_settings, user_file};
use super::{Context, Failure};

/// What takes a setting out.
const NONE: &str = "-";

/// Asks for each setting, the current one as its default, and writes the user's file.
///
/// # Errors
/// Wrong use where there is no terminal; else as the disk says.
pub(super) fn edit_settings(context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let mode = context.surroundings.output_mode(context.plain);
    let path = user_file().ok_or_else(|| Failure::usage(words.config_needs_terminal()))?;
    if mode == OutputMode::Piped {
        return Err(Failure::usage(words.config_needs_terminal()));
    }
    // What is there, not what a nearer file or a variable says.
    let own: Vec<SettingsSource> = SettingsSource::at(&path)?.into_iter().collect();
    let set = Settings::of_files(&own, context)?;
    context.insist(&words.config_edit_head(&path.display().to_string()));
    let ask = |question: &str, now: Option<String>, check: &dyn Fn(&str) -> Result<(), String>| {
        let now = now.unwrap_or_else(|| NONE.to_owned());
        let check = |typed: &str| if typed == NONE { Ok(()) } else { check(typed) };
        match context.questions(mode).ask_line(question, &now, &check) {
            Ok(Some(typed)) => Ok(Some(typed).filter(|typed| typed != NONE)),
            Ok(None) => Err(Failure::Interrupted),
            Err(error) => Err(Failure::of_question(error)),
        }
    };
    let any = |_: &str| Ok(());
    let language = ask(
        &words.config_ask_language(),
        set.language.map(|set| set.value.code().to_owned()),
        &|typed| known_language(typed, words).map(|_| ()),
    )?;
    let facilitators = set.facilitators.map(|set| set.value.join(", "));
    let facilitators = ask(&words.config_ask_facilitators(), facilitators, &any)?;
    let organisation = ask(
        &words.config_ask_organisation(),
        set.organisation.map(|set| set.value),
        &any,
    )?;
    let licence = ask(&words.config_ask_licence(), set.licence.map(|set| set.value), &any)?;
    let sessions = set.sessions.map(|set| set.value.display().to_string());
    let sessions = ask(&words.config_ask_sessions(), sessions, &any)?;
    let bell = ask(
        &words.config_ask_bell(),
        set.bell
            .map(|set| words.config_switch(if set.value { "on" } else { "off" })),
        &|typed| known_switch(typed, words).map(|_| ()),
    )?;
    let language = language.and_then(|typed| known_language(&typed, words).ok());
    let bell = bell.and_then(|typed| known_switch(&typed, words).ok());
    save_settings(
        &path,
        &[
            ("language", language.map(|language| language.code().into())),
            ("facilitators", facilitators.map(|names| name_list(&names))),
            ("organisation", organisation.map(Value::from)),
            ("licence", licence.map(Value::from)),
            ("sessions", sessions.map(Value::from)),
            ("bell", bell.map(Value::from)),
        ],
        context,
    )?;
    context.print(&path.display().to_string())
}

fn known_language(typed: &str, words: &Words) -> Result<Language, String> {
    let names = [
        (Language::Fr, ["fr", "francais", "french"]),
        (Language::En, ["en", "anglais", "english"]),
    ];
    let typed_folded = fold_case(typed);
    let known = names.iter().find(|(_, names)| names.contains(&typed_folded.as_str()));
    known
        .map(|(language, _)| *language)
        .ok_or_else(|| words.config_not_a_language(typed))
}

fn known_switch(typed: &str, words: &Words) -> Result<bool, String> {
    match fold_case(typed).as_str() {
        "oui" | "o" | "yes" | "y" | "on" | "true" => Ok(true),
        "non" | "n" | "no" | "off" | "false" => Ok(false),
        _ => Err(words.config_not_a_switch(typed)),
    }
}

fn name_list(names: &str) -> Value {
    let names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
    Value::Array(names.collect::<Array>())
}
