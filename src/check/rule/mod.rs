//! One file a family of rules.

pub(super) mod action;
mod answer;
mod clear;
mod depend;
mod inventory;
mod phase;
mod pillar;
mod whole;

pub(super) use action::is_named;
pub(super) use clear::is_clear;

use super::Finding;
use super::check_context::CheckContext;

/// Every family; `whole` first, because it alone speaks of a roadmap in which nothing stands.
pub(super) const ALL: [fn(&CheckContext<'_>, &mut Vec<Finding>); 7] = [
    whole::find,
    inventory::find,
    action::find,
    phase::find,
    depend::find,
    answer::find,
    pillar::find,
];
