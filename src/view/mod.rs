//! What is seen: state, now and width become lines, the same for the live room, the watch, the replay and the cast. Pure.

mod register;

pub use register::{Register, Said, said};
