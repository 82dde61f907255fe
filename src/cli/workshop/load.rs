//! What a WORKSHOP of the command line is: a built-in, else a file.

use std::path::{Path, PathBuf};

use crate::check::Code;
use crate::cli::fault_report::{accept_parsed, print_warnings, text_of};
use crate::cli::{Context, Failure};
use crate::store::{StoreError, StoreErrorKind};
use crate::text::nearest;
use crate::text::toml::{Fault, FaultKind, TomlFile};
use crate::words::Words;
use crate::workshop::{self as plan, BUILTINS, Setup, Workshop, find_builtin};

/// Whether a WORKSHOP of the command line is a built-in.
pub(in crate::cli) fn is_builtin(name: &str) -> bool {
    BUILTINS.iter().any(|builtin| builtin.name == name)
}

/// The workshop that a WORKSHOP of the command line is: a built-in in the screen's language, else a file.
pub(in crate::cli) fn load_workshop(name: &str, context: &Context) -> Result<Workshop, Failure> {
    let (path, text) = find_workshop_text(name, context)?;
    let read = accept_parsed(context, &path, &text, plan::parse_workshop(&text))?;
    print_warnings(context, &path, &text, &unknown_codes(&read));
    Ok(read.value)
}

/// The set-up of a file.
pub(in crate::cli) fn load_setup(path: &Path, context: &Context) -> Result<Setup, Failure> {
    let text = text_of(context, path)?;
    Ok(accept_parsed(context, path, &text, plan::setup::parse_setup(&text))?.value)
}

/// The text of a workshop, and what to call its file.
pub(super) fn find_workshop_text(name: &str, context: &Context) -> Result<(PathBuf, String), Failure> {
    if let Some(built_in) = find_builtin(name, context.language(None).code()) {
        let file = format!("{}.{}.toml", built_in.name, built_in.language);
        return Ok((PathBuf::from(file), built_in.text.to_owned()));
    }
    let path = Path::new(name);
    match text_of(context, path) {
        Ok(text) => Ok((path.to_owned(), text)),
        // A bare word that is no file was perhaps a name.
        Err(Failure::Store(StoreError {
            kind: StoreErrorKind::NotFound,
            ..
        })) if path.extension().is_none() && path.components().count() == 1 => {
            Err(Failure::Usage(not_found(name, &context.words)))
        }
        Err(Failure::Store(StoreError {
            kind: StoreErrorKind::NotFound,
            ..
        })) => Err(Failure::Usage(context.words.workshop_file_not_found(name))),
        Err(failure) => Err(failure),
    }
}

fn not_found(name: &str, words: &Words) -> String {
    let names = builtin_names();
    match nearest(name, names.iter().copied()) {
        Some(nearest) => words.workshop_nearest(name, nearest),
        None => words.workshop_not_found(name, &names.join(", ")),
    }
}

/// The built-ins' names, each once.
pub(super) fn builtin_names() -> Vec<&'static str> {
    let mut names: Vec<_> = BUILTINS.iter().map(|builtin| builtin.name).collect();
    names.dedup();
    names
}

/// The codes under `[check]` that this version's check does not know.
pub(super) fn unknown_codes(read: &TomlFile<'_, Workshop>) -> Vec<Fault> {
    let codes = read.value.check.keys().filter(|code| code.parse::<Code>().is_err());
    codes
        .map(|code| Fault {
            span: read.tree.key_span(&["check".into(), code.as_str().into()]),
            flaw: FaultKind::UnknownKey {
                key: code.chars().take(60).collect(),
                nearest: nearest(code, Code::ALL.iter().map(|code| code.name())),
            },
        })
        .collect()
}
