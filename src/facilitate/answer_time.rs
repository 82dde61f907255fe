//! What is answered about time: the start, the hour promised, a pause, the countdown, a step that is open again. Pure.

use crate::session::{Id, InputKind, NoteKind};
use crate::view;
use crate::workshop::Minutes;

use super::names;
use super::room_context::RoomContext;
use super::state_before::StateBefore;

/// The hour promised, and the one before it.
pub(super) fn promised_answer(room: &RoomContext<'_>, before: &StateBefore) -> String {
    let now = names::promised_hour(room);
    match before.promised.as_ref().filter(|was| **was != now) {
        Some(was) => room.words.promised_before(&now, was),
        None => room.words.promised(&now),
    }
}

/// A pause that was told after the fact, and what it leaves of the step.
pub(super) fn pause_counted(room: &RoomContext<'_>, last: u64) -> String {
    let (left, last) = (
        room.state().time.reading_at(room.ms).left,
        names::duration_text(room, last),
    );
    match u64::try_from(left) {
        Ok(left) => room.words.pause_counted_left(&last, &names::duration_text(room, left)),
        Err(_) => room
            .words
            .pause_counted_over(&last, &names::duration_text(room, left.unsigned_abs())),
    }
}

pub(super) fn started_answer(room: &RoomContext<'_>) -> String {
    let words = room.words;
    let dial = room.state().time.reading_at(room.ms);
    // A start that was told after the fact may lie before the session was created.
    let start = room.state().time.started_at().unwrap_or(0);
    let workshop = room.state().workshop();
    let whole_halves = |ms: i64| Minutes::from_halves(u32::try_from(ms / 30_000).unwrap_or(0));
    let minutes = whole_halves(dial.promised.saturating_sub(start));
    let (hour, promised) = (view::hour_text(room.state(), start), names::promised_hour(room));
    if minutes >= workshop.minutes {
        return words.started(&hour, &promised);
    }
    let (left, whole) = (
        names::minutes_text(room, minutes),
        view::half_minutes(workshop.minutes, words),
    );
    let spare = whole_halves(dial.spare);
    if workshop.margin.is_zero() {
        words.started_late(&hour, &promised, &left, &whole)
    } else if spare.is_zero() {
        let margin = names::minutes_text(room, workshop.margin);
        words.started_margin_spent(&hour, &promised, &left, &whole, &margin)
    } else {
        words.started_margin_left(&hour, &promised, &left, &whole, &names::minutes_text(room, spare))
    }
}

pub(super) fn timer_answer(room: &RoomContext<'_>, ms: Option<u64>, part: Option<usize>) -> Option<Vec<String>> {
    let words = room.words;
    let step = room.state().workshop().steps.get(room.state().step);
    Some(vec![match (ms, part) {
        (_, Some(part)) => {
            let title = step
                .and_then(|step| step.parts.get(part))
                .map_or("", |part| part.title.as_str());
            let left = room
                .state()
                .time
                .reading_at(room.ms)
                .timer
                .map_or(0, |timer| timer.left);
            words.timer_part(title, &names::duration_text(room, left))
        }
        (Some(0) | None, None) => words.timer_none(),
        (Some(ms), None) => words.timer_set(&names::duration_text(room, ms)),
    }])
}

pub(super) fn reopened_answer(room: &RoomContext<'_>, before: &StateBefore) -> String {
    let state = room.state();
    let words = room.words;
    let Some(step) = state.workshop().steps.get(state.step) else {
        return String::new();
    };
    let told = words.step_reopened(step.short());
    let ids: Vec<String> = before.since.iter().map(Id::to_string).collect();
    match NoteKind::collected(step.collects) {
        Some(kind) if !ids.is_empty() => {
            let typed = words.typed_meanwhile(
                ids.len(),
                &names::list_texts(room.words, &ids),
                &ids.join(" "),
                InputKind::from(kind).name(),
            );
            format!("{told} {typed}")
        }
        _ => told,
    }
}
