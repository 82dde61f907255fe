//! What is planned: the model of a workshop, its file, the built-ins, set-ups, events and the timetable. Pure.

mod advice;
mod builtin;
pub mod event;
mod file;
mod minutes;
mod model;
mod retime;
mod rules;
pub mod setup;
pub mod timetable;

pub use advice::lengths_said;
pub use builtin::{BUILTINS, Builtin, DEFAULT, builtin};
pub use event::Event;
pub use file::read;
pub use minutes::Minutes;
pub use model::{Ask, CheckRule, Collects, Level, Part, Step, Workshop};
pub use retime::{set_aside, usual, with_minutes_of};
pub use rules::{ASK_ACTION, ASK_PHASE, ASK_ROADMAP};
pub use setup::Setup;
