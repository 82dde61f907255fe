//! The tree of commands with its texts in a language.
//!
//! clap derives the tree out of the `Args` of each command; the texts are looked up by command and argument
//! (`run`, `run-into`) and laid over it. What clap itself would say in English (headings, defaults, values) is hidden
//! and said by us.

use clap::builder::{Str, StyledStr, Styles};
use clap::{Arg, ArgAction, Command, CommandFactory};
use unicode_width::UnicodeWidthStr;

use crate::view::wrap;
use crate::words::{Language, Words};

use super::Cli;

/// Columns of a help where the window's are not known, and at most.
const COLUMNS: usize = 100;
/// So many that no text is broken.
const UNBROKEN: usize = usize::MAX;
/// Columns that a text has at least, however narrow the window.
const NARROWEST: usize = 24;
/// Columns with which a text stands beside its option.
const COMFORTABLE: usize = 36;
/// Where clap begins a text below its option.
const BELOW: usize = 10;

/// The whole tree in the words of a language, as wide as a window of `columns`.
pub(super) fn command_tree(words: &Words, columns: usize) -> Command {
    let laying = HelpTranslator {
        words,
        columns: columns.min(COLUMNS),
    };
    laying.root()
}

/// The whole tree with each text on one line, for what others lay out.
pub(super) fn one_line(words: &Words) -> Command {
    let laying = HelpTranslator {
        words,
        columns: UNBROKEN,
    };
    laying.root()
}

/// The tree of commands in a language, its helps as wide as a window of `columns`.
pub fn command(language: Language, columns: usize) -> Command {
    command_tree(&Words::new(language), columns)
}

/// The key of a text: the commands that lead to it, and the argument.
pub fn text_key(path: &str, id: &str) -> String {
    let id = id.replace('_', "-");
    match id.as_str() {
        // Those that every command has say the same everywhere.
        "help" | "version" | "lang" | "plain" | "color" | "quiet" => id,
        _ if path.is_empty() => id,
        _ => format!("{path}-{id}"),
    }
}

struct HelpTranslator<'w> {
    words: &'w Words,
    columns: usize,
}

impl HelpTranslator<'_> {
    fn root(&self) -> Command {
        let version = Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version);
        let root = Cli::command()
            .version(env!("CTRLS_VERSION"))
            .disable_version_flag(true)
            .arg(version);
        self.command(root, "")
    }

    fn command(&self, command: Command, path: &str) -> Command {
        let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
        let mut command = command
            .styles(Styles::plain())
            .disable_help_flag(true)
            .arg(help)
            .disable_help_subcommand(true)
            .subcommand_help_heading(self.heading("commands-heading"))
            .subcommand_value_name(self.text("command-name"))
            .term_width(self.columns)
            .help_template(self.template());
        let about = if path.is_empty() { "about" } else { path };
        if let Some(text) = self.words.help(about) {
            command = command.about(wrap_columns(&text, self.columns));
        }
        if let Some(examples) = self.words.help(&text_key(path, "examples")) {
            command = command.after_help(self.examples(&examples));
        }
        let (room, below) = self.room(&command);
        command = command.next_line_help(below);
        let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
        for (place, id) in ids.into_iter().enumerate() {
            command = command.mut_arg(&id, |arg| {
                self.argument(arg, path, room).display_order(place_of(&id, place))
            });
        }
        let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        let room = if below {
            room
        } else {
            let longest = names.iter().map(|name| name.width()).max().unwrap_or(0);
            self.columns.saturating_sub(longest + 4).max(NARROWEST)
        };
        for name in names {
            let path = text_key(path, &name);
            command = command.mut_subcommand(&name, |sub| {
                let sub = self.command(sub, &path);
                // In the list of its parent a command has less room.
                match self.words.help(&path) {
                    Some(text) => sub.about(wrap_columns(&text, room)),
                    None => sub,
                }
            });
        }
        command
    }

    fn argument(&self, mut arg: Arg, path: &str, room: usize) -> Arg {
        let key = text_key(path, arg.get_id().as_str());
        if let Some(names) = arg.get_value_names() {
            let names: Vec<Str> = names.iter().map(|name| self.value_name(name)).collect();
            arg = arg.value_names(names);
        }
        let text = self
            .words
            .help(&key)
            .or_else(|| arg.get_help().map(StyledStr::to_string));
        let text = text.unwrap_or_default() + &self.beside(&arg);
        let heading = if arg.is_global_set() || matches!(key.as_str(), "help" | "version") {
            "everywhere-heading"
        } else if arg.is_positional() {
            "arguments-heading"
        } else {
            "options-heading"
        };
        let valued = takes_values(&arg);
        let arg = arg.help(wrap_columns(&text, room)).help_heading(self.heading(heading));
        if valued {
            arg.hide_default_value(true).hide_possible_values(true)
        } else {
            arg
        }
    }

    /// The values that an argument knows and the one that it has by default, as they are typed.
    fn beside(&self, arg: &Arg) -> String {
        let mut beside = Vec::new();
        if takes_values(arg) {
            let values = values_of(arg);
            let shown = arg.get_value_names().and_then(|names| names.first());
            let said = shown.is_some_and(|shown| shown.as_str() == values.join("|"));
            if !values.is_empty() && !said {
                beside.push(self.words.usage_values(&values.join(", ")));
            }
            let defaults: Vec<_> = arg
                .get_default_values()
                .iter()
                .map(|value| value.to_string_lossy())
                .collect();
            if !defaults.is_empty() {
                beside.push(self.words.usage_default(&defaults.join(",")));
            }
        }
        if beside.is_empty() {
            String::new()
        } else {
            format!(" [{}]", beside.join(" · "))
        }
    }

    fn value_name(&self, name: &str) -> Str {
        let key = format!("value-{}", name.to_lowercase());
        self.words
            .help(&key)
            .map_or_else(|| Str::from(name.to_owned()), Str::from)
    }

    fn text(&self, key: &str) -> String {
        self.words.help(key).unwrap_or_default()
    }

    /// A heading as clap puts its colon behind it: in French with a blank between. Pages have headings without a colon.
    fn heading(&self, key: &str) -> String {
        let text = self.text(key);
        if self.columns == UNBROKEN {
            text.trim_end().to_owned()
        } else {
            text
        }
    }

    fn template(&self) -> String {
        format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            self.text("usage-heading")
        )
    }

    fn examples(&self, examples: &str) -> String {
        let lines: Vec<String> = examples.lines().map(|line| format!("  {line}")).collect();
        format!("{}\n{}", self.text("examples-heading"), lines.join("\n"))
    }

    /// Columns for the text of an argument, and whether it stands below its argument for want of room beside it.
    fn room(&self, command: &Command) -> (usize, bool) {
        // Those that every command has come to it later.
        let everywhere = "--color <QUAND>".width();
        let longest = command.get_arguments().map(|arg| self.spelt(arg)).max().unwrap_or(0);
        // Two blanks, `-q, `, the option, two blanks.
        let beside = self.columns.saturating_sub(longest.max(everywhere) + 8);
        if beside < COMFORTABLE {
            (self.columns.saturating_sub(BELOW).max(NARROWEST), true)
        } else {
            (beside, false)
        }
    }

    /// Columns of an argument as a help spells it, at most.
    fn spelt(&self, arg: &Arg) -> usize {
        let names = arg.get_value_names().unwrap_or_default();
        let values: usize = names
            .iter()
            .map(|name| self.value_name(name).width() + " <>".len())
            .sum();
        let option = arg.get_long().map_or(0, |long| "--".len() + long.width());
        let repeated = if matches!(arg.get_action(), ArgAction::Append) {
            "...".len()
        } else {
            0
        };
        option + values + repeated
    }
}

/// As declared, and help and version last.
fn place_of(id: &str, place: usize) -> usize {
    match id {
        "help" => 1000,
        "version" => 1001,
        _ => place,
    }
}

/// Whether an argument has values, rather than being there or not.
pub(super) fn takes_values(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

/// The values that an argument knows.
pub(super) fn values_of(arg: &Arg) -> Vec<String> {
    let values = arg.get_possible_values().into_iter();
    values
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect()
}

/// A text in lines of so many columns; no-break spaces hold.
fn wrap_columns(text: &str, columns: usize) -> String {
    wrap(text, columns).join("\n")
}
