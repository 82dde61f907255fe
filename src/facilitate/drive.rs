//! The live room: lines, ticks and signals become entries and answers, until it is left.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::Offset;

use crate::session::{Act, Decision, Entry, Going, GroupId, Intent, Session, decide, write_entry};
use crate::store::{Kind, SessionFolder, StoreError, Writer};
use crate::terminal::{Clock, Face, Happening, Now, Typed, Voice};
use crate::view::{Palette, Register};
use crate::words::Words;

use super::answer::{Before, answers};
use super::timed::Timed;
use super::turn::{Effect, Memory, Room, leave_form, turn};
use super::{disk, form, look, roadmaps};

/// How a room was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    /// Finished, its roadmaps written.
    Finished,
    /// Left, to be resumed.
    Quit,
    /// By Ctrl-C.
    Interrupted,
    /// By a signal, by its number.
    Signal(i32),
}

/// What a room leaves behind for who ends the program.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// How it was left.
    pub(crate) left: Left,
    /// Commands that were refused, lines that were not read: something wants a look.
    pub(crate) look: bool,
    /// Lines that are on no disk: why.
    pub(crate) unsaved: Option<StoreError>,
}

/// What a live room is made of.
pub(crate) struct Live<'a> {
    pub(crate) face: &'a mut dyn Face,
    pub(crate) clock: Clock,
    pub(crate) session: Session,
    pub(crate) writer: Writer,
    pub(crate) words: &'a Words,
    pub(crate) palette: Palette,
    /// Lines that carry their times.
    pub(crate) timed: Timed,
    memory: Memory,
    /// Not saved since then, in ms, and why.
    alarm: Option<(u64, Kind)>,
    /// The moment of the last tick, in ms: what rings lies between two.
    ticked: u64,
    refused: bool,
    unread: usize,
}

impl<'a> Live<'a> {
    pub(crate) fn new(
        face: &'a mut dyn Face,
        clock: Clock,
        session: Session,
        writer: Writer,
        words: &'a Words,
        palette: Palette,
        timed: Timed,
    ) -> Self {
        let ticked = clock.now().ms;
        Self {
            face,
            clock,
            session,
            writer,
            words,
            palette,
            timed,
            memory: Memory::default(),
            alarm: None,
            ticked,
            refused: false,
            unread: 0,
        }
    }

    /// Opens the room: what comes first is written, and the open step is shown. `starts`: a clock that stands is started
    /// by input that is no keyboard.
    ///
    /// # Errors
    /// When the terminal refuses.
    pub(crate) fn open(&mut self, acts: Vec<Act>, starts: bool) -> io::Result<()> {
        for act in acts {
            // A clock that stopped while nobody was there stopped at its last line.
            let ms = match act {
                Act::Left => self.session.entries().last().map_or(0, |entry| entry.ms),
                _ => self.now().ms,
            };
            self.record_at(ms, None, act);
        }
        let going = self.session.state().time.at(self.now().ms).going;
        let piped = self.face.register() == Register::Piped;
        match going {
            Going::Standing | Going::Paused { .. } if piped && starts => self.first(Intent::Go { ago: None })?,
            Going::Standing => self.waiting()?,
            _ if piped => {}
            _ => self.back()?,
        }
        self.ring_off();
        self.retry()
    }

    /// An act of the tool's own, at the opening.
    fn first(&mut self, intent: Intent) -> io::Result<()> {
        match decide(self.session.state(), &intent, self.room().moment()) {
            Ok(decision) => self.act(decision),
            Err(_) => Ok(()),
        }
    }

    /// Before the clock is started: where all is saved, and the three things that are done meanwhile.
    fn waiting(&mut self) -> io::Result<()> {
        let folder = self.writer.folder().path().display().to_string();
        let said = look::waiting(&self.room(), &folder);
        self.face.say(Voice::Aside, said)
    }

    /// Where one was, on return.
    fn back(&mut self) -> io::Result<()> {
        let said = look::where_we_are(&self.room());
        self.face.say(Voice::Aside, said)
    }

    /// Lives until the room is left.
    ///
    /// # Errors
    /// When the terminal refuses to be read or written; what was typed is on the disk by then.
    pub(crate) fn run(mut self) -> io::Result<Outcome> {
        let left = loop {
            self.show()?;
            let until = self.clock.to_next_second();
            match self.face.next(until)? {
                Happening::Line(typed) => {
                    if let Some(left) = self.line(typed)? {
                        break left;
                    }
                }
                Happening::Tick => self.tick()?,
                Happening::Resized => {}
                Happening::Complete { line, cursor } => {
                    let language = self.words.language();
                    if let Some(text) = super::slash::complete(&line, cursor, self.session.state(), language) {
                        self.face.offer(&text);
                    }
                }
                Happening::Escape => {
                    leave_form(&mut self.memory);
                    self.memory.wants_folder = false;
                }
                Happening::Interrupt { again: false } => {
                    leave_form(&mut self.memory);
                    self.aside(self.words.interrupt_told())?;
                }
                Happening::Interrupt { again: true } => {
                    self.leave()?;
                    break Left::Interrupted;
                }
                Happening::Suspend => self.aside(self.words.suspend_told())?,
                Happening::EndOfInput if self.face.register() == Register::Piped => {
                    self.leave()?;
                    break Left::Quit;
                }
                Happening::EndOfInput => self.aside(self.words.end_told())?,
                Happening::Terminate(signal) => {
                    self.leave()?;
                    break Left::Signal(signal);
                }
                Happening::Continued => self.woken()?,
            }
        };
        let unsaved = self.writer.journal.save().err();
        Ok(Outcome {
            left,
            look: self.refused || self.unread > 0,
            unsaved,
        })
    }

    fn now(&self) -> Now {
        self.clock.now()
    }

    fn today(&self) -> Date {
        self.clock.offset().to_datetime(self.now().at).date()
    }

    fn room(&self) -> Room<'_> {
        Room {
            session: &self.session,
            ms: self.now().ms,
            today: self.today(),
            words: self.words,
            palette: self.palette,
            register: self.face.register(),
            size: self.face.size(),
            unsaved: self.writer.journal.pending() > 0,
        }
    }

    fn show(&mut self) -> io::Result<()> {
        if self.face.register() == Register::Piped {
            return Ok(());
        }
        let room = self.room();
        let prompt = match self.memory.form.as_ref().and_then(|form| form::prompt(form, &room)) {
            Some(prompt) => prompt,
            None if self.memory.wants_folder => look::folder_prompt(&room),
            None => look::prompt(&room),
        };
        let alarm = self.alarm.as_ref().map(|(since, kind)| crate::view::Alarm {
            since: look::hour(&room, *since),
            reason: disk::reason(self.words, kind),
        });
        // Linear mode has no row: nothing is counted for it.
        let row = match room.register {
            Register::Screen => look::row(&room, alarm.as_ref()),
            _ => ratatui_core::text::Line::default(),
        };
        let title = look::window_title(&room);
        self.face.show(&prompt, &row, &title)
    }

    /// Works off a line; how the room is left when it ends there.
    fn line(&mut self, typed: Typed) -> io::Result<Option<Left>> {
        let typed = match self.timed.read(typed, &mut self.clock) {
            Ok(typed) => typed,
            Err(typed) => {
                self.aside(self.words.time_backwards(typed.number))?;
                typed
            }
        };
        if typed.part == 1 {
            self.aside(self.words.line_split(typed.number))?;
        }
        self.ticked = self.ticked.max(if self.clock.is_given() { self.now().ms } else { 0 });
        let mut memory = std::mem::take(&mut self.memory);
        let effects = turn(&mut memory, &self.room(), &typed);
        self.memory = memory;
        for effect in effects {
            match effect {
                Effect::Act(decision) => self.act(decision)?,
                Effect::Say(voice, said) => self.face.say(voice, said)?,
                Effect::Offer(text) => self.face.offer(&text),
                Effect::Refused(sentence) => {
                    self.refused |= self.face.register() == Register::Piped;
                    let sentence = match self.face.register() {
                        Register::Piped => self.words.refused_line(typed.number, &sentence),
                        _ => sentence,
                    };
                    self.aside(sentence)?;
                }
                Effect::Finish => {
                    self.finish()?;
                    return Ok(Some(Left::Finished));
                }
                Effect::Leave => {
                    self.leave()?;
                    return Ok(Some(Left::Quit));
                }
                Effect::MoveTo(path) => {
                    if self.move_to(Path::new(&path))? {
                        self.leave()?;
                        return Ok(Some(Left::Quit));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Writes an act and answers it.
    fn act(&mut self, decision: Decision) -> io::Result<()> {
        let Decision { group, act, told } = decision;
        let Some(act) = act else {
            let room = self.room();
            let said = look::nothing_done(&room, &told);
            return self.face.say(Voice::Answer, said);
        };
        let before = Before::of(&self.room(), &act);
        let entry = self.record(group, act);
        let saved = self.writer.journal.pending() == 0;
        let room = self.room();
        if saved {
            for (voice, said) in answers(&room, &before, &entry, &told) {
                self.face.say(voice, said)?;
            }
        } else {
            // Not acknowledged: a program that reads the answers must not take it for saved.
            let register = room.register;
            let reason = self.alarm.as_ref().map(|(_, kind)| disk::reason(self.words, kind));
            let name = look::noted_name(&room, &entry);
            let sentence = self.words.not_saved_yet(&name, &reason.unwrap_or_default());
            if register != Register::Piped {
                for (voice, said) in answers(&room, &before, &entry, &told) {
                    self.face.say(voice, said)?;
                }
            }
            self.aside(sentence)?;
        }
        self.ring_off();
        Ok(())
    }

    /// Adds an entry to the journal and to the session; it may wait for the disk.
    fn record(&mut self, group: Option<GroupId>, act: Act) -> Entry {
        self.record_at(self.now().ms, group, act)
    }

    fn record_at(&mut self, ms: u64, group: Option<GroupId>, act: Act) -> Entry {
        let last = self.session.entries().last().map_or(0, |entry| entry.ms);
        let entry = Entry {
            seq: self.session.next_seq(),
            at: at(self.now(), self.clock.offset()),
            ms: ms.max(last),
            group,
            act,
        };
        self.write(&entry);
        self.session.push(entry.clone());
        entry
    }

    fn write(&mut self, entry: &Entry) {
        let Ok(line) = write_entry(entry) else { return };
        let outcome = self.writer.journal.append(line.trim_end_matches('\n').as_bytes());
        self.noticed(outcome, entry.ms);
    }

    /// Keeps the alarm as the disk has it.
    fn noticed(&mut self, outcome: Result<(), StoreError>, ms: u64) {
        match outcome {
            Ok(()) => {}
            Err(error) => {
                let since = self.alarm.take().map_or(ms, |(since, _)| since);
                self.alarm = Some((since, error.kind));
            }
        }
    }

    /// Tries again to write what waits; says so when it is written.
    fn retry(&mut self) -> io::Result<()> {
        let waiting = self.writer.journal.pending();
        if waiting > 0 {
            let outcome = self.writer.journal.save();
            let ms = self.now().ms;
            self.noticed(outcome, ms);
        }
        if self.alarm.is_some() && self.writer.journal.pending() == 0 {
            self.alarm = None;
            self.aside(self.words.saved_again(waiting.max(1)))?;
        }
        Ok(())
    }

    fn tick(&mut self) -> io::Result<()> {
        self.retry()?;
        let now = self.now().ms;
        let before = std::mem::replace(&mut self.ticked, now);
        if self.clock.is_given() || now <= before {
            return Ok(());
        }
        let state = self.session.state();
        if state.time.rings(before, now).any() && !state.description.silent {
            self.face.bell()?;
        }
        if self.face.register() == Register::Linear {
            for sentence in look::time_told(&self.room(), before, now) {
                self.aside(sentence)?;
            }
        }
        Ok(())
    }

    /// What an act itself makes ring (a step that opens past its end) is told by its answer.
    fn ring_off(&mut self) {
        self.ticked = self.ticked.max(self.now().ms);
    }

    /// After a stop or a suspend: how long, and what to type when it was a pause.
    fn woken(&mut self) -> io::Result<()> {
        let now = self.now().ms;
        let slept = now.saturating_sub(self.ticked);
        self.ticked = now;
        if slept >= SLEPT && look::runs(&self.room()) {
            let room = self.room();
            let minutes = slept.div_ceil(60_000).max(1);
            let sentence = self.words.slept(&look::duration(&room, slept), minutes);
            self.aside(sentence)?;
        }
        Ok(())
    }

    fn aside(&mut self, sentence: String) -> io::Result<()> {
        let said = look::line(&self.room(), sentence);
        self.face.say(Voice::Aside, said)
    }

    /// `/quit`, the end of input, a signal: the clock stops, and what a pipe made is written.
    fn leave(&mut self) -> io::Result<()> {
        let was_finished = self.session.state().reopened;
        if self.face.register() == Register::Piped || was_finished {
            self.write_roadmaps()?;
        }
        let act = if was_finished { Act::Finished } else { Act::Left };
        self.record(None, act);
        self.retry()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.write_roadmaps()?;
        self.record(None, Act::Finished);
        self.retry()?;
        self.unread = self.drain()?;
        let folder = self.writer.folder().path().to_owned();
        let said = look::finished(&self.room(), &folder);
        self.face.say(Voice::Answer, said)?;
        if self.unread > 0 {
            self.aside(self.words.lines_unread(self.unread))?;
        }
        Ok(())
    }

    /// How many lines of a pipe stand behind the last one.
    fn drain(&mut self) -> io::Result<usize> {
        let mut lines = 0;
        while self.face.register() == Register::Piped {
            match self.face.next(Duration::from_millis(50))? {
                Happening::Line(typed) if !typed.text.trim().is_empty() => lines += 1,
                Happening::Line(_) => {}
                _ => break,
            }
        }
        Ok(lines)
    }

    fn write_roadmaps(&mut self) -> io::Result<()> {
        let now = self.now();
        let written = roadmaps::write(
            &mut self.session,
            &mut self.writer,
            now.ms,
            &at(now, self.clock.offset()),
        );
        match written {
            Ok(written) => {
                for told in roadmaps::told(&written, self.words) {
                    self.aside(told)?;
                }
                Ok(())
            }
            Err(error) => {
                let sentence = disk::sentence(self.words, &error);
                self.noticed(Err(error), now.ms);
                self.refused = true;
                self.aside(sentence)
            }
        }
    }

    /// Goes on in another folder; whether that worked.
    fn move_to(&mut self, path: &Path) -> io::Result<bool> {
        let folder = SessionFolder::at(path);
        let since = at(self.now(), self.clock.offset());
        match self.writer.move_to(&folder, &since) {
            Ok(()) => {
                self.alarm = None;
                let path: PathBuf = folder.path().to_owned();
                self.aside(self.words.moved_to(&path.display().to_string()))?;
                Ok(true)
            }
            Err(error) => {
                self.memory.wants_folder = true;
                let sentence = disk::sentence(self.words, &error);
                self.aside(sentence)?;
                Ok(false)
            }
        }
    }
}

/// A stop of less than that is nothing to speak of, in ms.
const SLEPT: u64 = 20_000;

/// Wall time as the journal has it.
pub(crate) fn at(now: Now, offset: Offset) -> String {
    stamp(now.at, offset)
}

/// RFC 3339 with three decimals and the offset.
pub(crate) fn stamp(at: jiff::Timestamp, offset: Offset) -> String {
    static PRINTER: jiff::fmt::temporal::DateTimePrinter =
        jiff::fmt::temporal::DateTimePrinter::new().precision(Some(3));
    PRINTER.timestamp_with_offset_to_string(&at, offset)
}
