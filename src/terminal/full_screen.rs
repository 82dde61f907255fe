//! The whole screen of a terminal, for who looks on: what is drawn, which key was pressed.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::terminal::SetTitle;
use crossterm::{cursor, queue};
use ratatui_core::backend::{Backend, ClearType};
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_crossterm::CrosstermBackend;

use super::events::next_event;
use super::guard::Guard;
use crate::platform::{HANG_UP, SignalEvent, Signals, WaitOutcome, wait_for_input, window_size};
use crate::text::clean;
use crate::view::to_ascii;

/// The longest that the signals' flags are left unread.
const PEEK: Duration = Duration::from_millis(250);

/// The alternate screen of this terminal. Dropped, it leaves the terminal as it was found.
#[derive(Debug)]
pub struct FullScreen {
    shown: Buffer,
    signals: Arc<Signals>,
    title: String,
    ascii: bool,
    gone: bool,
    guard: Guard,
}

/// What happened while waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenEvent {
    Key(ViewerKey),
    /// The window has another size, or the program goes on after a stop.
    Resized,
    /// Nothing, for as long as was asked.
    Nothing,
    Interrupt,
    /// A signal that ends the program, by its number, or the terminal has gone (SIGHUP).
    End(i32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewerKey {
    /// A sign, the space among them.
    Sign(char),
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    Escape,
    Enter,
    PageUp,
    PageDown,
}

impl FullScreen {
    /// Takes the screen. `ascii`: only ASCII signs are sure.
    pub fn open(signals: impl Into<Arc<Signals>>, ascii: bool) -> io::Result<Self> {
        let guard = Guard::enter_alternate()?;
        Ok(Self {
            shown: Buffer::empty(Rect::default()),
            signals: signals.into(),
            title: String::new(),
            ascii,
            gone: false,
            guard,
        })
    }

    pub fn size(&self) -> io::Result<(u16, u16)> {
        window_size()
    }

    /// Shows what is drawn, and what the window is called; only cells that differ are written.
    pub fn show(&mut self, title: &str, draw: impl FnOnce(&mut Buffer)) -> io::Result<()> {
        let (columns, rows) = self.size()?;
        let area = Rect::new(0, 0, columns, rows);
        let mut next = Buffer::empty(area);
        draw(&mut next);
        if self.ascii {
            plain_buffer(&mut next);
        }
        let mut bytes = Vec::new();
        let mut backend = CrosstermBackend::new(&mut bytes);
        if self.title != title {
            title.clone_into(&mut self.title);
            queue!(backend, SetTitle(clean(title)))?;
        }
        if self.shown.area != area {
            self.shown = Buffer::empty(area);
            queue!(backend, cursor::Hide)?;
            backend.clear_region(ClearType::All)?;
        }
        let changed = self.shown.diff(&next);
        if !changed.is_empty() {
            backend.draw(changed.into_iter())?;
        }
        self.shown = next;
        if bytes.is_empty() || self.gone {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        self.gone = out.write_all(&bytes).and_then(|()| out.flush()).is_err();
        Ok(())
    }

    /// Waits for something to happen, `until` at most.
    #[expect(clippy::disallowed_methods, reason = "how long was waited, nothing else")]
    pub fn next(&mut self, until: Duration) -> io::Result<ScreenEvent> {
        let begun = Instant::now();
        loop {
            if let Some(seen) = self.caught_signal()? {
                return Ok(seen);
            }
            if self.gone {
                return Ok(ScreenEvent::End(HANG_UP));
            }
            let left = until.saturating_sub(begun.elapsed());
            match wait_for_input(left.min(PEEK))? {
                WaitOutcome::Gone => return Ok(ScreenEvent::End(HANG_UP)),
                WaitOutcome::Ready => {
                    while let Some(event) = next_event()? {
                        if let Some(seen) = screen_event(&event) {
                            return Ok(seen);
                        }
                    }
                }
                WaitOutcome::Nothing if left <= PEEK => {
                    return Ok(self.caught_signal()?.unwrap_or(ScreenEvent::Nothing));
                }
                WaitOutcome::Nothing => {}
            }
        }
    }

    fn caught_signal(&mut self) -> io::Result<Option<ScreenEvent>> {
        Ok(match self.signals.take() {
            Some(SignalEvent::End(signal)) => Some(ScreenEvent::End(signal)),
            Some(SignalEvent::Interrupt) => Some(ScreenEvent::Interrupt),
            Some(SignalEvent::Continued) => {
                self.guard.again()?;
                self.shown = Buffer::empty(Rect::default());
                Some(ScreenEvent::Resized)
            }
            Some(SignalEvent::Suspend) | None => None,
        })
    }
}

/// What an event is to who looks on; nothing for most.
pub(super) fn screen_event(event: &Event) -> Option<ScreenEvent> {
    let key = match event {
        Event::Resize(..) => return Some(ScreenEvent::Resized),
        Event::Key(key) if key.kind != KeyEventKind::Release => key,
        _ => return None,
    };
    let control = key.modifiers.contains(KeyModifiers::CONTROL) && !key.modifiers.contains(KeyModifiers::ALT);
    Some(ScreenEvent::Key(match key.code {
        KeyCode::Char('c') if control => return Some(ScreenEvent::Interrupt),
        KeyCode::Char(_) if control => return None,
        KeyCode::Char(sign) => ViewerKey::Sign(sign),
        KeyCode::Left => ViewerKey::Left,
        KeyCode::Right => ViewerKey::Right,
        KeyCode::Up => ViewerKey::Up,
        KeyCode::Down => ViewerKey::Down,
        KeyCode::Home => ViewerKey::Home,
        KeyCode::End => ViewerKey::End,
        KeyCode::Esc => ViewerKey::Escape,
        KeyCode::Enter => ViewerKey::Enter,
        KeyCode::PageUp => ViewerKey::PageUp,
        KeyCode::PageDown => ViewerKey::PageDown,
        _ => return None,
    }))
}

/// ASCII signs for ours, a cell each.
fn plain_buffer(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let instead = match to_ascii(cell.symbol()) {
            std::borrow::Cow::Owned(text) => text.chars().next(),
            std::borrow::Cow::Borrowed(_) => None,
        };
        if let Some(sign) = instead {
            cell.set_char(sign);
        }
    }
}
