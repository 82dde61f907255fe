//! `ctrls follow-up` as it is used: asked at a terminal, read from a pipe, counted.

use crate::pty::Terminal;
use crate::support::{Place, Ran};

const ON: [&str; 2] = ["--start", "2026-12-17"];

/// Two phases, the first until the end of June; one action is done.
const SHEET: &str = r#"format = "ctrls-roadmap/1"
language = "fr"
title = "Rassurer"
review = 2027-03-03

[[phase]]
title = "Écrire"
due = 2027-06-30

[[phase.action]]
id = "A1"
text = "Écrire l'étiquette"
pilot = "La Forge"

[[phase.action]]
id = "A2"
text = "La faire relire"
pilot = "La Forge"

[[phase]]
title = "Ouvrir"

[[phase.action]]
id = "A3"
text = "Ouvrir un comptoir"

[[phase.action]]
id = "A4"
text = "Choisir le lieu"
status = "done"
"#;

fn place() -> Place {
    let place = Place::new();
    place.write("r.toml", SHEET);
    place
}

fn french(place: &Place, lines: &str) -> Ran {
    place
        .ctrls_reading(&[&["--lang", "fr", "follow-up", "r.toml"], &ON[..]].concat(), lines)
        .with_plain_blanks()
}

fn asked(place: &Place, more: &[&str]) -> Terminal {
    let arguments = [&["follow-up", "r.toml", "--lang", "fr"], &ON[..], more].concat();
    let terminal = Terminal::open(place, &arguments, 100, 30);
    terminal.until_says("A1 ›");
    terminal
}

fn said(terminal: &Terminal) -> String {
    terminal.screen().join("\n").replace('\u{a0}', " ")
}

#[test]
fn at_a_terminal_the_words_of_the_file_are_typed() {
    let place = place();
    let mut terminal = asked(&place, &[]);
    let shown = said(&terminal);
    assert!(shown.contains("Suivi de « Rassurer » : 3 actions en cours."), "{shown}");
    assert!(shown.contains("Entrée seule : rien de neuf."), "{shown}");
    assert!(shown.contains("/quitte"), "{shown}");
    terminal.type_("fait\r");
    terminal.until_says("A2 ›");
    terminal.type_("fin mai\r");
    terminal.until_says("A3 ›");
    terminal.type_("fiat\r");
    terminal.until_says("n'est pas connu");
    terminal.type_("\u{15}\u{8}\u{8}\u{8}\u{8}\r");
    assert_eq!(terminal.end(), 0);
    let text = place.read("r.toml");
    assert!(
        text.contains("status = \"done\"\n\n[[phase.action.history]]\ndate = 2026-12-17"),
        "{text}"
    );
    assert!(text.contains("due = 2027-05-31"), "{text}");
}

#[test]
fn who_leaves_hears_what_was_not_asked() {
    let place = place();
    let mut terminal = asked(&place, &[]);
    terminal.type_("commencée\r");
    terminal.until_says("A2 ›");
    terminal.type_("/quitte\r");
    terminal.until_says("2 actions n'ont pas été abordées");
    let shown = said(&terminal);
    assert!(shown.contains("n'ont pas été abordées : A2, A3."), "{shown}");
    assert_eq!(terminal.end(), 0);
    let mut terminal = asked(&place, &[]);
    // Between the prompt and the reading of keys the first one may be lost.
    let told = |terminal: &Terminal| said(terminal).contains("3 actions n'ont pas été abordées : A1, A2, A3.");
    for _ in 0..20 {
        if !told(&terminal) {
            terminal.type_("\u{3}");
            terminal.settled();
        }
    }
    assert!(told(&terminal), "{}", said(&terminal));
    assert_eq!(terminal.end(), 130);
    let terminal = asked(&place, &["--all"]);
    let shown = said(&terminal);
    assert!(shown.contains("4 actions, dont 3 en cours."), "{shown}");
}

#[test]
fn the_review_is_asked_where_no_day_to_come_is_known() {
    let place = place();
    place.write("r.toml", &SHEET.replace("review = 2027-03-03", "review = 2026-12-01"));
    let mut terminal = asked(&place, &[]);
    for next in ["A2 ›", "A3 ›", "Prochaine revue"] {
        terminal.type_("\r");
        terminal.until_says(next);
    }
    terminal.type_("3 mars\r");
    assert_eq!(terminal.end(), 0);
    assert!(place.read("r.toml").contains("review = 2027-03-03"));
}

#[test]
fn actions_are_counted_and_not_lines() {
    let place = place();
    let ran = french(
        &place,
        "A1 bloquée le conseil\nA1 faite\nA2 reportée mai\nA2 reportée juin\nA2 commencée\n",
    );
    assert!(
        ran.err
            .contains("Faites : 1 · commencées : 1 · reportées : 1 · bloquées : 0 · abandonnées : 0"),
        "{}",
        ran.err
    );
}

#[test]
fn a_known_review_is_kept_where_no_day_is_said() {
    let place = place();
    let ran = french(&place, "revue demain peut-être\n");
    assert!(
        ran.err
            .contains("« demain peut-être » n'est pas un jour : la revue reste au 3 mars 2027."),
        "{}",
        ran.err
    );
    ran.ended(1);
    assert_eq!(place.read("r.toml"), SHEET);
    place.write("r.toml", &SHEET.replace("review = 2027-03-03\n", ""));
    let ran = french(&place, "revue quand le conseil aura voté\n");
    assert_eq!(
        ran.ended(0),
        "Revue gardée telle quelle : « quand le conseil aura voté ». Quel jour ?\nr.toml\n"
    );
}

#[test]
fn no_longer_stuck_is_not_stuck_and_a_word_is_proposed_with_its_accents() {
    let place = place();
    assert!(
        french(&place, "A1 débloquée\n")
            .ended(0)
            .starts_with("A1 · commencée\n")
    );
    let ran = french(&place, "A1 blokuée\nA2 aboutie\nA3 unfinished\n");
    assert!(ran.err.contains("Peut-être « bloquée » ?"), "{}", ran.err);
    assert!(!ran.err.contains("« finished »"), "{}", ran.err);
}

#[test]
fn a_day_past_the_end_of_its_phase_is_told() {
    let place = place();
    let out = french(&place, "A1 reportée 15 juillet\nA2 reportée 15 juin\n").ended(0);
    assert_eq!(
        out,
        "A1 · reportée au 15 juillet 2027 · après la fin de sa phase, le 30 juin 2027\nA2 · reportée au 15 juin 2027\nr.toml\n"
    );
}
