//! Calendars and lists of tasks, RFC 5545: what has a day in a roadmap, and what is to be done in it.

mod component;
mod content_line;
mod events;
mod sequence;
mod tasks;
mod uid;

pub use component::{CalendarComponent, CalendarKind, calendar_file};
pub use events::roadmap_events;
pub use tasks::roadmap_tasks;
