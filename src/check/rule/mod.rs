//! One file a family of rules.

pub(super) mod action;
pub(super) mod coherence;
mod date_clarity;
mod dependency;
mod inventory;
mod phase;
mod pillar;
mod roadmap_facts;
mod unanswered;

pub(super) use action::is_named;
pub(super) use date_clarity::is_clear;

use super::Finding;
use super::check_context::CheckContext;

/// Every family; `roadmap_facts` first, because it alone speaks of a roadmap in which there is nothing.
pub(super) const ALL: [fn(&CheckContext<'_>, &mut Vec<Finding>); 8] = [
    roadmap_facts::find_roadmap_gaps,
    inventory::find_inventories,
    action::find_action_gaps,
    phase::find_phase_gaps,
    coherence::find_clashes,
    dependency::find_dependency_faults,
    unanswered::find_unanswered,
    pillar::find_idle_pillars,
];
