//! The room's foot: what keys and pasted blocks do to the line, and what is printed above it.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;

use crossterm::event::Event;
use ratatui_core::backend::Backend;
use ratatui_core::text::{Line, Span};

use super::inline_viewport::InlineViewport;
use super::input;
use super::keys::{KeyAction, key_action};
use super::line_editor::LineEditor;
use super::wrap_prompt::{WrappedPrompt, wrap_prompt, wrap_static};
use super::{InputEvent, InputLine};
use crate::text::clean;
use crate::view::{FlowText, to_ascii};

/// How many sayings are kept to fill a window that becomes larger.
const KEPT: usize = 400;

/// The line being typed, the row below it, and what was printed above. Draws on any ratatui backend.
pub struct PromptPane<B: Backend> {
    screen: InlineViewport<B>,
    editor: LineEditor,
    prompt: Line<'static>,
    row: Line<'static>,
    said: VecDeque<FlowText>,
    /// Lines that were sent and wait for their turn: those of a pasted block.
    sent: VecDeque<InputLine>,
    number: usize,
    /// The trace of an empty line, left only when it is answered.
    unanswered: Option<FlowText>,
    interrupted: bool,
    completing: bool,
    /// Something was typed since this was asked last.
    typed: bool,
    stale: bool,
    ascii: bool,
}

impl<B: Backend> std::fmt::Debug for PromptPane<B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Foot")
            .field("editor", &self.editor)
            .finish_non_exhaustive()
    }
}

impl<B: Backend> PromptPane<B> {
    /// Begins below `used` rows that something else has written. `ascii`: only ASCII signs are sure.
    pub fn open(backend: B, used: u16, ascii: bool) -> Result<Self, B::Error> {
        Ok(Self {
            screen: InlineViewport::open(backend, used)?,
            editor: LineEditor::default(),
            prompt: Line::default(),
            row: Line::default(),
            said: VecDeque::new(),
            sent: VecDeque::new(),
            number: 0,
            unanswered: None,
            interrupted: false,
            completing: false,
            typed: false,
            stale: true,
            ascii,
        })
    }

    pub fn size(&self) -> (u16, u16) {
        let size = self.screen.size();
        (size.width, size.height)
    }

    /// What is drawn on.
    pub fn backend(&self) -> &B {
        self.screen.backend()
    }

    /// What is drawn on, to ask it for something else.
    pub fn backend_mut(&mut self) -> &mut B {
        self.screen.backend_mut()
    }

    /// Keeps what was printed before the room was opened, for a window that changes its size.
    pub fn remember(&mut self, said: FlowText) {
        if self.said.len() == KEPT {
            self.said.pop_front();
        }
        self.said.push_back(said);
    }

    /// Says something above the line that is being typed.
    pub fn say(&mut self, said: FlowText) -> Result<(), B::Error> {
        if let Some(trace) = self.unanswered.take() {
            self.put_text(trace)?;
        }
        self.put_text(said)
    }

    /// Sets the prompt and the row, and paints them.
    pub fn show(&mut self, prompt: &Line<'_>, row: &Line<'_>) -> Result<(), B::Error> {
        self.prompt = self.line_signs(owned_line(prompt));
        self.row = self.line_signs(owned_line(row));
        self.stale = true;
        self.paint()
    }

    /// Paints the line and the row, where something changed.
    pub fn paint(&mut self) -> Result<(), B::Error> {
        if std::mem::take(&mut self.stale) {
            let laid = self.wrapped_prompt();
            self.screen.show(&laid, &self.row)?;
        }
        Ok(())
    }

    /// Paints everything anew: another size, or something else wrote to the terminal.
    pub fn repaint(&mut self) -> Result<(), B::Error> {
        let width = self.screen.size_now()?.width;
        let ascii = self.ascii;
        self.screen.reopen(
            self.said
                .iter()
                .map(|said| said(width).into_iter().map(|line| plain_signs(line, ascii)).collect()),
        )?;
        self.stale = true;
        self.paint()
    }

    /// Puts a text on the line, the cursor at its end. One that comes back while another is there comes below it.
    pub fn offer(&mut self, text: &str) {
        if self.editor.text().is_empty() || std::mem::take(&mut self.completing) {
            self.editor.set(text);
        } else {
            let both = format!("{}\n{text}", self.editor.text());
            self.editor.set(&both);
        }
        self.stale = true;
    }

    /// What is on the line.
    pub fn half_typed(&self) -> &str {
        self.editor.text()
    }

    /// Whether anything was typed since this was asked last. A remote's button for a black screen types a point, which
    /// alone is nothing.
    pub fn take_typed(&mut self) -> bool {
        std::mem::take(&mut self.typed)
    }

    /// The next line that was sent; its trace stays above its answer.
    pub fn take(&mut self) -> Result<Option<InputLine>, B::Error> {
        self.unanswered = None;
        let Some(typed) = self.sent.pop_front() else {
            return Ok(None);
        };
        let prompt = self.prompt.clone();
        let text: Arc<str> = typed.text.as_str().into();
        let trace: FlowText = Box::new(move |width| wrap_static(&prompt, &text, width));
        if typed.text.trim().is_empty() {
            self.unanswered = Some(trace);
        } else {
            // The line gives its rows to its own trace.
            let laid = self.wrapped_prompt();
            self.screen.show(&laid, &self.row)?;
            self.put_text(trace)?;
        }
        Ok(Some(typed))
    }

    /// What an event of the terminal does.
    pub fn press(&mut self, event: Event) -> Result<Option<InputEvent>, B::Error> {
        match event {
            Event::Paste(text) => {
                self.editor.paste(&text);
                self.mark_touched();
                self.typed = true;
                Ok(Some(InputEvent::Edited))
            }
            Event::Resize(..) => {
                self.repaint()?;
                Ok(Some(InputEvent::Resized))
            }
            Event::Key(key) => match key_action(key) {
                Some(stroke) => self.apply_key(stroke),
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// What an event does while nobody can answer: what is typed appears, a line that is sent waits its turn. An event
    /// that asks for more is given back.
    pub fn hold_event(&mut self, event: Event) -> Option<Event> {
        match &event {
            Event::Paste(text) => self.editor.paste(text),
            Event::Key(key) => match key_action(*key) {
                None => {}
                Some(KeyAction::Type(sign)) => self.editor.insert(sign.encode_utf8(&mut [0; 4])),
                Some(KeyAction::Edit(edit)) => self.editor.edit(edit),
                Some(KeyAction::Send) => self.send_line(),
                Some(_) => return Some(event),
            },
            Event::Resize(..) => return Some(event),
            _ => {}
        }
        self.mark_touched();
        None
    }

    /// Leaves: the line and the row go, the cursor comes below what was printed.
    pub fn close(&mut self) -> Result<(), B::Error> {
        self.screen.close()
    }

    /// Ctrl-C, or SIGINT from elsewhere: the line is cleared; again, with nothing between, it leaves.
    pub fn interrupt(&mut self) -> InputEvent {
        let again = std::mem::replace(&mut self.interrupted, true);
        let cleared = !self.editor.text().is_empty();
        self.editor.clear();
        self.completing = false;
        self.stale = true;
        InputEvent::Interrupt { again, cleared }
    }

    fn apply_key(&mut self, stroke: KeyAction) -> Result<Option<InputEvent>, B::Error> {
        let again = self.interrupted;
        let lines = self.lines_typed();
        self.mark_touched();
        let passes = matches!(stroke, KeyAction::Send | KeyAction::Lead(_) | KeyAction::Repaint);
        let is_point = stroke == KeyAction::Type('.') && self.editor.text().is_empty();
        self.typed |= !passes && !is_point;
        match stroke {
            KeyAction::Type(sign) => self.editor.insert(sign.encode_utf8(&mut [0; 4])),
            KeyAction::Edit(edit) => self.editor.edit(edit),
            KeyAction::Up => {
                let laid = self.wrapped_prompt();
                self.editor.move_up(&laid);
            }
            KeyAction::Down => {
                let laid = self.wrapped_prompt();
                self.editor.move_down(&laid);
            }
            KeyAction::Send => {
                self.send_line();
                return Ok(self.take()?.map(InputEvent::Line));
            }
            KeyAction::Complete => {
                self.completing = true;
                return Ok(Some(InputEvent::Complete {
                    line: self.editor.text().to_owned(),
                    cursor: self.editor.cursor(),
                }));
            }
            KeyAction::Interrupt => {
                self.interrupted = again;
                return Ok(Some(self.interrupt()));
            }
            KeyAction::Escape => {
                self.editor.clear();
                return Ok(Some(InputEvent::Escape));
            }
            KeyAction::EndOrDelete if self.editor.text().is_empty() => return Ok(Some(InputEvent::EndOfInput)),
            KeyAction::EndOrDelete => self.editor.edit(super::line_editor::EditAction::Delete),
            KeyAction::Suspend => return Ok(Some(InputEvent::Suspend)),
            KeyAction::Repaint => self.repaint()?,
            KeyAction::Lead(key) => return Ok(Some(InputEvent::Remote(key))),
        }
        Ok((lines != self.lines_typed()).then_some(InputEvent::Edited))
    }

    /// Each line of a block is sent by itself; blank ones among them are nothing.
    fn send_line(&mut self) {
        let text = self.editor.send();
        let block = text.contains('\n');
        for line in text.split('\n').filter(|line| !block || !line.trim().is_empty()) {
            self.number += 1;
            self.sent.extend(input::split_pasted(line, self.number));
        }
    }

    fn lines_typed(&self) -> usize {
        self.editor.text().split('\n').count()
    }

    fn mark_touched(&mut self) {
        self.interrupted = false;
        self.completing = false;
        self.stale = true;
    }

    fn wrapped_prompt(&self) -> WrappedPrompt {
        wrap_prompt(
            &self.prompt,
            self.editor.text(),
            self.editor.cursor(),
            self.screen.size().width,
        )
    }

    fn put_text(&mut self, said: FlowText) -> Result<(), B::Error> {
        let lines = said(self.screen.size().width);
        let lines = lines.into_iter().map(|line| self.line_signs(line)).collect();
        self.remember(said);
        self.screen.say(lines)
    }

    fn line_signs(&self, line: Line<'static>) -> Line<'static> {
        plain_signs(line, self.ascii)
    }
}

/// The line as a terminal may be given it: nothing in it drives one, and with `plain` ASCII signs stand for ours.
fn plain_signs(mut line: Line<'static>, plain: bool) -> Line<'static> {
    for span in &mut line.spans {
        if let Cow::Owned(text) = clean(&span.content) {
            span.content = text.into();
        }
        if plain && let Cow::Owned(text) = to_ascii(&span.content) {
            span.content = text.into();
        }
    }
    line
}

fn owned_line(line: &Line<'_>) -> Line<'static> {
    Line {
        spans: line
            .spans
            .iter()
            .map(|span| Span::styled(span.content.to_string(), span.style))
            .collect(),
        ..Line::default()
    }
    .style(line.style)
}
