//! A `created` that is no time: an error of line 1, which is made again from whatever else tells a time.

use ctrls::session::WallTime;
use ctrls::session::journal::{
    DamageKind, JournalError, parse_journal, parse_journal_with, recover_journal, with_checksum, without_checksum,
};

use crate::support::Place;

const BAD: [&str; 4] = ["\"soon\"", "\"\"", "12", "\"2026-13-41T14:00:00+01:00\""];

/// A session of one note: its journal.
fn journal(place: &Place) -> String {
    let arguments = ["run", "--lang", "fr", "--into", "s", "--group", "Une", "-y"];
    place.ctrls_reading(&arguments, "/suite\nUn enjeu\n").ended(0);
    place.read("s/journal.jsonl")
}

/// A line with another `created` everywhere on it, sealed as if it had been written so.
fn with_created(line: &str, created: &str) -> String {
    let mut line = without_checksum(line);
    let key = "\"created\":";
    let mut from = 0;
    while let Some(at) = line[from..].find(key).map(|at| from + at + key.len()) {
        let end = at + 1 + line[at + 1..].find('"').unwrap() + 1;
        line.replace_range(at..end, created);
        from = at;
    }
    with_checksum(&line)
}

#[test]
fn a_first_line_whose_time_cannot_be_read_is_made_again_from_its_copy() {
    let place = Place::new();
    let text = journal(&place);
    let (first, rest) = text.split_once('\n').unwrap();
    let whole = parse_journal(text.as_bytes()).unwrap();
    for bad in BAD {
        let damaged = format!("{}\n{rest}", with_created(first, bad));
        let read = parse_journal(damaged.as_bytes()).unwrap();
        assert_eq!(read.header, whole.header, "{bad}");
        assert!(
            matches!(&read.damage[0].trouble, DamageKind::Header { why, .. } if why.to_string().contains("created")),
            "{bad}: {:?}",
            read.damage
        );
        assert_eq!(
            recover_journal(damaged.as_bytes(), || None).unwrap().text,
            text.as_bytes(),
            "{bad}"
        );
    }
}

#[test]
fn where_every_copy_says_the_same_the_first_entry_tells_the_time() {
    let place = Place::new();
    let text = journal(&place);
    let damaged: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(at, line)| {
            if at < 2 {
                with_created(line, "\"soon\"")
            } else {
                line.to_owned()
            }
        })
        .collect();
    let damaged = damaged.join("\n") + "\n";
    let read = parse_journal(damaged.as_bytes()).unwrap();
    let at: WallTime = read.entries[0].at.parse().unwrap();
    assert_eq!(read.header.created, at);
    // The entry itself is understood: what else it says stays.
    assert!(read.entries.iter().all(|entry| entry.known_kind().is_some()));
    let recovery = recover_journal(damaged.as_bytes(), || None).unwrap();
    assert!(recovery.header_rebuilt);
    let again = parse_journal(&recovery.text).unwrap();
    assert_eq!((again.header.created, again.damage.len()), (at, 0));
}

#[test]
fn a_journal_of_the_first_version_keeps_the_workshop_in_its_line() {
    let old = include_str!("1.0.jsonl").replacen("\"id\":\"ctrl-s\"", "\"id\":\"our-own\"", 1);
    let (first, rest) = old.split_once('\n').unwrap();
    let bad = without_checksum(&with_created(first, "\"soon\""));
    let read = parse_journal(format!("{bad}\n{rest}").as_bytes()).unwrap();
    let whole = parse_journal(old.as_bytes()).unwrap();
    assert_eq!(read.header.workshop, whole.header.workshop);
    assert_eq!(read.header.created.as_str(), read.entries[0].at);
    assert_eq!(read.entries, whole.entries);
}

#[test]
fn where_nothing_tells_a_time_the_line_and_the_way_out_are_told_and_repair_is_not() {
    let place = Place::new();
    let text = journal(&place);
    let first = with_created(text.lines().next().unwrap(), "\"soon\"");
    let definition = place.read("s/workshop.toml");
    let definition = definition.split("\n# {").next().unwrap();
    let error = parse_journal_with(format!("{first}\n").as_bytes(), || Some(definition.to_owned())).unwrap_err();
    assert!(matches!(error, JournalError::Header { .. }), "{error:?}");
    place.write("s/journal.jsonl", &format!("{first}\n"));
    place.write("s/workshop.toml", definition);
    for command in [&["show", "s"][..], &["resume", "s"], &["repair", "s"]] {
        let english = place.ctrls(&[command, &["--lang", "en"]].concat());
        assert!(
            english.err.contains("s/journal.jsonl:1:") && english.err.contains("“created” says no time"),
            "{}",
            english.err
        );
        assert!(!english.err.contains("ctrls repair"), "{}", english.err);
        english.ended(3);
        let french = place.french(command);
        assert!(
            french
                .err
                .replace('\u{a0}', " ")
                .contains("« created » ne dit aucune heure"),
            "{}",
            french.err
        );
        french.ended(3);
    }
    // What the sentence asks for is enough.
    let mended = first.replace("\"soon\"", "\"2026-12-03T14:00:00.000+01:00\"");
    place.write("s/journal.jsonl", &format!("{mended}\n"));
    place.ctrls(&["repair", "s"]).ended(0);
    place.ctrls(&["show", "s"]).ended(0);
    assert!(
        place
            .read("s/journal.jsonl")
            .contains("\"created\":\"2026-12-03T14:00:00.000+01:00\"")
    );
}
