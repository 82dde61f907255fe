//! The past: playing a session again, watching one that runs.

mod follow;
mod lines;
mod player;
mod watch;

pub(crate) use follow::NotFollowed;
pub use lines::play_lines;
pub use player::{Bounds, Gone, numbered, play};
pub use watch::Watch;
