//! Roadmaps as workbooks for spreadsheets: real dates, lists to choose from, one row an action.
//!
//! [`actions_workbook`] is for everybody: a sheet of all actions, then one a roadmap.
//! [`plan_workbook`] is for the platform that follows the plans of French local authorities.

mod action_column;
mod action_row;
mod actions_workbook;
mod cell_text;
mod plan;
mod row_height;
mod workbook;

pub use action_row::SpreadsheetSource;
pub use actions_workbook::{actions_workbook, workbook_columns};
pub use plan::{MadePlan, plan_workbook};
pub use workbook::{MadeWorkbook, WorkbookError};
