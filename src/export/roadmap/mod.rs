//! A roadmap as a document: question, who carries it, when, what is still to settle; then the actions; then where they
//! come from.

mod anchors;
mod calendar;
mod making;
mod opening;
mod phases;
mod settle;
mod source;
mod trace;
mod whole;

pub use making::Stage;
pub(in crate::export) use opening::raised;
pub(in crate::export) use phases::for_when;
pub(crate) use phases::phase_name;
pub(super) use whole::labels;
pub use whole::roadmap;
