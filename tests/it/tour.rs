//! The tour: five minutes in the real room, at a keyboard, in linear mode and without anybody.

use std::fs;

use crate::pty::Terminal;
use crate::support::Place;

/// The folder of the only session below `sessions`.
fn session(place: &Place) -> String {
    let mut folders = fs::read_dir(place.path("sessions")).unwrap();
    let folder = folders.next().unwrap().unwrap().file_name();
    assert!(folders.next().is_none());
    format!("sessions/{}", folder.to_str().unwrap())
}

fn kinds(place: &Place) -> Vec<String> {
    let entries = place.entries(&format!("{}/journal.jsonl", session(place)));
    let kind = |entry: &serde_json::Value| entry["kind"].as_str().unwrap().to_owned();
    entries.iter().map(kind).collect()
}

#[test]
fn without_anybody_it_types_its_own_lines_and_all_of_them_are_taken() {
    for (language, place_word, line) in [
        ("fr", "Visite, {} sur 13.", "À taper : /choisis E1 E2"),
        ("en", "Tour, {} of 13.", "To type: /choose E1 E2"),
    ] {
        let place = Place::new();
        let ran = place.ctrls(&["tour", "--lang", language]).with_plain_blanks();
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let mut rest = ran.err.as_str();
        for number in 1..=13 {
            let stop = place_word.replace("{}", &number.to_string());
            assert_eq!(rest.matches(&stop).count(), 1, "{stop}\n{}", ran.err);
            rest = &rest[rest.find(&stop).unwrap()..];
        }
        assert!(ran.err.contains(line), "{}", ran.err);
        let folder = session(&place);
        // Where it is kept stands on a line of its own, to be copied.
        assert!(ran.err.contains(&format!("\n  {folder}\n")), "{}", ran.err);
        assert!(
            ran.out.contains("F1 ← E1") && ran.out.contains("\nE2 · 2 "),
            "{}",
            ran.out
        );
        let kinds = kinds(&place);
        for kind in [
            "note_added",
            "chosen",
            "undone",
            "redone",
            "action_added",
            "item_set",
            "finished",
        ] {
            assert!(kinds.iter().any(|known| known == kind), "{kind}: {kinds:?}");
        }
        let roadmaps = fs::read_dir(place.path(&format!("{folder}/roadmaps"))).unwrap();
        assert_eq!(roadmaps.count(), 2);
    }
}

#[test]
fn it_is_a_rehearsal_that_no_account_counts() {
    let place = Place::new();
    place.ctrls(&["tour", "--lang", "en"]).ended(0);
    let listed = place.ctrls(&["list", "--json"]).ended(0);
    assert!(listed.contains("\"state\": \"rehearsal\""), "{listed}");
    let report = place.ctrls(&["report", "sessions", "--lang", "en"]);
    assert_eq!(report.code, Some(2), "{report:?}");
    assert!(report.err.contains("a rehearsal is not counted"), "{report:?}");
    // Another one on the same day gets a folder of its own.
    place.ctrls(&["tour", "--lang", "en"]).ended(0);
    assert_eq!(fs::read_dir(place.path("sessions")).unwrap().count(), 2);
}

#[test]
fn lines_of_a_pipe_are_taken_as_typed_and_the_stops_follow_them() {
    let place = Place::new();
    let lines = "/next\nSomebody is cold\n/2 /friction Nobody knows\n/action Knit | pilot=Zoe | first=tomorrow\n";
    let ran = place.ctrls_reading(&["tour", "--lang", "en"], lines);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(!ran.err.contains("Tour, 1 of"), "the clock runs already\n{}", ran.err);
    // What was done is not proposed: a note of hers, the table that she went to.
    let stops: Vec<&str> = ran.err.lines().filter(|line| line.starts_with("Tour, ")).collect();
    let numbers: Vec<&str> = stops.iter().map(|line| line.split(' ').nth(1).unwrap()).collect();
    assert_eq!(numbers, ["2", "3", "4", "5"], "{}", ran.err);
    let kinds = kinds(&place);
    assert_eq!(kinds.last().map(String::as_str), Some("left"), "{kinds:?}");
}

#[test]
fn at_a_keyboard_tab_writes_the_line_and_what_is_typed_in_its_place_is_followed() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &["tour", "--lang", "fr"], 80, 24);
    terminal.until_says("VISITE 1/13");
    terminal.type_("\t");
    terminal.until_says("salle › /démarre");
    terminal.type_("\r");
    terminal.until_says("VISITE 2/13");
    // Another line than the one that is proposed: the room takes it, and the proposal is said again.
    terminal.type_("Il fait froid\r");
    terminal.until_says("R1 · 1 Porte");
    terminal.until("the line again", |screen| {
        screen.iter().filter(|line| line.as_str() == "  › /suite").count() == 2
    });
    assert_eq!(
        terminal
            .screen()
            .iter()
            .filter(|line| line.contains("VISITE 2/13"))
            .count(),
        1
    );
    terminal.type_("/suite\r");
    terminal.until_says("VISITE 3/13");
    // What the step is called is still seen.
    terminal.until_says("ÉTAPE 1 SUR 5");
    // Further than was proposed: what is behind her is not proposed any more.
    terminal.type_("/suite\r");
    terminal.until_says("VISITE 7/13");
    terminal.type_("/vérifie\r");
    terminal.until_says("  › /1 Quand quelqu'un entre");
    terminal.type_("/quitte\r");
    terminal.until_says("La rejouer");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn a_stop_is_said_in_every_window_and_ctrl_c_leaves_at_any_time() {
    let place = Place::new();
    for (columns, rows) in [(40, 12), (60, 18), (200, 50)] {
        let mut terminal = Terminal::open(&place, &["tour", "--lang", "en"], columns, rows);
        terminal.until_says("TOUR 1/13");
        terminal.until_says("  › /go");
        terminal.type_("/go\r");
        terminal.until_says("  › /next");
        terminal.type_("\x03\x03");
        terminal.until_says("delete");
        assert_eq!(terminal.end(), 130, "{columns}×{rows}");
    }
}

#[test]
fn in_linear_mode_each_stop_is_a_line_and_its_line_another() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &["tour", "--plain", "--lang", "en"], 100, 40);
    terminal.until_says("Tour, 1 of 13. The clock waits");
    terminal.until_says("To type: /go");
    terminal.type_("/go\r");
    terminal.until_says("Tour, 2 of 13.");
    terminal.type_("/next\r");
    terminal.until_says("Tour, 3 of 13.");
    terminal.type_("/quit\r");
    terminal.until_says("delete this folder");
    assert_eq!(terminal.end(), 0);
}
