//! What a typed line asks for.

use std::sync::Arc;

use ctrls::facilitate::slash::{self, doubts};
use ctrls::facilitate::{refused, told};
use ctrls::session::{
    Draft, Field, Fields, Group, GroupFields, GroupId, Header, Id, Intent, Note, NoteKind, Picked, Refusal, State,
    Target, Told, Value, fold,
};
use ctrls::view::{Palette, Register};
use ctrls::words::Language::{self, En, Fr};
use ctrls::words::Words;
use ctrls::workshop::{Collects, Step, Workshop};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

/// Three tables, the third closed, in a step that collects frictions.
fn state() -> State {
    let step = Step {
        collects: Collects::Friction,
        ..Step::default()
    };
    let header = Header {
        format: "ctrls-journal".to_owned(),
        version: [1, 0],
        session: "s".to_owned(),
        created: "2026-12-03T13:52:00.000+01:00".to_owned(),
        speed: 1.0,
        rehearsal: false,
        timed: true,
        tool: "test".to_owned(),
        workshop: Workshop {
            steps: vec![step],
            ..Workshop::default()
        },
    };
    let mut state = fold(&Arc::new(header), &[]);
    state.groups = ["Confiance", "Compétences", "Coordination"]
        .into_iter()
        .zip(1..)
        .map(|(name, number)| Group {
            id: GroupId(number),
            name: name.to_owned(),
            axis: None,
            participants: None,
            backgrounds: Vec::new(),
            closed: number == 3,
        })
        .collect();
    state.active = GroupId(1);
    state
}

fn in_materialisation() -> State {
    let mut state = state();
    state.picked = Some(Picked::Action);
    state
}

fn read(line: &str) -> Intent {
    slash::read(line, &state(), Fr).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}"))
}

fn refused(line: &str) -> Refusal {
    refused_in(line, Fr)
}

fn refused_in(line: &str, language: Language) -> Refusal {
    match slash::read(line, &state(), language) {
        Ok(intent) => panic!("{line}: {intent:?}"),
        Err(refusal) => refusal,
    }
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn ids(text: &str) -> Vec<Id> {
    text.split(' ').map(id).collect()
}

fn note(text: &str) -> Intent {
    Intent::Bare {
        text: text.to_owned(),
        command: None,
    }
}

fn to_group(number: u32, then: Option<Intent>) -> Intent {
    Intent::Group {
        group: GroupId(number),
        then: then.map(Box::new),
    }
}

fn texts(pairs: &[(Field, &str)]) -> Fields {
    let text = |text: &str| Value::Text(text.to_owned());
    pairs.iter().map(|(field, typed)| (*field, text(typed))).collect()
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}

fn action(line: &str) -> (String, Fields) {
    match slash::read(line, &in_materialisation(), Fr) {
        Ok(Intent::Action { text, fields }) => (text, fields),
        other => panic!("{line}: {other:?}"),
    }
}

fn needs(command: &'static str) -> Refusal {
    Refusal::NeedsArgument { command }
}

fn bad(command: &'static str, typed: &str) -> Refusal {
    Refusal::BadArgument {
        command,
        typed: typed.to_owned(),
    }
}

#[test]
fn a_line_without_a_slash_is_a_note() {
    for text in [
        "La benne passe avant",
        "3 personnes",
        "a / b",
        "À suivre : la suite",
        ":)",
        ": suite",
        ":5 euros",
    ] {
        assert_eq!(read(text), note(text));
    }
    assert_eq!(read("  blancs autour \r"), note("blancs autour"));
    assert_eq!(read("   "), note(""));
}

#[test]
fn a_bullet_is_dropped_from_any_line() {
    for line in [
        "- Une idée",
        "– Une idée",
        "• Une idée",
        "* Une idée",
        "1. Une idée",
        " 12.  Une idée",
        "-\u{a0}Une idée",
    ] {
        assert_eq!(read(line), note("Une idée"), "{line}");
    }
    for text in ["-5 degrés", "*gras*", "2.5 jours", "2026. Une année", "— tiret", "-"] {
        assert_eq!(read(text), note(text));
    }
    assert_eq!(read("- "), note(""));
    assert_eq!(read("- /suite"), Intent::Next);
}

#[test]
fn two_slashes_begin_a_note_with_one() {
    assert_eq!(read("//etc est plein"), note("/etc est plein"));
    assert_eq!(read("//"), note("/"));
    assert_eq!(read("/2 //suite"), to_group(2, Some(note("/suite"))));
}

#[test]
fn a_note_that_is_just_a_command_s_name_says_so() {
    let named = |text: &str, command| Intent::Bare {
        text: text.to_owned(),
        command: Some(command),
    };
    assert_eq!(read("suite"), named("suite", "next"));
    assert_eq!(read("NEXT"), named("NEXT", "next"));
    assert_eq!(read("/2 reprends"), to_group(2, Some(named("reprends", "go"))));
    assert_eq!(read("suit"), note("suit"));
    assert_eq!(
        slash::read("fin", &in_materialisation(), Fr),
        Ok(named("fin", "finish")),
        "an action too"
    );
}

#[test]
fn names_are_known_in_both_languages_without_case_or_accents() {
    for line in [
        "/idée X",
        "/idee X",
        "/IDÉE X",
        "/ide\u{301}e X",
        "/idea X",
        "/ idée X",
        ":idée X",
    ] {
        for language in [Fr, En] {
            assert_eq!(
                slash::read(line, &state(), language),
                Ok(Intent::Note {
                    kind: NoteKind::Idea,
                    text: "X".to_owned()
                }),
                "{line}"
            );
        }
    }
    for line in ["/démarre", "/reprends", "/go", ":demarre"] {
        assert_eq!(read(line), Intent::Go { ago: None });
    }
}

#[test]
fn a_beginning_that_is_unique_in_the_screen_s_language_will_do() {
    assert_eq!(read("/su"), Intent::Next);
    assert_eq!(slash::read("/ne", &state(), En), Ok(Intent::Next));
    assert!(matches!(
        refused("/nex"),
        Refusal::UnknownCommand {
            nearest: Some("next"),
            ..
        }
    ));
    // The whole name of one is a beginning of another.
    assert!(matches!(
        read("/enjeu central"),
        Intent::Note {
            kind: NoteKind::Issue,
            ..
        }
    ));
    assert!(matches!(read("/enjeu-c X"), Intent::Roadmap { .. }));
    assert_eq!(
        refused("/re"),
        Refusal::Ambiguous {
            typed: "re".to_owned(),
            among: vec!["retour", "retire", "remplis", "remarque", "refais", "reprends"],
        }
    );
}

#[test]
fn what_cannot_be_taken_back_is_not_shortened() {
    for (language, typed, full) in [
        (Fr, "quit", None),
        (Fr, "quitt", Some("quitte")),
        (Fr, "retir", Some("retire")),
        (Fr, "fi", None),
        (En, "qui", Some("quit")),
        (En, "dro", Some("drop")),
        (En, "fin", None),
        (En, "fini", Some("finish")),
    ] {
        let read = slash::read(&format!("/{typed}"), &state(), language);
        match full {
            Some(full) => assert_eq!(
                read,
                Err(Refusal::NotShortened {
                    typed: typed.to_owned(),
                    full
                })
            ),
            // A full name of the other language, or several.
            None => assert!(!matches!(read, Err(Refusal::NotShortened { .. })), "{typed}"),
        }
    }
    // Names that may not be shortened count.
    assert!(matches!(refused("/fi"), Refusal::Ambiguous { among, .. } if among == ["fiche", "fin"]));
    assert_eq!(
        read("/aide quitt"),
        Intent::Help {
            command: Some("quitte".to_owned())
        }
    );
}

#[test]
fn a_near_miss_is_answered_and_not_carried_out() {
    let unknown = |typed: &str, nearest| Refusal::UnknownCommand {
        typed: typed.to_owned(),
        nearest,
    };
    assert_eq!(refused("/acton Recenser"), unknown("acton", Some("action")));
    assert_eq!(refused("/etc/passwd"), unknown("etc/passwd", None));
    assert_eq!(refused("/groupe-3"), unknown("groupe-3", Some("groupe")));
    assert_eq!(refused("/2 /siute"), unknown("siute", Some("suite")));
}

#[test]
fn a_sentence_that_begins_like_a_command_is_not_carried_out() {
    assert_eq!(refused("/fin juin 2027"), bad("finish", "juin 2027"));
    assert_eq!(refused("/non merci"), bad("no", "merci"));
    assert_eq!(refused("/suite ?"), bad("next", "?"));
}

#[test]
fn a_number_goes_to_a_table_and_gives_it_a_line() {
    assert_eq!(read("/2"), to_group(2, None));
    assert_eq!(read(":2"), to_group(2, None));
    assert_eq!(read("/2 Une phrase"), to_group(2, Some(note("Une phrase"))));
    assert_eq!(read("/2: Une phrase"), to_group(2, Some(note("Une phrase"))));
    assert_eq!(read("/2 /suite"), to_group(2, Some(Intent::Next)));
    assert_eq!(read("/2 - puce"), to_group(2, Some(note("puce"))));
    assert_eq!(read("/1 /2 X"), to_group(2, Some(note("X"))));
    let nested = "/1 ".repeat(100_000) + "X";
    assert_eq!(read(&nested), to_group(1, Some(note("X"))));
    assert_eq!(
        refused("/5 Ouvrir"),
        Refusal::UnknownGroup {
            typed: "5".to_owned(),
            among: vec![
                (GroupId(1), "Confiance".to_owned()),
                (GroupId(2), "Compétences".to_owned())
            ],
        }
    );
    assert!(matches!(refused("/3 X"), Refusal::ClosedGroup { .. }));
    assert!(matches!(refused("/99999999999"), Refusal::UnknownGroup { .. }));
}

#[test]
fn a_table_is_gone_to_by_its_name_or_a_beginning_of_it() {
    for line in [
        "/groupe 2",
        "/groupe compétences",
        "/group COMP",
        "/groupe 2 Compétences",
        "/groupe T2",
    ] {
        assert_eq!(read(line), to_group(2, None), "{line}");
    }
    // The closed one keeps no beginning to itself.
    assert!(matches!(refused("/groupe co"), Refusal::AmbiguousGroup { among, .. } if among.len() == 2));
    assert!(matches!(
        refused("/groupe coor"),
        Refusal::ClosedGroup { group: GroupId(3), .. }
    ));
    assert!(matches!(refused("/groupe Achats"), Refusal::UnknownGroup { .. }));
    assert_eq!(refused("/groupe"), needs("group"));
}

#[test]
fn tables_are_added_corrected_and_closed() {
    let added = |axis: Option<&str>, name: &str, fields| Intent::GroupAdd {
        axis: axis.map(str::to_owned),
        name: name.to_owned(),
        fields,
    };
    assert_eq!(read("/groupe + Achats"), added(None, "Achats", GroupFields::default()));
    assert_eq!(
        read("/groupe +Filières: Achats: neuf | participants=4 | horizons=élus, agents"),
        added(
            Some("Filières"),
            "Achats: neuf",
            GroupFields {
                participants: Some(4),
                backgrounds: Some(vec!["élus".to_owned(), "agents".to_owned()]),
                ..GroupFields::default()
            }
        )
    );
    assert_eq!(refused("/groupe +"), needs("group"));
    assert_eq!(
        read("/groupe 3 | nom=Collecte | axe= | participants=7 personnes"),
        Intent::GroupChange {
            group: GroupId(3),
            fields: GroupFields {
                name: Some("Collecte".to_owned()),
                axis: Some(String::new()),
                participants: Some(7),
                backgrounds: None,
            }
        }
    );
    assert_eq!(refused("/groupe 2 | participants=beaucoup"), bad("group", "beaucoup"));
    assert!(matches!(
        refused("/groupe 2 | nmo=X"),
        Refusal::UnknownKey { command: "group", nearest: Some(key), .. } if key == "nom"
    ));
    for line in ["/groupe - 2", "/groupe -2", "/group - comp"] {
        assert_eq!(read(line), Intent::GroupClose { group: GroupId(2) }, "{line}");
    }
}

#[test]
fn a_kind_alone_is_that_of_the_lines_that_follow() {
    assert_eq!(read("/enjeu"), Intent::Pick(Picked::Issue));
    assert_eq!(read("/action"), Intent::Pick(Picked::Action));
    assert_eq!(
        read("/friction La benne | passe=avant"),
        Intent::Note {
            kind: NoteKind::Friction,
            text: "La benne | passe=avant".to_owned()
        },
        "a note has no keys"
    );
}

#[test]
fn dots_are_set_added_or_shown() {
    let counts = |counts: &[(&str, u32, bool)]| Intent::Vote {
        counts: counts
            .iter()
            .map(|(name, dots, added)| (id(name), *dots, *added))
            .collect(),
    };
    assert_eq!(read("/vote E1 4 e3 2"), counts(&[("E1", 4, false), ("E3", 2, false)]));
    assert_eq!(read("/vote E1 +2, #E2=3"), counts(&[("E1", 2, true), ("E2", 3, false)]));
    assert_eq!(read("/vote"), Intent::Ranking);
    assert_eq!(refused("/vote E1"), needs("vote"));
    assert_eq!(refused("/vote E1 beaucoup"), bad("vote", "beaucoup"));
    assert_eq!(refused("/vote 4 E1"), bad("vote", "4"));
}

#[test]
fn a_theme_has_its_ids_before_or_after_its_name() {
    let theme = |name: Option<&str>, named: &str| Intent::Theme {
        name: name.map(str::to_owned),
        ids: ids(named),
    };
    assert_eq!(read("/thème Le samedi E3 E12"), theme(Some("Le samedi"), "E3 E12"));
    assert_eq!(read("/theme E3 E12 Le samedi"), theme(Some("Le samedi"), "E3 E12"));
    assert_eq!(
        read("/theme E3 Le A380 de E4 : E12, E13"),
        theme(Some("Le A380 de E4"), "E3 E12 E13")
    );
    assert_eq!(read("/theme - E1"), theme(None, "E1"));
    assert_eq!(refused("/theme Garantie"), needs("theme"));
    assert_eq!(refused("/theme E1 E2"), needs("theme"));
}

#[test]
fn notes_are_corrected_dropped_merged_moved_and_kept() {
    let edit = |name: Option<&str>, text: Option<&str>| Intent::Edit {
        id: name.map(id),
        text: text.map(str::to_owned),
    };
    assert_eq!(read("/corrige E1 Le texte"), edit(Some("E1"), Some("Le texte")));
    assert_eq!(read("/corrige E1"), edit(Some("E1"), None));
    assert_eq!(read("/corrige Le texte"), edit(None, Some("Le texte")));
    assert_eq!(read("/corrige"), edit(None, None));
    assert_eq!(read("/retire e1"), Intent::Drop { id: Some(id("E1")) });
    assert_eq!(read("/retire"), Intent::Drop { id: None });
    assert_eq!(refused("/retire tout"), bad("drop", "tout"));
    assert_eq!(
        read("/fusionne E1 E3"),
        Intent::Merge {
            into: id("E1"),
            from: ids("E3")
        }
    );
    assert_eq!(refused("/fusionne E1"), needs("merge"));
    let moved = |ids: Vec<Id>, to| Intent::Move { ids, to };
    assert_eq!(
        read("/déplace E7, E8 2"),
        moved(ids("E7 E8"), Target::Group(GroupId(2)))
    );
    assert_eq!(read("/deplace 1"), moved(vec![], Target::Group(GroupId(1))));
    assert_eq!(
        read("/move Q1 Friction"),
        moved(ids("Q1"), Target::Kind(NoteKind::Friction))
    );
    assert_eq!(read("/move Q1 idée"), moved(ids("Q1"), Target::Kind(NoteKind::Idea)));
    assert_eq!(read("/move E7 comp"), moved(ids("E7"), Target::Group(GroupId(2))));
    assert_eq!(refused("/move E7"), needs("move"));
    assert_eq!(refused("/move E7 fricton"), bad("move", "fricton"));
    assert!(matches!(refused("/move E7 9"), Refusal::UnknownGroup { .. }));
    assert_eq!(read("/choisis F4 F2"), Intent::Choose { ids: ids("F4 F2") });
    assert_eq!(refused("/choisis"), needs("choose"));
    assert_eq!(refused("/choisis la première"), bad("choose", "la"));
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
        slash::read("/action Écrire | PILOT=CCI", &state(), En),
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
    assert_eq!(fields[&Field::Pilot], Value::Text("Un, deux".to_owned()));
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
                slash::read(line, &state, Fr),
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
    assert_eq!(refused("/titre"), needs("title"));
    assert_eq!(refused("/feuille"), needs("roadmap"));
    assert_eq!(refused("/feuille tout va bien"), bad("roadmap", "tout va bien"));
    assert_eq!(
        refused("/feuille | pilotte=CCI"),
        Refusal::UnknownKey {
            command: "roadmap",
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
    assert_eq!(refused("/phase"), needs("phase"));
    assert_eq!(refused("/phase | objectif=Dix"), needs("phase"));
    let mut begun = state();
    begun.drafts.insert(
        GroupId(2),
        Draft {
            current: 2,
            ..Draft::default()
        },
    );
    assert_eq!(
        slash::read("/2 /phase | objectif=Dix", &begun, Fr),
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
    assert_eq!(refused("/remplis"), needs("set"));
    assert_eq!(refused("/remplis A1"), needs("set"));
    assert_eq!(refused("/remplis tout | pilote=X"), bad("set", "tout"));
    assert!(
        matches!(refused("/remplis A1 | echeanc=mars"), Refusal::UnknownKey { nearest: Some(key), .. } if key == "échéance")
    );
    assert_eq!(read("/fiche"), Intent::Form { action: None });
    assert_eq!(read("/fiche A3"), Intent::Form { action: Some(id("A3")) });
}

#[test]
fn what_only_looks_is_asked_with_or_without_more() {
    assert_eq!(read("/vérifie"), Intent::Check { all: false });
    assert_eq!(read("/verifie TOUT"), Intent::Check { all: true });
    assert_eq!(read("/check all"), Intent::Check { all: true });
    assert_eq!(refused("/check A3"), bad("check", "A3"));
    assert_eq!(read("/tableau"), Intent::Board { group: None });
    assert_eq!(
        read("/tableau 3"),
        Intent::Board {
            group: Some(GroupId(3))
        }
    );
    assert_eq!(read("/consigne"), Intent::Say { tips: false });
    assert_eq!(read("/consigne conseils"), Intent::Say { tips: true });
    assert_eq!(read("/"), Intent::List);
    assert_eq!(read("/aide"), Intent::Help { command: None });
    assert_eq!(
        read("/aide /vote"),
        Intent::Help {
            command: Some("vote".to_owned())
        }
    );
    assert!(matches!(
        refused("/aide vole"),
        Refusal::UnknownCommand {
            nearest: Some("vote"),
            ..
        }
    ));
}

#[test]
fn times_are_minutes_halves_or_hours() {
    for (typed, halves) in [("5", 10), ("2.5", 5), ("2,5", 5), ("1:30", 3), ("5 min", 10)] {
        assert_eq!(
            read(&format!("/prolonge {typed}")),
            Intent::Extend { halves },
            "{typed}"
        );
    }
    for typed in ["0", "2,3", "1:3", "cinq", "-5", "99999999999999999999", "9999"] {
        assert_eq!(refused(&format!("/prolonge {typed}")), bad("extend", typed));
    }
    assert_eq!(refused("/prolonge"), needs("extend"));
    for (typed, ms) in [
        ("4", 240_000),
        ("1:30", 90_000),
        ("0", 0),
        ("2,5", 150_000),
        ("75:00", 4_500_000),
    ] {
        assert_eq!(read(&format!("/minuteur {typed}")), Intent::Timer { ms }, "{typed}");
    }
    assert_eq!(read("/minuteur"), Intent::TimerNext);
    assert_eq!(read("/go 5"), Intent::Go { ago: Some(300_000) });
    assert_eq!(read("/reprends 0,5"), Intent::Go { ago: Some(30_000) });
    assert_eq!(read("/pause"), Intent::Pause { last: None });
    assert_eq!(read("/pause 10"), Intent::Pause { last: Some(600_000) });
    for typed in ["15:30", "15h30", "15 h 30", "15H30"] {
        assert_eq!(
            read(&format!("/plan {typed}")),
            Intent::Promise { hour: 15, minute: 30 },
            "{typed}"
        );
    }
    assert_eq!(read("/plan 9h"), Intent::Promise { hour: 9, minute: 0 });
    assert_eq!(read("/plan"), Intent::Plan);
    for typed in ["24:00", "15:60", "15", "15:3", "demain"] {
        assert_eq!(refused(&format!("/plan {typed}")), bad("plan", typed));
    }
}

#[test]
fn what_is_said_for_later_needs_a_text() {
    assert_eq!(
        read("/remarque La table 1 | x"),
        Intent::Observe {
            text: "La table 1 | x".to_owned()
        }
    );
    assert_eq!(
        read("/lecon Le droit"),
        Intent::Lesson {
            text: "Le droit".to_owned()
        }
    );
    assert_eq!(refused("/remarque"), needs("remark"));
    assert_eq!(refused("/leçon"), needs("lesson"));
}

#[test]
fn a_key_that_is_none_is_kept_and_told() {
    let told = |line: &str| {
        let intent = slash::read(line, &in_materialisation(), Fr).unwrap();
        doubts(&intent, Fr)
            .into_iter()
            .map(|told| match told {
                Told::UnknownKey { typed } => typed,
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

/// The line after Tab with the cursor at its end.
fn tab(line: &str) -> Option<String> {
    let mut state = state();
    for name in ["F4", "F6", "E12"] {
        let note = Note {
            id: id(name),
            group: GroupId(1),
            text: String::new(),
            links: Vec::new(),
            made: false,
            stakeholders: vec!["lycée Marie-Curie".to_owned()],
            votes: None,
            theme: None,
            kept: false,
            dropped: name == "F6",
            step: 0,
            ms: 0,
        };
        state.notes.insert(id(name), note);
    }
    slash::complete(line, line.len(), &state, Fr)
}

#[test]
fn tab_completes_what_is_without_doubt() {
    for (line, completed) in [
        ("/cor", "/corrige "),
        ("/COR", "/corrige "),
        ("/idee", "/idée "),
        ("/ti", "/titre "),
        ("/unde", ""),
        ("/und", "/undo "),
        ("/fri", "/friction "),
        ("/f", ""),
        ("/conf", "/1 "),
        ("/2 /sui", "/2 /suite "),
        ("/aide vo", "/aide vote"),
        ("/groupe comp", "/groupe Compétences"),
        ("/groupe - comp", "/groupe - Compétences"),
        ("/groupe co", ""),
        ("/groupe 2 | part", "/groupe 2 | participants="),
        ("/feuille | pilo", "/feuille | pilote="),
        ("/feuille | pil", ""),
        ("/vote f", "/vote F4 "),
        ("/vote F4 6 e", "/vote F4 6 E12 "),
        ("/2 /vote f", ""),
        ("/déplace F4 idé", "/déplace F4 idée"),
        ("Une note #e", "Une note #E12 "),
        ("Une note @lyc", "Une note @lycée_Marie-Curie "),
        ("Une note sans rie", ""),
        ("pilo", "pilote="),
        ("/consigne c", "/consigne conseils"),
        ("", ""),
    ] {
        assert_eq!(tab(line).unwrap_or_default(), completed, "{line}");
    }
    assert_eq!(
        slash::complete("/cor E1 Le texte", 4, &state(), Fr).as_deref(),
        Some("/corrige E1 Le texte"),
        "what stands behind the cursor stays"
    );
}

fn sentence(refusal: &Refusal, register: Register) -> String {
    refused::sentence(refusal, &Words::new(Fr), register)
}

#[test]
fn a_refusal_says_the_way_out() {
    for (line, said) in [
        (
            "/acton Recenser",
            "/acton n'existe pas. Peut-être /action\u{a0}? Votre ligne est revenue.",
        ),
        (
            "/etc est plein",
            "/etc n'existe pas. Les commandes\u{a0}: /. Pour une note\u{a0}: //etc · votre ligne est revenue",
        ),
        (
            "/5 Ouvrir",
            "Pas de table 5. Il y a 1 Confiance, 2 Compétences. Pour l'ajouter\u{a0}: /groupe + NOM · votre ligne est \
             revenue",
        ),
        (
            "/re",
            "/re peut être /retour, /retire, /remplis, /remarque, /refais ou /reprends. Votre ligne est revenue.",
        ),
        ("/quitt", "/quitte s'écrit en entier. Votre ligne est revenue."),
        (
            "/prolonge cinq",
            "/prolonge ne comprend pas «\u{a0}cinq\u{a0}». Par exemple\u{a0}: /prolonge 2,5 · votre ligne est revenue",
        ),
    ] {
        assert_eq!(sentence(&refused(line), Register::Screen), said);
    }
    assert_eq!(
        sentence(&refused("/acton X"), Register::Linear),
        "Ligne refusée\u{a0}: /acton n'existe pas. Peut-être /action. Flèche haut la rappelle."
    );
    assert_eq!(
        sentence(&Refusal::NothingToUndo, Register::Screen),
        "Rien à annuler avant l'ouverture de la séance."
    );
    assert_eq!(
        sentence(&Refusal::LastStep, Register::Piped),
        "C'était la dernière étape. Pour terminer\u{a0}: /fin"
    );
    let long = refused(&format!("/{}", "x\u{1b}[31m".repeat(5000)));
    let said = sentence(&long, Register::Screen);
    assert!(said.len() < 300 && !said.contains('\u{1b}'), "{said}");
}

#[test]
fn what_is_told_beside_an_answer_follows_on_its_line() {
    let words = Words::new(Fr);
    let told = |told: &Told| told::sentence(told, &words).unwrap().replace('\u{a0}', " ");
    for (aside, said) in [
        (
            Told::UnknownLinks { ids: ids("E77") },
            "E77 n'existe pas encore : note gardée, sans ce lien",
        ),
        (
            Told::UnknownLinks {
                ids: ids("E77 E78 E79"),
            },
            "E77, E78 et E79 n'existent pas encore : note gardée, sans ces liens",
        ),
        (
            Told::Day {
                field: Field::Due,
                date: "2027-03-31".to_owned(),
            },
            "échéance : 31/03/2027",
        ),
        (
            Told::PastDay {
                field: Field::Due,
                date: "2026-03-15".to_owned(),
                next: "2027-03-15".to_owned(),
            },
            "échéance : le 15/03/2026 est passé. Vouliez-vous 2027 ?",
        ),
        (
            Told::NoDay {
                field: Field::Due,
                text: "bientôt".to_owned(),
            },
            "échéance gardée telle quelle : « bientôt ». Quel jour ? échéance=15 mars",
        ),
        (
            Told::CommandName {
                command: "next",
                text: "suite".to_owned(),
            },
            "noté « suite ». Pour passer à l'étape : /suite",
        ),
        (
            Told::CommandName {
                command: "go",
                text: "Reprends".to_owned(),
            },
            "noté « Reprends ». Pour la commande : /reprends",
        ),
        (
            Told::PhaseOpened { phase: 1 },
            "dans « Phase 1 ». Pour la nommer : /phase 1 titre=…",
        ),
    ] {
        assert_eq!(told(&aside), said);
    }
}

fn screen(width: u16, language: Language) -> Vec<String> {
    let lines = slash::list(&Words::new(language), width, Palette::BARE, Register::Screen);
    lines
        .iter()
        .map(|line| line.to_string().replace('\u{a0}', " "))
        .collect()
}

#[test]
fn the_list_of_commands_fits_its_window() {
    assert_eq!(
        screen(80, Fr),
        [
            "  Une ligne sans « / » est une note de la table affichée. Tab complète.",
            "  CONDUIRE   /suite  /retour  /consigne       étape suivante, précédente, rappel",
            "             /2  /2 TEXTE  /groupe            aller à une table, l'ajouter",
            "  NOTER      /enjeu  /friction  /question  /idée     d'un genre, à toute étape",
            "             /corrige  /retire  /déplace  /fusionne  la dernière, ou E1",
            "             /annule  /refais                 un geste en arrière, en avant",
            "  CHOISIR    /vote  /thème  /choisis          points, regroupements, gardées",
            "  ÉCRIRE     /titre  /enjeu-central  /feuille   la feuille de route",
            "             /phase  /action  /remplis  /fiche  ses actions, ses champs",
            "             /vérifie  /leçon                 questions ouvertes, leçon apprise",
            "  LE TEMPS   /démarre  /pause  /reprends      lancer, arrêter, relancer",
            "             /prolonge 5  /minuteur 4  /cloche  /oui  /non",
            "  REGARDER   /tableau  /plan                  les notes d'une table, l'horaire",
            "  POUR SOI   /remarque                        au compte-rendu, jamais projetée",
            "  FINIR      /fin  /quitte                    écrire et finir ; finir plus tard",
            "  /aide vote : une commande, avec un exemple",
        ]
    );
    for language in [Fr, En] {
        for width in [80, 60] {
            // The sentences around the rows are wrapped by whoever shows them.
            let lines = screen(width, language);
            for line in &lines[1..lines.len() - 1] {
                assert!(line.width() <= usize::from(width), "{width}: {line}");
            }
        }
    }
    assert_eq!(
        screen(60, Fr)[1..4],
        [
            "  CONDUIRE   /suite  /retour  /consigne",
            "             étape suivante, précédente, rappel",
            "             /2  /2 TEXTE  /groupe",
        ]
    );
    let linear = slash::list(&Words::new(Fr), 80, Palette::BARE, Register::Linear);
    assert_eq!(
        linear[1].to_string(),
        "CONDUIRE\u{a0}: /suite, /retour, /consigne\u{a0}: étape suivante, précédente, rappel."
    );
}

#[test]
fn every_command_stands_in_the_list_and_has_its_help() {
    for language in [Fr, En] {
        let words = Words::new(language);
        let list = screen(200, language).join("\n");
        for command in slash::COMMANDS {
            let name = slash::name_of(command, language);
            assert!(*command == "help" || list.contains(&name), "{name} is not in the list");
            let help = slash::help(command, &words, 80, Palette::BARE, Register::Linear);
            assert!(
                help.len() >= 4 && help.iter().all(|line| !line.to_string().is_empty()),
                "{name}: {help:?}"
            );
            for form in ["forms", "does", "example"] {
                assert!(
                    words.command(&format!("{command}-{form}")).is_some(),
                    "{command}-{form}"
                );
            }
        }
    }
    let help = slash::help("groupe", &Words::new(Fr), 80, Palette::BARE, Register::Screen);
    let help: Vec<_> = help.iter().map(ToString::to_string).collect();
    assert_eq!(help[0], "  /2");
    assert!(
        help.contains(&"  Clés\u{a0}: nom= axe= participants= horizons=".to_owned()),
        "{help:?}"
    );
    assert!(help.contains(&"  En anglais\u{a0}: /group".to_owned()));
}

#[test]
fn every_example_is_understood() {
    for language in [Fr, En] {
        let words = Words::new(language);
        for command in slash::COMMANDS {
            let example = slash::example(command, &words);
            let read = slash::read(&example, &state(), language);
            assert!(read.is_ok(), "{example}: {read:?}");
            let named = slash::name_of(command, language);
            assert!(example.starts_with(&named), "{example} is no example of {named}");
            let told = doubts(&read.unwrap(), language);
            assert_eq!(told, [], "{example}");
        }
    }
}

proptest! {
    #[test]
    fn no_line_stops_the_reading(line in "[/: |=#+-]{0,3}\\PC{0,40}", cursor in 0_usize..60) {
        for state in [state(), in_materialisation()] {
            for language in [Fr, En] {
                let read = slash::read(&line, &state, language);
                match &read {
                    Ok(intent) => { doubts(intent, language); }
                    Err(refusal) => { sentence(refusal, Register::Screen); }
                }
                slash::complete(&line, cursor, &state, language);
                // Only what begins with a sign can be refused.
                prop_assert!(read.is_ok() || line.contains(['/', ':']), "{line}");
            }
        }
    }

    #[test]
    fn a_note_keeps_its_words(line in "\\w[^=]{0,40}") {
        let read = slash::read(&line, &state(), Fr);
        let kept = matches!(&read, Ok(Intent::Bare { text, .. }) if text == line.trim());
        let bullet = line.trim_start_matches(|sign: char| sign.is_ascii_digit()).starts_with('.');
        prop_assert!(kept || bullet, "{line}: {read:?}");
    }
}
