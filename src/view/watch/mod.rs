//! The room's view, for a projector: a big clock, what is asked, what the tables have; in the share-back the roadmap of
//! the table that speaks. No tips, nothing of the facilitator's own, no field marked as missing.

mod ended;
mod face;
mod frame;
mod groups;
mod share;
mod sheet;
pub mod told;
mod working;

pub use face::{clock_size, digits};
pub use frame::{Looking, draw};
