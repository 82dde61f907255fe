//! `ctrls follow-up`: two weeks, a month later, action by action.

mod ask;
mod command;
mod dates;
mod sheet;
mod taken;

pub(super) use command::{Args, run};
