//! What two roadmaps differ by: found, drawn in a wide and a narrow window, said.

use ctrls::roadmap::adapt::adapt;
use ctrls::roadmap::diff::{Diff, DiffSubject, DiffValue, Difference, ItemName, diff};
use ctrls::roadmap::{Action, DateText, Phase, Remark, Roadmap};
use ctrls::view::{self, Palette, ViewContext};
use ctrls::words::{Language, Words};
use jiff::civil::date;
use unicode_width::UnicodeWidthStr;

use super::{ORIGINAL, for_lorme, roadmap};
use crate::support::Place;

fn named(id: &str, text: &str) -> ItemName {
    ItemName {
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
        after.phases[0].actions[0].due = DateText::new("fin juin 2028");
    });
    let expected = Difference::Field {
        of: DiffSubject::Action,
        named: named("A1", "Écrire l'étiquette"),
        key: "due",
        before: DiffValue::Day(date(2027, 3, 15)),
        after: DiffValue::Text("fin juin 2028".to_owned()),
    };
    assert_eq!(found.differences, [expected]);
    assert_eq!(found.same_actions, 1);
}

#[test]
fn an_action_without_an_id_is_known_by_its_text_and_one_that_moved_is_the_same() {
    let found = actions(ORIGINAL, |after| {
        let mut action = after.phases[0].actions.remove(1);
        action.id.clear();
        after.phases.push(Phase {
            id: "P2".to_owned(),
            actions: vec![action],
            ..Phase::default()
        });
    });
    let field = |key, before: &str, after: DiffValue| Difference::Field {
        of: DiffSubject::Action,
        named: named("", "Tenir un comptoir"),
        key,
        before: DiffValue::Text(before.to_owned()),
        after,
    };
    assert_eq!(
        found.differences,
        [
            Difference::Added(DiffSubject::Phase, named("P2", "")),
            field("id", "A2", DiffValue::Nothing),
            field("phase", "P1", DiffValue::Text("P2".to_owned())),
        ]
    );
}

#[test]
fn what_is_new_gone_or_in_another_order_is_said() {
    let found = actions(ORIGINAL, |after| {
        after.phases[0].actions.reverse();
        after.lessons.clear();
        after.remarks.push(Remark {
            id: "R1".to_owned(),
            text: "Qui signe ?".to_owned(),
        });
    });
    assert_eq!(
        found.differences,
        [
            Difference::Order(DiffSubject::Action),
            Difference::Added(DiffSubject::Remark, named("R1", "Qui signe ?")),
            Difference::Removed(DiffSubject::Lesson, named("", "Essayer d'abord")),
        ]
    );
}

/// What the adapted roadmap of [`ORIGINAL`] and a little work on it differ by.
fn some_differences() -> Diff {
    let before = roadmap(ORIGINAL);
    let mut after = adapt(&before, for_lorme());
    after.phases[0].actions[1].text = "Tenir un comptoir d'essai chaque samedi matin, sur le marché couvert".to_owned();
    after.phases[0].actions.push(Action {
        id: "A7".to_owned(),
        text: "Demander le fichier des boutiques à l'office de tourisme".to_owned(),
        ..Action::default()
    });
    after.phases[0].actions.push(Action {
        text: "Sans repère".to_owned(),
        ..Action::default()
    });
    diff(&before, &after)
}

#[test]
fn differences_stand_side_by_side_where_they_fit() {
    insta::assert_snapshot!(view::differences(&some_differences(), ViewContext::on_screen(&Words::new(Language::Fr), 80, Palette::BARE)), @r#"
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
    let drawn = view::differences(
        &some_differences(),
        ViewContext::on_screen(&Words::new(Language::Fr), 60, Palette::BARE),
    );
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
    assert!(drawn.lines().all(|line| line.width() <= 60));
}

#[test]
fn in_linear_mode_a_difference_is_a_sentence() {
    insta::assert_snapshot!(view::differences(&some_differences(), ViewContext::linear(&Words::new(Language::En))), @r#"
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
