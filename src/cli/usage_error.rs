//! What is wrong with a command line, and the way out: out of what clap found, in our words.

use std::error::Error;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use crate::text::{clean, nearest};
use crate::words::{Language, Words};

use super::argument_value::{EmptyNameError, NumberError};
use super::command_tree::values_of;
use super::french_names::{french_command, french_option};

/// The sentence for an error of parsing, with the help that explains more.
pub(super) fn usage_sentence(error: &clap::Error, tree: &Command, arguments: &[OsString], words: &Words) -> String {
    // Behind a command that is none, nothing is of one.
    let unknown = match (error.kind(), error.get(ContextKind::InvalidSubcommand)) {
        (ErrorKind::InvalidSubcommand, Some(ContextValue::String(typed))) => {
            arguments.iter().position(|argument| argument == typed.as_str())
        }
        _ => None,
    };
    let (path, command) = meant_command(tree, &arguments[..unknown.unwrap_or(arguments.len())]);
    let wrong = UsageError { error, command, words };
    format!("{}\n{}", wrong.what(), words.usage_way_out(&format!("{path} --help")))
}

/// The command that was typed, as far as it is one.
fn meant_command<'t>(tree: &'t Command, arguments: &[OsString]) -> (String, &'t Command) {
    let mut path = tree.get_name().to_owned();
    let mut command = tree;
    for argument in arguments.iter().skip(1).filter_map(|argument| argument.to_str()) {
        if let Some(sub) = command.find_subcommand(argument) {
            path = format!("{path} {}", sub.get_name());
            command = sub;
        }
    }
    (path, command)
}

struct UsageError<'e> {
    error: &'e clap::Error,
    command: &'e Command,
    words: &'e Words,
}

impl UsageError<'_> {
    fn what(&self) -> String {
        let words = self.words;
        let argument = self.argument_shown();
        match self.error.kind() {
            ErrorKind::UnknownArgument => self.unknown_argument(&argument),
            ErrorKind::InvalidSubcommand => {
                let typed = self.one(ContextKind::InvalidSubcommand);
                let shown = |sub: &&Command| !sub.is_hide_set();
                let names: Vec<&str> = self
                    .command
                    .get_subcommands()
                    .filter(shown)
                    .map(Command::get_name)
                    .collect();
                let french = names.iter().filter_map(|name| french_command(name));
                match nearest(&typed, names.iter().copied().chain(french)) {
                    Some(near) => words.usage_unknown_command_near(&typed, near),
                    None => words.usage_unknown_command(&typed),
                }
            }
            ErrorKind::InvalidValue => self.bad_value(&argument),
            ErrorKind::ValueValidation if self.source::<EmptyNameError>().is_some() => words.usage_no_value(&argument),
            ErrorKind::ValueValidation => {
                let typed = self.one(ContextKind::InvalidValue);
                match self.source::<NumberError>() {
                    Some(NumberError { least, most }) => {
                        let shown = |number: &f64| decimal_text(*number, words.language());
                        words.usage_out_of_range(&typed, &argument, &shown(least), &shown(most))
                    }
                    None => {
                        let help = self.argument().map(help_of).unwrap_or_default();
                        words.usage_bad_value(&typed, &argument, &help)
                    }
                }
            }
            ErrorKind::TooManyValues => words.usage_too_many_values(&argument, &self.one(ContextKind::InvalidValue)),
            ErrorKind::TooFewValues => {
                let (expected, given) = (self.one(ContextKind::MinValues), self.one(ContextKind::ActualNumValues));
                words.usage_wrong_number(&argument, &expected, &given)
            }
            ErrorKind::WrongNumberOfValues => {
                let expected = self.one(ContextKind::ExpectedNumValues);
                words.usage_wrong_number(&argument, &expected, &self.one(ContextKind::ActualNumValues))
            }
            ErrorKind::NoEquals => words.usage_no_equals(&argument),
            ErrorKind::ArgumentConflict => {
                let other = self.one(ContextKind::PriorArg).trim_end_matches("...").to_owned();
                if other == argument || other.is_empty() {
                    words.usage_twice(&argument)
                } else {
                    words.usage_conflict(&argument, &other)
                }
            }
            ErrorKind::MissingRequiredArgument => {
                let values = self.argument().map(values_of).unwrap_or_default();
                if values.is_empty() {
                    words.usage_missing(&argument)
                } else {
                    words.usage_no_value_of(&argument, &values.join(", "))
                }
            }
            ErrorKind::MissingSubcommand => words.usage_no_command(),
            ErrorKind::InvalidUtf8 => words.usage_not_utf8(),
            _ => words.usage_wrong(),
        }
    }

    /// What the parser of a value said.
    fn source<E: Error + 'static>(&self) -> Option<&E> {
        self.error.source()?.downcast_ref()
    }

    fn unknown_argument(&self, typed: &str) -> String {
        if !typed.starts_with('-') {
            return self.words.usage_surplus_argument(typed);
        }
        let name = typed.split('=').next().unwrap_or(typed);
        let names: Vec<&str> = self.command.get_arguments().filter_map(Arg::get_long).collect();
        let french = names.iter().filter_map(|name| french_option(name));
        let options: Vec<String> = names
            .iter()
            .copied()
            .chain(french)
            .map(|name| format!("--{name}"))
            .collect();
        match nearest(name, options.iter().map(String::as_str)) {
            Some(near) => self.words.usage_unknown_argument_near(name, near),
            None => self.words.usage_unknown_argument(name),
        }
    }

    fn bad_value(&self, argument: &str) -> String {
        let typed = self.one(ContextKind::InvalidValue);
        let mut values = self.all(ContextKind::ValidValue);
        if values.is_empty() {
            values = self.argument().map(values_of).unwrap_or_default();
        }
        let listed = values.join(", ");
        match (typed.is_empty(), values.is_empty()) {
            (true, true) => self.words.usage_no_value(argument),
            (true, false) => self.words.usage_no_value_of(argument, &listed),
            (false, _) => match nearest(&typed, values.iter().map(String::as_str)) {
                Some(near) => self.words.usage_bad_value_near(argument, &typed, near, &listed),
                None => self.words.usage_bad_value_of(argument, &typed, &listed),
            },
        }
    }

    /// The one argument that is concerned.
    fn argument(&self) -> Option<&Arg> {
        let shown = self.one(ContextKind::InvalidArg);
        self.command.get_arguments().find(|arg| arg.to_string() == shown)
    }

    /// The arguments that are concerned, without the dots of those that may be repeated.
    fn argument_shown(&self) -> String {
        let shown = self.all(ContextKind::InvalidArg);
        let shown: Vec<&str> = shown.iter().map(|arg| arg.trim_end_matches("...")).collect();
        shown.join(", ")
    }

    /// What clap says of the error, lists joined by commas.
    fn one(&self, kind: ContextKind) -> String {
        self.all(kind).join(", ")
    }

    fn all(&self, kind: ContextKind) -> Vec<String> {
        let shown = |text: &str| clean(text).into_owned();
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => vec![shown(text)],
            Some(ContextValue::Strings(texts)) => texts.iter().map(|text| shown(text)).collect(),
            Some(ContextValue::Number(number)) => vec![number.to_string()],
            Some(ContextValue::StyledStr(text)) => vec![shown(&text.to_string())],
            _ => Vec::new(),
        }
    }
}

fn decimal_text(number: f64, language: Language) -> String {
    let text = number.to_string();
    match language {
        Language::Fr => text.replace('.', ","),
        Language::En => text,
    }
}

/// The help of an argument, on one line.
fn help_of(arg: &Arg) -> String {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    help.replace('\n', " ")
}
