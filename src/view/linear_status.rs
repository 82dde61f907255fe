//! The row and the time in words: what linear mode says.

use crate::session::{ClockReading, ClockStatus, State, TimeAnnouncement, TimeSpan, TimerKind, Urgency};
use crate::words::Words;

use super::group_counts::{GroupCount, group_counts};
use super::status_line::step_position;
use super::step_part::{next_title, part_title};
use super::time_format::{duration_in_words, hour_text};

/// The row in words: *Enjeux, étape 1 sur 5. Il reste 1 minute 10. Fin 15:30. Notes : 1, 1, 0.*
pub fn status_in_words(state: &State, now: u64, words: &Words) -> String {
    let dial = state.time.reading_at(now);
    let (name, number) = step_position(state, state.step);
    let mut said = Vec::new();
    if let ClockStatus::Paused { since } = dial.going {
        said.push(words.say_pause(&duration_in_words(since, words)));
    }
    said.push(match number {
        Some((number, all)) => words.say_step(&name, number, all),
        None => words.say_plain_step(&name),
    });
    let left = duration_in_words(ceil_minutes(dial.left.left_ms()), words);
    let over = duration_in_words(dial.left.over_ms(), words);
    said.push(match (dial.going, dial.near) {
        (ClockStatus::NotStarted, _) => words.say_standing(),
        (ClockStatus::Stopped, _) => words.say_rests(),
        (_, Urgency::Ample | Urgency::Soon) => words.time_left(&left),
        (_, Urgency::Over | Urgency::AtMax) => words.say_over(&over),
    });
    if state.header.timed {
        match dial.going {
            ClockStatus::Stopped => {}
            ClockStatus::NotStarted if state.time.promised.is_none() => {}
            _ if dial.late > 0 => said.push(words.say_end_late(&hour_text(state, dial.end), dial.late)),
            _ => said.push(words.say_end(&hour_text(state, dial.end))),
        }
    }
    said.extend(timer_sentences(state, now, &dial, words));
    let counts = group_counts(state);
    if !counts.is_empty() {
        let actions = counts.iter().any(|count| count.ready.is_some());
        let figures: Vec<String> = counts.iter().map(|count| count_text(count, words)).collect();
        let figures = figures.join(", ");
        said.push(if actions {
            words.say_ready(&figures)
        } else {
            words.say_notes(&figures)
        });
    }
    said.join(" ")
}

/// The part that runs, whose turn it is and what comes next; a countdown of one's own.
fn timer_sentences(state: &State, now: u64, dial: &ClockReading, words: &Words) -> Vec<String> {
    let in_words = |left: u64| duration_in_words(ceil_minutes(left), words);
    let mut said = Vec::new();
    if let Some(timer) = dial.timer.filter(|timer| timer.kind == TimerKind::Own) {
        said.push(words.say_timer(&in_words(timer.left)));
    }
    if let Some((part, left)) = state.time.running_part().zip(state.time.part_left(now)) {
        let title = part_title(state, part, words);
        said.push(match left {
            0 => words.say_part_over(&title),
            left => words.say_part(&title, &in_words(left)),
        });
    }
    if let Some(turn) = state.time.speaking(now) {
        said.push(match turn.left {
            0 => words.say_turn_over(turn.group.0),
            left => words.say_turn(turn.group.0, &in_words(left)),
        });
    }
    let next = match state.turns_to_come(now).first() {
        Some(group) => Some(words.lead_table(group.0)),
        None => next_title(state, words),
    };
    said.extend(next.filter(|_| !said.is_empty()).map(|next| words.say_next(&next)));
    said
}

/// A time that is reported no later than this, in ms, is reported as the round figure that it was.
const ROUND: i64 = 15_000;

/// What linear mode tells of the time that passed between two moments, a sentence each; mostly nothing. Of several
/// times the last alone, and as it is by now.
pub fn time_announcements(state: &State, before: u64, now: u64, words: &Words) -> Vec<String> {
    let last = state.time.time_announcements(before, now).pop().map(|spoken| {
        let dial = state.time.reading_at(now);
        match spoken.left.ms().saturating_sub(dial.left.ms()) {
            late if late < ROUND => spoken,
            _ => TimeAnnouncement {
                left: dial.left,
                near: dial.near,
            },
        }
    });
    let mut told: Vec<String> = last.iter().map(|spoken| time_sentence(state, spoken, words)).collect();
    if let Some(timer) = state.time.ended_timers(before, now).timer {
        told.push(match timer.kind {
            // The last part ends with its step, which is reported already.
            TimerKind::Part(_) if state.time.next_part().is_none() => return told,
            TimerKind::Part(part) => words.time_part(&part_title(state, part, words)),
            TimerKind::Turn(group) => words.time_turn(group.0),
            TimerKind::Own => words.time_timer(),
        });
    }
    told
}

fn time_sentence(state: &State, spoken: &TimeAnnouncement, words: &Words) -> String {
    let (step, _) = step_position(state, state.step);
    let time = duration_in_words(ceil_left(spoken.left), words);
    let last = state.step + 1 >= state.workshop().steps.len();
    match spoken.near {
        _ if spoken.left == TimeSpan::ZERO => words.time_gone(&step),
        Urgency::AtMax if last => words.time_max_last(&step, &time),
        Urgency::AtMax => words.time_max(&step, &time),
        _ if spoken.left < TimeSpan::ZERO => words.time_past(&step, &time),
        _ => {
            let left = words.time_left(&time);
            match silent_groups(state) {
                silent if silent.is_empty() => left,
                silent => format!("{left} {}", words.time_silent(silent.len(), &silent.join(", "))),
            }
        }
    }
}

/// The numbers of the groups that have nothing yet of what the step collects.
fn silent_groups(state: &State) -> Vec<String> {
    let silent = group_counts(state).into_iter().filter(|count| count.all == 0);
    silent.map(|count| count.group.0.to_string()).collect()
}

fn count_text(count: &GroupCount, words: &Words) -> String {
    match count.ready {
        Some(ready) => words.say_ready_of(ready, count.all),
        None => count.all.to_string(),
    }
}

/// The time left, or the time over, in whole seconds.
fn ceil_left(left: TimeSpan) -> u64 {
    ceil_minutes(left.left_ms()).max(left.over_ms())
}

/// A second that has begun to run is still there.
fn ceil_minutes(ms: u64) -> u64 {
    ms.saturating_add(999) / 1000 * 1000
}
