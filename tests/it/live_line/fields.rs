//! Actions, phases and the roadmap: a text, then `key=value`.

use ctrls::facilitate::slash::{self, near_misses};
use ctrls::session::{Command, Field, FieldValue, Fields, GroupId, Intent, Notice, Refusal, RoadmapDraft};
use ctrls::words::Language::{En, Fr};

use super::{bad, id, in_materialisation, needs, note, read, refused, state, texts, to_group};

fn list(items: &[&str]) -> FieldValue {
    FieldValue::List(items.iter().map(|item| (*item).to_owned()).collect())
}

fn action(line: &str) -> (String, Fields) {
    match slash::parse_line(line, &in_materialisation(), Fr) {
        Ok(Intent::Action { text, fields }) => (text, fields),
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn a_bare_action_has_the_keys_of_its_command() {
    let (text, fields) = action(
        "Écrire l'étiquette commune pilote=Chargée de mission CCI échéance=15/3/2027 premier=Réunir trois boutiques le \
         12/1 fait=Dix boutiques l'affichent indicateur=boutiques engagées de=I2",
    );
    assert_eq!(text, "Écrire l'étiquette commune");
    let mut expected = texts(&[
        (Field::Pilot, "Chargée de mission CCI"),
        (Field::Due, "15/3/2027"),
        (Field::FirstStep, "Réunir trois boutiques le 12/1"),
        (Field::DoneWhen, "Dix boutiques l'affichent"),
        (Field::Indicator, "boutiques engagées"),
    ]);
    expected.insert(Field::From, list(&["I2"]));
    assert_eq!(fields, expected);
    assert_eq!(
        slash::parse_line("/action Écrire | PILOT=CCI", &state(), En),
        Ok(Intent::Action {
            text: "Écrire".to_owned(),
            fields: texts(&[(Field::Pilot, "CCI")])
        })
    );
}

#[test]
fn bars_are_optional_and_those_without_a_key_are_text() {
    assert_eq!(
        action("Trier le bac | vert|pilote=A | B |échéance= mars"),
        (
            "Trier le bac | vert".to_owned(),
            texts(&[(Field::Pilot, "A | B"), (Field::Due, "mars")])
        )
    );
    for text in [
        "Voir x(pilote=CCI",
        "pilote CCI",
        "le copilote=B",
        "pilote = CCI",
        "a|b",
        "un | objet=vert",
    ] {
        assert_eq!(action(text), (text.to_owned(), Fields::new()));
    }
    assert_eq!(
        action("X goal=Y"),
        ("X goal=Y".to_owned(), Fields::new()),
        "a key of phases"
    );
}

#[test]
fn lists_are_separated_by_commas_and_a_pilot_is_one_text() {
    let (_, fields) = action("Durer ressources=trois soirées, un banc, dépend=A1 #A3, et A4 pilote=Un, deux de=");
    assert_eq!(fields[&Field::Resources], list(&["trois soirées", "un banc"]));
    assert_eq!(fields[&Field::DependsOn], list(&["A1", "A3", "et A4"]));
    assert_eq!(fields[&Field::Pilot], FieldValue::Text("Un, deux".to_owned()));
    assert_eq!(fields[&Field::From], list(&[]));
}

#[test]
fn a_line_that_begins_with_a_key_fills_a_field() {
    for (line, fields) in [
        (
            "pilote=Tiers-lieu La Forge",
            texts(&[(Field::Pilot, "Tiers-lieu La Forge")]),
        ),
        ("| échéance=fin mars", texts(&[(Field::Due, "fin mars")])),
        ("pilot=", texts(&[(Field::Pilot, "")])),
        (
            "objectif=Dix titre=Rassurer",
            texts(&[(Field::Goal, "Dix"), (Field::Title, "Rassurer")]),
        ),
    ] {
        for state in [state(), in_materialisation()] {
            assert_eq!(
                slash::parse_line(line, &state, Fr),
                Ok(Intent::BareFields {
                    text: line.to_owned(),
                    fields: fields.clone()
                })
            );
        }
    }
    assert_eq!(read("nom=Confiance"), note("nom=Confiance"), "a key of tables");
}

#[test]
fn the_roadmap_and_its_phases_are_filled() {
    let roadmap = |fields| Intent::Roadmap { fields };
    assert_eq!(
        read("/titre Acheter d'occasion | les yeux fermés"),
        roadmap(texts(&[(Field::Title, "Acheter d'occasion | les yeux fermés")]))
    );
    assert_eq!(
        read("/enjeu-central La confiance"),
        roadmap(texts(&[(Field::Stake, "La confiance")]))
    );
    assert_eq!(
        read("/feuille | pilote=CCI | revue=3 mars 2027 | décide="),
        roadmap(texts(&[
            (Field::Pilot, "CCI"),
            (Field::Review, "3 mars 2027"),
            (Field::DecidedBy, "")
        ]))
    );
    assert_eq!(refused("/titre"), needs(Command::Title));
    assert_eq!(refused("/feuille"), needs(Command::Roadmap));
    assert_eq!(refused("/feuille tout va bien"), bad(Command::Roadmap, "tout va bien"));
    assert_eq!(
        refused("/feuille | pilotte=CCI"),
        Refusal::UnknownKey {
            command: Command::Roadmap,
            typed: "pilotte".to_owned(),
            nearest: Some("pilote".to_owned())
        }
    );
    assert_eq!(
        read("/phase Rassurer | objectif=Dix boutiques | échéance=juin 2027"),
        Intent::PhaseAdd {
            fields: texts(&[
                (Field::Title, "Rassurer"),
                (Field::Goal, "Dix boutiques"),
                (Field::Due, "juin 2027")
            ])
        }
    );
    let phase = |phase, fields| Intent::Phase { phase, fields };
    assert_eq!(read("/phase 2"), phase(2, Fields::new()));
    assert_eq!(
        read("/phase 1 titre=Essayer"),
        phase(1, texts(&[(Field::Title, "Essayer")]))
    );
    assert!(matches!(read("/phase 3 mois d'essai"), Intent::PhaseAdd { .. }));
    assert_eq!(refused("/phase"), needs(Command::Phase));
    assert_eq!(refused("/phase | objectif=Dix"), needs(Command::Phase));
    let mut begun = state();
    begun.drafts.insert(
        GroupId(2),
        RoadmapDraft {
            current: 2,
            ..RoadmapDraft::default()
        },
    );
    assert_eq!(
        slash::parse_line("/2 /phase | objectif=Dix", &begun, Fr),
        Ok(to_group(2, Some(phase(2, texts(&[(Field::Goal, "Dix")])))))
    );
}

#[test]
fn fields_are_set_with_or_without_an_id() {
    let set = |name: Option<&str>, fields| Intent::Set {
        id: name.map(id),
        fields,
    };
    assert_eq!(
        read("/remplis A1 | pilote=CCI"),
        set(Some("A1"), texts(&[(Field::Pilot, "CCI")]))
    );
    assert_eq!(
        read("/set a1 phase=2 pilot="),
        set(Some("A1"), texts(&[(Field::Phase, "2"), (Field::Pilot, "")]))
    );
    assert_eq!(read("/remplis objectif=Dix"), set(None, texts(&[(Field::Goal, "Dix")])));
    assert_eq!(refused("/remplis"), needs(Command::Set));
    assert_eq!(refused("/remplis A1"), needs(Command::Set));
    assert_eq!(refused("/remplis tout | pilote=X"), bad(Command::Set, "tout"));
    assert!(
        matches!(refused("/remplis A1 | echeanc=mars"), Refusal::UnknownKey { nearest: Some(key), .. } if key == "échéance")
    );
    assert_eq!(
        read("/fiche"),
        Intent::Form {
            action: None,
            all: false
        }
    );
    assert_eq!(
        read("/fiche A3"),
        Intent::Form {
            action: Some(id("A3")),
            all: false
        }
    );
}

#[test]
fn a_key_that_is_none_is_kept_and_told() {
    let told = |line: &str| {
        let intent = slash::parse_line(line, &in_materialisation(), Fr).unwrap();
        near_misses(&intent, Fr)
            .into_iter()
            .map(|told| match told {
                Notice::UnknownKey { typed } => typed,
                other => panic!("{other:?}"),
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(told("Écrire pilotte=CCI"), ["pilotte="]);
    assert_eq!(told("Écrire | couleur=vert"), ["couleur="]);
    assert_eq!(told("Écrire pilote = CCI"), ["pilote ="]);
    assert_eq!(told("/2 Écrire pilote=CCI | objectif=dix"), ["objectif="]);
    assert_eq!(told("/phase Rassurer | but=Dix"), ["but="]);
    assert_eq!(
        told("Vérifier que 1+1=2 et que https://a.fr/?pilot=b marche"),
        Vec::<String>::new()
    );
}
