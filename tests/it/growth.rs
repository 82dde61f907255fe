//! Ten times the work takes about ten times as long: nothing is searched for in all that was read. Processor time, not
//! the clock on the wall, and a bound that the square of the work is far beyond.

use std::fmt::Write;
use std::process::Command;

use crate::support::Place;

/// A journal as the first version of the format wrote it: its lines have no checksums that another id would break.
const JOURNAL: &str = include_str!("journal/1.0.jsonl");
/// The id of that session in its first line.
const ID: &str = "\"session\":\"repair-cafe\"";

/// So many sessions of one event, each with roadmaps in its journal, each beside a roadmap of its own in a file.
fn event_of(sessions: usize) -> Place {
    assert!(JOURNAL.contains(ID), "the journal has another id");
    let begin: String = JOURNAL.split_inclusive('\n').take(30).collect();
    let place = Place::new();
    for number in 0..sessions {
        let journal = begin.replace(ID, &format!("\"session\":\"repair-cafe-{number}\""));
        place.write(&format!("event/s{number}/journal.jsonl"), &journal);
        let mut roadmap = format!(
            "format = \"ctrls-roadmap/1\"\ntitle = \"Le banc {number}\"\n[source]\nsession = \"lone-{number}\"\n\
             axis = \"Axe {number}\"\ngroup = \"Groupe {number}\"\n"
        );
        let _ = write!(
            roadmap,
            "[[phase]]\ntitle = \"Essayer\"\n[[phase.action]]\nid = \"A1\"\ntext = \"Installer un banc\"\n\
             pilot = \"Zoé {number}\"\npartners = [\"Mairie {number}\"]\n"
        );
        place.write(&format!("event/files/f{number}/banc.toml"), &roadmap);
    }
    place
}

/// What a command takes of the processor, in s.
fn processor_time(place: &Place, arguments: &[&str]) -> f64 {
    let mut command = Command::new("bash");
    let script = "TIMEFORMAT=%U; time { \"$@\" >/dev/null 2>&1; }";
    command.args(["-c", script, "bash", env!("CARGO_BIN_EXE_ctrls")]);
    let output = place.dress(command.args(arguments)).output().unwrap();
    String::from_utf8(output.stderr).unwrap().trim().parse().unwrap()
}

/// A session of so many entries: tables that note, count dots, and take back one line in a hundred.
fn session_of(entries: u64) -> Place {
    let place = Place::new();
    let mut journal: String = JOURNAL.split_inclusive('\n').take(13).collect();
    let mut notes = 0;
    for seq in 13..=entries {
        let ms = 500_000 + seq * 20;
        let at = format!("2027-03-20T14:13:20.{:03}+01:00", seq % 1000);
        let act = match seq % 100 {
            99 => format!("\"kind\":\"undone\",\"of\":{}", seq - 1),
            50 => format!("\"kind\":\"votes_counted\",\"votes\":[{{\"id\":\"E{notes}\",\"dots\":4}}]"),
            _ => {
                notes += 1;
                format!(
                    "\"kind\":\"note_added\",\"group\":\"G{}\",\"id\":\"E{notes}\",\"text\":\"Qui garantit quoi ?\"",
                    seq % 3 + 1
                )
            }
        };
        let _ = writeln!(journal, "{{\"seq\":{seq},\"at\":\"{at}\",\"ms\":{ms},{act}}}");
    }
    place.write("s/journal.jsonl", &journal);
    place
}

#[cfg(target_os = "linux")]
#[test]
fn ten_times_the_entries_take_ten_times_as_long_and_no_hundred() {
    let (few, many) = (session_of(1_000), session_of(10_000));
    let commands: [&[&str]; 4] = [
        &["show", "s"],
        &["check", "s"],
        &["replay", "s", "--speed", "max"],
        &["export", "s", "--format", "cast", "--force"],
    ];
    for command in commands {
        // What every start costs is no part of the growth.
        let start = processor_time(&few, &["--version"]);
        let (little, much) = (processor_time(&few, command), processor_time(&many, command));
        let growth = (much - start) / (little - start).max(0.02);
        assert!(growth <= 20.0, "{command:?}: {little} s, then {much} s");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn ten_times_the_sessions_take_ten_times_as_long_and_no_hundred() {
    let (few, many) = (event_of(50), event_of(500));
    for command in [["check", "event"], ["report", "event"]] {
        let least = |place: &Place| (0..2).map(|_| processor_time(place, &command)).fold(f64::MAX, f64::min);
        let (little, much) = (least(&few), least(&many));
        let growth = much / little.max(0.01);
        assert!(growth <= 16.0, "{command:?}: {little} s, then {much} s");
    }
}

/// Notes of which each answers the one before, and actions that each wait for the one before: of one pilot, decided by
/// one body, all that makes an action ready.
fn roadmap_of(many: usize) -> String {
    let mut text = String::from("format = \"ctrls-roadmap/1\"\ntitle = \"Bench\"\nlanguage = \"en\"\n");
    for number in 1..=many {
        let before = number - 1;
        let _ = write!(
            text,
            "[[issue]]\nid = \"E{number}\"\ntext = \"Note {number}\"\nvotes = 3\nlinks = [\"E{before}\"]\n"
        );
    }
    text += "[[phase]]\nid = \"P1\"\ntitle = \"Try\"\n";
    for number in 1..=many {
        let before = number - 1;
        let _ = write!(
            text,
            "[[phase.action]]\nid = \"A{number}\"\ntext = \"Call {number}\"\npilot = \"Town hall\"\ndue = 2027-05-01\n\
             first_step = \"12/01: call\"\ndone_when = \"It is open\"\ndepends_on = [\"A{before}\"]\n\
             decided_by = \"Council {number}, 2027-03-01\"\nfrom = [\"E{number}\"]\n"
        );
    }
    text
}

#[cfg(target_os = "linux")]
#[test]
fn eight_times_the_actions_and_notes_take_eight_times_as_long_and_no_sixty_four() {
    let place = Place::new();
    place.write("few.toml", &roadmap_of(250));
    place.write("many.toml", &roadmap_of(2000));
    for command in [
        &["show"] as &[&str],
        &["show", "--trace"],
        &["check"],
        &["export", "--format", "md", "--force", "--out", "out"],
        &["export", "--format", "html", "--per-pilot", "--force", "--out", "out"],
    ] {
        let least = |file: &str| {
            let arguments = [&command[..1], &[file], &command[1..]].concat();
            (0..2)
                .map(|_| processor_time(&place, &arguments))
                .fold(f64::MAX, f64::min)
        };
        let (little, much) = (least("few.toml"), least("many.toml"));
        let growth = much / little.max(0.05);
        assert!(growth <= 20.0, "{command:?}: {little} s, then {much} s");
    }
}

#[test]
fn a_chain_of_notes_as_long_as_a_file_holds_them_is_traced_to_its_end() {
    let place = Place::new();
    place.write("r.toml", &roadmap_of(2500));
    for command in [
        &["show", "r.toml", "--trace"] as &[&str],
        &["show", "r.toml", "--trace", "--plain"],
        &["show", "r.toml", "--trace", "--json"],
        &["export", "r.toml", "--format", "csv,md", "--out", "out"],
    ] {
        let ran = place.ctrls(&[command, &["--lang", "en"]].concat());
        let code = ran.code;
        let out = ran.out;
        assert_eq!(code, Some(0), "{command:?}: {}", ran.err);
        if command[0] == "show" {
            for number in [1, 1250, 2500] {
                assert!(out.contains(&format!("Note {number}")), "{command:?} loses E{number}");
            }
        }
    }
    // The document has one row for all of it, however many trees it takes.
    let written = place.read("out/r.md");
    assert!(written.contains("Note 2500"));
    assert!(written.matches("Note 1250").count() <= 2, "a row for each tree");
}

/// A session in which each of so many notes says the same words as a note that is taken out.
fn session_of_the_same_words(notes: usize) -> Place {
    let place = Place::new();
    let mut lines = String::from("/next\n");
    for number in 1..=notes {
        let _ = writeln!(lines, "The bench by the town hall is broken, {number}");
    }
    place.write("lines.txt", &lines);
    let begun = [
        "run",
        "--lang",
        "en",
        "--into",
        "s",
        "--input",
        "lines.txt",
        "--start",
        "2027-03-20T14:00:00Z",
    ];
    place.ctrls(&begun).ended(0);
    place
}

#[test]
fn a_redacted_copy_names_some_places_of_the_same_words_and_counts_the_rest() {
    let place = session_of_the_same_words(60);
    let ran = place.ctrls(&["redact", "s", "E1", "E2", "--into", "copy", "--lang", "en"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("The words of E1 also stand in: E3, E4"), "{}", ran.err);
    assert!(ran.err.contains("38 more places"), "{}", ran.err);
    assert!(!ran.err.contains("E40"), "{}", ran.err);
}

#[test]
fn lines_that_a_redacted_copy_leaves_out_are_counted() {
    let place = session_of_the_same_words(2);
    let journal = place.read("s/journal.jsonl") + &"{}\n".repeat(500);
    place.write("s/journal.jsonl", &journal);
    let ran = place.ctrls(&["redact", "s", "E1", "--into", "copy", "--lang", "en"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("Nor are 497 more lines."), "{}", ran.err);
    assert!(ran.err.lines().count() < 12, "{}", ran.err);
}
