//! What comes before the line that is typed, and the window's title.

use ratatui_core::text::Line;

use crate::session::{ClockStatus, GroupId, InputKind, State, Urgency};
use crate::text::{clean, truncate_text};
use crate::words::Words;

use super::status_line::step_position;
use super::{OutputMode, ViewContext};

/// Columns of a group's name, and below how many columns of the window fewer.
const NAME: usize = 20;
const NARROW_NAME: usize = 12;
const NARROW: u16 = 72;

/// `2 Compétences · friction › `: the active group, and what a bare line will be. With the blank behind it.
/// `held`: of a line that was begun before another step opened. `lines`: of a block that is on the line.
pub fn prompt_line(
    state: &State,
    held: Option<(GroupId, InputKind)>,
    lines: usize,
    view: ViewContext,
) -> Line<'static> {
    let words = &view.words;
    let (group, kind) = held.unwrap_or((state.active, state.input_kind()));
    let name = state.group(group).map_or("", |group| group.name.as_str());
    let name = truncate_text(&clean(name), if view.width < NARROW { NARROW_NAME } else { NAME });
    let group = format!("{} {name}", group.0);
    let group = group.trim_end();
    let mut kind = words.prompt_kind(kind.name());
    if lines > 1 {
        kind = format!("{kind} · {}", words.prompt_block(lines));
    }
    match view.mode {
        OutputMode::Screen => Line::from(
            view.palette
                .strong_span(format!("{} ", words.prompt_screen(group, &kind))),
        ),
        OutputMode::Linear | OutputMode::Piped => Line::from(format!("{} ", words.prompt_linear(group, &kind))),
    }
}

/// What the window is called: what wants a look first, then the step and the session.
pub fn window_title(state: &State, now: u64, words: &Words) -> String {
    let dial = state.time.reading_at(now);
    let urgent = match (dial.going, dial.near) {
        (ClockStatus::Paused { .. }, _) => words.title_pause(),
        (ClockStatus::Running, Urgency::Soon) => words.title_soon(),
        (ClockStatus::Running, Urgency::Over | Urgency::AtMax) => words.title_over(),
        _ => String::new(),
    };
    let (name, number) = step_position(state, state.step);
    let step = number.map_or(name.clone(), |(number, all)| format!("{name} {number}/{all}"));
    let title = clean(&state.description.title).into_owned();
    let parts = [urgent, step, title];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
