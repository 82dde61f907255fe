//! What came out: a group's roadmap, built from a session, read from a file, traced, adapted, followed up. Pure.

pub mod adapt;
mod build;
pub mod calendar;
pub mod diff;
mod edit;
mod parse;
pub mod follow_up;
mod model;
mod file_name;
pub mod trace;
mod write;

pub use build::build_roadmap;
pub use parse::parse_roadmap;
pub use model::{
    Action, DateTextKind, FORMAT, HistoryEntry, Idea, Issue, Lesson, Phase, Question, Remark, Roadmap, Provenance, Status, DateText,
};
pub use file_name::file_slug;
pub use write::to_toml;
