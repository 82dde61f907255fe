//! `ctrls export`: documents of sessions and roadmaps.

mod batch;
mod bundle_writer;
mod calendar_bundle;
mod calendar_ids;
mod command;
mod document_file;
mod export_sources;
mod format;
pub(in crate::cli) mod handover;
mod output_folder;
mod pilot_bundle;
mod workbook_files;

pub(super) use calendar_bundle::earlier_calendar;
pub(super) use command::{Args, run};
pub(super) use format::Spreadsheet;
pub(super) use output_folder::{ExportedFiles, OutputFolder};
