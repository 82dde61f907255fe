//! The live room: what a typed line means, and what it does.
//!
//! `slash` reads a line, `turn` says which `effect` follows from it in the `room` as it is, `drive` writes and answers,
//! `tick` is what time alone makes happen, `leave` is every way out; `answer` and `look` are what is said, `names` how
//! things are called in it; `form` asks field by field, `begin` is the first
//! entries of a session.

mod answer;
mod before;
pub(crate) mod begin;
mod clocked;
pub(crate) mod disk;
pub(crate) mod drive;
mod effect;
mod filled;
mod form;
mod grouped;
mod leave;
pub(crate) mod look;
pub(crate) mod names;
pub mod refused;
pub(crate) mod roadmaps;
mod room;
pub mod slash;
mod tick;
pub(crate) mod timed;
pub mod told;
mod turn;
mod typed_on;
mod undone;
