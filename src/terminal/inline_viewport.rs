//! The foot of a terminal: the line that is typed, the row below it, and what was printed above, which scrolls away
//! into the terminal's own scrollback.
//!
//! ratatui's inline viewport has one height for ever, and asks the terminal where its cursor is each time it is made.
//! The line that is typed takes one row to three. So the screen is kept here as a buffer: what is printed scrolls the
//! whole terminal up, which every terminal remembers, and only cells that differ are written.

use ratatui_core::backend::{Backend, ClearType};
use ratatui_core::buffer::{Buffer, Cell};
use ratatui_core::layout::{Position, Rect, Size};
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;

use super::wrap_prompt::{WrappedPrompt, wrap_line};

/// The rows that the line being typed may take.
const TYPING: u16 = 3;

/// The foot of a terminal.
#[derive(Debug)]
pub(crate) struct InlineViewport<B: Backend> {
    backend: B,
    /// What the terminal shows, as far as it was written here.
    shown: Buffer,
    /// The first row below what was printed; those down to `top` are blank.
    filled: u16,
    /// The first row of the line being typed.
    top: u16,
    /// The first of its rows that is seen, where it has more than there is room for.
    first: usize,
}

impl<B: Backend> InlineViewport<B> {
    /// Begins below `used` rows that something else has written: they move to the foot.
    pub(crate) fn open(mut backend: B, used: u16) -> Result<Self, B::Error> {
        let size = backend.size()?;
        let top = size.height.saturating_sub(2);
        if used > top {
            backend.set_cursor_position(Position::new(0, size.height.saturating_sub(1)))?;
            backend.append_lines(used - top)?;
        } else if used < top {
            backend.scroll_region_down(0..top, top - used)?;
        }
        Ok(Self {
            backend,
            shown: Buffer::empty(Rect::new(0, 0, size.width, size.height)),
            filled: top,
            top,
            first: 0,
        })
    }

    /// Begins anew on a window of another size, or one that something else wrote to: `said` ends at the foot.
    pub(crate) fn reopen(&mut self, said: impl DoubleEndedIterator<Item = Vec<Line<'static>>>) -> Result<(), B::Error> {
        let size = self.backend.size()?;
        self.clear_screen(size)?;
        self.shown = Buffer::empty(Rect::new(0, 0, size.width, size.height));
        self.top = size.height.saturating_sub(2);
        self.filled = self.top;
        self.first = 0;
        let mut next = self.shown.clone();
        let mut row = self.top;
        'said: for text in said.rev() {
            for line in text
                .into_iter()
                .rev()
                .flat_map(|line| wrap_line(line, size.width).into_iter().rev())
            {
                if row == 0 {
                    break 'said;
                }
                row -= 1;
                put_line(&mut next, row, &line);
            }
        }
        self.paint_buffer(next)
    }

    /// Clears the screen, its first row apart: what clears a whole screen at once scrolls it away on some terminals,
    /// and an old row would stay in what was printed.
    fn clear_screen(&mut self, size: Size) -> Result<(), B::Error> {
        self.backend.set_cursor_position(Position::ORIGIN)?;
        self.backend.clear_region(ClearType::CurrentLine)?;
        if size.height > 1 {
            self.backend.set_cursor_position(Position::new(0, 1))?;
            self.backend.clear_region(ClearType::AfterCursor)?;
        }
        Ok(())
    }

    /// Columns and rows of the window, as it was when it was opened.
    pub(crate) fn size(&self) -> Size {
        self.shown.area.as_size()
    }

    /// The window's size by now.
    pub(crate) fn size_now(&self) -> Result<Size, B::Error> {
        self.backend.size()
    }

    pub(crate) fn backend(&self) -> &B {
        &self.backend
    }

    pub(crate) fn backend_mut(&mut self) -> &mut B {
        &mut self.backend
    }

    /// Says something above the line being typed.
    pub(crate) fn say(&mut self, lines: Vec<Line<'static>>) -> Result<(), B::Error> {
        let width = self.shown.area.width;
        let rows: Vec<Line<'static>> = lines.into_iter().flat_map(|line| wrap_line(line, width)).collect();
        let mut rows = rows.as_slice();
        while !rows.is_empty() && self.top > 0 {
            if self.filled == self.top {
                self.scroll_up(self.top.min(u16::try_from(rows.len()).unwrap_or(u16::MAX)))?;
            }
            let (now, rest) = rows.split_at(rows.len().min(usize::from(self.top - self.filled)));
            let mut next = self.shown.clone();
            for line in now {
                put_line(&mut next, self.filled, line);
                self.filled += 1;
            }
            self.paint_buffer(next)?;
            rows = rest;
        }
        Ok(())
    }

    /// Shows the line being typed and the row, in as many rows as they need.
    pub(crate) fn show(&mut self, laid: &WrappedPrompt, row: &Line<'_>) -> Result<(), B::Error> {
        let Rect { width, height, .. } = self.shown.area;
        if height == 0 || width == 0 {
            return Ok(());
        }
        let most = usize::from(TYPING.min(height.saturating_sub(2)).max(1)).min(usize::from(height - 1));
        let typing = laid.rows.len().min(most);
        self.foot(u16::try_from(typing).unwrap_or(1))?;
        self.first = self
            .first
            .min(laid.row)
            .max((laid.row + 1).saturating_sub(typing))
            .min(laid.rows.len() - typing);
        let mut next = self.shown.clone();
        blank_rows(&mut next, self.filled..height);
        for (at, line) in laid.rows.iter().skip(self.first).take(typing).enumerate() {
            put_line(&mut next, self.top + u16::try_from(at).unwrap_or(0), line);
        }
        put_line(&mut next, height - 1, row);
        self.paint_buffer(next)?;
        let down = u16::try_from(laid.row.saturating_sub(self.first)).unwrap_or(0);
        self.backend
            .set_cursor_position(Position::new(laid.column, (self.top + down).min(height - 1)))
    }

    /// Leaves: the line and the row go, the cursor comes below what was printed.
    pub(crate) fn close(&mut self) -> Result<(), B::Error> {
        let height = self.shown.area.height;
        let mut next = self.shown.clone();
        blank_rows(&mut next, self.filled..height);
        self.paint_buffer(next)?;
        self.backend
            .set_cursor_position(Position::new(0, self.filled.min(height.saturating_sub(1))))
    }

    /// Gives the line being typed that many rows: what was printed moves up; what it frees stays blank until something
    /// is said.
    fn foot(&mut self, typing: u16) -> Result<(), B::Error> {
        let top = self.shown.area.height.saturating_sub(typing + 1);
        if top < self.filled {
            self.scroll_up(self.filled - top)?;
        }
        self.top = top;
        Ok(())
    }

    /// Scrolls the whole terminal up by `rows`. What is at the foot is no longer in its place.
    fn scroll_up(&mut self, rows: u16) -> Result<(), B::Error> {
        let Rect { width, height, .. } = self.shown.area;
        self.backend
            .set_cursor_position(Position::new(0, height.saturating_sub(1)))?;
        self.backend.append_lines(rows)?;
        // The foot stays where it was: it is written anew by the difference.
        let foot = self.shown.content[usize::from(self.top) * usize::from(width)..].to_vec();
        let cells = usize::from(rows.min(height)) * usize::from(width);
        self.shown.content.rotate_left(cells);
        let blank_from = self.shown.content.len() - cells;
        self.shown.content[blank_from..].fill(Cell::default());
        self.filled = self.filled.saturating_sub(rows);
        let mut next = self.shown.clone();
        blank_rows(&mut next, self.filled..height);
        next.content[usize::from(self.top) * usize::from(width)..].clone_from_slice(&foot);
        self.paint_buffer(next)
    }

    /// Writes the cells that differ.
    fn paint_buffer(&mut self, next: Buffer) -> Result<(), B::Error> {
        let cells = self.shown.diff(&next);
        if !cells.is_empty() {
            self.backend.draw(cells.into_iter())?;
        }
        self.shown = next;
        Ok(())
    }
}

fn put_line(buffer: &mut Buffer, row: u16, line: &Line<'_>) {
    let area = Rect {
        y: row,
        height: 1,
        ..buffer.area
    };
    line.render(area.intersection(buffer.area), buffer);
}

fn blank_rows(buffer: &mut Buffer, rows: std::ops::Range<u16>) {
    let width = usize::from(buffer.area.width);
    let (from, to) = (usize::from(rows.start) * width, usize::from(rows.end) * width);
    if from < to {
        buffer.content[from..to].fill(Cell::default());
    }
}
