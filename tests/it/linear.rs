//! Piped and timed input: the same lines, one answer a line, the same bytes on any machine.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::{Place, Ran, TWO_TABLES};

const JOURNAL: &str = "s/journal.jsonl";

fn run(place: &Place, more: &[&str], input: &str) -> Ran {
    place.ctrls_reading(&[TWO_TABLES, more].concat(), input)
}

/// The kinds of the journal's entries, in order.
fn kinds(place: &Place) -> Vec<String> {
    let kind = |entry: &serde_json::Value| entry["kind"].as_str().unwrap().to_owned();
    place.entries(JOURNAL).iter().map(kind).collect()
}

#[test]
fn each_note_is_answered_with_its_id_what_it_answers_its_group_and_its_text() {
    let place = Place::new();
    let ran = run(
        &place,
        &[],
        "/next\nNobody knows who guarantees what\n/choose E1\n/next\n/1 The seller looks away\n",
    );
    let out = ran.ended(0);
    assert!(
        out.contains("E1 · 1 Shops · Nobody knows who guarantees what\n"),
        "{out}"
    );
    assert!(out.contains("F1 ← E1 · 1 Shops · The seller looks away\n"), "{out}");
}

#[test]
fn a_refused_command_is_told_with_its_line_and_the_run_goes_on() {
    let place = Place::new();
    let ran = run(&place, &[], "/next\n/acton Write\nStill here\n");
    assert!(ran.err.contains("Line 2") && ran.err.contains("/action"), "{}", ran.err);
    assert!(ran.ended(1).contains("E1 · 1 Shops · Still here"));
}

#[test]
fn the_end_of_input_leaves_the_session_open_and_writes_its_roadmaps() {
    let place = Place::new();
    run(&place, &[], "/next\nOne issue\n").ended(0);
    assert_eq!(kinds(&place).last().unwrap(), "left");
    assert!(place.read("s/roadmaps/trust-shops.toml").contains("One issue"));
}

#[test]
fn lines_after_the_end_are_counted_and_not_read() {
    let place = Place::new();
    let ran = run(&place, &[], "A remark\n/2 Another\n/finish\n/finish\nlate\nlater\n");
    assert!(ran.err.contains("2 lines"), "{}", ran.err);
    ran.ended(1);
    assert_eq!(kinds(&place).last().unwrap(), "finished");
}

#[test]
fn blank_lines_are_nothing_and_a_proposal_is_taken_by_yes_alone() {
    let place = Place::new();
    let late = ["--start", "2027-03-20T14:10:00+01:00", "--end", "15:30"];
    run(&place, &late, "[00:00] \n\n/yes\n/2 here\n").ended(0);
    let kinds = kinds(&place);
    assert_eq!(kinds.iter().filter(|kind| *kind == "plan_changed").count(), 1);
    assert!(!kinds.contains(&"note_added".to_owned()));
}

#[test]
fn timed_input_gives_the_same_bytes_in_any_time_zone() {
    let lines = "[00:00] Hello\n[08:40] /next\n[09:20] /yes\n[9:30] Nobody knows who guarantees what\n\
                 a line without a time keeps the last\n[12:00] /vote E1 3\n[1:02:03] /pause\n";
    let files: Vec<_> = ["UTC", "America/Lima", "Asia/Tokyo"]
        .iter()
        .map(|zone| {
            let place = Place::new();
            place.write("lines.txt", lines);
            let mut command = Command::new(env!("CARGO_BIN_EXE_ctrls"));
            command
                .args(TWO_TABLES)
                .args(["--input", "lines.txt", "--session-id", "same"]);
            command.args(["--start", "2027-03-20T14:05:00+01:00"]);
            let status = place
                .dress(&mut command)
                .env("TZ", zone)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            assert!(status.unwrap().success());
            (place.read(JOURNAL), place.read("s/roadmaps/trust-shops.toml"))
        })
        .collect();
    assert!(files.windows(2).all(|pair| pair[0] == pair[1]));
    let (journal, _) = &files[0];
    assert!(journal.contains(r#""created":"2027-03-20T14:05:00.000+01:00""#));
    assert!(
        journal.contains(r#""at":"2027-03-20T14:14:30.000+01:00","ms":570000,"kind":"note_added""#),
        "{journal}"
    );
    assert!(journal.contains(r#""rehearsal":false,"timed":true"#));
}

#[test]
fn a_time_that_goes_backwards_is_told_and_read_as_the_last() {
    let place = Place::new();
    let ran = run(
        &place,
        &["--start", "2027-03-20T14:05:00+01:00"],
        "[10:00] one\n[09:00] two\n",
    );
    assert!(ran.err.contains("Line 2"), "{}", ran.err);
    let ms: Vec<u64> = place
        .entries(JOURNAL)
        .iter()
        .filter(|entry| entry["kind"] == "remark_added")
        .map(|entry| entry["ms"].as_u64().unwrap())
        .collect();
    assert_eq!(ms, [600_000, 600_000]);
}

#[test]
fn without_a_start_timed_lines_are_a_rehearsal_and_a_start_without_times_has_none() {
    let place = Place::new();
    run(&place, &[], "[00:00] one\n").ended(0);
    assert!(place.read(JOURNAL).contains(r#""rehearsal":true,"timed":true"#));
    fs::remove_dir_all(place.path("s")).unwrap();
    run(&place, &["--start", "2027-03-20T14:05:00+01:00"], "one\n/next\n").ended(0);
    assert!(place.read(JOURNAL).contains(r#""rehearsal":false,"timed":false"#));
    assert!(place.entries(JOURNAL).iter().all(|entry| entry["ms"] == 0));
    assert!(!place.read("s/roadmaps/trust-shops.toml").contains("held"));
}

#[test]
fn bytes_that_are_no_utf8_are_read_as_windows_1252_and_told_once() {
    let place = Place::new();
    fs::write(
        place.path("lines"),
        b"/next\ncaf\xe9 noir\nbien\nL\x92accueil d\xe9borde\0\n",
    )
    .unwrap();
    let ran = place.ctrls(&[TWO_TABLES, &["--input", "lines"]].concat());
    assert_eq!(ran.err.matches("2 lines are not UTF-8").count(), 1, "{}", ran.err);
    let out = ran.ended(1);
    assert!(out.contains("café noir") && out.contains("L’accueil déborde"), "{out}");
}

#[test]
fn utf16_is_known_by_its_mark_and_a_mark_of_utf8_is_no_word() {
    for (name, bytes) in [
        ("le", utf16("/next\r\nL’été 🦆 déborde\r\n", u16::to_le_bytes)),
        ("be", utf16("/next\r\nL’été 🦆 déborde\r\n", u16::to_be_bytes)),
        ("utf8", "\u{feff}/next\nL’été 🦆 déborde".as_bytes().to_vec()),
    ] {
        let place = Place::new();
        fs::write(place.path("lines"), bytes).unwrap();
        let ran = place.ctrls(&[TWO_TABLES, &["--input", "lines"]].concat());
        assert!(ran.ended(0).contains("L’été 🦆 déborde"), "{name}");
        let journal = place.read(JOURNAL);
        assert!(
            !journal.contains("\\u0000") && journal.contains("\"text\":\"L’été 🦆 déborde\""),
            "{name}"
        );
    }
}

#[test]
fn half_a_sign_of_utf16_is_replaced_and_told() {
    let mut odd = utf16("/next\nLa cour déborde", u16::to_le_bytes);
    odd.push(b'x');
    let mut half_a_pair = utf16("/next\nLa cour ", u16::to_le_bytes);
    half_a_pair.extend([0x00, 0xd8]);
    half_a_pair.extend("déborde\n".encode_utf16().flat_map(u16::to_le_bytes));
    for bytes in [odd, half_a_pair] {
        let place = Place::new();
        fs::write(place.path("lines"), bytes).unwrap();
        let ran = place.ctrls(&[TWO_TABLES, &["--input", "lines"]].concat());
        assert!(
            ran.out.contains('\u{fffd}') && ran.out.contains("déborde"),
            "{}",
            ran.out
        );
        assert!(ran.err.contains("accents"), "{}", ran.err);
    }
}

#[test]
fn the_mark_of_each_of_several_files_is_no_word() {
    let place = Place::new();
    fs::write(
        place.path("lines"),
        "\u{feff}/next\nUne cour\n\u{feff}Deux bancs\n\u{feff}- Trois fours\n",
    )
    .unwrap();
    let ran = place.ctrls(&[TWO_TABLES, &["--input", "lines"]].concat());
    ran.ended(0);
    let journal = place.read(JOURNAL);
    for text in ["Une cour", "Deux bancs", "Trois fours"] {
        assert!(journal.contains(&format!("\"text\":\"{text}\"")), "{journal}");
    }
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{feff}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(bytes)
        .collect()
}

#[test]
fn a_finished_session_is_completed_after_the_fact() {
    let place = Place::new();
    let start = ["--start", "2027-03-20T14:05:00+01:00"];
    run(
        &place,
        &start,
        "[00:00] hello\n[10:00] /2 there\n[20:00] /finish\n/finish\n",
    )
    .ended(0);
    let before = place.read(JOURNAL);
    let ran = place.ctrls_reading(
        &["resume", "s", "--lang", "en", "--input", "-"],
        "/1 /lesson A late lesson\n",
    );
    assert!(ran.ended(0).contains("L1 · 1 Shops"));
    let after = place.read(JOURNAL);
    assert!(after.starts_with(&before));
    let late: Vec<_> = place
        .entries(JOURNAL)
        .into_iter()
        .filter(|entry| entry["kind"] == "lesson_added")
        .collect();
    assert_eq!(late[0]["ms"], 1_200_000);
    assert_eq!(kinds(&place).last().unwrap(), "finished");
    assert!(place.read("s/roadmaps/trust-shops.toml").contains("A late lesson"));
}

#[test]
fn undo_in_a_completed_session_stops_at_the_reopening() {
    let place = Place::new();
    run(&place, &[], "hello\n/2 there\n/finish\n/finish\n").ended(0);
    let ran = place.ctrls_reading(&["resume", "s", "--lang", "en"], "late\n/undo\n/undo\n");
    ran.ended(1);
    assert_eq!(kinds(&place).iter().filter(|kind| *kind == "undone").count(), 1);
}

#[test]
fn a_roadmap_edited_by_hand_is_kept_and_the_new_one_stands_beside_it() {
    let place = Place::new();
    run(&place, &[], "hello\n").ended(0);
    let path = "s/roadmaps/trust-shops.toml";
    place.write(path, &place.read(path).replace("hello", "Good morning"));
    let ran = place.ctrls_reading(&["resume", "s", "--lang", "en"], "/1 more\n");
    assert!(ran.err.contains("edited by hand"), "{}", ran.err);
    assert!(place.read(path).contains("Good morning"));
    assert!(place.read("s/roadmaps/trust-shops.new.toml").contains("more"));
}

#[test]
fn a_second_writer_is_refused_with_who_holds_the_session() {
    let place = Place::new();
    let mut first = place.start(TWO_TABLES);
    first.until_answered("/next\nAn issue\n", "E1");
    let ran = place.ctrls(&["resume", "s", "--lang", "en"]);
    assert!(
        ran.err.contains(&first.child.id().to_string()) && ran.err.contains("ctrls watch"),
        "{}",
        ran.err
    );
    ran.ended(5);
    drop(first.lines);
    assert!(first.child.wait().unwrap().success());
}

#[test]
fn into_a_folder_that_holds_a_session_is_wrong_use() {
    let place = Place::new();
    run(&place, &[], "hello\n").ended(0);
    let ran = run(&place, &[], "hello\n");
    assert!(ran.err.contains("ctrls resume s"), "{}", ran.err);
    ran.ended(2);
}

#[test]
fn a_killed_session_is_resumed_with_all_that_was_acknowledged() {
    let place = Place::new();
    let mut first = place.start(TWO_TABLES);
    first.until_answered("/next\nAn issue\n/next\nA friction\n", "F1");
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    // A torn last line, as a power cut leaves it.
    let mut journal = fs::OpenOptions::new().append(true).open(place.path(JOURNAL)).unwrap();
    journal.write_all(br#"{"seq":9,"at":"20"#).unwrap();
    let ran = place.ctrls_reading(&["resume", "s", "--lang", "en"], "Another friction\n");
    assert!(ran.err.contains("journal.jsonl.torn"), "{}", ran.err);
    assert!(ran.ended(0).contains("F2 · 1 Shops · Another friction"));
}
