//! `ctrls export`: documents of sessions and roadmaps.

mod command;
mod format;
mod outcome;
mod place;
mod reading;
mod sources;

pub(super) use command::{Args, run};
