//! The account of an event: what counts, once, and nothing that nobody said.

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
    assert!(text.contains("3 ateliers et 26 personnes"), "{text}");
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
    assert!(place.read("event.toml").contains("name = \"Rencontre\""));
    assert_eq!(json(&place, &["."])["facts"]["declared"], true);
    // What somebody filled in is not written over.
    place.ctrls(&["report", ".", "--lang", "fr", "--new-event"]).ended(4);
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
    assert!(text.contains("2 ateliers et 12 personnes"), "{text}");
    assert!(text.contains("comptées aux tables : 9"), "{text}");
}
