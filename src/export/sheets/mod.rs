//! The paper that a workshop lives on: a set of sheets and cards a table, and pages for whoever facilitates.
//!
//! No sheet of a table says a length of time: the plan may change while the room works.

mod form_questions;
mod canvas;
mod sheet_context;
mod facilitator_pages;
mod slips;
mod step_sheet;
mod sheet_set;

pub use sheet_set::{SheetOptions, facilitator_pages, sheet_set};
