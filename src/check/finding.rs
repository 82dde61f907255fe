//! One thing that keeps a roadmap from action: data, until words make a question of it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::text::toml::PathSegment;

use super::Code;

/// How a finding weighs. An error is what `--deny error` refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Without it nothing will happen.
    Error,
    /// It would be wiser with it.
    Warning,
}

impl Severity {
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Where in a roadmap; numbers count from 0 in the order of the file, because what is written by hand may have no id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoadmapLocation {
    Roadmap,
    /// One of its pillars, by number.
    Pillar(usize),
    Issue(usize),
    Friction(usize),
    Phase(usize),
    /// An action of a phase.
    Action(usize, usize),
}

impl RoadmapLocation {
    /// The way to it in a roadmap file: `phase`, 0, `action`, 2; empty for the whole.
    pub fn segments(&self) -> Vec<PathSegment<'static>> {
        use PathSegment::{Name, Nth};
        match *self {
            Self::Roadmap => vec![],
            Self::Pillar(pillar) => vec![Name("pillars"), Nth(pillar)],
            Self::Issue(issue) => vec![Name("issue"), Nth(issue)],
            Self::Friction(friction) => vec![Name("friction"), Nth(friction)],
            Self::Phase(phase) => vec![Name("phase"), Nth(phase)],
            Self::Action(phase, action) => vec![Name("phase"), Nth(phase), Name("action"), Nth(action)],
        }
    }
}

/// What an inventory has not yet said about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InventoryGap {
    Decision,
    Decider,
    Day,
    End,
    /// Who keeps it up to date.
    Keeper,
}

/// What a question needs besides its code; what a code does not use is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionArguments {
    /// People's own words: the text of the action, the title of the phase, the name of the pillar, the date as typed.
    pub text: String,
    /// What is still open about an inventory.
    pub open: Vec<InventoryGap>,
    /// How many of `total`: inventories among actions, dots.
    pub count: usize,
    pub total: usize,
    /// A name that the text speaks of: the id that is unknown, the date or the pilot as it was typed.
    pub named: String,
    /// The day that does not go with the one named.
    pub against: Option<Date>,
    /// The key of the file that is asked about, where the code alone does not say it.
    pub key: Option<&'static str>,
}

/// One thing that keeps a roadmap from action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub code: Code,
    /// How it weighs here.
    pub severity: Severity,
    pub place: RoadmapLocation,
    /// The id that a room can say: A2, P1, E3.
    pub id: Option<String>,
    /// The group, by its name.
    pub group: Option<String>,
    /// What the question needs.
    pub arguments: QuestionArguments,
}

impl Finding {
    /// The way in a roadmap file to the very key that is asked about; where that key is missing, its holder stands for it.
    pub fn segments(&self) -> Vec<PathSegment<'static>> {
        let mut segments = self.place.segments();
        let key = match (self.arguments.key.or(self.code.key()), &self.place) {
            // What an action says in its text a phase says in its title.
            (Some("text"), RoadmapLocation::Phase(_)) => Some("title"),
            (key, _) => key,
        };
        segments.extend(key.map(PathSegment::Name));
        segments
    }
}
