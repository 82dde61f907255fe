//! `ctrls report`: the event's account, over all sessions and roadmaps below some paths.

mod command;
mod event_file;
mod events;
mod format;
mod gathered;
mod target;

pub(super) use command::{Args, run};
