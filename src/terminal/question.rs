//! One question on a screen: a line that is edited with the room's keys and may take several rows.

use std::io::{self, Write};
use std::time::Duration;

use crossterm::event::Event;
use crossterm::style::Print;
use crossterm::terminal::{Clear, ClearType};
use crossterm::{cursor, queue};
use ratatui_core::text::Line;

use super::events::next_event;
use super::guard::Guard;
use super::keys::{KeyAction, key_action};
use super::line_editor::LineEditor;
use super::wrap_prompt::{wrap_prompt, wrap_static};
use crate::platform::{HANG_UP, SignalEvent, Signals, WaitOutcome, end_by_signal, wait_for_input, window_size};

/// The longest that the signals' flags are left unread.
const PEEK: Duration = Duration::from_millis(250);

/// A question that is on the screen.
struct Question<'a> {
    prompt: &'a str,
    editor: LineEditor,
    /// The row of the cursor, from the question's first one.
    row: u16,
}

/// Asks, and gives the line that was typed; `None` when it was ended (Ctrl-D on an empty line). The terminal is left as
/// it was found, the line `bare` + the answer standing on it. A signal that ends the program ends it here.
///
/// # Errors
/// [`io::ErrorKind::Interrupted`] for Ctrl-C, else as the terminal says.
pub(super) fn ask_question(prompt: &str, bare: &str, default: &str) -> io::Result<Option<String>> {
    let signals = Signals::catch()?;
    let guard = Guard::enter()?;
    let mut question = Question {
        prompt,
        editor: LineEditor::default(),
        row: 0,
    };
    question.draw()?;
    let answer = loop {
        match signals.take() {
            Some(SignalEvent::End(signal)) => {
                question.leave(prompt, question.editor.text())?;
                drop(guard);
                end_by_signal(signal)?;
                return Err(io::ErrorKind::Interrupted.into());
            }
            Some(SignalEvent::Interrupt) => break Err(io::ErrorKind::Interrupted.into()),
            Some(SignalEvent::Continued) => {
                guard.again()?;
                question.draw()?;
            }
            Some(SignalEvent::Suspend) | None => {}
        }
        match wait_for_input(PEEK)? {
            WaitOutcome::Ready => {}
            WaitOutcome::Nothing => continue,
            WaitOutcome::Gone => {
                drop(guard);
                end_by_signal(HANG_UP)?;
                return Err(io::ErrorKind::Interrupted.into());
            }
        }
        let mut answered = None;
        while answered.is_none()
            && let Some(event) = next_event()?
        {
            answered = question.take_event(event);
        }
        question.draw()?;
        if let Some(answer) = answered {
            break answer;
        }
    };
    match &answer {
        Ok(Some(text)) if text.trim().is_empty() => question.leave(bare, default)?,
        Ok(Some(text)) => question.leave(bare, text.trim())?,
        Ok(None) | Err(_) => question.leave(prompt, question.editor.text())?,
    }
    answer
}

impl Question<'_> {
    /// What a key does; an answer where it gives one.
    fn take_event(&mut self, event: Event) -> Option<io::Result<Option<String>>> {
        let action = match event {
            Event::Paste(text) => {
                self.editor.insert(&text.trim().replace(['\r', '\n'], " "));
                return None;
            }
            Event::Key(key) => key_action(key)?,
            _ => return None,
        };
        match action {
            KeyAction::Type(sign) => self.editor.insert(sign.encode_utf8(&mut [0; 4])),
            KeyAction::Edit(edit) => self.editor.edit(edit),
            KeyAction::Send => return Some(Ok(Some(self.editor.send()))),
            KeyAction::Interrupt => return Some(Err(io::ErrorKind::Interrupted.into())),
            KeyAction::EndOrDelete if self.editor.text().is_empty() => return Some(Ok(None)),
            KeyAction::EndOrDelete => self.editor.edit(super::line_editor::EditAction::Delete),
            KeyAction::Escape => self.editor.clear(),
            KeyAction::Up | KeyAction::Down | KeyAction::Complete => {}
            KeyAction::Suspend | KeyAction::Repaint | KeyAction::Lead(_) => {}
        }
        None
    }

    /// Draws the question and its line anew, over what is there.
    fn draw(&mut self) -> io::Result<()> {
        let (width, height) = window_size()?;
        let laid = wrap_prompt(
            &Line::raw(self.prompt.to_owned()),
            self.editor.text(),
            self.editor.cursor(),
            width,
        );
        // Of a line that is longer than the screen its end is seen.
        let first = laid.rows.len().saturating_sub(usize::from(height.max(1)));
        let rows: Vec<String> = laid.rows.iter().skip(first).map(Line::to_string).collect();
        let row = u16::try_from(laid.row.saturating_sub(first)).unwrap_or(0);
        let up = u16::try_from(rows.len()).unwrap_or(1).saturating_sub(row + 1);
        let mut out = io::stdout().lock();
        self.clear(&mut out)?;
        queue!(out, Print(rows.join("\r\n")))?;
        if up > 0 {
            queue!(out, cursor::MoveUp(up))?;
        }
        queue!(out, cursor::MoveToColumn(laid.column))?;
        self.row = row;
        out.flush()
    }

    /// Leaves a text behind in its place, the cursor below it.
    fn leave(&self, prompt: &str, text: &str) -> io::Result<()> {
        let width = window_size()?.0;
        let rows = wrap_static(&Line::raw(prompt.to_owned()), text, width);
        let rows: Vec<String> = rows.iter().map(Line::to_string).collect();
        let mut out = io::stdout().lock();
        self.clear(&mut out)?;
        queue!(out, Print(rows.join("\r\n")), Print("\r\n"))?;
        out.flush()
    }

    /// The rows that the question takes are empty, the cursor at their beginning.
    fn clear(&self, out: &mut impl Write) -> io::Result<()> {
        if self.row > 0 {
            queue!(out, cursor::MoveUp(self.row))?;
        }
        queue!(out, cursor::MoveToColumn(0), Clear(ClearType::FromCursorDown))
    }
}
