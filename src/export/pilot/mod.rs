//! One page for each who promised something: what they said, their dates, whom they depend on.

mod pilot_document;
mod promises;

pub use pilot_document::pilot_document;
pub use promises::{PilotPromises, PromisedAction, pilot_key, promises_by_pilot};
