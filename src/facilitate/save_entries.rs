//! An entry goes to the journal and to the session; what the disk refuses waits, is reported and tried again.

use std::io;
use std::time::Duration;

use crate::session::{Entry, EntryKind, GroupId, format_timestamp};
use crate::store::{StoreError, error_text};
use crate::terminal::SystemClocks;
use crate::view::OutputMode;

use super::live_room::LiveRoom;
use super::prompt_content::{PromptContent, lines_typed};
use super::room_context::RoomContext;
use super::room_parts::PendingSave;

/// A disk that takes so long is reported in the row.
const SLOW: Duration = Duration::from_secs(3);

impl LiveRoom<'_> {
    /// Adds an entry to the journal and to the session; it may wait for the disk.
    pub(super) fn record_entry(&mut self, group: Option<GroupId>, act: EntryKind) -> Entry {
        self.record_line(group, act, None)
    }

    pub(super) fn record_line(&mut self, group: Option<GroupId>, act: EntryKind, line: Option<String>) -> Entry {
        self.record_at(self.now().ms, group, act, line)
    }

    pub(super) fn record_at(&mut self, ms: u64, group: Option<GroupId>, act: EntryKind, line: Option<String>) -> Entry {
        let last = self.session.entries().last().map_or(0, |entry| entry.ms);
        let entry = Entry {
            seq: self.session.next_seq(),
            at: format_timestamp(self.now().at, self.clock.offset()),
            ms: ms.max(last),
            group,
            line,
            kind: act,
        };
        self.write_entry(&entry);
        self.session.push(entry.clone());
        entry
    }

    fn write_entry(&mut self, entry: &Entry) {
        let writer = &mut self.writer;
        let outcome = if self.frontend.output_mode() == OutputMode::Screen {
            let (frontend, words, palette) = (&mut *self.frontend, self.words, self.palette);
            let (clock, session, memory) = (&self.clock, &self.session, &self.memory);
            let begun = SystemClocks::now().boot;
            writer.append_meanwhile(entry, || {
                let slow = SystemClocks::now().boot.saturating_sub(begun) >= SLOW;
                let room = RoomContext::new(frontend, clock, session, words, palette);
                let alarm = slow.then(|| (entry.ms, words.disk_slow()));
                let foot = PromptContent::from_room(&room, memory, lines_typed(frontend), alarm);
                // A terminal that refuses is noticed once the line is saved.
                let _ = frontend.show(&foot.prompt, &foot.row, &foot.title);
                let _ = frontend.meanwhile();
            })
        } else {
            writer.append(entry)
        };
        self.update_alarm(outcome, entry.ms);
    }

    /// Keeps the alarm as the disk has it.
    fn update_alarm(&mut self, outcome: Result<(), StoreError>, ms: u64) {
        if let Err(error) = outcome {
            let before = self.saving.waiting.take();
            self.saving.waiting = Some(PendingSave {
                since: before.as_ref().map_or(ms, |alarm| alarm.since),
                kind: error.kind,
                lines: before.map_or(0, |alarm| alarm.lines).max(self.writer.pending()),
            });
        }
    }

    /// Tries again to write what waits; says so when it is written.
    pub(super) fn retry_save(&mut self) -> io::Result<()> {
        if self.writer.pending() > 0 {
            let outcome = self.writer.save();
            let ms = self.now().ms;
            self.update_alarm(outcome, ms);
        }
        self.say_incidents()?;
        self.saved_again()
    }

    /// What somebody else did to the session's files, and what became of it.
    pub(super) fn say_incidents(&mut self) -> io::Result<()> {
        for incident in self.writer.take_incidents() {
            self.say_aside(error_text::incident_sentence(self.words, &incident))?;
        }
        Ok(())
    }

    /// All is written that had waited: says so, once.
    pub(super) fn saved_again(&mut self) -> io::Result<()> {
        if self.writer.pending() > 0 {
            return Ok(());
        }
        match self.saving.waiting.take() {
            Some(alarm) => self.say_aside(self.words.saved_again(alarm.lines.max(1))),
            None => Ok(()),
        }
    }
}
