//! What the live room asks of a terminal. Two implementations: the room on a screen, and plain lines.

use std::io;
use std::time::Duration;

use ratatui_core::text::Line;

use crate::view::{FlowText, OutputMode};

/// Where a text goes when nobody sits at a terminal; on a terminal both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputChannel {
    /// What was noted, and what was asked for: standard output.
    Answer,
    /// Refusals and what wants a look: standard error when piped.
    Aside,
    /// Instructions, proposals, what was understood: as `Aside`, and nowhere in a pipe that is to be quiet.
    Guidance,
}

/// A line that was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputLine {
    /// Its text without the end of line.
    pub text: String,
    /// Its number among the lines given, from 1; the parts of a line that was too long share it.
    pub number: usize,
    /// Some of its bytes are no UTF-8: they were read as Windows-1252.
    pub windows_1252: bool,
    /// The line was too long: this is its part of that number, from 1, and not the whole of it. 0: it is whole.
    pub part: usize,
}

/// What happened while waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputEvent {
    /// A line. A pasted block that Enter sent comes line by line, without its blank ones.
    Line(InputLine),
    /// Nothing, for as long as was asked.
    Tick,
    /// Tab: the line as it is typed and the cursor's place in it, in bytes.
    Complete {
        /// What is on the line.
        line: String,
        /// Where the cursor is in it, in bytes.
        cursor: usize,
    },
    /// Ctrl-C. The line was cleared and can be recalled.
    Interrupt {
        /// Something was on the line, as far as is known.
        cleared: bool,
        /// The key before was Ctrl-C as well.
        again: bool,
    },
    /// A button of a presenter's remote. What is on the line stays.
    Remote(RemoteKey),
    /// The line has more lines than before, or fewer: a block was pasted, or mended.
    Edited,
    /// Esc. The line was cleared and can be recalled.
    Escape,
    /// Ctrl-D on an empty line, or the end of a file or a pipe.
    EndOfInput,
    /// Ctrl-Z. Nothing was suspended.
    Suspend,
    /// A signal that ends the program, by its number (SIGTERM, SIGHUP), or the terminal has gone (SIGHUP).
    Terminate(i32),
    /// The program goes on after a stop (SIGCONT): time may have passed.
    Continued,
    /// The window has another size; what was printed is there anew.
    Resized,
}

/// What a presenter's remote sends to the window that has the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoteKey {
    /// PageDown.
    Next,
    /// PageUp.
    Previous,
}

/// A place to say things and to be told things.
pub trait Frontend {
    /// How answers for it are laid out.
    fn output_mode(&self) -> OutputMode;

    /// Columns and rows. Columns are [`u16::MAX`] where nobody wraps.
    fn size(&self) -> (u16, u16);

    /// Says something above the line that is being typed.
    ///
    /// In linear mode on a terminal, a text said while a line is awaited is on lines of its own, the prompt is
    /// shown again by the next [`show`](Self::show); whoever tells the time waits for a line first, so as never to
    /// break one that is half typed.
    fn say(&mut self, voice: OutputChannel, said: FlowText) -> io::Result<()>;

    /// Shows the prompt, the line as typed so far, the row and the window's title. Costs nothing where nothing changed.
    /// The row's own style ([`Line::style`]) fills the row. Linear mode shows the prompt once a line, and no row.
    fn show(&mut self, prompt: &Line<'_>, row: &Line<'_>, title: &str) -> io::Result<()>;

    /// While a disk takes its time: what is typed appears, and waits for [`next`](Self::next). Does not wait itself.
    fn meanwhile(&mut self) -> io::Result<()>;

    /// Waits for something to happen, `until` at most.
    fn next(&mut self, until: Duration) -> io::Result<InputEvent>;

    /// Puts a text on the line with the cursor at its end: a refused command that comes back, a completion (which
    /// replaces what is there; anything else comes below it, so that several refused lines of a block all come
    /// back). Nothing in linear mode.
    fn offer(&mut self, text: &str);

    /// What is on the line and was not sent; nothing where the terminal itself edits lines.
    fn half_typed(&self) -> String;

    /// Whether anything was typed since this was asked last; false where the terminal itself edits lines.
    fn take_typed(&mut self) -> bool {
        false
    }

    /// Rings the bell.
    fn bell(&mut self) -> io::Result<()>;
}
