//! The room's view, for a projector: a big clock, what is asked, what the tables have; in the share-back the roadmap of
//! the table that speaks. No tips, nothing of the facilitator's own, no field marked as missing.

mod digits;
mod ended;
mod frame;
mod groups;
pub mod linear;
mod part_now;
mod share_back;
mod share_opening;
mod watch_page;
mod working;

pub use digits::{clock_size, digits};
pub use frame::{WatchOptions, draw_page, draw_waiting};
