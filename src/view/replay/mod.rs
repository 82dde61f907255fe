//! A session that is played: what its entries tell, the bar over the whole of it, the status row. The replay draws it on
//! a screen, the cast into a file.

mod bar;
mod columns;
mod describe;
mod describe_session;
mod moment;
mod replay_line;
mod replay_screen;
mod status;

pub use bar::{progress_bar, step_marks};
pub use columns::{Columns, column_lines, line_text};
pub use describe::{describe_entry, describe_past_entry};
pub use moment::session_at;
pub use replay_line::{PlanBefore, ReplayLine, ReplayLineKind, opening_line};
pub use replay_screen::ReplayScreen;
pub use status::{PlaybackState, key_help, playback_status};
