//! `ctrls follow-up`: two weeks, a month later, action by action.

mod ask;
mod command;
mod calendar_file;
mod follow_up_file;
mod check_in;

pub(super) use command::{Args, run};
