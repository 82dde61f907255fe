//! `ctrls list`: the sessions below a folder, one a row, whatever state they are in.

use ctrls::view::{Palette, SessionContents, SessionRow, SessionStatus, ViewContext, session_lines};
use ctrls::words::{Language, Words};
use ratatui_core::text::Line;

use ctrls::session::journal::{with_checksum, without_checksum};

use crate::support::Place;

const FINISHED: &str =
    "[00:00] /go\n[08:00] /suite\nPersonne ne sait qui garantit quoi\n[19:40] /suite\n[20:00] /fin\n/fin\n";
const LEFT: &str = "[00:00] /go\n[08:00] /suite\nUne note\nUne autre\n[30:10] /quitte\n";

fn list(place: &Place, arguments: &[&str], code: i32) -> String {
    let mut all = vec!["list", "--lang", "fr"];
    all.extend(arguments);
    let ran = place.ctrls(&all);
    assert_eq!(ran.code, Some(code), "{ran:?}");
    ran.out.replace('\u{a0}', " ")
}

#[test]
fn sessions_are_listed_the_latest_first() {
    let place = Place::new();
    place.held("a", "2026-11-26", "3", LEFT);
    place.held("b/c", "2026-12-03", "3", FINISHED);
    assert_eq!(
        list(&place, &[], 0),
        "2026-12-03, Reconditionnement, 3 tables, 1 note, 20 minutes, terminée, b/c\n\
         2026-11-26, Reconditionnement, 3 tables, 2 notes, 30 minutes, interrompue, a\n"
    );
    let ran = place.ctrls(&["list", "--lang", "fr"]);
    assert_eq!(ran.err.replace('\u{a0}', " "), "Reprendre : ctrls resume a\n");
    assert_eq!(place.ctrls(&["list", "-q"]).err, "");
    assert_eq!(list(&place, &["b"], 0).lines().count(), 1);
}

#[test]
fn a_rehearsal_says_so_and_lines_without_times_have_neither_day_nor_minutes() {
    let place = Place::new();
    place.write("lines.txt", "[00:00] /go\n[05:00] /fin\n/fin\n");
    place.ctrls(&[
        "run",
        "--into",
        "r",
        "--lang",
        "fr",
        "--title",
        "À blanc",
        "--input",
        "lines.txt",
    ]);
    place.write("lines.txt", "/fin\n/fin\n");
    let start = "2021-01-01T00:00:00+01:00";
    place.ctrls(&[
        "run",
        "--into",
        "u",
        "--lang",
        "fr",
        "--title",
        "Papier",
        "--held",
        "2021",
        "--start",
        start,
        "--input",
        "lines.txt",
    ]);
    let out = list(&place, &[], 0);
    assert!(
        out.contains("À blanc, 1 table, 0 note, 5 minutes, répétition, r\n"),
        "{out}"
    );
    assert!(out.contains("2021, Papier, 1 table, 0 note, terminée, u\n"), "{out}");
}

#[test]
fn what_cannot_be_read_is_a_row_with_its_line() {
    let place = Place::new();
    place.held("bonne", "2026-12-03", "3", FINISHED);
    place.held("abimee", "2026-12-02", "3", FINISHED);
    let journal = place.read("abimee/journal.jsonl");
    let mut lines: Vec<&str> = journal.lines().collect();
    lines[4] = "{\"seq\":4,";
    place.write("abimee/journal.jsonl", &(lines.join("\n") + "\n"));
    place.write("2026-11-02-atelier-ancien/journal.jsonl", "rien\n");
    let newer = without_checksum(lines[0]).replace("\"version\":[1,1]", "\"version\":[2,0]");
    let newer = with_checksum(&newer);
    place.write("2026-11-01-demain/journal.jsonl", &(newer + "\n"));
    let out = list(&place, &[], 1);
    let rows: Vec<&str> = out.lines().collect();
    assert!(rows[0].ends_with("terminée, bonne"), "{out}");
    assert!(rows[1].ends_with("abîmée l.5, abimee"), "{out}");
    assert_eq!(
        rows[2],
        "2026-11-02, atelier-ancien, illisible l.1, 2026-11-02-atelier-ancien"
    );
    assert_eq!(rows[3], "2026-11-01, demain, format 2.0, 2026-11-01-demain");
    let ran = place.ctrls(&["list", "--lang", "fr"]);
    assert!(ran.err.contains("ctrls repair abimee"), "{}", ran.err);
}

#[test]
fn a_torn_last_line_is_no_damage() {
    let place = Place::new();
    place.held("a", "2026-12-03", "3", LEFT);
    let journal = place.read("a/journal.jsonl");
    place.write("a/journal.jsonl", &format!("{journal}{{\"seq\":"));
    assert!(list(&place, &[], 0).ends_with("interrompue, a\n"));
}

#[test]
fn nothing_there_says_how_to_begin_and_no_folder_is_wrong_use() {
    let place = Place::new();
    let ran = place.ctrls(&["list", "--lang", "fr"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
    assert!(ran.err.contains("ctrls run"), "{}", ran.err);
    assert_eq!(place.ctrls(&["list", "nulle-part"]).code, Some(2));
}

#[test]
fn a_hostile_title_drives_no_terminal() {
    let place = Place::new();
    place.write("lines.txt", "[00:00] /go\n");
    let title = "avant\u{1b}[2Japrès\u{202e}";
    place.ctrls(&["run", "--into", "a", "--title", title, "--input", "lines.txt"]);
    let out = list(&place, &[], 0);
    assert!(out.contains("avant[2Japrès,"), "{out:?}");
    assert!(!out.contains(['\u{1b}', '\u{202e}']), "{out:?}");
}

fn drawn(width: u16) -> String {
    let listed = |day: &str, title: &str, standing, holds| SessionRow {
        day: day.into(),
        title: title.into(),
        folder: format!("sessions/{day}-{}", title.to_lowercase().replace(' ', "-")),
        holds,
        standing,
    };
    let holds = |tables, notes, minutes| {
        Some(SessionContents {
            tables,
            notes,
            minutes: Some(minutes),
        })
    };
    let rows = [
        listed(
            "2026-12-03",
            "Reconditionnement",
            SessionStatus::Finished,
            holds(4, 31, 84),
        ),
        listed(
            "2026-11-26",
            "Filières du bois",
            SessionStatus::Interrupted,
            holds(3, 22, 51),
        ),
        listed(
            "2026-11-18",
            "Ctrl S à blanc",
            SessionStatus::Rehearsal,
            holds(3, 12, 90),
        ),
        listed(
            "2026-11-02",
            "atelier-ancien",
            SessionStatus::Unreadable(Some(14)),
            None,
        ),
    ];
    let lines = session_lines(
        &rows,
        ViewContext::on_screen(&Words::new(Language::Fr), width, Palette::BARE),
    );
    let text = |line: &Line<'_>| line.spans.iter().map(|span| span.content.as_ref()).collect::<String>();
    lines
        .iter()
        .map(|line| text(line).trim_end().to_owned() + "\n")
        .collect()
}

#[test]
fn at_80_columns_it_is_as_sketched() {
    assert_eq!(
        drawn(80),
        "  date        séance                        tables  notes  min  état\n\
         \u{20} ────────────────────────────────────────────────────────────────────────────\n\
         \u{20} 2026-12-03  Reconditionnement                  4     31   84  terminée\n\
         \u{20} 2026-11-26  Filières du bois                   3     22   51  interrompue\n\
         \u{20} 2026-11-18  Ctrl S à blanc                     3     12   90  répétition\n\
         \u{20} 2026-11-02  atelier-ancien                     –      –    –  illisible l.14\n"
    );
}

#[test]
fn at_60_columns_the_tables_go_and_in_a_wide_window_the_folder_stands() {
    assert!(!drawn(60).contains("tables"), "{}", drawn(60));
    assert!(drawn(60).contains("31   84  terminée"), "{}", drawn(60));
    assert!(
        drawn(130).contains("sessions/2026-12-03-reconditionnement"),
        "{}",
        drawn(130)
    );
    for width in 40..140 {
        for line in drawn(width).lines() {
            assert!(ctrls::text::columns(line) <= usize::from(width), "{width}: {line}");
        }
    }
    // Each record in two lines, nothing squeezed.
    assert!(drawn(44).contains("2026-12-03  Reconditionnement\n"), "{}", drawn(44));
}
