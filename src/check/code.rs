//! The stable names of what the check asks.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::Severity;

/// Declares the codes: variant, stable name, how it weighs unless a workshop says otherwise.
macro_rules! codes {
    ($( $(#[$doc:meta])* $variant:ident = $name:literal, $severity:ident; )*) => {
        /// What a finding asks. The name is stable: other tools may rely on it.
        ///
        /// The order is that of weight: what comes first is asked first in a room.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $( $(#[$doc])* $variant, )*
        }

        impl Code {
            /// All of them, by weight.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its stable name, such as `action-no-pilot`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// How it weighs, unless a workshop's `[check]` says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }
        }
    };
}

codes! {
    /// Nothing was typed yet for this group: one kind sentence, and nothing else.
    RoadmapEmpty = "roadmap-empty", Warning;
    /// The roadmap opens with an inventory.
    InventoryFirst = "inventory-first", Error;
    /// More than a third of the actions are inventories.
    InventoryShare = "inventory-share", Error;
    /// Nothing uses what the inventory finds.
    InventoryUnused = "inventory-unused", Error;
    RoadmapNoPhase = "roadmap-no-phase", Error;
    /// No question was kept.
    RoadmapNoQuestion = "roadmap-no-question", Error;
    /// Nobody carries the action, or everybody does.
    ActionNoPilot = "action-no-pilot", Error;
    /// Several carry it: nobody answers when called.
    ActionSeveralPilots = "action-several-pilots", Error;
    ActionNoFirstStep = "action-no-first-step", Error;
    /// A first step without a day.
    ActionFirstStepUndated = "action-first-step-undated", Error;
    ActionNoDue = "action-no-due", Error;
    /// A due date that is no day.
    ActionDueUnclear = "action-due-unclear", Error;
    /// Nothing says when it is done.
    ActionNoDone = "action-no-done", Error;
    /// It does not start with a verb.
    ActionNoVerb = "action-no-verb", Error;
    /// The first step comes after the due date.
    FirstStepLate = "first-step-late", Error;
    /// Due before an action for which it waits.
    DueBeforeNeed = "due-before-need", Error;
    /// The yes is asked for after the due date.
    DecisionLate = "decision-late", Error;
    /// A weekday that is not that of its date.
    DateUnlikely = "date-unlikely", Error;
    /// An action is to be finished before itself, by way of others.
    ActionDependsCircle = "action-depends-circle", Error;
    /// A phase without an action.
    PhaseNoAction = "phase-no-action", Error;
    /// Nobody carries the whole.
    RoadmapNoPilot = "roadmap-no-pilot", Error;
    /// No day on which it is read again.
    RoadmapNoReview = "roadmap-no-review", Error;
    /// It is read again before the workshop in which it was written.
    ReviewEarly = "review-early", Error;
    /// No sign that it is better.
    RoadmapNoIndicator = "roadmap-no-indicator", Error;
    /// What an inventory is for was not said in full.
    InventoryOpen = "inventory-open", Warning;
    /// Actions of the phase are due after it.
    DueAfterPhase = "due-after-phase", Warning;
    /// Its day has passed.
    ActionOverdue = "action-overdue", Warning;
    /// Nobody was named who must say yes.
    RoadmapNoDecider = "roadmap-no-decider", Warning;
    /// A review that is no day.
    RoadmapReviewUnclear = "roadmap-review-unclear", Warning;
    /// Nothing answers an issue with many dots.
    IssueUnanswered = "issue-unanswered", Warning;
    /// Nothing answers a friction with many dots.
    FrictionUnanswered = "friction-unanswered", Warning;
    /// An action that answers no idea.
    ActionOrphan = "action-orphan", Warning;
    /// It waits for an action that this roadmap does not have.
    ActionDependsUnknown = "action-depends-unknown", Warning;
    /// Two actions have its id: what waits for it, or follows it up, cannot say which.
    ActionIdTwice = "action-id-twice", Warning;
    /// A phase that depends on nothing and on which nothing depends.
    PhaseAlone = "phase-alone", Warning;
    /// A pillar with nothing to do.
    PillarIdle = "pillar-idle", Warning;
    /// One pilot for everything.
    PilotEverywhere = "pilot-everywhere", Warning;
    /// No time, money or place.
    ActionNoResources = "action-no-resources", Warning;
    /// Nobody beside the pilot.
    ActionNoPartner = "action-no-partner", Warning;
    /// Nobody to write to.
    RoadmapNoContact = "roadmap-no-contact", Warning;
    /// Nothing says what others may do with it.
    RoadmapNoLicence = "roadmap-no-licence", Warning;
}

impl Code {
    /// The key of a roadmap file that it asks about; `None` where it asks about the whole thing at its place.
    pub fn key(self) -> Option<&'static str> {
        Some(match self {
            Self::ActionNoVerb
            | Self::InventoryFirst
            | Self::InventoryUnused
            | Self::InventoryOpen
            | Self::IssueUnanswered
            | Self::FrictionUnanswered => "text",
            Self::ActionNoPilot | Self::ActionSeveralPilots | Self::RoadmapNoPilot => "pilot",
            Self::ActionNoFirstStep | Self::ActionFirstStepUndated => "first_step",
            Self::ActionNoDue
            | Self::ActionDueUnclear
            | Self::ActionOverdue
            | Self::DueBeforeNeed
            | Self::DueAfterPhase => "due",
            Self::FirstStepLate => "first_step",
            Self::ActionNoDone => "done_when",
            Self::ActionDependsCircle | Self::ActionDependsUnknown => "depends_on",
            Self::ActionIdTwice => "id",
            Self::ActionOrphan => "from",
            Self::ActionNoResources => "resources",
            Self::ActionNoPartner => "partners",
            Self::RoadmapNoReview | Self::RoadmapReviewUnclear | Self::ReviewEarly => "review",
            Self::RoadmapNoIndicator => "indicator",
            Self::RoadmapNoDecider | Self::DecisionLate => "decided_by",
            Self::RoadmapNoContact => "contact",
            Self::RoadmapNoLicence => "licence",
            Self::PhaseNoAction | Self::PhaseAlone => "title",
            // Of any date: the finding says which.
            Self::DateUnlikely
            | Self::RoadmapEmpty
            | Self::InventoryShare
            | Self::RoadmapNoPhase
            | Self::RoadmapNoQuestion
            | Self::PillarIdle
            | Self::PilotEverywhere => return None,
        })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Names of before that workshops and scripts may still say, and those of now.
const FORMER_NAMES: [(&str, &str); 1] = [("action-too-early", "due-before-need")];

/// A name that is no code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such code")]
pub struct ParseCodeError;

impl FromStr for Code {
    type Err = ParseCodeError;

    fn from_str(name: &str) -> Result<Self, ParseCodeError> {
        let name = FORMER_NAMES
            .iter()
            .find(|(former, _)| *former == name)
            .map_or(name, |(_, now)| now);
        let found = Self::ALL.iter().find(|code| code.name() == name);
        found.copied().ok_or(ParseCodeError)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
