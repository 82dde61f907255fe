//! The session's clock, with the system's clocks as an argument.

use std::time::Duration;

use ctrls::terminal::{Clock, SystemClocks, oversleep};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

fn reading(boot_seconds: u64, wall: &str) -> SystemClocks {
    SystemClocks {
        boot: Duration::from_secs(boot_seconds),
        wall: wall.parse().unwrap(),
    }
}

fn clock(ms: u64, rate: f64) -> Clock {
    let started = reading(5_000, "2026-12-03T12:52:03.120Z");
    Clock::started(started.wall, Offset::constant(1), started, ms, rate)
}

#[test]
fn the_clock_counts_a_suspend() {
    // The lid was closed for an hour: the machine's monotonic clock with suspends says so.
    let now = clock(0, 1.0).at(reading(8_600, "2026-12-03T13:52:03.120Z"));
    assert_eq!(now.ms, 3_600_000);
    assert_eq!(now.at, "2026-12-03T13:52:03.120Z".parse::<Timestamp>().unwrap());
}

#[test]
fn a_changed_system_clock_changes_nothing_and_is_known() {
    let later = reading(5_060, "2026-12-03T15:53:03.120Z");
    let clock = clock(0, 1.0);
    assert_eq!(clock.at(later).ms, 60_000);
    assert_eq!(
        clock.at(later).at,
        "2026-12-03T12:53:03.120Z".parse::<Timestamp>().unwrap()
    );
    assert_eq!(clock.moved(later), SignedDuration::from_hours(3));
}

#[test]
fn midnight_passes_like_any_minute() {
    let started = reading(10, "2026-12-31T22:59:30Z");
    let clock = Clock::started(started.wall, Offset::constant(1), started, 0, 1.0);
    let now = clock.at(reading(70, "2026-12-31T23:00:30Z"));
    assert_eq!(now.ms, 60_000);
    assert_eq!(clock.offset().to_datetime(now.at).to_string(), "2027-01-01T00:00:30");
}

#[test]
fn a_resumed_session_goes_on_from_where_it_was() {
    assert_eq!(
        clock(3_360_000, 1.0).at(reading(5_001, "2026-12-03T12:52:04.120Z")).ms,
        3_361_000
    );
}

#[test]
fn a_rehearsal_runs_faster_than_the_room() {
    let now = clock(0, 60.0).at(reading(5_090, "2026-12-03T12:53:33.120Z"));
    assert_eq!(now.ms, 90 * 60 * 1000);
    assert_eq!(now.at, "2026-12-03T12:53:33.120Z".parse::<Timestamp>().unwrap());
}

#[test]
fn a_clock_set_back_before_it_started_stands() {
    assert_eq!(clock(700, 1.0).at(reading(4_000, "2026-12-03T12:00:00Z")).ms, 700);
}

#[test]
fn timed_input_moves_the_clock_and_never_back() {
    let mut clock = Clock::manual("2026-12-03T12:52:03Z".parse().unwrap(), Offset::constant(1));
    assert_eq!(clock.now().ms, 0);
    assert!(clock.set_time(61_000));
    assert!(!clock.set_time(60_000));
    assert_eq!(clock.now().ms, 61_000);
    assert_eq!(clock.now().at, "2026-12-03T12:53:04Z".parse::<Timestamp>().unwrap());
}

#[test]
fn a_wait_that_lasted_much_longer_than_asked_was_a_sleep() {
    let seconds = Duration::from_secs;
    assert_eq!(oversleep(seconds(1), seconds(111)), Some(seconds(110)));
    assert_eq!(oversleep(seconds(1), seconds(3)), None, "a busy machine");
    assert_eq!(oversleep(seconds(1), Duration::ZERO), None, "a key came first");
}
