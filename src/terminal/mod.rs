//! The screen: the room at the bottom of a real terminal, linear mode, the clock, signals.

mod face;

pub use face::{Face, Happening, Typed, Voice};
