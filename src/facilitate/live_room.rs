//! The live room: lines, ticks and signals become entries and answers, until it is left.

use std::io;

use crate::session::{Decision, Refusal, Session};
use crate::store::refusal_reason::store_error_reason;
use crate::store::{SessionFolder, SessionWriter, StoreError};
use crate::terminal::{
    Clock, Frontend, InputEvent, InputLine, Now, OutputChannel, SystemClocks, has_lost_signs, oversleep,
};
use crate::view::{OutputMode, Palette};
use crate::words::Words;

use super::answer::{StateBefore, build_answer, draw_answer, unchanged_view};
use super::conduct::LeadKey;
use super::dispatch::{DispatchState, cleared_text, dispatch};
use super::effect::{Effect, ExitCommand};
use super::prompt_content::{PromptContent, lines_typed};
use super::room_context::RoomContext;
use super::room_parts::{LineTally, RoomTiming, SaveState};
use super::timed_input::TimedInput;
use super::tour_guide::{STOP_ROWS, TourGuide};
use super::{names, refusal_text, room_views};

/// How a room was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitReason {
    /// Finished, its roadmaps written.
    Finished,
    /// Left, to be resumed.
    Quit,
    Interrupted,
    /// By a signal, by its number.
    Signal(i32),
}

/// What a room leaves behind for who ends the program.
#[derive(Debug)]
pub struct RoomOutcome {
    /// How it was left.
    pub left: ExitReason,
    /// Commands that were refused, lines that were not read: something wants a look.
    pub look: bool,
    /// Lines that are on no disk, or roadmaps that are not written: why.
    pub unsaved: Option<StoreError>,
    /// Piped lines that their own disk refused went to another folder, and nobody could be asked.
    pub rescued: bool,
    /// Where the session is by now: it may have gone on in another folder.
    pub folder: SessionFolder,
}

/// A live room: who sits in it, the session, and what it keeps from one line to the next.
pub struct LiveRoom<'a> {
    pub(super) frontend: &'a mut dyn Frontend,
    pub(super) words: &'a Words,
    pub(super) palette: Palette,
    pub(super) clock: Clock,
    pub(super) session: Session,
    pub(super) writer: SessionWriter,
    /// Lines that carry their times.
    pub(super) timed: TimedInput,
    /// What a line needs to know of those before it.
    pub(super) memory: DispatchState,
    /// What became of the lines.
    pub(super) tally: LineTally,
    /// What waits for the disk.
    pub(super) saving: SaveState,
    /// When what was done last.
    pub(super) timing: RoomTiming,
    /// Says what to try next, where the room is a tour's.
    pub(super) guide: Option<TourGuide>,
}

impl LiveRoom<'_> {
    /// Lives until the room is left.
    ///
    /// # Errors
    /// When the terminal refuses to be read or written; what was typed is on the disk by then.
    pub fn run(mut self) -> io::Result<RoomOutcome> {
        let left = loop {
            self.say_stop()?;
            self.show_prompt()?;
            let until = self.clock.to_next_second();
            let before = SystemClocks::now().boot;
            let happening = self.frontend.next(until)?;
            if let Some(slept) = oversleep(until, SystemClocks::now().boot.saturating_sub(before)) {
                self.woken(slept)?;
            }
            if let Some(left) = self.handle_event(happening)? {
                break left;
            }
        };
        if self.tally.legacy_lines > 0 {
            self.say_aside(self.words.told_windows_1252(self.tally.legacy_lines))?;
        }
        if self.tally.lost_lines > 0 {
            self.say_aside(self.words.told_lost_signs(self.tally.lost_lines))?;
        }
        let unsaved = self.writer.save().err();
        self.say_incidents()?;
        Ok(RoomOutcome {
            left,
            look: self.tally.refused || self.tally.unread > 0 || self.tally.legacy_lines > 0,
            unsaved: unsaved.or(self.saving.unwritten),
            rescued: self.saving.rescued,
            folder: self.writer.folder().clone(),
        })
    }

    /// What follows from something that happened; how the room is left when it ends there.
    fn handle_event(&mut self, happening: InputEvent) -> io::Result<Option<ExitReason>> {
        match happening {
            InputEvent::Line(typed) => return self.handle_line(typed),
            InputEvent::Remote(key) => return self.handle_key(LeadKey::Remote(key)),
            InputEvent::Tick => self.tick()?,
            InputEvent::Resized | InputEvent::Edited | InputEvent::Continued => {}
            InputEvent::Complete { line, .. } if self.offer_stop(&line) => {}
            InputEvent::Complete { line, cursor } => {
                let language = self.words.language();
                if let Some(text) = super::slash::complete_line(&line, cursor, self.session.state(), language) {
                    self.frontend.offer(&text);
                } else if let Err(Refusal::Ambiguous { typed, among }) =
                    super::slash::parse_line(&line, self.session.state(), language)
                {
                    self.say_aside(refusal_text::candidate_list(&typed, &among, self.words))?;
                }
            }
            InputEvent::Escape => {
                self.memory.wants_folder = None;
                self.handle_cleared()?;
            }
            InputEvent::Interrupt { cleared: false, .. } | InputEvent::EndOfInput if self.has_ended() => {
                return Ok(Some(ExitReason::Finished));
            }
            InputEvent::Interrupt { again: false, cleared } => {
                self.handle_cleared()?;
                self.say_aside(match (self.frontend.output_mode(), cleared) {
                    (_, false) => self.words.interrupt_told_empty(),
                    (OutputMode::Screen, true) => self.words.interrupt_told(),
                    (_, true) => self.words.interrupt_told_linear(),
                })?;
            }
            InputEvent::Interrupt { again: true, .. } => return self.handle_interrupt(),
            InputEvent::Suspend => self.say_aside(self.words.suspend_told())?,
            InputEvent::EndOfInput if self.frontend.output_mode() == OutputMode::Piped => {
                return self.left_by(ExitCommand::Quit);
            }
            InputEvent::EndOfInput => self.say_aside(self.words.end_told())?,
            InputEvent::Terminate(signal) => {
                self.cut_off()?;
                return Ok(Some(ExitReason::Signal(signal)));
            }
        }
        Ok(None)
    }

    pub(super) fn now(&self) -> Now {
        self.clock.now()
    }

    pub(super) fn room(&self) -> RoomContext<'_> {
        let room = RoomContext::new(&*self.frontend, &self.clock, &self.session, self.words, self.palette);
        let (columns, rows) = room.size;
        RoomContext {
            unsaved: self.writer.pending() > 0,
            // What a tour says comes below what a step says.
            size: (
                columns,
                rows.saturating_sub(self.guide.as_ref().map_or(0, |_| STOP_ROWS)),
            ),
            ..room
        }
    }

    fn show_prompt(&mut self) -> io::Result<()> {
        if self.frontend.output_mode() == OutputMode::Piped {
            return Ok(());
        }
        let alarm = self.saving.waiting.as_ref().map(|alarm| (alarm.since, &alarm.kind));
        let alarm = alarm.map(|(since, kind)| (since, store_error_reason(self.words, kind)));
        if self.frontend.half_typed().is_empty() {
            self.memory.held = None;
        }
        let lines = lines_typed(&*self.frontend);
        let foot = PromptContent::from_room(&self.room(), &self.memory, lines, alarm);
        self.frontend.show(&foot.prompt, &foot.row, &foot.title)
    }

    /// Works off a line; how the room is left when it ends there.
    fn handle_line(&mut self, typed: InputLine) -> io::Result<Option<ExitReason>> {
        let typed = match self.timed.read(typed, &mut self.clock) {
            Ok(typed) => typed,
            Err(typed) => {
                self.say_aside(self.words.time_backwards(typed.number))?;
                typed
            }
        };
        if typed.windows_1252 && self.frontend.output_mode() == OutputMode::Piped {
            self.tally.legacy_lines += 1;
        } else if typed.windows_1252 {
            self.say_aside(self.words.told_windows_1252(1))?;
        }
        if self.frontend.output_mode() == OutputMode::Piped && has_lost_signs(&typed.text) {
            self.tally.lost_lines += 1;
        }
        if typed.part == 1 {
            self.say_aside(self.words.line_split(typed.number))?;
        }
        self.timing.ticked = self
            .timing
            .ticked
            .max(if self.clock.is_manual() { self.now().ms } else { 0 });
        let typed = self.without_keys(typed);
        if self.is_empty_line(&typed.text) {
            return self.handle_key(LeadKey::Enter);
        }
        if self.has_ended() && self.reopen_for(&typed.text) {
            return Ok(Some(ExitReason::Finished));
        }
        if let Some(guide) = &mut self.guide {
            guide.note_line(&typed.text, self.session.state(), self.words.language());
        }
        let mut memory = std::mem::take(&mut self.memory);
        let effects = dispatch(&mut memory, &self.room(), &typed);
        self.memory = memory;
        let left = self.apply_effects(effects, typed.number)?;
        if left.is_some() {
            return Ok(left);
        }
        if self.frontend.half_typed().is_empty() {
            // What came back is mended, or cleared.
            self.memory.returned.clear();
        }
        self.timing.given = SystemClocks::now().boot;
        self.memory.keys.line_sent = Some(self.clock.real_time());
        self.tell_time(self.timing.ticked)?;
        Ok(None)
    }

    /// Does what follows from a line or a key; how the room is left when it ends there.
    pub(super) fn apply_effects(&mut self, effects: Vec<Effect>, line: usize) -> io::Result<Option<ExitReason>> {
        for effect in effects {
            match effect {
                Effect::Act(decision) => self.carry_out(decision)?,
                Effect::Write(decision) => self.write_silently(decision)?,
                Effect::Say(voice, said) => self.frontend.say(voice, said)?,
                Effect::Offer(text) => self.frontend.offer(&text),
                Effect::Refused(sentence) => {
                    self.tally.refused |= self.frontend.output_mode() == OutputMode::Piped;
                    let sentence = match self.frontend.output_mode() {
                        OutputMode::Piped => self.words.refused_line(line, &sentence),
                        OutputMode::Screen | OutputMode::Linear => sentence,
                    };
                    self.say_aside(sentence)?;
                }
                Effect::Finish => {
                    if self.finish_session()? && !self.has_ended() {
                        return Ok(Some(ExitReason::Finished));
                    }
                }
                Effect::Close => return Ok(Some(ExitReason::Finished)),
                Effect::Leave => return self.left_by(ExitCommand::Quit),
                Effect::MoveTo(path, way) => {
                    if self.move_to(&path, way)?
                        && let Some(left) = self.left_by(way)?
                    {
                        return Ok(Some(left));
                    }
                }
            }
        }
        Ok(None)
    }

    /// The line was cleared: a form is left, and says what it leaves.
    fn handle_cleared(&mut self) -> io::Result<()> {
        let mut memory = std::mem::take(&mut self.memory);
        let said = cleared_text(&mut memory, &self.room());
        self.memory = memory;
        match said {
            Some(said) => self.frontend.say(OutputChannel::Answer, said),
            None => Ok(()),
        }
    }

    /// Writes an act and answers it.
    pub(super) fn carry_out(&mut self, decision: Decision) -> io::Result<()> {
        let Decision {
            group,
            kind,
            line,
            notices,
        } = decision;
        let Some(kind) = kind else {
            let room = self.room();
            let said = unchanged_view(&room, &notices);
            return self.frontend.say(OutputChannel::Answer, said);
        };
        let before = StateBefore::from_room(&self.room(), group.unwrap_or(self.session.state().active), &kind);
        let known = self.saving.waiting.is_some();
        let proposal = self.session.state().time.proposal.clone();
        let entry = self.record_line(group, kind, line);
        let proposed = self.session.state().time.proposal.as_ref();
        if proposed.is_some() && proposed != proposal.as_ref() {
            self.memory.keys.proposal_shown = Some(self.clock.real_time());
        }
        self.say_incidents()?;
        let saved = self.writer.pending() == 0;
        let room = self.room();
        // Not acknowledged: a program that reads the answers must not take it for saved.
        if saved || room.mode != OutputMode::Piped {
            let answer = build_answer(&room, &before, &entry, &notices);
            for (voice, said) in draw_answer(&room, &answer) {
                self.frontend.say(voice, said)?;
            }
        }
        if saved {
            self.saved_again()?;
        } else {
            let reason = self
                .saving
                .waiting
                .as_ref()
                .map(|alarm| store_error_reason(self.words, &alarm.kind));
            let reason = reason.unwrap_or_default();
            let name = names::noted_name(&self.room(), &entry);
            self.say_aside(match (known, self.frontend.output_mode()) {
                (true, OutputMode::Screen | OutputMode::Linear) => self.words.still_not_saved(&reason),
                _ => self.words.not_saved_yet(&name, &reason),
            })?;
        }
        self.ring_off();
        Ok(())
    }

    /// Writes an act of which something else speaks.
    fn write_silently(&mut self, decision: Decision) -> io::Result<()> {
        if let Some(kind) = decision.kind {
            self.record_entry(decision.group, kind);
        }
        self.ring_off();
        self.retry_save()
    }

    pub(super) fn say_aside(&mut self, sentence: String) -> io::Result<()> {
        let said = room_views::answer_text(&self.room(), sentence);
        self.frontend.say(OutputChannel::Aside, said)
    }
}
