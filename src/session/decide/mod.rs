//! Strict: an intent becomes one act that is valid now, or a refusal that names the way out.

mod clock;
mod curate;
mod decision;
mod fields;
mod group;
mod note;
mod roadmap;

pub use decision::{Decision, Moment, decide};
