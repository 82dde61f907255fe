//! The inventory reflex: a title that makes, updates or keeps a list, a map, a directory, a framework.
//!
//! What is one was learned from labelled titles (`titles/`), not written as rules: `features` turns a title into
//! numbers, `weights` holds what each of them weighs. Somebody who finds a title misjudged adds a line to `titles/`,
//! and trains anew as its head says. The few rules left (`exclusion`) are those that no number of titles replaces.

mod exclusion;
mod features;
mod gaps;
mod synonyms;
mod verdict;
mod weights;

pub use features::{BUCKETS, Feature, TitleFeatures, UNIT};
pub use gaps::inventory_gaps;
pub(super) use gaps::open_of_phase;
pub use verdict::{TitleVerdict, VerdictGrounds, WordWeight, is_inventory, title_features, weigh_title};
