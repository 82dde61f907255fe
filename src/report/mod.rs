//! What an event says: the account over all its sessions and roadmaps. Pure.
//!
//! `build_report` counts each session and each roadmap once, whatever copies lie about; `figures` are the numbers, `compare`
//! is what groups share. A [`Report`] is data: `export` makes documents of it, programs read it as JSON.

mod agenda;
mod build;
mod compare;
mod deduplicate;
mod figures;
mod model;

pub use agenda::{Agenda, AgendaEntry, AgendaKind, next_day};
pub use build::build_report;
pub use model::{
    Axis, Decision, DeclaredCounts, EventCounts, EventFacts, ObservationRow, PillarRow, Report, ReportInput,
    RoadmapRow, SessionInput, SharedName, StandaloneRoadmap, StepDurations, UnreadableFile, WorkshopRun,
};
