//! `ctrls workshop check`: every fault of a file, with its line.

use std::path::{Path, PathBuf};

use crate::cli::fault_report::{not_understood, print_warnings, text_of};
use crate::cli::{Context, Failure};
use crate::facilitate::store_error_text;
use crate::view::workshop::minutes_number;
use crate::workshop::{self as plan, find_spoken_lengths};

use super::load::unknown_codes;

pub(super) fn check_files(files: &[PathBuf], context: &Context) -> Result<(), Failure> {
    let mut wrong = Ok(());
    for path in files {
        let checked = check_one(path, context);
        match checked {
            Err(Failure::NotUnderstood(text)) if files.len() > 1 => {
                context.insist(&text);
                wrong = Err(Failure::NeedsAttention);
            }
            Err(Failure::Store(error)) if files.len() > 1 => {
                context.insist(&store_error_text::store_error_sentence(&context.words, &error));
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
    let mut warnings = unknown_codes(&read);
    warnings.extend(find_spoken_lengths(&read));
    warnings.sort_by_key(|fault| fault.span);
    print_warnings(context, path, &text, &warnings);
    let workshop = &read.value;
    context.print(&context.words.workshop_fine(
        &path.display().to_string(),
        &workshop.title,
        workshop.steps.len(),
        &minutes_number(&context.words, workshop.minutes),
    ))
}
