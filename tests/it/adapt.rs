//! A roadmap for another territory: what is kept, what is emptied, and whose child it is. And what differs then.

use ctrls::roadmap::adapt::{Adapted, Kin, Member, adapt, adapt_file, families};
use ctrls::roadmap::diff::{Diff, Difference, Named, Of, Says, diff};
use ctrls::roadmap::{Roadmap, read};
use ctrls::view;
use ctrls::words::{Language, Words};
use jiff::civil::date;
use proptest::prelude::*;

use crate::roadmap::any_roadmap;
use crate::support::Place;

pub(crate) const ORIGINAL: &str = r#"format = "ctrls-roadmap/1"
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
    read(text).unwrap_or_else(|faults| panic!("{faults:?}\n{text}")).value
}

fn for_lorme<'a>() -> Adapted<'a> {
    Adapted {
        territory: Some("Lorme"),
        file: "confiance.toml",
        ..Adapted::default()
    }
}

#[test]
fn people_and_dates_go_and_the_rest_stays() {
    insta::assert_snapshot!(adapt_file(&read(ORIGINAL).unwrap(), for_lorme()), @r#"
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
        Adapted {
            territory: Some("Aubrac"),
            file: "lorme.toml",
            ..Adapted::default()
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

/// `Title(children)`, an ancestor that is not there in brackets.
fn family(member: &Member) -> String {
    let name = match member.at {
        Some(at) => at.to_string(),
        None => format!("[{}]", member.name),
    };
    let children: Vec<String> = member.children.iter().map(family).collect();
    match children.join(" ") {
        below if below.is_empty() => name,
        below => format!("{name}({below})"),
    }
}

fn drawn(all: &[(&str, &Roadmap)]) -> String {
    let kin: Vec<Kin<'_>> = all.iter().map(|(file, roadmap)| Kin { file, roadmap }).collect();
    families(&kin).iter().map(family).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_family_is_found_again_below_a_folder() {
    let original = roadmap(ORIGINAL);
    let lorme = adapt(&original, for_lorme());
    let aubrac = adapt(
        &original,
        Adapted {
            territory: Some("Aubrac"),
            ..for_lorme()
        },
    );
    let child = adapt(
        &lorme,
        Adapted {
            title: Some("Réparer à Corbigny"),
            file: "lorme.toml",
            ..Adapted::default()
        },
    );
    let other = roadmap("format = \"ctrls-roadmap/1\"\ntitle = \"Autre\"");
    let all = [
        ("c.toml", &child),
        ("confiance.toml", &original),
        ("lorme.toml", &lorme),
        ("aubrac.toml", &aubrac),
        ("autre.toml", &other),
    ];
    assert_eq!(drawn(&all), "1(2(0) 3) 4");
    // Files are renamed, titles are mended.
    let mut renamed = lorme.clone();
    renamed.stake = "Mieux".to_owned();
    assert_eq!(
        drawn(&[("x.toml", &child), ("y.toml", &renamed), ("z.toml", &original)]),
        "2(1(0))"
    );
    assert_eq!(
        drawn(&[("c.toml", &child)]),
        "[Acheter d'occasion · NEC 2021 · Confiance · confiance.toml]([Acheter d'occasion · Lorme · NEC 2021 · Confiance · \
         lorme.toml](0))"
    );
}

fn named(id: &str, text: &str) -> Named {
    Named {
        id: id.to_owned(),
        text: text.to_owned(),
    }
}

fn actions(text: &str, changed: impl FnOnce(&mut Roadmap)) -> Diff {
    let before = roadmap(text);
    let mut after = before.clone();
    changed(&mut after);
    diff(&before, &after)
}

#[test]
fn a_roadmap_does_not_differ_from_itself() {
    let same = actions(ORIGINAL, |_| {});
    assert!(same.is_empty());
    assert_eq!(same.same_actions, 2);
}

#[test]
fn a_field_differs_by_what_it_says() {
    let found = actions(ORIGINAL, |after| {
        after.phases[0].actions[0].due = "fin juin 2028".into_when()
    });
    let expected = Difference::Field {
        of: Of::Action,
        named: named("A1", "Écrire l'étiquette"),
        key: "due",
        before: Says::Day(date(2027, 3, 15)),
        after: Says::Text("fin juin 2028".to_owned()),
    };
    assert_eq!(found.differences, [expected]);
    assert_eq!(found.same_actions, 1);
}

trait IntoWhen {
    fn into_when(self) -> ctrls::roadmap::When;
}

impl IntoWhen for &str {
    fn into_when(self) -> ctrls::roadmap::When {
        ctrls::roadmap::When::new(self)
    }
}

#[test]
fn an_action_without_an_id_is_known_by_its_text_and_one_that_moved_is_the_same() {
    let found = actions(ORIGINAL, |after| {
        let mut action = after.phases[0].actions.remove(1);
        action.id.clear();
        after.phases.push(ctrls::roadmap::Phase {
            id: "P2".to_owned(),
            actions: vec![action],
            ..ctrls::roadmap::Phase::default()
        });
    });
    let field = |key, before: &str, after: Says| Difference::Field {
        of: Of::Action,
        named: named("", "Tenir un comptoir"),
        key,
        before: Says::Text(before.to_owned()),
        after,
    };
    assert_eq!(
        found.differences,
        [
            Difference::Added(Of::Phase, named("P2", "")),
            field("id", "A2", Says::Nothing),
            field("phase", "P1", Says::Text("P2".to_owned())),
        ]
    );
}

#[test]
fn what_is_new_gone_or_in_another_order_is_said() {
    let found = actions(ORIGINAL, |after| {
        after.phases[0].actions.reverse();
        after.lessons.clear();
        after.remarks.push(ctrls::roadmap::Remark {
            id: "R1".to_owned(),
            text: "Qui signe ?".to_owned(),
        });
    });
    assert_eq!(
        found.differences,
        [
            Difference::Order(Of::Action),
            Difference::Added(Of::Remark, named("R1", "Qui signe ?")),
            Difference::Removed(Of::Lesson, named("", "Essayer d'abord")),
        ]
    );
}

/// What the adapted roadmap of [`ORIGINAL`] and a little work on it differ by.
fn some_differences() -> Diff {
    let before = roadmap(ORIGINAL);
    let mut after = adapt(&before, for_lorme());
    after.phases[0].actions[1].text = "Tenir un comptoir d'essai chaque samedi matin, sur le marché couvert".to_owned();
    after.phases[0].actions.push(ctrls::roadmap::Action {
        id: "A7".to_owned(),
        text: "Demander le fichier des boutiques à l'office de tourisme".to_owned(),
        ..ctrls::roadmap::Action::default()
    });
    after.phases[0].actions.push(ctrls::roadmap::Action {
        text: "Sans repère".to_owned(),
        ..ctrls::roadmap::Action::default()
    });
    diff(&before, &after)
}

#[test]
fn differences_stand_side_by_side_where_they_fit() {
    insta::assert_snapshot!(view::differences(&some_differences(), &Words::new(Language::Fr), 80), @r#"
             titre        Acheter d'occasion   →  Acheter d'occasion · Lorme
             pilote       Inès                 →  vide
             contact      ines@example.org     →  vide
             revue        3 mars 2027          →  vide
             qui décide   le conseil           →  vide
    Origine · adaptée de
       − vide
       + Acheter d'occasion · NEC 2021 · Confiance · confiance.toml
    P1       échéance     30 juin 2027         →  vide
    A1       pilote       chargée de mission   →  vide
    A1       échéance     15 mars 2027         →  vide
    A1 · premier pas
       − réunir les boutiques le 12 janvier
       + vide
    A1       qui décide   le bureau            →  vide
    A1       état         faite                →  prévue
    A1       suivi        10 mars 2027, faite  →  vide
    A2 · texte
       − Tenir un comptoir
       + Tenir un comptoir d'essai chaque samedi matin, sur le marché couvert
    A7       ajoutée      Demander le fichier des boutiques à l'office de tourisme
    action   ajoutée      Sans repère
    16 différences ; aucune action identique.
    "#);
}

#[test]
fn in_a_narrow_window_the_values_stand_one_below_the_other() {
    let drawn = view::differences(&some_differences(), &Words::new(Language::Fr), 60);
    insta::assert_snapshot!(drawn, @r#"
    titre
       − Acheter d'occasion
       + Acheter d'occasion · Lorme
    pilote
       − Inès
       + vide
    contact
       − ines@example.org
       + vide
    revue
       − 3 mars 2027
       + vide
    qui décide
       − le conseil
       + vide
    Origine · adaptée de
       − vide
       + Acheter d'occasion · NEC 2021 · Confiance ·
         confiance.toml
    P1 · échéance
       − 30 juin 2027
       + vide
    A1 · pilote
       − chargée de mission
       + vide
    A1 · échéance
       − 15 mars 2027
       + vide
    A1 · premier pas
       − réunir les boutiques le 12 janvier
       + vide
    A1 · qui décide
       − le bureau
       + vide
    A1 · état
       − faite
       + prévue
    A1 · suivi
       − 10 mars 2027, faite
       + vide
    A2 · texte
       − Tenir un comptoir
       + Tenir un comptoir d'essai chaque samedi matin, sur le
         marché couvert
    A7 · ajoutée
       + Demander le fichier des boutiques à l'office de
         tourisme
    action · ajoutée
       + Sans repère
    16 différences ; aucune action identique.
    "#);
    assert!(
        drawn
            .lines()
            .all(|line| unicode_width::UnicodeWidthStr::width(line) <= 60)
    );
}

#[test]
fn in_linear_mode_a_difference_is_a_sentence() {
    insta::assert_snapshot!(view::differences_linear(&some_differences(), &Words::new(Language::En)), @r#"
    Roadmap, title: before, “Acheter d'occasion”; after, “Acheter d'occasion · Lorme”.
    Roadmap, pilot: before, “Inès”; after, empty.
    Roadmap, contact: before, “ines@example.org”; after, empty.
    Roadmap, review: before, 3 March 2027; after, empty.
    Roadmap, decided by: before, “le conseil”; after, empty.
    Source, adapted from: before, empty; after, “Acheter d'occasion · NEC 2021 · Confiance · confiance.toml”.
    P1, due: before, 30 June 2027; after, empty.
    A1, pilot: before, “chargée de mission”; after, empty.
    A1, due: before, 15 March 2027; after, empty.
    A1, first step: before, “réunir les boutiques le 12 janvier”; after, empty.
    A1, decided by: before, “le bureau”; after, empty.
    A1, status: before, done; after, planned.
    A1, history: before, 10 March 2027, done; after, empty.
    A2, text: before, “Tenir un comptoir”; after, “Tenir un comptoir d'essai chaque samedi matin, sur le marché couvert”.
    A7, added: Demander le fichier des boutiques à l'office de tourisme
    action, added: Sans repère
    16 differences; no action is the same.
    "#);
}

#[test]
fn a_family_is_a_tree() {
    let original = roadmap(ORIGINAL);
    let lorme = adapt(&original, for_lorme());
    let child = adapt(
        &lorme,
        Adapted {
            title: Some("Réparer à Corbigny"),
            file: "lorme.toml",
            ..Adapted::default()
        },
    );
    let aubrac = adapt(
        &original,
        Adapted {
            territory: Some("Aubrac"),
            ..for_lorme()
        },
    );
    let all = [
        Kin {
            file: "nec/confiance.toml",
            roadmap: &original,
        },
        Kin {
            file: "lorme.toml",
            roadmap: &lorme,
        },
        Kin {
            file: "corbigny.toml",
            roadmap: &child,
        },
        Kin {
            file: "aubrac.toml",
            roadmap: &aubrac,
        },
    ];
    let words = Words::new(Language::Fr);
    insta::assert_snapshot!(view::families(&families(&all), &all, &words, 60), @r#"
    Acheter d'occasion  · nec/confiance.toml
    ├ Acheter d'occasion · Lorme  · lorme.toml
    │ └ Réparer à Corbigny  · corbigny.toml
    └ Acheter d'occasion · Aubrac  · aubrac.toml
    "#);
    insta::assert_snapshot!(view::families_linear(&families(&all[1..2]), &all[1..2], &words), @r#"
    Acheter d'occasion · NEC 2021 · Confiance · confiance.toml : pas dans ce dossier
    Acheter d'occasion · Lorme, adaptée de « Acheter d'occasion · NEC 2021 · Confiance · confiance.toml » : lorme.toml
    "#);
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
    place.ctrls(&[&command[..], &["--force"]].concat()).ended(0);
    assert_eq!(place.read("confiance-pays-de-lorme.toml"), written);

    let elsewhere = [&command[..4], &["--out", "nec", "-q"]].concat();
    assert_eq!(place.ctrls(&elsewhere).ended(0), "nec/confiance-pays-de-lorme.toml\n");
    let shown = place.ctrls(&[&command[..4], &["--out", "-", "-q"]].concat()).ended(0);
    assert_eq!(shown, written);
}

#[test]
fn two_roadmaps_that_differ_want_a_look() {
    let place = Place::new();
    place.write("a.toml", ORIGINAL);
    place.write("b.toml", &ORIGINAL.replace("Inès", "Paul").replace("# clé à nous", ""));
    let ran = place.ctrls(&["diff", "a.toml", "b.toml", "-q"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(
        ran.out,
        "Roadmap, pilot: before, “Inès”; after, “Paul”.\n1 difference; 2 actions are the same.\n"
    );
    assert_eq!(
        place.ctrls(&["diff", "a.toml", "a.toml", "-q"]).ended(0),
        "No difference; 2 actions are the same.\n"
    );
    assert_eq!(place.ctrls(&["diff", "a.toml", "nowhere.toml"]).code, Some(2));
    place.write("broken.toml", "format = \"ctrls-roadmap/1\"\ntitle = \n");
    let broken = place.ctrls(&["diff", "a.toml", "broken.toml", "-q"]);
    assert_eq!(broken.code, Some(3));
    assert!(broken.err.contains("broken.toml:2:"), "{}", broken.err);
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

#[test]
fn the_lineage_of_a_folder_is_shown_and_that_of_one_file() {
    let place = Place::new();
    place.write("confiance.toml", ORIGINAL);
    place.write("other.toml", "format = \"ctrls-roadmap/1\"\ntitle = \"Autre\"\n");
    place
        .ctrls(&["adapt", "confiance.toml", "--for", "Lorme", "-q"])
        .ended(0);
    let family = "Acheter d'occasion: confiance.toml\n\
                  Acheter d'occasion · Lorme, adapted from “Acheter d'occasion”: confiance-lorme.toml\n";
    let all = place.ctrls(&["show", "--lineage", "-q"]).ended(0);
    assert_eq!(all, format!("{family}Autre: other.toml\n"));
    assert_eq!(
        place
            .ctrls(&["show", "--lineage", "confiance-lorme.toml", "-q"])
            .ended(0),
        family
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_roadmap_can_be_adapted_and_says_by_what_it_differs(original in any_roadmap(), territory in ".{1,20}") {
        let new = Adapted { territory: Some(&territory), file: "a.toml", ..Adapted::default() };
        let adapted = adapt(&original, new);
        let text = ctrls::roadmap::write(&original);
        prop_assert_eq!(&roadmap(&adapt_file(&read(&text).unwrap(), new)), &adapted);
        prop_assert!(diff(&original, &original).is_empty());
        let found = diff(&original, &adapted);
        prop_assert!(!found.is_empty());
        for width in [20, 60, 80, 200] {
            let drawn = view::differences(&found, &Words::new(Language::Fr), width);
            let widest = drawn.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap();
            prop_assert!(widest <= usize::from(width).max(40), "{} {}", widest, drawn);
        }
    }
}
