//! What came out: a group's roadmap, built from a session, read from a file, traced, adapted, followed up. Pure.

pub mod adapt;
mod build;
pub mod calendar;
pub mod diff;
mod edit;
mod file_name;
pub mod follow_up;
mod identity;
mod model;
mod parse;
mod plain_words;
mod spoken_day;
pub mod trace;
mod write;

pub use build::build_roadmap;
pub use file_name::file_slug;
pub use identity::{session_roadmap_id, split_ancestor, with_roadmap_id};
pub use model::{
    Action, DateText, DateTextKind, FORMAT, HistoryEntry, Idea, Issue, Lesson, Phase, Provenance, Question, Remark,
    Roadmap, Status,
};
pub use parse::parse_roadmap;
pub use plain_words::plain_words;
pub use spoken_day::{day_within, day_written, find_day_within, last_known_day, text_without_day};
pub use write::to_toml;
