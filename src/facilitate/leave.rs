//! The ways out of the room: finished, left, cut off; in another folder where this one takes no more.

use std::io;
use std::path::Path;
use std::time::Duration;

use crate::session::{EntryKind, format_timestamp};
use crate::store::{self, SessionFolder, StoreError};
use crate::terminal::{InputEvent, OutputChannel};
use crate::view::OutputMode;

use super::drive::{Left, Live};
use super::effect::{Effect, Way};
use super::turn::ask_for_folder;
use super::{disk, look, roadmaps};

impl Live<'_> {
    /// `/quit`, the end of input: the clock stops, and the roadmaps are written as they are by now.
    pub(super) fn leave(&mut self) -> io::Result<()> {
        let was_finished = self.session.state().reopened;
        self.write_roadmaps()?;
        let act = if was_finished { EntryKind::Finished } else { EntryKind::Left };
        self.record(None, act);
        self.retry()
    }

    /// A second Ctrl-C.
    pub(super) fn interrupted(&mut self) -> io::Result<Option<Left>> {
        if self.memory.wants_folder.is_none() {
            let mut memory = std::mem::take(&mut self.memory);
            let asked = ask_for_folder(&mut memory, &self.room(), Way::Interrupt);
            self.memory = memory;
            if let Some(effects) = asked {
                for effect in effects {
                    if let Effect::Say(voice, said) = effect {
                        self.face.say(voice, said)?;
                    }
                }
                return Ok(None);
            }
        }
        self.left_by(Way::Interrupt)
    }

    /// Leaves that way, whatever is saved or not; `None` when the session could not be finished.
    pub(super) fn left_by(&mut self, way: Way) -> io::Result<Option<Left>> {
        let left = match way {
            Way::Finish => return Ok(self.finish()?.then_some(Left::Finished)),
            Way::Quit => Left::Quit,
            Way::Interrupt => Left::Interrupted,
        };
        self.leave()?;
        let before = self.writer.folder().clone();
        self.rescue()?;
        if self.unwritten.is_some() && self.writer.folder() != &before {
            // Where the session went there is room for its roadmaps too.
            self.write_roadmaps()?;
        }
        Ok(Some(left))
    }

    /// A signal, or a terminal that is gone. Nobody said that the workshop stops: the clock goes on, as the room does.
    pub(super) fn cut_off(&mut self) -> io::Result<()> {
        let line = self.face.half_typed();
        if !line.trim().is_empty() && store::keep_half_typed(self.writer.folder(), &line).is_ok() {
            self.aside(self.words.half_typed_kept())?;
        }
        if self.face.register() == OutputMode::Piped {
            self.write_roadmaps()?;
        }
        if self.session.state().reopened {
            self.write_roadmaps()?;
            self.record(None, EntryKind::Finished);
        }
        self.retry()?;
        self.rescue()
    }

    /// Ends the session; false when its roadmaps could not be written and somebody is there to do something about it.
    pub(super) fn finish(&mut self) -> io::Result<bool> {
        let written = self.write_roadmaps()?;
        let piped = self.face.register() == OutputMode::Piped;
        if !written && !piped {
            self.unwritten = None;
            self.aside(self.words.not_finished())?;
            return Ok(false);
        }
        self.record(None, if written { EntryKind::Finished } else { EntryKind::Left });
        self.retry()?;
        self.rescue()?;
        self.unread = self.drain()?;
        if written {
            let folder = self.writer.folder().path().to_owned();
            let said = look::finished(&self.room(), &folder);
            self.face.say(OutputChannel::Answer, said)?;
        }
        if self.unread > 0 {
            self.aside(self.words.lines_unread(self.unread))?;
        }
        Ok(true)
    }

    /// How many lines of a pipe stand behind the last one.
    fn drain(&mut self) -> io::Result<usize> {
        let mut lines = 0;
        while self.face.register() == OutputMode::Piped {
            match self.face.next(Duration::from_millis(50))? {
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
        let written = roadmaps::write(
            &mut self.session,
            &mut self.writer,
            now.ms,
            &format_timestamp(now.at, self.clock.offset()),
        );
        match written {
            Ok(written) => {
                for told in roadmaps::told(&written, self.words) {
                    self.aside(told)?;
                }
                self.unwritten = None;
                Ok(true)
            }
            Err(error) => {
                let sentence = disk::sentence(self.words, &error);
                self.aside(sentence)?;
                self.unwritten = Some(error);
                Ok(false)
            }
        }
    }

    /// Goes on in another folder; whether that worked. A folder that holds something gets one of the session's name.
    pub(super) fn move_to(&mut self, path: &str, way: Way) -> io::Result<bool> {
        let path = store::expand_home(path);
        match self.move_below(&path) {
            Ok(()) => Ok(true),
            Err(error) => {
                self.memory.wants_folder = Some(way);
                let sentence = disk::sentence(self.words, &error);
                self.aside(sentence)?;
                Ok(false)
            }
        }
    }

    /// Nobody can be asked any more, or said to leave all the same: what is on no disk goes where there is room.
    pub(super) fn rescue(&mut self) -> io::Result<()> {
        if self.writer.journal.pending() == 0 || self.face.register() == OutputMode::Piped {
            return Ok(());
        }
        for place in store::rescue_folders() {
            if self.move_below(&place).is_ok() {
                break;
            }
        }
        Ok(())
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
        self.alarm = None;
        let folder = self.writer.folder().path().display().to_string();
        // A terminal that cannot be written to is told later.
        let _ = self.aside(self.words.moved_to(&folder));
        Ok(())
    }
}
