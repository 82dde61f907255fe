//! How commands and keys are spoken of in a language.

use crate::session::{Command, Field};
use crate::text::fold_case;
use crate::words::{Language, Words};

use super::command_table::{ArgumentKind, CommandSpec, TABLE};
use super::field_keys::{FieldKey, GROUP, ROADMAP, SET};

/// Every command, in the order in which they are reported.
pub fn commands() -> impl Iterator<Item = Command> {
    TABLE.iter().map(|spec| spec.command)
}

/// `/vote`: a command as it is typed in `language`.
pub fn command_name(command: Command, language: Language) -> String {
    format!("/{}", CommandSpec::of(command).names(language)[0])
}

/// As [`command_name`], but by the very name in `typed` where that is one of the language's.
pub fn name_typed(command: Command, typed: &str, language: Language) -> String {
    let typed = fold_case(typed);
    let mut names = CommandSpec::of(command).names(language).iter();
    names
        .find(|name| fold_case(name) == typed)
        .map_or_else(|| command_name(command, language), |name| format!("/{name}"))
}

/// The English name of a command, by which the catalogues know its texts (`vote-does`).
pub fn text_key(command: Command) -> &'static str {
    CommandSpec::of(command).key()
}

/// A command as one would type it.
pub fn command_example(command: Command, words: &Words) -> String {
    words
        .command(&format!("{}-example", text_key(command)))
        .unwrap_or_else(|| command_name(command, words.language()))
}

/// Whether a command takes nothing behind its name.
pub fn is_alone(command: Command) -> bool {
    matches!(CommandSpec::of(command).argument, ArgumentKind::Nothing)
}

/// The keys of a command as they are typed in `language`, each with its `=`.
pub fn keys_of(command: Command, language: Language) -> Vec<String> {
    match CommandSpec::of(command).argument {
        ArgumentKind::GroupFields => key_names(GROUP, language),
        ArgumentKind::Fields(keys) | ArgumentKind::ActionFields(keys) => key_names(keys, language),
        _ => Vec::new(),
    }
}

fn key_names<F: Copy>(keys: &[FieldKey<F>], language: Language) -> Vec<String> {
    keys.iter().map(|key| format!("{}=", key.name(language))).collect()
}

/// The key that fills a field, as it is typed in `language`.
pub fn key_of(field: Field, language: Language) -> Option<&'static str> {
    SET.iter()
        .chain(ROADMAP)
        .find(|key| key.field == field)
        .map(|key| key.name(language))
}
