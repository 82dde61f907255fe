//! `ctrls export`: documents of sessions and roadmaps.

mod command;
mod format;
mod outcome;
mod place;
mod sources;

pub(super) use command::{Args, run};
pub(super) use format::Spreadsheet;
pub(super) use place::{Place, is_exported};
