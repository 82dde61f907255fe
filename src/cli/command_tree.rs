//! The tree of commands with its texts in a language.
//!
//! clap derives the tree out of the `Args` of each command; the texts are looked up by command and argument
//! (`run`, `run-into`) and laid over it. What clap itself would say in English (headings, defaults, values) is hidden
//! and said by us.

use clap::builder::{Str, StyledStr, Styles};
use clap::{Arg, ArgAction, Command, CommandFactory};

use crate::words::{Language, Words};

use super::Cli;
use super::french_names::{option_with_french_name, with_french_names};
use super::help_page::HelpPage;

/// The whole tree in the words of a language, its helps as wide as a window of `columns`.
pub(super) fn command_tree(words: &Words, columns: usize) -> Command {
    let mut tree = HelpTranslator {
        words,
        for_pages: false,
    }
    .root();
    // What an argument is given is known once it is built.
    tree.build();
    let everywhere: Vec<Arg> = tree.get_arguments().filter(|arg| is_everywhere(arg)).cloned().collect();
    with_help_pages(tree, "ctrls", "", &everywhere, &HelpPage::new(words, columns))
}

/// The help of one command alone: the whole tree in words takes most of a start. `path`: the commands that lead to it,
/// none for the program's own.
pub(super) fn help_page(words: &Words, columns: usize, path: &[String]) -> Option<String> {
    let translator = HelpTranslator {
        words,
        for_pages: false,
    };
    let root = translator.untold_root();
    let mut asked = &root;
    for name in path {
        asked = asked.find_subcommand(name)?;
    }
    let key = path.iter().fold(String::new(), |key, name| text_key(&key, name));
    let arguments = root.get_arguments().cloned();
    let shell = Command::new("ctrls")
        .version(env!("CTRLS_VERSION"))
        .disable_version_flag(true);
    let mut shell = translator.command_alone(shell.args(arguments), "");
    shell.build();
    let everywhere: Vec<Arg> = shell
        .get_arguments()
        .filter(|arg| is_everywhere(arg))
        .cloned()
        .collect();
    let mut command = translator.command_alone(asked.clone(), &key);
    if !path.is_empty() {
        // As clap hands them down when it builds the tree.
        command = command.args(everywhere.iter().filter(|arg| arg.is_global_set()));
    }
    command.build();
    let called = [&["ctrls".to_owned()], path].concat().join(" ");
    let page = HelpPage::new(words, columns);
    Some(page.render(&command, &called, &everywhere, &text_key(&key, "examples")))
}

/// The whole tree with each text on one line, for what others lay out.
pub(super) fn one_line(words: &Words) -> Command {
    HelpTranslator { words, for_pages: true }.root()
}

/// The tree of commands in a language, its helps as wide as a window of `columns`.
pub fn command(language: Language, columns: usize) -> Command {
    command_tree(&Words::new(language), columns)
}

/// The tree as it is declared, each name beside its French one: enough to read a line.
pub(super) fn bare_tree() -> Command {
    with_french_names(Cli::command())
}

/// The key of a text: the commands that lead to it, and the argument.
pub fn text_key(path: &str, id: &str) -> String {
    let id = id.replace('_', "-");
    match id.as_str() {
        // Those that every command has say the same everywhere.
        "help" | "version" | "lang" | "plain" | "color" | "quiet" | "settings-file" => id,
        _ if path.is_empty() => id,
        _ => format!("{path}-{id}"),
    }
}

/// Gives each command the help that is printed.
fn with_help_pages(command: Command, path: &str, key: &str, everywhere: &[Arg], page: &HelpPage<'_>) -> Command {
    let text = page.render(&command, path, everywhere, &text_key(key, "examples"));
    let command = command.mut_subcommands(|sub| {
        let name = sub.get_name().to_owned();
        with_help_pages(sub, &format!("{path} {name}"), &text_key(key, &name), everywhere, page)
    });
    command.override_help(text)
}

fn is_everywhere(arg: &Arg) -> bool {
    arg.is_global_set() || matches!(arg.get_id().as_str(), "help" | "version")
}

struct HelpTranslator<'w> {
    words: &'w Words,
    /// For manual pages, whose headings have no colon.
    for_pages: bool,
}

impl HelpTranslator<'_> {
    fn root(&self) -> Command {
        self.command(self.untold_root(), "")
    }

    /// The tree with the program's version, without any text.
    fn untold_root(&self) -> Command {
        let version = Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version);
        bare_tree()
            .version(env!("CTRLS_VERSION"))
            .disable_version_flag(true)
            .arg(version)
    }

    fn command(&self, command: Command, path: &str) -> Command {
        self.own_texts(command, path).mut_subcommands(|sub| {
            let path = text_key(path, sub.get_name());
            self.command(sub, &path)
        })
    }

    /// A command of whose own commands nothing is said but what they are for.
    fn command_alone(&self, command: Command, path: &str) -> Command {
        self.own_texts(command, path).mut_subcommands(|sub| {
            let name = sub.get_name().to_owned();
            let about = self.text(&text_key(path, &name));
            Command::new(name).about(about).hide(sub.is_hide_set())
        })
    }

    fn own_texts(&self, command: Command, path: &str) -> Command {
        let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
        let about = if path.is_empty() { "about" } else { path };
        let about = self.words.help(about).unwrap_or_default();
        let mut command = command
            .styles(Styles::plain())
            .disable_help_flag(true)
            .arg(option_with_french_name(help))
            .disable_help_subcommand(true)
            .subcommand_help_heading(self.heading("commands-heading"))
            .subcommand_value_name(self.text("command-name"))
            .about(about);
        if let Some(examples) = self.words.help(&text_key(path, "examples")) {
            command = command.after_help(examples_text(&self.text("examples-heading"), &examples));
        }
        let mut place = 0;
        command.mut_args(|arg| {
            place += 1;
            let order = place_of(arg.get_id().as_str(), place);
            self.argument(arg, path).display_order(order)
        })
    }

    fn argument(&self, mut arg: Arg, path: &str) -> Arg {
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
        let heading = if is_everywhere(&arg) {
            "everywhere-heading"
        } else if arg.is_positional() {
            "arguments-heading"
        } else {
            "options-heading"
        };
        let valued = takes_values(&arg);
        let arg = arg.help(text).help_heading(self.heading(heading));
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

    /// A value's name, each of several that may be in its words (`STEP|MM:SS`).
    fn value_name(&self, name: &str) -> Str {
        let in_words = |name: &str| {
            let text = self.words.help(&format!("value-{}", name.to_lowercase()));
            text.unwrap_or_else(|| name.to_owned())
        };
        let names: Vec<String> = name.split('|').map(in_words).collect();
        Str::from(names.join("|"))
    }

    fn text(&self, key: &str) -> String {
        self.words.help(key).unwrap_or_default()
    }

    /// A heading before its colon: in French with a blank between. Pages have headings without a colon.
    fn heading(&self, key: &str) -> String {
        let text = self.text(key);
        if self.for_pages {
            text.trim_end().to_owned()
        } else {
            text
        }
    }
}

fn examples_text(heading: &str, examples: &str) -> String {
    let lines: Vec<String> = examples.lines().map(|line| format!("  {line}")).collect();
    format!("{heading}\n{}", lines.join("\n"))
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
