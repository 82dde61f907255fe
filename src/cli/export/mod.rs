//! `ctrls export`: documents of sessions and roadmaps.

mod command;
mod format;
mod batch;
mod output_folder;
mod export_sources;

pub(super) use command::{Args, run};
pub(super) use format::Spreadsheet;
pub(super) use output_folder::{OutputFolder, is_exported};
