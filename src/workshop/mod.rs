//! What is planned: the model of a workshop, its file, the built-ins, set-ups, events and the timetable. Pure.

mod minutes;
mod model;

pub use minutes::Minutes;
pub use model::{Ask, CheckRule, Collects, Level, Part, Step, Workshop};
