//! A roadmap for another territory: what is kept, what is emptied, whose child it is, and what differs then.

mod diff;
mod lineage;

use ctrls::roadmap::adapt::{Adaptation, adapt, adapt_file};
use ctrls::roadmap::diff::diff;
use ctrls::roadmap::{Roadmap, parse_roadmap, to_toml};
use ctrls::view::{self, Palette, ViewContext};
use ctrls::words::{Language, Words};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use crate::roadmap::any_roadmap;
use crate::support::Place;

const ORIGINAL: &str = r#"format = "ctrls-roadmap/1"
language = "fr"
title = "Acheter d'occasion"
licence = "CC BY-SA 4.0"
pilot = "Inès"
contact = "ines@example.org"
review = 2027-03-03
decided_by = "le conseil"
canton = "Sud" # clé à nous

[source]
event = "NEC 2021"
group = "Confiance"
session = "s1"
held = 2021-12-02

[question]
text = "Comment ?"

[[phase]]
id = "P1"
title = "Rassurer"
due = 2027-06-30

[[phase.action]]
id = "A1"
text = "Écrire l'étiquette"
pilot = "chargée de mission"
due = 2027-03-15
first_step = "réunir les boutiques le 12 janvier"
done_when = "trois boutiques l'affichent"
decided_by = "le bureau"
status = "done"
cout = 200

[[phase.action.history]]
date = 2027-03-10
status = "done"

[[phase.action]]
id = "A2"
text = "Tenir un comptoir"
first_step = "choisir la salle"

[[budget]]
poste = "papier"

[[lesson]]
text = "Essayer d'abord"
"#;

fn roadmap(text: &str) -> Roadmap {
    parse_roadmap(text)
        .unwrap_or_else(|faults| panic!("{faults:?}\n{text}"))
        .value
}

fn for_lorme<'a>() -> Adaptation<'a> {
    Adaptation {
        territory: Some("Lorme"),
        file: "confiance.toml",
        ..Adaptation::default()
    }
}

#[test]
fn people_and_dates_go_and_the_rest_stays() {
    insta::assert_snapshot!(adapt_file(&parse_roadmap(ORIGINAL).unwrap(), for_lorme()), @r#"
    format = "ctrls-roadmap/1"
    language = "fr"
    title = "Acheter d'occasion · Lorme"
    licence = "CC BY-SA 4.0"
    canton = "Sud"

    [source]
    event = "NEC 2021"
    group = "Confiance"
    session = "s1"
    held = 2021-12-02
    adapted_from = ["Acheter d'occasion · NEC 2021 · Confiance · confiance.toml"]

    [question]
    text = "Comment ?"

    [[phase]]
    id = "P1"
    title = "Rassurer"

    [[phase.action]]
    id = "A1"
    text = "Écrire l'étiquette"
    done_when = "trois boutiques l'affichent"
    cout = 200

    [[phase.action]]
    id = "A2"
    text = "Tenir un comptoir"
    first_step = "choisir la salle"

    [[lesson]]
    text = "Essayer d'abord"

    [[budget]]
    poste = "papier"
    "#);
}

#[test]
fn the_nearest_ancestor_stands_first_and_the_territory_once() {
    let first = adapt(&roadmap(ORIGINAL), for_lorme());
    let second = adapt(
        &first,
        Adaptation {
            territory: Some("Aubrac"),
            file: "lorme.toml",
            ..Adaptation::default()
        },
    );
    assert_eq!(first.title, "Acheter d'occasion · Lorme");
    assert_eq!(second.title, "Acheter d'occasion · Aubrac");
    assert_eq!(
        second.source.adapted_from,
        [
            "Acheter d'occasion · Lorme · NEC 2021 · Confiance · lorme.toml",
            "Acheter d'occasion · NEC 2021 · Confiance · confiance.toml",
        ]
    );
}

#[test]
fn the_new_file_is_named_after_the_territory_and_never_written_over_another() {
    let place = Place::new();
    place.write("nec/confiance.toml", ORIGINAL);
    let command = ["adapt", "nec/confiance.toml", "--for", "Pays de Lorme", "-q"];
    assert_eq!(place.ctrls(&command).ended(0), "confiance-pays-de-lorme.toml\n");
    let written = place.read("confiance-pays-de-lorme.toml");
    assert_eq!(roadmap(&written).title, "Acheter d'occasion · Pays de Lorme");
    assert_eq!(place.read("nec/confiance.toml"), ORIGINAL);

    place.write("confiance-pays-de-lorme.toml", "mine");
    assert_eq!(place.ctrls(&command).code, Some(2));
    assert_eq!(place.read("confiance-pays-de-lorme.toml"), "mine");
    let forced = [&command[..], &["--force"]].concat();
    place.ctrls(&forced).ended(0);
    let again = place.read("confiance-pays-de-lorme.toml");
    let but_id = |text: &str| Roadmap {
        id: String::new(),
        ..roadmap(text)
    };
    assert_eq!(but_id(&again), but_id(&written));
    // What it replaces of its own keeps the id by which it is known.
    place.ctrls(&forced).ended(0);
    assert_eq!(place.read("confiance-pays-de-lorme.toml"), again);

    let elsewhere = [&command[..4], &["--out", "nec", "-q"]].concat();
    assert_eq!(place.ctrls(&elsewhere).ended(0), "nec/confiance-pays-de-lorme.toml\n");
    let shown = place.ctrls(&[&command[..4], &["--out", "-", "-q"]].concat()).ended(0);
    assert_eq!(but_id(&shown), but_id(&written));
}

#[test]
fn a_folder_with_several_roadmaps_is_no_roadmap_and_they_are_named() {
    let place = Place::new();
    place.write("all/a.toml", ORIGINAL);
    place.write("all/b.toml", ORIGINAL);
    let ran = place.ctrls(&["adapt", "all", "-q"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err.contains("all/a.toml") && ran.err.contains("all/b.toml"),
        "{}",
        ran.err
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_roadmap_can_be_adapted_and_says_by_what_it_differs(original in any_roadmap(), territory in ".{1,20}") {
        let new = Adaptation { territory: Some(&territory), file: "a.toml", ..Adaptation::default() };
        let adapted = adapt(&original, new);
        let text = to_toml(&original);
        prop_assert_eq!(&roadmap(&adapt_file(&parse_roadmap(&text).unwrap(), new)), &adapted);
        prop_assert!(diff(&original, &original).is_empty());
        let found = diff(&original, &adapted);
        prop_assert!(!found.is_empty());
        for width in [20, 60, 80, 200] {
            let drawn = view::differences(&found, ViewContext::on_screen(&Words::new(Language::Fr), width, Palette::BARE));
            let widest = drawn.lines().map(UnicodeWidthStr::width).max().unwrap();
            prop_assert!(widest <= usize::from(width).max(40), "{} {}", widest, drawn);
        }
    }
}
