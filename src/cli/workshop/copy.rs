//! `ctrls workshop copy`: a workshop to edit, with the minutes that sessions really took where they are asked for.

use std::path::{Path, PathBuf};

use crate::cli::fault_report::accept_parsed;
use crate::cli::output_name::require_ending;
use crate::cli::step_times::retime_workshop;
use crate::cli::{Context, Failure};
use crate::platform::quote_for_shell;
use crate::store;
use crate::workshop::{self as plan, replace_minutes};

use super::load::find_workshop_text;

pub(super) fn copy_workshop(
    name: &str,
    file: Option<&Path>,
    force: bool,
    from_times: &[PathBuf],
    context: &Context,
) -> Result<(), Failure> {
    if let Some(file) = file {
        require_ending(file, &["toml"], context)?;
    }
    let (source, mut text) = find_workshop_text(name, context)?;
    if !from_times.is_empty() {
        let workshop = accept_parsed(context, &source, &text, plan::parse_workshop(&text))?.value;
        let retimed = retime_workshop(&workshop, from_times, context)?;
        text = replace_minutes(&text, &retimed).unwrap_or(text);
    }
    let default = PathBuf::from(format!(
        "{}.toml",
        Path::new(name).file_stem().unwrap_or_default().display()
    ));
    let file = file.unwrap_or(&default);
    store::write_output(file, text.as_bytes(), force)?;
    let path = file.display().to_string();
    context.print_path(file)?;
    context.tell(&context.words.workshop_copied(&quote_for_shell(&path)));
    Ok(())
}
