//! Actions, phases and the roadmap: a text, then `key=value`.

use ctrls::facilitate::slash::{self, near_misses};
use ctrls::session::{Command, Field, FieldValue, Fields, GroupId, Intent, Notice, Query, Refusal, RoadmapDraft};
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
        "un | objet",
        "Voir https://exemple.fr/p?pilote=x&de=3",
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
    assert_eq!(fields[&Field::DependsOn], list(&["A1", "A3", "A4"]));
    assert_eq!(fields[&Field::Pilot], FieldValue::Text("Un, deux".to_owned()));
    assert_eq!(fields[&Field::From], list(&[]));
    let (_, fields) = action("Durer | dépend=les bancs et A3, et");
    assert_eq!(fields[&Field::DependsOn], list(&["les bancs et A3", "et"]));
    for typed in [
        "A1 et A3",
        "A1; A3",
        "A1;A3",
        "a1 + a3",
        "A1 & #A3",
        "A1 and A3",
        "A1/A3",
    ] {
        let (_, fields) = action(&format!("Durer | dépend={typed}"));
        assert!(
            matches!(&fields[&Field::DependsOn], FieldValue::List(ids) if ids.len() == 2),
            "{typed}: {fields:?}"
        );
    }
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
        Intent::Query(Query::Form {
            action: None,
            all: false
        })
    );
    assert_eq!(
        read("/fiche A3"),
        Intent::Query(Query::Form {
            action: Some(id("A3")),
            all: false
        })
    );
}

/// What is told of the keys of an action.
fn told(line: &str) -> Vec<Notice> {
    let state = in_materialisation();
    let intent = slash::parse_line(line, &state, Fr).unwrap();
    let mut told = slash::untaken_texts(line, &state, Fr);
    told.extend(near_misses(&intent, Fr));
    told
}

fn unknown(typed: &str, nearest: Option<&str>) -> Notice {
    Notice::UnknownKey {
        typed: typed.to_owned(),
        nearest: nearest.map(str::to_owned),
    }
}

fn without_date(typed: &str, field: Option<Field>) -> Notice {
    let typed = typed.to_owned();
    Notice::KeyWithoutDate { typed, field }
}

fn in_text(typed: &str, field: Option<Field>) -> Notice {
    let typed = typed.to_owned();
    Notice::KeyInText { typed, field }
}

#[test]
fn a_key_that_is_none_is_kept_and_told() {
    assert_eq!(told("Écrire pilotte=CCI"), [in_text("pilotte=", None)]);
    assert_eq!(told("Écrire pilote = CCI"), [in_text("pilote =", None)]);
    assert_eq!(
        told("Écrire pilote=CCI budgt=3"),
        [in_text("budgt=", Some(Field::Pilot))]
    );
    assert_eq!(told("Écrire | couleur=vert"), [unknown("couleur=", None)]);
    assert_eq!(told("Écrire | budgt = 300 €"), [unknown("budgt=", Some("budget="))]);
    assert_eq!(
        told("/2 Écrire pilote=CCI | objectif=dix"),
        [unknown("objectif=", None)]
    );
    assert_eq!(told("/phase Rassurer | but=Dix"), [unknown("but=", None)]);
    assert_eq!(told("Écrire pour=les enfants"), [without_date("pour=", None)]);
    for line in [
        "Écrire | pilote=CCI | pour=les enfants",
        "Écrire pilote=CCI pour=les enfants",
        "Écrire pilote=CCI | pour : les enfants",
    ] {
        assert_eq!(told(line), [without_date("pour=", Some(Field::Pilot))], "{line}");
    }
    assert_eq!(
        told("Écrire | couleur=vert | pour=les enfants")[1..],
        [without_date("pour=", None)]
    );
    assert_eq!(
        told("Vérifier que 1+1=2 et que https://a.fr/?pilot=b marche | note : venir tôt"),
        []
    );
}

#[test]
fn an_unknown_key_closes_the_field_before_it() {
    assert_eq!(
        action("Ouvrir | pilote=Mairie | budgt=300 €"),
        ("Ouvrir".to_owned(), texts(&[(Field::Pilot, "Mairie")]))
    );
    assert_eq!(action("Ouvrir | objet=vert"), ("Ouvrir".to_owned(), Fields::new()));
}

#[test]
fn a_field_that_is_given_twice_is_joined_or_the_last_one_holds() {
    let (_, fields) = action("Ranger partenaires=école partenaires=mairie, école");
    assert_eq!(fields[&Field::Partners], list(&["école", "mairie"]));
    let line = "/action Ouvrir le local | pilote=Mairie | qui=CCAS";
    let (text, fields) = action(line);
    assert_eq!(
        (text.as_str(), fields),
        ("Ouvrir le local", texts(&[(Field::Pilot, "CCAS")]))
    );
    let replaced = Notice::Replaced {
        key: "pilote".to_owned(),
        before: "Mairie".to_owned(),
    };
    assert_eq!(told(line), [replaced]);
    assert_eq!(told("/action Ouvrir | pilote=Mairie pilote=Mairie"), []);
}

#[test]
fn keys_are_read_as_people_say_them() {
    let mut expected = texts(&[(Field::Pilot, "Mairie"), (Field::Due, "fin mars")]);
    for line in [
        "Ouvrir, pilote=Mairie, échéance=fin mars",
        "Ouvrir | pilote=Mairie; échéance=fin mars",
        "Ouvrir | pilote : Mairie | échéance : fin mars",
        "Ouvrir | pilote = Mairie | quand:fin mars",
        "Ouvrir | Responsable=Mairie | délai=fin mars",
        "Ouvrir owner=Mairie deadline=fin mars",
        "Ouvrir qui=Mairie pour=fin mars",
    ] {
        assert_eq!(action(line), ("Ouvrir".to_owned(), expected.clone()), "{line}");
    }
    expected.insert(Field::Resources, list(&["2,5 k€", "un banc"]));
    assert_eq!(
        action("Ouvrir | qui=Mairie | quand=fin mars | budget=2,5 k€, un banc").1,
        expected
    );
    let (_, fields) = action("Ouvrir avec=école mission=Santé premier_pas=appeler critère=dix first_step=écrire");
    assert_eq!(fields[&Field::Partners], list(&["école"]));
    assert_eq!(fields[&Field::Pillar], FieldValue::Text("Santé".to_owned()));
    assert_eq!(fields[&Field::FirstStep], FieldValue::Text("écrire".to_owned()));
    assert_eq!(fields[&Field::DoneWhen], FieldValue::Text("dix".to_owned()));
    assert_eq!(
        action("Ouvrir | premier pas : appeler").1[&Field::FirstStep],
        FieldValue::Text("appeler".to_owned())
    );
}
