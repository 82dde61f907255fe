//! The folder that one sends: its first page, and the mail that goes with it.

mod enclosure;
mod handover_page;
mod message;

pub use enclosure::{EnclosedRoadmap, Enclosure};
pub use handover_page::handover_page;
pub use message::handover_message;
