//! What an event says: the account over all its sessions and roadmaps. Pure.
//!
//! [`gather`] counts each session and each roadmap once, whatever copies lie about; `figures` are the numbers, `compare`
//! is what groups share. A [`Report`] is data: `export` makes documents of it, programs read it as JSON.

mod compare;
mod deduplicate;
mod figures;
mod build;
mod model;

pub use build::build_report;
pub use model::{
    Axis, EventCounts, Decision, DeclaredCounts, EventFacts, WorkshopRun, ReportInput, StandaloneRoadmap, ObservationRow, PillarRow, Report, RoadmapRow, SharedName,
    SessionInput, StepDurations, UnreadableFile,
};
