//! A workshop's text: one that is read has times that add up, whatever the groups.
#![no_main]

use ctrls::workshop;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(read) = workshop::parse_workshop(text) else {
        return;
    };
    for step in &read.value.steps {
        for groups in [1, 3, 7] {
            let parts = step.parts_for(groups);
            let whole = step.minutes_for(groups);
            assert!(
                parts.is_empty() || parts.iter().copied().sum::<workshop::Minutes>() == whole,
                "{}",
                step.id
            );
            assert!(step.min_for(groups) <= whole, "{}", step.id);
        }
    }
});
