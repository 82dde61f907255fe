//! Roadmaps while they are written: fields, phases, actions.

use super::*;

fn draft(room: &Room) -> &ctrls::session::RoadmapDraft {
    &room.state().drafts[&room.state().active]
}

fn titles(room: &Room) -> Vec<String> {
    let phases = draft(room).phases.iter();
    phases
        .map(|phase| {
            phase
                .fields
                .get(&Field::Title)
                .map(FieldValue::joined)
                .unwrap_or_default()
        })
        .collect()
}

#[test]
fn an_action_before_any_phase_opens_one_without_a_title() {
    let mut room = Room::at("roadmap");
    let told = room.types("Écrire l'étiquette");
    assert_eq!(told, [Notice::PhaseOpened { phase: 1 }]);
    assert_eq!((room.action("A1").phase, titles(&room)), (1, vec![String::new()]));
    assert_eq!(room.types("Former"), []);
}

#[test]
fn a_phase_opens_or_is_gone_back_to_by_its_title_or_number() {
    let mut room = Room::at("ideas");
    room.does(phase("Rassurer"));
    assert_eq!(
        room.state().input_kind(),
        InputKind::Action,
        "bare lines are actions, whatever the step"
    );
    room.does(phase("Faire connaître"));
    room.types("Former");
    room.does(phase("RASSURER"));
    room.types("Écrire");
    room.does(Intent::Phase {
        phase: 2,
        fields: fields(""),
    });
    room.types("Publier");
    assert_eq!(titles(&room), ["Rassurer", "Faire connaître"]);
    assert_eq!(["A1", "A2", "A3"].map(|name| room.action(name).phase), [2, 1, 2]);
    let refused = room.refuses(&Intent::Phase {
        phase: 3,
        fields: fields(""),
    });
    assert_eq!(refused, Refusal::UnknownPhase { phase: 3, last: 2 });
}

#[test]
fn a_phase_is_corrected_and_gone_to() {
    let mut room = Room::at("roadmap");
    room.does(phase("Rassurer"));
    room.does(phase("Installer"));
    room.does(Intent::Phase {
        phase: 1,
        fields: fields("title=Mettre en confiance | goal=Dix boutiques"),
    });
    assert_eq!(
        (titles(&room)[0].as_str(), draft(&room).current),
        ("Mettre en confiance", 1)
    );
    room.does(Intent::PhaseAdd {
        fields: fields("title=installer | due=juin 2027"),
    });
    assert_eq!(
        draft(&room).phases[1].fields[&Field::Due],
        FieldValue::Text("2027-06-30".into())
    );
    assert_eq!(titles(&room)[1], "Installer", "the title stays as it was first written");
}

#[test]
fn an_undone_phase_gives_its_number_back() {
    let mut room = Room::at("roadmap");
    room.does(phase("Rassurer"));
    room.does(Intent::Undo);
    room.does(phase("Installer"));
    assert_eq!(titles(&room), ["Installer"]);
}

#[test]
fn roadmaps_are_filled_and_emptied() {
    let mut room = Room::at("roadmap");
    let roadmap = |text| Intent::Roadmap { fields: fields(text) };
    let told = room.does(to(
        2,
        roadmap("title=Acheter | pillars=Collecte, Distribution | review=3 mars 2027"),
    ));
    let date = "2027-03-03".into();
    assert_eq!(
        told,
        [Notice::Day {
            field: Field::Review,
            date
        }]
    );
    room.does(roadmap("title="));
    assert_eq!(
        draft(&room).fields,
        fields("pillars=Collecte,Distribution | review=2027-03-03")
    );
}

#[test]
fn bare_fields_fill_the_phase_or_the_action_opened_or_filled_last() {
    let mut room = Room::at("roadmap");
    room.does(phase("Rassurer"));
    room.does(set("goal=Dix boutiques | due=juin 2027"));
    room.types("Un");
    room.types("Deux");
    room.does(Intent::Set {
        id: Some(id("A1")),
        fields: fields("pilot=CCI"),
    });
    room.does(set("due=mars 2027"));
    assert_eq!(
        draft(&room).phases[0].fields,
        fields("title=Rassurer | goal=Dix boutiques | due=2027-06-30")
    );
    assert_eq!(
        room.action("A1").fields,
        fields("pilot=CCI | due=2027-03-31"),
        "filled last"
    );
    room.does(drop_note("A1"));
    room.does(to(1, set("pilot=CFA")));
    assert_eq!(room.action("A2").text_of(Field::Pilot), "CFA");
    room.does(to(2, action("Ailleurs", "")));
    room.does(to(1, set("pilot=")));
    assert_eq!(room.action("A2").fields, fields(""));
}

#[test]
fn where_there_is_nothing_to_fill_the_line_is_kept_as_a_note() {
    let mut room = Room::at("issues");
    let line = |text: &str| Intent::BareFields {
        text: text.into(),
        fields: fields(text),
    };
    let told = room.does(line("pilot=La Forge"));
    assert_eq!(told, [Notice::KeptAsNote { field: Field::Pilot }]);
    assert_eq!(room.note("E1").text, "pilot=La Forge");
    assert_eq!(
        room.does(line("due=demain")),
        [Notice::KeptAsNote { field: Field::Due }]
    );
    let refused = room.refuses(&set("goal=Dix boutiques"));
    assert_eq!(refused, Refusal::NothingToFill { field: Field::Goal });
    room.does(phase("Rassurer"));
    room.types("Écrire");
    // Never refused: no such phase, and one line fills one item.
    assert_eq!(room.does(line("phase=9")), [Notice::KeptAsNote { field: Field::Phase }]);
    let told = room.does(line("goal=Dix | pilot=CCI"));
    assert_eq!(told, [Notice::KeptAsNote { field: Field::Goal }]);
}

#[test]
fn an_action_moves_to_another_phase() {
    let mut room = Room::at("roadmap");
    room.does(phase("Un"));
    room.does(phase("Deux"));
    room.types("Écrire");
    room.does(set("phase=1"));
    assert_eq!(room.action("A1").phase, 1);
    assert_eq!(draft(&room).current, 2, "the current phase stays");
    assert_eq!(
        room.refuses(&set("phase=3")),
        Refusal::UnknownPhase { phase: 3, last: 2 }
    );
    assert_eq!(room.action("A1").fields, fields(""));
}

#[test]
fn only_what_there_is_can_be_set() {
    let mut room = Room::at("issues");
    room.types("Enjeu");
    let set = |name| Intent::Set {
        id: Some(id(name)),
        fields: fields("pilot=CCI"),
    };
    assert_eq!(
        room.refuses(&set("E1")),
        Refusal::WrongKind {
            command: Command::Set,
            id: id("E1")
        }
    );
    assert_eq!(room.refuses(&set("A1")), Refusal::UnknownIds { ids: ids("A1") });
}

#[test]
fn an_action_says_what_it_comes_from_and_depends_on() {
    let mut room = Room::at("ideas");
    room.types("Idée");
    room.types("Autre");
    room.does(choose("I1"));
    room.does(action("Écrire", ""));
    let told = room.does(action(
        "Former",
        "from=i2, le comptoir, I9 | depends_on=a1, A8, les élus",
    ));
    assert_eq!(
        told,
        [
            Notice::NotALink {
                text: "le comptoir".into()
            },
            Notice::UnknownLinks { ids: ids("I9") },
            Notice::NotALink {
                text: "les élus".into()
            },
            Notice::UnknownLinks { ids: ids("A8") },
        ]
    );
    let action = room.action("A2");
    assert_eq!(
        (action.links.clone(), action.made),
        (ids("I2"), false),
        "what is typed is not made by itself"
    );
    assert_eq!(
        action.fields,
        fields("from=le comptoir | depends_on=A1, les élus"),
        "the texts are kept, ids of nothing are not: they would be links later"
    );
    room.does(set("from=I1"));
    assert_eq!(
        (
            room.action("A2").links.clone(),
            room.action("A2").fields.get(&Field::From)
        ),
        (ids("I1"), None)
    );
    room.does(edit("A2", "Former les vendeurs"));
    assert_eq!(room.action("A2").links, ids("I1"), "an edit keeps the fields");
    room.does(set("from="));
    assert_eq!(room.action("A2").links, []);
}

#[test]
fn an_action_without_text_makes_bare_lines_actions() {
    let mut room = Room::at("ideas");
    room.does(action("", ""));
    room.types("Écrire");
    assert_eq!(room.action("A1").text, "Écrire");
    assert_eq!(
        room.refuses(&action(" ", "pilot=CCI")),
        Refusal::Empty {
            command: Command::Action
        }
    );
}
