//! The live room: what a typed line means, and what it does.
//!
//! [`slash`] reads a line, `dispatch` says which `effect` follows from it in the room as it is, [`live_room`] writes
//! and answers, `open_room` opens it of its [`room_parts`], `save_entries` keeps what the disk refuses and tries
//! again, `conduct` is what a key that leads does, `tick` what time alone makes happen, `leave` every way out;
//! `group_check` asks the check of a group's roadmap; `answer` and `room_views` are what is shown, `names` how things are called in it; `form` asks field by field,
//! `session_start` makes the first entries of a session, `tour_guide` says at the stops of a tour what to try next.

mod answer;
mod conduct;
mod dispatch;
mod effect;
mod form;
pub(crate) mod group_check;
mod leave;
pub mod live_room;
pub(crate) mod names;
mod open_room;
mod prompt_content;
pub mod refusal_text;
mod retyped_line;
mod room_context;
mod room_keys;
pub mod room_parts;
pub(crate) mod room_views;
mod save_entries;
pub(crate) mod session_start;
pub mod slash;
mod tick;
pub mod timed_input;
pub(crate) mod tour_guide;
mod tour_stop;
pub(crate) mod write_roadmaps;

pub use answer::notice_text;
