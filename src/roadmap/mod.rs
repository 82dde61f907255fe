//! What came out: a group's roadmap, built from a session, read from a file, traced, adapted, followed up. Pure.

mod model;

pub use model::{Action, Dated, History, Idea, Issue, Lesson, Phase, Question, Remark, Roadmap, Source, Status, When};
