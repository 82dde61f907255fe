//! What is asked of workshops: the list, a timetable, and what the other files do.

use std::path::PathBuf;

use crate::cli::json::{WorkshopListOutput, print_json};
use crate::cli::{Context, Failure};
use crate::view::workshop::{WorkshopRow, timetable_text, workshop_lines};
use crate::view::{with_strong_names, with_strong_title};
use crate::words::Words;
use crate::workshop::{BUILTINS, Builtin, DEFAULT};

use super::load::{builtin_names, is_builtin, load_workshop};
use super::{check_workshop, copy, print};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[command(subcommand)]
    what: WorkshopCommand,
}

#[derive(Debug, clap::Subcommand)]
enum WorkshopCommand {
    List {
        #[arg(long)]
        json: bool,
    },
    Show {
        #[arg(long)]
        json: bool,
        #[arg(value_name = "WORKSHOP")]
        workshop: Option<String>,
    },
    Check {
        #[arg(long)]
        json: bool,
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    Copy {
        #[arg(value_name = "WORKSHOP")]
        workshop: String,
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        #[arg(long)]
        force: bool,
        #[arg(long, value_name = "SESSION", num_args = 1..)]
        from_times: Vec<PathBuf>,
    },
    Print(print::Args),
}

pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    match &args.what {
        WorkshopCommand::List { json } => list_workshops(*json, context),
        WorkshopCommand::Show { json, workshop } => {
            let named = workshop.as_deref().unwrap_or(context.settings.workshop_name());
            show_workshop(named, *json, context)
        }
        WorkshopCommand::Check { json, files } => check_workshop::check_files(files, *json, context),
        WorkshopCommand::Copy {
            workshop,
            file,
            force,
            from_times,
        } => copy::copy_workshop(workshop, file.as_deref(), *force, from_times, context),
        WorkshopCommand::Print(args) => print::run(args, context),
    }
}

fn list_workshops(json: bool, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let languages = |name| {
        BUILTINS
            .iter()
            .filter(move |b: &&Builtin| b.name == name)
            .map(|b| b.language.to_owned())
    };
    let mut listed = Vec::new();
    for name in builtin_names() {
        listed.push(WorkshopRow {
            name: name.to_owned(),
            languages: languages(name).collect(),
            workshop: load_workshop(name, context)?,
        });
    }
    if json {
        return print_json(&WorkshopListOutput::new(&listed), context);
    }
    let drawn = workshop_lines(&listed, context.view(words));
    context.draw(&with_strong_names(&drawn, context.palette))?;
    context.tell(&words.workshop_list_next(DEFAULT));
    Ok(())
}

fn show_workshop(name: &str, json: bool, context: &Context) -> Result<(), Failure> {
    let workshop = load_workshop(name, context)?;
    if json {
        return print_json(&workshop, context);
    }
    let tag = (!is_builtin(name)).then_some(workshop.language.as_str());
    let words = Words::new(context.language(tag));
    let drawn = timetable_text(&workshop, context.view(&words));
    context.draw(&with_strong_title(&drawn, context.palette))
}
