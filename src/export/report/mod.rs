//! The account of an event as a document, and as rows.

mod account;
mod appendix;
mod axis;
mod comparisons;
mod decisions;
mod method;
mod overview;
mod report_csv;
mod report_document;
mod section;
mod six_weeks;
mod stuck;
mod summary;
mod workshops;

pub use report_csv::report_csv;
pub(super) use report_document::report_with_enclosure;
pub use report_document::{RoadmapFiles, report_document};
