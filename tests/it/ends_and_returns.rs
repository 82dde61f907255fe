//! What is told when something is taken back, filled in, finished, gone on with.

use ctrls::view::OutputMode;

use crate::room_script::{Press, Seen, play};
use crate::support::{Place, Ran};

/// What the room answers to lines, one every ten seconds.
fn answered(mode: OutputMode, lines: &[&str]) -> Vec<Seen> {
    let presses = (1..).zip(lines).map(|(number, line)| {
        let text = if *line == "⏎" { "" } else { line };
        (number * 10_000, Press::Line(text.into()))
    });
    play(
        mode,
        &["Cuisine", "Familles", "Élus"],
        "2026-12-03T15:30:00+01:00",
        presses.collect(),
    )
}

/// The last of the answers.
fn last(mode: OutputMode, lines: &[&str]) -> Vec<String> {
    answered(mode, lines).pop().unwrap().said
}

const COUNTED: &[&str] = &[
    "/démarre",
    "/friction Un",
    "/friction Deux",
    "/2 /friction Trois",
    "/vote F1 6 F2 2",
    "/vote F1 3 F3 9",
];

#[test]
fn dots_that_are_taken_back_or_brought_back_say_their_number() {
    let undone = last(OutputMode::Screen, &[COUNTED, &["/annule"]].concat());
    assert_eq!(undone.len(), 3, "{undone:?}");
    assert!(undone[0].starts_with("Annulé : points de F1, F3."), "{undone:?}");
    assert_eq!(undone[1], "1 : F1 ●6 (avant : 3) · F2 ●2");
    assert_eq!(undone[2], "2 : F3 ●0 (avant : 9)");
    let redone = last(OutputMode::Screen, &[COUNTED, &["/annule", "/refais"]].concat());
    assert_eq!(redone[1], "1 : F1 ●3 (avant : 6) · F2 ●2");
    assert_eq!(redone[2], "2 : F3 ●9");
    // For a program an entry is one line.
    let piped = last(OutputMode::Piped, &[COUNTED, &["/annule"]].concat());
    assert_eq!(piped.len(), 1, "{piped:?}");
    assert!(
        piped[0].ends_with("1 : F1 ●6 (avant : 3) · F2 ●2 · 2 : F3 ●0 (avant : 9)"),
        "{piped:?}"
    );
    // What is no count is told as before.
    let note = last(OutputMode::Screen, &["/démarre", "/friction Un", "/annule"]);
    assert_eq!(note.len(), 1, "{note:?}");
}

#[test]
fn one_field_of_a_roadmap_says_its_value_several_are_named() {
    for (line, answer) in [
        (
            "/feuille | indicateur=repas servis",
            "Feuille de route 1 : indicateur : repas servis.",
        ),
        ("/feuille | pilote=CCAS", "Feuille de route 1 : pilote : CCAS."),
        (
            "/feuille | pilote=CCAS | indicateur=repas servis",
            "Feuille de route 1 : pilote, indicateur.",
        ),
    ] {
        let said = last(OutputMode::Screen, &["/démarre", line]).join("\n");
        assert!(said.contains(answer), "{line}: {said}");
    }
    let lines = ["/démarre", "/feuille | pilote=CCAS", "/feuille | pilote="];
    let said = last(OutputMode::Screen, &lines).join("\n");
    assert!(said.contains("vidé (avant : CCAS)"), "{said}");
}

#[test]
fn a_question_of_the_form_shows_what_stands_as_one_says_it() {
    let lines = [
        "/démarre",
        "/action Ouvrir la cour",
        "/fiche A1",
        "CCAS",
        "15/3/2090",
        "-",
    ];
    let seen = answered(OutputMode::Screen, &lines);
    assert!(
        seen[5].prompt.contains("[mercredi 15 mars 2090]"),
        "{:?}",
        seen[5].prompt
    );
    // And what stands now, whatever was typed since.
    let lines = [
        "/démarre",
        "/action Ouvrir la cour",
        "/fiche A1",
        "CCAS",
        "-",
        "Mairie",
        "-",
    ];
    let seen = answered(OutputMode::Screen, &lines);
    assert!(seen[4].prompt.contains("[CCAS]"), "{:?}", seen[4].prompt);
    assert!(seen[6].prompt.contains("[Mairie]"), "{:?}", seen[6].prompt);
}

/// A session of two tables, the second one closed, then finished.
fn with_a_closed_table() -> Place {
    let place = Place::new();
    let start = "2026-12-03T14:00:00+01:00";
    let arguments = [
        "run", "--lang", "fr", "--into", "s", "--group", "Cuisine", "--group", "Familles", "--start", start,
    ];
    let lines = "[00:00] /démarre\n[01:00] Un mot\n[02:00] /groupe - 2\n[03:00] /fin\n[03:01] /fin\n";
    place.ctrls_reading(&arguments, lines).ended(0);
    place
}

fn completed(place: &Place, lines: &str) -> Ran {
    place
        .ctrls_reading(&["resume", "s", "--lang", "fr"], lines)
        .with_plain_blanks()
}

#[test]
fn the_paper_of_a_closed_table_is_typed_after_the_fact() {
    let place = with_a_closed_table();
    let ran = completed(
        &place,
        "/2 /friction Le papier\n/groupe Familles\n/idée Une autre\n/1 Et ici\n",
    );
    let out = ran.ended(0);
    assert!(out.contains("F1 · 2 Familles · Le papier"), "{out}");
    assert!(out.contains("I1 · 2 Familles · Une autre"), "{out}");
    let roadmap = place.read("s/roadmaps/familles.toml");
    assert!(
        roadmap.contains("Le papier") && roadmap.contains("Une autre"),
        "{roadmap}"
    );
    place.ctrls(&["replay", "s", "--verify"]).ended(0);
}

#[test]
fn while_the_workshop_runs_a_closed_table_is_not_gone_to() {
    let said = last(OutputMode::Screen, &["/démarre", "/groupe - 2", "/2 Un mot"]).join("\n");
    assert!(said.contains("2 Familles est fermée"), "{said}");
}

#[test]
fn a_table_without_actions_is_told_before_the_end_of_the_last_step() {
    let actions = ["/démarre", "/1 /action Ouvrir", "/2 /action Planter"];
    let steps = ["/suite"; 6];
    let ended = last(
        OutputMode::Screen,
        &[&actions[..], &["/3 Un mot"], &steps, &["/fin"]].concat(),
    )
    .join("\n");
    assert!(ended.contains("la table 3 n'a pas d'action"), "{ended}");
    assert!(ended.contains("/fin encore une fois"), "{ended}");
    let third = ["/3 /action Ranger"];
    let ended = last(OutputMode::Screen, &[&actions[..], &third, &steps, &["/fin"]].concat()).join("\n");
    assert!(ended.contains("SÉANCE TERMINÉE"), "{ended}");
}

#[test]
fn what_is_there_on_return_is_never_no_note_beside_a_last_one() {
    for (lines, counts) in [
        ("/go\nUn mot\n", "1 parole de la salle"),
        (
            "/go\nUn mot\n/leçon Oser\n/leçon Dire\n",
            "1 parole de la salle, 2 leçons",
        ),
        ("/go\nUn mot\n/idée Un frigo\n", "1 note"),
        ("/go\n", "0 note"),
    ] {
        let place = Place::new();
        place
            .ctrls_reading(&["run", "--lang", "fr", "--into", "s", "--groups", "1"], lines)
            .ended(0);
        let mut terminal = crate::pty::Terminal::open(&place, &["resume", "s", "--lang", "fr"], 100, 30);
        terminal.until_says("Vous l'aviez quittée");
        let screen = terminal.settled().join("\n").replace('\u{a0}', " ");
        assert!(
            screen.contains(&format!(": {counts}. Pour relancer")),
            "{lines}: {screen}"
        );
        terminal.type_("/quitte\r");
        assert_eq!(terminal.end(), 0);
    }
}
