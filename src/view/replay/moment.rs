//! A session at a moment: where it stood, and what every group had.

use ratatui_core::text::Line;

use crate::session::{GroupId, SessionCursor};
use crate::view::layout::{fits_in_rule, headed_lines};
use crate::view::status_line::step_position;
use crate::view::time_format::{duration_in_words, format_duration, hour_text};
use crate::view::{OutputMode, ViewContext, board_lines, status_in_words};

/// What is at a moment: the step and its time, then group after group, or one.
pub fn session_at(reel: &SessionCursor, moment: u64, only: Option<GroupId>, view: ViewContext) -> Vec<Line<'static>> {
    let words = &view.words;
    let state = reel.state();
    let screen = view.is_screen();
    let (name, number) = step_position(state, state.step);
    let clock = reel.clock(moment);
    let title = match number {
        Some((number, all)) if screen => words.step_title(&name.to_uppercase(), number, all),
        _ => name,
    };
    let mut lines = Vec::new();
    if screen {
        let shown = format!("{title} · {}", format_duration(clock));
        let was = words.replay_hour(&hour_text(state, i64::try_from(moment).unwrap_or(i64::MAX)));
        let apart = format!("{} · {was}", format_duration(clock));
        lines.extend(match state.header.timed {
            true if fits_in_rule(&shown, &was, view.width) => headed_lines(&shown, &was, view),
            true => headed_lines(&title, &apart, view),
            false => headed_lines(&title, "", view),
        });
    } else {
        let row = status_in_words(state, moment, words);
        lines.push(Line::from(match view.mode {
            OutputMode::Linear => words.replay_line(&duration_in_words(clock, words), &row),
            OutputMode::Screen | OutputMode::Piped => format!("{} · {row}", format_duration(clock)),
        }));
    }
    let groups = state
        .groups
        .iter()
        .filter(|group| only.is_none_or(|only| only == group.id));
    for group in groups {
        lines.extend(board_lines(state, group.id, view));
    }
    lines
}
