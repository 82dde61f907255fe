//! Which session is meant where none is named.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use crate::support::{Place, Ran, copy_folder, project};

/// The repair café of the examples, in `s`.
fn repair_cafe() -> Place {
    let place = Place::new();
    copy_folder(&project().join("examples/repair-cafe"), &place.path("s"));
    place
}

/// A command in a folder below the place's own.
fn inside(place: &Place, folder: &str, command: &str) -> Ran {
    place.shell(&format!("cd {folder} && {command}"))
}

/// A session held on a day: timed lines.
fn held(place: &Place, folder: &str, day: &str, lines: &str) {
    let start = format!("{day}T14:00:00+01:00");
    let arguments = ["run", "--lang", "en", "--into", folder, "--start", &start];
    let ran = place.ctrls_reading(&arguments, lines);
    assert!(matches!(ran.code, Some(0 | 1)), "{ran:?}");
}

const FINISHED: &str = "[00:00] /go\n[01:00] hello\n[02:00] /finish\n/finish\n";
const LEFT: &str = "[00:00] /go\n[01:00] hello\n";

#[test]
fn inside_its_own_folder_a_session_is_the_one_that_is_meant() {
    let place = repair_cafe();
    let ran = inside(&place, "s", "ctrls export --lang en --format md");
    assert!(ran.err.contains("the one you are in, .\n"), "{}", ran.err);
    let written = ran.ended(0);
    assert!(written.lines().all(|path| path.starts_with("./exports/")), "{written}");
    assert!(!written.is_empty());
    let ran = inside(&place, "s", "ctrls check --lang en");
    assert!(ran.out.contains("roadmaps/"), "{ran:?}");
    assert!(inside(&place, "s", "ctrls list").ended(0).ends_with(", .\n"));
    let times = inside(&place, "s", "ctrls show --times --lang en");
    assert!(times.err.contains("--from-times ."), "{}", times.err);
    assert!(!times.err.contains("''"), "{}", times.err);
    let verified = inside(&place, "s", "ctrls replay --verify").ended(0);
    assert!(verified.contains("./journal.jsonl"), "{verified}");
}

#[test]
fn inside_its_roadmaps_the_session_above_is_found_before_the_last_of_the_machine() {
    let place = repair_cafe();
    held(&place, "other", "2026-12-03", FINISHED);
    let ran = inside(&place, "s/roadmaps", "ctrls export --lang en --format md");
    assert!(ran.err.contains("the one you are in, ..\n"), "{}", ran.err);
    assert!(ran.ended(0).starts_with("../exports/"));
    place.write("empty/x", "");
    let ran = inside(&place, "empty", "ctrls show --lang en");
    assert!(ran.err.contains("the last on this machine"), "{}", ran.err);
}

/// A rehearsal: timed lines without the moment at which they were typed.
fn rehearsed(place: &Place, folder: &str, lines: &str) {
    let ran = place.ctrls_reading(&["run", "--lang", "en", "--into", folder], lines);
    assert!(matches!(ran.code, Some(0 | 1)), "{ran:?}");
}

#[test]
fn the_latest_session_is_resumed_and_an_older_one_that_is_not_finished_is_named() {
    let place = Place::new();
    held(&place, "interrupted", "2026-11-26", LEFT);
    held(&place, "finished", "2026-12-03", FINISHED);
    let ran = place.ctrls_reading(&["resume", "--lang", "en"], "more\n");
    assert!(ran.err.contains("the latest, finished\n"), "{}", ran.err);
    assert!(
        ran.err.contains("not finished: ctrls resume interrupted\n"),
        "{}",
        ran.err
    );
    ran.ended(0);
    assert!(place.read("finished/journal.jsonl").contains("more"));
    held(&place, "later", "2026-12-04", LEFT);
    let ran = place.ctrls_reading(&["resume", "--lang", "en"], "more\n");
    assert!(ran.err.contains("the latest, later\n"), "{}", ran.err);
    assert!(!ran.err.contains("not finished"), "{}", ran.err);
    ran.ended(0);
}

#[test]
fn rehearsals_count_where_one_goes_on_or_plays_again_and_nowhere_else() {
    let place = Place::new();
    held(&place, "held", "2026-11-26", FINISHED);
    rehearsed(&place, "rehearsed", LEFT);
    for command in ["show", "check", "export"] {
        let ran = place.ctrls(&[command, "--lang", "en"]);
        assert!(ran.err.contains("the latest, held\n"), "{command}: {ran:?}");
    }
    for arguments in [&["resume"][..], &["replay", "--at", "00:01"]] {
        let ran = place.ctrls(&[arguments, &["--lang", "en"]].concat());
        assert!(ran.err.contains("the latest, rehearsed\n"), "{arguments:?}: {ran:?}");
        ran.ended(0);
    }
}

#[test]
fn where_there_are_only_rehearsals_they_are_named() {
    let place = Place::new();
    rehearsed(&place, "rehearsed", LEFT);
    let ran = place.ctrls(&["show", "--lang", "en"]);
    assert!(
        ran.err.contains("only rehearsals here") && ran.err.contains("rehearsed"),
        "{ran:?}"
    );
    assert_eq!(ran.code, Some(2));
    place.ctrls(&["show", "rehearsed"]).ended(0);
    // A session that was held before on this machine counts more.
    place.write("elsewhere/x", "");
    held(&place, "held", "2026-11-26", FINISHED);
    let ran = inside(&place, "elsewhere", "ctrls show --lang en");
    assert!(ran.err.contains("the last on this machine"), "{ran:?}");
}

#[test]
fn the_session_that_is_found_is_told_in_its_own_language() {
    let place = Place::new();
    let start = "2026-12-03T14:00:00+01:00";
    let run = ["run", "--lang", "fr", "--into", "seance", "--start", start];
    place.ctrls_reading(&run, "Une note\n").ended(0);
    for command in ["resume", "replay"] {
        let ran = place.ctrls_reading(&[command], "");
        let first = ran.err.lines().next().unwrap_or_default();
        assert!(
            first.contains("seance") && first.contains("Pas de séance nommée"),
            "{command}: {ran:?}"
        );
        assert!(!ran.err.contains("No session"), "{command}: {ran:?}");
    }
    let english = place.ctrls_reading(&["resume", "--lang", "en"], "").err;
    assert!(
        english.starts_with("No session named: the latest, seance\n"),
        "{english}"
    );
}

/// `ctrls` with these arguments, its input held open.
fn open(place: &Place, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctrls"));
    place
        .dress(command.args(arguments))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What `watch` says first where no session is named.
fn watched(place: &Place) -> String {
    let mut watch = open(place, &["watch", "--lang", "en"]);
    let mut told = String::new();
    BufReader::new(watch.stderr.take().unwrap())
        .read_line(&mut told)
        .unwrap();
    watch.kill().unwrap();
    watch.wait().unwrap();
    told
}

#[test]
fn the_session_that_somebody_writes_is_watched_before_all_others() {
    let place = Place::new();
    held(&place, "interrupted", "2026-12-02", LEFT);
    held(&place, "finished", "2026-12-03", FINISHED);
    let start = "2026-11-26T14:00:00+01:00";
    let mut live = open(&place, &["run", "--lang", "en", "--into", "live", "--start", start]);
    live.stdin.as_mut().unwrap().write_all(b"hello\n").unwrap();
    let mut answers = BufReader::new(live.stdout.take().unwrap());
    answers.read_line(&mut String::new()).unwrap();
    assert_eq!(watched(&place), "No session named: the one that is open, live\n");
    drop(live.stdin.take());
    live.wait().unwrap();
    assert_eq!(watched(&place), "No session named: the latest, finished\n");
}
