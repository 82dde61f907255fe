//! What is proposed when the steps left would end late; and whatever a journal holds, the plan holds together.

use std::collections::BTreeMap;

use ctrls::session::{EntryKind, Proposal, StepChange};
use ctrls::workshop::Minutes;
use proptest::prelude::*;

use crate::time::{Live, MINUTE, SECOND, closed, group, longer, own, plan, promised, signed, workshop};

fn steps(proposal: &Proposal) -> Vec<(usize, u32, u32)> {
    let halves = |step: &StepChange| (step.step, step.from.halves(), step.to.halves());
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
    live.at(13 * MINUTE, EntryKind::PlanKept);
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
    assert_eq!(
        (live.time.proposal.clone(), live.time.reading_at(11 * MINUTE).late),
        (None, 1)
    );
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
    let dial = live.time.reading_at(18 * MINUTE);
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
    live.at(11 * MINUTE, EntryKind::PlanKept);
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
    assert!(live.time.reading_at(2 * MINUTE).late > 0);
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
    live.at(0, EntryKind::ClockStarted { ago: 0 });
    let proposal = live.time.proposal.as_ref().unwrap();
    assert_eq!(steps(proposal), [(0, 12, 10), (1, 20, 16), (2, 24, 18)]);
    let mut live = Live::started();
    live.at(MINUTE, promised("2026-12-03T14:30:00+01:00"));
    live.at(MINUTE, EntryKind::ClockStarted { ago: 2 * MINUTE });
    assert_eq!(steps(live.time.proposal.as_ref().unwrap()), [(1, 20, 16), (2, 24, 18)]);
}

fn moment() -> impl Strategy<Value = u64> {
    prop_oneof![
        8 => 0..90 * MINUTE,
        1 => Just(u64::MAX),
        1 => any::<u64>(),
    ]
}

fn act() -> impl Strategy<Value = EntryKind> {
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
        (id(), any::<bool>()).prop_map(|(step, back)| EntryKind::StepOpened { step, back }),
        moment().prop_map(|ago| EntryKind::ClockStarted { ago }),
        prop::option::of(moment()).prop_map(|last| EntryKind::Paused { last, stays: false }),
        moment().prop_map(|ago| EntryKind::Resumed { ago }),
        (id(), minutes()).prop_map(|(step, minutes)| EntryKind::TimeAdded { step, minutes }),
        (
            prop::collection::btree_map(id(), minutes(), 0..4),
            prop::option::of(end())
        )
            .prop_map(|(steps, end)| EntryKind::PlanChanged { steps, end }),
        (prop::option::of(moment()), prop::option::of(0..9usize)).prop_map(|(ms, part)| EntryKind::TimerSet {
            ms,
            part,
            turn: None,
            back: false
        }),
        (1..12u32).prop_map(group),
        (1..12u32).prop_map(closed),
        end().prop_map(|end| promised(&end)),
        prop::sample::select(vec![
            EntryKind::PlanKept,
            EntryKind::SessionLeft,
            EntryKind::GroupPicked,
            EntryKind::Reopened
        ]),
        prop::bool::weighted(0.1).prop_map(|end| if end {
            EntryKind::Finished
        } else {
            EntryKind::GroupPicked
        }),
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
            let dial = time.reading_at(now);
            prop_assert!(dial.end >= dial.promised);
            time.ended_timers(before, now);
            time.time_announcements(before, now);
            prop_assert_eq!(time.begins(now).len(), time.steps.len());
            let spent: u64 = (0..4).fold(0, |sum: u64, step| sum.saturating_add(time.time_spent(step, now)));
            let ran = time.clock_spans(now).iter().fold(0u64, |sum, span| {
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
                live.at(ms, EntryKind::PlanChanged { steps: steps.collect::<BTreeMap<_, _>>(), end });
                let dial = live.time.reading_at(ms);
                prop_assert_eq!((dial.end, dial.late), (proposal.end, 0));
                prop_assert_eq!(&live.time.proposal, &None);
            } else {
                prop_assert!(live.time.reading_at(ms).spare.over_ms() < 60_000);
            }
        }
    }
}
