//! `export --per-pilot`: one page, and one calendar, for each who promised something.

use ctrls::export::{pilot_key, promises_by_pilot};
use ctrls::roadmap::parse_roadmap;

use crate::calendar_reader::read_calendar;
use crate::support::Place;

const ONE: &str = r#"format = "ctrls-roadmap/1"
id = "one"
language = "fr"
title = "Rassurer"
pilot = "Mairie"
contact = "forge@exemple.fr"
review = 2027-09-01

[source]
held = 2026-12-03
event = "NEC"

[[phase]]
title = "Écrire"

[[phase.action]]
id = "A1"
text = "Écrire l'étiquette"
pilot = "La CCI"
due = 2027-03-15
first_step = "12/01/2027 : appeler la mairie"
depends_on = ["A2"]

[[phase.action]]
id = "A2"
text = "Trouver un modèle"
pilot = "Inès"
due = 2027-02-01

[[phase.action]]
id = "A3"
text = "Tout imprimer"
pilot = "à trouver"

[[phase.action]]
id = "A4"
text = "Fêter cela"
pilot = "Jo"
status = "done"
"#;

const OTHER: &str = r#"format = "ctrls-roadmap/1"
id = "other"
language = "fr"
title = "Ouvrir"

[[phase]]
[[phase.action]]
id = "A1"
text = "Ouvrir un comptoir"
pilot = "CCI"
due = 2027-01-10
first_step = "Compter les clés"

[[phase.action]]
id = "A2"
text = "Le tenir"
pilot = "cci"
depends_on = ["A1"]
"#;

fn place() -> Place {
    let place = Place::new();
    place.write("one.toml", ONE);
    place.write("other.toml", OTHER);
    place
}

fn exported(place: &Place, format: &str) -> Vec<String> {
    let ran = place.french(&[
        "export",
        "one.toml",
        "other.toml",
        "--per-pilot",
        "--format",
        format,
        "--out",
        "o",
    ]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran.out.lines().map(str::to_owned).collect()
}

#[test]
fn one_person_is_one_whatever_the_case_the_accents_and_the_article() {
    for name in ["la CCI", "CCI", "  cci ", "La  CCI", "LA CCI"] {
        assert_eq!(pilot_key(name), "cci", "{name}");
    }
    for name in ["L'École", "l’ecole", "école"] {
        assert_eq!(pilot_key(name), "ecole", "{name}");
    }
    assert_ne!(pilot_key("La Poste"), pilot_key("Laposte"));
    let roadmaps = [ONE, OTHER].map(|text| parse_roadmap(text).unwrap().value);
    let pilots = promises_by_pilot(&[&roadmaps[0], &roadmaps[1]]);
    let named: Vec<_> = pilots
        .iter()
        .map(|pilot| (&*pilot.name, pilot.actions.len(), pilot.whole.len()))
        .collect();
    assert_eq!(named, [("La CCI", 3, 0), ("Inès", 1, 0), ("Mairie", 0, 1)]);
}

#[test]
fn a_page_says_what_was_promised_the_dates_and_whom_it_holds_with() {
    let place = place();
    assert_eq!(
        exported(&place, "md"),
        ["o/pilotes/cci.md", "o/pilotes/ines.md", "o/pilotes/mairie.md"]
    );
    let page = place
        .read("o/pilotes/cci.md")
        .replace(['\u{a0}', '\u{202f}'], " ")
        .replace('’', "'");
    let order = [
        "# La CCI",
        "Vous avez dit…",
        "3 actions",
        "Vos dates",
        "10 janvier 2027",
        "12 janvier 2027",
        "appeler la mairie",
        "15 mars 2027",
        "Vos 3 actions",
        "Écrire l'étiquette",
        "Ouvrir un comptoir",
        "Le tenir",
        "Inès",
        "Trouver un modèle, 1er février 2027",
        "forge@exemple.fr",
    ];
    let mut rest = page.as_str();
    for text in order {
        let at = rest
            .find(text)
            .unwrap_or_else(|| panic!("{text} is not behind what stands before it:\n{page}"));
        rest = &rest[at + text.len()..];
    }
    assert!(!page.contains("Tout imprimer") && !page.contains("Fêter"), "{page}");
    let other = place.read("o/pilotes/ines.md");
    assert!(
        other.contains("On attend la vôtre") && other.contains("La CCI"),
        "{other}"
    );
    let whole = place
        .read("o/pilotes/mairie.md")
        .replace('\u{a0}', " ")
        .replace('’', "'");
    assert!(
        whole.contains("Vous tenez l'ensemble") && whole.contains("1er septembre 2027"),
        "{whole}"
    );
}

#[test]
fn a_pilots_calendar_holds_their_days_alone_under_the_ids_of_the_whole() {
    let place = place();
    assert_eq!(
        exported(&place, "ics"),
        ["o/pilotes/cci.ics", "o/pilotes/ines.ics", "o/pilotes/mairie.ics"]
    );
    place
        .french(&["export", "one.toml", "other.toml", "--format", "ics", "--out", "o"])
        .ended(0);
    let whole = read_calendar(&place.read("o/calendrier.ics"));
    let known: Vec<&str> = whole.inner.iter().map(|event| event.get("UID")).collect();
    let own = read_calendar(&place.read("o/pilotes/cci.ics"));
    let days: Vec<&str> = own.inner.iter().map(|event| event.get("DTSTART;VALUE=DATE")).collect();
    assert_eq!(days, ["20270112", "20270315", "20270110"]);
    assert!(own.inner.iter().all(|event| known.contains(&event.get("UID"))));
    assert_eq!(read_calendar(&place.read("o/pilotes/mairie.ics")).inner.len(), 1);
}

#[test]
fn what_cannot_be_one_page_a_person_is_refused_and_nobody_is_told() {
    let place = place();
    let refused = place.french(&["export", "one.toml", "--per-pilot", "--format", "csv"]);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    place.write("none.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Vide\"\n");
    let none = place.french(&["export", "none.toml", "--per-pilot", "--format", "html", "--out", "n"]);
    assert_eq!((none.code, &*none.out), (Some(0), ""), "{}", none.err);
    assert!(none.err.contains("Personne n'a encore promis"), "{}", none.err);
}
