//! A help as it is printed: what a command is for, how it is typed, what it takes, examples. Laid out here, since clap
//! shows a name beside another only in English.

use clap::{Arg, ArgAction, Command};
use unicode_width::UnicodeWidthStr;

use crate::text::wrap;
use crate::words::{Language, Words};

use super::french_names::{french_command, french_option};

/// Columns of a help where the window's are not known, and at most.
const MOST_COLUMNS: usize = 100;
/// Columns that a text has at least, however narrow the window.
const NARROWEST: usize = 24;
/// Columns with which a text is beside its name rather than below it.
const COMFORTABLE: usize = 36;
/// Where a text begins that comes below its name.
const BELOW: usize = 10;

/// One thing that a command takes: how it is typed, and what it is for.
struct HelpEntry {
    name: String,
    text: String,
}

/// The help of one command.
pub(super) struct HelpPage<'w> {
    words: &'w Words,
    columns: usize,
}

impl<'w> HelpPage<'w> {
    pub(super) fn new(words: &'w Words, columns: usize) -> Self {
        Self {
            words,
            columns: columns.min(MOST_COLUMNS),
        }
    }

    /// The page of `command`, whose texts are in it already. `path`: how it is called (`ctrls run`); `everywhere`: the
    /// options that every command has; `key`: the one of its texts.
    pub(super) fn render(&self, command: &Command, path: &str, everywhere: &[Arg], key: &str) -> String {
        let own = |arg: &&Arg| !everywhere.iter().any(|common| common.get_id() == arg.get_id());
        let (arguments, options): (Vec<&Arg>, Vec<&Arg>) =
            command.get_arguments().filter(own).partition(|arg| arg.is_positional());
        let sections = [
            ("commands-heading", self.command_entries(command)),
            ("arguments-heading", self.argument_entries(&arguments)),
            ("options-heading", self.argument_entries(&options)),
            (
                "everywhere-heading",
                self.argument_entries(&everywhere.iter().collect::<Vec<_>>()),
            ),
        ];
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let usage = command.clone().bin_name(path.to_owned()).render_usage().to_string();
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
        let mut page = wrap(&about, self.columns).join("\n");
        page.push_str(&format!("\n\n{} {usage}\n", self.text("usage-heading")));
        let widest = |entries: &[HelpEntry]| entries.iter().map(|entry| entry.name.width()).max().unwrap_or(0);
        let [commands, of_arguments @ ..] = &sections;
        let widest_argument = of_arguments
            .iter()
            .map(|(_, entries)| widest(entries))
            .max()
            .unwrap_or(0);
        let widest_command = widest(&commands.1);
        for (heading, entries) in sections.iter().filter(|(_, entries)| !entries.is_empty()) {
            page.push_str(&format!("\n{}:\n", self.text(heading)));
            let widest = match *heading {
                "commands-heading" => widest_command,
                _ => widest_argument,
            };
            for entry in entries {
                page.push_str(&self.entry_lines(entry, widest));
            }
        }
        if let Some(examples) = self.words.help(key) {
            page.push_str(&format!("\n{}\n", self.text("examples-heading")));
            for example in examples.lines() {
                page.push_str(&format!("  {example}\n"));
            }
        }
        page
    }

    /// The text beside its name where the window has room for it, else below.
    fn entry_lines(&self, entry: &HelpEntry, widest: usize) -> String {
        // Two blanks, the name, two blanks.
        let beside = self.columns.saturating_sub(widest + 4);
        let (first, indent, room) = if beside < COMFORTABLE {
            let room = self.columns.saturating_sub(BELOW).max(NARROWEST);
            (
                format!("  {}\n{}", entry.name.trim_start(), " ".repeat(BELOW)),
                BELOW,
                room,
            )
        } else {
            let gap = " ".repeat(widest - entry.name.width() + 2);
            (format!("  {}{gap}", entry.name), widest + 4, beside)
        };
        let between = format!("\n{}", " ".repeat(indent));
        let text = wrap(&entry.text, room).join(&between);
        format!("{}\n", format!("{first}{text}").trim_end())
    }

    fn command_entries(&self, command: &Command) -> Vec<HelpEntry> {
        let shown = command.get_subcommands().filter(|sub| !sub.is_hide_set());
        let entry = |sub: &Command| HelpEntry {
            name: self.with_french(sub.get_name(), french_command(sub.get_name()), ""),
            text: sub.get_about().map(ToString::to_string).unwrap_or_default(),
        };
        shown.map(entry).collect()
    }

    fn argument_entries(&self, arguments: &[&Arg]) -> Vec<HelpEntry> {
        let shown = arguments.iter().filter(|arg| !arg.is_hide_set());
        let entry = |arg: &&Arg| HelpEntry {
            name: self.argument_name(arg),
            text: arg.get_help().map(ToString::to_string).unwrap_or_default(),
        };
        shown.map(entry).collect()
    }

    /// An argument as it is typed: `-y, --yes`, `    --groups <N>`, `[PATH]...`.
    fn argument_name(&self, arg: &Arg) -> String {
        // Without its values, its Display says what follows the name.
        let spelt = arg.to_string();
        let Some(long) = arg.get_long() else {
            return spelt;
        };
        let spelt = match (arg.get_action(), spelt.ends_with("...")) {
            (ArgAction::Append, false) => spelt + "...",
            _ => spelt,
        };
        let behind = spelt.strip_prefix("--").and_then(|spelt| spelt.strip_prefix(long));
        let short = arg
            .get_short()
            .map_or_else(|| " ".repeat(4), |short| format!("-{short}, "));
        let french = french_option(long).map(|french| format!("--{french}"));
        let name = self.with_french(&format!("--{long}"), french.as_deref(), behind.unwrap_or_default());
        format!("{short}{name}")
    }

    /// A name, its French one behind it where the page is French, and what comes after.
    fn with_french(&self, name: &str, french: Option<&str>, behind: &str) -> String {
        match french.filter(|french| self.words.language() == Language::Fr && *french != name) {
            Some(french) => format!("{name} ({french}){behind}"),
            None => format!("{name}{behind}"),
        }
    }

    fn text(&self, key: &str) -> String {
        self.words.help(key).unwrap_or_default()
    }
}
