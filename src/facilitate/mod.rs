//! The live room: what a typed line means, and what it does.
//!
//! `slash` reads a line, `turn` says what follows from it, `drive` writes and answers; `answer` and `look` are what is
//! said, `form` asks field by field, `begin` is the first entries of a session.

mod answer;
pub(crate) mod begin;
pub(crate) mod disk;
pub(crate) mod drive;
mod form;
mod leave;
pub(crate) mod look;
pub mod refused;
pub(crate) mod roadmaps;
pub mod slash;
pub(crate) mod timed;
pub mod told;
mod turn;
mod undone;
