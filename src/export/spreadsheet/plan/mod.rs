//! The workbook that the plan import of Territoires en Transitions (ADEME) accepts: 28 columns in their order, from the
//! fourth row on, nothing below. One cell that it does not understand refuses the whole file, so each is made safe here.

mod list_item;
mod plan_level;
mod plan_row;
mod plan_workbook;

pub use plan_workbook::{MadePlan, plan_workbook};
