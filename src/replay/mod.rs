//! The past: playing a session again, watching one that runs.

mod lines;
mod player;

pub use lines::play_lines;
pub use player::{Bounds, Gone, numbered, play};
