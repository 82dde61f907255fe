//! What an earlier export wrote, so that clients see that something changed since.

use std::collections::BTreeMap;

use super::content_line::unfold_lines;

/// The events and tasks of a calendar file that was written before.
#[derive(Debug, Default)]
pub(super) struct EarlierCalendar {
    by_uid: BTreeMap<String, EarlierComponent>,
}

#[derive(Debug, Default)]
struct EarlierComponent {
    sequence: usize,
    /// All its lines but DTSTAMP and SEQUENCE.
    lines: Vec<String>,
}

impl EarlierCalendar {
    /// Reads a file of ours; of another one whatever looks alike.
    pub(super) fn from_text(text: &str) -> Self {
        let mut calendar = Self::default();
        let mut component = EarlierComponent::default();
        for line in unfold_lines(text) {
            if matches!(line.as_str(), "BEGIN:VEVENT" | "BEGIN:VTODO") {
                component = EarlierComponent::default();
            }
            if let Some(number) = line.strip_prefix("SEQUENCE:") {
                component.sequence = number.parse().unwrap_or(0);
            } else if !line.starts_with("DTSTAMP:") {
                component.lines.push(line.clone());
            }
            if matches!(line.as_str(), "END:VEVENT" | "END:VTODO") {
                let done = std::mem::take(&mut component);
                let uid = done.lines.iter().find_map(|line| line.strip_prefix("UID:"));
                if let Some(uid) = uid.map(str::to_owned) {
                    calendar.by_uid.insert(uid, done);
                }
            }
        }
        calendar
    }

    /// The SEQUENCE of what says `lines` now: one more than before where it said something else then, never less than
    /// `known`.
    pub(super) fn next_sequence(&self, uid: &str, lines: &[String], known: usize) -> usize {
        match self.by_uid.get(uid) {
            None => known,
            Some(before) if before.lines == lines => known.max(before.sequence),
            Some(before) => known.max(before.sequence.saturating_add(1)),
        }
    }
}
