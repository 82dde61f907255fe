//! What is answered about time: the start, the hour promised, a pause, the countdown, a step that is open again. Pure.

use crate::session::{EntryKind, GroupId, Id, IdKind, InputKind, NoteKind};
use crate::view::{self, OutputMode};
use crate::workshop::{CollectedKind, Minutes};

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

/// A countdown, a turn, or what was taken back; a part that starts says so by itself, below.
pub(super) fn timer_answer(room: &RoomContext<'_>, act: &EntryKind) -> Option<Vec<String>> {
    let words = room.words;
    let EntryKind::TimerSet { ms, part, turn, back } = act else {
        return None;
    };
    Some(match (*turn, *part, *ms) {
        (turn, part, _) if *back => vec![taken_back(room, turn, part)],
        (Some(group), ..) => turn_parts(room, group),
        (None, Some(_), _) if room.mode != OutputMode::Piped => return None,
        (None, Some(part), _) => {
            let left = room.state().time.part_left(room.ms).unwrap_or(0);
            let title = view::part_title(room.state(), part, words);
            vec![words.timer_part(&title, &names::duration_text(room, left))]
        }
        (None, None, Some(0) | None) => vec![words.timer_none()],
        (None, None, Some(ms)) => vec![words.timer_set(&names::duration_text(room, ms))],
    })
}

/// `1 Cuisine`, and `1:00, puis 2 et 3`.
fn turn_parts(room: &RoomContext<'_>, group: GroupId) -> Vec<String> {
    let state = room.state();
    let left = state.time.speaking(room.ms).map_or(0, |turn| turn.left);
    let time = names::countdown_text(room, left);
    let to_come: Vec<String> = state
        .turns_to_come(room.ms)
        .iter()
        .map(|group| group.0.to_string())
        .collect();
    let time = if to_come.is_empty() {
        time
    } else {
        room.words.turn_then(&time, &names::list_texts(room.words, &to_come))
    };
    vec![names::group_name(state, group), time]
}

/// The turn or the part that goes on where it stopped.
fn taken_back(room: &RoomContext<'_>, turn: Option<GroupId>, part: Option<usize>) -> String {
    let (state, words) = (room.state(), room.words);
    let text = |ms: u64| names::countdown_text(room, ms);
    match (turn, state.time.speaking(room.ms), part) {
        (Some(group), Some(speaking), _) if speaking.left > 0 => words.back_turn(group.0, &text(speaking.left)),
        (Some(group), ..) => words.back_turn_over(group.0),
        (None, _, part) => {
            let title = part.map_or_else(String::new, |part| view::part_title(state, part, words));
            match state.time.part_left(room.ms) {
                Some(left) if left > 0 => words.back_part(&title, &text(left)),
                _ => words.back_part_over(&title),
            }
        }
    }
}

pub(super) fn reopened_answer(room: &RoomContext<'_>, before: &StateBefore) -> String {
    let state = room.state();
    let words = room.words;
    let Some(step) = state.workshop().steps.get(state.step) else {
        return String::new();
    };
    let told = words.step_reopened(step.short());
    let kind = match step.collects {
        CollectedKind::Roadmap => Some((InputKind::Action, IdKind::Action)),
        collects => NoteKind::collected(collects).map(|kind| (InputKind::from(kind), kind.mark())),
    };
    let Some((kind, mark)) = kind else {
        return told;
    };
    let others = before.since.iter().filter(|id| id.mark != mark);
    let ids: Vec<String> = others.map(Id::to_string).collect();
    if ids.is_empty() {
        return told;
    }
    let list = names::list_texts(words, &ids);
    let typed = words.typed_meanwhile(ids.len(), &list, &ids.join(" "), kind.name());
    format!("{told} {typed}")
}
