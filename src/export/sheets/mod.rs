//! The paper that a workshop lives on: a set of sheets and cards a table, and pages for whoever facilitates.
//!
//! No sheet of a table says a length of time: the plan may change while the room works.

mod asked;
mod canvas;
mod making;
mod mine;
mod slips;
mod step;
mod whole;

pub use whole::{Sheets, facilitator_pages, sheets};
