//! What is left after the worst: a full disk, a signal, a kill at any moment.

use std::fs;
use std::io::{BufRead, Write};
use std::thread;
use std::time::Duration;

#[cfg(unix)]
use crate::pty::Signal;
use crate::pty::Terminal;
use crate::support::{Place, Running, TWO_TABLES};

const ROOM: &[&str] = &[
    "run", "--lang", "en", "--into", "s", "--groups", "2", "--title", "Trial", "-y",
];

fn room(place: &Place) -> Terminal {
    let mut terminal = Terminal::open(place, ROOM, 80, 24);
    terminal.until_says("1 Table 1 · room");
    terminal.type_("/next\r");
    terminal.until_says("1 Table 1 · issue");
    terminal
}

/// The same with one note, which is saved.
fn room_with_a_note(place: &Place) -> Terminal {
    let mut terminal = room(place);
    terminal.type_("Saved\r");
    terminal.until_says("E1 · 1 Table 1");
    terminal
}

/// What is typed while nothing can be saved waits.
fn waits(terminal: &mut Terminal) {
    terminal.type_("Waits\r");
    terminal.until_says("Noted E2, not saved yet");
}

/// The last row, when it begins with these words.
fn row_says(terminal: &Terminal, words: &str) {
    terminal.until(words, |screen| screen.last().is_some_and(|row| row.contains(words)));
}

/// A journal that can hold what it has by now, and no more.
#[cfg(target_os = "linux")]
fn fill_the_disk(place: &Place, terminal: &Terminal) {
    let length = fs::metadata(place.path("s/journal.jsonl")).unwrap().len();
    terminal.limit(Some(length));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stands_in_the_row_until_all_is_caught_up() {
    let place = Place::new();
    let mut terminal = room_with_a_note(&place);
    fill_the_disk(&place, &terminal);
    waits(&mut terminal);
    row_says(&terminal, "NOT SAVED since");
    terminal.type_("Waits too\r");
    terminal.until_says("E3 · 1 Table 1");
    assert_eq!(place.texts("s/journal.jsonl"), ["Saved"]);
    terminal.limit(None);
    terminal.until_says("Everything is saved again: 2 lines caught up.");
    row_says(&terminal, "Issues 1/5");
    assert_eq!(place.texts("s/journal.jsonl"), ["Saved", "Waits", "Waits too"]);
    terminal.type_("/quit\r");
    assert_eq!(terminal.end(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn leaving_a_full_disk_asks_for_another_folder_whose_path_may_begin_as_a_command_does() {
    for (leave, state, code) in [
        ("/quit\r", "left", 0),
        ("/finish\r/finish\r", "finished", 0),
        ("\u{3}\u{3}", "left", 130),
    ] {
        let place = Place::new();
        fs::create_dir(place.path("stick")).unwrap();
        let mut terminal = room_with_a_note(&place);
        fill_the_disk(&place, &terminal);
        waits(&mut terminal);
        terminal.type_(leave);
        terminal.until_says("Folder ›");
        assert_eq!(place.texts("s/journal.jsonl"), ["Saved"]);
        terminal.limit(None);
        // It is there, and holds other things: the session gets a folder in it.
        terminal.type_(&format!("{}\r", place.path("stick").display()));
        terminal.until_says("The whole session is now in");
        assert_eq!(terminal.end(), code);
        assert_eq!(place.texts("stick/s/journal.jsonl"), ["Saved", "Waits"]);
        let journal = place.read("stick/s/journal.jsonl");
        assert!(
            journal
                .lines()
                .last()
                .unwrap()
                .contains(&format!(r#""kind":"{state}""#)),
            "{journal}"
        );
    }
}

#[cfg(unix)]
#[test]
fn cut_off_with_a_disk_that_refuses_the_session_goes_where_there_is_room() {
    let place = Place::new();
    let mut terminal = room_with_a_note(&place);
    // Nothing can be made any more where the session was, nor beside it.
    fs::remove_dir_all(place.work()).unwrap();
    waits(&mut terminal);
    terminal.signal(Signal::TERM);
    terminal.until_says("The whole session is now in");
    assert_eq!(terminal.end(), 143);
    fs::create_dir(place.work()).unwrap();
    let rescued = "../home/.local/state/ctrls/rescued/s";
    assert_eq!(place.texts(&format!("{rescued}/journal.jsonl")), ["Saved", "Waits"]);
    // `resume` alone finds it.
    let ran = place.ctrls_reading(&["resume", "--lang", "en"], "/board\n");
    assert!(ran.ended(0).contains("Waits"));
}

#[test]
fn a_room_whose_folder_cannot_be_used_any_more_goes_on_beside_it_and_says_the_way_back() {
    let place = Place::new();
    let mut terminal = room_with_a_note(&place);
    fs::remove_dir_all(place.path("s")).unwrap();
    fs::write(place.path("s"), "in the way").unwrap();
    terminal.type_("Goes on\r");
    terminal.until_says("ctrls resume s-2");
    terminal.type_("/quit\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(place.texts("s-2/journal.jsonl"), ["Saved", "Goes on"]);
    assert!(place.path("s-2/roadmaps").is_dir());
    assert_eq!(place.read("s"), "in the way");
}

#[test]
fn piped_lines_that_their_disk_refuses_are_kept_elsewhere_and_the_exit_code_says_so() {
    let place = Place::new();
    let mut running = place.start(TWO_TABLES);
    running.until_answered("/next\nSaved\n", "E1");
    fs::remove_dir_all(place.work()).unwrap();
    running.lines.write_all(b"Waits\nWaits too\n").unwrap();
    drop(running.lines);
    assert_eq!(running.child.wait().unwrap().code(), Some(4));
    fs::create_dir(place.work()).unwrap();
    let rescued = "../home/.local/state/ctrls/rescued/s";
    assert_eq!(
        place.texts(&format!("{rescued}/journal.jsonl")),
        ["Saved", "Waits", "Waits too"]
    );
}

/// What happens to the folder of a live session, by another program.
#[cfg(unix)]
#[test]
fn whatever_is_done_to_the_folder_of_a_live_session_every_acknowledged_note_is_on_the_disk() {
    type Act = fn(&Place);
    let acts: [(&str, Act); 7] = [
        ("the lock deleted", |place| {
            fs::remove_file(place.path("s/lock")).unwrap()
        }),
        ("the journal emptied", |place| {
            fs::write(place.path("s/journal.jsonl"), "").unwrap()
        }),
        ("the journal deleted", |place| {
            fs::remove_file(place.path("s/journal.jsonl")).unwrap()
        }),
        ("the journal replaced", |place| {
            fs::write(place.path("other"), "{}\n").unwrap();
            fs::rename(place.path("other"), place.path("s/journal.jsonl")).unwrap();
        }),
        ("the folder moved", |place| {
            fs::rename(place.path("s"), place.path("moved")).unwrap()
        }),
        ("the folder deleted", |place| {
            fs::remove_dir_all(place.path("s")).unwrap()
        }),
        ("a link in its place", |place| {
            fs::rename(place.path("s/journal.jsonl"), place.path("elsewhere")).unwrap();
            std::os::unix::fs::symlink(place.path("elsewhere"), place.path("s/journal.jsonl")).unwrap();
        }),
    ];
    for (name, act) in acts {
        let place = Place::new();
        let mut running = place.start(TWO_TABLES);
        running.until_answered("/next\nOne\n", "E1");
        act(&place);
        running.until_answered("Two\n", "E2");
        running.until_answered("Three\n", "E3");
        drop(running.lines);
        assert_eq!(running.child.wait().unwrap().code(), Some(0), "{name}");
        assert_eq!(place.texts("s/journal.jsonl"), ["One", "Two", "Three"], "{name}");
        assert!(place.path("s/roadmaps/trust-shops.toml").is_file(), "{name}");
        let shown = place.ctrls(&["show", "s", "--lang", "en"]).ended(0);
        assert!(shown.contains("Three"), "{name}: {shown}");
    }
}

#[test]
fn a_second_window_behind_a_deleted_lock_costs_neither_a_note() {
    let place = Place::new();
    let mut first = place.start(TWO_TABLES);
    first.until_answered("/next\nOne\n", "E1");
    fs::remove_file(place.path("s/lock")).unwrap();
    let mut second = place.start(&["resume", "s", "--lang", "en"]);
    second.until_answered("Of the second\n", "E2");
    first.until_answered("Of the first\n", "E2");
    second.until_answered("Of the second too\n", "E3");
    first.until_answered("Of the first too\n", "E3");
    for running in [first, second] {
        let mut running = running;
        drop(running.lines);
        assert_eq!(running.child.wait().unwrap().code(), Some(0));
    }
    assert_eq!(
        place.texts("s/journal.jsonl"),
        ["One", "Of the second", "Of the second too"]
    );
    assert_eq!(
        place.texts("s-2/journal.jsonl"),
        ["One", "Of the first", "Of the first too"]
    );
}

#[cfg(unix)]
#[test]
fn a_line_that_was_being_typed_when_a_signal_came_is_back_at_the_prompt() {
    let place = Place::new();
    let mut terminal = room(&place);
    terminal.type_("A line that is not fin");
    terminal.until_says("not fin");
    terminal.signal(Signal::TERM);
    terminal.until_says("not noted");
    assert_eq!(terminal.end(), 143);
    assert!(place.texts("s/journal.jsonl").is_empty());
    let mut terminal = Terminal::open(&place, &["resume", "s", "--lang", "en"], 80, 24);
    terminal.until_says("1 Table 1 · issue › A line that is not fin");
    assert!(!place.path("s/half-typed.txt").exists());
    terminal.type_("ished\r");
    terminal.until_says("E1 · 1 Table 1");
    terminal.type_("/quit\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(place.texts("s/journal.jsonl"), ["A line that is not finished"]);
}

#[cfg(unix)]
#[test]
fn what_was_sent_at_once_before_the_signal_is_a_block_and_kept() {
    let place = Place::new();
    let mut terminal = room(&place);
    // The room does not run while these are typed: they wait in the terminal.
    terminal.signal(Signal::STOP);
    terminal.type_("One\rTwo\rThree\rFo");
    thread::sleep(Duration::from_millis(50));
    terminal.signal(Signal::TERM);
    terminal.signal(Signal::CONT);
    assert_eq!(terminal.end(), 143);
    assert!(place.texts("s/journal.jsonl").is_empty());
    assert_eq!(place.read("s/half-typed.txt"), "One\nTwo\nThree\nFo");
}

#[cfg(unix)]
#[test]
fn a_signal_does_not_stop_the_workshops_clock_and_leaving_does() {
    let place = Place::new();
    let terminal = room(&place);
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.end(), 143);
    let mut terminal = Terminal::open(&place, &["resume", "s", "--lang", "en"], 80, 24);
    row_says(&terminal, "Issues 1/5 · The instruction");
    terminal.type_("/quit\r");
    assert_eq!(terminal.end(), 0);
    let terminal = Terminal::open(&place, &["resume", "s", "--lang", "en"], 80, 24);
    row_says(&terminal, "PAUSE");
}

/// A piped run that is killed once it has acknowledged so many notes; what it had said by then.
fn killed_after(place: &Place, notes: usize, rest: Duration) -> Vec<String> {
    let Running {
        mut child,
        mut lines,
        mut answers,
    } = place.start(TWO_TABLES);
    let typing = thread::spawn(move || {
        let more = (1..).map(|number| match number % 10 {
            3 => "/next\n".to_owned(),
            7 => "/back\n".to_owned(),
            even if even % 2 == 0 => format!("/2 Line {number} of the second\n"),
            _ => format!("/1 Line {number} of the first\n"),
        });
        for line in more {
            if lines.write_all(line.as_bytes()).is_err() {
                return;
            }
        }
    });
    let mut said: Vec<String> = Vec::new();
    while said.iter().filter(|line| is_note(line)).count() < notes {
        let mut line = String::new();
        assert!(answers.read_line(&mut line).unwrap() > 0);
        said.push(line);
    }
    thread::sleep(rest);
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said between the last look and the kill counts too; half a line does not.
    let mut line = String::new();
    while answers.read_line(&mut line).unwrap() > 0 {
        if line.ends_with('\n') {
            said.push(std::mem::take(&mut line));
        }
    }
    typing.join().unwrap();
    said
}

/// Whether an answer acknowledges a note: `E1 · 1 Shops · Line 2 …`.
fn is_note(line: &str) -> bool {
    line.contains(" · Line ")
}

#[test]
fn killed_at_any_moment_the_session_goes_on_with_every_acknowledged_note_and_the_right_time() {
    for (notes, rest) in [(1, 0), (2, 3), (5, 0), (11, 1), (23, 0), (40, 7)] {
        let place = Place::new();
        let said = killed_after(&place, notes, Duration::from_millis(rest));
        let before = place.read("s/journal.jsonl");
        let ran = place.ctrls_reading(&["resume", "s", "--lang", "en"], "One more\n");
        let answer = ran.ended(0);
        let journal = place.read("s/journal.jsonl");
        let whole = &before[..before.rfind('\n').unwrap() + 1];
        assert!(journal.starts_with(whole));
        for line in said.iter().filter(|line| is_note(line)) {
            let id = line.split(' ').next().unwrap();
            let text = line.trim_end().rsplit(" · ").next().unwrap();
            assert!(journal.contains(&format!(r#""id":"{id}","text":"{text}""#)), "{line}");
        }
        // A bare line is what the step that was open collects, in the group that was active.
        let entries = place.entries("s/journal.jsonl");
        let of = |kind: &str| entries.iter().rposition(|entry| entry["kind"] == kind);
        let added = of("note_added").or(of("remark_added")).unwrap();
        let added = of("remark_added").map_or(added, |remark| remark.max(added));
        let last_step = entries[..added]
            .iter()
            .rev()
            .find(|entry| entry["kind"] == "step_opened");
        let collects = match last_step.and_then(|entry| entry["step"].as_str()) {
            Some("issue-mapping") => "E",
            Some("friction-points") => "F",
            Some("problem-framing") => "Q",
            Some("ideation") => "I",
            _ => "R",
        };
        let group = entries[..added].iter().rev().find_map(|entry| entry["group"].as_str());
        let group = if group == Some("G2") { "2 Repair" } else { "1 Shops" };
        let expected = format!("· {group} · ");
        assert!(
            answer.starts_with(collects) && answer.contains(&expected),
            "{answer} after {last_step:?}"
        );
        // The clock went on: the session's time grew by what passed on the wall.
        let moment = |entry: &serde_json::Value| {
            let at: jiff::Timestamp = entry["at"].as_str().unwrap().parse().unwrap();
            at.as_millisecond() - entry["ms"].as_i64().unwrap()
        };
        let (first, last) = (moment(&entries[0]), moment(&entries[added]));
        assert!((first - last).abs() <= 1, "{first} {last}");
    }
}
