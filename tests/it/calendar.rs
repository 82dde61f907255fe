//! `export --format ics`: all that has a day, or all that is to be done, as programs of calendars read it.

use ctrls::export::{CalendarComponent, CalendarKind, calendar_file};
use jiff::civil::date;

use crate::calendar_reader::{Component, read_calendar};
use crate::support::{Place, Ran, project};

const SHEET: &str = r#"format = "ctrls-roadmap/1"
id = "r-1"
language = "fr"
title = "Rassurer, vite"
review = 2027-09-01
decided_by = "Conseil communautaire, 22 avril 2027"

[source]
held = 2026-12-03
event = "NEC"

[[phase]]
title = "Écrire"
due = 2027-06-30

# Elle attend.
[[phase.action]]
id = "A1"
text = "Écrire l'étiquette; la lire"
pilot = "La Forge"
due = 2027-03-15
first_step = "12/01/2027 : appeler la mairie"
decided_by = "Maire, le 1er février 2027"

[[phase.action]]
id = "A2"
text = "La faire relire"
status = "stuck"
due = "au printemps"

[[phase.action]]
text = "Sans nom"
due = 2027-03-20

[[phase.action]]
text = "Sans nom"
due = 2027-03-21
"#;

fn place() -> Place {
    let place = Place::new();
    place.write("r.toml", SHEET);
    place
}

fn exported(place: &Place, more: &[&str]) -> (Ran, Component) {
    let ran = place.french(&[&["export", "r.toml", "--format", "ics", "--out", "o"], more].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let calendar = read_calendar(&place.read(ran.out.trim()));
    (ran, calendar)
}

fn said(component: &Component) -> [&str; 3] {
    let day = [component.get("DTSTART;VALUE=DATE"), component.get("DUE;VALUE=DATE")];
    let day = if day[0].is_empty() { day[1] } else { day[0] };
    [day, component.get("SUMMARY"), component.get("STATUS")]
}

#[test]
fn all_that_has_a_day_is_an_event_with_an_alarm() {
    let place = place();
    let (ran, calendar) = exported(&place, &[]);
    assert_eq!(ran.out.trim(), "o/r.ics");
    assert!(ran.err.contains("1 action sans jour n'y est pas."), "{}", ran.err);
    assert_eq!(calendar.get("X-WR-CALNAME"), "Rassurer, vite");
    let events: Vec<_> = calendar
        .inner
        .iter()
        .map(|event| event.get("SUMMARY").replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        events,
        [
            "Revue : Rassurer, vite",
            "Oui demandé (Conseil communautaire) : Rassurer, vite",
            "Phase 1 · Écrire",
            "Premier pas : appeler la mairie (La Forge)",
            "Oui demandé (Maire) : Écrire l'étiquette; la lire",
            "Écrire l'étiquette; la lire (La Forge)",
            "Sans nom",
            "Sans nom",
        ]
    );
    assert_eq!(said(&calendar.inner[3])[0], "20270112");
    assert_eq!(said(&calendar.inner[4])[0], "20270201");
    assert!(
        calendar
            .inner
            .iter()
            .all(|event| event.name == "VEVENT" && event.inner.len() == 1)
    );
    assert!(
        calendar
            .inner
            .iter()
            .all(|event| event.get("DTSTAMP") == "20261203T000000Z")
    );
}

#[test]
fn what_is_over_is_announced_no_more() {
    let place = place();
    place.write("r.toml", &SHEET.replace("pilot = \"La Forge\"", "status = \"dropped\""));
    let (_, calendar) = exported(&place, &[]);
    let dropped: Vec<_> = calendar
        .inner
        .iter()
        .filter(|event| event.get("STATUS") == "CANCELLED")
        .collect();
    assert_eq!(dropped.len(), 3);
    assert!(dropped.iter().all(|event| event.inner.is_empty()));
}

#[test]
fn tasks_stand_below_their_phase_and_share_no_id_with_an_event() {
    let place = place();
    let (_, events) = exported(&place, &[]);
    let ran = place.french(&["export", "r.toml", "--tasks", "--out", "o"]);
    assert_eq!((ran.code, ran.out.trim()), (Some(0), "o/r-taches.ics"), "{}", ran.err);
    let tasks = read_calendar(&place.read("o/r-taches.ics"));
    let uids = |calendar: &Component| {
        calendar
            .inner
            .iter()
            .map(|it| it.get("UID").to_owned())
            .collect::<Vec<_>>()
    };
    assert!(uids(&tasks).iter().all(|uid| !uids(&events).contains(uid)));
    let [phase, write, reread, ..] = &tasks.inner[..] else {
        panic!()
    };
    assert_eq!(said(phase), ["20270630", "Phase 1 · Écrire", "IN-PROCESS"]);
    assert_eq!(
        said(write),
        ["20270112", "Écrire l'étiquette; la lire (La Forge)", "NEEDS-ACTION"]
    );
    assert_eq!(said(reread), ["", "La faire relire (bloquée)", "IN-PROCESS"]);
    assert!(
        tasks.inner[1..]
            .iter()
            .all(|task| task.get("RELATED-TO") == phase.get("UID"))
    );
    let refused = place.french(&["export", "r.toml", "--tasks", "--format", "pdf"]);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
}

#[test]
fn the_sequence_rises_with_what_a_hand_changes_and_the_id_stays() {
    let place = place();
    let (_, first) = exported(&place, &[]);
    let (_, again) = exported(&place, &[]);
    let known = |calendar: &Component| {
        let event = |it: &Component| (it.get("UID").to_owned(), it.get("SEQUENCE").to_owned());
        calendar.inner.iter().map(event).collect::<Vec<_>>()
    };
    assert_eq!(known(&first), known(&again));
    assert!(known(&first).iter().all(|(_, sequence)| sequence == "0"));
    for (day, sequence) in [("2027-03-18", "1"), ("2027-03-19", "2")] {
        place.write("r.toml", &SHEET.replace("due = 2027-03-15", &format!("due = {day}")));
        let (_, moved) = exported(&place, &[]);
        let mut expected = known(&first);
        expected[5].1 = sequence.to_owned();
        assert_eq!(known(&moved), expected);
    }
}

#[test]
fn files_without_an_id_and_copies_get_one_each() {
    let place = place();
    let bare = SHEET.replace("id = \"r-1\"\n", "");
    place.write("a.toml", &bare);
    place.write("b.toml", &bare);
    place.write("r-copy.toml", &SHEET.replace("Rassurer, vite", "Ailleurs"));
    let paths = [
        "export",
        "r.toml",
        "r-copy.toml",
        "a.toml",
        "b.toml",
        "--format",
        "ics",
        "--out",
        "o",
    ];
    let ran = place.french(&paths);
    assert_eq!((ran.code, ran.out.trim()), (Some(0), "o/calendrier.ics"), "{}", ran.err);
    assert_eq!(ran.err.matches(" porte maintenant un id : ").count(), 3, "{}", ran.err);
    assert_eq!(place.read("r.toml"), SHEET);
    for name in ["a.toml", "b.toml"] {
        let text = place.read(name);
        let line = text.lines().nth(1).unwrap();
        assert_eq!(text.replacen(&format!("{line}\n"), "", 1), bare, "{name}");
    }
    let calendar = read_calendar(&place.read("o/calendrier.ics"));
    assert_eq!((calendar.inner.len(), calendar.get("X-WR-CALNAME")), (32, "NEC"));
    let written = place.read("o/calendrier.ics");
    let again = place.french(&paths);
    assert!(!again.err.contains("un id"), "{}", again.err);
    assert_eq!(place.read("o/calendrier.ics"), written);
}

#[test]
fn a_whole_event_is_one_calendar() {
    let place = Place::new();
    let event = project().join("examples/repair-cafe");
    let ran = place.french(&["export", event.to_str().unwrap(), "--format", "ics", "--out", "o"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let calendar = read_calendar(&place.read("o/calendrier.ics"));
    assert_eq!(calendar.get("X-WR-CALNAME"), "Semaine de la réparation (inventée)");
    assert_eq!(calendar.inner.len(), 30);
}

fn event(summary: &str) -> CalendarComponent {
    CalendarComponent {
        uid: "a1@ctrls".to_owned(),
        kind: CalendarKind::Event {
            day: date(2027, 2, 28),
            cancelled: true,
        },
        summary: summary.to_owned(),
        description: "Acheter d'occasion\nPilote\u{a0}: La Forge".to_owned(),
        categories: vec!["Un, deux".to_owned(), String::new(), "Trois".to_owned()],
        has_alarm: false,
        sequence: 0,
    }
}

#[test]
fn a_calendar_is_what_clients_import() {
    let stamp = "2026-12-17T09:30:00+01:00".parse().unwrap();
    let text = calendar_file(
        "Acheter d'occasion",
        &[event("Lire,\n écrire ; compter\\")],
        stamp,
        None,
    );
    assert_eq!(read_calendar(&text).inner[0].get("SUMMARY"), "Lire, écrire ; compter\\");
    insta::assert_snapshot!(text.replace("\r\n", "\n"), @r#"
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//ctrls//ctrls//EN
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    X-WR-CALNAME:Acheter d'occasion
    BEGIN:VEVENT
    UID:a1@ctrls
    DTSTAMP:20261217T083000Z
    SEQUENCE:0
    DTSTART;VALUE=DATE:20270228
    DTEND;VALUE=DATE:20270301
    SUMMARY:Lire\, écrire \; compter\\
    DESCRIPTION:Acheter d'occasion\nPilote : La Forge
    CATEGORIES:Un\, deux,Trois
    STATUS:CANCELLED
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    "#);
}

#[test]
fn a_long_line_is_folded_at_75_octets_within_no_character() {
    let long = "é😀 ".repeat(60);
    let text = calendar_file("", &[event(&long)], jiff::Timestamp::UNIX_EPOCH, None);
    assert_eq!(read_calendar(&text).inner[0].get("SUMMARY"), long.trim_end());
}
