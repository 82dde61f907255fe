//! A roadmap as a document: question, who carries it, when, what is still to settle; then the actions; then where they
//! come from.

mod action_state;
mod anchors;
mod asked_yes;
mod calendar;
mod colophon;
mod document_context;
mod header;
mod open_questions;
mod phases;
mod progress;
mod roadmap_document;
mod trace_table;
mod who_does_what;

pub(in crate::export) use action_state::{state_text, was_followed_up};
pub use document_context::SessionStage;
pub(in crate::export) use header::{date_text, with_raised_ordinal};
pub(in crate::export) use phases::for_when;
pub(crate) use phases::phase_name;
pub(super) use roadmap_document::format_labels;
pub use roadmap_document::{one_page_document, roadmap_document};
pub(in crate::export) use who_does_what::{ActionLine, who_does_what_table};
