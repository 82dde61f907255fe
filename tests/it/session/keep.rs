//! Votes, themes, choices, merges, moves.

use super::*;

fn issues(count: usize) -> Room {
    let mut room = Room::at("issues");
    for number in 1..=count {
        room.types(&format!("Enjeu {number}"));
    }
    room
}

fn vote(counts: &[(&str, u32, bool)]) -> Intent {
    let counts = counts.iter().map(|(name, count, more)| (id(name), *count, *more));
    Intent::Vote {
        counts: counts.collect(),
    }
}

fn theme(name: Option<&str>, names: &str) -> Intent {
    Intent::Theme {
        name: name.map(str::to_owned),
        ids: ids(names),
    }
}

#[test]
fn dots_are_set_or_added() {
    let mut room = issues(2);
    assert_eq!(room.note("E1").votes, None);
    room.does(vote(&[("E1", 4, false), ("E2", 2, true)]));
    room.does(vote(&[("E1", 2, true), ("E2", u32::MAX, true)]));
    assert_eq!(
        (room.note("E1").votes, room.note("E2").votes),
        (Some(6), Some(u32::MAX))
    );
}

#[test]
fn unknown_ids_are_told_beside_known_ones_and_refused_alone() {
    let mut room = issues(1);
    let told = room.does(vote(&[("E41", 3, false), ("E1", 4, false)]));
    assert_eq!(told, [Notice::UnknownIds { ids: ids("E41") }]);
    assert_eq!(room.note("E1").votes, Some(4));
    assert_eq!(
        room.refuses(&vote(&[("E41", 3, false)])),
        Refusal::UnknownIds { ids: ids("E41") }
    );
    room.does(Intent::Lesson { text: "Leçon".into() });
    let refused = room.refuses(&vote(&[("L1", 1, false)]));
    assert_eq!(
        refused,
        Refusal::WrongKind {
            command: Command::Vote,
            id: id("L1")
        }
    );
}

#[test]
fn a_note_has_one_theme() {
    let mut room = issues(3);
    room.does(theme(Some("Garantie"), "E1 E2"));
    room.does(theme(Some("Prix"), "E2"));
    room.does(theme(Some("garantie "), "E3"));
    let theme_of = |room: &Room, name| room.note(name).theme.clone().unwrap_or_default();
    assert_eq!(
        ["E1", "E2", "E3"].map(|name| theme_of(&room, name)),
        ["Garantie", "Prix", "Garantie"]
    );
    room.does(theme(None, "E1"));
    assert_eq!(theme_of(&room, "E1"), "");
    assert_eq!(room.does(theme(None, "E1")), [Notice::Already]);
}

#[test]
fn groups_choose_several_at_once_and_one_question_each() {
    let mut room = issues(2);
    room.does(to(2, bare("Enjeu de 2")));
    room.does(choose("E1 E2 E3"));
    assert_eq!(room.kept(), "E1 E2 E3");
    for text in ["Un", "Deux"] {
        room.does(to(1, note(NoteKind::Question, text)));
        room.does(to(2, note(NoteKind::Question, text)));
    }
    room.does(choose("Q1 Q2"));
    room.does(choose("Q3"));
    assert_eq!(room.kept(), "E1 E2 E3 Q2 Q3");
    room.does(choose("Q1 Q3 Q1"));
    assert_eq!(room.does(choose("Q2 E1")), [Notice::Already]);
    room.does(Intent::Lesson { text: "Leçon".into() });
    assert_eq!(
        room.refuses(&choose("L1")),
        Refusal::WrongKind {
            command: Command::Choose,
            id: id("L1")
        }
    );
}

#[test]
fn a_merge_adds_dots_and_takes_links_and_names_and_what_was_kept() {
    let mut room = issues(1);
    room.does(note(NoteKind::Friction, "Un #E1 @CCI"));
    room.does(note(NoteKind::Friction, "Deux #E1 @cci @CFA"));
    room.does(vote(&[("F1", 2, false), ("F2", 3, false)]));
    room.does(theme(Some("Thème"), "F2"));
    room.does(choose("F2"));
    room.does(merge("F1", "F2"));
    let note = room.note("F2");
    assert_eq!(
        (note.id, note.text.as_str(), note.votes),
        (id("F1"), "Un #E1 @CCI", Some(5))
    );
    assert_eq!(
        (note.links.clone(), note.stakeholders.clone()),
        (ids("E1"), vec!["CCI".into(), "CFA".into()])
    );
    assert_eq!((note.kept, note.theme.clone()), (true, None), "themes are not taken");
    assert_eq!(room.notes_of(1), "E1 F1");
    room.does(vote(&[("F2", 1, true)]));
    assert_eq!(room.note("F1").votes, Some(6), "F2 is another name of F1");
    assert_eq!(room.does(merge("F1", "F2")), [Notice::Already]);
}

#[test]
fn an_edit_keeps_the_links_that_a_merge_brought() {
    let mut room = issues(2);
    room.does(note(NoteKind::Friction, "Un #E1"));
    room.does(note(NoteKind::Friction, "Deux #E2"));
    room.does(merge("F1", "F2"));
    room.does(edit("F1", "Un, sans lien"));
    assert_eq!(room.note("F1").links, ids("E2"));
}

#[test]
fn only_notes_of_one_kind_and_one_group_are_merged() {
    let mut room = issues(1);
    room.does(note(NoteKind::Friction, "Friction"));
    room.does(to(2, note(NoteKind::Issue, "Ailleurs")));
    for from in ["F1", "E2"] {
        let refused = Refusal::CannotMerge {
            into: id("E1"),
            from: id(from),
        };
        assert_eq!(room.refuses(&merge("E1", from)), refused);
    }
    assert_eq!(room.refuses(&merge("E1", "E9")), Refusal::UnknownIds { ids: ids("E9") });
    assert_eq!(room.refuses(&merge("E9", "E1")), Refusal::UnknownIds { ids: ids("E9") });
}

#[test]
fn a_moved_note_is_not_kept_any_more() {
    let mut room = issues(2);
    room.does(note(NoteKind::Friction, "Friction #E1"));
    room.does(choose("F1 E1"));
    room.does(move_to("F1 E2", 2));
    assert_eq!((room.notes_of(2), room.kept()), ("E2 F1".into(), "E1".into()));
    assert_eq!(room.note("F1").links, ids("E1"), "links stay");
    assert_eq!(room.does(move_to("F1", 2)), [Notice::Already]);
    assert_eq!(
        room.does(Intent::Move {
            ids: vec![],
            to: MoveTarget::Group(GroupId(3))
        }),
        []
    );
    assert_eq!(room.notes_of(3), "F1", "what was acknowledged last");
    assert!(matches!(room.refuses(&move_to("F1", 9)), Refusal::UnknownGroup { .. }));
}

#[test]
fn another_kind_is_a_new_id_and_the_old_one_still_finds_it() {
    let mut room = issues(1);
    room.does(note(NoteKind::Question, "En fait une friction #E1"));
    room.does(choose("Q1"));
    room.does(note(NoteKind::Idea, "Idée #Q1"));
    room.does(becomes("Q1", NoteKind::Friction));
    let note = room.note("Q1");
    assert_eq!((note.id, note.links.clone(), note.kept), (id("F1"), ids("E1"), false));
    assert_eq!(room.note("I1").links, ids("F1"));
    room.does(note_of_kind_question());
    assert_eq!(room.state().last, Some(id("Q2")), "Q1 is not given again");
    assert_eq!(room.does(becomes("F1", NoteKind::Friction)), [Notice::Already]);
}

fn note_of_kind_question() -> Intent {
    note(NoteKind::Question, "Comment")
}

#[test]
fn what_was_typed_in_the_wrong_step_becomes_the_note_that_it_was() {
    let mut room = Room::at("ideas");
    room.does(Intent::Next);
    room.types("Une idée, en fait @CFA");
    room.does(Intent::Next);
    room.types("Une autre");
    room.does(becomes("A1 R1", NoteKind::Idea));
    assert_eq!((room.notes_of(1), room.state().actions.len()), ("I1 I2".into(), 0));
    assert_eq!(room.note("A1").stakeholders, ["CFA"]);
    room.does(action("Écrire", "pilot=CCI"));
    let refused = room.refuses(&becomes("A2", NoteKind::Idea));
    assert_eq!(
        refused,
        Refusal::WrongKind {
            command: Command::Move,
            id: id("A2")
        },
        "its pilot would be lost"
    );
}

#[test]
fn a_moved_action_goes_to_the_current_phase_of_its_new_group() {
    let mut room = Room::at("roadmap");
    room.does(to(2, phase("Un")));
    room.does(to(2, phase("Deux")));
    room.does(to(1, action("Écrire", "")));
    room.does(move_to("A1", 2));
    assert_eq!((room.action("A1").group, room.action("A1").phase), (GroupId(2), 2));
    room.does(move_to("A1", 3));
    assert_eq!(
        (room.action("A1").phase, room.state().drafts[&GroupId(3)].phases.len()),
        (1, 1)
    );
    room.does(to(3, set("pilot=CCI")));
    assert_eq!(room.action("A1").text_of(Field::Pilot), "CCI");
    assert_eq!(room.state().drafts[&GroupId(2)].filling, None);
}
