//! A session that is played: what its entries tell, the bar over the whole of it, the status row. The replay draws it on
//! a screen, the cast into a file.

mod moment;
mod bar;
mod replay_screen;
mod columns;
mod status;
mod describe;
mod replay_line;

pub use moment::session_at;
pub use bar::{progress_bar, step_marks};
pub use replay_screen::ReplayScreen;
pub use columns::{Columns, column_lines, line_text};
pub use status::{PlaybackState, key_help, playback_status};
pub use describe::{describe_entry, describe_past_entry};
pub use replay_line::{PlanBefore, ReplayLineKind, ReplayLine, opening_line};
