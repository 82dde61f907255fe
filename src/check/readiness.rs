//! Which actions of a roadmap are ready.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::roadmap::{Action, Roadmap, day_written};
use crate::text::fold_case;

use super::rule;

/// A roadmap whose actions are asked one after the other whether they are ready.
pub struct ReadinessCheck<'r> {
    roadmap: &'r Roadmap,
    /// The day of the workshop.
    held: Option<Date>,
    names: ActionNames<'r>,
}

impl<'r> ReadinessCheck<'r> {
    pub fn of(roadmap: &'r Roadmap) -> Self {
        Self {
            roadmap,
            held: day_written(roadmap),
            names: ActionNames::of(roadmap.phases.iter().flat_map(|phase| &phase.actions)),
        }
    }

    /// Whether an action has a verb, one named pilot, a due date, a dated first step, a "done when", and days that go
    /// together.
    pub fn is_ready(&self, action: &Action) -> bool {
        let mut lacking = rule::action::lacking_fields(action, self.held, &self.roadmap.language);
        let awaited = action.depends_on.iter().filter_map(|name| self.names.find(name));
        let awaited = awaited.map(|(_, action)| action);
        lacking.next().is_none() && rule::coherence::is_coherent(action, awaited, self.held)
    }
}

/// Whether one action of a roadmap is ready.
pub fn is_ready(roadmap: &Roadmap, action: &Action) -> bool {
    ReadinessCheck::of(roadmap).is_ready(action)
}

/// Actions by what `depends_on` may call them: ids and texts, folded; an id wins over a text, and the first over those
/// behind it.
pub(super) struct ActionNames<'r>(HashMap<String, (usize, &'r Action)>);

impl<'r> ActionNames<'r> {
    pub(super) fn of(actions: impl Iterator<Item = &'r Action> + Clone) -> Self {
        let mut names = HashMap::new();
        let keys: [fn(&Action) -> &str; 2] = [|action| &action.id, |action| &action.text];
        for key in keys {
            for (nth, action) in actions.clone().enumerate() {
                let name = key(action).trim();
                if !name.is_empty() {
                    names.entry(fold_case(name)).or_insert((nth, action));
                }
            }
        }
        Self(names)
    }

    /// The action of that name, with its number among those that were given.
    pub(super) fn find(&self, name: &str) -> Option<(usize, &'r Action)> {
        self.0.get(&fold_case(name.trim())).copied()
    }
}
