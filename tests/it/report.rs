//! The account of an event: what counts, once, and nothing that nobody said.

mod counts;
mod decisions;
mod events;
mod out;
mod page;

use serde_json::Value;

use crate::support::{Place, copy_folder, project};

fn nec(place: &Place) {
    copy_folder(&project().join("examples/nec-2021"), &place.path("nec"));
}

fn json(place: &Place, paths: &[&str]) -> Value {
    let ran = place.ctrls(&[&["report", "--lang", "fr", "--format", "json"], paths].concat());
    serde_json::from_str(&ran.ended(0)).unwrap()
}

/// A session of two tables, held on the laptop `name`.
fn session(place: &Place, name: &str, title: &str, start: &str) {
    place
        .ctrls_reading(
            &[
                "run",
                "--lang",
                "fr",
                "--into",
                name,
                "--title",
                title,
                "--event",
                "Rencontre",
                "--start",
                start,
                "--group",
                "Axe: Une",
                "--group",
                "Axe: Deux",
            ],
            "[00:00] /groupe 1 | participants=4\n[00:00] /groupe 2 | participants=5\n[05:00] /remarque Pour moi\n\
             [08:00] /suite\n[09:00] /1 Un enjeu @mairie\n[09:10] /2 Un autre @mairie\n[20:00] /fin\n[20:00] /fin\n",
        )
        .ended(0);
}

/// With ordinary spaces where French typography has others.
fn spaced(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_real_case_is_counted_and_nothing_is_added() {
    let place = Place::new();
    nec(&place);
    let report = json(&place, &["nec"]);
    let counted = &report["counted"];
    assert_eq!(counted["workshops"], 3);
    assert_eq!(counted["axes"], 2);
    assert_eq!(counted["roadmaps"], 6);
    assert_eq!(counted["phases"], 18);
    assert_eq!(counted["actions"], 0);
    assert_eq!(counted["participants"], Value::Null);
    assert_eq!(counted["opening_with_inventory"], 2);
    assert_eq!(report["declared"]["participants"], 26);
    let text = spaced(&place.ctrls(&["report", "nec", "--lang", "fr"]).ended(0));
    assert!(text.contains("Trois ateliers ont réuni 26 personnes"), "{text}");
    assert!(
        text.contains("2 feuilles de route sur 6 s’ouvrent sur un inventaire"),
        "{text}"
    );
    let opening: Vec<_> = report["axes"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|axis| axis["roadmaps"].as_array().unwrap())
        .filter(|row| row["opens_with_inventory"] == true)
        .map(|row| row["roadmap"]["title"].as_str().unwrap())
        .collect();
    assert_eq!(
        opening,
        [
            "Rendre plus désirable un produit reconditionné",
            "Mutualiser et partager des solutions sobres à l'échelle d'un territoire"
        ]
    );
}

#[test]
fn two_laptops_of_one_workshop_are_one_workshop_with_their_heads_added() {
    let place = Place::new();
    session(&place, "a", "Le même", "2027-03-20T14:00:00+01:00");
    session(&place, "b", "Le même", "2027-03-20T14:05:00+01:00");
    session(&place, "c", "Un autre", "2027-03-20T14:05:00+01:00");
    session(&place, "d", "Le même", "2027-03-21T14:00:00+01:00");
    let report = json(&place, &["."]);
    assert_eq!(report["counted"]["workshops"], 3);
    assert_eq!(report["counted"]["participants"], 36);
    assert_eq!(report["held"][0]["laptops"], 2);
    assert_eq!(report["held"][0]["groups"], 4);
    assert_eq!(report["facts"]["name"], "Rencontre");
    assert_eq!(report["facts"]["declared"], false);
    assert_eq!(report["stakeholders"][0]["name"], "mairie");
}

#[test]
fn of_two_copies_the_longer_counts_and_copies_that_diverge_are_named() {
    let place = Place::new();
    session(&place, "a", "Copié", "2027-03-20T14:00:00+01:00");
    copy_folder(&place.path("a"), &place.path("b"));
    let more = place.ctrls_reading(&["resume", "b", "--lang", "fr"], "/1 Plus tard\n");
    more.ended(0);
    let report = json(&place, &["."]);
    assert_eq!(report["counted"]["roadmaps"], 2);
    assert_eq!(report["diverging"], serde_json::json!([]));
    place
        .ctrls_reading(&["resume", "a", "--lang", "fr"], "/1 Autrement\n")
        .ended(0);
    let report = json(&place, &["."]);
    assert_eq!(report["diverging"][0].as_array().unwrap().len(), 2);
    assert_eq!(report["counted"]["workshops"], 1);
}

#[test]
fn rehearsals_and_adapted_roadmaps_are_named_and_not_counted() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    place
        .ctrls_reading(&["run", "--lang", "fr", "--into", "essai"], "[00:00] un essai\n")
        .ended(0);
    let roadmap = place
        .read("a/roadmaps/axe-une.toml")
        .replace("[source]\n", "[source]\nadapted_from = [\"Une feuille d'ailleurs\"]\n");
    place.write("ailleurs.toml", &roadmap.replace("session = ", "# session = "));
    let report = json(&place, &["."]);
    assert_eq!(report["counted"]["workshops"], 1);
    assert_eq!(report["counted"]["roadmaps"], 2);
    assert_eq!(report["rehearsals"].as_array().unwrap().len(), 1);
    assert_eq!(report["adapted"].as_array().unwrap().len(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_a_row_and_the_rest_is_written() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    place.write("b/journal.jsonl", "ceci n'est pas un journal\n");
    place.write("cassee.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"sans fin\n");
    let ran = place.ctrls(&["report", ".", "--lang", "fr"]);
    assert!(
        ran.out.contains("cassee.toml") && ran.out.contains("journal.jsonl"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Vraie"));
    ran.ended(1);
}

#[test]
fn the_facilitators_own_remarks_stay_out_of_a_public_report() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    assert!(
        place
            .ctrls(&["report", "a", "--lang", "fr"])
            .ended(0)
            .contains("Pour moi")
    );
    for format in ["md", "html", "json", "csv"] {
        let out = place.ctrls(&[
            "report", "a", "--lang", "fr", "--public", "--format", format, "--out", "r",
        ]);
        let path = out.ended(0);
        assert!(!place.read(path.trim()).contains("Pour moi"), "{format}");
    }
}

#[test]
fn several_formats_share_a_name_and_a_new_event_can_be_filled_in() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let out = place.ctrls(&[
        "report",
        "a",
        "--lang",
        "fr",
        "--format",
        "md,html",
        "--out",
        "doc/rapport.md",
    ]);
    assert_eq!(out.ended(0), "doc/rapport.md\ndoc/rapport.html\n");
    let out = place.ctrls(&["report", ".", "--lang", "fr", "--new-event"]);
    assert_eq!(out.ended(0).trim(), "./event.toml");
    let written = place.read("event.toml");
    assert!(written.contains("name = \"Rencontre\""));
    assert!(written.contains("# workshops = 1\n# participants = 9\n"), "{written}");
    assert_eq!(json(&place, &["."])["facts"]["declared"], true);
    // What somebody filled in is not written over.
    place.ctrls(&["report", ".", "--lang", "fr", "--new-event"]).ended(2);
}

#[test]
fn what_is_declared_and_what_is_counted_are_both_said_where_they_differ() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    place.write(
        "event.toml",
        "format = \"ctrls-event/1\"\nname = \"Rencontre\"\nparticipants = 12\nworkshops = 2\n",
    );
    let text = spaced(&place.ctrls(&["report", ".", "--lang", "fr"]).ended(0));
    assert!(text.contains("Deux ateliers ont réuni 12 personnes"), "{text}");
    assert!(text.contains("comptées aux tables : 9"), "{text}");
}

#[test]
fn roadmaps_alone_say_nothing_of_workshops_that_nobody_counted() {
    let place = Place::new();
    place.write("a.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Seule\"\n");
    let text = spaced(&place.ctrls(&["report", ".", "--lang", "fr"]).ended(0));
    assert!(text.contains("Une feuille de route, aucune phase encore."), "{text}");
    assert!(!text.to_lowercase().contains("atelier."), "{text}");
    assert!(!text.contains("personnes n’est pas connu"), "{text}");
}

#[test]
fn a_path_that_is_not_there_is_wrong_use_and_a_lone_file_fails_as_itself() {
    let place = Place::new();
    let ran = place.ctrls(&["report", "nulle-part", "--lang", "fr"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert_eq!(ran.err, "nulle-part n'est pas là.\n");
    place.write("cassee.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"sans fin\n");
    let ran = place.ctrls(&["report", "cassee.toml", "--lang", "fr"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
    assert!(ran.err.contains("cassee.toml:2:9"), "{}", ran.err);
}

#[test]
fn what_could_not_be_read_is_told_with_its_place_and_stands_in_the_report() {
    let place = Place::new();
    place.write("a.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Lisible\"\n");
    place.write("cassee.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"sans fin\n");
    let ran = place.ctrls(&["report", ".", "--lang", "fr", "--format", "json"]);
    let why = "il manque le guillemet qui ferme ce texte";
    let mend = "réparer\u{a0}: ajoutez \" à la fin de la ligne 2";
    assert_eq!(ran.err, format!("./cassee.toml:2:9: {why}\u{a0}; {mend}\n"));
    let report: Value = serde_json::from_str(&ran.ended(1)).unwrap();
    assert_eq!(
        report["unread"],
        serde_json::json!([{"path": "./cassee.toml", "line": 2, "column": 9, "why": why}])
    );
}

#[test]
fn an_event_file_that_is_broken_is_told_with_its_place_too() {
    let place = Place::new();
    place.write("a.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Lisible\"\n");
    place.write("event.toml", "format = \"ctrls-event/1\"\nname =\n");
    let ran = place.ctrls(&["report", ".", "--lang", "en", "--format", "json"]);
    let (why, mend) = ("nothing behind the = sign", "write a value, or put # before the line");
    assert_eq!(ran.err, format!("./event.toml:2:6: {why}; to mend: {mend}\n"));
    let report: Value = serde_json::from_str(&ran.ended(1)).unwrap();
    assert_eq!(
        report["unread"],
        serde_json::json!([{"path": "./event.toml", "line": 2, "column": 6, "why": why}])
    );
}

#[test]
fn one_roadmap_file_of_a_session_is_reported_and_counts_once_beside_it() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let alone = json(&place, &["a/roadmaps/axe-une.toml"]);
    assert_eq!(alone["counted"]["roadmaps"], 1);
    assert_eq!(alone["counted"]["workshops"], 0);
    place.write("b.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Seule\"\n");
    let report = json(&place, &["a/roadmaps/axe-une.toml", "a", ".", "b.toml"]);
    assert_eq!(report["counted"]["roadmaps"], 3);
    assert_eq!(report["counted"]["workshops"], 1);
}

#[test]
fn copies_that_diverge_count_their_heads_once_and_what_they_share_once() {
    let place = Place::new();
    session(&place, "a", "Copié", "2027-03-20T14:00:00+01:00");
    copy_folder(&place.path("a"), &place.path("b"));
    place
        .ctrls_reading(&["resume", "a", "--lang", "fr"], "/1 Une\n")
        .ended(0);
    place
        .ctrls_reading(&["resume", "b", "--lang", "fr"], "/1 Autre\n")
        .ended(0);
    let report = json(&place, &["."]);
    assert_eq!(report["diverging"][0].as_array().unwrap().len(), 2);
    assert_eq!(report["counted"]["participants"], 9);
    assert_eq!(report["held"][0]["groups"], 2);
    assert_eq!(report["held"][0]["laptops"], 1);
    // The first table differs and stands twice, the second one once.
    assert_eq!(report["counted"]["roadmaps"], 3);
}

#[test]
fn roadmaps_of_the_same_name_have_ids_and_anchors_of_their_own() {
    let place = Place::new();
    session(&place, "a", "Un", "2027-03-20T14:00:00+01:00");
    session(&place, "b", "Deux", "2027-03-21T14:00:00+01:00");
    let report = json(&place, &["."]);
    let slugs: Vec<&str> = report["axes"][0]["roadmaps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["slug"].as_str().unwrap())
        .collect();
    assert_eq!(slugs, ["axe-une", "axe-deux", "axe-une-2", "axe-deux-2"]);
}

#[test]
fn standard_output_takes_one_text_and_a_document_beside_it_is_named_on_standard_error() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let ran = place.ctrls(&["report", "a", "--lang", "fr", "--format", "json,csv"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("--out compte-rendu"), "{}", ran.err);
    let ran = place.ctrls(&["report", "a", "--lang", "fr", "--format", "json,html"]);
    assert!(ran.err.starts_with("compte-rendu.html\n"), "{}", ran.err);
    assert!(serde_json::from_str::<Value>(&ran.ended(0)).is_ok());
}

#[test]
fn a_name_with_a_dot_stays_whole_and_a_folder_takes_the_report_in() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let out = place.ctrls(&["report", "a", "--lang", "fr", "--format", "md,csv", "--out", "v1.2"]);
    assert_eq!(out.ended(0), "v1.2.md\nv1.2.csv\n");
    let out = place.ctrls(&["report", "a", "--lang", "fr", "--format", "html", "--out", "a"]);
    assert_eq!(out.ended(0), "a/compte-rendu.html\n");
}

#[test]
fn a_french_spreadsheet_gets_its_semicolons() {
    let place = Place::new();
    session(&place, "a", "Vraie", "2027-03-20T14:00:00+01:00");
    let out = place.ctrls(&["report", "a", "--format", "csv", "--csv-dialect", "fr"]);
    assert!(out.ended(0).starts_with("\u{feff}Axe;Groupe;"));
}
