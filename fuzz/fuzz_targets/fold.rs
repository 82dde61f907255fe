//! Any entries in any order: the state holds together, and a roadmap can be built for each group.
#![no_main]

use ctrls::roadmap;
use ctrls::session::{fold, journal};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut reader = journal::JournalReader::default();
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        reader.read_line(line);
    }
    let state = fold(&ctrls_fuzz::header(), &reader.entries);
    // An id is never given twice: the counters are past every one that is there.
    let notes = state.notes.values().map(|note| note.id);
    for id in notes.chain(state.actions.values().map(|action| action.id)) {
        let given = state.given.get(&id.mark).copied().unwrap_or_default();
        assert!(given >= id.number, "{id} would be given again");
    }
    for group in &state.groups {
        let built = roadmap::build_roadmap(&state, group.id);
        let text = roadmap::to_toml(&built);
        let read = roadmap::parse_roadmap(&text).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
        assert_eq!(read.value, built, "{text}");
    }
});
