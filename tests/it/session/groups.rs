//! Tables and steps.

use super::*;

fn go(group: u32) -> Intent {
    Intent::Group {
        group: GroupId(group),
        then: None,
    }
}

fn add(axis: Option<&str>, name: &str) -> Intent {
    Intent::GroupAdd {
        axis: axis.map(str::to_owned),
        name: name.into(),
        fields: GroupPatch::default(),
    }
}

fn change(group: u32, fields: GroupPatch) -> Intent {
    Intent::GroupChange {
        group: GroupId(group),
        fields,
    }
}

fn close(group: u32) -> Intent {
    Intent::GroupClose { group: GroupId(group) }
}

#[test]
fn a_table_is_added_gone_to_and_takes_the_axis_of_the_active_one() {
    let mut room = Room::new();
    room.does(add(None, "Achats"));
    let group = room.state().group(GroupId(4)).unwrap();
    assert_eq!(
        (group.name.as_str(), group.axis.as_deref(), room.state().active),
        ("Achats", Some("Filières"), GroupId(4))
    );
    room.does(add(Some("Marchés"), "Clauses"));
    assert_eq!(room.state().group(GroupId(5)).unwrap().axis.as_deref(), Some("Marchés"));
    assert_eq!(
        room.refuses(&add(None, " ")),
        Refusal::NeedsArgument {
            command: Command::Group
        }
    );
}

#[test]
fn a_number_is_never_given_again() {
    let mut room = Room::new();
    room.does(add(None, "Achats"));
    room.does(Intent::Undo);
    assert_eq!((room.state().groups.len(), room.state().active), (3, GroupId(1)));
    room.does(add(None, "Clauses"));
    assert_eq!(room.state().active, GroupId(5));
}

#[test]
fn a_table_is_corrected_without_going_there() {
    let mut room = Room::new();
    room.does(change(
        2,
        GroupPatch {
            name: Some("Collecte".into()),
            axis: Some(String::new()),
            participants: Some(6),
            backgrounds: Some(vec!["élus".into()]),
        },
    ));
    let group = room.state().group(GroupId(2)).unwrap();
    assert_eq!(
        (group.name.as_str(), &group.axis, group.participants),
        ("Collecte", &None, Some(6))
    );
    assert_eq!(room.state().active, GroupId(1));
    let same = GroupPatch {
        participants: Some(6),
        ..GroupPatch::default()
    };
    assert_eq!(room.does(change(2, same)), [Notice::Already]);
}

#[test]
fn the_active_table_is_the_last_one_gone_to_that_is_open() {
    let mut room = Room::at("issues");
    room.does(go(2));
    room.does(go(3));
    room.does(close(3));
    assert_eq!(room.state().active, GroupId(2));
    room.types("À la table 2");
    assert_eq!(room.note("E1").group, GroupId(2));
    let closed = Refusal::ClosedGroup {
        group: GroupId(3),
        name: "Coordination".into(),
    };
    assert_eq!(room.refuses(&go(3)), closed);
    room.does(close(2));
    assert_eq!(room.state().active, GroupId(1));
    assert_eq!(room.refuses(&close(1)), Refusal::LastGroup);
    assert_eq!(room.does(close(2)), [Notice::Already]);
    assert_eq!(room.notes_of(2), "E1", "its notes stay");
    room.does(Intent::Undo);
    assert_eq!(room.state().active, GroupId(2));
}

#[test]
fn an_unknown_table_names_those_that_are_open() {
    let mut room = Room::new();
    room.does(close(2));
    let among = vec![(GroupId(1), "Confiance".into()), (GroupId(3), "Coordination".into())];
    assert_eq!(
        room.refuses(&go(5)),
        Refusal::UnknownGroup {
            typed: "5".into(),
            among
        }
    );
}

#[test]
fn the_group_of_a_line_is_active_even_when_the_line_is_undone() {
    let mut room = Room::at("issues");
    room.does(to(2, bare("Deux")));
    room.does(Intent::Undo);
    assert_eq!(room.state().active, GroupId(2));
}

#[test]
fn steps_open_one_after_the_other_and_back() {
    let mut room = Room::new();
    assert_eq!(room.refuses(&Intent::Back), Refusal::FirstStep);
    while room.asks(&Intent::Next).is_ok() {
        room.does(Intent::Next);
    }
    assert_eq!(room.refuses(&Intent::Next), Refusal::LastStep);
    assert_eq!(room.state().step, 6);
    room.does(Intent::Back);
    assert_eq!(room.state().step, 5);
    assert!(
        matches!(room.session.entries().last().unwrap().known_kind(), Some(EntryKind::StepOpened { step, back: true }) if step == "roadmap")
    );
}
