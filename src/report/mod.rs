//! What an event says: the account over all its sessions and roadmaps. Pure.
//!
//! [`gather`] counts each session and each roadmap once, whatever copies lie about; `figures` are the numbers, `compare`
//! is what groups share. A [`Report`] is data: `export` makes documents of it, programs read it as JSON.

mod compare;
mod count;
mod figures;
mod gather;
mod model;

pub use gather::gather;
pub use model::{
    Axis, Counted, Decision, Declared, Facts, Held, Input, Lone, Observed, PillarRow, Report, RoadmapRow, Shared,
    Source, StepTimes, Unread,
};
