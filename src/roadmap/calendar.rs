//! Dates of a roadmap as a calendar, RFC 5545.

use std::fmt::Write;

use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::model::{Action, Roadmap, Status};

/// One all-day event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for the same action at every export, whatever its date.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// One line.
    pub summary: String,
    /// Several lines.
    pub description: String,
    /// Whether it will not take place.
    pub cancelled: bool,
    /// How often it was looked at again: clients take the greater.
    pub sequence: usize,
}

/// The id of an action's event; of the review's without an action. Texts may be mended, dates moved: it stays.
pub fn uid(roadmap: &Roadmap, action: Option<&Action>) -> String {
    let source = &roadmap.source;
    let mut digest = Sha256::new();
    let whole = [&source.session, &source.axis, &source.group];
    for part in whole.into_iter().chain(&source.adapted_from) {
        digest.update(part);
        digest.update([0]);
    }
    // A roadmap that no session made is known by its title, an action without an id by its text.
    if source.session.is_empty() || !source.adapted_from.is_empty() {
        digest.update(&roadmap.title);
    }
    let mut uid: String = digest.finalize()[..10].iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    uid.push('-');
    match action {
        None => uid.push_str("review"),
        Some(action) if action.id.is_empty() || !action.id.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            for byte in &Sha256::digest(if action.id.is_empty() { &action.text } else { &action.id })[..6] {
                let _ = write!(uid, "{byte:02x}");
            }
        }
        Some(action) => uid.push_str(&action.id.to_ascii_lowercase()),
    }
    uid.push_str("@ctrls");
    uid
}

/// Whether an action will not be done.
pub fn cancelled(action: &Action) -> bool {
    action.status == Some(Status::Dropped)
}

/// A calendar of all-day events, with its name; `stamp` is when it was made.
pub fn calendar(name: &str, events: &[Event], stamp: Timestamp) -> String {
    let mut file = String::new();
    let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//ctrls//ctrls//EN");
    line(&mut file, "CALSCALE:GREGORIAN");
    line(&mut file, "METHOD:PUBLISH");
    line(&mut file, &format!("X-WR-CALNAME:{}", text(name)));
    for event in events {
        line(&mut file, "BEGIN:VEVENT");
        line(&mut file, &format!("UID:{}", event.uid));
        line(&mut file, &format!("DTSTAMP:{stamp}"));
        line(&mut file, &format!("SEQUENCE:{}", event.sequence));
        line(
            &mut file,
            &format!("DTSTART;VALUE=DATE:{}", event.day.strftime("%Y%m%d")),
        );
        // The end is the day after: it does not belong to the event.
        if let Ok(next) = event.day.tomorrow() {
            line(&mut file, &format!("DTEND;VALUE=DATE:{}", next.strftime("%Y%m%d")));
        }
        line(&mut file, &format!("SUMMARY:{}", text(&event.summary)));
        if !event.description.is_empty() {
            line(&mut file, &format!("DESCRIPTION:{}", text(&event.description)));
        }
        let status = if event.cancelled { "CANCELLED" } else { "CONFIRMED" };
        line(&mut file, &format!("STATUS:{status}"));
        line(&mut file, "TRANSP:TRANSPARENT");
        line(&mut file, "END:VEVENT");
    }
    line(&mut file, "END:VCALENDAR");
    file
}

/// A content line, folded so that no part has more than 75 octets, never within a character.
fn line(file: &mut String, content: &str) {
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
fn text(value: &str) -> String {
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
