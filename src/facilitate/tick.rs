//! What time alone makes happen in a room: bells, and the time that linear mode tells.

use std::io;
use std::time::Duration;

use crate::terminal::{SystemClocks, may_speak};
use crate::view::OutputMode;

use super::live_room::LiveRoom;
use super::{names, room_views};

impl LiveRoom<'_> {
    pub(super) fn tick(&mut self) -> io::Result<()> {
        self.retry_save()?;
        let now = self.now().ms;
        let before = std::mem::replace(&mut self.ticked, now);
        if self.clock.is_manual() || now <= before {
            return Ok(());
        }
        let state = self.session.state();
        if state.time.ended_timers(before, now).rings() && !state.description.silent {
            self.face.bell()?;
        }
        let rings = state.time.ended_timers(self.told, now).any();
        if may_speak(SystemClocks::now().boot.saturating_sub(self.given), rings) {
            self.tell_time(now)?;
        }
        Ok(())
    }

    /// Linear mode tells what passed of the time since it was told last.
    pub(super) fn tell_time(&mut self, now: u64) -> io::Result<()> {
        let before = std::mem::replace(&mut self.told, now);
        if self.face.output_mode() != OutputMode::Linear || self.clock.is_manual() || now <= before {
            return Ok(());
        }
        for sentence in room_views::time_told(&self.room(), before, now) {
            self.say_aside(sentence)?;
        }
        Ok(())
    }

    /// What an act itself makes ring (a step that opens past its end) is told by its answer.
    pub(super) fn ring_off(&mut self) {
        self.ticked = self.ticked.max(self.now().ms);
        self.told = self.ticked;
    }

    /// After a stop or a suspend: how long, and what to type when it was a pause.
    pub(super) fn woken(&mut self, slept: Duration) -> io::Result<()> {
        self.ring_off();
        let room = self.room();
        if !room_views::clock_runs(&room) {
            return Ok(());
        }
        let slept = (slept.as_secs_f64() * 1000.0 * room.state().header.speed.get()) as u64;
        let pause = names::pause_of(room.state(), room.ms, slept);
        let sentence = self.words.slept(&names::duration_text(&room, slept), &pause);
        self.say_aside(sentence)
    }
}
