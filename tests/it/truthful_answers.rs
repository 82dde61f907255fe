//! What a line does is what is answered and what is written: nothing unsaid, nothing lost, nothing for nothing.

use ctrls::view::OutputMode;

use crate::room_script::{Press, Seen, play};
use crate::support::Place;

const RUN: &[&str] = &[
    "run",
    "ctrl-s",
    "--lang",
    "fr",
    "--into",
    "s",
    "--group",
    "Cuisine",
    "--group",
    "Familles",
    "--start",
    "2026-12-03T14:00:00+01:00",
];

/// A session out of lines that carry their times, or none.
fn session(lines: &str) -> (Place, String) {
    let place = Place::new();
    let ran = place.ctrls_reading(RUN, lines).with_plain_blanks();
    assert!(matches!(ran.code, Some(0 | 1)), "{ran:?}");
    (place, ran.out + &ran.err)
}

/// What the room answers to lines, each at its moment (`MM:SS line`).
fn answered(lines: &[&str]) -> Vec<Seen> {
    let presses = lines.iter().map(|line| {
        let (at, text) = line.split_once(' ').unwrap();
        let (minutes, seconds) = at.split_once(':').unwrap();
        let ms = (minutes.parse::<u64>().unwrap() * 60 + seconds.parse::<u64>().unwrap()) * 1000;
        (ms, Press::Line(if text == "⏎" { String::new() } else { text.into() }))
    });
    let groups = ["Cuisine", "Familles", "Élus"];
    play(
        OutputMode::Screen,
        &groups,
        "2026-12-03T15:30:00+01:00",
        presses.collect(),
    )
}

fn said(seen: &Seen) -> String {
    seen.said.join("\n")
}

#[test]
fn a_remark_that_becomes_a_note_keeps_its_links_and_names() {
    let (place, _) = session("/enjeu Le fond\nLa salle bute sur le fond #E1 @mairies\n/déplace R1 friction\n");
    let roadmap: toml::Value = toml::from_str(&place.read("s/roadmaps/cuisine.toml")).unwrap();
    let friction = &roadmap["friction"][0];
    assert_eq!(friction["links"][0].as_str(), Some("E1"), "{roadmap:?}");
    assert_eq!(friction["stakeholders"][0].as_str(), Some("mairies"), "{roadmap:?}");
    place.ctrls(&["replay", "s", "--verify"]).ended(0);
}

#[test]
fn a_pause_counted_while_the_clock_stands_leaves_it_standing_and_counts_all_of_it() {
    let lines = ["00:01 /démarre", "03:00 /pause", "08:49 /pause 1", "09:00 /reprends"];
    let seen = answered(&lines);
    assert!(seen[2].row.starts_with("PAUSE depuis"), "{:?}", seen[2]);
    assert!(!seen[2].said.is_empty());
    assert!(said(&seen[3]).contains("après 6:00"), "{:?}", seen[3]);
    // Eight minutes were planned: three were had, or two where the pause began a minute before.
    let left = seen[3].row.split("reste ").nth(1).unwrap();
    let minutes: u32 = left.split(':').next().unwrap().parse().unwrap();
    assert!((5..=6).contains(&minutes), "{:?}", seen[3]);
}

#[test]
fn a_field_behind_a_note_changes_no_kind() {
    for note in ["/idée Un frigo", "/friction Un coin", "/question Qui ?"] {
        let seen = answered(&[
            "00:01 /démarre",
            &format!("00:02 {note}"),
            "00:03 objectif=Dix",
            "00:04 La suite",
        ]);
        assert!(seen[3].said[0].starts_with('R'), "{note}: {:?}", seen[3]);
        assert!(seen[3].prompt.contains("salle"), "{note}: {:?}", seen[3]);
    }
}

#[test]
fn a_closed_table_keeps_nobody_from_the_end() {
    let steps: Vec<String> = (1..=7).map(|minute| format!("0{minute}:00 /suite")).collect();
    let mut lines = vec![
        "00:01 /démarre",
        "00:02 /1 /action Un",
        "00:03 /2 /action Deux",
        "00:04 /groupe - 3",
    ];
    lines.extend(steps.iter().take(6).map(String::as_str));
    lines.push("20:00 /fin");
    let seen = answered(&lines);
    assert!(
        said(seen.last().unwrap()).contains("SÉANCE TERMINÉE"),
        "{:?}",
        seen.last()
    );
}

#[test]
fn what_was_typed_in_the_step_that_is_left_is_named_with_the_command_that_brings_it_back() {
    // In the roadmap's step: an action that is none.
    let mut lines = vec!["00:01 /démarre"];
    let steps: Vec<String> = (1..=5).map(|minute| format!("0{minute}:00 /suite")).collect();
    lines.extend(steps.iter().map(String::as_str));
    lines.extend(["06:00 Une idée de plus", "06:30 /retour", "06:40 /déplace A1 idée"]);
    let seen = answered(&lines);
    let back = said(&seen[seen.len() - 2]);
    assert!(back.contains("A1") && back.contains("/déplace A1"), "{back}");
    let moved = said(&seen[seen.len() - 1]);
    assert!(moved.contains("A1") && moved.contains("I1"), "{moved}");
    // What the room said in the share-back was an action of the step before.
    lines.truncate(6);
    lines.extend([
        "05:30 /suite",
        "06:00 Planter un arbre",
        "06:30 /retour",
        "06:40 /déplace R1 action",
    ]);
    let seen = answered(&lines);
    let back = said(&seen[seen.len() - 2]);
    assert!(back.contains("/déplace R1 action"), "{back}");
    assert!(said(&seen[seen.len() - 1]).contains("A1"), "{:?}", seen.last());
    // In the share-back: what the room would have said is a note after all, and a note an action.
    let lines = [
        "00:01 /démarre",
        "00:02 Un mot",
        "00:03 /suite",
        "00:04 /retour",
        "00:05 /idée Un four",
        "00:06 /déplace I1 action",
    ];
    let seen = answered(&lines);
    assert!(said(&seen[5]).contains("A1"), "{:?}", seen[5]);
}

#[test]
fn a_re_plan_that_stands_again_after_an_undo_is_shown_again() {
    let mut lines = vec!["00:01 /démarre", "40:00 /suite", "40:20 ⏎", "40:40 /annule", "41:00 ⏎"];
    let seen = answered(&lines);
    assert!(
        said(&seen[1]).contains("Plan proposé") || said(&seen[1]).contains("étape"),
        "{:?}",
        seen[1]
    );
    assert!(said(&seen[2]).contains("Plan accepté"), "{:?}", seen[2]);
    assert!(said(&seen[3]).contains("Entrée"), "the re-plan again: {:?}", seen[3]);
    assert!(said(&seen[4]).contains("Plan accepté"), "{:?}", seen[4]);
    // What stands no more cannot be accepted.
    lines[3] = "40:40 /suite";
    let seen = answered(&lines[..4]);
    assert!(!said(&seen[3]).contains("Plan accepté"), "{:?}", seen[3]);
}

/// What is there before acts that change nothing.
const GROUND: &str = "/enjeu Le fond #E1 @mairies\n/friction Le coin\n/question Qui ?\n/idée Un frigo\n/vote E1 4\n\
    /thème Froid E1\n/choisis E1\n/titre La cour\n/enjeu-central Le froid\n/feuille | pilote=CCAS | revue=3 mars 2027\n\
    /phase Ouvrir | objectif=Dix | échéance=juin 2027\n/action Planter | pilote=CCAS | échéance=mai 2027 | partenaires=école\n\
    /leçon Oser\n/groupe 1 | participants=7 | axe=Froid | horizons=élue, cuisinier\n/groupe + Chaud: Élus\n\
    /groupe - Élus\n/1\n/plan 16:00\n/minuteur 0\n/idée Une autre\n/annule\n";

/// Lines that ask for what is there already.
const NOTHING_NEW: &[&str] = &[
    "/vote E1 4",
    "/thème Froid E1",
    "/corrige F1 Le coin",
    "/corrige A1 Planter",
    "/choisis E1",
    "/titre La cour",
    "/enjeu-central Le froid",
    "/feuille | pilote=CCAS",
    "/feuille | revue=3/3/2027",
    "/phase 1 | objectif=Dix",
    "/phase 1 | titre=Ouvrir",
    "/remplis A1 | pilote=CCAS | échéance=31/05/2027",
    "/remplis A1 | partenaires=école",
    "/remplis A1 | indicateur=",
    "/remplis A1 | phase=1",
    "/déplace F1 1",
    "/déplace F1 friction",
    "/fusionne E1 E1",
    "/groupe 1 | participants=7",
    "/groupe 1 | nom=Cuisine | axe=Froid",
    "/groupe 1 | horizons=élue, cuisinier",
    "/groupe - 3",
    "/plan 16:00",
    "/minuteur 0",
];

#[test]
fn an_act_that_changes_nothing_says_so_writes_nothing_and_keeps_the_redo() {
    let acts = |place: &Place| {
        let entries = place.entries("s/journal.jsonl");
        entries
            .into_iter()
            .filter(|entry| !matches!(entry["kind"].as_str(), Some("left" | "roadmap_written")))
            .map(|entry| entry.to_string())
            .collect::<Vec<_>>()
    };
    let before = acts(&session(GROUND).0);
    let (place, told) = session(&format!("{GROUND}{}\n", NOTHING_NEW.join("\n")));
    let after = acts(&place);
    assert_eq!(after[before.len()..], [] as [String; 0], "{told}");
    assert_eq!(told.matches("déjà le cas").count(), NOTHING_NEW.len(), "{told}");
    let (_, told) = session(&format!("{GROUND}{}\n/refais\n", NOTHING_NEW.join("\n")));
    assert!(told.contains("Refait : I2 « Une autre »"), "{told}");
}

#[test]
fn a_group_s_people_can_be_emptied() {
    let (place, told) = session("/groupe 1 | participants=7\n/groupe 1 | participants=\nUn mot\n");
    assert!(told.contains("avant : 7 personnes"), "{told}");
    assert!(!place.read("s/roadmaps/cuisine.toml").contains("participants"));
}

#[test]
fn a_day_in_doubt_is_asked_about_and_its_words_are_kept() {
    for doubt in ["15 mars ?", "15 mars à confirmer", "peut-être le 15 mars"] {
        let (place, told) = session(&format!("/action Planter | échéance={doubt}\n"));
        let roadmap = place.read("s/roadmaps/cuisine.toml");
        assert!(roadmap.contains(&format!("due = \"{doubt}\"")), "{doubt}: {roadmap}");
        assert!(told.contains('?'), "{doubt}: {told}");
    }
}

#[test]
fn a_second_table_of_a_name_is_told() {
    let (_, told) = session("/groupe + Cuisine\n");
    assert!(
        told.contains("1") && told.to_lowercase().contains("porte déjà ce nom"),
        "{told}"
    );
    let (_, told) = session("/groupe 2 | nom=cuisine\n");
    assert!(told.to_lowercase().contains("porte déjà ce nom"), "{told}");
    let (_, told) = session("/groupe + Élus\n");
    assert!(!told.to_lowercase().contains("porte déjà ce nom"), "{told}");
}

#[test]
fn a_step_that_was_gone_back_to_took_the_same_in_every_table() {
    let lines = "[00:00] /démarre\n[08:00] /suite\n[12:00] /retour\n[14:00] /suite\n[20:00] /suite\n[25:00] /fin\n[25:01] /fin\n";
    let (place, _) = session(lines);
    // `Enjeux : prévu 11 minutes, replanifié 11, réel 10 minutes.`
    let times = |arguments: &[&str]| {
        let shown = place
            .ctrls(&[arguments, &["--lang", "fr"]].concat())
            .with_plain_blanks()
            .ended(0);
        let actual = shown.lines().filter_map(|line| {
            let step = line.split_whitespace().next()?.to_owned();
            Some((step, line.split_once("réel ")?.1.trim_end_matches('.').to_owned()))
        });
        actual.collect::<Vec<_>>()
    };
    let alone = times(&["show", "s", "--times"]);
    let steps: Vec<&str> = alone.iter().map(|(_, took)| took.as_str()).collect();
    assert_eq!(steps, ["10 minutes", "10 minutes", "5 minutes 1"]);
    assert_eq!(times(&["show", "s"]), alone);
}
