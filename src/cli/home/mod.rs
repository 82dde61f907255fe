//! The home page, `ctrls` alone on a terminal: what can be done here and now, each with the command that it is. What it
//! ran comes back to it.

mod choose;
mod home_page;
mod home_sessions;
mod offers;
mod run_offer;
mod work_folder;

pub(super) use home_page::run;
