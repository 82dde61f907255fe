//! The built-ins; a timetable; check, copy.

use std::path::{Path, PathBuf};

use crate::check::Code;
use crate::facilitate::disk;
use crate::store::{self, Kind, StoreError};
use crate::text::nearest;
use crate::text::toml::{Fault, Flaw, Read};
use crate::view::workshop::{Listed, figure, timetable, workshops};
use crate::words::Words;
use crate::workshop::{
    self as plan, BUILTINS, Builtin, DEFAULT, Setup, Workshop, builtin, lengths_said, with_minutes_of,
};

use super::faults::{not_understood, text_of, understood, warn};
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    List,
    Show {
        #[arg(value_name = "WORKSHOP", default_value = DEFAULT)]
        workshop: String,
    },
    Check {
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
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    match &args.what {
        What::List => list(context),
        What::Show { workshop } => show(workshop, context),
        What::Check { files } => check(files, context),
        What::Copy {
            workshop,
            file,
            force,
            from_times,
        } => copy(workshop, file.as_deref(), *force, from_times, context),
    }
}

/// Whether a WORKSHOP of the command line is a built-in.
pub(super) fn is_builtin(name: &str) -> bool {
    BUILTINS.iter().any(|builtin| builtin.name == name)
}

/// The workshop that a WORKSHOP of the command line is: a built-in in the screen's language, else a file.
pub(super) fn load(name: &str, context: &Context) -> Result<Workshop, Failure> {
    let (path, text) = find(name, context)?;
    let read = understood(context, &path, &text, plan::read(&text))?;
    warn(context, &path, &text, &unknown_codes(&read));
    Ok(read.value)
}

/// The set-up of a file.
pub(super) fn load_setup(path: &Path, context: &Context) -> Result<Setup, Failure> {
    let text = text_of(context, path)?;
    Ok(understood(context, path, &text, plan::setup::read(&text))?.value)
}

/// The text of a workshop, and what to call its file.
fn find(name: &str, context: &Context) -> Result<(PathBuf, String), Failure> {
    if let Some(built_in) = builtin(name, context.language(None).code()) {
        let file = format!("{}.{}.toml", built_in.name, built_in.language);
        return Ok((PathBuf::from(file), built_in.text.to_owned()));
    }
    let path = Path::new(name);
    match text_of(context, path) {
        Ok(text) => Ok((path.to_owned(), text)),
        // A bare word that is no file was perhaps a name.
        Err(Failure::Store(StoreError {
            kind: Kind::NotFound, ..
        })) if path.extension().is_none() && path.components().count() == 1 => {
            Err(Failure::Usage(not_found(name, &context.words)))
        }
        Err(failure) => Err(failure),
    }
}

fn not_found(name: &str, words: &Words) -> String {
    let names = names();
    match nearest(name, names.iter().copied()) {
        Some(nearest) => words.workshop_nearest(name, nearest),
        None => words.workshop_not_found(name, &names.join(", ")),
    }
}

/// The built-ins' names, each once.
fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = BUILTINS.iter().map(|builtin| builtin.name).collect();
    names.dedup();
    names
}

fn list(context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let languages = |name| {
        BUILTINS
            .iter()
            .filter(move |b: &&Builtin| b.name == name)
            .map(|b| b.language.to_owned())
    };
    let mut listed = Vec::new();
    for name in names() {
        listed.push(Listed {
            name: name.to_owned(),
            languages: languages(name).collect(),
            workshop: load(name, context)?,
        });
    }
    context.print(&workshops(words, &listed, context.width()))?;
    context.tell(&words.workshop_list_next(DEFAULT));
    Ok(())
}

fn show(name: &str, context: &Context) -> Result<(), Failure> {
    let workshop = load(name, context)?;
    let tag = (!is_builtin(name)).then_some(workshop.language.as_str());
    let words = Words::new(context.language(tag));
    context.print(&timetable(&words, &workshop, context.width()))
}

fn check(files: &[PathBuf], context: &Context) -> Result<(), Failure> {
    let mut wrong = Ok(());
    for path in files {
        let checked = check_one(path, context);
        match checked {
            Err(Failure::NotUnderstood(text)) if files.len() > 1 => {
                context.insist(&text);
                wrong = Err(Failure::Look);
            }
            Err(Failure::Store(error)) if files.len() > 1 => {
                context.insist(&disk::sentence(&context.words, &error));
                wrong = Err(Failure::Look);
            }
            checked => checked?,
        }
    }
    wrong
}

fn check_one(path: &Path, context: &Context) -> Result<(), Failure> {
    let text = text_of(context, path)?;
    let read = match plan::read(&text) {
        Ok(read) => read,
        Err(faults) => return Err(not_understood(context, path, &text, &faults)),
    };
    let mut warnings = unknown_codes(&read);
    warnings.extend(lengths_said(&read));
    warnings.sort_by_key(|fault| fault.span);
    warn(context, path, &text, &warnings);
    let workshop = &read.value;
    context.print(&context.words.workshop_fine(
        &path.display().to_string(),
        &workshop.title,
        workshop.steps.len(),
        &figure(&context.words, workshop.minutes),
    ))
}

/// The codes under `[check]` that this version's check does not know.
fn unknown_codes(read: &Read<'_, Workshop>) -> Vec<Fault> {
    let codes = read.value.check.keys().filter(|code| code.parse::<Code>().is_err());
    codes
        .map(|code| Fault {
            span: read.tree.key_span(&["check".into(), code.as_str().into()]),
            flaw: Flaw::UnknownKey {
                key: code.chars().take(60).collect(),
                nearest: nearest(code, Code::ALL.iter().map(|code| code.name())),
            },
        })
        .collect()
}

fn copy(
    name: &str,
    file: Option<&Path>,
    force: bool,
    from_times: &[PathBuf],
    context: &Context,
) -> Result<(), Failure> {
    let (source, mut text) = find(name, context)?;
    if !from_times.is_empty() {
        let workshop = understood(context, &source, &text, plan::read(&text))?.value;
        let retimed = super::times::retimed(&workshop, from_times, context)?;
        text = with_minutes_of(&text, &retimed).unwrap_or(text);
    }
    let default = PathBuf::from(format!(
        "{}.toml",
        Path::new(name).file_stem().unwrap_or_default().display()
    ));
    let file = file.unwrap_or(&default);
    let written = if force {
        store::replace(file, text.as_bytes())
    } else {
        store::create_new(file, text.as_bytes())
    };
    match written {
        Ok(()) => {}
        Err(error) if matches!(error.kind, Kind::Exists) => {
            return Err(Failure::Usage(disk::sentence(&context.words, &error)));
        }
        Err(error) => return Err(error.into()),
    }
    let path = file.display().to_string();
    context.print(&path)?;
    context.tell(&context.words.workshop_copied(&path));
    Ok(())
}
