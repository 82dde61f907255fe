//! The live room: what a typed line means, and what it does.

pub(crate) mod disk;
pub mod refused;
pub mod slash;
pub mod told;
