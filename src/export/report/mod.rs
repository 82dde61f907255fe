//! The account of an event as a document, and as rows.

mod appendix;
mod axis;
mod decisions;
mod summary;
mod overview;
mod section;
mod workshops;
mod report_csv;
mod comparisons;
mod report_document;

pub use report_csv::report_csv;
pub use report_document::report_document;
