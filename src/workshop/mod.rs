//! What is planned: the model of a workshop, its file, the built-ins, set-ups, events and the timetable. Pure.

mod builtin;
mod definition;
mod definition_toml;
pub mod event;
mod lint;
mod minutes;
mod parse;
mod retime;
pub mod setup;
pub mod timetable;
mod validate;

pub use builtin::{BUILTINS, Builtin, DEFAULT, find_builtin};
pub use definition::{CheckRule, CollectedKind, FormQuestions, MANY_GROUPS, RuleLevel, Step, StepPart, Workshop};
pub use definition_toml::{definition_to_toml, parse_definition};
pub use event::Event;
pub use lint::find_spoken_lengths;
pub use minutes::Minutes;
pub use parse::parse_workshop;
pub use retime::{count_outliers, replace_minutes, usual_minutes};
pub use setup::Setup;
pub use validate::{ASK_ACTION, ASK_PHASE, ASK_ROADMAP};
