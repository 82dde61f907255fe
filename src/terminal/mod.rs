//! The screen: the room at the bottom of a real terminal, linear mode, the clock, signals.

mod clock;
mod face;
mod input;
mod plain;
mod signals;
mod theme;

pub use clock::{Clock, Now, Reading, local_offset, wall_time};
pub use face::{Face, Happening, Typed, Voice};
pub use input::{LONGEST, Lines};
pub use plain::Plain;
pub use signals::{Caught, Signals, endure_file_limits};
pub use theme::{Colouring, Surroundings};
