//! What is seen: state, now and width become lines, the same for the live room, the watch, the replay and the cast. Pure.

mod ascii;
pub mod fault;
mod register;
mod role;
mod table;
pub mod workshop;

pub use ascii::ascii;
pub use register::{Register, Said, said};
pub use role::{Colours, Palette, Role};
pub use table::{indented, table};
mod stub;
pub use stub::*;
