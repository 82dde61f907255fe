//! How things are called in an answer: ids, groups, phases, durations, hours. Pure.

use crate::session::{Entry, EntryKind, Field, FieldValue, GroupId, Id, IdKind, State};
use crate::text::{clean, truncate_text};
use crate::view::{self, OutputMode};
use crate::words::Words;
use crate::workshop::Minutes;

use super::room_context::RoomContext;

pub(super) use crate::view::group_name;

/// `F4 ← E2`, then the group.
pub(super) fn note_opening(room: &RoomContext<'_>, id: Id) -> Vec<String> {
    let state = room.state();
    let links: Vec<String> = links_of(state, id).iter().map(Id::to_string).collect();
    let links = links.join(", ");
    let name = match (links.as_str(), room.mode) {
        ("", _) => id.to_string(),
        (links, OutputMode::Linear) => room.words.answers_linear(&id.to_string(), links),
        (links, _) => format!("{id} ← {links}"),
    };
    let group = state.group_of(id).unwrap_or(state.active);
    vec![name, group_name(state, group)]
}

fn links_of(state: &State, id: Id) -> Vec<Id> {
    let links = match id.mark {
        IdKind::Action => state.actions.get(&id).map(|action| action.links.clone()),
        _ => state.notes.get(&id).map(|note| note.links.clone()),
    };
    let mut names: Vec<Id> = links
        .unwrap_or_default()
        .iter()
        .map(|link| state.current_id(*link))
        .collect();
    names.retain(|name| state.is_live(*name));
    names.dedup();
    names
}

/// The parts of one answer.
pub(super) fn join_parts(room: &RoomContext<'_>, parts: &[String]) -> String {
    match room.mode {
        OutputMode::Linear => {
            let text = parts.join(", ");
            // Behind what is to be typed a stop would be typed too.
            let typed = text.rsplit([':', '?']).next().map(str::trim).unwrap_or_default();
            if text.ends_with(['.', '?', '!', '\n']) || typed.starts_with('/') || typed.contains('=') {
                text
            } else {
                format!("{text}.")
            }
        }
        _ => parts.join(" · "),
    }
}

/// What is told beside an answer, where it stands alone: with a capital, as a sentence has it.
pub(super) fn standalone_text(aside: &str) -> String {
    let mut signs = aside.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => String::new(),
    }
}

/// `E1, E2 and E3`.
pub(super) fn list_texts(words: &Words, texts: &[String]) -> String {
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => words.list_and(&most.join(", "), last),
    }
}

/// Parts within a sentence.
pub(super) fn joined_plain(room: &RoomContext<'_>, parts: &[String]) -> String {
    parts.join(if room.mode == OutputMode::Linear { ", " } else { " · " })
}

/// The title of a phase; a phase without one has its number.
pub(super) fn phase_title(room: &RoomContext<'_>, group: GroupId, phase: u32) -> String {
    let title = phase_own_title(room.state(), group, phase);
    if title.is_empty() {
        room.words.phase_untitled(phase)
    } else {
        title
    }
}

/// The title that was given to a phase; empty where none was.
pub(super) fn phase_own_title(state: &State, group: GroupId, phase: u32) -> String {
    let at = usize::try_from(phase).unwrap_or_default().wrapping_sub(1);
    let phase = state.drafts.get(&group).and_then(|draft| draft.phases.get(at));
    phase
        .and_then(|phase| phase.fields.get(&Field::Title))
        .map(FieldValue::joined)
        .unwrap_or_default()
}

/// The first `most` columns of a text, cut at a word.
pub(super) fn cut_text(text: &str, most: usize) -> String {
    truncate_text(&clean(text), most)
}

pub(super) fn dots_text(room: &RoomContext<'_>, id: Id, dots: u32) -> String {
    match room.mode {
        OutputMode::Linear => room.words.dots_linear(&id.to_string(), dots),
        _ => format!("{id} ●{dots}"),
    }
}

pub(super) fn dots_before(room: &RoomContext<'_>, id: Id, now: u32, before: u32) -> String {
    room.words.dots_before(&dots_text(room, id, now), before)
}

/// `4:12`; in words in linear mode.
pub(super) fn duration_text(room: &RoomContext<'_>, ms: u64) -> String {
    match room.mode {
        OutputMode::Linear => view::duration_in_words(ms, room.words),
        _ => view::format_duration(ms),
    }
}

/// What is left of a countdown, as the row has it: a second that has begun is still there.
pub(super) fn countdown_text(room: &RoomContext<'_>, ms: u64) -> String {
    duration_text(room, ms.div_ceil(1000) * 1000)
}

/// `4:12`, for who has no room yet.
pub(crate) fn duration_of(_words: &Words, ms: u64) -> String {
    view::format_duration(ms)
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

pub(super) fn promised_hour(room: &RoomContext<'_>) -> String {
    view::hour_text(room.state(), room.state().time.reading_at(room.ms).promised)
}

/// The hour of the end as it comes.
pub(super) fn end_hour(room: &RoomContext<'_>) -> String {
    view::hour_text(room.state(), room.state().time.reading_at(room.ms).end)
}

/// A day, as it was understood.
pub(super) fn day_text(room: &RoomContext<'_>, day: jiff::civil::Date) -> String {
    room.words.told_day(day)
}

/// `E13 « Réparer ne paie pas assez » (2 Compétences)`, dropped or not.
pub(super) fn quoted_note(room: &RoomContext<'_>, id: Id) -> String {
    let state = room.state();
    match state.group_and_text(id) {
        Some((group, text)) => room
            .words
            .act_noted(&id.to_string(), &cut_text(text, 40), &group_name(state, group)),
        None => id.to_string(),
    }
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
