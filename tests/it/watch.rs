//! The room's view: what it draws in which window, and how it follows a session that another process writes.

use std::fs;
use std::thread;
use std::time::Duration;

use ctrls::session::{ReadEntry, Session, State, journal};
use ctrls::view::watch::{WatchOptions, clock_size, digits, draw_page};
use ctrls::view::{Palette, ViewContext};
use ctrls::words::{Language, Words};
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;

use crate::pty::Terminal;
use crate::support::Place;

/// A session of four tables out of lines that carry their times; its clock starts at 14:00.
fn session(lines: &str) -> Session {
    let place = Place::new();
    let mut arguments = vec![
        "run",
        "--lang",
        "fr",
        "--into",
        "s",
        "--start",
        "2026-12-03T14:00:00+01:00",
    ];
    for group in ["Confiance", "Compétences", "Collecte", "Achats"] {
        arguments.extend(["--group", group]);
    }
    place.ctrls_reading(&arguments, lines).ended(0);
    let read = journal::parse_journal(&fs::read(place.path("s/journal.jsonl")).unwrap()).unwrap();
    Session::new(read.header.into(), read.entries)
}

/// The session until its last line, without what the end of input wrote.
fn live(lines: &str) -> Session {
    let whole = session(lines);
    let mut entries: Vec<ReadEntry> = whole.entries().to_vec();
    while matches!(
        entries.last().and_then(|entry| entry.known_kind()),
        Some(ctrls::session::EntryKind::SessionLeft | ctrls::session::EntryKind::RoadmapWritten { .. })
    ) {
        entries.pop();
    }
    Session::new(whole.state().header.clone(), entries)
}

/// What a window of that size shows at `MM:SS` of the clock, in seconds.
fn screen(state: &State, seconds: u64, columns: u16, rows: u16, looking: &WatchOptions) -> Vec<String> {
    let words = Words::new(Language::Fr);
    let area = Rect::new(0, 0, columns, rows);
    let mut buffer = Buffer::empty(area);
    let view = ViewContext::on_screen(&words, columns, Palette::BARE);
    draw_page(&mut buffer, state, seconds * 1000, looking, view);
    let row = |row: u16| {
        (0..columns)
            .map(|column| buffer[(column, row)].symbol())
            .collect::<String>()
    };
    (0..rows).map(|nth| row(nth).trim_end().to_owned()).collect()
}

const AFTERNOON: &str = "[00:00] /go\n[08:00] /next\n[10:00] Les gens ont peur de la panne\n[10:10] Personne ne garantit\n\
    [10:20] /2 Les savoir-faire partent\n[10:30] /vote E1 3 E2 14\n";

#[test]
fn digits_are_three_by_five_pixels() {
    let drawn = digits("4:07", 1);
    assert_eq!(
        drawn,
        [
            "██  ██      ██████  ██████",
            "██  ██  ██  ██  ██      ██",
            "██████      ██  ██      ██",
            "    ██  ██  ██  ██    ██",
            "    ██      ██████    ██",
        ]
    );
    assert_eq!(digits("12:34", 2).iter().map(|row| row.chars().count()).max(), Some(68));
    assert_eq!(digits("12:34", 3).len(), 15);
}

#[test]
fn the_clock_is_as_big_as_the_window_lets_it_be() {
    assert_eq!(
        [(40, 12), (80, 24), (120, 36), (200, 60), (20, 5)].map(|(w, h)| clock_size(w, h, false)),
        [1, 2, 3, 5, 1]
    );
    assert_eq!([(40, 12), (120, 36)].map(|(w, h)| clock_size(w, h, true)), [1, 2]);
}

#[test]
fn while_tables_work_the_room_sees_the_time_what_is_asked_and_how_much_there_is() {
    let session = live(AFTERNOON);
    let shown = screen(session.state(), 12 * 60, 80, 24, &WatchOptions::default());
    assert!(shown[0].starts_with(" ENJEUX · étape 1 sur 5"), "{shown:#?}");
    assert!(shown[0].ends_with("fin à 15:30"), "{shown:#?}");
    assert_eq!(shown.iter().filter(|row| row.contains('█')).count(), 10, "{shown:#?}");
    let names = shown.iter().position(|row| row.starts_with(" 1 Confiance")).unwrap();
    assert!(shown[names + 1].starts_with(" 2 notes"), "{shown:#?}");
    assert!(
        shown[names + 1].contains("1 note ") && shown[names + 1].contains("rien encore"),
        "{shown:#?}"
    );
    // Tables do not read each other's notes, unless that is asked for.
    assert!(!shown.join("\n").contains("Les gens ont peur"), "{shown:#?}");
}

#[test]
fn with_the_board_notes_and_their_dots_are_seen() {
    let session = live(AFTERNOON);
    let looking = WatchOptions {
        board: true,
        ..WatchOptions::default()
    };
    let shown = screen(session.state(), 12 * 60, 120, 36, &looking).join("\n");
    assert!(shown.contains("E1 Les gens ont peur de la"), "{shown}");
    assert!(shown.contains("●●●") && shown.contains("●14"), "{shown}");
}

#[test]
fn the_countdown_that_ends_first_is_the_big_one_and_is_named() {
    let session = live("[00:00] /go\n[08:00] /next\n[09:00] /timer 2\n");
    let shown = screen(session.state(), 10 * 60, 80, 24, &WatchOptions::default());
    assert!(shown[0].contains("reste 9:00"), "{shown:#?}");
    assert!(shown.iter().any(|row| row.trim() == "minuteur"), "{shown:#?}");
    let later = screen(session.state(), 12 * 60, 80, 24, &WatchOptions::default());
    assert!(later.iter().any(|row| row.trim() == "il reste"), "{later:#?}");
    assert!(!later[0].contains("reste"), "{later:#?}");
}

#[test]
fn past_the_end_the_digits_count_up_and_a_word_says_so() {
    let session = live("[00:00] /go\n[08:00] /next\n");
    let seen = |seconds| screen(session.state(), seconds, 80, 24, &WatchOptions::default()).join("\n");
    let minutes = session.state().time.steps[1].now.ms() / 1000;
    assert!(seen(8 * 60 + minutes - 100).contains("bientôt la fin"));
    let over = seen(8 * 60 + minutes + 30);
    assert!(over.contains("de plus que prévu"), "{over}");
    assert!(
        over.contains("██████      ██████  ██████") || over.contains('█'),
        "{over}"
    );
    assert!(!over.contains('-'), "no sign is drawn: {over}");
}

#[test]
fn a_proposal_is_shown_until_it_is_answered() {
    let late = "[00:00] /go\n[20:00] /next\n";
    let session = live(late);
    let shown = screen(session.state(), 20 * 60, 80, 24, &WatchOptions::default()).join("\n");
    assert!(shown.contains("Plan proposé"), "{shown}");
    assert!(
        !shown.contains("/non") && !shown.contains("Entrée"),
        "the room answers nothing: {shown}"
    );
    let answered = live(&format!("{late}[20:10] /yes\n"));
    let shown = screen(answered.state(), 20 * 60 + 11, 80, 24, &WatchOptions::default()).join("\n");
    assert!(!shown.contains("Plan proposé"), "{shown}");
}

const SHARED: &str = "[00:00] /go\n[01:00] /3 /title Sortir un PC de l'inventaire\n[01:10] /phase Essayer | due=mai 2027\n\
    [01:20] /action Écrire le bon | pilot=DGS de Lorme\n[01:30] /action Sortir vingt postes\n[01:40] /phase Élargir\n\
    [01:50] Signer dans neuf communes\n[02:00] /phase Transmettre\n[02:10] Donner le modèle\n[02:20] /next\n[02:21] /next\n\
    [02:22] /next\n[02:23] /next\n[02:24] /next\n[02:25] /next\n[02:26] /timer\n[02:30] /3\n[02:40] Qui signe quand c'est fermé ?\n";

#[test]
fn in_the_share_back_the_roadmap_of_the_table_that_speaks_leads() {
    let session = live(SHARED);
    let shown = screen(session.state(), 170, 120, 36, &WatchOptions::default());
    let all = shown.join("\n");
    assert!(shown[0].starts_with(" RESTITUTION · reste "), "{all}");
    assert_eq!(shown.iter().filter(|row| row.contains('█')).count(), 10, "{all}");
    assert!(
        all.contains("3 COLLECTE")
            && all.contains("table 3 sur 4")
            && all.contains("puis 1 Confiance, 2 Compétences, 4 Achats"),
        "{all}"
    );
    assert!(all.contains("minuteur de cette table"), "{all}");
    assert!(all.contains("SORTIR UN PC DE L'INVENTAIRE"), "{all}");
    let phases = shown.iter().find(|row| row.contains("1 · ESSAYER")).unwrap();
    assert!(
        phases.contains("2 · ÉLARGIR") && phases.contains("3 · TRANSMETTRE"),
        "{all}"
    );
    assert!(all.contains("DGS de Lorme"), "{all}");
    assert!(
        all.contains("La salle\u{a0}: «\u{a0}Qui signe quand c'est fermé ?\u{a0}»"),
        "{all}"
    );
    assert!(all.contains("3 Collecte  ← maintenant"), "{all}");
    // What is empty is left out, never marked.
    assert!(!all.contains("rien") && !all.contains('–'), "{all}");
}

#[test]
fn a_small_window_keeps_the_clock_the_table_and_its_phases() {
    let session = live(SHARED);
    let shown = screen(session.state(), 170, 40, 12, &WatchOptions::default());
    let all = shown.join("\n");
    assert!(all.contains("3 COLLECTE · minuteur de cette table"), "{all}");
    assert!(all.contains("1 Essayer · 2 actions"), "{all}");
    assert_eq!(shown.iter().filter(|row| row.contains('█')).count(), 5, "{all}");
}

#[test]
fn no_window_is_too_small_or_too_large() {
    let sessions = [
        live(AFTERNOON),
        live(SHARED),
        live("/go\n"),
        session("[00:00] /go\n[01:00] /finish\n[01:01] /finish\n"),
    ];
    for session in &sessions {
        for columns in [1, 2, 5, 13, 20, 39, 40, 61, 80, 99, 100, 200] {
            for rows in [1, 2, 3, 7, 12, 19, 24, 60] {
                for board in [false, true] {
                    let looking = WatchOptions {
                        board,
                        left_since: Some("14:37".into()),
                        keys: false,
                        led_here: false,
                    };
                    screen(session.state(), 700, columns, rows, &looking);
                }
            }
        }
    }
}

#[test]
fn tips_and_the_facilitators_own_remarks_are_never_shown() {
    let session = live(&format!("{AFTERNOON}[10:40] /remark La table 2 est fatiguée\n"));
    let looking = WatchOptions {
        board: true,
        ..WatchOptions::default()
    };
    let shown = screen(session.state(), 11 * 60, 200, 60, &looking).join("\n");
    assert!(!shown.contains("fatiguée"), "{shown}");
    for tip in &session.state().workshop().steps[1].tips {
        assert!(
            !shown.contains(tip.split(' ').take(4).collect::<Vec<_>>().join(" ").as_str()),
            "{shown}"
        );
    }
}

#[test]
fn when_it_is_over_each_table_sees_what_it_takes_away() {
    let session = session(&format!("{SHARED}[03:00] /finish\n[03:01] /finish\n"));
    assert!(session.state().finished);
    let shown = screen(session.state(), 400, 80, 24, &WatchOptions::default()).join("\n");
    assert!(shown.contains("SÉANCE TERMINÉE"), "{shown}");
    assert!(shown.contains("Sortir un PC de l'inventaire · 4 actions"), "{shown}");
    assert!(!shown.contains('█'), "{shown}");
}

/// A live room in a terminal, in `s`.
fn room(place: &Place) -> Terminal {
    let arguments = [
        "run", "-y", "--lang", "en", "--into", "s", "--group", "North", "--group", "South",
    ];
    let room = Terminal::open(place, &arguments, 90, 24);
    room.until_says("North");
    while !place.path("s/journal.jsonl").is_file() {
        thread::sleep(Duration::from_millis(20));
    }
    room
}

#[test]
fn a_session_is_followed_while_another_terminal_writes_it_and_after_it_was_killed() {
    let place = Place::new();
    let mut room = room(&place);
    let mut watch = Terminal::open(&place, &["watch", "s", "--lang", "en"], 80, 24);
    watch.until_says("about to begin");
    room.type_("/next\r");
    watch.until_says("ISSUES · step 1 of 5");
    room.type_("People throw away\r");
    watch.until_says("1 note ");
    watch.type_("b");
    watch.until_says("E1 People throw away");
    room.kill();
    watch.until_says("cut off at");
    assert!(watch.screen()[0].contains("ISSUES"));
    let mut again = Terminal::open(&place, &["resume", "s", "--lang", "en"], 90, 24);
    again.until_says("stopped");
    again.type_("Nobody repairs\r");
    watch.until_says("E2 Nobody repairs");
    watch.until("no notice", |screen| !screen.iter().any(|row| row.contains("cut off")));
    watch.resize(40, 12);
    watch.until_says("ISSUES");
    watch.type_("q");
    assert_eq!(watch.end(), 0);
}

#[test]
fn as_lines_it_tells_steps_and_the_time_and_ends_with_the_session() {
    let place = Place::new();
    let mut room = room(&place);
    let watch = thread::spawn({
        let lines = place.path("lines");
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ctrls"));
        place.dress(&mut command);
        command
            .args(["watch", "s", "--lang", "en"])
            .stdout(fs::File::create(lines).unwrap());
        move || command.status().unwrap()
    });
    room.until("what it opens with", |_| {
        fs::read_to_string(place.path("lines")).is_ok_and(|lines| !lines.is_empty())
    });
    room.type_("/next\r");
    room.until_says("ISSUES");
    room.type_("People throw away\r");
    room.until_says("E1");
    room.type_("/finish\r");
    room.type_("/finish\r/quit\r");
    assert_eq!(watch.join().unwrap().code(), Some(0));
    let lines = place.read("lines");
    assert!(lines.contains("Step 1 of 5, Issues"), "{lines}");
    assert!(!lines.contains("People throw away"), "{lines}");
    assert!(lines.trim_end().ends_with("Session finished."), "{lines}");
}
