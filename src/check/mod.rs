//! What is missing: rules that question a roadmap. Pure.
//!
//! A finding is data; words say it in the roadmap's language.

mod code;
mod explain;
mod finding;
mod inventory;
mod judge;
mod label;
mod question;
mod room;
mod rule;
mod sheet;
mod tally;
mod title;
mod verb;

pub use code::{Code, NotACode};
pub use explain::explain;
pub use finding::{Arguments, Finding, Open, Place, Segment, Severity};
pub use inventory::{is_inventory, open_of};
pub use judge::{Against, Carried, check, check_against, is_ready, pillars, to_settle, to_settle_at};
pub use question::{at_once, question, unnamed};
pub use room::for_the_room;
pub use tally::Tally;
