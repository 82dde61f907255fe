//! Playing a session again: as lines, at a moment, verified; on a terminal with its keys.

use std::fs;

use ctrls::session::{Pace, PlayPosition as At, Session, SessionCursor, journal};

use ctrls::view::Palette;
use ctrls::view::replay::{PlaybackState, ReplayScreen, describe_past_entry};
use ctrls::words::{Language, Words};
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;

use crate::pty::Terminal;
use crate::support::{Place, Ran};

/// A session out of lines that carry their times.
fn played(lines: &str) -> Place {
    let place = Place::new();
    let ran = place.ctrls_reading(
        &[
            "run",
            "--lang",
            "en",
            "--into",
            "s",
            "--group",
            "North",
            "--group",
            "South",
            "--start",
            "2026-12-03T14:00:00+01:00",
        ],
        lines,
    );
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    place
}

fn replay(place: &Place, arguments: &[&str]) -> Ran {
    let mut all = vec!["replay", "s", "--lang", "en"];
    all.extend(arguments);
    place.ctrls(&all)
}

#[test]
fn each_entry_is_a_line_with_its_time() {
    let place = played(
        "[00:00] /go\n[02:00] /next\n[03:10] People throw away\n[03:30] /2 Nobody repairs\n[04:00] /1\n\
         [04:20] /vote E1 4\n[05:00] /choose E1\n[05:10] /drop E2\n[05:20] /undo\n",
    );
    let out = replay(&place, &[]).ended(0);
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines[0].contains("2 tables"), "{out}");
    assert!(lines.contains(&"3:10  E1 · 1 North · People throw away"), "{out}");
    assert!(lines.contains(&"3:30  E2 · 2 South · Nobody repairs"), "{out}");
    assert!(lines.contains(&"4:00  → table 1"), "{out}");
    assert!(lines.contains(&"4:20  1 North · E1 ●4"), "{out}");
    assert!(lines.contains(&"5:10  E2 · 2 South · dropped: Nobody repairs"), "{out}");
    assert!(lines.iter().any(|line| line.starts_with("5:20  Undone:")), "{out}");
}

#[test]
fn linear_mode_has_no_signs_of_a_screen() {
    let place = played(
        "[00:00] /go\n[20:00] /next\n[20:01] /yes\n[20:05] /timer\n[23:10] People throw away\n[23:20] /vote E1 4\n\
         [23:30] /phase One | due=May\n[23:40] /action Write | pilot=A | due=June\n[23:50] /move E1 friction\n\
         [24:00] /2 /issue Other\n[24:10] /pause 1\n",
    );
    let out = replay(&place, &["--plain", "--speed", "max"]).ended(0);
    assert!(
        out.contains("At 23 minutes 10: E1, 1 North, People throw away"),
        "{out}"
    );
    assert!(!out.contains(['→', '●', '·', '━']), "{out}");
}

#[test]
fn the_facilitators_own_remarks_are_never_played() {
    let place = played("[00:00] /go\n[02:00] /next\n[03:10] One\n[03:20] /remark Table one is tired\n[03:30] /undo\n");
    let out = replay(&place, &[]).ended(0);
    assert!(!out.contains("tired"), "{out}");
    assert!(!out.contains("3:20") && !out.contains("Undone"), "{out}");
}

#[test]
fn from_until_and_one_group_choose_what_is_played() {
    let place = Place::repair_cafe("");
    let out = replay(&place, &["--from", "2", "--until", "24:00", "--group", "acc"]).ended(0);
    assert!(out.contains("F1 ← E2 · 1 Accueil"), "{out}");
    assert!(!out.contains("E1 · 1 Accueil"), "{out}");
    assert!(!out.contains("I1 · 3 Pièces"), "{out}");
    let out = replay(&place, &["--from", "27:30"]).ended(0);
    assert_eq!(out.lines().nth(1).map(|line| &line[..5]), Some("27:40"), "{out}");
}

#[test]
fn one_group_sees_of_what_is_about_several_what_is_its_own() {
    let place = played(
        "[00:00] /go\n[02:00] /next\n[03:10] One\n[03:20] /2 Two\n[04:00] /vote E1 4 E2 2\n[04:10] /theme Time E1 E2\n\
         [04:20] /choose E1 E2\n[04:30] /drop E1\n[04:40] /undo\n",
    );
    let all = replay(&place, &[]).ended(0);
    assert!(all.contains("E1 ●4  E2 ●2"), "{all}");
    let one = replay(&place, &["--group", "2"]).ended(0);
    assert!(!one.contains("E1"), "{one}");
    for own in ["2 South · E2 ●2", "2 South · Theme “Time”: E2."] {
        assert!(one.contains(own), "{one}");
    }
    let other = replay(&place, &["--group", "1"]).ended(0);
    assert!(!other.contains("E2"), "{other}");
    assert!(other.contains("4:40"), "{other}");
}

#[test]
fn a_moment_past_the_end_is_told() {
    let place = played("[00:00] /go\n[02:00] /next\n[03:10] One\n");
    let ran = replay(&place, &["--at", "200:00"]);
    assert_eq!(
        ran.err,
        "200:00 is past the end: this is how it stood at the last line, at 3:10.\n"
    );
    assert!(ran.ended(0).contains("One"));
    assert_eq!(replay(&place, &["--at", "3:10"]).err, "");
}

#[test]
fn the_state_at_a_moment_is_that_of_the_lines_until_then() {
    let place = Place::repair_cafe("");
    let out = replay(&place, &["--at", "13:30"]).ended(0);
    assert!(out.contains("E2") && !out.contains("E3"), "{out}");
    let one = replay(&place, &["--at", "13:30", "--group", "2"]).ended(0);
    assert!(!one.contains("E1") && one.contains("Atelier"), "{one}");
}

#[test]
fn what_is_not_understood_is_wrong_use_and_says_what_there_is() {
    let place = played("[00:00] /go\n[02:00] /next\n[03:10] One\n");
    for (arguments, says) in [
        (["--at", "noon"], "24:18"),
        (["--speed", "fast"], "max"),
        (["--from", "cooking"], "Welcome, 1 Issues, or"),
        (["--from", "7"], "1 Issues"),
        (["--group", "West"], "1 North, 2 South"),
    ] {
        let ran = replay(&place, &arguments);
        assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
}

#[test]
fn a_session_without_times_is_played_without_them() {
    let place = played("/go\n/next\nPeople throw away\n");
    let out = replay(&place, &[]).ended(0);
    assert!(
        out.lines().any(|line| line == "E1 · 1 North · People throw away"),
        "{out}"
    );
    assert!(!out.contains("2026"), "{out}");
}

#[test]
fn roadmaps_that_follow_from_the_journal_are_told_so() {
    let place = Place::repair_cafe("");
    let ran = replay(&place, &["--verify"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert_eq!(ran.out.matches("says what the journal says").count(), 4, "{}", ran.out);
}

/// The path of the first roadmap of the Repair Café.
const FIRST: &str = "s/roadmaps/faire-venir-accueil.toml";

#[test]
fn a_roadmap_edited_by_hand_is_welcome_and_shown_field_by_field() {
    let place = Place::repair_cafe("");
    let text = place
        .read(FIRST)
        .replace("Secrétaire de l'association", "Trésorière de l'association");
    place.write(FIRST, &text);
    let ran = replay(&place, &["--verify"]);
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("edited by hand, which is welcome"), "{}", ran.out);
    assert!(ran.out.contains("Secrétaire de l'association"), "{}", ran.out);
    assert!(ran.out.contains("Trésorière de l'association"), "{}", ran.out);
    // A line a field, as everywhere in a pipe.
    assert!(ran.out.contains("before, ") && !ran.out.contains('→'), "{}", ran.out);
}

#[test]
fn a_comment_added_by_hand_changes_nothing_of_the_meaning() {
    let place = Place::repair_cafe("");
    let text = format!("# pour la mairie\n{}", place.read(FIRST));
    place.write(FIRST, &text);
    let ran = replay(&place, &["--verify"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("laid out by hand"), "{}", ran.out);
}

#[test]
fn a_file_that_the_journal_cannot_have_made_is_told_apart() {
    let place = Place::repair_cafe("");
    // Somebody changes a line of the journal after the fact: the file's digest still stands in it.
    let journal = place
        .read("s/journal.jsonl")
        .replace("Secrétaire de l'association", "Personne");
    place.write("s/journal.jsonl", &journal);
    let ran = replay(&place, &["--verify"]);
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("does not follow from the journal"), "{}", ran.out);
    // A file that no line speaks of.
    let place = Place::repair_cafe("");
    place.write(
        "s/roadmaps/other.toml",
        "format = \"ctrls-roadmap/1\"\ntitle = \"Other\"\n",
    );
    fs::remove_file(place.path(FIRST)).unwrap();
    let ran = replay(&place, &["--verify"]);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains("other.toml: no line of the journal speaks of it"),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("faire-venir-accueil.toml: written, says the journal"),
        "{}",
        ran.out
    );
}

#[test]
fn the_journal_itself_is_verified_line_by_line() {
    let place = played("[00:00] /go\n[02:00] /next\n[03:10] One\n[03:20] Two\n[03:30] Three\n");
    let journal = place.read("s/journal.jsonl");
    let mut lines: Vec<String> = journal.lines().map(str::to_owned).collect();
    let two = lines.iter().position(|line| line.contains("\"Two\"")).unwrap();
    lines.remove(two);
    let three = lines.iter_mut().find(|line| line.contains("\"Three\"")).unwrap();
    let sung = journal::without_checksum(three)
        .replace("\"ms\":210000", "\"ms\":1000")
        .replace("note_added", "note_sung");
    *three = journal::with_checksum(&sung);
    place.write("s/journal.jsonl", &(lines.join("\n") + "\n{\"seq\":99,"));
    let ran = replay(&place, &["--verify"]);
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    let at = |line: usize| format!("s/journal.jsonl:{}:", line);
    assert_eq!(ran.out.matches(&at(two + 1)).count(), 3, "{}", ran.out);
    assert!(ran.out.contains(&at(lines.len() + 1)), "{}", ran.out);
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let place = Place::repair_cafe("");
    let ran = place.shell("ctrls replay s --lang en 2>err | head -1; cat err");
    assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
}

/// The reel of a session that was played in a place.
fn reel(place: &Place) -> SessionCursor {
    let read = journal::parse_journal(&fs::read(place.path("s/journal.jsonl")).unwrap()).unwrap();
    SessionCursor::from_session(&Session::new(read.header.into(), read.entries))
}

#[test]
fn a_long_silence_is_cut_short_and_the_clock_never_jumps() {
    let place = played("[00:00] /go\n[02:00] /next\n[03:00] One\n[13:00] Two\n[13:05] Three\n");
    let reel = reel(&place);
    let pace = Pace {
        speed: Some(60.0),
        idle: 2000,
        timed: true,
    };
    let one = reel.entries_until(180_000);
    let half = pace.advance(&reel, At::after(one), 1000.0, reel.len());
    // Ten minutes last two seconds; after one of them five have passed.
    assert_eq!((half.count, half.moment(&reel)), (one, 480_000));
    let there = pace.advance(&reel, half, 1000.0, reel.len());
    assert_eq!((there.count, there.moment(&reel)), (one + 1, 780_000));
    // However it is cut, the whole lasts the same.
    let mut place = At::after(reel.opening());
    let mut frames = 0;
    while place.count < reel.len() {
        place = pace.advance(&reel, place, 10.0, reel.len());
        frames += 1;
    }
    let whole: f64 = (reel.opening()..reel.len())
        .map(|n| pace.lasts(reel.time_of(n + 1) - reel.time_of(n)))
        .sum();
    assert!((f64::from(frames) * 10.0 - whole).abs() <= 10.0, "{frames} {whole}");
}

#[test]
fn keys_go_forth_and_back_and_to_steps() {
    let place = Place::repair_cafe("");
    let mut terminal = Terminal::open(&place, &["replay", "s", "--lang", "fr"], 80, 18);
    terminal.until_says("espace\u{a0}: pause");
    terminal.type_(" 2");
    terminal.until_says("ÉTAPE 2 SUR 5 · FRICTIONS · 18:30");
    let before = terminal.settled();
    terminal.type_("\x1b[C\x1b[C");
    terminal.until_says("Minuteur 2:30");
    terminal.type_("\x1b[D\x1b[D");
    terminal.until("the same screen", |screen| screen[..15] == before[..15]);
    terminal.resize(40, 12);
    terminal.until_says("Frictions 2/5");
    terminal.type_("?");
    terminal.until_says("quitter");
    terminal.type_("0");
    terminal.type_("0");
    terminal.until_says("Accueil");
    terminal.type_("q");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn an_interrupted_replay_leaves_the_terminal_as_it_was() {
    let place = Place::repair_cafe("");
    let mut terminal = Terminal::open(&place, &["replay", "s", "--lang", "fr"], 80, 18);
    terminal.until_says("espace\u{a0}: pause");
    terminal.type_("\x03");
    assert_eq!(terminal.end(), 130);
}

#[test]
fn far_back_in_a_long_session_what_was_told_is_told_again() {
    let place = Place::repair_cafe("");
    let read = journal::parse_journal(&fs::read(place.path("s/journal.jsonl")).unwrap()).unwrap();
    let session = Session::new(read.header.into(), read.entries);
    let words = Words::new(Language::En);
    let mut film = ReplayScreen::new(SessionCursor::from_session(&session), None, &words);
    let mut forward = Vec::new();
    while film.reel().position() < film.reel().len() {
        forward.push(film.forward());
    }
    let reel = film.reel();
    let again: Vec<_> = (reel.opening()..reel.len())
        .map(|line| describe_past_entry(reel, line, &words))
        .collect();
    let differ: Vec<_> = forward.iter().zip(&again).filter(|(then, now)| then != now).collect();
    // Notes are as they are now: two that were moved later, one that was corrected.
    assert!(differ.len() <= 5, "{differ:#?}");
    for (then, now) in differ {
        assert_eq!(then.len(), now.len());
        assert_eq!(then[0].moment, now[0].moment);
    }
}

#[test]
fn no_window_is_too_small_or_too_large() {
    let place = Place::repair_cafe("");
    let reel = reel(&place);
    let words = Words::new(Language::Fr);
    let mut film = ReplayScreen::new(reel, Some(60.0), &words);
    for count in [0, 5, 60, 142] {
        film.go(count, None);
        for (columns, rows) in [(0, 0), (1, 1), (2, 2), (7, 3), (19, 4), (40, 12), (59, 18), (200, 60)] {
            for keys in [false, true] {
                let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
                let playing = PlaybackState {
                    moment: film.reel().time_of(film.reel().position()),
                    ..PlaybackState::default()
                };
                film.draw(&mut buffer, &playing, keys, Palette::BARE);
            }
        }
    }
}
