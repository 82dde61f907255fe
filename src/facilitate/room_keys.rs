//! Keys that lead, and the end that stays on the screen until a key closes it.

use std::borrow::Cow;
use std::io;

use crate::session::{EntryKind, Intent, Query};
use crate::terminal::{Clock, InputLine, SystemClocks};
use crate::view::OutputMode;

use super::conduct::{KeyPress, LeadKey, press_key};
use super::dispatch::HeldPrompt;
use super::live_room::{ExitReason, LiveRoom};
use super::slash;

/// What a remote's button for a black screen leaves on the line.
const BLACK_SCREEN: &str = ".";

impl LiveRoom<'_> {
    /// What a key that leads does; how the room is left when it ends there.
    pub(super) fn handle_key(&mut self, key: LeadKey) -> io::Result<Option<ExitReason>> {
        let press = KeyPress {
            key,
            at: self.clock.real_time(),
            typed_before: self.frontend.take_typed(),
        };
        let half_typed = self.frontend.half_typed();
        if !half_typed.trim().is_empty() && half_typed.trim() != BLACK_SCREEN && self.memory.held.is_none() {
            self.memory.held = Some(HeldPrompt::from_room(&self.room()));
        }
        let mut memory = std::mem::take(&mut self.memory);
        let effects = press_key(&mut memory, &self.room(), press);
        self.memory = memory;
        let left = self.apply_effects(effects, 0)?;
        self.timing.given = SystemClocks::now().boot;
        self.tell_time(self.timing.ticked)?;
        Ok(left)
    }

    /// Whether a line counts as Enter alone: at a keyboard, not in a pipe.
    pub(super) fn is_empty_line(&self, line: &str) -> bool {
        let line = line.trim();
        self.frontend.output_mode() != OutputMode::Piped && (line.is_empty() || line == BLACK_SCREEN)
    }

    /// In linear mode a key that the terminal does not know leaves its signs in the line.
    pub(super) fn without_keys(&self, typed: InputLine) -> InputLine {
        if self.frontend.output_mode() != OutputMode::Linear {
            return typed;
        }
        match strip_key_sequences(&typed.text) {
            Cow::Borrowed(_) => typed,
            Cow::Owned(text) => InputLine { text, ..typed },
        }
    }

    /// Whether the session is finished and its end is on the screen.
    pub(super) fn has_ended(&self) -> bool {
        self.session.state().finished && self.frontend.output_mode() != OutputMode::Piped
    }

    /// A line typed at the end reopens the session to complete it, unless it only looks. True: it closes the end.
    pub(super) fn reopen_for(&mut self, line: &str) -> bool {
        let intent = slash::parse_line(line, self.session.state(), self.words.language());
        match intent {
            Ok(Intent::Quit | Intent::Finish) => return true,
            Ok(intent) if intent.only_looks() && !matches!(intent, Intent::Query(Query::Form { .. })) => {}
            Ok(_) => self.reopen_session(),
            Err(_) => {}
        }
        false
    }

    /// The clock rests: lines that come now have the time of the end.
    fn reopen_session(&mut self) {
        let last = self.session.entries().last().map_or(0, |entry| entry.ms);
        let created = &self.session.state().header.created;
        if !self.clock.is_manual() {
            self.clock = Clock::started(created.timestamp(), created.offset(), SystemClocks::now(), last, 0.0);
        }
        self.record_entry(None, EntryKind::Reopened);
    }
}

/// The line without control sequences (`ESC [ 6 ~`, PageDown), also as the terminal echoes them (`^[[6~`).
fn strip_key_sequences(line: &str) -> Cow<'_, str> {
    if !line.contains('\u{1b}') && !line.contains("^[") {
        return Cow::Borrowed(line);
    }
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    loop {
        let escape = rest.find('\u{1b}').map(|at| (at, 1));
        let echoed = rest.find("^[[").map(|at| (at, 2));
        let Some((at, length)) = escape.into_iter().chain(echoed).min() else {
            break;
        };
        kept.push_str(&rest[..at]);
        let behind = &rest[at + length..];
        rest = match behind.strip_prefix(['[', 'O']) {
            Some(sequence) => {
                let last = sequence.find(|sign: char| sign == '~' || sign.is_ascii_alphabetic());
                last.map_or("", |last| &sequence[last + 1..])
            }
            None => behind,
        };
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}
