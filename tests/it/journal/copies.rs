//! Two copies of one session that both went on: by git, by hand, by a cloud client.

use std::fs;
use std::process::Command;

use ctrls::session::journal::{merge_journals, parse_journal};

use crate::support::{Place, copy_folder};

fn git(place: &Place, folder: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new("git");
    command.args([
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b",
        "-c",
        "init.defaultBranch=main",
    ]);
    place.dress(&mut command);
    let ran = command
        .args(arguments)
        .current_dir(place.path(folder))
        .output()
        .unwrap();
    ran.status.success()
}

/// A session of one note in `a/s`, in a repository, and its clone `b`.
fn two_clones() -> Place {
    let place = Place::new();
    fs::create_dir(place.path("a")).unwrap();
    let arguments = [
        "run", "--lang", "en", "--into", "a/s", "--group", "One", "--group", "Two", "-y",
    ];
    place.ctrls_reading(&arguments, "/next\nShared\n").ended(0);
    assert!(git(&place, "a", &["init", "-q"]));
    assert!(git(&place, "a", &["add", "."]));
    assert!(git(&place, "a", &["commit", "-qm", "one"]));
    assert!(git(&place, ".", &["clone", "-q", "a", "b"]));
    for (clone, line) in [("a/s", "/1 Of the first"), ("b/s", "/2 Of the second")] {
        place
            .ctrls_reading(&["resume", clone, "--lang", "en"], &format!("{line}\n"))
            .ended(0);
    }
    place
}

#[test]
fn a_lock_is_never_tracked() {
    let place = two_clones();
    let mut command = Command::new("git");
    place.dress(&mut command);
    let tracked = command
        .args(["ls-files"])
        .current_dir(place.path("a"))
        .output()
        .unwrap();
    let tracked = String::from_utf8(tracked.stdout).unwrap();
    assert!(
        tracked.contains("s/journal.jsonl") && !tracked.contains("lock"),
        "{tracked}"
    );
}

#[test]
fn a_note_added_in_each_of_two_clones_is_there_after_the_merge() {
    let place = two_clones();
    for clone in ["a", "b"] {
        assert!(git(&place, clone, &["add", "."]));
        assert!(git(&place, clone, &["commit", "-qm", "more"]));
    }
    // Roadmaps that both wrote are left to choose from; the journal is merged.
    git(&place, "a", &["pull", "-q", "--no-rebase", "--no-edit", "../b", "main"]);
    let shown = place.ctrls(&["show", "a/s", "--lang", "en"]);
    for text in ["Shared", "Of the first", "Of the second"] {
        assert!(shown.out.contains(text), "{text}: {shown:?}");
    }
    // Going on with it puts it in order, the journal as git made it beside.
    let ran = place.ctrls_reading(&["resume", "a/s", "--lang", "en"], "After the merge\n");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.contains("E2 → E3"), "{}", ran.err);
    let read = parse_journal(&fs::read(place.path("a/s/journal.jsonl")).unwrap()).unwrap();
    assert!(read.damage.is_empty(), "{:?}", read.damage);
    assert_eq!(
        place.texts("a/s/journal.jsonl"),
        ["Shared", "Of the first", "Of the second", "After the merge"]
    );
    assert!(place.path("a/s/journal.jsonl.before").is_file());
}

#[test]
fn the_merge_driver_makes_one_clean_journal_and_a_second_time_adds_nothing() {
    let place = two_clones();
    let arguments = [
        "merge-journal",
        "a/s/journal.jsonl",
        "a/s/journal.jsonl",
        "b/s/journal.jsonl",
        "--lang",
        "en",
    ];
    let ran = place.ctrls(&arguments);
    assert!(ran.err.contains("E2 → E3"), "{}", ran.err);
    assert_eq!(ran.code, Some(0));
    let merged = fs::read(place.path("a/s/journal.jsonl")).unwrap();
    let read = parse_journal(&merged).unwrap();
    assert!(read.damage.is_empty() && !read.reordered, "{:?}", read.damage);
    assert_eq!(
        place.texts("a/s/journal.jsonl"),
        ["Shared", "Of the first", "Of the second"]
    );
    // Each note is in the table for which it was typed.
    let groups: Vec<_> = place.entries("a/s/journal.jsonl");
    let of = |text: &str| groups.iter().find(|entry| entry["text"] == text).unwrap()["group"].clone();
    assert_eq!((of("Of the first"), of("Of the second")), ("G1".into(), "G2".into()));
    assert!(place.ctrls(&arguments).err.contains("already holds all"));
    assert_eq!(fs::read(place.path("a/s/journal.jsonl")).unwrap(), merged);
}

#[test]
fn two_sessions_are_not_made_one() {
    let place = Place::new();
    for folder in ["a", "b"] {
        place.ctrls_reading(&["run", "--into", folder, "-y"], "/next\nNote\n");
    }
    let [a, b] = ["a", "b"].map(|folder| fs::read(place.path(&format!("{folder}/journal.jsonl"))).unwrap());
    assert!(merge_journals(&a, &b).is_err());
    let before = a.clone();
    let ran = place.ctrls(&["merge-journal", "a/journal.jsonl", "a/journal.jsonl", "b/journal.jsonl"]);
    assert_eq!(ran.code, Some(3));
    assert_eq!(fs::read(place.path("a/journal.jsonl")).unwrap(), before);
}

#[test]
fn a_conflicted_copy_that_says_more_is_named_by_list_and_taken_in() {
    let place = two_clones();
    let copy = "a/s/journal (conflicted copy).jsonl";
    fs::copy(place.path("b/s/journal.jsonl"), place.path(copy)).unwrap();
    let ran = place.ctrls(&["list", "a", "--lang", "en"]);
    assert_eq!(ran.code, Some(1));
    let told = ran.err.lines().find(|line| line.contains("merge-journal")).unwrap();
    let (_, command) = told.split_once("ctrls ").unwrap();
    assert_eq!(place.shell(&format!("ctrls {command}")).code, Some(0), "{told}");
    assert_eq!(
        place.texts("a/s/journal.jsonl"),
        ["Shared", "Of the first", "Of the second"]
    );
    // It says no more than the session by now.
    assert!(
        !place
            .ctrls(&["list", "a", "--lang", "en"])
            .err
            .contains("merge-journal")
    );
}

#[test]
fn twelve_copies_of_one_session_are_counted_once() {
    let place = Place::new();
    place.held(
        "event/a",
        "2026-11-26",
        "3",
        "[00:00] /go\n[08:00] /suite\nUne note\n[30:00] /fin\n/fin\n",
    );
    for number in 0..12 {
        copy_folder(&place.path("event/a"), &place.path(&format!("event/copy-{number}")));
    }
    let report = place.french(&["report", "event", "--format", "json"]).ended(0);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["counted"]["workshops"], 1, "{report}");
    assert_eq!(report["counted"]["sessions"].as_u64().unwrap_or(1), 1);
}

#[test]
fn ends_of_lines_that_git_changed_are_no_edit() {
    let place = Place::new();
    place.held(
        "s",
        "2026-11-26",
        "1",
        "[00:00] /go\n[08:00] /suite\nUne note\n[30:00] /fin\n/fin\n",
    );
    for entry in fs::read_dir(place.path("s/roadmaps")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    }
    let journal = place.read("s/journal.jsonl");
    place.write("s/journal.jsonl", &journal.replace('\n', "\r\n"));
    let ran = place.french(&["replay", "s", "--verify"]);
    assert!(!ran.out.contains("à la main"), "{}", ran.out);
    ran.ended(0);
}
