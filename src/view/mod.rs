//! What is seen: state, now and width become lines, the same for the live room, the watch, the replay and the cast. Pure.

mod ascii;
mod difference;
mod family;
pub mod fault;
mod indent;
mod register;
mod role;
mod stub;
mod table;
mod trace;
pub mod workshop;

pub use ascii::ascii;
pub use difference::{differences, differences_linear};
pub use family::{families, families_linear};
pub use register::{Register, Said, said};
pub use role::{Colours, Palette, Role};
pub use stub::*;
pub use table::{indented, table};
pub use trace::{trace, trace_linear};
