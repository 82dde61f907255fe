//! The whole screen: which page is shown, and what is said at its foot.

use ratatui_core::buffer::Buffer;

use crate::session::{ClockStatus, State};
use crate::text::{truncate_text, wrap};
use crate::view::layout::draw_line;
use crate::view::{Role, ViewContext};
use crate::words::Words;
use crate::workshop::CollectedKind;

use super::watch_page::WatchPage;
use super::{ended, share_back, working};

/// How one looks on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WatchOptions {
    /// Whether each group's notes are seen as they come.
    pub board: bool,
    /// Since when nobody holds the session: `14:37`.
    pub left_since: Option<String>,
    /// Whether the keys are reported.
    pub keys: bool,
    /// Whether a key was heard that leads the session, which another window does.
    pub led_here: bool,
}

/// Draws the room's view at a moment of the session.
pub fn draw_page(buffer: &mut Buffer, state: &State, now: u64, looking: &WatchOptions, view: ViewContext) {
    let (width, height) = (buffer.area.width, buffer.area.height);
    let view = view.with_width(width);
    let foot = foot_text(state, now, looking, &view.words);
    let page = WatchPage {
        state,
        now,
        dial: state.time.reading_at(now),
        view,
        height: usize::from(height).saturating_sub(foot.iter().len()),
    };
    let lines = if page.dial.going == ClockStatus::Stopped {
        ended::ended_lines(&page)
    } else if is_share_back(state, now) {
        share_back::share_lines(&page)
    } else {
        working::working_lines(&page, looking.board)
    };
    for (row, line) in (0..).zip(lines.iter().take(page.height)) {
        draw_line(buffer, row, line);
    }
    if let (Some(text), true) = (foot, height > 0) {
        let line = view
            .palette
            .row_line(Role::Row, truncate_text(&text, usize::from(width)));
        draw_line(buffer, height - 1, &line);
    }
}

/// Draws the page while no session is there yet.
pub fn draw_waiting(buffer: &mut Buffer, view: ViewContext) {
    let (width, height) = (buffer.area.width, buffer.area.height);
    let rows = wrap(&view.words.watch_waiting(), usize::from(width.saturating_sub(2)).max(1));
    let top = usize::from(height).saturating_sub(rows.len()) / 2;
    for (nth, text) in (0..height).skip(top).zip(&rows) {
        let line = view.palette.row_line(Role::Strong, format!(" {text}"));
        draw_line(buffer, nth, &line);
    }
}

/// What is said at the foot: the keys, which window to click, or that nobody holds the session.
fn foot_text(state: &State, now: u64, looking: &WatchOptions, words: &Words) -> Option<String> {
    if looking.keys {
        return Some(format!(" {}", words.watch_keys()));
    }
    if looking.led_here {
        return Some(format!(" {}", words.watch_other_window()));
    }
    let since = looking.left_since.as_ref()?;
    let stands = matches!(
        state.time.reading_at(now).going,
        ClockStatus::Paused { .. } | ClockStatus::NotStarted
    );
    Some(format!(
        " {}",
        if stands {
            words.watch_left(since)
        } else {
            words.watch_lost(since)
        }
    ))
}

/// Whether a table speaks where nothing is collected: its roadmap leads.
fn is_share_back(state: &State, now: u64) -> bool {
    let step = state.workshop().steps.get(state.step);
    step.is_some_and(|step| step.collects == CollectedKind::Nothing) && state.time.speaking(now).is_some()
}
