//! `ctrls show`: a roadmap, a session, planned against actual.

use std::collections::BTreeMap;

use ctrls::view::{self, Palette, StepTimes, ViewContext};
use ctrls::words::{Language, Words};
use ctrls::workshop::Minutes;
use ratatui_core::text::Line;

use crate::sample::{HOSTILE, LORME, roadmap};
use crate::support::Place;

fn fr() -> Words {
    Words::new(Language::Fr)
}

fn text(lines: &[Line<'_>]) -> String {
    let text = |line: &Line<'_>| line.spans.iter().map(|span| span.content.as_ref()).collect::<String>();
    let text: String = lines
        .iter()
        .map(|line| text(line).trim_end().to_owned() + "\n")
        .collect();
    text.replace('\u{a0}', " ")
}

fn drawn(source: &str, width: u16) -> String {
    let roadmap = roadmap(source);
    text(&view::roadmap_lines(
        &roadmap,
        &BTreeMap::new(),
        Some("confiance.toml"),
        ViewContext::on_screen(&fr(), width, Palette::BARE),
    ))
}

#[test]
fn a_roadmap_has_its_question_its_facts_and_a_table_a_phase() {
    insta::assert_snapshot!(drawn(LORME, 80));
}

#[test]
fn at_60_columns_each_action_has_two_lines() {
    insta::assert_snapshot!(drawn(LORME, 60));
}

#[test]
fn no_line_is_wider_than_its_window_and_nothing_of_an_action_is_lost() {
    for source in [LORME, HOSTILE] {
        for width in 40..130 {
            let drawn = drawn(source, width);
            for line in drawn.lines() {
                assert!(ctrls::text::columns(line) <= usize::from(width), "{width}: {line}");
            }
        }
    }
    let whole = |text: &str| text.split_whitespace().collect::<String>();
    let shown = whole(&drawn(LORME, 60));
    for action in roadmap(LORME).phases.iter().flat_map(|phase| &phase.actions) {
        assert!(shown.contains(&whole(&action.pilot)), "{}", action.pilot);
    }
}

#[test]
fn a_roadmap_file_is_shown_and_one_that_is_none_is_told_with_its_line() {
    let place = Place::new();
    place.write("confiance.toml", LORME);
    let ran = place.ctrls(&["show", "--lang", "fr", "confiance.toml"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let out = ran.out.replace('\u{a0}', " ");
    assert!(out.starts_with("Acheter d'occasion les yeux fermés, "), "{out}");
    assert!(
        out.contains("\nComment pourrions-nous rendre la garantie visible avant l'achat ?\n"),
        "{out}"
    );
    assert!(out.contains("ctrls check confiance.toml"), "{out}");
    place.write("cassee.toml", &LORME.replace("language = \"fr\"", "language = \"fr"));
    let ran = place.ctrls(&["show", "--lang", "fr", "cassee.toml"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(ran.err.contains("cassee.toml:2:"), "{}", ran.err);
    assert_eq!(place.ctrls(&["show", "nulle-part.toml"]).code, Some(2));
}

const LINES: &str = "\
[00:00] /go
[08:40] /suite
Les gens ont peur qu'un appareil tombe en panne
/2 Personne n'ose démonter un téléphone
/remarque Table 2 : une personne coupe la parole
[17:10] /suite
La garantie n'est écrite nulle part
[29:00] /suite
[40:00] /suite
[53:00] /suite
/1 /phase Rassurer | due=juin 2027
Écrire l'étiquette commune | pilote=CCI
[1:17:00] /suite
[1:25:00] /fin
/fin
";

#[test]
fn a_session_is_shown_with_its_tables_and_never_what_the_facilitator_kept_for_herself() {
    let place = Place::new();
    place.held("s", "2026-12-03", "2", LINES);
    let ran = place.ctrls(&["show", "--lang", "fr"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let out = ran.out.replace('\u{a0}', " ");
    assert!(
        out.starts_with("Reconditionnement, 3 notes, 1 action\n3 décembre 2026\n"),
        "{out}"
    );
    for there in [
        "1 Table 1 : enjeux 1, frictions 0, questions 0, idées 0, actions prêtes 0 sur 1.",
        "2 Table 2 : enjeux 1, frictions 1, questions 0, idées 0, actions prêtes 0 sur 0.",
        "Accueil à 14:00, prévu 8 minutes, réel 8 minutes 40.",
        "E2 : Personne n'ose démonter un téléphone",
        "Phase 1 : Rassurer, pour le 30 juin 2027",
        "A1, pilote CCI, 3 à régler : Écrire l'étiquette commune",
    ] {
        assert!(out.contains(there), "{there}\n{out}");
    }
    assert!(!out.contains("coupe la parole"), "{out}");
    assert!(ran.err.contains('s'), "the session is named: {}", ran.err);
    assert_eq!(
        place
            .ctrls(&["show", "s/journal.jsonl", "--lang", "fr"])
            .out
            .replace('\u{a0}', " "),
        out
    );
}

#[test]
fn a_roadmap_that_a_hand_edited_is_shown_as_the_hand_left_it() {
    let place = Place::new();
    place.held("s", "2026-12-03", "2", LINES);
    let file = std::fs::read_dir(place.path("s/roadmaps"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let name = format!("s/roadmaps/{}", file.file_name().unwrap().to_string_lossy());
    let edited = place.read(&name).replace("title = \"", "title = \"À la main : ");
    place.write(&name, &edited);
    let out = place.ctrls(&["show", "--lang", "fr", "s"]).ended(0);
    assert!(out.contains("À la main"), "{out}");
    assert!(
        place
            .ctrls(&["show", "--lang", "fr", &name])
            .ended(0)
            .contains("À la main")
    );
}

#[test]
fn several_paths_are_wrong_use_without_times() {
    let place = Place::new();
    place.held("a", "2026-12-03", "2", LINES);
    place.held("b", "2026-12-04", "2", LINES);
    assert_eq!(place.ctrls(&["show", "a", "b"]).code, Some(2));
    assert_eq!(place.ctrls(&["show", "--times", "a", "b"]).code, Some(0));
}

#[test]
fn times_of_one_session_suggest_with_care() {
    let place = Place::new();
    place.held("s", "2026-12-03", "2", LINES);
    let ran = place.ctrls(&["show", "--times", "--lang", "fr", "s"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let out = ran.out.replace('\u{a0}', " ");
    assert!(
        out.starts_with("Accueil : prévu 8 minutes, replanifié 8, réel 8 minutes 40.\n"),
        "{out}"
    );
    assert!(
        out.contains("Une seule séance, donc avec prudence : la prochaine, Accueil 8,5, Enjeux 8,5"),
        "{out}"
    );
    assert!(ran.err.contains("--from-times s"), "{}", ran.err);
    // What it proposes to type is carried out.
    let command = ran
        .err
        .lines()
        .last()
        .unwrap()
        .split("ctrls ")
        .nth(1)
        .unwrap()
        .to_owned();
    let typed: Vec<&str> = command.split(' ').collect();
    assert_eq!(place.ctrls(&typed).code, Some(0), "{command}");
}

#[test]
fn times_of_many_sessions_are_what_is_usual() {
    let place = Place::new();
    for (number, day) in [(1, "2026-12-01"), (2, "2026-12-02"), (3, "2026-12-03")] {
        place.held(&format!("all/{number}"), day, "2", LINES);
    }
    place.write("lines.txt", "[00:00] /go\n[40:00] /suite\n[41:00] /fin\n/fin\n");
    place.ctrls(&["run", "--lang", "fr", "--into", "all/blanc", "--input", "lines.txt"]);
    let ran = place.ctrls(&["show", "--times", "--lang", "fr", "all"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let out = ran.out.replace('\u{a0}', " ");
    assert!(
        out.starts_with("Accueil : prévu 8 minutes, d'habitude 8 minutes 30, sur 3 séances.\n"),
        "{out}"
    );
    assert!(
        ran.err.contains("all/blanc"),
        "the rehearsal is left aside and named: {}",
        ran.err
    );
}

/// Five tables share back for 12 minutes, 4 of them for the tables beyond the third.
fn shared_by_five(place: &Place, folder: &str, day: &str) {
    let lines = "[00:00] /go\n[08:00] /suite\n[19:00] /suite\n[31:00] /suite\n[42:00] /suite\n[55:00] /suite\n\
                 [1:21:00] /suite\n[1:33:00] /fin\n/fin\n";
    place.write("lines.txt", lines);
    let start = format!("{day}T14:00:00+01:00");
    let given = [
        "run", "ctrl-s", "--lang", "fr", "--into", folder, "--groups", "5", "--start", &start,
    ];
    place
        .ctrls(&[&given[..], &["--input", "lines.txt", "-y"]].concat())
        .ended(0);
}

#[test]
fn what_the_times_suggest_is_what_a_copy_from_them_has() {
    for sessions in [&["s"][..], &["all/1", "all/2"]] {
        let place = Place::new();
        for (number, session) in sessions.iter().enumerate() {
            shared_by_five(&place, session, &format!("2026-12-0{}", number + 1));
        }
        let ran = place.ctrls(&[&["show", "--times", "--lang", "fr"][..], sessions].concat());
        let out = ran.out.replace('\u{a0}', " ");
        let suggested = out.lines().last().unwrap();
        assert!(suggested.ends_with(" : la prochaine, Matérialisation 26."), "{out}");
        assert!(out.contains("n'est pas compté (Restitution)"), "{out}");
        let copied = place.ctrls(
            &[
                &["workshop", "copy", "ctrl-s", "own.toml", "--lang", "fr", "--from-times"][..],
                sessions,
            ]
            .concat(),
        );
        let changed: Vec<String> = copied.err.lines().map(|line| line.replace('\u{a0}', " ")).collect();
        assert_eq!(changed[0], "Matérialisation : 24 → 26 min", "{}", copied.err);
        let minutes = |text: &str| {
            let read = ctrls::workshop::parse_workshop(text).map(|read| read.value).unwrap();
            read.steps
                .iter()
                .map(|step| step.minutes.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            minutes(&place.read("own.toml")),
            ["8", "11", "12", "11", "13", "26", "8"]
        );
    }
}

#[test]
fn a_bar_has_a_cell_a_minute_and_the_plan_marked() {
    let minute = 60_000;
    let step = |name: &str, planned, replanned, took: u64| StepTimes {
        name: name.into(),
        planned: Minutes::whole(planned),
        replanned: Minutes::from_halves(replanned),
        took: vec![took],
        usual: Some(took),
    };
    let steps = [
        step("Accueil", 6, 12, 8 * minute + 40_000),
        step("Enjeux", 12, 16, 8 * minute + 30_000),
        step("Frictions", 13, 22, 11 * minute + 41_000),
        step("Idéation", 15, 25, 11 * minute + 30_000),
        step("Matérialisation", 20, 44, 21 * minute + 30_000),
    ];
    let times = |width| {
        text(&view::times_lines(
            &steps,
            ViewContext::on_screen(&fr(), width, Palette::BARE),
        ))
    };
    assert_eq!(
        times(80),
        "  étape            prévu  replanifié   réel  une case par minute, │ prévu\n\
         \u{20} ───────────────────────────────────────────────────────────────────────\n\
         \u{20} Accueil           6:00        6:00   8:40  ██████│███\n\
         \u{20} Enjeux           12:00        8:00   8:30  ████████····│\n\
         \u{20} Frictions        13:00       11:00  11:41  ████████████·│\n\
         \u{20} Idéation         15:00       12:30  11:30  ████████████···│\n\
         \u{20} Matérialisation  20:00       22:00  21:30  ████████████████████│██\n"
    );
    assert!(!times(60).contains("replanifié"), "{}", times(60));
    assert!(times(60).contains("  8:40  ██████│███\n"), "{}", times(60));
}
