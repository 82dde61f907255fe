//! Notes of a kind, their dots and themes, what becomes of them; what is said for later.

use ctrls::session::{Command, GroupId, Id, InputKind, Intent, MoveTarget, NoteKind, Query, Refusal};

use super::{bad, id, ids, needs, read, refused};

#[test]
fn a_kind_alone_is_that_of_the_lines_that_follow() {
    assert_eq!(read("/enjeu"), Intent::Pick(InputKind::Issue));
    assert_eq!(read("/action"), Intent::Pick(InputKind::Action));
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
    assert_eq!(read("/vote"), Intent::Query(Query::Ranking));
    assert_eq!(refused("/vote E1"), needs(Command::Vote));
    assert_eq!(refused("/vote E1 beaucoup"), bad(Command::Vote, "beaucoup"));
    assert_eq!(refused("/vote 4 E1"), bad(Command::Vote, "4"));
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
    assert_eq!(refused("/theme Garantie"), needs(Command::Theme));
    assert_eq!(refused("/theme E1 E2"), needs(Command::Theme));
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
    assert_eq!(refused("/retire tout"), bad(Command::Drop, "tout"));
    assert_eq!(
        read("/fusionne E1 E3"),
        Intent::Merge {
            into: id("E1"),
            from: ids("E3")
        }
    );
    assert_eq!(refused("/fusionne E1"), needs(Command::Merge));
    let moved = |ids: Vec<Id>, to| Intent::Move { ids, to };
    assert_eq!(
        read("/déplace E7, E8 2"),
        moved(ids("E7 E8"), MoveTarget::Group(GroupId(2)))
    );
    assert_eq!(read("/deplace 1"), moved(vec![], MoveTarget::Group(GroupId(1))));
    assert_eq!(
        read("/move Q1 Friction"),
        moved(ids("Q1"), MoveTarget::Kind(NoteKind::Friction))
    );
    assert_eq!(
        read("/move Q1 idée"),
        moved(ids("Q1"), MoveTarget::Kind(NoteKind::Idea))
    );
    assert_eq!(read("/move E7 comp"), moved(ids("E7"), MoveTarget::Group(GroupId(2))));
    assert_eq!(refused("/move E7"), needs(Command::Move));
    assert_eq!(refused("/move E7 fricton"), bad(Command::Move, "fricton"));
    assert!(matches!(refused("/move E7 9"), Refusal::UnknownGroup { .. }));
    assert_eq!(read("/choisis F4 F2"), Intent::Choose { ids: ids("F4 F2") });
    assert_eq!(refused("/choisis"), needs(Command::Choose));
    assert_eq!(refused("/choisis la première"), bad(Command::Choose, "la"));
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
    assert_eq!(refused("/remarque"), needs(Command::Remark));
    assert_eq!(refused("/leçon"), needs(Command::Lesson));
}
