//! `ctrls follow-up`: two weeks, a month later, action by action.

mod ask;
mod calendar_file;
mod check_in;
mod command;
mod follow_up_file;

pub(super) use command::{Args, run};
