//! The live room: what a typed line means, and what it does.
//!
//! `slash` reads a line, `turn` says which `effect` follows from it in the `room` as it is, `drive` writes and answers,
//! `tick` is what time alone makes happen, `leave` is every way out; `answer` and `look` are what is said, `names` how
//! things are called in it; `form` asks field by field, `begin` is the first
//! entries of a session.

mod answer;
mod state_before;
pub(crate) mod session_start;
mod answer_time;
pub(crate) mod store_error_text;
pub(crate) mod live_room;
mod effect;
mod answer_fields;
mod form;
mod answer_groups;
mod leave;
pub(crate) mod room_views;
pub(crate) mod names;
pub mod refusal_text;
pub(crate) mod write_roadmaps;
mod room_context;
pub mod slash;
mod tick;
pub(crate) mod timed_input;
pub mod notice_text;
mod dispatch;
mod retyped_line;
mod answer_undo;
