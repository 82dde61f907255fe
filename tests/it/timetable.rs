//! The arithmetic of min, planned and max: further groups, another length, what shrinks first, parts.

use ctrls::workshop::timetable::{ElasticStep, fit_parts, shrink_steps};
use ctrls::workshop::{Minutes, Step, StepPart, Workshop, find_builtin};
use proptest::prelude::*;

fn halves(halves: u32) -> Minutes {
    Minutes::from_halves(halves)
}

fn whole(minutes: &[u32]) -> Vec<Minutes> {
    minutes.iter().map(|minutes| Minutes::whole(*minutes)).collect()
}

fn elastic(step: usize, now: u32, floor: u32, order: u32) -> ElasticStep {
    ElasticStep {
        step,
        now: Minutes::whole(now),
        floor: Minutes::whole(floor),
        order,
    }
}

fn ctrl_s() -> Workshop {
    find_builtin("ctrl-s", "fr").unwrap().read().unwrap()
}

#[test]
fn what_is_missing_comes_from_the_first_in_order_down_to_its_floor() {
    let steps = [elastic(1, 12, 8, 2), elastic(2, 13, 10, 1), elastic(4, 15, 10, 3)];
    let shrunk = |missing| shrink_steps(&steps, Minutes::from_halves(missing));
    assert_eq!(shrunk(0), []);
    assert_eq!(shrunk(5), [(2, halves(21))]);
    assert_eq!(shrunk(8), [(1, Minutes::whole(11)), (2, Minutes::whole(10))]);
    let least = [(1, Minutes::whole(8)), (2, Minutes::whole(10)), (4, Minutes::whole(10))];
    assert_eq!(shrunk(24), least);
    assert_eq!(shrunk(1000), least);
}

#[test]
fn a_step_below_its_floor_is_left_alone() {
    assert_eq!(shrink_steps(&[elastic(0, 5, 8, 1)], Minutes::whole(3)), []);
}

#[test]
fn a_step_that_loses_takes_it_from_its_parts_the_last_one_last() {
    let floors = whole(&[1, 2, 2]);
    let fitted = |total, running| {
        let mut parts = whole(&[1, 4, 3]);
        fit_parts(&mut parts, &floors, Minutes::whole(total), running);
        parts
    };
    assert_eq!(fitted(7, None), whole(&[1, 3, 3]));
    assert_eq!(fitted(6, None), whole(&[1, 2, 3]));
    assert_eq!(fitted(5, None), whole(&[1, 2, 2]));
    // Parts that are over keep their minutes as long as the others can give.
    assert_eq!(fitted(7, Some(2)), whole(&[1, 4, 2]));
    assert_eq!(fitted(6, Some(2)), whole(&[1, 3, 2]));
    // What is added goes to the part that runs.
    assert_eq!(fitted(10, Some(1)), whole(&[1, 6, 3]));
    assert_eq!(fitted(10, None), whole(&[1, 4, 5]));
}

#[test]
fn groups_beyond_the_third_lengthen_min_and_planned_until_the_max() {
    let workshop = ctrl_s();
    let step = workshop.steps.iter().find(|step| step.id == "share-back").unwrap();
    let minutes = |groups| (step.min_for(groups), step.minutes_for(groups));
    let same = |minutes| (Minutes::whole(minutes), Minutes::whole(minutes));
    assert_eq!([0, 1, 3].map(minutes), [same(8); 3]);
    assert_eq!([4, 5, 6].map(minutes), [same(10), same(12), same(14)]);
    assert_eq!(minutes(7), same(14), "the max stays");
    assert_eq!(minutes(usize::MAX), same(14));
    let shared = step.shared_part().unwrap();
    let [three, five] = [3, 5].map(|groups| step.parts_for(groups));
    for part in 0..step.parts.len() {
        let more = if part == shared { 4 } else { 0 };
        assert_eq!(five[part] - three[part], Minutes::whole(more));
    }
}

#[test]
fn another_length_scales_every_step_and_the_margin_takes_the_rest() {
    let half = ctrl_s().scaled(Minutes::whole(45));
    let times: Vec<_> = half
        .steps
        .iter()
        .map(|step| [step.min, step.minutes, step.max].map(Minutes::halves))
        .collect();
    let built_in = [
        [5, 8, 12],
        [8, 11, 15],
        [10, 12, 16],
        [9, 11, 15],
        [10, 13, 18],
        [20, 24, 30],
        [8, 8, 14],
    ];
    assert_eq!(times, built_in, "half of the minutes are as many half-minutes");
    assert_eq!((half.minutes, half.margin), (Minutes::whole(45), halves(3)));
    let same = ctrl_s().scaled(Minutes::whole(90));
    assert_eq!(same, ctrl_s());
    let odd = ctrl_s().scaled(Minutes::whole(100));
    let issues = &odd.steps[1];
    // 8, 11 and 15 times 100/90 are 8.9, 12.2 and 16.7.
    assert_eq!(
        [issues.min, issues.minutes, issues.max],
        [halves(17), Minutes::whole(12), halves(33)]
    );
}

#[test]
fn a_timetable_says_when_each_step_begins() {
    let begins = ctrl_s().step_starts(4);
    assert_eq!(begins, whole(&[0, 8, 19, 31, 42, 55, 79]));
}

fn step() -> impl Strategy<Value = Step> {
    let part = (1..20u32, 0..10u32, 0..3u32);
    (prop::collection::vec(part, 1..5), 0..20u32, 0..10u32).prop_map(|(parts, less, more)| {
        let parts: Vec<_> = parts
            .into_iter()
            .map(|(minutes, min, per_group)| StepPart {
                minutes: halves(minutes),
                min: halves(min.min(minutes)),
                per_group: halves(per_group),
                ..StepPart::default()
            })
            .collect();
        let sum = |minutes: fn(&StepPart) -> Minutes| parts.iter().map(minutes).sum::<Minutes>();
        let (minutes, least, per_group) = (sum(|p| p.minutes), sum(|p| p.min), sum(|p| p.per_group));
        Step {
            minutes,
            min: (minutes - halves(less)).max(least),
            max: minutes + halves(more),
            per_group,
            parts,
            ..Step::default()
        }
    })
}

proptest! {
    #[test]
    fn shrinking_keeps_floors_and_order_and_covers_what_it_can(
        steps in prop::collection::vec((0..60u32, 0..60u32, 0..4u32), 0..8),
        missing in 0..200u32,
    ) {
        let steps: Vec<_> = steps
            .into_iter()
            .enumerate()
            .map(|(step, (now, floor, order))| ElasticStep { step, now: halves(now), floor: halves(floor), order })
            .collect();
        let missing = halves(missing);
        let shrunk = shrink_steps(&steps, missing);
        let to = |step: usize| shrunk.iter().find(|(each, _)| *each == step).map_or(steps[step].now, |(_, to)| *to);
        let mut gained = Minutes::ZERO;
        for each in &steps {
            prop_assert!(to(each.step) <= each.now);
            prop_assert!(to(each.step) >= each.floor.min(each.now));
            gained += each.now - to(each.step);
        }
        let most: Minutes = steps.iter().map(|each| each.now - each.floor).sum();
        prop_assert_eq!(gained, missing.min(most));
        // A later one gives only when every earlier one is at its floor.
        for later in steps.iter().filter(|each| to(each.step) < each.now) {
            for earlier in steps.iter().filter(|each| each.order < later.order) {
                prop_assert!(to(earlier.step) <= earlier.floor);
            }
        }
        prop_assert!(shrunk.is_sorted());
    }

    #[test]
    fn parts_last_their_step_and_keep_their_floors(
        parts in prop::collection::vec((0..40u32, 0..20u32), 1..6),
        total in 0..200u32,
        running in prop::option::of(0..8usize),
    ) {
        let floors: Vec<_> = parts.iter().map(|(minutes, floor)| halves(*floor.min(minutes))).collect();
        let mut fitted: Vec<_> = parts.iter().map(|(minutes, _)| halves(*minutes)).collect();
        fit_parts(&mut fitted, &floors, halves(total), running);
        prop_assert_eq!(fitted.iter().copied().sum::<Minutes>(), halves(total));
        if floors.iter().copied().sum::<Minutes>() <= halves(total) {
            prop_assert!(fitted.iter().zip(&floors).all(|(part, floor)| part >= floor));
        }
    }

    #[test]
    fn parts_last_their_step_for_any_number_of_groups(step in step(), groups in 0..20usize) {
        prop_assert_eq!(step.parts_for(groups).into_iter().sum::<Minutes>(), step.minutes_for(groups));
        prop_assert!(step.minutes_for(groups) <= step.max);
        prop_assert!(step.min_for(groups) <= step.minutes_for(groups));
        let least = step.part_mins_for(groups);
        prop_assert!(step.parts_for(groups).iter().zip(&least).all(|(part, least)| part >= least));
        prop_assert!(least.into_iter().sum::<Minutes>() <= step.min_for(groups));
    }

    #[test]
    fn a_scaled_workshop_adds_up(
        steps in prop::collection::vec(step(), 0..8),
        margin in 0..10u32,
        to in 0..500u32,
    ) {
        let minutes = steps.iter().map(|step| step.minutes).sum::<Minutes>() + halves(margin);
        let workshop = Workshop { minutes, margin: halves(margin), steps, ..Workshop::default() };
        let scaled = workshop.scaled(halves(to));
        if minutes.is_zero() {
            return Ok(());
        }
        let sum: Minutes = scaled.steps.iter().map(|step| step.minutes).sum();
        prop_assert_eq!(sum + scaled.margin, halves(to));
        for step in &scaled.steps {
            prop_assert!(step.min <= step.minutes && step.minutes <= step.max);
            prop_assert_eq!(step.parts.iter().map(|part| part.minutes).sum::<Minutes>(), step.minutes);
            prop_assert!(step.parts.iter().all(|part| part.min <= part.minutes));
        }
    }
}
