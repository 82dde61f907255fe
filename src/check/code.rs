//! The stable names of what the check asks.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::Severity;

/// Declares the codes, a row each: variant, stable name, how it weighs unless a workshop says otherwise, the key of the
/// roadmap file that it asks about (`_`: the whole thing at its place), what its question names. The question is
/// `ask-NAME` in the catalogues, the reason `why-NAME`.
macro_rules! codes {
    (@key _) => { None };
    (@key $key:literal) => { Some($key) };
    ($( $(#[$doc:meta])* $variant:ident = $name:literal, $severity:ident, $key:tt ($($names:ident),*); )*) => {
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

            fn row(self) -> &'static CodeRow {
                match self {
                    $(Self::$variant => &CodeRow {
                        name: $name,
                        severity: Severity::$severity,
                        key: codes!(@key $key),
                        variables: &[$(QuestionVariable::$names),*],
                    }),*
                }
            }
        }
    };
}

/// What is known of a code.
struct CodeRow {
    name: &'static str,
    severity: Severity,
    key: Option<&'static str>,
    variables: &'static [QuestionVariable],
}

/// What a question may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuestionVariable {
    /// The thing that is asked about, in a sentence.
    What,
    /// The same before the question, which can do without where its line names the thing already.
    About,
    Named,
    /// The day that does not go with the one named.
    Against,
    /// What an inventory has not said.
    Open,
    Count,
    /// A count too: of the dots on a note.
    Dots,
    Total,
}

impl QuestionVariable {
    /// Its name in the catalogues.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::About => "about",
            Self::Named => "named",
            Self::Against => "against",
            Self::Open => "open",
            Self::Count => "count",
            Self::Dots => "dots",
            Self::Total => "total",
        }
    }
}

impl Code {
    /// Its stable name, such as `action-no-pilot`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// How it weighs, unless a workshop's `[check]` says otherwise.
    pub fn severity(self) -> Severity {
        self.row().severity
    }

    /// The key of a roadmap file that it asks about; `None` where it asks about the whole thing at its place, or the
    /// finding says which.
    pub fn key(self) -> Option<&'static str> {
        self.row().key
    }

    pub(super) fn variables(self) -> &'static [QuestionVariable] {
        self.row().variables
    }

    /// Its two messages in the catalogues, each with its variables. For the test that holds code and catalogues together.
    pub fn messages(self) -> [(String, Vec<&'static str>); 2] {
        let variables = self.variables().iter().map(|variable| variable.name()).collect();
        [(format!("ask-{self}"), variables), (format!("why-{self}"), Vec::new())]
    }
}

codes! {
    /// Nothing was typed yet for this group: one kind sentence, and nothing else.
    RoadmapEmpty = "roadmap-empty", Warning, _ ();
    /// The roadmap opens with an inventory.
    InventoryFirst = "inventory-first", Error, "text" (What);
    /// More than a third of the actions are inventories.
    InventoryShare = "inventory-share", Error, _ (Count, Total);
    /// Nothing uses what the inventory finds.
    InventoryUnused = "inventory-unused", Error, "text" (About);
    RoadmapNoPhase = "roadmap-no-phase", Error, _ ();
    /// No question was kept.
    RoadmapNoQuestion = "roadmap-no-question", Error, _ ();
    /// Nobody carries the action, or everybody does.
    ActionNoPilot = "action-no-pilot", Error, "pilot" (About);
    /// Several carry it: nobody answers when called.
    ActionSeveralPilots = "action-several-pilots", Error, "pilot" (About, Named);
    ActionNoFirstStep = "action-no-first-step", Error, "first_step" (About);
    /// A first step without a day.
    ActionFirstStepUndated = "action-first-step-undated", Error, "first_step" (About, Named);
    ActionNoDue = "action-no-due", Error, "due" (About);
    /// A due date that is no day.
    ActionDueUnclear = "action-due-unclear", Error, "due" (About, Named);
    /// Nothing says when it is done.
    ActionNoDone = "action-no-done", Error, "done_when" (About);
    /// It does not start with a verb.
    ActionNoVerb = "action-no-verb", Error, "text" (About);
    /// The first step comes after the due date.
    FirstStepLate = "first-step-late", Error, "first_step" (About, Named, Against);
    /// Due before an action for which it waits.
    DueBeforeNeed = "due-before-need", Error, "due" (What, Named);
    /// The yes is asked for after the due date.
    DecisionLate = "decision-late", Error, "decided_by" (What, Named, Against);
    /// A weekday that is not that of its date.
    DateUnlikely = "date-unlikely", Error, _ (About, Named, Against);
    /// An action is to be finished before itself, by way of others.
    ActionDependsCircle = "action-depends-circle", Error, "depends_on" (What, Named);
    /// A phase without an action.
    PhaseNoAction = "phase-no-action", Error, "title" (About);
    /// Nobody carries the whole.
    RoadmapNoPilot = "roadmap-no-pilot", Error, "pilot" ();
    /// No day on which it is read again.
    RoadmapNoReview = "roadmap-no-review", Error, "review" ();
    /// It is read again before the workshop in which it was written.
    ReviewEarly = "review-early", Error, "review" (Named, Against);
    /// No sign that it is better.
    RoadmapNoIndicator = "roadmap-no-indicator", Error, "indicator" ();
    /// What an inventory is for was not said in full.
    InventoryOpen = "inventory-open", Warning, "text" (About, Open);
    /// Actions of the phase are due after it.
    DueAfterPhase = "due-after-phase", Warning, "due" (What, Named, Against);
    /// Its day has passed.
    ActionOverdue = "action-overdue", Warning, "due" (What, Named);
    /// Nobody was named who must say yes.
    RoadmapNoDecider = "roadmap-no-decider", Warning, "decided_by" ();
    /// A review that is no day.
    RoadmapReviewUnclear = "roadmap-review-unclear", Warning, "review" (Named);
    /// Nothing answers an issue with many dots.
    IssueUnanswered = "issue-unanswered", Warning, "text" (What, Dots);
    /// Nothing answers a friction with many dots.
    FrictionUnanswered = "friction-unanswered", Warning, "text" (What, Dots);
    /// An action that answers no idea.
    ActionOrphan = "action-orphan", Warning, "from" (About);
    /// It waits for an action that this roadmap does not have.
    ActionDependsUnknown = "action-depends-unknown", Warning, "depends_on" (What, Named);
    /// Two actions have its id: what waits for it, or follows it up, cannot say which.
    ActionIdTwice = "action-id-twice", Warning, "id" (What, Named);
    /// A phase that depends on nothing and on which nothing depends.
    PhaseAlone = "phase-alone", Warning, "title" (About);
    /// A pillar with nothing to do.
    PillarIdle = "pillar-idle", Warning, _ (What);
    /// One pilot for everything.
    PilotEverywhere = "pilot-everywhere", Warning, _ (Named, Total);
    /// No time, money or place.
    ActionNoResources = "action-no-resources", Warning, "resources" (About);
    /// Nobody beside the pilot.
    ActionNoPartner = "action-no-partner", Warning, "partners" (About);
    /// Nobody to write to.
    RoadmapNoContact = "roadmap-no-contact", Warning, "contact" ();
    /// Nothing says what others may do with it.
    RoadmapNoLicence = "roadmap-no-licence", Warning, "licence" ();
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
