//! The paper that a workshop lives on: a set of sheets and cards a table, and pages for whoever facilitates.
//!
//! No sheet of a table says a length of time: the plan may change while the room works.

mod canvas;
mod facilitator_pages;
mod form_questions;
mod sheet_context;
mod sheet_set;
mod slips;
mod step_sheet;

pub use sheet_set::{SheetOptions, facilitator_pages, sheet_set};
