//! A session that runs over a change of clocks: the hours it says are those on the wall.

use std::process::{Command, Stdio};

use ctrls::session::LocalTime;
use jiff::Timestamp;
use jiff::civil::{Time, time};
use jiff::tz::Offset;

use crate::support::Place;

/// Western Europe, as POSIX writes it.
const ZONE: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Clocks that are put forward at 2:00 of 28 March 2027.
fn forward() -> LocalTime {
    LocalTime::new(
        Offset::constant(1),
        Some((at("2027-03-28T03:00:00+02:00"), Offset::constant(2))),
    )
}

/// Clocks that are put back at 3:00 of 31 October 2027.
fn back() -> LocalTime {
    LocalTime::new(
        Offset::constant(2),
        Some((at("2027-10-31T02:00:00+01:00"), Offset::constant(1))),
    )
}

#[test]
fn the_next_hour_is_the_one_that_the_clocks_on_the_wall_will_say() {
    let next = |local: LocalTime, hour: Time, now: &str| local.next_hour(hour, at(now)).unwrap();
    let start = "2027-03-28T01:00:00+01:00";
    assert_eq!(
        next(forward(), time(1, 30, 0, 0), start),
        at("2027-03-28T01:30:00+01:00")
    );
    assert_eq!(
        next(forward(), time(3, 30, 0, 0), start),
        at("2027-03-28T03:30:00+02:00")
    );
    assert_eq!(
        next(forward(), time(0, 30, 0, 0), start),
        at("2027-03-29T00:30:00+02:00")
    );
    // The hour that is left out: as much later as the clocks are put forward.
    let missing = next(forward(), time(2, 30, 0, 0), start);
    assert_eq!(missing, at("2027-03-28T03:30:00+02:00"));
    assert_eq!(forward().to_datetime(missing).time(), time(3, 30, 0, 0));
    assert_eq!(
        next(forward(), time(2, 30, 0, 0), "2027-03-28T04:00:00+02:00"),
        at("2027-03-29T02:30:00+02:00")
    );
    // The hour that comes twice: the first that is still to come.
    let first = at("2027-10-31T02:30:00+02:00");
    assert_eq!(next(back(), time(2, 30, 0, 0), "2027-10-31T01:00:00+02:00"), first);
    assert_eq!(
        next(back(), time(2, 30, 0, 0), "2027-10-31T02:45:00+02:00"),
        at("2027-10-31T02:30:00+01:00")
    );
    assert_eq!(
        next(back(), time(3, 30, 0, 0), "2027-10-31T01:00:00+02:00"),
        at("2027-10-31T03:30:00+01:00")
    );
}

#[test]
fn every_hour_promised_is_one_that_the_clocks_say() {
    for local in [forward(), back()] {
        for quarter in 0..8 * 24 {
            let now = at("2027-03-27T22:00:00Z") + jiff::Span::new().minutes(quarter * 15);
            for asked in 0..48 {
                let hour = time(asked / 2, asked % 2 * 30, 0, 0);
                let end = local.next_hour(hour, now).unwrap();
                assert!(end >= now, "{hour} from {now}");
                let said = local.to_datetime(end).time();
                assert!(
                    said == hour || hour.hour() == 2 && said.hour() == 3,
                    "{hour} from {now}: {said}"
                );
            }
        }
    }
}

/// What a session says that begins at `start`, and its journal.
fn session(start: &str, options: &[&str], lines: &str) -> (String, String) {
    let place = Place::new();
    place.write("lines.txt", lines);
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctrls"));
    command.args([
        "run",
        "--lang",
        "en",
        "--into",
        "s",
        "--start",
        start,
        "--input",
        "lines.txt",
    ]);
    let ran = place
        .dress(command.args(options))
        .env("TZ", ZONE)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let said = String::from_utf8(ran.stdout).unwrap() + &String::from_utf8(ran.stderr).unwrap();
    (said, place.read("s/journal.jsonl"))
}

#[test]
fn an_hour_promised_over_the_change_exists_and_stands_in_the_journal() {
    let lines = "[00:00] /go\n[100:00] /plan\n[101:00] /plan 4:45\n";
    for (end, hour, moment) in [
        (&["--end", "3:30"][..], "03:30", "2027-03-28T03:30:00.000+02:00"),
        // 2:30 is left out that night.
        (&["--end", "2:30"][..], "03:30", "2027-03-28T03:30:00.000+02:00"),
        // Ninety minutes from half past one.
        (&[][..], "04:00", ""),
    ] {
        let (said, journal) = session("2027-03-28T01:30:00+01:00", end, lines);
        assert!(said.contains(hour), "{end:?}: {said}");
        assert!(!said.contains("02:30") && !said.contains("03:00"), "{end:?}: {said}");
        assert!(journal.contains(moment), "{end:?}: {journal}");
        assert!(
            journal.contains("\"clock_change\":\"2027-03-28T03:00:00.000+02:00\""),
            "{journal}"
        );
        assert!(
            journal.contains("\"end\":\"2027-03-28T04:45:00.000+02:00\""),
            "{journal}"
        );
    }
}

#[test]
fn far_from_a_change_of_clocks_a_journal_says_nothing_of_it() {
    for start in ["2027-03-20T14:00:00+01:00", "2027-03-28T01:30:00Z"] {
        let (_, journal) = session(start, &[], "Un enjeu\n");
        assert!(!journal.contains("clock_change"), "{start}");
    }
}
