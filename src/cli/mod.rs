//! The face: one command a file.

mod adapt;
mod argument_value;
mod check;
mod command_tree;
mod completion_values;
mod completions;
mod config;
mod context;
mod diff;
mod export;
mod failure;
mod fault_report;
mod follow_up;
mod french_names;
mod help_page;
mod home;
mod json;
mod list;
mod live_session;
mod man;
mod merge_journal;
mod output_name;
mod progress;
mod read;
mod redact;
mod repair;
mod replay;
mod report;
mod resume;
mod roadmap_id;
mod run;
mod schema;
mod select_session;
mod settings;
mod settings_questions;
mod setup_questions;
mod show;
mod show_times;
mod show_trace;
mod step_times;
mod tour;
mod usage_error;
mod verify;
mod watch;
mod workshop;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{FromArgMatches, Parser};

use crate::platform::typed_arguments;
use crate::terminal::TerminalEnv;
use crate::words::Language;

use context::Context;
use failure::Failure;
use progress::Progress;
use settings::Settings;

pub use command_tree::{command, text_key};
pub use french_names::{french_command, french_option};

/// What is typed after `ctrls`.
#[derive(Debug, Parser)]
#[command(name = "ctrls", bin_name = "ctrls", version = env!("CTRLS_VERSION"))]
struct Cli {
    #[arg(long, global = true, value_name = "fr|en", value_parser = ["fr", "en"])]
    lang: Option<String>,
    #[arg(long, global = true)]
    plain: bool,
    #[arg(long, global = true, value_name = "WHEN")]
    color: Option<ColourArg>,
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Looked up before anything is parsed.
    #[arg(long = "config", global = true, value_name = "FILE")]
    settings_file: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum, serde::Deserialize, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum ColourArg {
    Auto,
    Always,
    Never,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Run(Box<run::Args>),
    Resume(resume::Args),
    Watch(watch::Args),
    Replay(replay::Args),
    Export(export::Args),
    Handover(export::handover::Args),
    Report(report::Args),
    Check(check::Args),
    Show(show::Args),
    List(list::Args),
    Adapt(adapt::Args),
    FollowUp(follow_up::Args),
    Diff(diff::Args),
    Workshop(workshop::Args),
    Repair(repair::Args),
    Redact(redact::Args),
    Tour(tour::Args),
    /// Called by git.
    #[command(hide = true)]
    MergeJournal(merge_journal::Args),
    Schema(schema::Args),
    Config(config::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Runs the program as a user typed it; returns its exit code.
pub fn main() -> ExitCode {
    let arguments = typed_arguments();
    let surroundings = TerminalEnv::read();
    let spoken = option_value(&arguments, &["--lang", "--langue"]).and_then(Language::from_tag);
    let named = option_value(&arguments, &["--config", "--réglages", "--reglages"]);
    let sources = settings::find_sources(named.map(Path::new));
    let mut context = Context::new(surroundings, spoken);
    if let Ok(sources) = &sources {
        context.speak(settings::first_language(sources));
    }
    if let Some(shell) = completions::asking_shell() {
        return match completions::answer_shell(&shell, &arguments, &context) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => failure.end(&context),
        };
    }
    let done = parse_arguments(&arguments, &context).and_then(|typed| {
        context.quiet = typed.quiet;
        context.set_options(typed.plain, typed.color, Settings::read(&sources?, &context)?);
        carry_out(typed.command.as_ref(), &context)
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.end(&context),
    }
}

fn carry_out(command: Option<&Command>, context: &Context) -> Result<(), Failure> {
    let Some(command) = command else {
        return home::run(context);
    };
    match command {
        Command::Run(args) => run::run(args, context),
        Command::Resume(args) => resume::run(args, context),
        Command::Watch(args) => watch::run(args, context),
        Command::Replay(args) => replay::run(args, context),
        Command::Export(args) => export::run(args, context),
        Command::Handover(args) => export::handover::run(args, context),
        Command::Report(args) => report::run(args, context),
        Command::Check(args) => check::run(args, context),
        Command::Show(args) => show::run(args, context),
        Command::List(args) => list::run(args, context),
        Command::Adapt(args) => adapt::run(args, context),
        Command::FollowUp(args) => follow_up::run(args, context),
        Command::Diff(args) => diff::run(args, context),
        Command::Workshop(args) => workshop::run(args, context),
        Command::Repair(args) => repair::run(args, context),
        Command::Redact(args) => redact::run(args, context),
        Command::Tour(args) => tour::run(args, context),
        Command::MergeJournal(args) => merge_journal::run(args, context),
        Command::Schema(args) => schema::run(args, context),
        Command::Config(args) => config::run(args, context),
        Command::Completions(args) => completions::run(args, context),
        Command::Man(args) => man::run(args, context),
    }
}

fn parse_arguments(arguments: &[OsString], context: &Context) -> Result<Cli, Failure> {
    // Helps and refusals alone need the tree in words, which takes most of a start.
    let read = |arguments: &[OsString]| {
        let matches = command_tree::bare_tree().try_get_matches_from(arguments);
        matches.and_then(|matches| Cli::from_arg_matches(&matches))
    };
    let columns = usize::from(context.help_width());
    match read(arguments) {
        Ok(typed) => return Ok(typed),
        Err(error) if error.kind() == ErrorKind::DisplayVersion => {
            return Err(Failure::HelpRequested(error.to_string()));
        }
        Err(error) if error.kind() == ErrorKind::DisplayHelp => {
            let path = commands_before_help(arguments, &command_tree::bare_tree());
            if let Some(page) = command_tree::help_page(&context.words, columns, &path) {
                return Err(Failure::HelpRequested(page));
            }
        }
        Err(_) => {}
    }
    let bare = french_names::without_accents(arguments);
    let arguments = match &bare {
        Some(bare) => {
            if let Ok(typed) = read(bare) {
                return Ok(typed);
            }
            bare
        }
        None => arguments,
    };
    let mut tree = command_tree::command_tree(&context.words, columns);
    let asked = help_asked(arguments, &tree);
    let matches = tree
        .try_get_matches_from_mut(asked.as_deref().unwrap_or(arguments))
        .and_then(|matches| Cli::from_arg_matches(&matches));
    matches.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Failure::HelpRequested(error.to_string()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Failure::Usage(error.to_string()),
        _ => {
            tree.build();
            Failure::Usage(usage_error::usage_sentence(&error, &tree, arguments, &context.words))
        }
    })
}

/// The commands that were typed before their help was asked for.
fn commands_before_help(arguments: &[OsString], tree: &clap::Command) -> Vec<String> {
    let asks = |typed: &str| {
        matches!(typed, "--help" | "--aide")
            || typed.starts_with('-') && !typed.starts_with("--") && typed.contains('h')
    };
    let mut path = Vec::new();
    let mut command = tree;
    for argument in arguments.iter().skip(1) {
        let typed = argument.to_str().unwrap_or_default();
        if asks(typed) {
            break;
        }
        if let Some(sub) = command.find_subcommand(typed) {
            path.push(sub.get_name().to_owned());
            command = sub;
        }
    }
    path
}

/// `ctrls help run` is `ctrls run --help`.
fn help_asked(arguments: &[OsString], tree: &clap::Command) -> Option<Vec<OsString>> {
    let is_help = |argument: &OsString| {
        let typed = argument.to_str().unwrap_or_default();
        french_names::english_command(typed) == "help"
    };
    let at = arguments.iter().position(is_help)?;
    let behind_a_command = arguments[..at]
        .iter()
        .skip(1)
        .any(|argument| tree.find_subcommand(argument).is_some());
    if behind_a_command {
        return None;
    }
    let mut asked: Vec<_> = arguments.iter().filter(|argument| *argument != "--").cloned().collect();
    asked.retain(|argument| !is_help(argument));
    asked.push("--help".into());
    Some(asked)
}

/// The value of an option that is looked up before anything is parsed: errors of parsing are said in that language.
fn option_value<'a>(arguments: &'a [OsString], names: &[&str]) -> Option<&'a str> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        let is_value = |behind: &&str| behind.is_empty() || behind.starts_with('=');
        let behind = names
            .iter()
            .filter_map(|name| argument.strip_prefix(name))
            .find(is_value);
        match behind {
            Some("") => return arguments.next(),
            Some(behind) => return behind.strip_prefix('='),
            None if argument == "--" => return None,
            None => {}
        }
    }
    None
}
