//! What goes into a report, and what comes out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::roadmap::Roadmap;
use crate::session::{GroupId, Session};
use crate::workshop::{CheckRule, Event};

use super::Agenda;

/// Everything that is at the paths of a report.
#[derive(Debug, Default)]
pub struct ReportInput<'a> {
    /// What the organisers declare.
    pub event: Option<Event>,
    /// The sessions that could be read.
    pub sessions: Vec<SessionInput<'a>>,
    /// The roadmaps that lie about as files.
    pub lone: Vec<StandaloneRoadmap<'a>>,
    /// What could not be read.
    pub unread: Vec<UnreadableFile>,
}

/// A session, with its roadmaps as they are: a hand's work before the journal's copy.
#[derive(Debug)]
pub struct SessionInput<'a> {
    /// Its folder, as it is printed.
    pub path: String,
    /// Its entries and what they make.
    pub session: &'a Session,
    pub roadmaps: Vec<(String, GroupId, &'a Roadmap)>,
}

/// A roadmap outside any session.
#[derive(Debug)]
pub struct StandaloneRoadmap<'a> {
    /// Its file, as it is printed.
    pub path: String,
    pub roadmap: &'a Roadmap,
    /// Whether it was written at a rehearsal.
    pub rehearsal: bool,
}

/// A file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UnreadableFile {
    pub path: String,
    /// The line of the first fault, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Its column, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// Why, on one line.
    pub why: String,
}

/// The account of an event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    pub language: String,
    /// What is known of the event as a whole.
    pub facts: EventFacts,
    /// What the organisers declare.
    pub declared: DeclaredCounts,
    pub counted: EventCounts,
    /// How each workshop ran.
    pub held: Vec<WorkshopRun>,
    /// Each axis with its roadmaps; groups without an axis come last.
    pub axes: Vec<Axis>,
    /// What has a day in the six weeks that follow.
    pub agenda: Agenda,
    /// What waits for a decision; those with a day first.
    pub decisions: Vec<Decision>,
    /// Themes that more than one group named.
    pub themes: Vec<SharedName>,
    /// People and bodies that more than one group named.
    pub stakeholders: Vec<SharedName>,
    /// What each pillar carries, phase by phase.
    pub pillars: Vec<PillarRow>,
    /// The lessons of the event as a whole.
    pub lessons: Vec<String>,
    /// The facilitators' own remarks; left out of a public report.
    pub observations: Vec<ObservationRow>,
    /// Copies of one session that diverge, by path: neither is passed over.
    pub diverging: Vec<Vec<String>>,
    /// Rehearsals, by path: not counted.
    pub rehearsals: Vec<String>,
    /// Roadmaps adapted from others, by path: not counted.
    pub adapted: Vec<String>,
    /// What could not be read.
    pub unread: Vec<UnreadableFile>,
}

impl Report {
    /// When it was held: as the event declares it, else the one day on which all of it was held; empty where there
    /// are several or none.
    pub fn held_text(&self) -> &str {
        if !self.facts.held.is_empty() {
            return &self.facts.held;
        }
        let mut days: Vec<&str> = self.held.iter().map(|run| run.held.as_str()).collect();
        if days.is_empty() {
            let rows = self.axes.iter().flat_map(|axis| &axis.roadmaps);
            days = rows.map(|row| row.roadmap.source.held.as_str()).collect();
        }
        days.sort_unstable();
        days.dedup();
        match days[..] {
            [only] => only,
            _ => "",
        }
    }
}

/// What is known of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EventFacts {
    /// What it is called.
    pub name: String,
    /// Which one of a series.
    pub edition: String,
    /// What it is about.
    pub theme: String,
    pub held: String,
    pub place: String,
    pub led_by: Vec<String>,
    /// Why it was held.
    pub why: String,
    /// What it aimed at.
    pub aim: String,
    /// Where people came from: declared, else what the groups said of themselves.
    pub horizons: Vec<String>,
    /// Of the roadmaps: declared, else what they say, each once.
    pub licences: Vec<String>,
    /// Whether an `event.toml` says so; else all of it was counted or is not known.
    pub declared: bool,
}

/// What the organisers declare; `None` where they do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DeclaredCounts {
    pub workshops: Option<usize>,
    pub participants: Option<usize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EventCounts {
    /// Workshops: sessions on several laptops are one.
    pub workshops: usize,
    /// People; `None` where no head count is known.
    pub participants: Option<usize>,
    pub axes: usize,
    pub roadmaps: usize,
    pub phases: usize,
    /// Their actions; those that were dropped are not counted.
    pub actions: usize,
    pub done: usize,
    /// Of which open and ready.
    pub ready: usize,
    /// Of which open and without a pilot.
    pub without_pilot: usize,
    pub inventories: usize,
    /// Roadmaps that open with an inventory.
    pub opening_with_inventory: usize,
}

/// A workshop as it ran.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct WorkshopRun {
    /// What it is called.
    pub title: String,
    /// When: a date, or words; empty where it is not known.
    pub held: String,
    pub facilitators: Vec<String>,
    pub groups: usize,
    /// How many people, where it is known.
    pub participants: Option<usize>,
    /// On how many laptops.
    pub laptops: usize,
    /// Which workshop it was.
    pub workshop: String,
    /// The steps of that workshop, by their titles.
    pub course: Vec<String>,
    /// How long it is planned to be.
    pub minutes: u32,
    /// Planned and actual; empty where the lines have no times.
    pub steps: Vec<StepDurations>,
}

/// One step as it was planned and as it was, in ms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepDurations {
    /// What the row calls it.
    pub step: String,
    /// As the workshop had it.
    pub planned: u64,
    /// As the last accepted plan had it.
    pub replanned: u64,
    pub actual: u64,
}

/// An axis and its roadmaps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Axis {
    /// What it is called; empty for groups without one.
    pub title: String,
    pub about: String,
    /// In the order of the tables.
    pub roadmaps: Vec<RoadmapRow>,
}

/// A roadmap in the report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct RoadmapRow {
    pub path: String,
    /// What comes before its ids outside its session.
    pub slug: String,
    pub group: String,
    /// How many people wrote it.
    pub participants: Option<u32>,
    /// Actions that are open and ready.
    pub ready: usize,
    /// Actions in all; those that were dropped are not counted.
    pub actions: usize,
    pub done: usize,
    /// Of which open and without a pilot.
    pub without_pilot: usize,
    /// Questions that are still open.
    pub open: usize,
    /// The actions and phases that make an inventory: id and text.
    pub inventories: Vec<(String, String)>,
    /// Whether it opens with one.
    pub opens_with_inventory: bool,
    /// All that it says.
    pub roadmap: Roadmap,
}

impl RoadmapRow {
    /// Whether its table left with a roadmap: a question, an action, a phase that says something.
    pub fn is_written(&self) -> bool {
        let phases = &self.roadmap.phases;
        self.roadmap.question.is_some()
            || phases.iter().any(|phase| {
                !phase.actions.is_empty() || !phase.title.trim().is_empty() || !phase.goal.trim().is_empty()
            })
    }

    /// Actions that are still to be done.
    pub fn open_actions(&self) -> usize {
        self.actions.saturating_sub(self.done)
    }
}

/// Something that waits for a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Decision {
    /// The day of the decision, as `2027-03-15`; empty where none was given.
    pub day: String,
    /// The day for which what waits is due, likewise.
    pub due: String,
    /// Who must say yes.
    pub who: String,
    /// What it is about: the action, or the title of the roadmap.
    pub what: String,
    /// `reparer/A2`; the slug alone for the whole.
    pub id: String,
    pub group: String,
}

/// A name that several groups have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SharedName {
    /// As it was written first.
    pub name: String,
    /// The groups, each with its axis where names repeat.
    pub groups: Vec<String>,
}

/// What a pillar carries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PillarRow {
    /// What it is called.
    pub pillar: String,
    /// Actions in the first phases, the second ones, and so on.
    pub phases: Vec<usize>,
}

/// A facilitator's own remark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ObservationRow {
    pub workshop: String,
    /// The group that was active.
    pub group: String,
    /// The step that was open.
    pub step: String,
    pub text: String,
}

/// The rules of the check that a roadmap is compared with.
pub(super) type Rules = BTreeMap<String, CheckRule>;
