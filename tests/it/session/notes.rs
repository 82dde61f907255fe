//! Notes, what they mention and answer, and how they are corrected.

use ctrls::session::Query;

use super::*;

#[test]
fn a_bare_line_is_what_the_step_collects() {
    let mut room = Room::new();
    room.types("Qui paie l'étiquette ?");
    assert_eq!(room.state().remarks[&id("R1")].text, "Qui paie l'étiquette ?");
    for (step, given) in [
        ("issues", "E1"),
        ("frictions", "F1"),
        ("questions", "Q1"),
        ("ideas", "I1"),
        ("roadmap", "A1"),
    ] {
        room.does(Intent::Next);
        room.types(step);
        assert_eq!(room.state().last, Some(id(given)));
    }
}

#[test]
fn a_line_given_to_a_group_goes_there() {
    let mut room = Room::at("issues");
    room.does(to(2, bare("Aucune formation locale")));
    assert_eq!((room.state().active, room.note("E1").group), (GroupId(2), GroupId(2)));
    room.types("Les savoir-faire partent");
    assert_eq!(room.note("E2").group, GroupId(2));
    room.does(Intent::Group {
        group: GroupId(3),
        then: None,
    });
    assert_eq!(room.state().active, GroupId(3));
}

#[test]
fn when_the_command_is_refused_the_group_stays() {
    let mut room = Room::at("issues");
    let refused = room.refuses(&to(2, choose("E9")));
    assert_eq!(refused, Refusal::UnknownIds { ids: ids("E9") });
    assert_eq!(room.state().active, GroupId(1));
    // A look is one at the group: it is gone to.
    room.does(to(2, Intent::Query(Query::Board { group: None })));
    assert_eq!(room.state().active, GroupId(2));
}

#[test]
fn a_kind_holds_in_every_group_until_another_or_a_step() {
    let mut room = Room::at("issues");
    room.does(Intent::Pick(InputKind::Friction));
    room.types("Une");
    room.does(to(2, bare("Deux")));
    assert_eq!((room.notes_of(1), room.notes_of(2)), ("F1".into(), "F2".into()));
    room.does(Intent::Pick(InputKind::Action));
    assert_eq!(room.state().input_kind(), InputKind::Action);
    room.does(Intent::Back);
    assert_eq!(room.state().input_kind(), InputKind::Remark);
}

#[test]
fn links_are_found_whatever_their_case_and_stay_in_the_text() {
    let mut room = Room::at("issues");
    room.types("Garantie");
    room.does(Intent::Next);
    room.does(to(3, bare("Écrite nulle part (#e1), et #E1 encore")));
    assert_eq!(room.note("F1").links, ids("E1"));
    assert_eq!(room.note("F1").text, "Écrite nulle part (#e1), et #E1 encore");
    assert!(!room.note("F1").made);
}

#[test]
fn an_unknown_link_is_told_and_the_note_kept() {
    let mut room = Room::at("frictions");
    let told = room.types("Les stages #E41 @CFA");
    assert_eq!(told, [Notice::UnknownLinks { ids: ids("E41") }]);
    assert_eq!(
        (room.note("F1").links.len(), &*room.note("F1").stakeholders),
        (0, &["CFA".to_owned()][..])
    );
}

#[test]
fn a_link_finds_a_note_by_its_other_names() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.types("Deux");
    room.does(merge("E1", "E2"));
    room.does(note(NoteKind::Friction, "Vers #E2"));
    assert_eq!(room.note("F1").links, ids("E1"));
    room.does(becomes("E1", NoteKind::Question));
    assert_eq!(room.note("F1").links, ids("Q1"));
    room.does(drop_note("Q1"));
    assert_eq!(room.types("Encore #E2"), [Notice::UnknownLinks { ids: ids("E2") }]);
}

#[test]
fn names_are_one_word_and_addresses_are_none() {
    let mut room = Room::at("issues");
    room.types("@lycée_Marie-Curie, (@CCAS) et @l'ADEME. @CCAS @ jean@mairie.fr @_");
    assert_eq!(room.note("E1").stakeholders, ["lycée Marie-Curie", "CCAS", "l'ADEME"]);
}

#[test]
fn a_note_answers_by_itself_what_its_group_kept() {
    let mut room = Room::at("frictions");
    room.does(note(NoteKind::Issue, "Enjeu"));
    room.does(to(2, note(NoteKind::Issue, "Enjeu de 2")));
    room.does(choose("E1 E2"));
    room.does(to(1, bare("Friction")));
    room.does(note(NoteKind::Idea, "Rien de gardé à quoi répondre"));
    room.does(choose("F1"));
    room.does(note(NoteKind::Question, "Comment"));
    room.does(choose("Q1"));
    room.does(note(NoteKind::Idea, "Idée"));
    room.does(choose("I2"));
    room.does(action("Écrire", ""));
    let links = |name| room.note(name).links.clone();
    assert_eq!(
        (links("F1"), links("I1"), links("Q1"), links("I2")),
        (ids("E1"), vec![], ids("F1"), ids("Q1"))
    );
    assert_eq!(
        (room.action("A1").links.clone(), room.action("A1").made),
        (ids("I2"), true)
    );
    assert!(room.note("F1").made && !room.note("I1").made);
}

#[test]
fn nothing_is_answered_by_itself_when_two_are_kept_or_a_link_is_typed() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.does(choose("E1"));
    room.does(note(NoteKind::Friction, "Vers rien de connu #E99999999999"));
    room.does(note(NoteKind::Friction, "Un mot #clé n'est pas un lien"));
    room.types("Deux");
    room.does(choose("E2"));
    room.does(note(NoteKind::Friction, "Deux gardés"));
    let links = |name| room.note(name).links.clone();
    assert_eq!((links("F1"), links("F2"), links("F3")), (vec![], ids("E1"), vec![]));
}

#[test]
fn an_idea_is_put_aside_while_the_step_collects_something_else() {
    let mut room = Room::at("frictions");
    let told = room.does(note(NoteKind::Idea, "Un permis de réparer"));
    assert_eq!(
        told,
        [Notice::PutAside {
            step: "FRICTIONS".into()
        }]
    );
    let mut room = Room::at("ideas");
    assert_eq!(room.does(note(NoteKind::Idea, "Un permis de réparer")), []);
}

#[test]
fn a_note_that_is_a_command_s_name_is_kept_and_the_command_named() {
    let mut room = Room::at("issues");
    let told = room.does(Intent::Bare {
        text: "suite".into(),
        command: Some(Command::Next),
    });
    let text = "suite".into();
    assert_eq!(
        told,
        [Notice::CommandName {
            command: Command::Next,
            text
        }]
    );
    assert_eq!(room.note("E1").text, "suite");
}

#[test]
fn blank_lines_are_nothing() {
    let room = Room::at("issues");
    assert_eq!(room.asks(&bare("  ")).unwrap().kind, None);
}

#[test]
fn an_edit_reads_the_links_and_names_of_the_new_text() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.types("Deux");
    room.does(note(NoteKind::Friction, "Vers #E1 @CFA"));
    room.does(edit("F1", "Vers #E2 @CCI"));
    assert_eq!(
        (room.note("F1").links.clone(), room.note("F1").stakeholders.clone()),
        (ids("E2"), vec!["CCI".into()])
    );
    room.does(edit("F1", "Vers rien"));
    assert_eq!(room.note("F1").links, []);
}

#[test]
fn a_link_made_by_itself_stays_unless_a_link_is_typed() {
    let mut room = Room::at("frictions");
    room.does(note(NoteKind::Issue, "Un"));
    room.does(note(NoteKind::Issue, "Deux"));
    room.does(choose("E1"));
    room.types("Friction");
    room.does(edit("F1", "Friction, mieux dite"));
    assert_eq!((room.note("F1").links.clone(), room.note("F1").made), (ids("E1"), true));
    room.does(edit("F1", "Friction #E2"));
    assert_eq!(
        (room.note("F1").links.clone(), room.note("F1").made),
        (ids("E2"), false)
    );
}

#[test]
fn without_an_id_the_last_acknowledged_is_meant_in_any_group() {
    let mut room = Room::at("issues");
    assert_eq!(room.refuses(&Intent::Drop { id: None }), Refusal::NothingLast);
    room.types("Un");
    room.does(to(2, bare("Deux")));
    room.does(edit("E1", "Un, mieux dit"));
    assert_eq!(room.state().last, Some(id("E2")), "a correction does not count");
    room.does(Intent::Drop { id: None });
    assert_eq!(room.state().last, Some(id("E1")), "it stands no more");
    room.does(becomes("E1", NoteKind::Friction));
    assert_eq!(room.state().last, Some(id("F1")), "a new id does count");
    room.does(Intent::Lesson {
        text: "On a appris".into(),
    });
    assert_eq!(room.state().last, Some(id("L1")));
    room.does(Intent::Edit {
        id: None,
        text: Some("On a tous appris".into()),
    });
    assert_eq!(room.state().lessons[&id("L1")].text, "On a tous appris");
}

#[test]
fn an_edit_without_text_needs_a_line_to_come_back_on() {
    let mut room = Room::at("issues");
    room.types("Un");
    let alone = Intent::Edit {
        id: Some(id("e1")),
        text: None,
    };
    assert_eq!(room.refuses(&alone), Refusal::NoLineToBringBack { id: id("E1") });
    assert_eq!(
        room.refuses(&edit("E7", "Sept")),
        Refusal::UnknownIds { ids: ids("E7") }
    );
    assert_eq!(room.does(edit("E1", "Un")), [Notice::Already]);
}

#[test]
fn what_is_dropped_stands_no_more_but_is_not_erased() {
    let mut room = Room::at("issues");
    room.types("Un");
    room.does(drop_note("E1"));
    assert_eq!(room.notes_of(1), "");
    assert_eq!(room.note("E1").text, "Un");
    assert_eq!(room.refuses(&drop_note("E1")), Refusal::UnknownIds { ids: ids("E1") });
}

#[test]
fn the_facilitator_s_own_remark_has_no_id() {
    let mut room = Room::at("issues");
    room.does(Intent::Observe {
        text: "Une seule voix".into(),
    });
    let seen = &room.state().observations.last().unwrap();
    assert_eq!(
        (seen.text.as_str(), seen.group, seen.step),
        ("Une seule voix", GroupId(1), 1)
    );
    assert_eq!(room.state().last, None);
    assert!(
        room.refuses(&Intent::Observe { text: " ".into() })
            == Refusal::NeedsArgument {
                command: Command::Remark
            }
    );
}
