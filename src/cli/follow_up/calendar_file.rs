//! `follow-up --ics`: the dates of a roadmap as a calendar.

use std::path::Path;

use jiff::Timestamp;

use crate::cli::export::earlier_calendar;
use crate::cli::{Context, Failure};
use crate::export::{calendar_file, roadmap_events};
use crate::roadmap::Status;
use crate::roadmap::follow_up::ActionIndex;
use crate::store::write_output;
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
    let events = roadmap_events(&sheet.roadmap, true, |_| true, &words);
    if events.is_empty() {
        context.insist(&context.words.calendar_none());
        return Ok(());
    }
    sheet.save_id(context)?;
    let roadmap = &sheet.roadmap;
    let undated = ActionIndex::all(roadmap)
        .filter(|(_, action)| action.due.day().is_none() && action.status != Some(Status::Dropped));
    let undated = undated.count();
    if undated > 0 {
        context.tell(&context.words.calendar_undated(undated));
    }
    if path.is_some_and(|path| path.as_os_str() == "-") {
        return context.write(calendar_file(&roadmap.title, &events, stamp, None).as_bytes());
    }
    let path = path.map_or_else(|| sheet.path.with_extension("ics"), Path::to_owned);
    let earlier = earlier_calendar(&path);
    let text = calendar_file(&roadmap.title, &events, stamp, earlier.as_deref());
    let shown = path.display().to_string();
    let there = path.symlink_metadata().is_ok();
    if there && !force && earlier.is_none() {
        return Err(Failure::usage(context.words.calendar_not_ours(&shown)));
    }
    write_output(&path, text.as_bytes(), there)?;
    context.print(&shown)
}
