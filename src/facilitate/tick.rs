//! What time alone makes happen in a room: bells, and the time that linear mode tells.

use std::io;
use std::time::Duration;

use crate::terminal::{SystemClocks, may_speak};
use crate::view::{self, OutputMode};

use super::live_room::LiveRoom;
use super::names;

impl LiveRoom<'_> {
    pub(super) fn tick(&mut self) -> io::Result<()> {
        self.retry_save()?;
        let now = self.now().ms;
        let before = std::mem::replace(&mut self.timing.ticked, now);
        if self.clock.is_manual() || now <= before {
            return Ok(());
        }
        let state = self.session.state();
        if state.time.ended_timers(before, now).rings() && !state.description.silent {
            self.frontend.bell()?;
        }
        let rings = state.time.ended_timers(self.timing.told, now).any();
        if may_speak(SystemClocks::now().boot.saturating_sub(self.timing.given), rings) {
            self.tell_time(now)?;
        }
        Ok(())
    }

    /// Linear mode tells what passed of the time since it was reported last.
    pub(super) fn tell_time(&mut self, now: u64) -> io::Result<()> {
        let before = std::mem::replace(&mut self.timing.told, now);
        if self.frontend.output_mode() != OutputMode::Linear || self.clock.is_manual() || now <= before {
            return Ok(());
        }
        for sentence in view::time_announcements(self.session.state(), before, now, self.words) {
            self.say_aside(sentence)?;
        }
        Ok(())
    }

    /// What an act itself makes ring (a step that opens past its end) is reported by its answer.
    pub(super) fn ring_off(&mut self) {
        self.timing.ticked = self.timing.ticked.max(self.now().ms);
        self.timing.told = self.timing.ticked;
    }

    /// After a stop or a suspend: how long, and what to type when it was a pause.
    pub(super) fn woken(&mut self, slept: Duration) -> io::Result<()> {
        self.ring_off();
        let room = self.room();
        if !room.clock_runs() {
            return Ok(());
        }
        let slept = (slept.as_secs_f64() * 1000.0 * room.state().header.speed.get()) as u64;
        let pause = names::pause_of(room.state(), room.ms, slept);
        let sentence = self.words.slept(&names::duration_text(&room, slept), &pause);
        self.say_aside(sentence)
    }
}
