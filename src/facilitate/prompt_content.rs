//! What is at the foot of the screen: the prompt, the row, the window's title.

use ratatui_core::text::Line;

use crate::terminal::Frontend;
use crate::view::{self, OutputMode, SaveAlarm};

use super::dispatch::DispatchState;
use super::room_context::RoomContext;
use super::{form, names};

/// What is at the foot of the screen.
pub(super) struct PromptContent {
    pub(super) prompt: Line<'static>,
    pub(super) row: Line<'static>,
    pub(super) title: String,
}

impl PromptContent {
    /// `lines`: of a block that is on the line. `alarm`: since when something is not saved, in ms, and why.
    pub(super) fn from_room(
        room: &RoomContext<'_>,
        memory: &DispatchState,
        lines: usize,
        alarm: Option<(u64, String)>,
    ) -> Self {
        let prompt = match memory.form.as_ref().and_then(|form| form::form_prompt(form, room)) {
            Some(prompt) => prompt,
            None if memory.wants_folder.is_some() => Line::from(room.words.folder_prompt()),
            None => {
                let held = memory.held.map(|held| (held.group, held.kind));
                view::prompt_line(room.state(), held, lines, room.view())
            }
        };
        let alarm = alarm.map(|(since, reason)| SaveAlarm {
            since: names::hour_text(room, since),
            reason,
        });
        // Linear mode has no row: nothing is counted for it.
        let row = match room.mode {
            OutputMode::Screen => {
                let row = view::status_line(room.state(), room.ms, alarm.as_ref(), room.view());
                with_block(row, lines, room)
            }
            OutputMode::Linear | OutputMode::Piped => Line::default(),
        };
        let title = view::window_title(room.state(), room.ms, room.words);
        Self { prompt, row, title }
    }
}

/// The row is seen whatever the prompt's rows hide: it says first how many lines Enter takes.
fn with_block(row: Line<'static>, lines: usize, room: &RoomContext<'_>) -> Line<'static> {
    if lines < 2 {
        return row;
    }
    let text = format!(" {} ·{row}", room.words.prompt_block(lines));
    Line::from(text).style(row.style)
}

/// The lines of a block that is on the line, its blank ones left out; 1 where it is none.
pub(super) fn lines_typed(frontend: &dyn Frontend) -> usize {
    let text = frontend.half_typed();
    text.split('\n').filter(|line| !line.trim().is_empty()).count().max(1)
}
