//! What is missing: rules that question a roadmap. Pure.
//!
//! A finding is data; words say it in the roadmap's language.

mod action_counts;
mod check_context;
mod checker;
mod code;
mod explain;
mod finding;
mod inventory;
mod label;
mod paper_questions;
mod pilot;
mod question;
mod readiness;
mod room_questions;
mod rule;
mod title;
mod verb;

pub use action_counts::ActionCounts;
pub use checker::{
    CheckOptions, OpenQuestionCounts, PillarActions, check_roadmap, check_with, pillar_actions, to_settle,
};
pub use code::{Code, ParseCodeError};
pub use explain::{explain_code, explain_title};
pub use finding::{Finding, InventoryGap, QuestionArguments, RoadmapLocation, Severity};
pub use inventory::{
    BUCKETS, Feature, TitleFeatures, TitleVerdict, UNIT, VerdictGrounds, WordWeight, inventory_gaps, is_inventory,
    title_features, weigh_title,
};
pub use paper_questions::questions_on_paper;
pub use pilot::names_somebody;
pub use question::{inline_clash, inline_question, is_clash, question_text};
pub use readiness::{ReadinessCheck, is_ready};
pub use room_questions::{LineQuestion, line_questions, room_questions};
