//! What is planned: the model of a workshop, its file, the built-ins, set-ups, events and the timetable. Pure.

mod lint;
mod builtin;
pub mod event;
mod parse;
mod minutes;
mod definition;
mod retime;
mod validate;
pub mod setup;
pub mod timetable;

pub use lint::find_spoken_lengths;
pub use builtin::{BUILTINS, Builtin, DEFAULT, find_builtin};
pub use event::Event;
pub use parse::parse_workshop;
pub use minutes::Minutes;
pub use definition::{FormQuestions, CheckRule, CollectedKind, RuleLevel, StepPart, Step, Workshop};
pub use retime::{count_outliers, usual_minutes, replace_minutes};
pub use validate::{ASK_ACTION, ASK_PHASE, ASK_ROADMAP};
pub use setup::Setup;
