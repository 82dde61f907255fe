//! `follow-up --ics`: the dates of a roadmap as a calendar.

use std::path::Path;

use jiff::Timestamp;

use crate::cli::{Context, Failure};
use crate::export::phase_name;
use crate::roadmap::calendar::{CalendarEvent, CalendarSubject, event_uid, is_cancelled, to_ics};
use crate::roadmap::follow_up::ActionIndex;
use crate::roadmap::{Action, Roadmap, Status};
use crate::store::{create_new, read_all, write_atomic_following};
use crate::words::{Language, Words};

use super::follow_up_file::FollowUpFile;

/// Writes the calendar beside the roadmap, or where it is told to; `-` is standard output.
pub(super) fn write_calendar(
    sheet: &mut FollowUpFile,
    path: Option<&Path>,
    stamp: Timestamp,
    force: bool,
    context: &Context,
) -> Result<(), Failure> {
    let words = Words::new(Language::from_tag(&sheet.roadmap.language).unwrap_or_default());
    let events = action_events(&sheet.roadmap, &words);
    if events.is_empty() {
        context.insist(&context.words.calendar_none());
        return Ok(());
    }
    sheet.save_id(context)?;
    let roadmap = &sheet.roadmap;
    let undated = ActionIndex::all(roadmap).filter(|(_, action)| action.due.day().is_none() && !is_cancelled(action));
    let undated = undated.count();
    if undated > 0 {
        context.tell(&context.words.calendar_undated(undated));
    }
    let text = to_ics(&roadmap.title, &events, stamp);
    if path.is_some_and(|path| path.as_os_str() == "-") {
        return context.write(text.as_bytes());
    }
    let path = path.map_or_else(|| sheet.path.with_extension("ics"), Path::to_owned);
    let shown = path.display().to_string();
    let there = path.symlink_metadata().is_ok();
    if there && !force && !is_ours(&path) {
        return Err(Failure::usage(context.words.calendar_not_ours(&shown)));
    }
    if there {
        write_atomic_following(&path, text.as_bytes())?;
    } else {
        create_new(&path, text.as_bytes())?;
    }
    context.print(&shown)
}

/// A calendar that an earlier follow-up wrote may be written anew.
fn is_ours(path: &Path) -> bool {
    read_all(path).is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains("PRODID:-//ctrls//"))
}

fn action_events(roadmap: &Roadmap, words: &Words) -> Vec<CalendarEvent> {
    let mut events = Vec::new();
    if let Some(day) = roadmap.review.day() {
        events.push(CalendarEvent {
            uid: event_uid(roadmap, CalendarSubject::Review),
            day,
            summary: words.calendar_review(&roadmap.title),
            description: fields_text(&[(words.document_pilot_of_all(), &roadmap.pilot)], words),
            cancelled: false,
            sequence: 0,
        });
    }
    for (nth, phase) in roadmap.phases.iter().enumerate() {
        if let Some(day) = phase.due.day() {
            events.push(CalendarEvent {
                uid: event_uid(roadmap, CalendarSubject::Phase(nth)),
                day,
                summary: phase_name(phase, nth, words),
                description: join_lines(&[roadmap.title.clone(), phase.goal.clone()]),
                cancelled: false,
                sequence: 0,
            });
        }
    }
    for (spot, action) in ActionIndex::all(roadmap) {
        if let Some(day) = action.due.day() {
            let phase = roadmap.phases.get(spot.phase);
            let phase = phase.map(|phase| phase_name(phase, spot.phase, words));
            events.push(CalendarEvent {
                uid: event_uid(roadmap, CalendarSubject::Action(action)),
                day,
                summary: event_summary(action, words),
                description: join_lines(&[
                    roadmap.title.clone(),
                    phase.unwrap_or_default(),
                    event_facts(action, words),
                ]),
                cancelled: is_cancelled(action),
                sequence: action.history.len(),
            });
        }
    }
    events
}

fn event_summary(action: &Action, words: &Words) -> String {
    match action.pilot.as_str() {
        "" => action.text.clone(),
        pilot => words.calendar_action(&action.text, pilot),
    }
}

fn event_facts(action: &Action, words: &Words) -> String {
    let status = action.status.filter(|status| *status != Status::Planned);
    let status = status
        .map(|status| words.status_name(status.code()))
        .unwrap_or_default();
    fields_text(
        &[
            (words.document_pilot(), &action.pilot),
            (words.document_first_step(), &action.first_step),
            (words.document_done_when(), &action.done_when),
            (words.document_state(), &status),
        ],
        words,
    )
}

/// The fields that say something, each on its line.
fn fields_text(fields: &[(String, &String)], words: &Words) -> String {
    let filled = fields.iter().filter(|(_, text)| !text.is_empty());
    let filled: Vec<String> = filled.map(|(label, text)| words.calendar_field(label, text)).collect();
    filled.join("\n")
}

fn join_lines(all: &[String]) -> String {
    let filled: Vec<&str> = all.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
    filled.join("\n")
}
