//! What is missing: rules that question a roadmap. Pure.
//!
//! A finding is data; words say it in the roadmap's language.

mod code;
mod explain;
mod finding;
mod inventory;
mod checker;
mod label;
mod question;
mod room_questions;
mod rule;
mod check_context;
mod action_counts;
mod title;
mod verb;

pub use code::{Code, ParseCodeError};
pub use explain::explain_code;
pub use finding::{QuestionArguments, Finding, InventoryGap, RoadmapLocation, LocationSegment, Severity};
pub use inventory::{is_inventory, inventory_gaps};
pub use checker::{CheckOptions, PillarActions, check_roadmap, check_with, is_ready, pillar_actions, to_settle, to_settle_at};
pub use question::{inline_question, question_text, without_label};
pub use room_questions::room_questions;
pub use action_counts::ActionCounts;
