//! A roadmap's text: what was read is written, and read back as it was.
#![no_main]

use ctrls::roadmap;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(read) = roadmap::parse_roadmap(text) else { return };
    let written = roadmap::to_toml(&read.value);
    let again = roadmap::parse_roadmap(&written).unwrap_or_else(|faults| panic!("{faults:?}\n{written}"));
    assert_eq!(again.value, read.value, "{written}");
    assert_eq!(roadmap::to_toml(&again.value), written);
});
