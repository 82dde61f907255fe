//! `ctrls workshop check`: every fault of a file, with its line.

use std::path::{Path, PathBuf};

use crate::cli::fault_report::{not_understood, print_warnings, text_of};
use crate::cli::json::{FaultRecord, WorkshopCheckOutput, print_json};
use crate::cli::{Context, Failure};
use crate::store::error_text;
use crate::text::toml::{Fault, TomlFile};
use crate::view::fault_text::{fault_text, fix_hint};
use crate::view::workshop::minutes_number;
use crate::workshop::{self as plan, Workshop, find_spoken_lengths};

use super::load::unknown_codes;

pub(super) fn check_files(files: &[PathBuf], json: bool, context: &Context) -> Result<(), Failure> {
    if json {
        return print_checked(files, context);
    }
    let mut wrong = Ok(());
    for path in files {
        let checked = check_one(path, context);
        match checked {
            Err(Failure::NotUnderstood(text)) if files.len() > 1 => {
                context.insist(&text);
                wrong = Err(Failure::NeedsAttention);
            }
            Err(Failure::Store(error)) if files.len() > 1 => {
                context.insist(&error_text::store_error_sentence(&context.words, &error));
                wrong = Err(Failure::NeedsAttention);
            }
            checked => checked?,
        }
    }
    wrong
}

fn check_one(path: &Path, context: &Context) -> Result<(), Failure> {
    let text = text_of(context, path)?;
    let read = match plan::parse_workshop(&text) {
        Ok(read) => read,
        Err(faults) => return Err(not_understood(context, path, &text, &faults)),
    };
    print_warnings(context, path, &text, &workshop_warnings(&read));
    let workshop = &read.value;
    context.print_sentences(&context.words.workshop_fine(
        &path.display().to_string(),
        &workshop.title,
        workshop.steps.len(),
        &minutes_number(&context.words, workshop.minutes),
    ))
}

/// What does not keep a workshop from being run, in the order of the file.
fn workshop_warnings(read: &TomlFile<'_, Workshop>) -> Vec<Fault> {
    let mut warnings = unknown_codes(read);
    warnings.extend(find_spoken_lengths(read));
    warnings.sort_by_key(|fault| fault.span);
    warnings
}

/// The same for a program: all files in one object, those that cannot be read too.
fn print_checked(files: &[PathBuf], context: &Context) -> Result<(), Failure> {
    let mut checked = WorkshopCheckOutput::new();
    let mut all_valid = true;
    for path in files {
        let shown = path.display().to_string();
        let text = match text_of(context, path) {
            Ok(text) => text,
            Err(failure) => {
                all_valid = false;
                let whole = FaultRecord {
                    line: None,
                    column: None,
                    error: true,
                    what: failure.first_line(context),
                    fix: String::new(),
                };
                checked.add_file(shown, None, vec![whole]);
                continue;
            }
        };
        let record = |fault: &Fault, error: bool| {
            let place = fault.span.position_in(&text);
            FaultRecord {
                line: Some(place.line),
                column: Some(place.column),
                error,
                what: fault_text(&context.words, fault),
                fix: fix_hint(&context.words, fault, place.line),
            }
        };
        match plan::parse_workshop(&text) {
            Ok(read) => {
                let warnings = workshop_warnings(&read);
                let faults = warnings.iter().map(|fault| record(fault, false)).collect();
                checked.add_file(shown, Some(&read.value), faults);
            }
            Err(faults) => {
                all_valid = false;
                checked.add_file(shown, None, faults.iter().map(|fault| record(fault, true)).collect());
            }
        }
    }
    print_json(&checked, context)?;
    match (all_valid, files.len()) {
        (true, _) => Ok(()),
        (false, 1) => Err(Failure::AlreadyReported(3)),
        (false, _) => Err(Failure::NeedsAttention),
    }
}
