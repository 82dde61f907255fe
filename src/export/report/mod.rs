//! The account of an event as a document, and as rows.

mod appendix;
mod axis;
mod comparisons;
mod decisions;
mod overview;
mod report_csv;
mod report_document;
mod section;
mod summary;
mod workshops;

pub use report_csv::report_csv;
pub use report_document::report_document;
