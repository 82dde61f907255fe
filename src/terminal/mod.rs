//! The screen: the room at the bottom of a real terminal, linear mode, the clock, signals.

mod clock;
mod events;
mod face;
mod foot;
mod guard;
mod input;
mod keys;
mod line;
mod plain;
mod prompts;
mod room;
mod screen;
mod signals;
mod stage;
mod theme;
mod wrap;

pub use clock::{Clock, Now, Reading, local_offset, overslept, wall_time};
pub use face::{Face, Happening, Typed, Voice};
pub use foot::Foot;
pub use guard::{panic_speaks, spoken};
pub use input::{LONGEST, Lines, first_line, standard_input};
pub use line::{Edit, Editor};
pub use plain::{Plain, may_speak};
pub use prompts::{Check, Questions};
pub use room::Room;
pub use signals::{Caught, Signals, endure_file_limits, endure_interrupt};
pub use stage::{Press, Seen, Stage};
pub use theme::{Colouring, Surroundings};
pub use wrap::{Laid, lay};
