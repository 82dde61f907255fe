//! What of a roadmap a calendar is about, and the ids by which calendars know it.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::model::{Action, Roadmap};

/// What of a roadmap is in a calendar or a list of tasks.
#[derive(Clone, Copy, Debug)]
pub enum CalendarSubject<'r> {
    Review,
    /// The end of a phase: its place, from 0.
    Phase(usize),
    /// That an action is due.
    Action(&'r Action),
    FirstStep(&'r Action),
    /// A yes that is asked for an action, or for the whole.
    Decision(Option<&'r Action>),
    /// A phase as a task: clients refuse a task with the id of an event.
    PhaseTask(usize),
    Task(&'r Action),
}

/// The id of an event. Titles and texts may be mended, dates moved: it stays, so that a client that imports the
/// calendar again moves the event and adds no second one. It is made of the roadmap's own id, which must be there.
pub fn event_uid(roadmap: &Roadmap, of: CalendarSubject<'_>) -> String {
    let whole = short_digest(&roadmap.id, 10);
    let part = match of {
        CalendarSubject::Review => "review".to_owned(),
        CalendarSubject::Phase(nth) => phase_part(roadmap, nth),
        CalendarSubject::PhaseTask(nth) => format!("{}-todo", phase_part(roadmap, nth)),
        CalendarSubject::Action(action) => action_part(action),
        CalendarSubject::FirstStep(action) => format!("{}-first", action_part(action)),
        CalendarSubject::Decision(Some(action)) => format!("{}-yes", action_part(action)),
        CalendarSubject::Decision(None) => "yes".to_owned(),
        CalendarSubject::Task(action) => format!("{}-todo", action_part(action)),
    };
    format!("{whole}-{part}@ctrls")
}

fn phase_part(roadmap: &Roadmap, nth: usize) -> String {
    match roadmap.phases.get(nth).map(|phase| phase.id.as_str()) {
        Some(id) if is_plain(id) => id.to_ascii_lowercase(),
        _ => format!("phase-{}", nth + 1),
    }
}

fn action_part(action: &Action) -> String {
    match action.id.as_str() {
        id if is_plain(id) => id.to_ascii_lowercase(),
        "" => short_digest(&action.text, 6),
        id => short_digest(id, 6),
    }
}

fn is_plain(id: &str) -> bool {
    (1..=12).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn short_digest(text: &str, bytes: usize) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text).iter().take(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
