//! Minutes and hours of the day, as they are typed.

use ctrls::session::{Command, Intent, Query, Refusal};

use super::{bad, needs, read, refused};

#[test]
fn times_are_minutes_halves_or_hours() {
    for (typed, halves) in [("5", 10), ("2.5", 5), ("2,5", 5), ("1:30", 3), ("5 min", 10)] {
        assert_eq!(
            read(&format!("/prolonge {typed}")),
            Intent::Extend { halves },
            "{typed}"
        );
    }
    for typed in ["0", "2,3", "1:3", "cinq", "-5", "99999999999999999999"] {
        assert_eq!(refused(&format!("/prolonge {typed}")), bad(Command::Extend, typed));
    }
    assert_eq!(refused("/prolonge"), needs(Command::Extend));
    let day = ctrls::workshop::Minutes::whole(1440);
    for (typed, command) in [
        ("/prolonge 9999", Command::Extend),
        ("/minuteur 100000", Command::Timer),
        ("/pause 1441", Command::Pause),
    ] {
        let refusal = refused(typed);
        assert!(
            matches!(refusal, Refusal::TooMuch { command: named, most, .. } if (named, most) == (command, day)),
            "{typed}: {refusal:?}"
        );
    }
    for (typed, ms) in [
        ("4", 240_000),
        ("1:30", 90_000),
        ("0", 0),
        ("2,5", 150_000),
        ("75:00", 4_500_000),
    ] {
        assert_eq!(read(&format!("/minuteur {typed}")), Intent::Timer { ms }, "{typed}");
    }
    assert_eq!(read("/minuteur"), Intent::TimerNext);
    assert_eq!(read("/go 5"), Intent::Go { ago: Some(300_000) });
    assert_eq!(read("/reprends 0,5"), Intent::Go { ago: Some(30_000) });
    assert_eq!(read("/pause"), Intent::Pause { last: None });
    assert_eq!(read("/pause 10"), Intent::Pause { last: Some(600_000) });
    for typed in ["15:30", "15h30", "15 h 30", "15H30", "15.30", "15 heures 30"] {
        assert_eq!(
            read(&format!("/plan {typed}")),
            Intent::Promise { hour: 15, minute: 30 },
            "{typed}"
        );
    }
    for typed in ["9h", "9 heures"] {
        assert_eq!(
            read(&format!("/plan {typed}")),
            Intent::Promise { hour: 9, minute: 0 },
            "{typed}"
        );
    }
    assert_eq!(read("/plan"), Intent::Query(Query::Plan));
    for typed in ["24:00", "15:60", "15", "15:3", "demain"] {
        assert_eq!(refused(&format!("/plan {typed}")), bad(Command::Plan, typed));
    }
}
