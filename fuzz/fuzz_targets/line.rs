//! Lines typed into a session: a note is never refused, what is decided can be written, and is read back as it was.
#![no_main]

use ctrls::facilitate::slash;
use ctrls::session::{Moment, ReadEntry, decide, format_entry, journal};
use ctrls::words::Language;
use jiff::civil::date;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut session = ctrls_fuzz::session();
    for (number, line) in text.split('\n').take(12).enumerate() {
        let language = if number % 2 == 0 { Language::Fr } else { Language::En };
        let state = session.state();
        let intent = match slash::parse_line(line, state, language) {
            Ok(intent) => intent,
            Err(refusal) => {
                assert!(slash::is_command(line, state), "a note was refused: {refusal:?}");
                continue;
            }
        };
        let now = Moment {
            ms: session.entries().last().map_or(0, |entry| entry.ms),
            today: date(2027, 3, 20),
        };
        let Ok(decision) = decide(state, &intent, now) else {
            continue;
        };
        let Some(kind) = decision.kind else { continue };
        let entry = ctrls_fuzz::next(&session, decision.group, decision.line, kind);
        let written = format_entry(&entry);
        assert_eq!(written.matches('\n').count(), 1, "an act is one line");
        let mut reader = journal::JournalReader::default();
        reader.read_line(written.as_bytes());
        assert_eq!(
            reader.entries.last(),
            Some(&ReadEntry::from(entry.clone())),
            "{written}"
        );
        session.push(entry);
    }
    // What was added one by one is what the whole list makes.
    let again = ctrls::session::fold(&ctrls_fuzz::header(), session.entries());
    assert_eq!(&again, session.state());
});
