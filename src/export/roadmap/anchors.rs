//! Where links lead: an id in the document for each phase and action, whatever a hand wrote as theirs.

use std::collections::{BTreeMap, HashSet};

use crate::roadmap::Roadmap;

/// The anchors of a roadmap's phases and actions.
pub(super) struct Anchors {
    actions: BTreeMap<(usize, usize), String>,
    by_id: BTreeMap<String, (usize, usize)>,
}

impl Anchors {
    pub(super) fn from_roadmap(roadmap: &Roadmap) -> Self {
        let mut taken = HashSet::new();
        let mut anchors = Self {
            actions: BTreeMap::new(),
            by_id: BTreeMap::new(),
        };
        for (phase, action) in action_places(roadmap) {
            let id = &roadmap.phases[phase].actions[action].id;
            let mut anchor = id.clone();
            if !is_plain(id) || taken.contains(id) {
                anchor = format!("phase-{}-action-{}", phase + 1, action + 1);
            } else {
                anchors.by_id.insert(id.clone(), (phase, action));
            }
            taken.insert(anchor.clone());
            anchors.actions.insert((phase, action), anchor);
        }
        anchors
    }

    /// Of an action, by its place.
    pub(super) fn action(&self, phase: usize, action: usize) -> &str {
        self.actions.get(&(phase, action)).map_or("", String::as_str)
    }

    /// The place of the action with that id.
    pub(super) fn find(&self, id: &str) -> Option<(usize, usize)> {
        self.by_id.get(id).copied()
    }

    /// Of a phase, by its place.
    pub(super) fn phase(phase: usize) -> String {
        format!("phase-{}", phase + 1)
    }
}

fn action_places(roadmap: &Roadmap) -> impl Iterator<Item = (usize, usize)> {
    let counts = roadmap.phases.iter().map(|phase| phase.actions.len()).enumerate();
    counts.flat_map(|(phase, actions)| (0..actions).map(move |action| (phase, action)))
}

/// As the tool gives them: A1, A12.
fn is_plain(id: &str) -> bool {
    let Some((mark, number)) = id.split_at_checked(1) else {
        return false;
    };
    mark.chars().all(|c| c.is_ascii_uppercase())
        && !number.is_empty()
        && number.len() < 10
        && number.bytes().all(|b| b.is_ascii_digit())
}
