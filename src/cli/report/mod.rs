//! `ctrls report`: the event's account, over all sessions and roadmaps below some paths.

mod command;
mod event_file;
mod event_names;
mod format;
mod report_input;
mod roadmap_links;
mod target;

pub(super) use command::{Args, nothing_found, report_of_files, report_words, run};
pub(super) use event_file::event_file_above;
