//! The ways out of the room: finished, left, cut off; in another folder where this one takes no more.

use std::io;
use std::path::Path;
use std::time::Duration;

use crate::session::{EntryKind, format_timestamp};
use crate::store::{self, SessionFolder, StoreError, error_text};
use crate::terminal::{InputEvent, OutputChannel};
use crate::view::OutputMode;

use super::dispatch::ask_for_folder;
use super::effect::{Effect, ExitCommand};
use super::live_room::{ExitReason, LiveRoom};
use super::{room_views, write_roadmaps};

impl LiveRoom<'_> {
    /// `/quit`, the end of input: the clock stops, and the roadmaps are written as they are by now.
    pub(super) fn leave_room(&mut self) -> io::Result<()> {
        let was_finished = self.session.state().reopened;
        self.write_roadmaps()?;
        let act = if was_finished {
            EntryKind::Finished
        } else {
            EntryKind::SessionLeft
        };
        self.record_entry(None, act);
        self.retry_save()
    }

    pub(super) fn handle_interrupt(&mut self) -> io::Result<Option<ExitReason>> {
        if self.memory.wants_folder.is_none() {
            let mut memory = std::mem::take(&mut self.memory);
            let asked = ask_for_folder(&mut memory, &self.room(), ExitCommand::Interrupt);
            self.memory = memory;
            if let Some(effects) = asked {
                for effect in effects {
                    if let Effect::Say(voice, said) = effect {
                        self.frontend.say(voice, said)?;
                    }
                }
                return Ok(None);
            }
        }
        self.left_by(ExitCommand::Interrupt)
    }

    /// Leaves that way, whatever is saved or not; `None` when the session could not be finished.
    pub(super) fn left_by(&mut self, way: ExitCommand) -> io::Result<Option<ExitReason>> {
        let left = match way {
            ExitCommand::Finish => return Ok(self.finish_session()?.then_some(ExitReason::Finished)),
            ExitCommand::Quit => ExitReason::Quit,
            ExitCommand::Interrupt => ExitReason::Interrupted,
        };
        self.leave_room()?;
        let before = self.writer.folder().clone();
        self.rescue_session()?;
        if self.saving.unwritten.is_some() && self.writer.folder() != &before {
            // Where the session went there is room for its roadmaps too.
            self.write_roadmaps()?;
        }
        Ok(Some(left))
    }

    /// A signal, or a terminal that is gone. Nobody said that the workshop stops: the clock goes on, as the room does.
    pub(super) fn cut_off(&mut self) -> io::Result<()> {
        let line = self.frontend.half_typed();
        if !line.trim().is_empty() && store::keep_half_typed(self.writer.folder(), &line).is_ok() {
            self.say_aside(self.words.half_typed_kept())?;
        }
        if self.frontend.output_mode() == OutputMode::Piped {
            self.write_roadmaps()?;
        }
        if self.session.state().reopened {
            self.write_roadmaps()?;
            self.record_entry(None, EntryKind::Finished);
        }
        self.retry_save()?;
        self.rescue_session()
    }

    /// Ends the session; false when its roadmaps could not be written and somebody is there to do something about it.
    pub(super) fn finish_session(&mut self) -> io::Result<bool> {
        let written = self.write_roadmaps()?;
        let piped = self.frontend.output_mode() == OutputMode::Piped;
        if !written && !piped {
            self.saving.unwritten = None;
            self.say_aside(self.words.not_finished())?;
            return Ok(false);
        }
        self.record_entry(
            None,
            if written {
                EntryKind::Finished
            } else {
                EntryKind::SessionLeft
            },
        );
        self.retry_save()?;
        self.rescue_session()?;
        self.tally.unread = self.drain_input()?;
        if written {
            let folder = self.writer.folder().path().to_owned();
            let said = room_views::finished_view(&self.room(), &folder);
            self.frontend.say(OutputChannel::Answer, said)?;
            match self.frontend.output_mode() {
                OutputMode::Screen => self.say_aside(self.words.end_stays())?,
                OutputMode::Linear => self.say_aside(self.words.end_stays_linear())?,
                OutputMode::Piped => {}
            }
        }
        if self.tally.unread > 0 {
            self.say_aside(self.words.lines_unread(self.tally.unread))?;
        }
        Ok(true)
    }

    /// How many lines of a pipe follow the last one.
    fn drain_input(&mut self) -> io::Result<usize> {
        let mut lines = 0;
        while self.frontend.output_mode() == OutputMode::Piped {
            match self.frontend.next(Duration::from_millis(50))? {
                InputEvent::Line(typed) if !typed.text.trim().is_empty() => lines += 1,
                InputEvent::Line(_) => {}
                _ => break,
            }
        }
        Ok(lines)
    }

    /// Writes the roadmaps; whether that worked, or what waits for the disk is what keeps them.
    fn write_roadmaps(&mut self) -> io::Result<bool> {
        let now = self.now();
        let written = write_roadmaps::write_roadmaps(
            &mut self.session,
            &mut self.writer,
            now.ms,
            &format_timestamp(now.at, self.clock.offset()),
        );
        match written {
            Ok(written) => {
                for told in write_roadmaps::roadmap_notices(&written, self.words) {
                    self.say_aside(told)?;
                }
                self.saving.unwritten = None;
                Ok(true)
            }
            Err(error) => {
                let sentence = error_text::store_error_sentence(self.words, &error);
                self.say_aside(sentence)?;
                self.saving.unwritten = Some(error);
                Ok(false)
            }
        }
    }

    /// Goes on in another folder; whether that worked. A folder that holds something gets one of the session's name.
    pub(super) fn move_to(&mut self, path: &str, way: ExitCommand) -> io::Result<bool> {
        let path = store::expand_home(path);
        match self.move_below(&path) {
            Ok(()) => Ok(true),
            Err(error) => {
                self.memory.wants_folder = Some(way);
                let sentence = error_text::store_error_sentence(self.words, &error);
                self.say_aside(sentence)?;
                Ok(false)
            }
        }
    }

    /// Nobody can be asked any more, or said to leave all the same: what is on no disk goes where there is room.
    pub(super) fn rescue_session(&mut self) -> io::Result<()> {
        if self.writer.pending() == 0 {
            return Ok(());
        }
        let lines = self.writer.pending();
        for place in store::rescue_folders() {
            if self.move_below(&place).is_ok() {
                self.saving.rescued = self.frontend.output_mode() == OutputMode::Piped;
                return Ok(());
            }
        }
        self.say_aside(self.words.lines_lost(lines))
    }

    fn move_below(&mut self, path: &Path) -> Result<(), StoreError> {
        let since = format_timestamp(self.now().at, self.clock.offset());
        let moved = if path.is_dir() {
            let name = self.writer.folder().name();
            self.writer.move_below(path, &name, &since)
        } else {
            self.writer.move_to(&SessionFolder::at(path), &since)
        };
        moved?;
        self.saving.waiting = None;
        let folder = self.writer.folder().path().display().to_string();
        // A terminal that cannot be written to is reported later.
        let _ = self.say_aside(self.words.moved_to(&folder));
        Ok(())
    }
}
