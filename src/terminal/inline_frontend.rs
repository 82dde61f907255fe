//! The room on a real terminal: events, signals, the clock's next second, and every way out.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use crossterm::queue;
use crossterm::style::Print;
use crossterm::terminal::SetTitle;
use ratatui_core::text::Line;
use ratatui_crossterm::CrosstermBackend;

use super::events::{next_event, next_event_within};
use super::guard::Guard;
use super::key_burst::{GAP, KeyBurst};
use super::keys::{KeyAction, key_action};
use super::prompt_pane::PromptPane;
use super::{Frontend, InputEvent, OutputChannel, SystemClocks};
use crate::platform::{HANG_UP, SignalEvent, Signals, WaitOutcome, cursor_position, wait_for_input, window_size};
use crate::text::clean;
use crate::view::{FlowText, OutputMode};

/// Sizes that follow one another within this time are one resize.
const CALM: Duration = Duration::from_millis(60);

/// The longest that the signals' flags are left unread.
const PEEK: Duration = Duration::from_millis(350);

/// The live room on this terminal. Dropped, it leaves the terminal as it was found.
#[derive(Debug)]
pub struct InlineFrontend {
    foot: PromptPane<CrosstermBackend<FrameBuffer>>,
    sheet: FrameBuffer,
    signals: Signals,
    title: String,
    /// Events that were read while something else was looked for.
    read: Vec<(Event, Duration)>,
    burst: KeyBurst,
    /// The signal that ends the program, once all that was typed before it is worked off.
    ending: Option<i32>,
    /// The terminal cannot be written to any more.
    gone: Cell<bool>,
    guard: Guard,
}

/// What is written goes to the terminal at once, when a frame is whole: nothing flickers.
#[derive(Clone, Debug, Default)]
struct FrameBuffer(Rc<RefCell<Vec<u8>>>);

/// Events that are read before the first of them is worked off.
const MOST_AT_ONCE: usize = 4096;

impl InlineFrontend {
    /// Opens the room at the foot of this terminal, below what is there. `ascii`: only ASCII signs are sure.
    pub fn open(signals: Signals, ascii: bool) -> io::Result<Self> {
        let guard = Guard::enter()?;
        // A terminal that does not tell where its cursor is has it on the last line, as far as we know.
        let used = cursor_position().map_or(u16::MAX, |(column, row)| row + u16::from(column > 0));
        let rows = window_size()?.1;
        let sheet = FrameBuffer::default();
        let foot = PromptPane::open(CrosstermBackend::new(sheet.clone()), used.min(rows), ascii)?;
        let room = Self {
            foot,
            sheet,
            signals,
            title: String::new(),
            read: Vec::new(),
            burst: KeyBurst::default(),
            ending: None,
            gone: Cell::new(false),
            guard,
        };
        room.release();
        Ok(room)
    }

    /// Keeps what was printed before the room was opened, to fill a window that becomes larger.
    pub fn remember(&mut self, said: FlowText) {
        self.foot.remember(said);
    }

    /// Writes the frame. A terminal that has gone is reported by `next`: what was typed until then is still worked off.
    fn release(&self) {
        let bytes = self.sheet.0.take();
        if bytes.is_empty() || self.gone.get() {
            return;
        }
        let mut out = io::stdout().lock();
        let written = out.write_all(&bytes).and_then(|()| out.flush());
        self.gone.set(written.is_err());
    }

    /// What has happened already, if anything; `keys`: some may have come.
    fn happened(&mut self, keys: bool) -> io::Result<Option<InputEvent>> {
        if let Some(typed) = self.foot.take()? {
            return Ok(Some(InputEvent::Line(typed)));
        }
        match self.signals.take() {
            Some(SignalEvent::End(signal)) => self.ending = Some(signal),
            Some(caught) => return self.handle_signal(caught).map(Some),
            None => {}
        }
        // Whoever ends the room keeps what was typed before: it is looked for once more.
        while (keys || self.ending.is_some() || !self.read.is_empty())
            && let Some(event) = self.next_key()?
        {
            let event = match event {
                Event::Resize(..) => self.settle_resize(event)?,
                event => event,
            };
            if let Some(happening) = self.foot.press(event)? {
                return Ok(Some(happening));
            }
        }
        if let Some(signal) = self.ending {
            return Ok(Some(InputEvent::Terminate(signal)));
        }
        if window_size()? != self.foot.size() {
            self.foot.repaint()?;
            return Ok(Some(InputEvent::Resized));
        }
        Ok(None)
    }

    fn handle_signal(&mut self, caught: SignalEvent) -> io::Result<InputEvent> {
        Ok(match caught {
            SignalEvent::End(signal) => InputEvent::Terminate(signal),
            SignalEvent::Suspend => InputEvent::Suspend,
            SignalEvent::Interrupt => self.foot.interrupt(),
            SignalEvent::Continued => {
                self.guard.again()?;
                self.foot.repaint()?;
                InputEvent::Continued
            }
        })
    }

    /// The next event, if there is one by now, and when it came.
    fn read_event(&mut self) -> io::Result<Option<(Event, Duration)>> {
        // What came together gets one moment: painting between two keys takes nothing from their speed.
        while self.read.len() < MOST_AT_ONCE
            && let Some(event) = next_event()?
        {
            self.read.push((event, SystemClocks::now().boot));
        }
        Ok((!self.read.is_empty()).then(|| self.read.remove(0)))
    }

    /// The next event. Enter inside a pasted block is an end of line, its last one is nothing: the block is on the
    /// line.
    fn next_key(&mut self) -> io::Result<Option<Event>> {
        while let Some((event, at)) = self.read_event()? {
            let Some(action) = pressed_action(&event) else {
                return Ok(Some(event));
            };
            self.burst.note_key(at);
            match action {
                KeyAction::Send if self.keys_follow(at, self.burst.keys_to_follow())? => {
                    self.burst.begin_block();
                    return Ok(Some(typed_key('\n')));
                }
                KeyAction::Send if self.burst.is_block() => {}
                KeyAction::Complete if self.burst.is_block() => return Ok(Some(typed_key(' '))),
                _ => return Ok(Some(event)),
            }
        }
        Ok(None)
    }

    /// Whether so many keys follow one another at once from that moment on. They are kept for later.
    fn keys_follow(&mut self, from: Duration, keys: usize) -> io::Result<bool> {
        let mut last = from;
        for number in 0..keys {
            if self.read.len() == number {
                let Some(event) = next_event_within(GAP)? else {
                    return Ok(false);
                };
                self.read.push((event, SystemClocks::now().boot));
            }
            let Some((event, at)) = self.read.get(number) else {
                return Ok(false);
            };
            if pressed_action(event).is_none() || at.saturating_sub(last) >= GAP {
                return Ok(false);
            }
            last = *at;
        }
        Ok(true)
    }

    /// Waits until the window keeps its size; what is typed meanwhile is kept.
    fn settle_resize(&mut self, resize: Event) -> io::Result<Event> {
        let mut last = resize;
        while let Some(event) = next_event_within(CALM)? {
            match event {
                Event::Resize(columns, rows) => last = Event::Resize(columns, rows),
                event => self.read.push((event, SystemClocks::now().boot)),
            }
        }
        Ok(last)
    }
}

impl Frontend for InlineFrontend {
    fn output_mode(&self) -> OutputMode {
        OutputMode::Screen
    }

    fn size(&self) -> (u16, u16) {
        self.foot.size()
    }

    fn say(&mut self, _voice: OutputChannel, said: FlowText) -> io::Result<()> {
        self.foot.say(said)?;
        self.release();
        Ok(())
    }

    fn show(&mut self, prompt: &Line<'_>, row: &Line<'_>, title: &str) -> io::Result<()> {
        if self.title != title {
            title.clone_into(&mut self.title);
            queue!(self.foot.backend_mut(), SetTitle(clean(title)))?;
        }
        self.foot.show(prompt, row)?;
        self.release();
        Ok(())
    }

    fn meanwhile(&mut self) -> io::Result<()> {
        // Behind what has to wait, everything waits.
        while self.read.is_empty() {
            let Some(event) = self.next_key()? else { break };
            let now = SystemClocks::now().boot;
            self.read.extend(self.foot.hold_event(event).map(|event| (event, now)));
        }
        self.foot.paint()?;
        self.release();
        Ok(())
    }

    #[expect(clippy::disallowed_methods, reason = "how long was waited, nothing else")]
    fn next(&mut self, until: Duration) -> io::Result<InputEvent> {
        let begun = Instant::now();
        let mut keys = true;
        loop {
            let happened = self.happened(keys);
            self.foot.paint()?;
            self.release();
            if let Some(happening) = happened? {
                return Ok(happening);
            }
            let left = until.saturating_sub(begun.elapsed());
            if left.is_zero() {
                return Ok(InputEvent::Tick);
            }
            let waited = wait_for_input(left.min(PEEK))?;
            if self.gone.get() || waited == WaitOutcome::Gone {
                return Ok(InputEvent::Terminate(HANG_UP));
            }
            keys = waited == WaitOutcome::Ready;
        }
    }

    fn offer(&mut self, text: &str) {
        self.foot.offer(text);
    }

    fn half_typed(&self) -> String {
        self.foot.half_typed().to_owned()
    }

    fn take_typed(&mut self) -> bool {
        self.foot.take_typed()
    }

    fn bell(&mut self) -> io::Result<()> {
        queue!(self.foot.backend_mut(), Print('\u{7}'))?;
        self.release();
        Ok(())
    }
}

/// What a key that is pressed asks for; nothing for one that is let go, and for what is no key.
fn pressed_action(event: &Event) -> Option<KeyAction> {
    match event {
        Event::Key(key) => key_action(*key),
        _ => None,
    }
}

fn typed_key(sign: char) -> Event {
    Event::Key(KeyEvent::new(KeyCode::Char(sign), KeyModifiers::NONE))
}

impl Drop for InlineFrontend {
    fn drop(&mut self) {
        // A terminal that is gone has nothing to tidy.
        let _ = self.foot.close();
        self.release();
    }
}

impl Write for FrameBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
