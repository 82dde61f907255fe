//! The clock of a session: starts, pauses, steps, the bell and what linear mode says.

use std::sync::Arc;

use ctrls::session::{
    Absence, ClockStatus, EntryKind, GroupId, Header, ReadEntry, SessionClock, SessionPatch, TimeAnnouncement,
    TimeSpan, TimerKind, Urgency, absence_since, fold,
};
use ctrls::workshop::{Minutes, Step, StepPart, Workshop};

use crate::support;

pub(crate) const SECOND: u64 = 1000;
pub(crate) const MINUTE: u64 = 60 * SECOND;

/// `a` has parts of 1, 3 and 2 minutes; `b` and `c` shrink, `c` first; `d` is shared by the groups.
pub(crate) fn workshop() -> Workshop {
    let part = |minutes: u32, min: u32, per_group: u32| StepPart {
        minutes: Minutes::whole(minutes),
        min: Minutes::whole(min),
        per_group: Minutes::whole(per_group),
        ..StepPart::default()
    };
    let step = |id: &str, min, minutes, max, elastic, parts: Vec<StepPart>| Step {
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

pub(crate) struct Live {
    pub(crate) header: Arc<Header>,
    pub(crate) entries: Vec<ReadEntry>,
    pub(crate) time: SessionClock,
}

impl Live {
    pub(crate) fn new() -> Self {
        Self::of(workshop(), 3)
    }

    pub(crate) fn of(workshop: Workshop, groups: u32) -> Self {
        let header = Arc::new(support::header(workshop, "2026-12-03T14:00:00.000+01:00"));
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
    pub(crate) fn started() -> Self {
        let mut live = Self::new();
        live.at(0, EntryKind::ClockStarted { ago: 0 });
        live
    }

    pub(crate) fn act(&mut self, ms: u64, group: Option<u32>, act: EntryKind) {
        self.entries.push(ReadEntry {
            seq: self.entries.len() as u64 + 1,
            at: "2026-12-03T14:00:00.000+01:00".into(),
            ms,
            group: group.map(GroupId),
            line: None,
            kind: act.into(),
        });
        self.time = fold(&self.header, &self.entries).time;
    }

    pub(crate) fn at(&mut self, ms: u64, act: EntryKind) {
        self.act(ms, None, act);
    }

    pub(crate) fn next(&mut self, ms: u64, step: &str) {
        self.at(ms, opened(step, false));
    }

    pub(crate) fn left(&self, ms: u64) -> i64 {
        self.time.reading_at(ms).left.ms()
    }

    pub(crate) fn timer(&self, ms: u64) -> Option<(u64, Option<usize>, bool)> {
        let timer = self.time.reading_at(ms).timer?;
        let part = match timer.kind {
            TimerKind::Part(part) => Some(part),
            TimerKind::Turn(_) | TimerKind::Own => None,
        };
        Some((timer.left / SECOND, part, matches!(timer.kind, TimerKind::Turn(_))))
    }

    pub(crate) fn now(&self, step: usize) -> Minutes {
        self.time.steps[step].now
    }
}

pub(crate) fn group(number: u32) -> EntryKind {
    EntryKind::GroupAdded {
        id: GroupId(number),
        name: format!("Table {number}"),
        axis: None,
        participants: None,
        backgrounds: Vec::new(),
    }
}

pub(crate) fn opened(step: &str, back: bool) -> EntryKind {
    EntryKind::StepOpened {
        step: step.into(),
        back,
    }
}

pub(crate) fn longer(step: &str, minutes: u32) -> EntryKind {
    EntryKind::TimeAdded {
        step: step.into(),
        minutes: Minutes::whole(minutes),
    }
}

pub(crate) fn own(ms: u64) -> EntryKind {
    EntryKind::TimerSet {
        ms: Some(ms),
        part: None,
        turn: None,
        back: false,
    }
}

pub(crate) fn part(part: usize) -> EntryKind {
    EntryKind::TimerSet {
        ms: None,
        part: Some(part),
        turn: None,
        back: false,
    }
}

pub(crate) fn promised(end: &str) -> EntryKind {
    let end = Some(end.into());
    EntryKind::SessionDescribed(Box::new(SessionPatch {
        end,
        ..SessionPatch::default()
    }))
}

pub(crate) fn plan(steps: &[(&str, u32)], end: Option<&str>) -> EntryKind {
    let steps = steps
        .iter()
        .map(|(step, minutes)| ((*step).to_owned(), Minutes::whole(*minutes)));
    EntryKind::PlanChanged {
        steps: steps.collect(),
        end: end.map(Into::into),
    }
}

pub(crate) fn signed(ms: u64) -> i64 {
    i64::try_from(ms).unwrap()
}

#[test]
fn the_clock_stands_until_it_is_started() {
    let live = Live::new();
    let dial = live.time.reading_at(7 * MINUTE);
    assert_eq!(
        (dial.going, dial.elapsed, dial.left.ms()),
        (ClockStatus::NotStarted, 0, signed(6 * MINUTE))
    );
    assert_eq!(dial.end, signed(47 * MINUTE), "the workshop's minutes after now");
    assert_eq!(live.time.promised, None);
    assert!(!live.time.steps[0].opened);
}

#[test]
fn a_time_is_left_or_over_and_never_both() {
    for (ms, left, over) in [(61_000, 61_000, 0), (0, 0, 0), (-1, 0, 1), (i64::MIN, 0, 1 << 63)] {
        let span = TimeSpan::from_ms(ms);
        assert_eq!((span.left_ms(), span.over_ms()), (left, over), "{ms}");
    }
}

#[test]
fn the_hour_that_is_not_given_is_the_workshops_minutes_after_the_start() {
    let mut live = Live::new();
    live.at(3 * MINUTE, EntryKind::ClockStarted { ago: 0 });
    assert_eq!(live.time.promised, Some(signed(43 * MINUTE)));
    assert_eq!(
        live.time.reading_at(3 * MINUTE).spare.ms(),
        signed(4 * MINUTE),
        "the margin"
    );
    live.at(4 * MINUTE, EntryKind::ClockStarted { ago: 2 * MINUTE });
    assert_eq!(
        live.time.promised,
        Some(signed(42 * MINUTE)),
        "it follows a start that moves back"
    );
    live.at(5 * MINUTE, promised("2026-12-03T14:50:00+01:00"));
    live.at(6 * MINUTE, EntryKind::ClockStarted { ago: 6 * MINUTE });
    assert_eq!(live.time.promised, Some(signed(50 * MINUTE)), "what was said stands");
}

#[test]
fn the_first_next_starts_the_clock_and_skips_the_welcome() {
    let mut live = Live::new();
    live.next(2 * MINUTE, "b");
    let dial = live.time.reading_at(3 * MINUTE);
    assert_eq!(
        (dial.going, dial.elapsed, dial.left.ms()),
        (ClockStatus::Running, MINUTE, signed(9 * MINUTE))
    );
    assert_eq!(live.time.time_spent(0, 3 * MINUTE), 0);
    live.at(3 * MINUTE, EntryKind::ClockStarted { ago: 5 * MINUTE });
    let dial = live.time.reading_at(3 * MINUTE);
    assert_eq!((dial.elapsed, dial.left.ms()), (5 * MINUTE, signed(9 * MINUTE)));
    assert_eq!(
        live.time.time_spent(0, 3 * MINUTE),
        4 * MINUTE,
        "it ran before the laptop was open"
    );
    assert_eq!(live.time.started_at(), Some(-signed(2 * MINUTE)));
}

#[test]
fn the_start_moves_back_and_never_forward() {
    let mut live = Live::started();
    live.at(MINUTE, EntryKind::ClockStarted { ago: 3 * MINUTE });
    assert_eq!(live.time.reading_at(MINUTE).elapsed, 3 * MINUTE);
    assert_eq!(live.left(MINUTE), signed(3 * MINUTE));
    assert_eq!(live.time.steps[0].opened_at, Some(-signed(2 * MINUTE)));
    live.at(2 * MINUTE, EntryKind::ClockStarted { ago: MINUTE });
    assert_eq!(live.time.reading_at(2 * MINUTE).elapsed, 4 * MINUTE);
    assert_eq!(live.time.since_start(2 * MINUTE), 4 * MINUTE);
    assert_eq!(live.time.moment_of(4 * MINUTE), Some(2 * MINUTE));
}

#[test]
fn a_pause_is_in_the_clock_and_not_in_the_step() {
    let mut live = Live::started();
    live.at(
        2 * MINUTE,
        EntryKind::Paused {
            last: None,
            stays: false,
        },
    );
    let dial = live.time.reading_at(5 * MINUTE);
    assert_eq!(dial.going, ClockStatus::Paused { since: 3 * MINUTE });
    assert_eq!((dial.elapsed, dial.left.ms()), (5 * MINUTE, signed(4 * MINUTE)));
    assert_eq!(
        (dial.spare.ms(), live.time.reading_at(7 * MINUTE).late),
        (signed(MINUTE), 1),
        "the end comes later meanwhile"
    );
    // It ended two minutes ago.
    live.at(6 * MINUTE, EntryKind::Resumed { ago: 2 * MINUTE });
    assert_eq!(live.left(6 * MINUTE), signed(2 * MINUTE));
    // Never before it began.
    live.at(
        6 * MINUTE,
        EntryKind::Paused {
            last: None,
            stays: false,
        },
    );
    live.at(7 * MINUTE, EntryKind::Resumed { ago: 30 * MINUTE });
    assert_eq!(live.left(7 * MINUTE), signed(MINUTE));
}

#[test]
fn the_last_minutes_were_a_pause_over_a_step_and_another_pause() {
    let mut live = Live::started();
    live.at(
        3 * MINUTE,
        EntryKind::Paused {
            last: None,
            stays: false,
        },
    );
    live.at(4 * MINUTE, EntryKind::Resumed { ago: 0 });
    live.next(6 * MINUTE, "b");
    live.at(
        7 * MINUTE,
        EntryKind::Paused {
            last: Some(5 * MINUTE),
            stays: false,
        },
    );
    assert_eq!(live.time.time_spent(0, 7 * MINUTE), 2 * MINUTE);
    assert_eq!(live.time.time_spent(1, 7 * MINUTE), 0);
    assert_eq!(
        live.time.reading_at(8 * MINUTE).going,
        ClockStatus::Running,
        "it goes on"
    );
    assert_eq!(live.left(8 * MINUTE), signed(9 * MINUTE));
    let spans: Vec<_> = live
        .time
        .clock_spans(8 * MINUTE)
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
    assert_eq!(live.time.open_step(), 1);
    // c has 11 of 12 minutes left, d all of its 8.
    assert_eq!(live.time.reading_at(10 * MINUTE).spare.ms(), signed(4 * MINUTE));
    let begins = live.time.begins(10 * MINUTE);
    assert_eq!(begins, [0, 6, 17, 28].map(|minute| signed(minute * MINUTE)));
}

#[test]
fn the_next_and_the_back_end_a_pause() {
    for back in [false, true] {
        let mut live = Live::started();
        live.next(6 * MINUTE, "b");
        live.at(7 * MINUTE, EntryKind::SessionLeft);
        live.at(30 * MINUTE, opened(if back { "a" } else { "c" }, back));
        assert_eq!(live.time.reading_at(31 * MINUTE).going, ClockStatus::Running);
        assert_eq!(live.time.time_spent(1, 31 * MINUTE), MINUTE);
        assert!(live.time.proposal.is_some());
    }
}

#[test]
fn a_finished_session_rests_whatever_is_typed_later() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "b");
    live.at(9 * MINUTE, EntryKind::Finished);
    let finished = live.time.clone();
    for act in [
        EntryKind::Reopened,
        opened("c", false),
        EntryKind::ClockStarted { ago: 0 },
        longer("b", 5),
        own(MINUTE),
        promised("2026-12-03T19:00:00+01:00"),
        plan(&[("b", 1)], None),
        group(4),
        EntryKind::Finished,
    ] {
        live.at(9 * MINUTE, act);
        assert_eq!(live.time, finished);
    }
    let dial = live.time.reading_at(500 * MINUTE);
    assert_eq!(
        (dial.going, dial.elapsed, dial.left.ms()),
        (ClockStatus::Stopped, 9 * MINUTE, signed(7 * MINUTE))
    );
    assert_eq!(live.time.finished_at(), Some(signed(9 * MINUTE)));
    assert_eq!(live.time.time_spent(1, 500 * MINUTE), 3 * MINUTE);
}

#[test]
fn near_the_end_past_it_and_at_the_maximum() {
    let mut live = Live::started();
    let near = |live: &Live, second: u64| live.time.reading_at(second * SECOND).near;
    assert_eq!(
        [239, 240, 360].map(|second| near(&live, second)),
        [Urgency::Ample, Urgency::Soon, Urgency::Soon]
    );
    assert_eq!(
        [361, 479, 480].map(|second| near(&live, second)),
        [Urgency::Over, Urgency::Over, Urgency::AtMax]
    );
    live.at(9 * MINUTE, longer("a", 5));
    assert_eq!(
        [540, 661].map(|second| near(&live, second)),
        [Urgency::Soon, Urgency::AtMax],
        "more was asked for"
    );
}

#[test]
fn linear_mode_speaks_at_ten_five_two_and_no_minutes_and_past_the_end() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "c");
    let spoken = |before: u64, now: u64| -> Vec<i64> {
        let told = live
            .time
            .time_announcements((6 * 60 + before) * SECOND, (6 * 60 + now) * SECOND);
        told.iter().map(|each| each.left.ms() / 60_000).collect()
    };
    assert!(spoken(0, 119).is_empty());
    assert_eq!(spoken(119, 120), [10]);
    assert!(spoken(120, 125).is_empty());
    assert_eq!(spoken(0, 3600), [10, 5, 2, 0, -1, -2, -3]);
    assert!(spoken(900, 3600).is_empty(), "silent past the maximum");
    let last = live.time.time_announcements(20 * MINUTE, 30 * MINUTE);
    assert_eq!(
        last,
        [TimeAnnouncement {
            left: TimeSpan::from_ms(-180_000),
            near: Urgency::AtMax
        }]
    );
    assert!(Live::new().time.time_announcements(0, 3600 * SECOND).is_empty());
}

pub(crate) fn closed(number: u32) -> EntryKind {
    EntryKind::GroupChanged {
        id: GroupId(number),
        name: None,
        axis: None,
        participants: None,
        backgrounds: None,
        closed: true,
    }
}

#[test]
fn an_undone_step_was_never_opened() {
    let mut live = Live::started();
    live.next(6 * MINUTE, "b");
    let seq = live.entries.last().unwrap().seq;
    live.at(7 * MINUTE, EntryKind::Undone { seq });
    assert_eq!(live.left(8 * MINUTE), -signed(2 * MINUTE));
    assert!(!live.time.steps[1].opened);
}

#[test]
fn the_bell_rings_once_however_long_nobody_looked() {
    let live = Live::started();
    assert!(live.time.ended_timers(5 * MINUTE, 60 * MINUTE).step);
    assert!(!live.time.ended_timers(6 * MINUTE, 60 * MINUTE).any());
    assert!(!live.time.ended_timers(0, 59 * SECOND).any());
}

#[test]
fn a_session_that_comes_back_went_on_or_stopped_at_its_last_line() {
    assert_eq!(
        absence_since(5 * MINUTE, signed(7 * MINUTE)),
        Absence::KeptRunning { ms: 2 * MINUTE }
    );
    assert_eq!(
        absence_since(0, signed(180 * MINUTE)),
        Absence::KeptRunning { ms: 180 * MINUTE }
    );
    assert_eq!(absence_since(0, signed(180 * MINUTE) + 1), Absence::Stopped);
    assert_eq!(
        absence_since(5 * MINUTE, signed(4 * MINUTE)),
        Absence::Stopped,
        "the line is in the future"
    );
    assert_eq!(absence_since(5, i64::MIN), Absence::Stopped);
    assert_eq!(absence_since(u64::MAX, i64::MAX), Absence::Stopped);
}
