//! A session as it is played: what was reported so far, and the screen that shows it.

use std::collections::VecDeque;

use ratatui_core::buffer::Buffer;
use ratatui_core::text::Line;

use crate::session::{GroupId, SessionCursor};
use crate::view::layout::draw_line;
use crate::view::{Palette, ViewContext};
use crate::words::Words;

use super::{
    Columns, PlanBefore, PlaybackState, ReplayLine, ReplayLineKind, column_lines, describe_entry, describe_past_entry,
    key_help, opening_line, playback_status, progress_bar, step_marks,
};

/// How many tellings are kept.
const KEPT: usize = 600;
/// How many entries are looked at again after a jump: more than any window shows.
const AGAIN: usize = 120;

/// In longer sessions what was reported before a jump is reported again without folding for each entry.
const LONG: usize = 10_000;

/// A reel, and what its latest entries told.
#[derive(Debug)]
pub struct ReplayScreen<'a> {
    reel: SessionCursor,
    told: VecDeque<ReplayLine>,
    /// The entries from this one on have told theirs.
    from: usize,
    words: &'a Words,
    opening: ReplayLine,
}

impl<'a> ReplayScreen<'a> {
    /// A session at its opening; `speed` is what its head says.
    pub fn new(reel: SessionCursor, speed: Option<f64>, words: &'a Words) -> Self {
        let opening = opening_line(&reel, speed, words);
        Self {
            told: VecDeque::from([opening.clone()]),
            from: reel.position(),
            opening,
            reel,
            words,
        }
    }

    pub fn reel(&self) -> &SessionCursor {
        &self.reel
    }

    pub fn words(&self) -> &Words {
        self.words
    }

    /// What was reported first.
    pub fn opening(&self) -> &ReplayLine {
        &self.opening
    }

    /// Sees one more entry, and returns what it tells.
    pub fn forward(&mut self) -> Vec<ReplayLine> {
        if self.reel.position() == self.reel.len() {
            return Vec::new();
        }
        let before = PlanBefore::from_state(self.reel.state());
        self.reel.seek(self.reel.position() + 1);
        let told = describe_entry(&self.reel, &before, self.words);
        self.told.extend(told.iter().cloned());
        while self.told.len() > KEPT {
            if let Some(gone) = self.told.pop_front() {
                self.from = self.from.max(gone.line + 1);
            }
        }
        told
    }

    /// Sees just so many entries, from wherever; with `only` one group's, more are looked at.
    pub fn go(&mut self, count: usize, only: Option<GroupId>) {
        let count = count.clamp(self.reel.opening(), self.reel.len());
        let seen = self.reel.position();
        let again = if only.is_some() { 4 * AGAIN } else { AGAIN };
        let enough = self.from <= count.saturating_sub(again).max(self.reel.opening());
        if count < seen && enough {
            self.told
                .retain(|telling| telling.line < count || matches!(telling.shape, ReplayLineKind::Head { .. }));
            self.reel.seek(count);
        } else if count < seen || count - seen > again || !enough {
            let first = count.saturating_sub(again).max(self.reel.opening());
            self.from = first;
            self.told.clear();
            if first == self.reel.opening() {
                self.told.push_back(self.opening.clone());
            }
            if self.reel.len() > LONG {
                self.reel.seek(count);
                for line in first..count {
                    self.told.extend(describe_past_entry(&self.reel, line, self.words));
                }
            } else {
                self.reel.seek(first);
            }
        }
        while self.reel.position() < count {
            self.forward();
        }
    }

    /// Draws the screen: what was reported, newest last; the bar, the marks, the status. With `keys`, what they do
    /// instead.
    pub fn draw(&self, buffer: &mut Buffer, playing: &PlaybackState, keys: bool, palette: Palette) {
        let (width, height) = (buffer.area.width, buffer.area.height);
        let view = ViewContext::on_screen(self.words, width, palette);
        let reserved = height.min(3);
        let above = height - reserved;
        let lines = if keys {
            key_help(view)
        } else {
            self.entry_lines(playing, above, view)
        };
        let lines = &lines[lines.len().saturating_sub(usize::from(above))..];
        let first = above - u16::try_from(lines.len()).unwrap_or(above);
        for (row, line) in (first..).zip(lines) {
            draw_line(buffer, row, line);
        }
        let foot = [
            playback_status(&self.reel, playing, view),
            step_marks(&self.reel, width),
            progress_bar(&self.reel, playing.moment, width),
        ];
        for (up, line) in (1..=reserved).zip(&foot) {
            draw_line(buffer, height - up, line);
        }
    }

    /// The last lines that were told, as many as there is room for.
    fn entry_lines(&self, playing: &PlaybackState, room: u16, view: ViewContext) -> Vec<Line<'static>> {
        let columns = Columns::from_reel(&self.reel, view.width);
        let mut blocks = Vec::new();
        let mut used = 0;
        for telling in self.told.iter().rev() {
            let Some(telling) = telling.seen_by(playing.only) else {
                continue;
            };
            let lines = column_lines(&telling, &self.reel, columns, view);
            used += lines.len();
            blocks.push(lines);
            if used >= usize::from(room) {
                break;
            }
        }
        blocks.into_iter().rev().flatten().collect()
    }
}
