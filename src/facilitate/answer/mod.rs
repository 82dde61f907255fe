//! What the room answers to an entry. [`build_answer`] says what there is to say, as data, from the state before it, the
//! entry and the state after it; [`draw_answer`] draws that once for each output mode. Pure.

mod build_answer;
mod clashes;
mod draw_answer;
mod field_changes;
mod group_changes;
mod note_changes;
pub mod notice_text;
mod room_answer;
mod state_before;
mod time_changes;

pub(super) use build_answer::build_answer;
pub(super) use draw_answer::{draw_answer, unchanged_view};
pub(super) use state_before::StateBefore;
