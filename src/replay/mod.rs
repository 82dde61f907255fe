//! The past: playing a session again, watching one that runs.

mod followed_session;
mod lines;
mod player;
mod watch;

pub(crate) use followed_session::FollowError;
pub use lines::play_lines;
pub use player::{PlaybackExit, PlaybackRange, entries_at_step, play};
pub use watch::Watch;
