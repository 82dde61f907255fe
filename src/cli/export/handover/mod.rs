//! `ctrls handover`: the folder that one sends.

mod command;
mod handover_files;
mod handover_input;

pub(in crate::cli) use command::{Args, run};
