//! What came out: a group's roadmap, built from a session, read from a file, traced, adapted, followed up. Pure.

mod build;
pub mod calendar;
mod edit;
mod file;
pub mod follow;
mod model;
mod name;
mod write;

pub use build::build;
pub use file::read;
pub use model::{
    Action, Dated, FORMAT, History, Idea, Issue, Lesson, Phase, Question, Remark, Roadmap, Source, Status, When,
};
pub use name::file_slug;
pub use write::write;
