//! The account of an event as a document, and as rows.

mod apart;
mod chapter;
mod decisions;
mod opening;
mod overview;
mod part;
mod ran;
mod rows;
mod shared;
mod whole;

pub use rows::report_csv;
pub use whole::report;
