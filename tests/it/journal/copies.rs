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

/// An hour of one table, held on that day of November, noting that text.
fn hold_session(place: &Place, folder: &str, day: usize, note: &str) {
    let lines = format!("[00:00] /go\n[08:00] /suite\n{note}\n[30:00] /fin\n/fin\n");
    place.held(folder, &format!("2026-11-{day:02}"), "1", &lines);
}

fn report_counts(place: &Place, folder: &str) -> serde_json::Value {
    let report = place.french(&["report", folder, "--format", "json"]);
    assert!(matches!(report.code, Some(0 | 1)), "{report:?}");
    let report: serde_json::Value = serde_json::from_str(&report.out).unwrap();
    report["counted"].clone()
}

#[test]
fn twelve_clones_that_push_at_once_lose_no_note_and_are_counted_once() {
    let place = Place::new();
    fs::create_dir(place.path("first")).unwrap();
    assert!(git(&place, "first", &["init", "-q"]));
    hold_session(&place, "first/shared", 1, "Une note de tous");
    assert!(git(&place, "first", &["add", "."]) && git(&place, "first", &["commit", "-qm", "first"]));
    assert!(git(&place, ".", &["clone", "-q", "--bare", "first", "event.git"]));
    for number in 1..=12 {
        let clone = format!("laptop-{number}");
        assert!(git(&place, ".", &["clone", "-q", "event.git", &clone]));
        hold_session(&place, &format!("{clone}/own-{number}"), number + 1, "Une note");
        let line = format!("/1 La note du portable {number}\n");
        let shared = format!("{clone}/shared");
        let ran = place.ctrls_reading(&["resume", &shared, "--lang", "fr"], &line);
        assert!(matches!(ran.code, Some(0 | 1)), "{ran:?}");
        assert!(git(&place, &clone, &["add", "."]) && git(&place, &clone, &["commit", "-qm", "more"]));
    }
    // Who comes second takes in what came first, and tries again.
    std::thread::scope(|scope| {
        for number in 1..=12 {
            let place = &place;
            scope.spawn(move || {
                let clone = format!("laptop-{number}");
                let pull = ["pull", "-q", "--no-rebase", "--no-edit", "-X", "ours"];
                let pushed = (0..60).any(|_| {
                    git(place, &clone, &["push", "-q", "origin", "HEAD:main"]) || {
                        assert!(
                            git(place, &clone, &pull),
                            "{clone} cannot take in what the others pushed"
                        );
                        false
                    }
                });
                assert!(pushed, "{clone} never came to push");
            });
        }
    });
    assert!(git(&place, ".", &["clone", "-q", "event.git", "all"]));
    let shown = place.ctrls(&["show", "all/shared", "--lang", "fr"]);
    for number in 1..=12 {
        let text = format!("La note du portable {number}");
        assert!(shown.out.contains(&text), "{text}: {shown:?}");
    }
    assert_eq!(report_counts(&place, "all")["workshops"], 13);
}

#[test]
fn twelve_folders_that_a_cloud_client_keeps_alike_are_counted_once() {
    let place = Place::new();
    for number in 1..=12 {
        hold_session(&place, &format!("cloud/own-{number}"), number, "Une note");
    }
    let once = report_counts(&place, "cloud");
    assert_eq!(once["workshops"], 12, "{once}");
    // Each laptop's folder holds the sessions of all, some of them as they were a while ago.
    for laptop in 1..=12 {
        for number in 1..=12 {
            let copy = format!("cloud/laptop-{laptop}/own-{number}");
            copy_folder(&place.path(&format!("cloud/own-{number}")), &place.path(&copy));
            if (laptop + number) % 3 == 0 {
                let journal = place.read(&format!("{copy}/journal.jsonl"));
                let lines: Vec<_> = journal.lines().collect();
                let earlier = lines[..lines.len() - 2].join("\n") + "\n";
                place.write(&format!("{copy}/journal.jsonl"), &earlier);
            }
        }
    }
    assert_eq!(report_counts(&place, "cloud"), once);
}

#[test]
fn redact_says_where_else_the_same_words_stand() {
    let place = Place::new();
    let lines = "/next\n/1 Mrs Dupont of the bakery cannot pay her rent\n\
        /1 We owe it to Mrs Dupont of the bakery\n/2 Something else about the market\n\
        /remark Nobody knew that MRS DUPONT OF THE BAKERY was there\n";
    let arguments = [
        "run", "--lang", "en", "--into", "s", "--group", "One", "--group", "Two", "-y",
    ];
    place.ctrls_reading(&arguments, lines).ended(0);
    let ran = place.ctrls(&["redact", "s", "E1", "--into", "t", "--lang", "en"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let told = ran
        .err
        .lines()
        .find(|line| line.contains("E1 also"))
        .unwrap_or_default();
    assert!(told.contains("E2") && told.contains("/remark 1"), "{}", ran.err);
    assert!(!told.contains("E3"), "{told}");
    // The copy has the words no more where they were asked to go, and keeps them where it said so.
    let copy = place.read("t/journal.jsonl");
    assert!(!copy.contains("cannot pay her rent") && copy.contains("We owe it"));
    // Words that stand nowhere else are told of nowhere.
    let ran = place.ctrls(&["redact", "s", "E3", "--into", "u", "--lang", "en"]);
    assert!(!ran.err.contains("also stand"), "{}", ran.err);
}
