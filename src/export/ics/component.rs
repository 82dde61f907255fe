//! Events and tasks, and the file that holds them.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::roadmap::Status;

use super::content_line::{escape_text, push_line};
use super::sequence::EarlierCalendar;

/// 9:00 on the day before, counted from the midnight with which an all-day event begins.
const NINE_THE_DAY_BEFORE: &str = "-PT15H";

/// An all-day event or a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarComponent {
    /// The same at every export, whatever its text and its date.
    pub uid: String,
    pub kind: CalendarKind,
    /// On one line.
    pub summary: String,
    pub description: String,
    /// What it belongs to: the roadmap, the phase.
    pub categories: Vec<String>,
    /// Whether it is announced on the day before.
    pub has_alarm: bool,
    /// How often it is known to have changed: clients take the greater.
    pub sequence: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarKind {
    Event {
        day: Date,
        /// Whether it will not take place.
        cancelled: bool,
    },
    Task {
        /// Of the first step; before `due`.
        start: Option<Date>,
        due: Option<Date>,
        status: Status,
        /// When it was done.
        completed: Option<Date>,
        /// The task of which it is a part.
        parent: Option<String>,
    },
}

/// A calendar with its name, as the bytes of a file; `stamp` is when it was made. Against the calendar that an earlier
/// export left, what says something else has a greater SEQUENCE.
pub fn calendar_file(name: &str, components: &[CalendarComponent], stamp: Timestamp, earlier: Option<&str>) -> String {
    let earlier = earlier.map(EarlierCalendar::from_text).unwrap_or_default();
    let stamp = format!("DTSTAMP:{}", stamp.strftime("%Y%m%dT%H%M%SZ"));
    let mut file = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ctrls//ctrls//EN"] {
        push_line(&mut file, line);
    }
    push_line(&mut file, "CALSCALE:GREGORIAN");
    push_line(&mut file, "METHOD:PUBLISH");
    push_line(&mut file, &format!("X-WR-CALNAME:{}", escape_text(name)));
    for component in components {
        let lines = component.lines();
        let sequence = earlier.next_sequence(&component.uid, &lines, component.sequence);
        let (first, rest) = lines.split_at(2.min(lines.len()));
        for line in first {
            push_line(&mut file, line);
        }
        push_line(&mut file, &stamp);
        push_line(&mut file, &format!("SEQUENCE:{sequence}"));
        for line in rest {
            push_line(&mut file, line);
        }
    }
    push_line(&mut file, "END:VCALENDAR");
    file
}

impl CalendarComponent {
    fn name(&self) -> &'static str {
        match self.kind {
            CalendarKind::Event { .. } => "VEVENT",
            CalendarKind::Task { .. } => "VTODO",
        }
    }

    /// Its content lines, all but DTSTAMP and SEQUENCE; BEGIN and UID first.
    fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("BEGIN:{}", self.name()), format!("UID:{}", self.uid)];
        lines.extend(self.kind.day_lines());
        let one_line: Vec<&str> = self.summary.split_whitespace().collect();
        lines.push(format!("SUMMARY:{}", escape_text(&one_line.join(" "))));
        if !self.description.is_empty() {
            lines.push(format!("DESCRIPTION:{}", escape_text(&self.description)));
        }
        let categories = self.categories.iter().filter(|category| !category.trim().is_empty());
        let categories: Vec<String> = categories.map(|category| escape_text(category.trim())).collect();
        if !categories.is_empty() {
            lines.push(format!("CATEGORIES:{}", categories.join(",")));
        }
        lines.extend(self.kind.status_lines());
        if self.has_alarm {
            lines.extend(self.alarm_lines(&one_line.join(" ")));
        }
        lines.push(format!("END:{}", self.name()));
        lines
    }

    fn alarm_lines(&self, summary: &str) -> Vec<String> {
        let related = match self.kind {
            CalendarKind::Event { .. } => "",
            CalendarKind::Task { .. } => ";RELATED=END",
        };
        vec![
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("DESCRIPTION:{}", escape_text(summary)),
            format!("TRIGGER{related}:{NINE_THE_DAY_BEFORE}"),
            "END:VALARM".to_owned(),
        ]
    }
}

impl CalendarKind {
    fn day_lines(&self) -> Vec<String> {
        let on = |property: &str, day: Date| format!("{property};VALUE=DATE:{}", day.strftime("%Y%m%d"));
        match self {
            Self::Event { day, .. } => {
                // The end is the day after: it does not belong to the event.
                let end = day.tomorrow().ok().map(|next| on("DTEND", next));
                [Some(on("DTSTART", *day)), end].into_iter().flatten().collect()
            }
            Self::Task { start, due, .. } => {
                let start = start.filter(|start| due.is_some_and(|due| *start < due));
                let start = start.map(|day| on("DTSTART", day));
                [start, due.map(|day| on("DUE", day))].into_iter().flatten().collect()
            }
        }
    }

    fn status_lines(&self) -> Vec<String> {
        match self {
            Self::Event { cancelled, .. } => {
                let status = if *cancelled { "CANCELLED" } else { "CONFIRMED" };
                vec![format!("STATUS:{status}"), "TRANSP:TRANSPARENT".to_owned()]
            }
            Self::Task {
                status,
                completed,
                parent,
                ..
            } => {
                let code = match status {
                    Status::Planned => "NEEDS-ACTION",
                    Status::Started | Status::Stuck => "IN-PROCESS",
                    Status::Done => "COMPLETED",
                    Status::Dropped => "CANCELLED",
                };
                let mut lines = vec![format!("STATUS:{code}")];
                if *status == Status::Done {
                    lines.push("PERCENT-COMPLETE:100".to_owned());
                    lines.extend(completed.map(|day| format!("COMPLETED:{}", day.strftime("%Y%m%dT000000Z"))));
                }
                lines.extend(parent.as_ref().map(|parent| format!("RELATED-TO:{parent}")));
                lines
            }
        }
    }
}
