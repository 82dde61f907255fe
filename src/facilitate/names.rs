//! How things are called in an answer: ids, groups, phases, durations, hours. Pure.

use crate::session::{Entry, EntryKind, State};
use crate::text::{clean, truncate_text};
use crate::view::{self, OutputMode};
use crate::workshop::Minutes;

use super::room_context::RoomContext;

pub(super) use crate::view::group_name;

/// The first `most` columns of a text, cut at a word.
pub(super) fn cut_text(text: &str, most: usize) -> String {
    truncate_text(&clean(text), most)
}

/// `4:12`; in words in linear mode.
pub(super) fn duration_text(room: &RoomContext<'_>, ms: u64) -> String {
    match room.mode {
        OutputMode::Linear => view::duration_in_words(ms, room.words),
        OutputMode::Screen | OutputMode::Piped => view::format_duration(ms),
    }
}

/// What is left of a countdown, as the row has it: a second that has begun is still there.
pub(super) fn countdown_text(room: &RoomContext<'_>, ms: u64) -> String {
    duration_text(room, ms.div_ceil(1000) * 1000)
}

/// What `/pause` takes for a break of that length that has just been: whole minutes from one on, where the step has been
/// open so long; else the length itself.
pub(crate) fn pause_of(state: &State, now: u64, ms: u64) -> String {
    let minutes = ms.saturating_add(30_000) / 60_000;
    if ms >= 60_000 && minutes.saturating_mul(60_000) <= state.time.time_since_opened(now) {
        minutes.to_string()
    } else {
        view::format_duration(ms)
    }
}

pub(super) fn minutes_text(room: &RoomContext<'_>, minutes: Minutes) -> String {
    view::minutes_text(minutes, room.words)
}

/// The hour on the wall at a moment of the session.
pub(super) fn hour_text(room: &RoomContext<'_>, ms: u64) -> String {
    view::hour_text(room.state(), i64::try_from(ms).unwrap_or(i64::MAX))
}

/// A day, as it was understood.
pub(super) fn day_text(room: &RoomContext<'_>, day: jiff::civil::Date) -> String {
    room.words.told_day(day)
}

/// The name of what was noted, for the sentence that it waits for the disk.
pub(super) fn noted_name(room: &RoomContext<'_>, entry: &Entry) -> String {
    match &entry.kind {
        EntryKind::NoteAdded(added) | EntryKind::RemarkAdded(added) | EntryKind::LessonAdded(added) => {
            added.id.to_string()
        }
        EntryKind::ActionAdded { id, .. } => id.to_string(),
        _ => room.words.this_line(),
    }
}
