//! Every rule over one roadmap.

use std::collections::BTreeMap;

use crate::roadmap::{Action, Roadmap};
use crate::workshop::CheckRule;

use super::Finding;

/// What keeps `roadmap` from action, by weight; `rules` are those that a workshop sets otherwise.
pub fn check(_roadmap: &Roadmap, _rules: &BTreeMap<String, CheckRule>) -> Vec<Finding> {
    Vec::new()
}

/// Whether an action is ready: a verb, one named pilot, a due date, a dated first step, a "done when".
pub fn is_ready(_action: &Action) -> bool {
    false
}
