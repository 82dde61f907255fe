//! The clock, the plan, the bell: what is journaled of them.

use super::*;

fn act(room: &Room, intent: &Intent) -> Option<EntryKind> {
    room.asks(intent).unwrap().kind
}

fn told(room: &Room, intent: &Intent) -> Vec<Notice> {
    room.asks(intent).unwrap().notices
}

fn finished() -> Room {
    let mut room = Room::at("share");
    room.does(Intent::Finish);
    room.write(None, EntryKind::Reopened);
    room
}

#[test]
fn the_hour_promised_is_the_next_such_hour_and_one_that_has_just_passed_is_told() {
    let room = Room::new();
    let end = |hour, minute| match act(&room, &Intent::Promise { hour, minute }) {
        Some(EntryKind::SessionDescribed(said)) => said.end.unwrap(),
        other => panic!("{other:?}"),
    };
    assert_eq!(end(15, 30), "2026-12-03T15:30:00.000+01:00");
    assert_eq!(end(0, 30), "2026-12-04T00:30:00.000+01:00");
    assert_eq!(end(13, 51), "2026-12-04T13:51:00.000+01:00");
    let (hour, now, meant) = ("13:51".into(), "13:52".into(), "15:22".into());
    let past = Intent::Promise { hour: 13, minute: 51 };
    assert_eq!(told(&room, &past), [Notice::PastHour { hour, now, meant }]);
    let afternoon = Intent::Promise { hour: 3, minute: 30 };
    assert!(matches!(&told(&room, &afternoon)[..], [Notice::PastHour { meant, .. }] if meant == "15:30"));
    let refused = room.refuses(&Intent::Promise { hour: 24, minute: 0 });
    let typed = "24:00".into();
    assert_eq!(
        refused,
        Refusal::BadArgument {
            command: Command::Plan,
            typed
        }
    );
}

#[test]
fn the_bell_goes_off_and_on() {
    let mut room = Room::new();
    room.does(Intent::Bell);
    assert!(room.state().description.silent);
    room.does(Intent::Bell);
    assert!(!room.state().description.silent);
}

#[test]
fn yes_and_no_without_a_proposal_are_answered() {
    let mut room = Room::new();
    assert_eq!(room.does(Intent::Yes), [Notice::NoProposal]);
    assert_eq!(room.does(Intent::No), [Notice::NoProposal]);
}

#[test]
fn the_clock_starts_where_it_stands() {
    let mut room = Room::new();
    assert_eq!(
        act(&room, &Intent::Go { ago: Some(300_000) }),
        Some(EntryKind::ClockStarted { ago: 300_000 })
    );
    assert_eq!(room.does(Intent::Pause { last: None }), [Notice::NotStarted]);
    let refused = room.refuses(&Intent::Go { ago: Some(91 * 60_000) });
    assert!(matches!(refused, Refusal::TooMuch { command: Command::Go, most, .. } if most == Minutes::whole(90)));
}

#[test]
fn what_the_clock_does_already_is_answered() {
    let mut room = Room::new();
    room.does(Intent::Go { ago: None });
    let since = "13:52".to_owned();
    let runs = [Notice::Runs { since }];
    assert_eq!(room.does(Intent::Go { ago: None }), runs);
    room.ms += 600_000;
    assert_eq!(room.does(Intent::Go { ago: Some(300_000) }), runs, "never forward");
    assert_eq!(
        act(&room, &Intent::Go { ago: Some(900_000) }),
        Some(EntryKind::ClockStarted { ago: 900_000 })
    );
    let last = Some(60_000);
    assert_eq!(
        act(&room, &Intent::Pause { last }),
        Some(EntryKind::Paused { last, stays: false })
    );
    room.does(Intent::Pause { last: None });
    room.ms += 60_000;
    let since = "14:02".to_owned();
    assert_eq!(room.does(Intent::Pause { last: None }), [Notice::Halted { since }]);
    room.ms += 60_000;
    assert_eq!(
        act(&room, &Intent::Go { ago: Some(60_000) }),
        Some(EntryKind::Resumed { ago: 60_000 })
    );
    let Some(EntryKind::Resumed { ago }) = act(&room, &Intent::Go { ago: Some(900_000) }) else {
        panic!("the pause ends");
    };
    assert!(ago < 130_000, "a pause does not end before it began");
}

#[test]
fn a_pause_told_after_the_fact_may_have_begun_before_the_step_and_a_slip_takes_no_more_than_the_step() {
    let mut room = Room::new();
    room.does(Intent::Go { ago: None });
    room.ms += 300_000;
    room.does(Intent::Next);
    let before = room.state().time.time_spent(0, room.ms);
    room.ms += 17_000;
    let last = |ms: u64| Intent::Pause { last: Some(ms) };
    let taken = |room: &Room, ms: u64| match act(room, &last(ms)) {
        Some(EntryKind::Paused { last, .. }) => last.unwrap(),
        other => panic!("{other:?}"),
    };
    assert_eq!(taken(&room, 17_000), 17_000);
    assert_eq!(taken(&room, 60_000), 60_000, "it began in the step before");
    assert_eq!(taken(&room, 500 * 60_000), 17_000, "longer than all that ran");
    assert_eq!(told(&room, &last(500 * 60_000)), [Notice::PauseCut { ran: 318_000 }]);
    room.does(last(500 * 60_000));
    assert_eq!(
        room.state().time.time_spent(0, room.ms),
        before,
        "the step before keeps its time"
    );
}

#[test]
fn no_step_is_lengthened_by_more_than_the_workshop_lasts() {
    let room = Room::at("issues");
    let most = Minutes::whole(90);
    assert!(act(&room, &Intent::Extend { halves: 180 }).is_some());
    let typed = "200".to_owned();
    let command = Command::Extend;
    assert_eq!(
        room.refuses(&Intent::Extend { halves: 400 }),
        Refusal::TooMuch { command, typed, most }
    );
}

#[test]
fn a_proposal_is_accepted_or_refused() {
    let mut workshop = workshop();
    workshop.steps[2].elastic = Some(1);
    let mut room = Room::of(workshop);
    room.write(None, group_added(1, "Une"));
    room.does(Intent::Go { ago: None });
    room.does(Intent::Promise { hour: 15, minute: 0 });
    room.does(Intent::Extend { halves: 4 });
    assert_eq!(act(&room, &Intent::No), Some(EntryKind::PlanKept));
    let Some(EntryKind::PlanChanged { steps, end }) = act(&room, &Intent::Yes) else {
        panic!("a proposal stands");
    };
    assert_eq!(steps.keys().collect::<Vec<_>>(), ["frictions"]);
    // 72 minutes from 13:52 and some seconds: 4 and a half are missing, the step gives them, and the hour stands.
    assert_eq!((steps["frictions"], end), (Minutes::from_halves(11), None));
    room.does(Intent::Promise { hour: 14, minute: 0 });
    room.does(Intent::Extend { halves: 2 });
    let Some(EntryKind::PlanChanged { end: Some(end), .. }) = act(&room, &Intent::Yes) else {
        panic!("every minimum is reached, and the end moves");
    };
    assert!(end.starts_with("2026-12-03T15:0") && end.ends_with("+01:00"), "{end}");
}

#[test]
fn the_timer_goes_to_the_next_part() {
    let mut workshop = workshop();
    let part = |title: &str| ctrls::workshop::StepPart {
        title: title.into(),
        minutes: Minutes::whole(5),
        ..Default::default()
    };
    workshop.steps[1].parts = vec![part("Silence"), part("Tour")];
    let mut room = Room::of(workshop);
    room.write(None, group_added(1, "Une"));
    room.does(Intent::Next);
    let part = Some(1);
    assert_eq!(
        act(&room, &Intent::TimerNext),
        Some(EntryKind::TimerSet {
            ms: None,
            part,
            turn: None,
            back: false
        })
    );
    room.does(Intent::TimerNext);
    assert_eq!(
        room.refuses(&Intent::TimerNext),
        Refusal::NeedsArgument {
            command: Command::Timer
        }
    );
}

#[test]
fn minutes_are_added_to_the_open_step() {
    let room = Room::at("issues");
    let added = EntryKind::TimeAdded {
        step: "issues".into(),
        minutes: Minutes::from_halves(5),
    };
    assert_eq!(act(&room, &Intent::Extend { halves: 5 }), Some(added));
    assert_eq!(
        room.refuses(&Intent::Extend { halves: 0 }),
        Refusal::NeedsArgument {
            command: Command::Extend
        }
    );
}

#[test]
fn a_timer_of_one_s_own_and_none() {
    let room = Room::at("issues");
    let set = |ms| {
        Some(EntryKind::TimerSet {
            ms,
            part: None,
            turn: None,
            back: false,
        })
    };
    assert_eq!(act(&room, &Intent::Timer { ms: 240_000 }), set(Some(240_000)));
    // None runs: nothing is written.
    assert_eq!(act(&room, &Intent::Timer { ms: 0 }), None);
    let refused = room.refuses(&Intent::TimerNext);
    assert_eq!(
        refused,
        Refusal::NeedsArgument {
            command: Command::Timer
        },
        "the step has no parts"
    );
}

#[test]
fn the_clock_of_a_finished_session_rests() {
    let mut room = finished();
    for intent in [
        Intent::Go { ago: None },
        Intent::Pause { last: None },
        Intent::Extend { halves: 2 },
        Intent::Timer { ms: 1000 },
        Intent::TimerNext,
        Intent::Promise { hour: 15, minute: 0 },
    ] {
        assert_eq!(room.refuses(&intent), Refusal::ClockRests);
    }
    room.does(Intent::Back);
    assert_eq!(
        room.state().input_kind(),
        InputKind::Action,
        "a step changes only the kind of a bare line"
    );
}
