//! The past: playing a session again, watching one that runs.

mod followed_session;
mod lines;
mod player;
mod waiting;
mod watch;

pub(crate) use followed_session::FollowError;
pub use lines::play_lines;
pub use player::{Playback, PlaybackExit, PlaybackRange, entries_at_step, play};
pub(crate) use waiting::{WaitEnd, wait_in_lines, wait_on_screen};
pub use watch::Watch;
