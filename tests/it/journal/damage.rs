//! Damage is found where it is, and made good as far as anything says how.

use ctrls::session::EntryKind;
use ctrls::session::journal::{self, DamageKind, parse_journal, parse_journal_with, recover_journal};

use crate::support::Place;

/// A session of three notes in `s`.
fn session() -> Place {
    let place = Place::new();
    let arguments = ["run", "--lang", "fr", "--into", "s", "--group", "Une", "-y"];
    place
        .ctrls_reading(&arguments, "/suite\nUn enjeu\nUn autre\nUn dernier\n")
        .ended(0);
    place
}

fn texts(read: &journal::Journal) -> Vec<&str> {
    let notes = read.entries.iter().filter_map(|entry| match entry.known_kind()? {
        EntryKind::NoteAdded(note) => Some(note.text.as_str()),
        _ => None,
    });
    notes.collect()
}

#[test]
fn the_first_journal_that_was_published_is_read_verified_and_added_to_as_it_is() {
    let place = Place::new();
    let old = include_str!("1.0.jsonl");
    place.write("s/journal.jsonl", old);
    place
        .ctrls_reading(&["resume", "s", "--lang", "fr"], "/1 Une de plus\n")
        .ended(0);
    let now = place.read("s/journal.jsonl");
    assert!(now.starts_with(old));
    assert!(now.contains("Une de plus"));
    assert!(!now.contains("\"crc\""), "a line of another version");
    assert!(!place.path("s/workshop.toml").exists());
    place.ctrls(&["replay", "s", "--verify", "--lang", "fr"]).ended(0);
}

#[test]
fn every_line_says_whether_it_is_as_it_was_written() {
    let place = session();
    let text = place.read("s/journal.jsonl");
    let whole = parse_journal(text.as_bytes()).unwrap();
    assert_eq!(whole.header.version, [1, 1]);
    assert!(whole.damage.is_empty(), "{:?}", whole.damage);
    assert!(text.lines().next().unwrap().len() < 500, "a long first line");
    for line in text.lines() {
        assert_eq!(
            journal::checksum_of(line.as_bytes()),
            journal::Checksum::Right,
            "{line}"
        );
    }
}

#[test]
fn any_byte_of_the_header_may_be_wrong_and_every_note_is_read_and_repaired() {
    let place = session();
    let text = place.read("s/journal.jsonl").into_bytes();
    let whole = parse_journal(&text).unwrap();
    let end = text.iter().position(|byte| *byte == b'\n').unwrap();
    for at in 0..=end {
        for change in [0x01, 0x20, 0x80, 0xff] {
            let mut damaged = text.clone();
            damaged[at] ^= change;
            let read = parse_journal(&damaged).unwrap_or_else(|error| panic!("{at} {change:x}: {error}"));
            assert_eq!(read.header, whole.header, "{at} {change:x}");
            assert_eq!(texts(&read), ["Un enjeu", "Un autre", "Un dernier"], "{at} {change:x}");
            assert!(!read.damage.is_empty(), "{at} {change:x}");
            let recovery = recover_journal(&damaged, || None).unwrap();
            assert!(recovery.text == text, "{at} {change:x}");
        }
    }
}

#[test]
fn a_page_of_nul_bytes_over_header_and_definition_leaves_the_rest() {
    let place = session();
    let text = place.read("s/journal.jsonl").into_bytes();
    let mut damaged = text.clone();
    damaged[..4096].fill(0);
    let definition = place.read("s/workshop.toml");
    let read = parse_journal_with(&damaged, || Some(definition.clone())).unwrap();
    let whole = parse_journal(&text).unwrap();
    assert_eq!(read.header, whole.header);
    assert_eq!(texts(&read), ["Un enjeu", "Un autre", "Un dernier"]);
    let recovery = recover_journal(&damaged, || Some(definition.clone())).unwrap();
    assert_eq!((recovery.notes, recovery.header_rebuilt), (3, true));
    // Twice is once.
    let again = recover_journal(&recovery.text, || Some(definition)).unwrap();
    assert!(!again.changes_anything());
    assert_eq!(again.text, recovery.text);
}

#[test]
fn a_lost_definition_costs_nothing_and_a_lost_first_entry_neither() {
    let place = session();
    let text = place.read("s/journal.jsonl");
    std::fs::remove_file(place.path("s/workshop.toml")).unwrap();
    assert!(place.french(&["show", "s"]).ended(0).contains("Un dernier"));
    let place = session();
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1] = "{";
    place.write("s/journal.jsonl", &(lines.join("\n") + "\n"));
    assert!(place.french(&["show", "s"]).ended(0).contains("Un dernier"));
}

#[test]
fn any_byte_of_a_line_may_be_wrong_and_that_line_alone_is_told() {
    let place = session();
    let text = place.read("s/journal.jsonl").into_bytes();
    let starts: Vec<usize> = text
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(at, _)| at + 1)
        .collect();
    // The second note's line, and the line feed at its end.
    let line = String::from_utf8_lossy(&text)
        .lines()
        .position(|line| line.contains("Un autre"))
        .unwrap();
    for at in starts[line - 1]..starts[line] {
        let mut damaged = text.clone();
        damaged[at] ^= 0x04;
        let read = parse_journal(&damaged).unwrap();
        assert!(!read.damage.is_empty(), "{at}");
        assert!(
            read.damage.iter().all(|damage| damage.line.abs_diff(line + 1) <= 1),
            "{at}: {:?}",
            read.damage
        );
        let found = texts(&read);
        assert!(
            found.contains(&"Un enjeu") && found.contains(&"Un dernier"),
            "{at}: {found:?}"
        );
        let recovery = recover_journal(&damaged, || None).unwrap();
        assert!(recovery.notes + recovery.lost_notes >= 3, "{at}");
        let again = recover_journal(&recovery.text, || None).unwrap();
        let line = &damaged[starts[line - 1]..starts[line]];
        assert!(
            !again.changes_anything(),
            "{at}: {} {again:?}",
            String::from_utf8_lossy(line)
        );
    }
}

#[test]
fn lines_that_changed_places_are_put_back() {
    let place = session();
    let text = place.read("s/journal.jsonl");
    let mut lines: Vec<&str> = text.lines().collect();
    let last = lines.len() - 1;
    lines.swap(last - 1, last - 3);
    let moved = lines.join("\n") + "\n";
    let read = parse_journal(moved.as_bytes()).unwrap();
    assert!(
        read.damage
            .iter()
            .any(|damage| matches!(damage.trouble, DamageKind::OutOfOrder { .. }))
    );
    assert_eq!(read.entries, parse_journal(text.as_bytes()).unwrap().entries);
    place.write("s/journal.jsonl", &moved);
    let ran = place.french(&["repair", "s"]);
    assert!(
        ran.err.contains("Les lignes sont de nouveau dans l'ordre."),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("3 notes sur 3 retrouvées."), "{}", ran.err);
    assert_eq!(ran.ended(0), "s/journal.jsonl.before\n");
    assert_eq!(place.read("s/journal.jsonl"), text);
    assert_eq!(place.read("s/journal.jsonl.before"), moved);
    assert_eq!(place.french(&["repair", "s"]).err, "Rien à réparer dans s.\n");
}

#[test]
fn repair_is_named_where_it_does_something_and_nowhere_else() {
    let place = session();
    let text = place.read("s/journal.jsonl");
    let gap: String = text
        .lines()
        .filter(|line| !line.contains("Un autre"))
        .map(|line| line.to_owned() + "\n")
        .collect();
    for (name, damaged) in [
        ("a gap", gap),
        ("no journal", "bonjour\n".to_owned()),
        ("empty", String::new()),
        ("another program's", "{\"format\":\"else\"}\n".to_owned()),
        ("half a header", text[..40].to_owned()),
    ] {
        let place = Place::new();
        place.write("s/journal.jsonl", &damaged);
        for command in [
            &["show", "s"][..],
            &["resume", "s"],
            &["list"],
            &["replay", "s", "--verify"],
        ] {
            let ran = place.french(command);
            assert!(
                !ran.err.contains("ctrls repair") && !ran.out.contains("ctrls repair"),
                "{name}: {ran:?}"
            );
        }
    }
}
