//! What the console sends, read record by record: crossterm drops signs that come with a release, and those past
//! U+FFFF.

use std::collections::VecDeque;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::Event;
use crossterm_winapi::{Console, ControlKeyState, Handle, InputRecord, KeyEventRecord};

use crate::platform::{ConsoleKey, ConsoleKeyDecoder, WaitOutcome};

/// Between two looks at the console; a key is heard within that time.
const LOOK: Duration = Duration::from_millis(8);

const ALT_PRESSED: u32 = 0x0003;
const CONTROL_PRESSED: u32 = 0x000C;
const SHIFT_PRESSED: u32 = 0x0010;
const ENHANCED_KEY: u32 = 0x0100;

static CONSOLE: Mutex<Option<ConsoleInput>> = Mutex::new(None);

struct ConsoleInput {
    console: Console,
    decoder: ConsoleKeyDecoder,
    events: VecDeque<Event>,
}

/// Waits for a key.
///
/// # Errors
/// The error of the console.
pub fn wait_for_input(until: Duration) -> io::Result<WaitOutcome> {
    let ready = look_until(until, |input| !input.events.is_empty())?;
    Ok(if ready {
        WaitOutcome::Ready
    } else {
        WaitOutcome::Nothing
    })
}

/// The next event, if one comes within that time.
///
/// # Errors
/// The error of the console.
pub fn next_terminal_event(time: Duration) -> io::Result<Option<Event>> {
    let mut event = None;
    look_until(time, |input| {
        event = input.events.pop_front();
        event.is_some()
    })?;
    Ok(event)
}

/// Where the cursor is, the first column and row being 0.
///
/// # Errors
/// The error of the console.
pub fn cursor_position() -> io::Result<(u16, u16)> {
    crossterm::cursor::position()
}

/// Columns and rows of the window.
///
/// # Errors
/// When the output is no console.
pub fn window_size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size()
}

/// Looks at the console again and again until `done`; false when the time was over first.
#[expect(clippy::disallowed_methods, reason = "how long was waited, nothing else")]
fn look_until(time: Duration, mut done: impl FnMut(&mut ConsoleInput) -> bool) -> io::Result<bool> {
    let begun = Instant::now();
    loop {
        {
            let mut held = CONSOLE.lock().unwrap_or_else(PoisonError::into_inner);
            let input = match &mut *held {
                Some(input) => input,
                none => none.insert(ConsoleInput::open()?),
            };
            input.read_records()?;
            if done(input) {
                return Ok(true);
            }
        }
        let left = time.saturating_sub(begun.elapsed());
        if left.is_zero() {
            return Ok(false);
        }
        thread::sleep(left.min(LOOK));
    }
}

impl ConsoleInput {
    fn open() -> io::Result<Self> {
        Ok(Self {
            console: Console::from(Handle::current_in_handle()?),
            decoder: ConsoleKeyDecoder::default(),
            events: VecDeque::new(),
        })
    }

    /// Takes what the console has by now.
    fn read_records(&mut self) -> io::Result<()> {
        for _ in 0..self.console.number_of_console_input_events()? {
            match self.console.read_single_input_event()? {
                InputRecord::KeyEvent(record) => {
                    let keys = self.decoder.decode(console_key(&record));
                    self.events.extend(keys.into_iter().map(Event::Key));
                }
                InputRecord::WindowBufferSizeEvent(_) => {
                    let (columns, rows) = window_size()?;
                    self.events.push_back(Event::Resize(columns, rows));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn console_key(record: &KeyEventRecord) -> ConsoleKey {
    let state: &ControlKeyState = &record.control_key_state;
    ConsoleKey {
        is_down: record.key_down,
        repeats: record.repeat_count,
        virtual_key: record.virtual_key_code,
        unit: record.u_char,
        shift: state.has_state(SHIFT_PRESSED),
        control: state.has_state(CONTROL_PRESSED),
        alt: state.has_state(ALT_PRESSED),
        is_enhanced: state.has_state(ENHANCED_KEY),
    }
}
