//! How commands and keys are spoken of in a language.

use crate::session::Field;
use crate::text::fold_case;
use crate::words::{Language, Words};

use super::command_table::{Command, TABLE, command_named};
use super::field_keys::{ACTION, GROUP, PHASE, ROADMAP, SET};

/// Every command by its English name, in the order in which they are told.
pub const COMMANDS: &[&str] = &{
    let mut names = [""; TABLE.len()];
    let mut at = 0;
    while at < TABLE.len() {
        names[at] = TABLE[at].en[0];
        at += 1;
    }
    names
};

/// `/vote`: the command that has `name` in either language, as it is typed in `language`.
pub fn name_of(name: &str, language: Language) -> String {
    let name = command_named(name).map_or(name, |row| row.names_in(language)[0]);
    format!("/{name}")
}

/// As [`name_of`], but by the very name in `typed` where that is one of the language's.
pub fn name_typed(name: &str, typed: &str, language: Language) -> String {
    let typed = fold_case(typed);
    command_named(name)
        .and_then(|row| row.names_in(language).iter().find(|name| fold_case(name) == typed))
        .map_or_else(|| name_of(name, language), |name| format!("/{name}"))
}

/// A command as one would type it.
pub fn spoken_example(name: &str, words: &Words) -> String {
    command_named(name)
        .and_then(|row| words.command(&format!("{}-example", row.id())))
        .unwrap_or_else(|| name_of(name, words.language()))
}

/// Whether a command takes nothing behind its name.
pub fn is_alone(name: &str) -> bool {
    use Command::{Back, Bell, Finish, Next, No, Quit, Redo, Undo, Yes};
    command_named(name)
        .is_some_and(|row| matches!(row.command, Next | Back | Yes | No | Undo | Redo | Bell | Finish | Quit))
}

/// The keys of a command as they are typed in `language`, each with its `=`.
pub fn keys_of(name: &str, language: Language) -> Vec<String> {
    let keys: Vec<&str> = match command_named(name).map(|row| row.command) {
        Some(Command::Group) => GROUP.iter().map(|key| key.name(language)).collect(),
        Some(Command::Roadmap) => ROADMAP.iter().map(|key| key.name(language)).collect(),
        Some(Command::Phase) => PHASE.iter().map(|key| key.name(language)).collect(),
        Some(Command::Action) => ACTION.iter().map(|key| key.name(language)).collect(),
        Some(Command::Set) => SET.iter().map(|key| key.name(language)).collect(),
        _ => Vec::new(),
    };
    keys.into_iter().map(|key| format!("{key}=")).collect()
}

/// The key that fills a field, as it is typed in `language`.
pub fn key_of(field: Field, language: Language) -> Option<&'static str> {
    SET.iter()
        .chain(ROADMAP)
        .find(|key| key.field == field)
        .map(|key| key.name(language))
}
