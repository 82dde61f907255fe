//! The re-plan: no step below its least, none without a number touched, no more taken than is missing; parts add up.
#![no_main]

use ctrls::workshop::Minutes;
use ctrls::workshop::timetable::{ElasticStep, fit_parts, shrink_steps};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|given: (Vec<(u8, u8, u8)>, u16, Option<u8>)| {
    let (steps, missing, running) = given;
    let halves = |count: u32| Minutes::from_halves(count);
    let elastic: Vec<_> = steps
        .iter()
        .enumerate()
        .map(|(step, &(floor, more, order))| ElasticStep {
            step,
            now: halves(u32::from(floor) + u32::from(more)),
            floor: halves(u32::from(floor)),
            order: u32::from(order % 5),
        })
        .collect();
    let missing = halves(u32::from(missing));
    let changed = shrink_steps(&elastic, missing);
    let mut taken = Minutes::ZERO;
    for (step, minutes) in &changed {
        assert!(*minutes >= elastic[*step].floor && *minutes < elastic[*step].now);
        taken += elastic[*step].now - *minutes;
    }
    let most: Minutes = elastic.iter().map(|step| step.now - step.floor).sum();
    assert_eq!(taken, missing.min(most), "all that can be given is given, and no more");
    // A step later in the order gives only when those before have given all.
    for (step, _) in &changed {
        for before in elastic.iter().filter(|other| other.order < elastic[*step].order) {
            let now = changed
                .iter()
                .find(|(other, _)| *other == before.step)
                .map_or(before.now, |(_, now)| *now);
            assert_eq!(now, before.floor);
        }
    }
    let mut parts: Vec<_> = elastic.iter().map(|step| step.now).collect();
    let floors: Vec<_> = elastic.iter().map(|step| step.floor).collect();
    fit_parts(&mut parts, &floors, missing, running.map(usize::from));
    assert!(parts.is_empty() || parts.iter().copied().sum::<Minutes>() == missing);
});
