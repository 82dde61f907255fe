//! `ctrls workshop`: the built-ins, a timetable, checking and copying a file, sheets to print.

mod check_workshop;
mod command;
mod copy;
mod load;
mod print;

pub(super) use command::{Args, run};
pub(super) use load::{is_builtin, load_setup, load_workshop};
