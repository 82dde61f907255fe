//! The last row of a replay, and what its keys do.

use ratatui_core::text::Line;

use crate::session::{ClockStatus, GroupId, SessionCursor};
use crate::text::{columns, truncate_text};
use crate::view::entry_summary::group_name;
use crate::view::layout::answer_lines;
use crate::view::status_line::step_position;
use crate::view::time_format::{format_duration, hour_text};
use crate::view::{Role, ViewContext};

use super::replay_line::speed_text;

/// How a session is being played.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PlaybackState {
    /// The moment that is seen, in ms since `created`.
    pub moment: u64,
    /// Times faster than the room; `None`: without waiting.
    pub speed: Option<f64>,
    pub still: bool,
    /// The group that alone is seen.
    pub only: Option<GroupId>,
    /// Whether nobody can press a key: a recording.
    pub recorded: bool,
}

/// `Frictions 2/5 · 24:18 · il était 14:31 · ×60 · espace : pause · ? aide`; what matters least goes first.
pub fn playback_status(reel: &SessionCursor, playing: &PlaybackState, view: ViewContext) -> Line<'static> {
    let words = &view.words;
    let state = reel.state();
    let (name, number) = step_position(state, state.step);
    let timed = state.header.timed;
    let step = number.map_or(name.clone(), |(number, all)| format!("{name} {number}/{all}"));
    let paused = matches!(state.time.reading_at(playing.moment).going, ClockStatus::Paused { .. });
    let ended = reel.position() == reel.len();
    let speed = playing
        .speed
        .map_or_else(|| words.replay_max(), |speed| format!("×{}", speed_text(speed, words)));
    let (stands, keys) = match (ended, playing.still) {
        (true, _) => (words.replay_ended(), words.replay_again()),
        (false, true) => (words.replay_still(), words.replay_play()),
        (false, false) => (String::new(), words.replay_going()),
    };
    // Each part, and when it goes: the highest number first.
    let keyed = !playing.recorded;
    let mut parts: Vec<(u8, String)> = Vec::new();
    let mut part = |goes: u8, shown: bool, text: String| parts.extend(shown.then_some((goes, text)));
    part(0, paused, words.title_pause());
    part(0, true, step);
    part(1, timed, format_duration(reel.clock(playing.moment)));
    part(0, !timed, format!("{}/{}", reel.position(), reel.len()));
    part(
        4,
        timed,
        words.replay_hour(&hour_text(state, i64::try_from(playing.moment).unwrap_or(i64::MAX))),
    );
    part(3, timed, speed);
    part(
        2,
        playing.only.is_some(),
        playing.only.map(|group| group_name(state, group)).unwrap_or_default(),
    );
    part(1, keyed && !stands.is_empty(), stands);
    part(5, keyed, keys);
    part(1, keyed, words.replay_help());
    let room = usize::from(view.width);
    loop {
        let texts: Vec<&str> = parts.iter().map(|(_, text)| text.as_str()).collect();
        let row = format!(" {}", texts.join(" · "));
        let most = parts.iter().map(|(goes, _)| *goes).max().unwrap_or(0);
        if columns(&row) <= room || most == 0 {
            return view.palette.row_line(Role::Row, truncate_text(&row, room));
        }
        parts.retain(|(goes, _)| *goes != most);
    }
}

/// What the keys do, a line each.
pub fn key_help(view: ViewContext) -> Vec<Line<'static>> {
    let text = view.words.replay_keys();
    text.lines().flat_map(|line| answer_lines(line.trim(), view)).collect()
}
