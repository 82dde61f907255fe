//! What runs inside a step: its parts, a countdown of one's own, a group's share.

use ctrls::session::{EntryKind, Intent, Moment, Timer, TimerKind, decide, fold};
use ctrls::workshop::Minutes;

use crate::time::{Live, MINUTE, SECOND, closed, group, longer, opened, own, part, plan, workshop};

#[test]
fn opening_a_step_starts_its_first_part_and_the_timer_the_next() {
    let mut live = Live::started();
    assert_eq!(live.timer(20 * SECOND), Some((40, Some(0), false)));
    assert_eq!((live.time.running_part(), live.time.next_part()), (Some(0), Some(1)));
    assert_eq!(live.timer(MINUTE), None, "over, and nothing starts by itself");
    let rings = live.time.ended_timers(59 * SECOND, MINUTE);
    assert_eq!(
        rings.timer,
        Some(Timer {
            left: 0,
            kind: TimerKind::Part(0),
            whole: MINUTE
        })
    );
    assert!(!rings.step && rings.any());
    assert!(!rings.rings(), "a part of a minute ends without the bell");
    live.at(90 * SECOND, part(1));
    assert_eq!(live.timer(120 * SECOND), Some((150, Some(1), false)));
    live.at(5 * MINUTE, part(2));
    assert_eq!(live.time.next_part(), None);
    live.next(6 * MINUTE, "b");
    assert_eq!(
        (live.timer(6 * MINUTE), live.time.next_part()),
        (None, None),
        "b has no parts"
    );
}

#[test]
fn the_timer_goes_on_to_the_next_part_once_the_one_before_is_over() {
    let live = Live::started();
    let state = fold(&live.header, &live.entries);
    let now = Moment {
        ms: 2 * MINUTE,
        today: jiff::civil::date(2026, 12, 3),
    };
    let decided = decide(&state, &Intent::TimerNext, now).unwrap();
    assert_eq!(decided.kind, Some(part(1)));
}

#[test]
fn a_countdown_of_ones_own_stands_in_for_the_part() {
    let mut live = Live::started();
    live.at(30 * SECOND, own(4 * MINUTE));
    assert_eq!(live.timer(MINUTE), Some((210, None, false)));
    assert_eq!(live.time.running_part(), Some(0));
    live.at(MINUTE, own(0));
    assert_eq!(live.timer(MINUTE), None);
    live.at(MINUTE, part(9));
    assert_eq!(live.timer(MINUTE), None, "no such part");
}

#[test]
fn a_pause_and_another_step_hold_a_countdown() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "b");
    live.at(6 * MINUTE, own(4 * MINUTE));
    live.at(
        7 * MINUTE,
        EntryKind::Paused {
            last: None,
            stays: false,
        },
    );
    assert_eq!(live.timer(9 * MINUTE), Some((180, None, false)));
    live.at(9 * MINUTE, EntryKind::Resumed { ago: 0 });
    live.next(10 * MINUTE, "c");
    assert_eq!(live.timer(10 * MINUTE), Some((120, Some(0), false)));
    live.at(11 * MINUTE, opened("b", true));
    assert_eq!(live.timer(11 * MINUTE), Some((120, None, false)));
}

#[test]
fn a_countdown_set_in_a_pause_counts_the_pause() {
    let mut live = Live::started();
    live.at(
        30 * SECOND,
        EntryKind::Paused {
            last: None,
            stays: false,
        },
    );
    live.at(MINUTE, own(10 * MINUTE));
    assert_eq!(live.timer(3 * MINUTE), Some((480, None, false)));
    assert!(live.time.ended_timers(10 * MINUTE, 11 * MINUTE).timer.is_some());
    live.at(8 * MINUTE, EntryKind::Resumed { ago: 0 });
    assert_eq!(live.timer(8 * MINUTE), Some((30, Some(0), false)), "the part goes on");
}

#[test]
fn parts_give_and_take_what_their_step_does() {
    let mut live = Live::started();
    live.at(90 * SECOND, part(1));
    live.at(2 * MINUTE, longer("a", 2));
    let parts =
        |live: &Live, step: usize| -> Vec<_> { live.time.steps[step].parts.iter().map(|p| p.halves()).collect() };
    assert_eq!(parts(&live, 0), [2, 10, 4], "to the part that runs");
    live.next(8 * MINUTE, "b");
    live.at(9 * MINUTE, plan(&[("c", 9)], None));
    assert_eq!(parts(&live, 2), [4, 8, 6], "down to their min, the last one last");
    live.next(18 * MINUTE, "c");
    live.at(19 * MINUTE, part(1));
    live.at(23 * MINUTE, plan(&[("c", 7)], None));
    assert_eq!(parts(&live, 2), [4, 8, 2], "the part that runs keeps what it has taken");
}

#[test]
fn further_groups_lengthen_the_share_back_until_it_is_over() {
    let mut live = Live::of(workshop(), 4);
    assert_eq!(live.now(3), Minutes::whole(10));
    assert_eq!(live.time.steps[3].first, Minutes::whole(10));
    assert_eq!(live.time.steps[3].parts, [1, 8, 1].map(Minutes::whole));
    live.at(0, EntryKind::ClockStarted { ago: 0 });
    live.at(MINUTE, longer("d", 3));
    for number in 5..=9 {
        live.at(2 * MINUTE, group(number));
    }
    let step = &live.time.steps[3];
    assert_eq!(
        (step.first, step.min, step.max),
        (Minutes::whole(14), Minutes::whole(14), Minutes::whole(14))
    );
    assert_eq!(step.now, Minutes::whole(17), "what was added stays");
    for number in 4..=9 {
        live.at(3 * MINUTE, closed(number));
    }
    let step = &live.time.steps[3];
    assert_eq!((step.first, step.now), (Minutes::whole(8), Minutes::whole(11)));
    assert_eq!(step.parts.iter().copied().sum::<Minutes>(), step.now);
}

#[test]
fn in_the_share_back_a_group_that_is_gone_to_has_its_share() {
    let mut live = Live::of(workshop(), 4);
    live.at(0, EntryKind::ClockStarted { ago: 0 });
    live.act(MINUTE, Some(2), EntryKind::GroupPicked);
    assert_eq!(live.timer(MINUTE), None, "no share before");
    live.next(2 * MINUTE, "d");
    assert_eq!(live.timer(2 * MINUTE), Some((60, Some(0), false)));
    live.act(3 * MINUTE, Some(1), EntryKind::GroupPicked);
    assert_eq!(
        live.timer(3 * MINUTE),
        Some((120, None, true)),
        "8 minutes for 4 groups"
    );
    assert_eq!(live.time.running_part(), Some(1));
    // A line given to another group goes to it.
    live.act(5 * MINUTE, Some(3), EntryKind::ObservationAdded { text: "ah".into() });
    assert_eq!(live.timer(5 * MINUTE), Some((120, None, true)));
    live.act(6 * MINUTE, Some(3), EntryKind::GroupPicked);
    assert_eq!(live.timer(6 * MINUTE), Some((60, None, true)), "it is there already");
    live.at(8 * MINUTE, part(2));
    live.act(8 * MINUTE, Some(4), EntryKind::GroupPicked);
    assert_eq!(live.timer(8 * MINUTE), Some((60, Some(2), false)), "shares are over");
}
