//! A session played on the whole screen, with keys.

use std::io;
use std::time::{Duration, Instant};

use crate::session::{GroupId, Pace, PlayPosition};
use crate::terminal::{FullScreen, ScreenEvent, ViewerKey};
use crate::view::replay::{PlaybackState, ReplayScreen};
use crate::view::{Palette, window_title};

/// How often the screen moves on while it plays.
const FRAME: Duration = Duration::from_millis(50);
/// The slowest and the fastest that keys make it.
const SLOWEST: f64 = 0.25;
const FASTEST: f64 = 3840.0;

/// Where a session begins and ends to be played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlaybackRange {
    /// After so many entries.
    pub from: usize,
    /// Until so many entries.
    pub until: usize,
}

/// How a session is played.
#[derive(Clone, Copy, Debug)]
pub struct Playback {
    pub pace: Pace,
    pub range: PlaybackRange,
    /// The group that alone is seen.
    pub only: Option<GroupId>,
}

/// How it was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaybackExit {
    Quit,
    Interrupted,
    /// A signal, by its number.
    Signal(i32),
}

/// Plays a session on the whole screen until a key ends it.
///
/// # Errors
/// When the terminal refuses to be read or written.
pub fn play(
    stage: &mut FullScreen,
    film: &mut ReplayScreen<'_>,
    Playback { pace, range, only }: Playback,
    palette: Palette,
) -> io::Result<PlaybackExit> {
    film.go(range.from, only);
    let mut player = Player {
        place: PlayPosition::after(film.reel().position()),
        pace,
        until: range.until,
        still: false,
        only,
        keys: false,
    };
    if pace.speed.is_none() {
        player.place = PlayPosition::after(range.until);
    }
    let mut then = now();
    loop {
        let passed = now().duration_since(then);
        then += passed;
        if !player.still && !player.keys {
            player.place = player
                .pace
                .advance(film.reel(), player.place, passed.as_secs_f64() * 1000.0, player.until);
        }
        film.go(player.place.count, player.only);
        let playing = PlaybackState {
            moment: player.place.moment(film.reel()),
            speed: player.pace.speed,
            still: player.still,
            only: player.only,
            recorded: false,
        };
        let title = window_title(film.reel().state(), playing.moment, film.words());
        stage.show(&title, |buffer| film.draw(buffer, &playing, player.keys, palette))?;
        let rests = player.still || player.keys || player.place.count >= player.until;
        let seen = stage.next(if rests { Duration::from_secs(3600) } else { FRAME })?;
        if rests {
            // No time passes while it stands.
            then = now();
        }
        match seen {
            ScreenEvent::Nothing | ScreenEvent::Resized => {}
            ScreenEvent::Interrupt => return Ok(PlaybackExit::Interrupted),
            ScreenEvent::End(signal) => return Ok(PlaybackExit::Signal(signal)),
            ScreenEvent::Key(ViewerKey::Sign('q' | 'Q')) => return Ok(PlaybackExit::Quit),
            ScreenEvent::Key(key) => player.handle_key(key, film),
        }
    }
}

struct Player {
    place: PlayPosition,
    pace: Pace,
    until: usize,
    still: bool,
    only: Option<GroupId>,
    keys: bool,
}

impl Player {
    fn handle_key(&mut self, key: ViewerKey, film: &ReplayScreen<'_>) {
        let reel = film.reel();
        if std::mem::take(&mut self.keys) {
            return;
        }
        match key {
            ViewerKey::Sign('?') => self.keys = true,
            ViewerKey::Sign(' ') => self.still = !self.still,
            ViewerKey::Right => self.step_to(self.place.count + 1, film),
            // Within a silence the entry before it is the one that is seen.
            ViewerKey::Left => self.step_to(self.place.count.saturating_sub(1), film),
            ViewerKey::Sign('0') | ViewerKey::Home => self.jump_to(reel.opening(), film),
            ViewerKey::End => self.step_to(reel.len(), film),
            ViewerKey::Sign(sign @ '1'..='9') => {
                let number = sign as usize - '0' as usize;
                if let Some(count) = entries_at_step(reel, number) {
                    self.jump_to(count, film);
                }
            }
            ViewerKey::Sign('+' | '=') => self.change_speed(2.0),
            ViewerKey::Sign('-' | '−' | '_') => self.change_speed(0.5),
            ViewerKey::Sign('g' | 'G') => self.next_group(film),
            _ => {}
        }
    }

    /// Goes to an entry and plays on from there; without waiting there would be nothing to see but the end.
    fn jump_to(&mut self, count: usize, film: &ReplayScreen<'_>) {
        self.place = PlayPosition::after(count);
        self.until = film.reel().len();
        self.still |= self.pace.speed.is_none();
    }

    /// Goes to one entry and stays there.
    fn step_to(&mut self, count: usize, film: &ReplayScreen<'_>) {
        let reel = film.reel();
        self.place = PlayPosition::after(count.clamp(reel.opening(), reel.len()));
        self.until = reel.len();
        self.still = true;
    }

    fn change_speed(&mut self, times: f64) {
        let speed = self.pace.speed.unwrap_or(FASTEST);
        self.pace.speed = Some((speed * times).clamp(SLOWEST, FASTEST));
    }

    /// One group after the other, then all of them.
    fn next_group(&mut self, film: &ReplayScreen<'_>) {
        let groups = film.reel().state().groups.iter().map(|group| group.id);
        self.only = match self.only {
            None => groups.min(),
            Some(only) => groups.filter(|group| *group > only).min(),
        };
    }
}

/// How many entries there are just after the step of that number in the row was opened.
pub fn entries_at_step(reel: &crate::session::SessionCursor, number: usize) -> Option<usize> {
    let steps = &reel.state().workshop().steps;
    let collecting = steps.iter().enumerate();
    let mut collecting = collecting.filter(|(_, step)| step.collects != crate::workshop::CollectedKind::Nothing);
    let (step, _) = collecting.nth(number.checked_sub(1)?)?;
    reel.count_at_step(step)
}

#[expect(clippy::disallowed_methods, reason = "how long was played, nothing else")]
fn now() -> Instant {
    Instant::now()
}
