//! What stands beside sessions: an event's text and a set-up's.
#![no_main]

use ctrls::workshop::{event, setup};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // Every fault has a place in the text that was given.
    let within = |faults: Vec<ctrls::text::toml::Fault>| {
        for fault in faults {
            assert!(fault.span.end <= text.len(), "{fault:?}");
        }
    };
    event::parse_event(text).map_or_else(within, |_| ());
    setup::parse_setup(text).map_or_else(within, |_| ());
});
