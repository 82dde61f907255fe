//! Strict: an intent becomes one act that is valid now, or a refusal that names the way out.

mod clock;
mod decision;
mod fields;
mod group;
mod curate;
mod note;
mod roadmap;

pub use decision::{Decision, Moment, decide};
