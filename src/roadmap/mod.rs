//! What came out: a group's roadmap, built from a session, read from a file, traced, adapted, followed up. Pure.

pub mod adapt;
mod build;
pub mod calendar;
pub mod diff;
mod edit;
mod file;
pub mod follow;
mod model;
mod name;
pub mod trace;
mod write;

pub use build::build;
pub use file::read;
pub use model::{
    Action, Dated, FORMAT, History, Idea, Issue, Lesson, Phase, Question, Remark, Roadmap, Source, Status, When,
};
pub use name::file_slug;
pub use write::write;
