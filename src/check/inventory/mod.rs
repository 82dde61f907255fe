//! The inventory reflex: a title that makes, updates or keeps a list, a map, a directory, a framework.
//!
//! Verbs × nouns, and where they stand: an inventory is the head of the title or its object. Behind a preposition it is
//! only used.

mod clause;
mod english;
mod english_survey;
mod english_words;
mod french;
mod french_nouns;
mod french_qualified;
mod french_survey;
mod french_verbs;
mod french_words;
mod open;
mod reflex;
mod slip;

pub use open::inventory_gaps;
pub(super) use open::open_of_phase;
pub use reflex::is_inventory;
