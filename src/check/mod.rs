//! What is missing: rules that question a roadmap. Pure.
//!
//! A finding is data; words say it in the roadmap's language.

mod code;
mod finding;
mod inventory;
mod judge;
mod question;
mod title;
mod verb;

pub use code::{Code, NotACode};
pub use finding::{Arguments, Finding, Open, Place, Segment, Severity};
pub use inventory::{is_inventory, open_of};
pub use judge::{check, is_ready};
pub use question::{for_the_room, question};
