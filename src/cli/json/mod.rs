//! What commands say to other programs: one object each, its `format` first. Keys are only added within a version, and
//! `ctrls schema` gives the schema of each.

mod config_record;
mod difference_records;
mod file_records;
mod session_records;
mod trace_records;
mod workshop_records;

use serde::Serialize;

use crate::export;

use super::{Context, Failure};

pub(super) use config_record::ConfigOutput;
pub(super) use difference_records::{DiffOutput, VerifiedFile, VerifiedState, VerifyOutput, difference_records};
pub(super) use file_records::{CheckOutput, FindingRecord, ReportOutput, WrittenOutput};
pub(super) use session_records::{ListOutput, SessionRecord, ShowOutput};
pub(super) use trace_records::{LineageOutput, TimesOutput, TraceOutput};
pub(super) use workshop_records::{FaultRecord, WorkshopCheckOutput, WorkshopListOutput};

/// Prints what a program reads.
///
/// # Errors
/// As [`Context::write`].
pub(super) fn print_json(value: &impl Serialize, context: &Context) -> Result<(), Failure> {
    let text = export::json(value).map_err(|error| Failure::System(error.to_string()))?;
    context.write(text.as_bytes())
}
