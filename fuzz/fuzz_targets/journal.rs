//! A journal's bytes: each line is an entry or damage, and what was read is written and read back as it was.
#![no_main]

use ctrls::session::{format_read_entry, journal};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = journal::parse_journal(bytes);
    let mut reader = journal::JournalReader::default();
    let mut lines = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        reader.read_line(line);
        lines += 1;
    }
    assert!(reader.entries.len() <= lines);
    for entry in &reader.entries {
        let written = format_read_entry(entry);
        let mut again = journal::JournalReader::default();
        again.read_line(written.as_bytes());
        assert_eq!(again.entries.last(), Some(entry), "{written}");
    }
});
