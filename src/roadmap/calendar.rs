//! Dates of a roadmap as a calendar, RFC 5545.

use std::fmt::Write;

use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::model::{Action, Roadmap, Status};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The same for the same action at every export, whatever its date.
    pub uid: String,
    pub day: Date,
    pub summary: String,
    pub description: String,
    /// Whether it will not take place.
    pub cancelled: bool,
    /// How often it was looked at again: clients take the greater.
    pub sequence: usize,
}

/// What of a roadmap has a day.
#[derive(Clone, Copy, Debug)]
pub enum CalendarSubject<'r> {
    Review,
    /// The end of a phase: its place, from 0.
    Phase(usize),
    Action(&'r Action),
}

/// The id of an event. Titles and texts may be mended, dates moved: it stays, so that a client that imports the calendar
/// again moves the event and adds no second one. It is made of the roadmap's own id, which must be there.
pub fn event_uid(roadmap: &Roadmap, of: CalendarSubject<'_>) -> String {
    let whole = short_digest(&roadmap.id, 10);
    let part = match of {
        CalendarSubject::Review => "review".to_owned(),
        CalendarSubject::Phase(nth) => match roadmap.phases.get(nth).map(|phase| phase.id.as_str()) {
            Some(id) if is_plain(id) => id.to_ascii_lowercase(),
            _ => format!("phase-{}", nth + 1),
        },
        CalendarSubject::Action(action) if is_plain(&action.id) => action.id.to_ascii_lowercase(),
        CalendarSubject::Action(action) if action.id.is_empty() => short_digest(&action.text, 6),
        CalendarSubject::Action(action) => short_digest(&action.id, 6),
    };
    format!("{whole}-{part}@ctrls")
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

/// Whether an action will not be done.
pub fn is_cancelled(action: &Action) -> bool {
    action.status == Some(Status::Dropped)
}

/// A calendar of all-day events, with its name; `stamp` is when it was made.
pub fn to_ics(name: &str, events: &[CalendarEvent], stamp: Timestamp) -> String {
    let mut file = String::new();
    let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    push_line(&mut file, "BEGIN:VCALENDAR");
    push_line(&mut file, "VERSION:2.0");
    push_line(&mut file, "PRODID:-//ctrls//ctrls//EN");
    push_line(&mut file, "CALSCALE:GREGORIAN");
    push_line(&mut file, "METHOD:PUBLISH");
    push_line(&mut file, &format!("X-WR-CALNAME:{}", escape_text(name)));
    for event in events {
        push_line(&mut file, "BEGIN:VEVENT");
        push_line(&mut file, &format!("UID:{}", event.uid));
        push_line(&mut file, &format!("DTSTAMP:{stamp}"));
        push_line(&mut file, &format!("SEQUENCE:{}", event.sequence));
        push_line(
            &mut file,
            &format!("DTSTART;VALUE=DATE:{}", event.day.strftime("%Y%m%d")),
        );
        // The end is the day after: it does not belong to the event.
        if let Ok(next) = event.day.tomorrow() {
            push_line(&mut file, &format!("DTEND;VALUE=DATE:{}", next.strftime("%Y%m%d")));
        }
        push_line(&mut file, &format!("SUMMARY:{}", escape_text(&event.summary)));
        if !event.description.is_empty() {
            push_line(&mut file, &format!("DESCRIPTION:{}", escape_text(&event.description)));
        }
        let status = if event.cancelled { "CANCELLED" } else { "CONFIRMED" };
        push_line(&mut file, &format!("STATUS:{status}"));
        push_line(&mut file, "TRANSP:TRANSPARENT");
        push_line(&mut file, "END:VEVENT");
    }
    push_line(&mut file, "END:VCALENDAR");
    file
}

/// A content line, folded so that no part has more than 75 octets, never within a character.
fn push_line(file: &mut String, content: &str) {
    let mut octets = 0;
    for character in content.chars() {
        let length = character.len_utf8();
        if octets + length > 75 {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(character);
        octets += length;
    }
    file.push_str("\r\n");
}

/// A value of type TEXT: ends of lines, commas, semicolons and backslashes escaped, what drives a terminal left out.
fn escape_text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in crate::text::clean_lines(value).chars() {
        match character {
            '\\' | ',' | ';' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(character),
        }
    }
    escaped
}
