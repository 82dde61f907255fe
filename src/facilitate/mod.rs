//! The live room: what a typed line means, and what it does.
//!
//! `slash` reads a line, `turn` says what follows from it, `drive` writes and answers, `tick` is what time alone
//! makes happen, `leave` is every way out; `answer`
//! and `look` are what is said, `names` how things are called in it; `form` asks field by field, `begin` is the first
//! entries of a session.

mod answer;
mod before;
pub(crate) mod begin;
pub(crate) mod disk;
pub(crate) mod drive;
mod filled;
mod form;
mod leave;
pub(crate) mod look;
pub(crate) mod names;
pub mod refused;
pub(crate) mod roadmaps;
pub mod slash;
mod tick;
pub(crate) mod timed;
pub mod told;
mod turn;
mod typed_on;
mod undone;
