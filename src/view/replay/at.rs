//! A session at a moment: where it stood, and what every group had.

use ratatui_core::text::Line;

use crate::session::{GroupId, SessionCursor};
use crate::view::hours::{duration, duration_in_words, hour};
use crate::view::layout::{fits, headed};
use crate::view::row::place;
use crate::view::{Palette, Register, board, row_in_words};
use crate::words::Words;

/// What stood at a moment: the step and its time, then group after group, or one.
pub fn at(
    reel: &SessionCursor,
    moment: u64,
    only: Option<GroupId>,
    words: &Words,
    width: u16,
    palette: Palette,
    register: Register,
) -> Vec<Line<'static>> {
    let state = reel.state();
    let screen = register == Register::Screen;
    let (name, number) = place(state, state.step);
    let clock = reel.clock(moment);
    let title = match number {
        Some((number, all)) if screen => words.step_title(&name.to_uppercase(), number, all),
        _ => name,
    };
    let mut lines = Vec::new();
    if screen {
        let shown = format!("{title} · {}", duration(clock));
        let was = words.replay_hour(&hour(state, i64::try_from(moment).unwrap_or(i64::MAX)));
        let apart = format!("{} · {was}", duration(clock));
        lines.extend(match state.header.timed {
            true if fits(&shown, &was, width) => headed(&shown, &was, width, palette),
            true => headed(&title, &apart, width, palette),
            false => headed(&title, "", width, palette),
        });
    } else {
        let row = row_in_words(state, moment, words);
        lines.push(Line::from(if register == Register::Linear {
            words.replay_line(&duration_in_words(clock, words), &row)
        } else {
            format!("{} · {row}", duration(clock))
        }));
    }
    let groups = state
        .groups
        .iter()
        .filter(|group| only.is_none_or(|only| only == group.id));
    for group in groups {
        lines.extend(board(state, group.id, words, width, palette, register));
    }
    lines
}
