//! The clock of a session: starts, pauses, parts, shares, re-plans, and journals that mean harm.

use std::collections::BTreeMap;
use std::sync::Arc;

use ctrls::session::{
    Act, Away, Described, Entry, Going, GroupId, Header, Intent, Moment, Near, Proposal, Spoken, Time, Timer, away,
    decide, fold,
};
use ctrls::workshop::{Minutes, Part, Step, Workshop};
use proptest::prelude::*;

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;

/// `a` has parts of 1, 3 and 2 minutes; `b` and `c` shrink, `c` first; `d` is shared by the groups.
fn workshop() -> Workshop {
    let part = |minutes: u32, min: u32, per_group: u32| Part {
        minutes: Minutes::whole(minutes),
        min: Minutes::whole(min),
        per_group: Minutes::whole(per_group),
        ..Part::default()
    };
    let step = |id: &str, min, minutes, max, elastic, parts: Vec<Part>| Step {
        id: id.into(),
        title: id.into(),
        min: Minutes::whole(min),
        minutes: Minutes::whole(minutes),
        max: Minutes::whole(max),
        elastic,
        per_group: parts.iter().map(|part| part.per_group).sum(),
        parts,
        ..Step::default()
    };
    Workshop {
        minutes: Minutes::whole(40),
        margin: Minutes::whole(4),
        steps: vec![
            step("a", 4, 6, 8, None, vec![part(1, 1, 0), part(3, 2, 0), part(2, 1, 0)]),
            step("b", 8, 10, 12, Some(2), vec![]),
            step(
                "c",
                9,
                12,
                15,
                Some(1),
                vec![part(2, 2, 0), part(6, 4, 0), part(4, 3, 0)],
            ),
            step("d", 8, 8, 14, None, vec![part(1, 1, 0), part(6, 6, 2), part(1, 1, 0)]),
        ],
        ..Workshop::default()
    }
}

struct Live {
    header: Arc<Header>,
    entries: Vec<Entry>,
    time: Time,
}

impl Live {
    fn new() -> Self {
        Self::of(workshop(), 3)
    }

    fn of(workshop: Workshop, groups: u32) -> Self {
        let header = Arc::new(Header {
            format: "ctrls-journal".into(),
            version: [1, 0],
            session: "s".into(),
            created: "2026-12-03T14:00:00.000+01:00".into(),
            speed: 1.0,
            rehearsal: false,
            timed: true,
            tool: "ctrls".into(),
            workshop,
        });
        let time = fold(&header, &[]).time;
        let mut live = Self {
            header,
            entries: Vec::new(),
            time,
        };
        for number in 1..=groups {
            live.act(0, None, group(number));
        }
        live
    }

    /// With its clock started at 0.
    fn started() -> Self {
        let mut live = Self::new();
        live.at(0, Act::ClockStarted { ago: 0 });
        live
    }

    fn act(&mut self, ms: u64, group: Option<u32>, act: Act) {
        self.entries.push(Entry {
            seq: self.entries.len() as u64 + 1,
            at: "2026-12-03T14:00:00.000+01:00".into(),
            ms,
            group: group.map(GroupId),
            act,
        });
        self.time = fold(&self.header, &self.entries).time;
    }

    fn at(&mut self, ms: u64, act: Act) {
        self.act(ms, None, act);
    }

    fn next(&mut self, ms: u64, step: &str) {
        self.at(ms, opened(step, false));
    }

    fn left(&self, ms: u64) -> i64 {
        self.time.at(ms).left
    }

    fn timer(&self, ms: u64) -> Option<(u64, Option<usize>, bool)> {
        let timer = self.time.at(ms).timer?;
        Some((timer.left / SECOND, timer.part, timer.share))
    }

    fn now(&self, step: usize) -> Minutes {
        self.time.steps[step].now
    }
}

fn group(number: u32) -> Act {
    Act::GroupAdded {
        id: GroupId(number),
        name: format!("Table {number}"),
        axis: None,
        participants: None,
        backgrounds: Vec::new(),
    }
}

fn opened(step: &str, back: bool) -> Act {
    Act::StepOpened {
        step: step.into(),
        back,
    }
}

fn longer(step: &str, minutes: u32) -> Act {
    Act::TimeAdded {
        step: step.into(),
        minutes: Minutes::whole(minutes),
    }
}

fn own(ms: u64) -> Act {
    Act::TimerSet {
        ms: Some(ms),
        part: None,
    }
}

fn part(part: usize) -> Act {
    Act::TimerSet {
        ms: None,
        part: Some(part),
    }
}

fn promised(end: &str) -> Act {
    let end = Some(end.into());
    Act::SessionDescribed(Box::new(Described {
        end,
        ..Described::default()
    }))
}

fn plan(steps: &[(&str, u32)], end: Option<&str>) -> Act {
    let steps = steps
        .iter()
        .map(|(step, minutes)| ((*step).to_owned(), Minutes::whole(*minutes)));
    Act::PlanChanged {
        steps: steps.collect(),
        end: end.map(Into::into),
    }
}

fn signed(ms: u64) -> i64 {
    i64::try_from(ms).unwrap()
}

#[test]
fn the_clock_stands_until_it_is_started() {
    let live = Live::new();
    let dial = live.time.at(7 * MINUTE);
    assert_eq!(
        (dial.going, dial.elapsed, dial.left),
        (Going::Standing, 0, signed(6 * MINUTE))
    );
    assert_eq!(dial.end, signed(47 * MINUTE), "the workshop's minutes after now");
    assert_eq!(live.time.promised, None);
    assert!(!live.time.steps[0].opened);
}

#[test]
fn the_hour_that_is_not_given_is_the_workshops_minutes_after_the_start() {
    let mut live = Live::new();
    live.at(3 * MINUTE, Act::ClockStarted { ago: 0 });
    assert_eq!(live.time.promised, Some(signed(43 * MINUTE)));
    assert_eq!(live.time.at(3 * MINUTE).spare, signed(4 * MINUTE), "the margin");
    live.at(4 * MINUTE, Act::ClockStarted { ago: 2 * MINUTE });
    assert_eq!(
        live.time.promised,
        Some(signed(42 * MINUTE)),
        "it follows a start that moves back"
    );
    live.at(5 * MINUTE, promised("2026-12-03T14:50:00+01:00"));
    live.at(6 * MINUTE, Act::ClockStarted { ago: 6 * MINUTE });
    assert_eq!(live.time.promised, Some(signed(50 * MINUTE)), "what was said stands");
}

#[test]
fn the_first_next_starts_the_clock_and_skips_the_welcome() {
    let mut live = Live::new();
    live.next(2 * MINUTE, "b");
    let dial = live.time.at(3 * MINUTE);
    assert_eq!(
        (dial.going, dial.elapsed, dial.left),
        (Going::Running, MINUTE, signed(9 * MINUTE))
    );
    assert_eq!(live.time.spent(0, 3 * MINUTE), 0);
    live.at(3 * MINUTE, Act::ClockStarted { ago: 5 * MINUTE });
    let dial = live.time.at(3 * MINUTE);
    assert_eq!((dial.elapsed, dial.left), (5 * MINUTE, signed(9 * MINUTE)));
    assert_eq!(
        live.time.spent(0, 3 * MINUTE),
        4 * MINUTE,
        "it ran before the laptop was open"
    );
    assert_eq!(live.time.started(), Some(-signed(2 * MINUTE)));
}

#[test]
fn the_start_moves_back_and_never_forward() {
    let mut live = Live::started();
    live.at(MINUTE, Act::ClockStarted { ago: 3 * MINUTE });
    assert_eq!(live.time.at(MINUTE).elapsed, 3 * MINUTE);
    assert_eq!(live.left(MINUTE), signed(3 * MINUTE));
    assert_eq!(live.time.steps[0].opened_at, Some(-signed(2 * MINUTE)));
    live.at(2 * MINUTE, Act::ClockStarted { ago: MINUTE });
    assert_eq!(live.time.at(2 * MINUTE).elapsed, 4 * MINUTE);
    assert_eq!(live.time.since_start(2 * MINUTE), 4 * MINUTE);
    assert_eq!(live.time.moment_of(4 * MINUTE), Some(2 * MINUTE));
}

#[test]
fn a_pause_is_in_the_clock_and_not_in_the_step() {
    let mut live = Live::started();
    live.at(2 * MINUTE, Act::Paused { last: None });
    let dial = live.time.at(5 * MINUTE);
    assert_eq!(dial.going, Going::Paused { since: 3 * MINUTE });
    assert_eq!((dial.elapsed, dial.left), (5 * MINUTE, signed(4 * MINUTE)));
    assert_eq!(
        (dial.spare, live.time.at(7 * MINUTE).late),
        (signed(MINUTE), 1),
        "the end comes later meanwhile"
    );
    // It ended two minutes ago.
    live.at(6 * MINUTE, Act::Resumed { ago: 2 * MINUTE });
    assert_eq!(live.left(6 * MINUTE), signed(2 * MINUTE));
    // Never before it began.
    live.at(6 * MINUTE, Act::Paused { last: None });
    live.at(7 * MINUTE, Act::Resumed { ago: 30 * MINUTE });
    assert_eq!(live.left(7 * MINUTE), signed(MINUTE));
}

#[test]
fn the_last_minutes_were_a_pause_over_a_step_and_another_pause() {
    let mut live = Live::started();
    live.at(3 * MINUTE, Act::Paused { last: None });
    live.at(4 * MINUTE, Act::Resumed { ago: 0 });
    live.next(6 * MINUTE, "b");
    live.at(7 * MINUTE, Act::Paused { last: Some(5 * MINUTE) });
    assert_eq!(live.time.spent(0, 7 * MINUTE), 2 * MINUTE);
    assert_eq!(live.time.spent(1, 7 * MINUTE), 0);
    assert_eq!(live.time.at(8 * MINUTE).going, Going::Running, "it goes on");
    assert_eq!(live.left(8 * MINUTE), signed(9 * MINUTE));
    let spans: Vec<_> = live
        .time
        .spans(8 * MINUTE)
        .iter()
        .map(|span| (span.step, span.from, span.to))
        .collect();
    assert_eq!(spans, [(0, 0, 120_000), (1, 420_000, 480_000)]);
}

#[test]
fn a_step_that_is_reopened_goes_on_where_it_stopped() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "b");
    live.next(8 * MINUTE, "c");
    live.at(9 * MINUTE, opened("b", true));
    assert_eq!(live.left(10 * MINUTE), signed(7 * MINUTE));
    assert_eq!(live.time.steps[1].opened_at, Some(signed(6 * MINUTE)));
    assert_eq!(live.time.open(), 1);
    // c has 11 of 12 minutes left, d all of its 8.
    assert_eq!(live.time.at(10 * MINUTE).spare, signed(4 * MINUTE));
    let begins = live.time.begins(10 * MINUTE);
    assert_eq!(begins, [0, 6, 17, 28].map(|minute| signed(minute * MINUTE)));
}

#[test]
fn the_next_and_the_back_end_a_pause() {
    for back in [false, true] {
        let mut live = Live::started();
        live.next(6 * MINUTE, "b");
        live.at(7 * MINUTE, Act::Left);
        live.at(30 * MINUTE, opened(if back { "a" } else { "c" }, back));
        assert_eq!(live.time.at(31 * MINUTE).going, Going::Running);
        assert_eq!(live.time.spent(1, 31 * MINUTE), MINUTE);
        assert!(live.time.proposal.is_some());
    }
}

#[test]
fn a_finished_session_rests_whatever_is_typed_later() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "b");
    live.at(9 * MINUTE, Act::Finished);
    let finished = live.time.clone();
    for act in [
        Act::Reopened,
        opened("c", false),
        Act::ClockStarted { ago: 0 },
        longer("b", 5),
        own(MINUTE),
        promised("2026-12-03T19:00:00+01:00"),
        plan(&[("b", 1)], None),
        group(4),
        Act::Finished,
    ] {
        live.at(9 * MINUTE, act);
        assert_eq!(live.time, finished);
    }
    let dial = live.time.at(500 * MINUTE);
    assert_eq!(
        (dial.going, dial.elapsed, dial.left),
        (Going::Resting, 9 * MINUTE, signed(7 * MINUTE))
    );
    assert_eq!(live.time.finished_at(), Some(signed(9 * MINUTE)));
    assert_eq!(live.time.spent(1, 500 * MINUTE), 3 * MINUTE);
}

#[test]
fn near_the_end_past_it_and_at_the_maximum() {
    let mut live = Live::started();
    let near = |live: &Live, second: u64| live.time.at(second * SECOND).near;
    assert_eq!(
        [239, 240, 360].map(|second| near(&live, second)),
        [Near::Calm, Near::Soon, Near::Soon]
    );
    assert_eq!(
        [361, 479, 480].map(|second| near(&live, second)),
        [Near::Over, Near::Over, Near::Max]
    );
    live.at(9 * MINUTE, longer("a", 5));
    assert_eq!(
        [540, 661].map(|second| near(&live, second)),
        [Near::Soon, Near::Max],
        "more was asked for"
    );
}

#[test]
fn linear_mode_speaks_at_ten_five_two_and_no_minutes_and_past_the_end() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "c");
    let spoken = |before: u64, now: u64| -> Vec<i64> {
        let told = live.time.spoken((6 * 60 + before) * SECOND, (6 * 60 + now) * SECOND);
        told.iter().map(|each| each.left / 60_000).collect()
    };
    assert!(spoken(0, 119).is_empty());
    assert_eq!(spoken(119, 120), [10]);
    assert!(spoken(120, 125).is_empty());
    assert_eq!(spoken(0, 3600), [10, 5, 2, 0, -1, -2, -3]);
    assert!(spoken(900, 3600).is_empty(), "silent past the maximum");
    let last = live.time.spoken(20 * MINUTE, 30 * MINUTE);
    assert_eq!(
        last,
        [Spoken {
            left: -180_000,
            near: Near::Max
        }]
    );
    assert!(Live::new().time.spoken(0, 3600 * SECOND).is_empty());
}

#[test]
fn opening_a_step_starts_its_first_part_and_the_timer_the_next() {
    let mut live = Live::started();
    assert_eq!(live.timer(20 * SECOND), Some((40, Some(0), false)));
    assert_eq!((live.time.running_part(), live.time.next_part()), (Some(0), Some(1)));
    assert_eq!(live.timer(MINUTE), None, "over, and nothing starts by itself");
    let rings = live.time.rings(59 * SECOND, MINUTE);
    assert_eq!(
        rings.timer,
        Some(Timer {
            left: 0,
            part: Some(0),
            share: false
        })
    );
    assert!(!rings.step && rings.any());
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
    assert_eq!(decided.act, Some(part(1)));
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
    live.at(7 * MINUTE, Act::Paused { last: None });
    assert_eq!(live.timer(9 * MINUTE), Some((180, None, false)));
    live.at(9 * MINUTE, Act::Resumed { ago: 0 });
    live.next(10 * MINUTE, "c");
    assert_eq!(live.timer(10 * MINUTE), Some((120, Some(0), false)));
    live.at(11 * MINUTE, opened("b", true));
    assert_eq!(live.timer(11 * MINUTE), Some((120, None, false)));
}

#[test]
fn a_countdown_set_in_a_pause_counts_the_pause() {
    let mut live = Live::started();
    live.at(30 * SECOND, Act::Paused { last: None });
    live.at(MINUTE, own(10 * MINUTE));
    assert_eq!(live.timer(3 * MINUTE), Some((480, None, false)));
    assert!(live.time.rings(10 * MINUTE, 11 * MINUTE).timer.is_some());
    live.at(8 * MINUTE, Act::Resumed { ago: 0 });
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
    live.at(0, Act::ClockStarted { ago: 0 });
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

fn closed(number: u32) -> Act {
    Act::GroupChanged {
        id: GroupId(number),
        name: None,
        axis: None,
        participants: None,
        backgrounds: None,
        closed: true,
    }
}

#[test]
fn in_the_share_back_a_group_that_is_gone_to_has_its_share() {
    let mut live = Live::of(workshop(), 4);
    live.at(0, Act::ClockStarted { ago: 0 });
    live.act(MINUTE, Some(2), Act::GroupPicked);
    assert_eq!(live.timer(MINUTE), None, "no share before");
    live.next(2 * MINUTE, "d");
    assert_eq!(live.timer(2 * MINUTE), Some((60, Some(0), false)));
    live.act(3 * MINUTE, Some(1), Act::GroupPicked);
    assert_eq!(
        live.timer(3 * MINUTE),
        Some((120, None, true)),
        "8 minutes for 4 groups"
    );
    assert_eq!(live.time.running_part(), Some(1));
    // A line given to another group goes to it.
    live.act(5 * MINUTE, Some(3), Act::ObservationAdded { text: "ah".into() });
    assert_eq!(live.timer(5 * MINUTE), Some((120, None, true)));
    live.act(6 * MINUTE, Some(3), Act::GroupPicked);
    assert_eq!(live.timer(6 * MINUTE), Some((60, None, true)), "it is there already");
    live.at(8 * MINUTE, part(2));
    live.act(8 * MINUTE, Some(4), Act::GroupPicked);
    assert_eq!(live.timer(8 * MINUTE), Some((60, Some(2), false)), "shares are over");
}

fn steps(proposal: &Proposal) -> Vec<(usize, u32, u32)> {
    let halves = |step: &ctrls::session::Change| (step.step, step.from.halves(), step.to.halves());
    proposal.steps.iter().map(halves).collect()
}

#[test]
fn a_step_that_overruns_is_made_good_by_those_not_yet_begun() {
    let mut live = Live::started();
    // 36 minutes planned of 40: 4 minutes of margin, 2 of lateness.
    live.next(12 * MINUTE, "b");
    let proposal = live.time.proposal.clone().unwrap();
    assert_eq!((proposal.missing, proposal.late), (Minutes::whole(2), 2));
    assert_eq!(steps(&proposal), [(2, 24, 20)], "c is first in order");
    assert_eq!(
        (proposal.end, proposal.refused),
        (signed(40 * MINUTE), signed(42 * MINUTE))
    );
    assert!(!proposal.moves_end);
    live.at(13 * MINUTE, Act::PlanKept);
    assert_eq!(live.time.proposal, None);
    // The step that begins gives too; nothing is handed back.
    live.next(23 * MINUTE, "c");
    assert_eq!(steps(live.time.proposal.as_ref().unwrap()), [(2, 24, 18)]);
    live.at(24 * MINUTE, plan(&[("c", 9)], None));
    live.next(30 * MINUTE, "d");
    assert_eq!((live.time.proposal.clone(), live.now(3)), (None, Minutes::whole(8)));
}

#[test]
fn less_than_a_minute_late_is_not_worth_a_word() {
    let mut live = Live::started();
    live.next(10 * MINUTE + 59_999, "b");
    assert_eq!((live.time.proposal.clone(), live.time.at(11 * MINUTE).late), (None, 1));
    let mut live = Live::started();
    live.next(11 * MINUTE, "b");
    assert!(live.time.proposal.is_some());
}

#[test]
fn when_every_minimum_is_reached_the_end_moves() {
    let mut live = Live::started();
    live.next(17 * MINUTE + 20 * SECOND, "b");
    let proposal = live.time.proposal.clone().unwrap();
    // 7:20 late: 7.5 minutes missing, 5 can be had.
    assert_eq!(
        (proposal.missing, steps(&proposal)),
        (Minutes::from_halves(15), vec![(1, 20, 16), (2, 24, 18)])
    );
    assert!(proposal.moves_end);
    assert_eq!(proposal.end, signed(43 * MINUTE), "2:20 late, in whole minutes");
    live.at(
        18 * MINUTE,
        plan(&[("b", 8), ("c", 9)], Some("2026-12-03T14:43:00+01:00")),
    );
    let dial = live.time.at(18 * MINUTE);
    assert_eq!((dial.promised, dial.late), (signed(43 * MINUTE), 0));
}

#[test]
fn more_time_is_given_at_once_and_what_it_costs_is_proposed() {
    let mut live = Live::started();
    live.next(9 * MINUTE, "b");
    live.at(10 * MINUTE, longer("b", 5));
    assert_eq!(live.left(10 * MINUTE), signed(14 * MINUTE));
    assert_eq!(steps(live.time.proposal.as_ref().unwrap()), [(2, 24, 18)]);
    assert!(live.time.proposal.as_ref().unwrap().moves_end);
    live.at(11 * MINUTE, Act::PlanKept);
    assert_eq!(
        live.now(1),
        Minutes::whole(15),
        "refused is only what the others would lose"
    );
}

#[test]
fn another_hour_or_group_proposes_nothing_by_itself() {
    let mut live = Live::started();
    live.at(MINUTE, promised("2026-12-03T14:30:00+01:00"));
    live.at(2 * MINUTE, group(4));
    assert_eq!(live.time.proposal, None);
    assert!(live.time.at(2 * MINUTE).late > 0);
    live.at(3 * MINUTE, longer("a", 1));
    assert!(live.time.proposal.is_some(), "the next of these does");
    live.at(4 * MINUTE, promised("2026-12-03T15:30:00+01:00"));
    assert_eq!(live.time.proposal, None, "nothing is missing any more");
}

#[test]
fn a_proposal_lapses_with_the_next_step() {
    let mut live = Live::started();
    live.next(12 * MINUTE, "b");
    live.at(13 * MINUTE, own(MINUTE));
    assert!(live.time.proposal.is_some(), "anything else leaves it standing");
    live.next(20 * MINUTE, "c");
    assert_eq!(live.time.proposal, None);
}

#[test]
fn a_late_start_may_shorten_the_welcome_too() {
    let mut workshop = workshop();
    workshop.steps[0].elastic = Some(3);
    let mut live = Live::of(workshop, 3);
    live.at(0, promised("2026-12-03T14:30:00+01:00"));
    live.at(0, Act::ClockStarted { ago: 0 });
    let proposal = live.time.proposal.as_ref().unwrap();
    assert_eq!(steps(proposal), [(0, 12, 10), (1, 20, 16), (2, 24, 18)]);
    let mut live = Live::started();
    live.at(MINUTE, promised("2026-12-03T14:30:00+01:00"));
    live.at(MINUTE, Act::ClockStarted { ago: 2 * MINUTE });
    assert_eq!(steps(live.time.proposal.as_ref().unwrap()), [(1, 20, 16), (2, 24, 18)]);
}

#[test]
fn an_undone_step_was_never_opened() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "b");
    let seq = live.entries.last().unwrap().seq;
    live.at(7 * MINUTE, Act::Undone { seq });
    assert_eq!(live.left(8 * MINUTE), -signed(2 * MINUTE));
    assert!(!live.time.steps[1].opened);
}

#[test]
fn the_bell_rings_once_however_long_nobody_looked() {
    let live = Live::started();
    assert!(live.time.rings(5 * MINUTE, 60 * MINUTE).step);
    assert!(!live.time.rings(6 * MINUTE, 60 * MINUTE).any());
    assert!(!live.time.rings(0, 59 * SECOND).any());
}

#[test]
fn a_session_that_comes_back_went_on_or_stopped_at_its_last_line() {
    assert_eq!(away(5 * MINUTE, signed(7 * MINUTE)), Away::WentOn { ms: 2 * MINUTE });
    assert_eq!(away(0, signed(180 * MINUTE)), Away::WentOn { ms: 180 * MINUTE });
    assert_eq!(away(0, signed(180 * MINUTE) + 1), Away::Stopped);
    assert_eq!(
        away(5 * MINUTE, signed(4 * MINUTE)),
        Away::Stopped,
        "the line is in the future"
    );
    assert_eq!(away(5, i64::MIN), Away::Stopped);
    assert_eq!(away(u64::MAX, i64::MAX), Away::Stopped);
}

fn moment() -> impl Strategy<Value = u64> {
    prop_oneof![
        8 => 0..90 * MINUTE,
        1 => Just(u64::MAX),
        1 => any::<u64>(),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let id = || prop::sample::select(vec!["a", "b", "c", "d", "", "nowhere"]).prop_map(str::to_owned);
    let minutes = || prop_oneof![0..40u32, any::<u32>()].prop_map(Minutes::from_halves);
    let end = prop::sample::select(vec![
        "2026-12-03T14:30:00+01:00",
        "9999-12-31T00:00:00Z",
        "-009999-01-02T00:00:00Z",
        "x",
    ]);
    let end = || end.clone().prop_map(str::to_owned);
    prop_oneof![
        (id(), any::<bool>()).prop_map(|(step, back)| Act::StepOpened { step, back }),
        moment().prop_map(|ago| Act::ClockStarted { ago }),
        prop::option::of(moment()).prop_map(|last| Act::Paused { last }),
        moment().prop_map(|ago| Act::Resumed { ago }),
        (id(), minutes()).prop_map(|(step, minutes)| Act::TimeAdded { step, minutes }),
        (
            prop::collection::btree_map(id(), minutes(), 0..4),
            prop::option::of(end())
        )
            .prop_map(|(steps, end)| Act::PlanChanged { steps, end }),
        (prop::option::of(moment()), prop::option::of(0..9usize)).prop_map(|(ms, part)| Act::TimerSet { ms, part }),
        (1..12u32).prop_map(group),
        (1..12u32).prop_map(closed),
        end().prop_map(|end| promised(&end)),
        prop::sample::select(vec![Act::PlanKept, Act::Left, Act::GroupPicked, Act::Reopened]),
        prop::bool::weighted(0.1).prop_map(|end| if end { Act::Finished } else { Act::GroupPicked }),
    ]
}

proptest! {
    #[test]
    fn whatever_a_journal_holds_the_plan_holds_together(
        acts in prop::collection::vec((moment(), prop::option::of(1..5u32), act()), 0..40),
        looks in prop::collection::vec(moment(), 2),
    ) {
        let mut live = Live::new();
        for (ms, group, act) in acts {
            live.act(ms, group, act);
            let time = &live.time;
            for step in &time.steps {
                prop_assert!(step.parts.is_empty() || step.parts.iter().copied().sum::<Minutes>() == step.now);
            }
            // Beyond a few thousand years, minutes are no longer told apart.
            let sum: u64 = time.steps.iter().map(|step| u64::from(step.now.halves())).sum();
            if let Some(proposal) = time.proposal.as_ref().filter(|_| sum < u64::from(u32::MAX)) {
                let gained: Minutes = proposal.steps.iter().map(|change| change.from - change.to).sum();
                prop_assert!(gained <= proposal.missing);
                prop_assert_eq!(gained < proposal.missing, proposal.moves_end);
                prop_assert!(proposal.end <= proposal.refused);
                for change in &proposal.steps {
                    prop_assert!(change.min <= change.to && change.to < change.from);
                    prop_assert!(time.steps[change.step].elastic.is_some());
                }
            }
            let [before, now] = looks[..] else { unreachable!() };
            let dial = time.at(now);
            prop_assert!(dial.end >= dial.promised);
            time.rings(before, now);
            time.spoken(before, now);
            prop_assert_eq!(time.begins(now).len(), time.steps.len());
            let spent: u64 = (0..4).fold(0, |sum: u64, step| sum.saturating_add(time.spent(step, now)));
            let ran = time.spans(now).iter().fold(0u64, |sum, span| {
                sum.saturating_add(u64::try_from(span.to.saturating_sub(span.from)).unwrap())
            });
            prop_assert_eq!(spent, ran);
        }
    }

    #[test]
    fn an_accepted_proposal_ends_in_time(
        overrun in prop::collection::vec(0..20 * MINUTE, 3),
    ) {
        let mut live = Live::started();
        let mut ms = 0;
        for (step, overrun) in ["b", "c", "d"].into_iter().zip(overrun) {
            ms += overrun;
            live.next(ms, step);
            if let Some(proposal) = live.time.proposal.clone() {
                let ids = ["a", "b", "c", "d"];
                let steps = proposal.steps.iter().map(|change| (ids[change.step].to_owned(), change.to));
                let end = proposal.moves_end.then(|| {
                    let minutes = proposal.end / 60_000;
                    format!("2026-12-03T{:02}:{:02}:00+01:00", 14 + minutes / 60, minutes % 60)
                });
                live.at(ms, Act::PlanChanged { steps: steps.collect::<BTreeMap<_, _>>(), end });
                let dial = live.time.at(ms);
                prop_assert_eq!((dial.end, dial.late), (proposal.end, 0));
                prop_assert_eq!(&live.time.proposal, &None);
            } else {
                prop_assert!(live.time.at(ms).spare > -60_000);
            }
        }
    }
}
