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
